### 工作区首页：组织及其评估，以及新建评估表单。

# 界面标题。
home-title = 评估
# 查找框。
home-search = 组织、提供方或评估名称
# 打开新建评估表单。
home-new = 新建评估
# 选择评估文件并导入。
home-import = 导入…
# 筛选组，供读屏软件使用。
home-filters = 筛选
# 筛选：全部。$count：数量。
home-filter-all = 全部 { $count }
# 筛选：草稿。
home-filter-draft = 进行中 { $count }
# 筛选：已定稿。
home-filter-final = 已定稿 { $count }
# 筛选：未达目标。
home-filter-below-target = 未达目标 { $count }
# 排序选项。
home-sort = 排序
# 排序：最新在前。
home-sort-date = 按日期排序，最新在前
# 排序：按组织或提供方名称。
home-sort-name = 按名称排序
# 排序：指数最低在前。
home-sort-index = 按指数排序，最低在前

## 表格

# 列：组织或被评估对象的提供方，及其评估。
home-column-assessment = 组织或提供方 · 评估
# 列：评估日期；组织或提供方一行为趋势。
home-column-date = 评估日期 · 趋势
# 列：操作。
home-column-actions = 操作
# 组织人数。$count：已写好的数字。
home-employees = { $count } 人
# 草稿的待答项数。$count：数量。
home-answers-open = { $count } 项待答
# 草稿的进度。$answered、$items：数量。
home-answered = 已答 { $answered } / { $items }
# 未定级原因：已评过少，或某一门槛子域尚未作答。
home-too-few-answers = 作答不足
# 未定级原因：尚无答案。
home-nothing-answered = 尚未作答
# 仅一次评估，没有趋势。
home-no-trend = 暂无趋势
# 趋势线的内容，供读屏软件使用。$figures：由旧到新的指数。
home-trend = 指数由旧到新：{ $figures }
# 继续作答。
home-continue = 继续作答
# 打开尚无答案的草稿。
home-start = 开始
# 打开已定稿的评估。
home-results = 结果
# 菜单：打开报告。
home-report = 报告
# 菜单：答案。
home-answer = 答案
# 菜单：写出评估文件。
home-export = 导出…
# 菜单：写出可用于作答的工作簿。
home-answers-export = 答题工作簿…
# 菜单：读取此类工作簿中的答案。
home-answers-import = 从工作簿读取答案…
# 已读取答案。$read：工作簿作答的评估项数量；$changed：发生变化的数量。
home-answers-read = { $changed ->
    [0] 工作簿中 { $read } 项答案与现有回答相同。
   *[other] 工作簿中 { $read } 项答案已读取，其中 { $changed } 项有变化；打开评估后可逐项撤销。
  }
# 菜单：写出可手工填写的问卷。
home-form-print = 纸质填答问卷…
# 菜单：删除评估。
home-delete = 删除…
# 删除前的确认，因为在此无法撤销。$title：评估。
home-delete-question = 删除“{ $title }”？其答案将从工作区移除，变更日志保留。
# 确认删除。
home-delete-confirm = 删除
# 文件已写出。$path：路径。
home-exported = 已保存为 { $path }
# 没有符合条件的评估。
home-nothing-found = 没有符合条件的评估。
# 重新显示全部。
home-clear-filter = 清除筛选
# 空工作区的标题。
home-empty = 尚无评估
# 空工作区的提示。
home-empty-help = 一次评估是针对一家组织、一个 AI 系统或一个产品，按一份问卷、在某一日期进行的。约需 40 分钟，可随时中断。

## 新建评估

# 表单标题。
new-heading = 新建评估
# 选项：已有组织或新组织。
new-organisation = 组织或提供方
# 上述选项之一。
new-organisation-other = 新建
# 输入项。
new-organisation-name = 组织或提供方名称
# 输入项。
new-industry = 行业
# 输入项。
new-employees = 员工人数
# 输入项。
new-title = 评估名称
# 默认名称。$year：年份。
new-title-default = { $year } 年评估
# 输入项。
new-scope = 范围
# 说明。
new-scope-help = 用一句话说明包括什么、不包括什么。
# 默认范围。
new-scope-default = 全组织
# 输入项。
new-date = 评估日期
# 选项。
new-questionnaire = 问卷
# 问卷规模。$domains、$areas、$items：数量。
new-questionnaire-size = { $domains } 个能力域，{ $areas } 个子域，{ $items } 个评估项
# 选项。
new-policy = 定级规则
# 选项。
new-weights = 权重
# 问卷自带权重。
new-weights-default = 问卷自带权重
# 选项。
new-target = 目标等级
# 不设目标。
new-target-none = 不设
# 等级选项。$level：等级；$name：名称。
new-target-level = { $level } { $name }
# 可留空。
new-optional = 可留空
# 显示已有默认值的输入项。
new-more = 定级规则、权重、日期
# 新建并开始。
new-create = 新建并开始作答
# 缺少组织名称。
new-name-missing = 请填写组织或提供方名称。
# 缺少评估名称。
new-title-missing = 请填写评估名称。
