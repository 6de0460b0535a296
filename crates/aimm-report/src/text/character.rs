//! What a character is to the rules of Chinese typesetting.

/// Part a character plays in line breaking and spacing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Class {
    /// A space that may vanish at a line end.
    Space,
    /// An opening full-width mark: never last in a line.
    Opening,
    /// A closing full-width mark: never first in a line.
    Closing,
    /// An ideograph or another full-width character.
    Han,
    /// Letters and figures of other scripts.
    Letter,
    /// Marks and signs of other scripts.
    Sign,
}

impl Class {
    /// Says whether the character fills a square, so that space can be added beside it.
    pub(crate) fn is_square(self) -> bool {
        matches!(self, Self::Opening | Self::Closing | Self::Han)
    }
}

/// The class of a character drawn in the Chinese face (`in_han_face`) or in the Latin one.
pub(crate) fn class(character: char, in_han_face: bool) -> Class {
    match character {
        ' ' | '\u{3000}' | '\u{2000}'..='\u{200A}' => Class::Space,
        _ if in_han_face && is_opening(character) => Class::Opening,
        _ if in_han_face && is_closing(character) => Class::Closing,
        _ if is_han(character) || in_han_face => Class::Han,
        _ if character.is_alphanumeric() => Class::Letter,
        _ => Class::Sign,
    }
}

/// Full-width marks that open: they may not end a line.
pub(crate) fn is_opening(character: char) -> bool {
    matches!(character, '“' | '‘' | '（' | '《' | '〈' | '「' | '『' | '【' | '〔' | '〖' | '［' | '｛')
}

/// Full-width marks that close or pause: they may not begin a line.
pub(crate) fn is_closing(character: char) -> bool {
    matches!(
        character,
        '”' | '’'
            | '）'
            | '》'
            | '〉'
            | '」'
            | '』'
            | '】'
            | '〕'
            | '〗'
            | '］'
            | '｝'
            | '，'
            | '。'
            | '、'
            | '；'
            | '：'
            | '！'
            | '？'
            | '．'
            | '％'
    )
}

/// Says whether the character belongs to the Chinese script or to its full-width forms.
pub(crate) fn is_han(character: char) -> bool {
    matches!(character,
        '\u{2E80}'..='\u{2FDF}' | '\u{2FF0}'..='\u{303F}' | '\u{3040}'..='\u{33FF}' | '\u{3400}'..='\u{4DBF}'
        | '\u{4E00}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{FE30}'..='\u{FE4F}' | '\u{FF00}'..='\u{FFEF}'
        | '\u{20000}'..='\u{3FFFF}')
}

/// Marks that both scripts write, each in its own way: full-width in Chinese text, narrow elsewhere.
pub(crate) fn is_shared_mark(character: char) -> bool {
    matches!(character, '“' | '”' | '‘' | '’' | '…' | '—' | '·')
}
