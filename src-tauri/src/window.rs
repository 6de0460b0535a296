//! The one window: how it opens, and that its page stays in it.

use std::path::{Path, PathBuf};
use std::time::Duration;

use tauri::webview::{NewWindowResponse, PageLoadEvent};
use tauri::{
    AppHandle, Monitor, PhysicalPosition, PhysicalSize, Url, WebviewUrl, WebviewWindow, WebviewWindowBuilder,
    WindowEvent,
};

use crate::place::{Place, SMALLEST, Screen, USUAL};

/// What the window is called among Tauri's.
pub(crate) const LABEL: &str = "main";

/// How long a page may take to save what is being typed before the window closes without it.
const PATIENCE: Duration = Duration::from_secs(10);

/// Opens the window where it was last, as `place_file` says.
///
/// # Errors
/// Where the system has no window for us.
pub(crate) fn open(handle: &AppHandle, place_file: PathBuf) -> tauri::Result<()> {
    let window = WebviewWindowBuilder::new(handle, LABEL, WebviewUrl::default())
        .title("AIMM Assessor")
        .inner_size(f64::from(USUAL.0), f64::from(USUAL.1))
        .min_inner_size(f64::from(SMALLEST.0), f64::from(SMALLEST.1))
        .center()
        // It appears with its page, and not as an empty white one.
        .visible(false)
        .zoom_hotkeys_enabled(true)
        .on_navigation(is_own_page)
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .on_document_title_changed(|window, title| drop(window.set_title(&title)))
        .on_page_load(|window, page| {
            if page.event() == PageLoadEvent::Finished {
                let _ = window.show();
            }
        })
        .build()?;
    return_to(&window, &place_file);
    let own = window.clone();
    window.on_window_event(move |event| {
        if matches!(event, WindowEvent::CloseRequested { .. }) {
            close(&own, &place_file);
        }
    });
    Ok(())
}

/// The pages embedded in the program, and nothing else; Windows spells their address as one of the web.
fn is_own_page(address: &Url) -> bool {
    let is_spelled =
        matches!(address.scheme(), "http" | "https") && address.host_str() == Some("tauri.localhost");
    address.scheme() == "tauri" || is_spelled
}

fn return_to(window: &WebviewWindow, place_file: &Path) {
    let Some(place) = Place::load(place_file) else { return };
    let screens: Vec<Screen> = window.available_monitors().unwrap_or_default().iter().map(screen).collect();
    let place = place.corrected(&screens);
    // A system that places windows itself has the last word.
    let _ = window.set_size(PhysicalSize::new(place.width, place.height));
    let _ = window.set_position(PhysicalPosition::new(place.x, place.y));
    if place.is_maximised {
        let _ = window.maximize();
    }
}

fn screen(monitor: &Monitor) -> Screen {
    let area = monitor.work_area();
    Screen { x: area.position.x, y: area.position.y, width: area.size.width, height: area.size.height }
}

/// The page saves what is being typed and then closes the window; one that no longer answers is not waited for.
fn close(window: &WebviewWindow, place_file: &Path) {
    if let Ok(place) = current_place(window, Place::load(place_file)) {
        place.save(place_file);
    }
    let window = window.clone();
    std::thread::spawn(move || {
        std::thread::sleep(PATIENCE);
        let _ = window.destroy();
    });
}

/// A maximised window keeps the place it had before.
fn current_place(window: &WebviewWindow, before: Option<Place>) -> tauri::Result<Place> {
    let (position, size, is_maximised) =
        (window.outer_position()?, window.inner_size()?, window.is_maximized()?);
    let here = Place { x: position.x, y: position.y, width: size.width, height: size.height, is_maximised };
    Ok(match before {
        Some(before) if is_maximised => Place { is_maximised, ..before },
        _ => here,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_window_stays_with_its_own_pages() {
        for (address, is_own) in [
            ("tauri://localhost/index.html", true),
            ("http://tauri.localhost/", true),
            ("https://tauri.localhost/", true),
            ("https://example.org/", false),
            ("http://tauri.localhost.example.org/", false),
            ("file:///etc/passwd", false),
            ("data:text/html,x", false),
        ] {
            assert_eq!(is_own_page(&address.parse().unwrap()), is_own, "{address}");
        }
    }
}
