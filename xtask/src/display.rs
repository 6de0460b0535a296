//! Whether this machine can show a window.

use crate::project::variable;

/// Whether there is a display to open a window on.
pub(crate) fn is_there() -> bool {
    !cfg!(target_os = "linux") || variable("WAYLAND_DISPLAY").or_else(|| variable("DISPLAY")).is_some()
}
