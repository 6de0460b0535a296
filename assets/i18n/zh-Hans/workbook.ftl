## 工作簿形式的报告

# 工作表标题下方。
workbook-inputs = 着色单元格可以修改，其余数字随之更新。
# 列标题。
workbook-question = 问题或要求
workbook-met = 满足程度
workbook-score = 得分
workbook-low = 最低
workbook-high = 最高
workbook-gate-from = 门槛起始等级
workbook-level-evidenced = 有证据支持的等级
workbook-index-evidenced = 有证据支持的指数
workbook-age = 时效
workbook-verdict = 审核结论
workbook-location = 存放位置
workbook-digest = SHA-256
# 计算步骤所在列的标题。
workbook-area-number = 子域序号
workbook-domain-number = 能力域序号
workbook-state-number = 状态代码
workbook-base = 计入的等级
workbook-base-evidenced = 证据支持的等级
workbook-parent = 评估项序号
workbook-value = 分值
# $level 为等级。
workbook-mean = 第 { $level } 级平均值
workbook-levels-met = 已满足的等级
workbook-counts = 是否计入
workbook-weight-applicable = 适用评估项的权重
workbook-weight-rated = 已评评估项的权重
workbook-weight-counted = 计入子域的权重
workbook-weight-indexed = 有指数子域的权重
workbook-lowest-item = 最低评估项
workbook-lowest-item-evidenced = 最低评估项（有证据支持）
workbook-lowest-area = 最低子域
workbook-lowest-area-evidenced = 最低子域（有证据支持）
workbook-lowest-domain = 最低能力域
workbook-lowest-domain-evidenced = 最低能力域（有证据支持）
workbook-gate-allows = 允许的总体等级
workbook-gate-allows-evidenced = 允许的总体等级（有证据支持）
workbook-gates-allow = 门槛子域允许的等级
workbook-gates-allow-evidenced = 门槛子域允许的等级（有证据支持）
# 有证据支持的等级和指数。
workbook-evidenced = 有证据支持的等级和指数
# 下一级条件的标题，右侧为等级。
workbook-next-level = 下一级
workbook-needed = 要求
# 规则、用语和数字所在的工作表。
workbook-data = 数据
workbook-data-about = 公式所用的规则和用语，以及全部数字的汇总表。
workbook-rules = 规则
workbook-words = 用语
workbook-figures = 数字
workbook-version = 版本
workbook-top = 最高等级
workbook-margin = 指数可低于等级的幅度
workbook-coverage-minimum = 给出总体等级所需的最低覆盖率
# “Roadmap”工作表的表头：步骤前后的等级，以及是否涉及门槛子域。
workbook-from = 现等级
workbook-to = 目标等级
workbook-gate = 门槛
