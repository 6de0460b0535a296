### 作答：评估项列表、单个评估项、证据与备注，以及答案的影响。

## 列表

# 列表名称，供读屏软件使用。
answer-list = 能力域、子域与评估项
# 查找框。
answer-search = 查找评估项
# 筛选组，供读屏软件使用。
answer-filters = 筛选
# 筛选：全部。$count：数量。
answer-filter-all = 全部 { $count }
# 筛选：未作答或不清楚。
answer-filter-open = 待答 { $count }
# 筛选：不清楚。
answer-filter-unknown = 不清楚 { $count }
# 筛选：不适用。
answer-filter-not-applicable = 不适用 { $count }
# 筛选：已评而无证据。
answer-filter-without-evidence = 无证据 { $count }
# 筛选：高于证据所能支持的等级。
answer-filter-above-evidence = 高于证据 { $count }
# 筛选：提示涉及的评估项。
answer-filter-flagged = 待复核 { $count }
# 显示其他筛选。
answer-filter-more = 更多筛选
# 由其他界面带来的筛选。$label：内容；$count：数量。
answer-filter-chosen = { $label } { $count }
# 结束该筛选。
answer-filter-clear = 显示全部评估项
# 能力域或子域已答多少，供读屏软件使用。
answer-done = { $items } 项中已答 { $done } 项
# 没有符合条件的评估项。
answer-nothing-found = 没有符合条件的评估项。
# 列表不在旁边时，打开列表。
answer-show-list = 评估项
# 证据与备注不在旁边时，打开之。
answer-show-evidence = 证据与备注

## 单个评估项

# 在全部评估项中的位置。$position、$items：数量。
answer-position = 第 { $position } 项，共 { $items } 项
# 等级描述组，供读屏软件使用。$title：评估项。
answer-anchors = { $title }的等级描述
# 询问满足程度。$next：下一级。
answer-progress-question = 对第 { $next } 级的描述，已满足多少？
# 满足程度。
answer-progress-none = 尚未
# 满足程度：约一半。
answer-progress-partly = 部分 +0.5
# 满足程度：大部分。
answer-progress-mostly = 大部分 +0.8
# 说不清。
answer-unknown = 不清楚
# 不适用。
answer-not-applicable = 不适用
# 下一项。
answer-next = 下一项
# 不得标为不适用的原因：门槛子域。$subject：organisation、aiSystem 或 product。
answer-gate-applies = { $subject ->
    [aiSystem] 门槛子域适用于所有 AI 系统。
    [product] 门槛子域适用于所有产品。
   *[organisation] 门槛子域适用于所有组织。
  }
# 不得标为不适用的原因：评估项自身规定。
answer-always-applies = 该评估项始终适用。
# 询问不适用的理由。
answer-reason = 为何不适用？
# 缺少理由。
answer-reason-missing = 请说明理由；没有理由的，视为未作答。
# 保存理由。
answer-reason-save = 标为不适用
# 已标为不适用，其后为理由。
answer-left-out = 不适用：
# 修改理由。
answer-reason-change = 修改理由
# 撤回答案，保留备注与证据。
answer-withdraw = 撤回
# 某一等级的要求。$level：等级；$name：名称。
answer-requirements = 第 { $level } 级，{ $name }
# 由各项要求得出的结果。$score：数值；$level：等级。
answer-requirements-give = 据此得分为 { $score }，第 { $level } 级。
# 仍有要求待评。$count：数量。
answer-requirements-open = 还有 { $count } 项要求待评。

## 证据

# 添加证据。
answer-evidence-add = 添加
# 证据所能支持的等级。$level：等级。
answer-evidence-carries = 可支持至{ $level }。
# 上句中的等级。$level：等级。
answer-evidence-level = 第 { $level } 级
# 支持更高等级还需什么。$level：等级；$kinds：证据类别列表。
answer-evidence-needs = 达到第 { $level } 级还需{ $kinds }。
# 上句中的文件。
answer-evidence-needs-document = 文件
# 运行记录。
answer-evidence-needs-record = 运行记录
# 度量数据。
answer-evidence-needs-metric = 度量数据
# 独立评审。
answer-evidence-needs-independent = 独立评审
# 自评高于证据所能支持的等级。
answer-evidence-above = 目前的答案高于此。
# 该问卷不考虑证据。
answer-evidence-free = 本问卷不以证据限制等级。
# 没有此类证据。
answer-evidence-none = 无
# 问卷提示的标题。
answer-evidence-hints = 可出示的材料
# 移除一项证据。$title：名称。
answer-evidence-remove = 移除“{ $title }”
# 修改一项证据。$title：名称。
answer-evidence-edit = 修改“{ $title }”
# 输入项。
answer-evidence-title = 证据名称
# 输入项。
answer-evidence-kind = 类别
# 输入项。
answer-evidence-location = 存放位置
# 选择文件。
answer-evidence-file = 选择文件…
# 已记录文件内容的哈希。$hash：哈希开头。
answer-evidence-hash = SHA-256 { $hash }…
# 输入项。
answer-evidence-date = 日期
# 输入项。
answer-evidence-verdict = 审核结论
# 保存。
answer-evidence-save = 保存
# 缺少名称。
answer-evidence-title-missing = 请填写证据名称。

## 术语

# 本项所含术语的标题。
answer-terms = 本项术语
# 打开全部术语。$count：数量。
answer-terms-all = 全部 { $count } 个术语
# 本项没有术语。
answer-terms-none = 本项不含问卷术语。

## 备注与相关主题

# 备注的提示。
answer-note-hint = 支持或限制该答案的情况
# 未说明把握。
answer-confidence-none = 未说明
# 参考条目的标题。
answer-related = 相关主题
# 与之并列的说明。
answer-related-notice = 供参考，不表示符合性
# 显示其余条目。$count：数量；$scheme：文件。
answer-related-more = { $scheme }的另外 { $count } 条

## 答案的影响

# 底栏名称，供读屏软件使用。
answer-effect = 上一答案的影响
# 下一级所需指数。$level：等级；$needed：数值。
answer-needs = 达到第 { $level } 级需 { $needed }
# 尚无改动。
answer-effect-none = 每个答案给出后即自动保存。
# 正在保存。
answer-saving = 正在保存…
# 已写入磁盘。$time：精确到秒的时间。
answer-saved = 已保存 { $time }
# 其他程序暂时占用该文件。
answer-not-saved-retrying = 尚未保存，正在重试
# 未写入磁盘。
answer-not-saved = 尚未保存
# 作答键旁的提示。
answer-hint-rate = 作答
# 移动键旁的提示。
answer-hint-move = 移动
# 全部快捷键旁的提示。
answer-hint-keys = 全部快捷键
# 撤销上一步。
answer-undo = 撤销
# 重做。
answer-redo = 重做
# 再次保存备注。
answer-note-retry = 再次保存备注

## 已定稿

# 评估已定稿。
answer-final = 该评估已定稿，内容保持评分时的原样。
# 出路。
answer-final-help = 如需重新作答，请新建评估。
# 前往。
answer-final-new = 全部评估
