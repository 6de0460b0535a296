//! Work on several things at a time.

use std::num::NonZero;
use std::panic::resume_unwind;
use std::sync::{Mutex, PoisonError};
use std::thread;

/// What `work` makes of every item, in the order of the items, on as many threads as the machine runs at a time.
/// The last item is begun first: where one takes long, it should be that.
pub(crate) fn map<T: Send, R: Send>(items: Vec<T>, work: impl Fn(T) -> R + Sync) -> Vec<R> {
    let n_threads = thread::available_parallelism().map_or(1, NonZero::get).min(items.len());
    let queue = Mutex::new(items.into_iter().enumerate().rev());
    // The lock is held only while the next item is taken.
    let next = || queue.lock().unwrap_or_else(PoisonError::into_inner).next();
    let work_on = || {
        let mut done = Vec::new();
        while let Some((at, item)) = next() {
            done.push((at, work(item)));
        }
        done
    };
    let mut done: Vec<(usize, R)> = thread::scope(|scope| {
        // Where the system has no more threads to give, those that are there do all.
        let others: Vec<_> =
            (1..n_threads).map_while(|_| thread::Builder::new().spawn_scoped(scope, work_on).ok()).collect();
        let mut done = work_on();
        for other in others {
            done.extend(other.join().unwrap_or_else(|panic| resume_unwind(panic)));
        }
        done
    });
    done.sort_unstable_by_key(|(at, _)| *at);
    done.into_iter().map(|(_, result)| result).collect()
}

#[cfg(test)]
mod tests {
    use super::map;

    #[test]
    fn results_come_in_the_order_of_the_items_whoever_is_done_first() {
        let items: Vec<u64> = (0..200).collect();
        let slow_to_begin_with = |item: u64| {
            let n_rounds = (200 - item) * 1_000;
            (0..n_rounds).fold(item, |sum, round| sum.wrapping_mul(31).wrapping_add(round))
        };
        let expected: Vec<u64> = items.iter().copied().map(slow_to_begin_with).collect();
        assert_eq!(map(items, slow_to_begin_with), expected, "the same input gives the same bytes");
        assert_eq!(map(Vec::<u64>::new(), slow_to_begin_with), Vec::<u64>::new(), "nothing is nothing to do");
    }
}
