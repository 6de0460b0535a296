## The workbook of answers: a questionnaire as a sheet to fill in

# Heads of columns.
answers-question = Question
answers-requirement = Requirement
answers-levels = What each level says
answers-progress = Next level met
answers-state = If not rated
answers-reason = Reason, if not applicable
answers-evidence = More evidence, one a line
answers-evidence-title = What it is called
answers-evidence-kind = Kind
answers-evidence-date = Date
# Labels of cells about the assessment as a whole.
answers-id = Id
answers-title = Title of the assessment
answers-industry = Line of business
answers-employees = People
answers-respondent = Answered by
answers-role = Role
# How to answer, line by line; the sheets have the same names in every language.
answers-guide = How to answer
answers-guide-levels = On the sheet “Items”, choose the highest level whose text is wholly true, or type its number. Then say how far the text of the next level is met.
answers-guide-requirements = On the sheet “Items”, say of each requirement how far it is met.
answers-guide-state = Where nobody can say, choose “Unknown”. What does not apply is “Not applicable”, and needs a reason.
answers-guide-evidence = Evidence: one a line beside the item, such as “Record: minutes of May”; or a row each on the sheet “Evidence”, with its place, date and verdict.
answers-guide-rows = Leave open what is not yours to answer. Only tinted cells are filled in; the protection has no password.
