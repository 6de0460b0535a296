### 纸质问卷：供阅读和手工填写。

## 封面与页眉页脚

# 标题上方，说明这是什么。
form-kind = 纸质填答问卷
# 文件属性中的说明。$questionnaire：标识与版本。
form-subject = { $questionnaire }：纸质填答问卷
# 填写栏：评估对象。$subject：organisation、aiSystem 或 product。
form-field-subject = { $subject ->
    [aiSystem] AI 系统
    [product] 产品及版本
   *[organisation] 被评组织
  }
# 填写栏：作答人。
form-field-respondent = 填答人
# 填写栏：作答人的角色。
form-field-role = 角色
# 填写栏：作答日期。
form-field-date = 日期
# 问卷发布者。
form-publisher = 发布者
# 问卷的使用许可。
form-licence = 许可
# 唯一标识问卷文本的摘要。
form-digest = 摘要值
# 每页页脚。
form-footer = 自评估材料，不是认证，不表示符合性

## 填写方法

# 填写说明的标题。
form-guide = 填写说明
# 步骤：为谁作答。$subject：organisation、aiSystem 或 product。
form-step-subject = { $subject ->
    [aiSystem] 针对封面所列 AI 系统的现状作答，计划中的内容不计入。
    [product] 针对封面所列产品及版本的现状作答，计划中的内容不计入。
   *[organisation] 针对封面所列组织在所列范围内的现状作答，计划中的内容不计入。
  }
# 步骤：选择等级描述。
form-step-level = 先通读该评估项的全部等级描述，再勾选其中一级：完全符合现状的最高一级。仅部分符合的，勾选低一级。
# 步骤：更高一级的描述已满足多少。
form-step-next-level = “更高一级”用于说明比所勾选等级高一级的描述已满足多少：“部分”约为一半，“大部分”为接近全部。
# 步骤：评定要求。
form-step-requirement = 对每一级的每条要求各勾选一个方框，表明满足程度，以已测试或能够出示的内容为准。等级由各条要求得出，无需自行选择。
# 步骤：说不清。
form-step-unknown = 说不清时勾选“不清楚”，不要猜测。该评估项保持待答，不会按 0 级计算。
# 步骤：某条要求说不清。
form-step-unknown-requirement = 说不清时勾选“不清楚”，不要猜测。有一条要求不清楚，该评估项即保持待答，不会按未满足计算。
# 步骤：不适用。
form-step-not-applicable = 部分评估项可以不评，设有“不适用”方框。请写明理由；未写理由的，按未作答计算。
# 步骤：写明证据。
form-step-evidence = 在“证据”栏写明目前能够出示的材料，每份一行：名称、存放位置或链接、日期。证据应为他人可以查看的材料，看法和记忆不是证据。小字列出常见证据，其他证据同样有效。
# 步骤：备注与把握程度。
form-step-note = “把握”表示对答案的确信程度；“备注”用于填写阅读者需要了解的其他情况。
# 等级表的标题。
form-levels = 等级
# 证据类别表的标题。
form-evidence = 证据的认定
# 表头：证据类别。
form-column-kind = 类别
# 表头：何种材料计入该类。
form-column-counts = 说明

## 评估项

# 表头：完成后勾选的方框。
form-column-done = 已完成
# 表头：某一级的要求。
form-column-requirement = 要求
# 表头：完全满足；列窄。
form-answer-fully = 完全
# 表头：大部分满足；列窄。
form-answer-mostly = 大部分
# 表头：部分满足；列窄。
form-answer-partly = 部分
# 表头：未满足；列窄。
form-answer-not = 未满足
# 表头：说不清；列窄。
form-answer-unknown = 不清楚
# 评估项续至下一页时，页首所示。$item：标识。
form-continued = { $item }（续）
# 栏目：对整个能力域的意见。
form-remarks = 意见
# 评估项面向的角色，列于说明之后。$roles：角色名称。
form-roles = 面向：{ $roles }。
# 栏目：更高一级的描述已满足多少。
form-next-level = 更高一级
# 栏目：不评等级的方框。
form-no-answer = 不评等级
# 方框：不适用，理由写在其后。
form-not-applicable = 不适用，理由
# 某一类的常见证据。$kind：类别；$texts：具体材料。
form-hint = { $kind }：{ $texts }
form-glossary-text = 问卷所用术语的含义。
