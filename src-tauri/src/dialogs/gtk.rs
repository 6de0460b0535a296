//! Dialogs of GTK, whose buttons are labelled in the program's language, whatever the system's is.

use std::path::PathBuf;
use std::sync::mpsc::{Sender, channel};

use gtk::glib::MainContext;
use gtk::prelude::{DialogExt as _, NativeDialogExtManual as _, WidgetExt as _};
use gtk::prelude::{DialogExtManual as _, FileChooserExt as _, GtkWindowExt as _, NativeDialogExt as _};
use gtk::{ApplicationWindow, FileChooserAction, FileChooserNative, FileFilter, ResponseType};
use tauri::{AppHandle, Manager as _};

use super::{Dialog, Question};

/// Shows a dialog and waits for its answer, on any thread but the window's own.
pub(super) fn choose(handle: &AppHandle, dialog: &Dialog) -> Vec<PathBuf> {
    let (sender, receiver) = channel();
    let (own, shown) = (handle.clone(), dialog.clone());
    // Where the window's thread is gone, nobody is there to choose.
    let is_shown = handle.run_on_main_thread(move || open(&own, &shown, sender)).is_ok();
    if is_shown { receiver.recv().unwrap_or_default() } else { Vec::new() }
}

fn open(handle: &AppHandle, dialog: &Dialog, answer: Sender<Vec<PathBuf>>) {
    let chooser = chooser(dialog, window(handle).as_ref());
    MainContext::default().spawn_local(async move {
        let is_accepted = chooser.run_future().await == ResponseType::Accept;
        // Whoever asked is gone only where the program ends.
        let _ = answer.send(if is_accepted { chooser.filenames() } else { Vec::new() });
    });
}

fn window(handle: &AppHandle) -> Option<ApplicationWindow> {
    handle.get_webview_window(crate::window::LABEL).and_then(|window| window.gtk_window().ok())
}

fn chooser(dialog: &Dialog, parent: Option<&ApplicationWindow>) -> FileChooserNative {
    let is_new = dialog.question.is_new();
    let action = if is_new { FileChooserAction::Save } else { FileChooserAction::Open };
    let chooser = FileChooserNative::new(
        Some(&dialog.title),
        parent,
        action,
        Some(&dialog.accept),
        Some(&dialog.cancel),
    );
    chooser.set_modal(true);
    chooser.set_select_multiple(dialog.question.takes_several());
    chooser.set_current_folder(&dialog.folder);
    for (name, endings) in &dialog.kinds {
        chooser.add_filter(filter(name, endings));
    }
    if is_new {
        chooser.set_current_name(&dialog.name);
        // A workspace never takes the place of a file; the program says so itself.
        chooser.set_do_overwrite_confirmation(dialog.question != Question::NewWorkspace);
    }
    chooser
}

fn filter(name: &str, endings: &[&str]) -> FileFilter {
    let filter = FileFilter::new();
    filter.set_name(Some(name));
    for ending in endings {
        filter.add_pattern(&format!("*.{ending}"));
        filter.add_pattern(&format!("*.{}", ending.to_uppercase()));
    }
    filter
}

/// Says something; the program goes on.
pub(super) fn tell(handle: &AppHandle, message: &str, close: &str) {
    let (own, message, close) = (handle.clone(), message.to_owned(), close.to_owned());
    // Where the window's thread is gone, nobody is there to be told.
    let _ = handle.run_on_main_thread(move || show(&own, &message, &close));
}

fn show(handle: &AppHandle, message: &str, close: &str) {
    let dialog = gtk::MessageDialog::new(
        window(handle).as_ref(),
        gtk::DialogFlags::MODAL,
        gtk::MessageType::Error,
        gtk::ButtonsType::None,
        message,
    );
    dialog.set_title("AIMM Assessor");
    dialog.add_button(close, ResponseType::Close);
    MainContext::default().spawn_local(async move {
        dialog.run_future().await;
        dialog.hide();
    });
}
