### 开始界面：程序用途、三种入口、最近的工作区、声明。

# 程序用途，两句。
start-lead = 看清企业人工智能应用的成熟度与下一步行动。全部数据只保存在本机。
# 三种入口，供读屏软件使用。
start-ways = 开始
# 新建工作区。
start-new = 新建工作区
# 什么是工作区。
start-new-help = 一个文件对应一家企业或一个客户
# 打开工作区。
start-open = 打开…
# 可以打开什么。
start-open-help = 本机或共享文件夹中的 .aimm 文件
# 打开示例。
start-demo = 用示例体验
# 什么是示例。
start-demo-help = 一家虚构企业，附评估结果
# 最近工作区列表的标题。
start-recent = 最近的工作区
# 隐藏名称，便于共享屏幕。
start-hide-names = 隐藏名称
# 重新显示名称。
start-show-names = 显示名称
# 代替被隐藏的名称。$number：列表中的位置。
start-hidden-name = 工作区 { $number }
# 此前没有打开过工作区。
start-recent-empty = 暂无记录。可新建或打开工作区，或用示例体验。
# 工作区内的组织数。
start-organisations = { $count } 家组织
# 工作区内的评估数。
start-assessments = { $count } 次评估
# 其中的草稿数。
start-drafts = { $count ->
    [0] 均已定稿
   *[other] { $count } 次进行中
  }
# 文件不在原位置。
start-missing = 原位置未找到该文件
# 查找不在原位置的文件。
start-look-for = 查找
# 从列表中移除。
start-forget = 从列表中移除
# 上次打开：今天。$time：时和分。
start-today = 今天 { $time }
# 上次打开：昨天。
start-yesterday = 昨天
# 读者已了解声明。
notice-understood = 已了解
# 声明，供读屏软件使用。
notice-label = 声明
