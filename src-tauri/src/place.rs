//! Size and place of the window, kept between two runs and mended where the screens have changed.

use std::fs;
use std::path::Path;

use aimm_app::atomic_file;
use serde::{Deserialize, Serialize};

/// Smallest size that every screen of the program fits, in pixels at a scale of 1.
pub(crate) const SMALLEST: (u32, u32) = (1024, 640);
/// Size of the first start, in pixels at a scale of 1.
pub(crate) const USUAL: (u32, u32) = (1280, 832);
/// How much of the window's upper edge has to be seen so that it can be taken hold of, in pixels.
const GRIP: i64 = 120;

/// Where the window is and how large, in pixels of the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Place {
    pub(crate) x: i32,
    pub(crate) y: i32,
    pub(crate) width: u32,
    pub(crate) height: u32,
    pub(crate) is_maximised: bool,
}

/// The part of a screen that windows may use, in pixels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Screen {
    pub(crate) x: i32,
    pub(crate) y: i32,
    pub(crate) width: u32,
    pub(crate) height: u32,
}

impl Place {
    /// The place kept in `path`; `None` where there is none that can be read.
    pub(crate) fn load(path: &Path) -> Option<Self> {
        serde_json::from_str(&fs::read_to_string(path).ok()?).ok()
    }

    /// Keeps it in `path`. Where that fails, the window opens in its usual place next time.
    pub(crate) fn save(&self, path: &Path) {
        let Ok(text) = serde_json::to_string(self) else { return };
        if path.parent().is_some_and(|folder| fs::create_dir_all(folder).is_ok()) {
            let _ = atomic_file::write(path, text.as_bytes());
        }
    }

    /// The same place where it can be taken hold of on one of `screens`, else the middle of the first; never larger than
    /// the screen it is on.
    pub(crate) fn corrected(self, screens: &[Screen]) -> Self {
        let Some(first) = screens.first() else { return self };
        let screen = screens.iter().find(|screen| self.can_be_held_on(screen));
        let fitted = self.fitted(screen.unwrap_or(first));
        if screen.is_some() { fitted } else { fitted.in_the_middle_of(first) }
    }

    fn can_be_held_on(&self, screen: &Screen) -> bool {
        let (left, right) = (i64::from(self.x), i64::from(self.x) + i64::from(self.width));
        let (from, to) = (i64::from(screen.x), i64::from(screen.x) + i64::from(screen.width));
        let is_beside = right.min(to) - left.max(from) < GRIP;
        let is_below =
            self.y >= screen.y && i64::from(self.y) < i64::from(screen.y) + i64::from(screen.height) - GRIP;
        !is_beside && is_below
    }

    fn fitted(self, screen: &Screen) -> Self {
        Self { width: self.width.min(screen.width), height: self.height.min(screen.height), ..self }
    }

    fn in_the_middle_of(self, screen: &Screen) -> Self {
        let middle = |from: i32, whole: u32, part: u32| from + (whole.saturating_sub(part) / 2) as i32;
        Self {
            x: middle(screen.x, screen.width, self.width),
            y: middle(screen.y, screen.height, self.height),
            ..self
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SCREEN: Screen = Screen { x: 0, y: 0, width: 1920, height: 1080 };
    const BESIDE: Screen = Screen { x: 1920, y: 0, width: 2560, height: 1440 };

    fn place(x: i32, y: i32, width: u32, height: u32) -> Place {
        Place { x, y, width, height, is_maximised: false }
    }

    #[test]
    fn a_window_is_brought_back_to_where_it_can_be_held() {
        for (why, before, screens, after) in [
            ("it stays where it is", place(100, 100, 1280, 832), &[SCREEN][..], place(100, 100, 1280, 832)),
            (
                "it stays on the second screen",
                place(2000, 50, 1280, 832),
                &[SCREEN, BESIDE],
                place(2000, 50, 1280, 832),
            ),
            ("that screen is gone", place(2000, 50, 1280, 832), &[SCREEN], place(320, 124, 1280, 832)),
            (
                "its upper edge is above the screen",
                place(100, -60, 1280, 832),
                &[SCREEN],
                place(320, 124, 1280, 832),
            ),
            ("only a sliver is left", place(1850, 100, 1280, 832), &[SCREEN], place(320, 124, 1280, 832)),
            ("it is below the screen", place(100, 1070, 1280, 832), &[SCREEN], place(320, 124, 1280, 832)),
            ("it is larger than the screen", place(0, 0, 4000, 3000), &[SCREEN], place(0, 0, 1920, 1080)),
            ("no screen is known", place(-9, -9, 1280, 832), &[], place(-9, -9, 1280, 832)),
        ] {
            assert_eq!(before.corrected(screens), after, "{why}");
        }
    }

    #[test]
    fn a_place_is_kept_and_a_damaged_one_forgotten() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("config/window.json");
        assert_eq!(Place::load(&path), None);
        place(1, 2, 1300, 900).save(&path);
        assert_eq!(Place::load(&path), Some(place(1, 2, 1300, 900)));
        atomic_file::write(&path, b"{\"x\": 1").unwrap();
        assert_eq!(Place::load(&path), None, "the window opens in its usual place then");
    }
}
