# 文件中的问题。消息本身说明问题，“hint”属性说明处理办法；文本没有语种时用“plain”代替消息；没有可指明的内容时用“absent”代替消息；有相近名称时用“suggestion”代替“hint”。

# $line 和 $column 从 1 计数；$reason 是解析器的原文。
problem-syntax = 不是有效的 JSON：第 { $line } 行第 { $column } 列：{ $reason }
    .hint = 请检查文件是否完整、是否选对
# $limit 是大小，如“16 MiB”。
problem-too-large = 文件过大，最多读取 { $limit }
    .hint = 请检查是否选对文件
# $name 是对象的键。
problem-duplicate-key = 同一对象中“{ $name }”出现两次，其中一处会丢失
    .hint = 请删除其中一处
# $expected 和 $found 是格式名。
problem-wrong-format = “format”应为“{ $expected }”，实际为“{ $found }”
    .absent = 文件中没有“format”，不是“{ $expected }”格式的文件
    .hint = 请检查是否选对文件
# $expected 和 $found 是类型，如“文本”。
problem-wrong-type = 应为{ $expected }，实际为{ $found }
    .hint = 请改为应有的类型
# $name 是字段名。
problem-missing-field = 缺少“{ $name }”
    .hint = 请补充
# $name 是字段名；$suggestion 是拼写相近的已知字段。
problem-unknown-field = 此格式没有“{ $name }”字段
    .hint = 请删除或改正名称
    .suggestion = 是否应为“{ $suggestion }”？
# $found 是值，$allowed 列出允许的值。
problem-unknown-value = 此处不允许“{ $found }”
    .hint = 允许的值：{ $allowed }
# $found 是值或数量，$allowed 是范围。
problem-out-of-range = { $found } 超出范围
    .hint = 允许的范围：{ $allowed }
# $found 是标识符。
problem-invalid-id = “{ $found }”不能用作标识符
    .hint = 请使用 1～64 个字母 A–Z、a–z、数字或 . _ -
# $found 是日期位置上的内容。
problem-invalid-date = “{ $found }”不是日期
    .hint = 请写作 YYYY-MM-DD，如 2026-11-01
# $name 是标识符。
problem-duplicate-id = “{ $name }”重复出现
    .hint = 请使用不同的标识符，或删除其中一处
# $language 是语言标签。
problem-missing-translation = 缺少 { $language } 文本
    .hint = 请补充，或从文件的语言列表中去掉 { $language }
# $language 是语言标签，$found 列出文本已有的语言。
problem-language-without-texts = 问卷中没有任何 { $language } 文本
    .hint = 文本已有的语言：{ $found }。请声明这些语言，或补写 { $language } 文本
# $language 是语言标签。
problem-empty-text = { $language } 文本为空
    .plain = 文本为空
    .hint = 请填写内容
# $found 和 $limit 是字符数，$language 是语言标签。
problem-text-too-long = { $language } 文本有 { $found } 个字符，最多允许 { $limit } 个
    .plain = 文本有 { $found } 个字符，最多允许 { $limit } 个
    .hint = 请缩短
# $found 是标记或字符，$language 是语言标签。
problem-markup-in-text = { $language } 文本含有“{ $found }”，属于标记、换行或不可见字符，不能出现在此处
    .plain = 文本含有“{ $found }”，属于标记、换行或不可见字符，不能出现在此处
    .hint = 请使用纯文本：不含标签和不可见字符，标题、名称、编号和版本中不换行
# $name 是被引用的名称。
problem-dangling-reference = “{ $name }”不存在
    .hint = 请改正名称，或补充所引用的内容
# $name 是参考文件。
problem-unknown-scheme = 参考文件“{ $name }”未声明
    .hint = 请在“schemes”中补充，或改正名称
# $name 是角色。
problem-unknown-role = 角色“{ $name }”未声明
    .hint = 请在“roles”中补充，或改正名称
# $found 是权重。
problem-weight-not-positive = 权重应大于 0 且不超过 1,000,000,000，实际为 { $found }
    .hint = 请改为正数
# $level 是等级。
problem-level-hole = 等级 { $level } 缺失、重复或顺序有误
    .hint = 请从 0 起依次列出每一等级
# $level 和 $other 是等级。
problem-identical-anchors = 等级 { $other } 与等级 { $level } 的描述相同
    .hint = 请写明等级 { $level } 相对等级 { $other } 的差别
# $chain 依次列出评估项，前者依赖后者。
problem-dependency-cycle = 依赖关系形成循环：{ $chain }
    .hint = 请删除其中一项依赖
# $name 是文件名。
problem-missing-file = 找不到文件“{ $name }”
    .hint = 请将其放在 questionnaire.json 旁边，或改正文件名
# $expected 是适用的字段：level 或 requirements，anchors 或 requirements。
problem-wrong-answering = 该评估项的作答方式不同，此处应为“{ $expected }”
    .hint = 请使用“{ $expected }”
problem-gate-item-not-applicable = 门槛子域的评估项不能标为不适用
    .hint = 请将“notApplicable”设为 false
# $name 是评估项。
problem-unknown-item = 问卷中没有评估项“{ $name }”
    .hint = 请改正编号，或使用包含该评估项的问卷
# $name 是评估项。
problem-not-applicable-refused = “{ $name }”不能标为不适用
    .hint = 请评分，或标为不清楚
# $expected 和 $found 是问卷及其版本。
problem-other-questionnaire = 该评估对应 { $found }，当前问卷为 { $expected }
    .hint = 请指定原来的问卷：--questionnaire 路径
# $expected 和 $found 是摘要。
problem-other-digest = 该评估所用问卷的文本与当前不同：{ $found }，当前为 { $expected }
    .hint = 请使用原来的问卷，或删除“digest”以接受当前问卷
problem-not-a-workbook = 这不是答题工作簿
    .hint = 请提供由 aimm workbook new 生成、未设密码的 .xlsx 文件
# $name 是部件的名称。
problem-damaged-part = 工作簿的部件“{ $name }”无法读取
    .hint = 请用电子表格程序打开并重新另存为 .xlsx
# $name 是工作表。
problem-missing-sheet = 缺少工作表“{ $name }”
    .hint = 请提供由 aimm workbook new 生成的工作簿，并保留全部工作表
# $name 是其中一个键。
problem-missing-keys = 标明各列内容的隐藏行中缺少“{ $name }”
    .hint = 请把答案复制到新的工作簿中
# $found 是 #REF! 之类的错误，或公式。
problem-cell-without-value = 单元格内容为 { $found }，没有值
    .hint = 请直接填写值
# $found 是单元格内容，$allowed 列出各等级。
problem-not-a-level = { $found } 不是等级
    .hint = 可填写：{ $allowed }
# $found 和 $other 是同一行两个单元格的内容。
problem-contradiction = “{ $found }”与“{ $other }”矛盾
    .hint = 请清空其中一处，或将其移到所属的行
# 文件是作为报告给出的 PDF。
problem-record-missing = 文件未注明其制作依据
    .hint = 请使用本程序写出的原始报告；其他程序重新保存后可能丢失该信息
problem-record-unreadable = 文件中关于制作依据的记录已损坏或重复出现
    .hint = 请使用本程序写出的原始报告

## 问卷：仅严格检查时报告的问题

# $found：文本的开头，或英文文本中的中文；$language：语言标签。
problem-wrong-language = { $language } 文本中的“{ $found }”不是 { $language }
    .hint = 请翻译；若为两种语言共用的名称，请列入例外
# $found：词；$language：语言标签。
problem-vague-word = “{ $found }”含义因人而异
    .hint = 改用数字、日期、频次、指定角色或清单
# $found、$allowed：词数或字数；$language：语言标签。
problem-length-outside-range = { $language } 文本长度为 { $found }
    .hint = 此类文本的长度为 { $allowed }
# $level：等级；$expected：reach、rule、record、consequence、foundation 或 lowerReach；$language：语言标签。
problem-ladder-silent = { $language } 文本{ $expected ->
    [reach] 未说明等级 { $level } 的覆盖范围
    [rule] 未说明等级 { $level } 的规则
    [record] 未说明等级 { $level } 的记录
    [foundation] 未说明等级 { $level } 以何为基础
    [lowerReach] 所述覆盖范围小于等级 { $level } 的要求
   *[consequence] 未说明等级 { $level } 的后续处理
  }
    .hint = 请写明{ $expected ->
    [reach] 推行到何种范围；最高等级还须写明外部或独立方如何参与
    [rule] 依据何种经批准的规则、目标值或限值；最高等级须写明校准什么
    [record] 留存何种记录或数据序列；最高等级须写明如何检验
    [foundation] 在下一等级之上增加了什么
    [lowerReach] 已在全组织执行；仅一个业务单元执行只符合等级 2
   *[consequence] 之后如何处理，如评审、决策或调整
  }
# $other：另一文本的位置；$found：百分比；$language：语言标签。
problem-near-duplicate = { $language } 文本与 { $other } 处的文本相似度为 { $found }
    .hint = 写明本评估项特有的内容，或合并二者
# $found、$allowed：比值；$language：语言标签。
problem-length-ratio = { $language } 文本长度为英文的 { $found } 倍
    .hint = 通常为 { $allowed } 倍；请核对两种语言含义是否一致
# $found：数字、时间间隔或名称；$language：语言标签。
problem-fact-in-one-language = { $language } 文本缺少“{ $found }”
    .hint = 各语言内容应一致
# $name：依赖或一致性检查所涉的评估项或子域。
problem-reason-missing = 未说明“{ $name }”为何依赖另一项或与其矛盾
    .hint = 请写明理由，供作答人员查看
problem-too-few-roles = 本评估项的作答角色不足两个
    .hint = 请再指定一个角色，避免仅凭一人之见
# $level：措施对应的等级。
problem-action-missing = 没有提升至等级 { $level } 的改进措施
    .hint = 请写明达到该等级须采取的措施
# $name：证据类型。
problem-evidence-kind-missing = 没有“{ $name }”类证据，最高等级无法得到证据支持
    .hint = 补充可出示的证据
# $level：改进措施对应的等级；$language：语言标签。
problem-action-only-document = { $language } 文本中提升至等级 { $level } 的措施仅产出文件
    .hint = 写明文件产出后如何使用
# $name：例外的代码与节点。
problem-unused-exception = 例外“{ $name }”未被用到
    .hint = 删除该例外
problem-strict-check-not-run = 由于上述错误，未进行严格检查
    .hint = 请先改正，再重新检查

# $found：文件中的值。
problem-invalid-colour = “{ $found }”不是颜色值
    .hint = 请按 #rrggbb 书写，如 #1f4e79
# $found：颜色；$expected：对比度，如“4.5”。
problem-contrast-too-low = { $found } 印在白纸上过浅：对比度至少应为 { $expected }
    .hint = 请选用更深的颜色
    .suggestion = 同色相的 { $suggestion } 即可满足
# $expected：“PNG”或“SVG”；$reason：解码器给出的原因。
problem-picture-unreadable = 无法读取该 { $expected } 图片：{ $reason }
    .hint = 请重新导出，base64 中不得换行
# $found：元素或属性名，或地址。
problem-picture-not-allowed = 图片中含有 { $found }，徽标不得携带此类内容
    .hint = 请导出为纯图形（文字转为轮廓），或导出为 PNG

## JSON 的类型

json-type-object = 对象
json-type-array = 列表
json-type-string = 文本
json-type-number = 数字
json-type-integer = 整数
json-type-boolean = true 或 false
json-type-null = null
# $name 是作答者，$other 是先出现的文件。
problem-respondent-twice = “{ $name }”的作答已见于 { $other }
    .hint = 每名作答者只提供一个文件
# $other 是先出现的文件。
problem-assessment-twice = 同一评估已见于 { $other }，会被重复计入
    .hint = 每份评估只提供一次
