//! Colours of a template, and whether they can be seen on paper.

use aimm_charts::Colour;

/// Paper.
const WHITE: Colour = Colour::new(255, 255, 255);
const BLACK: Colour = Colour::new(0, 0, 0);
/// Contrast to paper of a colour that texts are written in.
pub(super) const TEXT_CONTRAST: f64 = 4.5;
/// Contrast to paper of a colour of rules and marks.
pub(super) const MARK_CONTRAST: f64 = 3.0;
/// Steps in which a colour is made darker.
const STEPS: u32 = 50;

/// Says whether `colour` can be seen on paper.
pub(super) fn is_legible(colour: Colour, contrast: f64) -> bool {
    colour.contrast(WHITE) >= contrast
}

/// The lightest colour of the same hue that can be seen on paper.
pub(super) fn legible(colour: Colour, contrast: f64) -> Colour {
    let darker = (0..=STEPS).map(|step| colour.mix(BLACK, f64::from(step) / f64::from(STEPS)));
    darker.into_iter().find(|colour| is_legible(*colour, contrast)).unwrap_or(BLACK)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_light_colour_has_a_darker_one_that_can_be_read() {
        for hex in ["#FFC000", "#FFFFFF", "#00E5FF", "#777777"] {
            let colour = Colour::from_hex(hex).unwrap();
            let found = legible(colour, TEXT_CONTRAST);
            assert!(is_legible(found, TEXT_CONTRAST), "{hex} became {}", found.hex());
            assert!(!is_legible(colour, TEXT_CONTRAST), "{hex} is one that is too light");
        }
        let dark = Colour::from_hex("#1F4E79").unwrap();
        assert_eq!(legible(dark, TEXT_CONTRAST), dark, "what can be read stays as it is");
    }
}
