## 答题工作簿：可填写的问卷

# 列标题。
answers-question = 问题
answers-requirement = 要求编号
answers-levels = 各等级描述
answers-progress = 下一等级达成
answers-state = 未评定时
answers-reason = 不适用的理由
answers-evidence = 补充证据（每行一条）
answers-evidence-title = 证据名称
answers-evidence-kind = 类型
answers-evidence-date = 日期
# 评估整体信息的标签。
answers-id = 标识符
answers-title = 评估名称
answers-industry = 行业
answers-employees = 人数
answers-respondent = 答题人
answers-role = 角色
# 填写说明，逐行；工作表名称在各语言中相同。
answers-guide = 填写说明
answers-guide-levels = 在工作表“Items”中，选择描述完全属实的最高等级，或直接输入其数字；再说明下一等级的描述满足到什么程度。
answers-guide-requirements = 在工作表“Items”中，逐条说明每项要求的满足程度。
answers-guide-state = 无人能够判断时选择“不清楚”；不适用的选择“不适用”，并写明理由。
answers-guide-evidence = 证据：可在评估项旁每行写一条，如“记录：5 月会议纪要”；也可在工作表“Evidence”中每条一行，写明位置、日期和审核结论。
answers-guide-rows = 不属于自己的题目可留空。只填写着色单元格；工作表保护没有密码。
