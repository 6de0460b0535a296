### 窗口框架：顶栏、快捷键，以及各界面共用的部分。

## 顶栏

# 顶栏左侧路径，供读屏软件使用。
bar-place = 当前位置
# 返回评估列表。
bar-home = 全部评估
# 一次评估的各阶段，供读屏软件使用。
bar-stages = 评估阶段
# 阶段：作答。
stage-answer = 作答
# 阶段：结果。
stage-results = 结果
# 阶段：报告。
stage-report = 报告
# 右侧工具组。
bar-tools = 工具
# 切换明暗。
bar-theme = 切换为{ $theme ->
    [light] 浅色
   *[dark] 深色
  }
# 显示全部快捷键。
bar-keys = 快捷键
# 打开设置。
bar-settings = 设置
# 关闭工作区，回到开始界面。
bar-close-workspace = 关闭工作区

## 共用控件

# 关闭面板、表单或消息。
action-close = 关闭
# 放弃表单。
action-cancel = 取消
# 重试。
action-retry = 重试
# 某一行的更多操作。
action-more = “{ $name }”的更多操作
# 无名称的等级色块。
level-tile-bare = 第 { $level } 级
# 尚无等级的色块。
level-tile-none = 尚无等级
# 程序正在工作，供读屏软件使用。
working = 请稍候…

# 简短并列之间的标点。
list-comma = ，

## 错误

# 错误详情的标题。
error-details = { $count } 个问题

## 快捷键

# 快捷键面板标题。
keys-title = 快捷键
# 分组：作答。
keys-answering = 作答
# 分组：移动。
keys-moving = 移动
# 分组：各处通用。
keys-everywhere = 各处通用
# 分组：开始界面。
keys-starting = 开始界面
# 数字键选择等级描述。
key-rate = 选择等级描述
# 依次切换对下一级的满足程度。
key-progress = 满足程度：尚未、部分、大部分
# 不清楚。
key-unknown = 不清楚
# 不适用。
key-not-applicable = 不适用
# 转到备注。
key-note = 填写备注
# 转到证据表单。
key-evidence = 添加证据
# 下一项。
key-next = 下一项
# 上一项。
key-previous = 上一项
# 下一个待答项。
key-next-open = 下一个待答项
# 查找评估项或评估。
key-search = 查找
# 打开筛选。
key-filter = 筛选
# 撤销。
key-undo = 撤销
# 重做。
key-redo = 重做
# 显示此面板。
key-help = 显示本列表
# 打开问卷术语。
key-terms = 问卷术语
# 离开输入框或关闭面板。
key-escape = 离开输入框、关闭面板
# 转到阶段。
key-stage-answer = 作答
# 转到阶段。
key-stage-results = 结果
# 转到阶段。
key-stage-report = 报告
# 新建工作区。
key-new-workspace = 新建工作区
# 打开工作区。
key-open-workspace = 打开工作区
# 示例。
key-demo = 用示例体验

## 已保存的文件

# 用系统中的程序打开文件。
saved-open = 打开
# 显示文件所在的文件夹。
saved-show = 在文件夹中显示

## 帮助

# 帮助内容的选项，供读屏软件使用。
help-pages = 帮助内容
# 上述选项之一，兼作标题：问卷的术语表。
terms-title = 术语
# 显示在术语上方。$title：问卷。
terms-about = 以下为“{ $title }”所用词语的含义。
# 输入项：搜索术语及其含义。
terms-search = 搜索术语
# 没有找到。
terms-none = 没有相符的术语。
