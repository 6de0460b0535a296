//! JSON Pointers (RFC 6901).

use std::fmt;

/// A place in a document while it is walked: written out only where a problem names it.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Pointer<'a> {
    /// The whole document.
    Root,
    /// A field of the object at a place.
    Field(&'a Pointer<'a>, &'a str),
    /// An element of the array at a place.
    Element(&'a Pointer<'a>, usize),
}

impl fmt::Display for Pointer<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Root => Ok(()),
            Self::Field(parent, name) => write!(formatter, "{parent}/{}", escape_pointer(name)),
            Self::Element(parent, position) => write!(formatter, "{parent}/{position}"),
        }
    }
}

/// `segment` as a reference token of a JSON Pointer.
pub(crate) fn escape_pointer(segment: &str) -> String {
    segment.replace('~', "~0").replace('/', "~1")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_written_as_the_standard_has_it() {
        let field = Pointer::Field(&Pointer::Root, "a/b~c");
        assert_eq!(Pointer::Element(&field, 3).to_string(), "/a~1b~0c/3");
        assert_eq!(Pointer::Root.to_string(), "", "the whole document");
    }
}
