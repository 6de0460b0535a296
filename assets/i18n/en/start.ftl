### The first screen: what this is, three ways in, recent workspaces, the notice.

# What the program is for, in two sentences.
start-lead = Find out how mature your organisation is in using AI, and what to do next. Everything stays on this computer.
# Names the three ways in for screen readers.
start-ways = Begin
# Makes a workspace.
start-new = New workspace
# What a workspace is.
start-new-help = One file for one company or client
# Opens a workspace.
start-open = Open…
# What can be opened.
start-open-help = An .aimm file on this computer or a share
# Opens the demo.
start-demo = Try with the demo
# What the demo is.
start-demo-help = A fictitious company with results to look at
# Head of the list of recent workspaces.
start-recent = Recent workspaces
# Hides names, since consultants share their screens.
start-hide-names = Hide names
# Shows them again.
start-show-names = Show names
# Stands for a hidden name. $number: place in the list.
start-hidden-name = Workspace { $number }
# Where nothing was open before.
start-recent-empty = Nothing here yet. Make a workspace, open one, or try the demo.
# How many organisations a workspace holds.
start-organisations = { $count ->
    [one] 1 organisation
   *[other] { $count } organisations
  }
# How many assessments it holds.
start-assessments = { $count ->
    [one] 1 assessment
   *[other] { $count } assessments
  }
# How many of them are drafts.
start-drafts = { $count ->
    [0] all final
    [one] 1 open
   *[other] { $count } open
  }
# The file is not at its last place.
start-missing = Not found at its last place
# Looks for a file that is not at its last place.
start-look-for = Look for it
# Takes a file off the list.
start-forget = Remove from the list
# When it was last open: today. $time: hour and minute.
start-today = today, { $time }
# When it was last open: yesterday.
start-yesterday = yesterday
# The reader has understood the notice.
notice-understood = Understood
# Names the notice for screen readers.
notice-label = Notice
