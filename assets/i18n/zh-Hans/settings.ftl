### 设置与关于。

# 界面标题。
settings-title = 设置
# 选项。
settings-language = 语言
# 选项。
settings-theme = 外观
# 随系统。
settings-theme-system = 随系统
# 浅色。
settings-theme-light = 浅色
# 深色。
settings-theme-dark = 深色
# 开关：在开始界面隐藏名称。
settings-hide-names = 在开始界面隐藏工作区名称
# 标题。
settings-about = 关于
# 版本。$version：版本号。
settings-version = AIMM Assessor { $version }
# 数据去向。
settings-offline = 全部数据只保存在本机。本程序不联网、无须账户，也不上报任何信息。
# 标题。
settings-workspace = 工作区
# 当前工作区的路径。
settings-workspace-file = 文件
# 检查工作区。
settings-verify = 检查工作区
# 一切正常。$events：日志条数；$hash：末条哈希的开头。
settings-sound = 一切正常：日志共 { $events } 条，与数据一致。末条哈希 { $hash }。
# 发现问题。
settings-unsound = 检查发现问题。文件未被改动；请保留该文件并打开备份。
# 离开设置。
settings-back = 返回
