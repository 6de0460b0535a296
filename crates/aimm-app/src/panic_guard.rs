//! The last line before a host: a panic becomes an error with the code `internal`, and the program goes on.

use std::any::Any;
use std::panic::{AssertUnwindSafe, catch_unwind};

use crate::error::{AppError, AppResult};

/// What `work` returns; a panic in it is returned as an error. State behind the locks of [`crate::App`] is changed in one
/// step at the end of a use case, so that what an unwound one leaves behind is what was there before.
pub(crate) fn guarded<T>(work: impl FnOnce() -> AppResult<T>) -> AppResult<T> {
    catch_unwind(AssertUnwindSafe(work))
        .unwrap_or_else(|payload| Err(AppError::Panic(words_of(payload.as_ref()))))
}

fn words_of(payload: &(dyn Any + Send)) -> String {
    let text = payload.downcast_ref::<&str>().copied();
    let owned = payload.downcast_ref::<String>().map(String::as_str);
    text.or(owned).unwrap_or("without words").to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_is_an_error_that_says_what_it_said() {
        let quiet = std::panic::take_hook();
        std::panic::set_hook(Box::new(|_| {}));
        let result = guarded::<()>(|| panic!("at item {}", 7));
        std::panic::set_hook(quiet);
        assert_eq!(result.unwrap_err().to_string(), "panic: at item 7");
        assert_eq!(guarded(|| Ok(3)).unwrap(), 3);
    }
}
