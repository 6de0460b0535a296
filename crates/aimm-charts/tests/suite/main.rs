//! Tests of this crate through its public interface, in one binary.

#[cfg(test)]
mod letters;
#[cfg(test)]
mod pictures;
#[cfg(test)]
mod places;
#[cfg(test)]
mod support;
#[cfg(test)]
mod theme;
