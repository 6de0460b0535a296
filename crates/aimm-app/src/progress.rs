//! Work that takes a while: how far it is, and whether somebody wants it stopped.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use parking_lot::Mutex;

/// The tasks that are running, by the name their host gave them.
#[derive(Default)]
pub(crate) struct Tasks {
    running: Mutex<BTreeMap<String, Arc<AtomicBool>>>,
}

/// One running task; it leaves the list when it is dropped.
pub(crate) struct Task<'a> {
    tasks: &'a Tasks,
    id: String,
    is_cancelled: Arc<AtomicBool>,
    report: &'a (dyn Fn(f64) + Sync),
}

impl Tasks {
    /// Puts a task on the list; `report` hears how far it is, 0 to 1.
    pub(crate) fn start<'a>(&'a self, id: &str, report: &'a (dyn Fn(f64) + Sync)) -> Task<'a> {
        let is_cancelled = Arc::new(AtomicBool::new(false));
        self.running.lock().insert(id.to_owned(), Arc::clone(&is_cancelled));
        Task { tasks: self, id: id.to_owned(), is_cancelled, report }
    }

    /// Asks a task to stop; one that is not running is left alone.
    pub(crate) fn cancel(&self, id: &str) {
        if let Some(is_cancelled) = self.running.lock().get(id) {
            is_cancelled.store(true, Ordering::Relaxed);
        }
    }
}

impl Task<'_> {
    /// Says how far it is, 0 to 1.
    pub(crate) fn report(&self, fraction: f64) {
        (self.report)(fraction.clamp(0.0, 1.0));
    }

    /// Whether somebody wants it stopped.
    pub(crate) fn is_cancelled(&self) -> bool {
        self.is_cancelled.load(Ordering::Relaxed)
    }
}

impl Drop for Task<'_> {
    fn drop(&mut self) {
        let mut running = self.tasks.running.lock();
        // A later task of the same name stays on the list.
        if running.get(&self.id).is_some_and(|listed| Arc::ptr_eq(listed, &self.is_cancelled)) {
            running.remove(&self.id);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_task_hears_of_its_own_end_only() {
        let tasks = Tasks::default();
        let (one, other) = (tasks.start("one", &|_| {}), tasks.start("other", &|_| {}));
        tasks.cancel("one");
        tasks.cancel("nobody");
        assert!(one.is_cancelled() && !other.is_cancelled());
        drop(one);
        let again = tasks.start("one", &|_| {});
        assert!(!again.is_cancelled(), "a task that was cancelled says nothing about the next of its name");
    }
}
