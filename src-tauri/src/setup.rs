//! What is there before the window: folders, log, the program and its state.

use std::path::Path;

use aimm_app::dto::ApiError;
use aimm_app::{App, Environment, Language};
use tauri::{AppHandle, Builder, Manager as _, RunEvent, Wry};

use crate::arguments::Arguments;
use crate::dialogs::Dialogs;
use crate::host::Host;
use crate::log::Log;
use crate::{font_protocol, handlers, window};

/// Who the event log says made a change.
const ACTOR: &str = "aimm-assessor";
/// Where size and place of the window are kept, in the folder of settings.
const PLACE_FILE: &str = "window.json";

/// The language of the machine.
pub(crate) fn machine_language() -> Language {
    Language::of(&sys_locale::get_locale().unwrap_or_default())
}

/// Whether a window can be opened; GTK is the one to ask, since a display may be named that is not there.
#[cfg(target_os = "linux")]
pub(crate) fn has_display() -> bool {
    gtk::init().is_ok()
}

/// Whether a window can be opened.
#[cfg(not(target_os = "linux"))]
pub(crate) fn has_display() -> bool {
    true
}

/// The window, ready to run.
///
/// # Errors
/// Where the system's web view cannot be had, or the list of answers not be read.
#[expect(clippy::exit, reason = "inside the code that Tauri generates")]
pub(crate) fn build(arguments: Arguments) -> tauri::Result<tauri::App> {
    Builder::default()
        .register_uri_scheme_protocol(font_protocol::SCHEME, |_, request| font_protocol::respond(&request))
        .invoke_handler(handlers::all())
        .setup(move |app| Ok(prepare(app.handle(), &arguments)?))
        .build(tauri::generate_context!())
}

/// Puts the state in its place, and only then opens the window that asks for it.
fn prepare(handle: &AppHandle, arguments: &Arguments) -> tauri::Result<()> {
    let paths = handle.path();
    let config = paths.app_config_dir()?;
    let log = Log::new(paths.app_log_dir().ok().as_deref());
    log.hear_panics();
    log.note("start");
    let environment = Environment::system(machine_language(), ACTOR).with_config_folder(&config);
    let dialogs = Dialogs::new(handle, arguments.dialog_answers.as_deref())?;
    handle.manage(Host::new(App::new(environment, arguments.wants_demo), dialogs, log));
    let opened = arguments.workspace.as_deref().map_or(Ok(()), |path| open_workspace(handle, path));
    window::open(handle, config.join(PLACE_FILE))?;
    if let Err(error) = opened {
        handle.state::<Host>().tell(&error);
    }
    Ok(())
}

fn open_workspace(handle: &AppHandle, path: &Path) -> Result<(), ApiError> {
    handle.state::<Host>().run(|app| app.open_workspace(path)).map(drop)
}

/// When the window is gone, what was begun is finished.
pub(crate) fn on_event(handle: &tauri::AppHandle<Wry>, event: RunEvent) {
    if matches!(event, RunEvent::Exit) {
        handle.state::<Host>().end();
    }
}
