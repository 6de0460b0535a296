## The report as a workbook

# Below the title of a sheet.
workbook-inputs = Tinted cells can be changed; every figure follows from them.
# Heads of columns.
workbook-question = Question or requirement
workbook-met = How far it is met
workbook-score = Score
workbook-low = At worst
workbook-high = At best
workbook-gate-from = Gate from level
workbook-level-evidenced = Evidenced level
workbook-index-evidenced = Evidenced index
workbook-age = Age
workbook-verdict = Verdict
workbook-location = Where it lies
workbook-digest = SHA-256
# Heads of columns that hold steps of the computation.
workbook-area-number = Number of the area
workbook-domain-number = Number of the domain
workbook-state-number = State as a number
workbook-base = Level that counts
workbook-base-evidenced = Level that evidence carries
workbook-parent = Number of the item
workbook-value = Worth
# $level is a level.
workbook-mean = Mean of level { $level }
workbook-levels-met = Levels met
workbook-counts = Counts
workbook-weight-applicable = Weight of applicable items
workbook-weight-rated = Weight of rated items
workbook-weight-counted = Weight of areas that count
workbook-weight-indexed = Weight of areas with an index
workbook-lowest-item = Lowest item
workbook-lowest-item-evidenced = Lowest item, evidenced
workbook-lowest-area = Lowest area
workbook-lowest-area-evidenced = Lowest area, evidenced
workbook-lowest-domain = Lowest domain
workbook-lowest-domain-evidenced = Lowest domain, evidenced
workbook-gate-allows = Overall level it allows
workbook-gate-allows-evidenced = Overall level it allows, evidenced
workbook-gates-allow = Gate areas allow level
workbook-gates-allow-evidenced = Gate areas allow level, evidenced
# Label of level and index as evidence carries them.
workbook-evidenced = Evidenced level and index
# Title above the conditions of the next level, which stands beside it.
workbook-next-level = Next level
workbook-needed = Needed
# The sheet of rules, words and figures.
workbook-data = Data
workbook-data-about = The rules and words that the formulas read, and every figure in one plain table.
workbook-rules = Rules
workbook-words = Words
workbook-figures = Figures
workbook-version = Version
workbook-top = Highest level
workbook-margin = How far an index may stay below a level
workbook-coverage-minimum = Least coverage for an overall level
# Heads of columns of the sheet “Roadmap”: levels before and after a step, and whether its area is a gate.
workbook-from = From
workbook-to = To
workbook-gate = Gate
