//! Tests of this crate through its public interface, in one binary.

#[cfg(test)]
mod charts;
#[cfg(test)]
mod letters;
#[cfg(test)]
mod names;
#[cfg(test)]
mod pictures;
#[cfg(test)]
mod places;
#[cfg(test)]
mod theme;
