### 结果界面。表述结果本身的句子见 sentences.ftl。

# 界面名称，供读屏软件使用。
results-title = 结果
# 指数及其范围。$max：最高等级。
results-index-scale = 指数（0～{ $max }）
# 标尺内容，供读屏软件使用。$index、$low、$high：数值。
results-ruler = 指数 { $index }，介于 { $low } 与 { $high } 之间
# 上下限相同时。
results-ruler-exact = 指数 { $index }，确定
# 标尺说明。$count：待答项数。
results-ruler-help = { $count ->
    [0] 仅按指数划分的等级起点。
   *[other] 仅按指数划分的等级起点；括线为 { $count } 项待答的最好与最差情形。
  }
# 严格规则下的说明。
results-ruler-help-strict = 刻度为等级。严格规则以最低者为准，不以指数定级。
# 尚无指数。
results-no-index = 尚无已评的评估项。
# 使用问卷自带权重。
results-weights-default = 默认权重
# 使用某一预设权重。$name：预设名称。
results-weights-preset = 权重“{ $name }”
# 使用自定权重。
results-weights-own = 自定权重
# 没有提示。
results-no-warnings = 无提示
# 提示数。$count：数量。
results-warnings-count = { $count } 条提示
# 出路：查看评估项。$count：数量。
results-show-items = { $count } 个评估项
# 指数的出路：提升后影响最大的评估项。
results-show-heaviest = 影响最大的项
# 出路：待答项。$count：数量。
results-show-open = { $count } 项待答
# 影响最大的评估项列表。
results-heaviest = 影响最大
# 未满足条件列表，供读屏软件使用。$next：等级。
results-blockers = 阻碍第 { $next } 级的条件

## 图表

# 按钮：打开复制或保存图表的对话框。
results-save-charts = 图表…
# 图表名称。
results-chart-radar-domains = 能力域雷达图
# 图表名称。
results-chart-radar-areas = 子域雷达图
# 图表名称。
results-chart-bars-domains = 能力域条形图
# 图表名称。
results-chart-bars-areas = 子域条形图
# 图表名称。
results-chart-heatmap = 子域热力图
# 图表名称。
results-chart-trend = 能力域趋势图
# 图表名称。
results-chart-gap-domains = 能力域差距图
# 图表名称。
results-chart-gap-areas = 子域差距图
# 对话框标题。
chart-dialog = 复制或保存图表
# 选项：图表。
chart-choice = 图表
# 选项：文件类型，供读屏软件使用。
chart-form = 文件类型
# 上述选项之一。
chart-form-png = PNG
# 上述选项之一。
chart-form-svg = SVG
# 该选项的含义。
chart-form-png-hint = 2× 适合文档和幻灯片，4× 适合大幅印刷。
# 该选项的含义。
chart-form-svg-hint = 任意缩放均清晰，可编辑。
# 选项：每点像素数，供读屏软件使用。
chart-scale = 分辨率
# 复制到剪贴板。
chart-copy = 复制
# 选择位置并写出图表。
chart-save-png = 保存为 PNG…
# 同上。
chart-save-svg = 保存为 SVG…
# 图表旁的按钮，供读屏软件使用并作提示。$chart：图表名称。
chart-copy-of = 将“{ $chart }”复制为图片
# 图表旁的按钮，供读屏软件使用并作提示。$chart：图表名称。
chart-save-of = 将“{ $chart }”保存为文件…
# 已复制到剪贴板。
chart-copied = 已复制
# 已写出，其后为路径。
chart-saved = 已保存
# 打开图表数据的表格。
chart-figures = 以表格显示数据
# 图表标题：与目标的差距。
results-gap = 差距
# 图表内容。$target：级别。
results-gap-target = 与目标第 { $target } 级的差距
# 未设目标时。
results-gap-next = 与下一级的差距
# 图表标题：历次评估。
results-trend = 趋势
# 图表内容。
results-trend-about = 历次评估的指数

## 数值

# 数值标题旁的说明。
results-by-domain = 各能力域指数
# 子域的数值。
results-by-area = 各子域指数
# 设有目标时追加。$target：等级。
results-with-target = 目标第 { $target } 级
# 能力域与子域的切换，供读屏软件使用。
results-switch = 数值对象
# 图例与列：上下限。
results-bounds = 上下限
# 列：能力域及其权重。
results-column-domain = 能力域与权重
# 列：子域。
results-column-area = 子域
# 列：条形，供读屏软件使用。
results-column-bar = 指数位置
# 列：与往次相比。$year：年份或名称。
results-column-change = 较 { $year }
# 未评定的子域。
results-not-rated = 未评定

## 子域

# 热力图标题。$count：子域数。
results-all-areas = 全部 { $count } 个子域
# 门槛子域标记的说明。
results-gates-help = 门槛子域：最多比总体等级低一级
# 较高等级才生效的门槛子域。$areas：编号列表；$level：等级。
results-gates-later = { $areas } 自第 { $level } 级起
# 能力域的指数与等级。$index：数值；$level：等级。
results-domain-line = { $index } · 等级 { $level }
# 子域的待答项数。$count：数量。
results-open-count = { $count } 项待答
# 该子域阻碍下一级。$next：等级。
results-blocks = 阻碍第 { $next } 级
# 点击子域的作用，供读屏软件使用。$name：子域。
results-area-items = { $name }的评估项

## 可信程度

# 标题。
results-claimed-evidenced = 自评与有证据支持
# 查看没有证据的评估项。$count：数量。
results-show-without-evidence = 查看这 { $count } 项
# 查看高于证据的评估项。
results-show-above-evidence = 查看高于证据的项
# 标题。
results-open = 待答情况
# 待答多少。$count：数量；$parts：未作答与不清楚的项数。
results-open-counts = { $count } 项待答：{ $parts }。
# 待答项的影响。$low、$high：数值；$level：等级。
results-open-same = 无论待答项如何作答，指数都介于 { $low } 与 { $high } 之间，等级均为第 { $level } 级。
# 等级取决于待答项时。$lowest、$highest：等级。
results-open-range = 视待答项的作答情况，指数介于 { $low } 与 { $high } 之间，等级为第 { $lowest } 至第 { $highest } 级。
# 没有待答项。
results-open-none = 所有评估项均已作答，上下限一致。
# 指数最高的子域。
results-strengths = 优势：对指数拉升最大的子域
# 指数最低的子域，未设目标。
results-weaknesses = 差距：对指数拖累最大的子域
# 指数最低的子域。$target：等级。
results-weaknesses-target = 与目标第 { $target } 级的差距：影响最大的子域
# 暂无内容。
results-none-yet = 暂无内容。
# 标题。
results-warnings = 值得复核的答案

## 定稿

# 打开说明。
results-finalise = 定稿…
# 说明的标题。
results-finalise-title = 将该评估定稿？
# 说明。
results-finalise-help = 定稿后，答案、问卷和数值均保持现状，不得再改。如需更正，请新建评估。
# 仍有待答项。$count：数量。
results-finalise-open = 仍有 { $count } 项待答，定稿后保持待答。
# 确认。
results-finalise-confirm = 定稿
# 只读。
results-final = 已定稿
