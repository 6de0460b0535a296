### 报告外观：报告交付方的徽标、颜色和文字。

# 新建外观。
look-new = 新建…
# 修改所选外观。
look-edit = 编辑…
# 选择外观文件。
look-import = 导入…
# 将所选外观写入文件。
look-export = 导出…
# 删除所选外观。
look-delete = 删除
# 已删除。$name：外观。
look-deleted = 已删除“{ $name }”。
# 恢复。
look-undo = 撤销
# 已写入文件，文件名在下方。
look-exported = 已导出：
# 保存之前关闭了对话框。$name：外观。
look-left = 对“{ $name }”的修改尚未保存。
# 同上，外观尚未命名。
look-left-new = 新建的外观尚未保存。
# 带着已填写的内容重新打开对话框。
look-go-on = 继续编辑
# 不保留已填写的内容。
look-discard = 放弃
# 对话框标题。
look-title-new = 新建外观
# 对话框标题。
look-title-edit = 编辑外观
# 输入项：外观名称。
look-name = 名称
# 名称的用途。
look-name-help = 用于在列表中查找，不会出现在报告中。
# 分组：封面顶部的图片。
look-logo = 徽标
# 可用的文件。
look-logo-help = PNG（不超过 2 MiB）或 SVG（不超过 256 KiB），四周不留空白。
# 选择图片。
look-logo-choose = 选择图片…
# 另选图片。
look-logo-change = 另选图片…
# 不使用徽标。
look-logo-remove = 移除
# 分组：供看不到图片的读者使用的文字。
look-alternative = 徽标的替代文字，供看不到图片的读者使用
# 分组：两种颜色。
look-colours = 颜色
# 选项：用自选颜色代替程序的颜色。
look-colours-own = 自选颜色
# 未选时的含义。
look-colours-help = 不选时使用本程序自带的深灰色，封面没有色带。
# 输入项：主色的用途。
look-primary = 主色：线条、标题、链接
# 输入项：辅色的用途。
look-secondary = 辅色：下级标题、页脚
# 调色板输入项。$name：颜色。
look-palette = { $name }，从调色板中选择
# $found 和 $least：对比度，如 4.52。
look-contrast = 与白色的对比度为 { $found }（至少 { $least }），符合要求。
# 同上，对比度不足。
look-contrast-low = 与白色的对比度为 { $found }（至少 { $least }），颜色过浅。
# 输入的不是颜色。
look-colour-form = 请按 #rrggbb 书写，如 #1f4e79。
# 分组：文字。
look-cover = 封面文字
# 分组：每页的标记。
look-confidentiality = 保密标记
# 分组：一行文字。
look-header = 其余各页页眉
# 分组：一至两行文字。
look-footer = 其余各页页脚，不超过两行
# 在各项文字之上。
look-languages = 填写一种语言即可；另一种语言留空时，以已填写的文字代替。
# 文字接近上限。$count 和 $limit：数量。
look-length = { $count } 个字符，上限 { $limit } 个
# 文字超过上限。$count 和 $limit：数量。
look-length-over = { $count } 个字符，超过上限 { $limit } 个
# 示意图的标题。
look-sketch = 示意图
# 选项：示意图的语言。
look-sketch-language = 示意图语言
# 示意图的一部分，供读屏软件使用。
look-sketch-title = 封面示意图
# 示意图的一部分，供读屏软件使用。
look-sketch-page = 其余各页页眉和页脚示意图
# 示意图的作用。
look-sketch-help = 不按比例。保存后重新生成报告页面。
# 保存外观并用于报告。
look-save = 保存并使用
# 程序不接受。$count：问题数。
look-refused = 有 { $count } 处需要修改，已在相应位置标出。尚未保存，已填写的内容均保留。
# 输入项的问题及处理办法。$problem、$hint：句子，不含句号。
look-problem = { $problem }；{ $hint }。
