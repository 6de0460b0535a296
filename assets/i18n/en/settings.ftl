### Settings and about.

# Head of the screen.
settings-title = Settings
# Choice.
settings-language = Language
# Choice.
settings-theme = Colours
# As the system says.
settings-theme-system = As the system
# Light.
settings-theme-light = Light
# Dark.
settings-theme-dark = Dark
# Switch: hides names on the start screen.
settings-hide-names = Hide the names of workspaces on the start screen
# Head.
settings-about = About
# Which version it is. $version: version.
settings-version = AIMM Assessor { $version }
# What holds of the data.
settings-offline = Everything stays on this computer. The program opens no network connection, needs no account and reports nothing.
# Head.
settings-workspace = Workspace
# Path of the open workspace.
settings-workspace-file = File
# Checks the workspace.
settings-verify = Check the workspace
# Nothing is wrong. $events: number of entries of the log; $hash: beginning of the last one's hash.
settings-sound = Nothing is wrong: { $events ->
    [one] 1 entry
   *[other] { $events } entries
  } of the log agree with the data. Last hash { $hash }.
# Something is wrong.
settings-unsound = The check found something. The file was not changed; keep it and open a backup.
# Leaves the settings.
settings-back = Back
