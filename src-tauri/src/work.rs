//! Commands that are running, so that the window can wait for them before it ends.

use std::time::Duration;

use parking_lot::{Condvar, Mutex};

/// How many commands are running.
#[derive(Default)]
pub(crate) struct Work {
    n_running: Mutex<u32>,
    idle: Condvar,
}

/// One that is running; it is done when this is dropped.
struct Running<'a>(&'a Work);

impl Work {
    /// Does `work` and counts it while it runs.
    pub(crate) fn run<T>(&self, work: impl FnOnce() -> T) -> T {
        *self.n_running.lock() += 1;
        let _running = Running(self);
        work()
    }

    /// Waits until nothing runs, but no longer than `limit`.
    pub(crate) fn wait(&self, limit: Duration) {
        let mut n_running = self.n_running.lock();
        self.idle.wait_while_for(&mut n_running, |n_running| *n_running > 0, limit);
    }
}

impl Drop for Running<'_> {
    fn drop(&mut self) {
        *self.0.n_running.lock() -= 1;
        self.0.idle.notify_all();
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::sync::atomic::{AtomicBool, Ordering};
    use std::sync::mpsc::channel;
    use std::thread::spawn;

    use super::*;

    #[test]
    fn waiting_lasts_until_the_last_command_is_done() {
        let work = Arc::new(Work::default());
        let is_saved = Arc::new(AtomicBool::new(false));
        let (started, start) = channel();
        let (its_work, its_saved) = (Arc::clone(&work), Arc::clone(&is_saved));
        let command = spawn(move || {
            its_work.run(|| {
                started.send(()).unwrap();
                std::thread::yield_now();
                its_saved.store(true, Ordering::SeqCst);
            });
        });
        start.recv().unwrap();
        work.wait(Duration::from_mins(1));
        assert!(is_saved.load(Ordering::SeqCst), "the window must not end before a command that had begun");
        command.join().unwrap();
    }

    #[test]
    fn a_command_that_unwinds_is_done_too() {
        let work = Work::default();
        let unwound =
            std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| work.run(|| panic!("a defect"))));
        assert!(unwound.is_err());
        assert_eq!(*work.n_running.lock(), 0, "nothing would ever be idle again");
    }
}
