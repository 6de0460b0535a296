# 窗口的系统对话框，以及窗口打开之前的提示。

# 选择文件的对话框的标题。
dialog-new-workspace = 新建工作区
dialog-open-workspace = 打开工作区
dialog-import-assessment = 导入评估
dialog-export-assessment = 导出评估
dialog-export-workbook = 保存答题工作簿
dialog-import-workbook = 从工作簿读取答案
dialog-export-chart = 保存图表
dialog-export-report = 保存报告
dialog-docx-template = 选择用作模板的文档
dialog-print-questionnaire = 保存纸质问卷
dialog-import-template = 导入报告模板
dialog-export-template = 导出报告模板
dialog-template-logo = 选择徽标
dialog-evidence-file = 选择证据文件
dialog-respondents = 选择作答者的作答文件

# 对话框的按钮。
dialog-create = 新建
dialog-open = 打开
dialog-save = 保存
dialog-choose = 选择
dialog-cancel = 取消
dialog-close = 关闭

# 可选的文件类型。
dialog-kind-workspace = 工作区 (*.aimm)
dialog-kind-assessment = 评估 (*.json)
dialog-kind-workbook = 工作簿 (*.xlsx)
dialog-kind-svg = 矢量图 (*.svg)
dialog-kind-png = 图片 (*.png)
dialog-kind-template = 报告模板 (*.json)
dialog-kind-logo = 徽标 (*.svg, *.png)
dialog-kind-pdf = PDF 文档 (*.pdf)
dialog-kind-docx-template = Word 文档或模板 (*.docx, *.dotx)
dialog-kind-docx = 可编辑文档 (*.docx)

# 新文件的建议名称，不含扩展名。
dialog-name-workspace = 工作区
dialog-name-other = AIMM Assessor

# 窗口程序的命令行。
window-usage = 用法：aimm-assessor [--demo] [--dialog-answers FILE] [FILE.aimm]
# $argument 是无法识别的参数。
window-argument-unknown = 无法识别参数 { $argument }。
window-no-display = 没有可用于打开窗口的显示器。命令行程序 aimm 无需显示器即可完成同样的工作。
# $reason 是系统给出的原因。
window-cannot-start = 无法打开窗口：{ $reason }。未做任何更改。
