//! The sRGB colour space as an ICC profile (version 4), written from its published numbers.

/// Red, green and blue of sRGB in XYZ, adapted to the light D50 that profiles refer to.
const PRIMARIES: [[f64; 3]; 3] =
    [[0.436_066, 0.222_488, 0.013_916], [0.385_147, 0.716_873, 0.097_076], [0.143_066, 0.060_608, 0.714_096]];
/// White of D50.
const WHITE: [f64; 3] = [0.964_2, 1.0, 0.824_9];
/// From the light D65 of sRGB to D50, after Bradford.
const ADAPTATION: [f64; 9] =
    [1.047_882, 0.022_919, -0.050_217, 0.029_587, 0.990_479, -0.017_059, -0.009_232, 0.015_076, 0.751_678];
/// The curve of sRGB: ((a·x + b)^g above d, c·x below), as g a b c d.
const CURVE: [f64; 5] = [2.4, 1.0 / 1.055, 0.055 / 1.055, 1.0 / 12.92, 0.040_45];
const HEADER_LENGTH: usize = 128;

/// The bytes of the profile; always the same.
pub(crate) fn srgb() -> Vec<u8> {
    let tags: [(&[u8; 4], Vec<u8>); 10] = [
        (b"desc", localised("sRGB")),
        (b"cprt", localised("No copyright, use freely")),
        (b"wtpt", xyz(WHITE)),
        (b"chad", fixed_array(&ADAPTATION)),
        (b"rXYZ", xyz(PRIMARIES[0])),
        (b"gXYZ", xyz(PRIMARIES[1])),
        (b"bXYZ", xyz(PRIMARIES[2])),
        (b"rTRC", curve()),
        (b"gTRC", curve()),
        (b"bTRC", curve()),
    ];
    let mut table = number(tags.len()).to_vec();
    let mut data = Vec::new();
    let data_start = HEADER_LENGTH + 4 + 12 * tags.len();
    for (signature, content) in &tags {
        table.extend(*signature);
        table.extend(number(data_start + data.len()));
        table.extend(number(content.len()));
        data.extend(content);
        data.resize(data.len().next_multiple_of(4), 0);
    }
    let mut profile = header(data_start + data.len());
    profile.extend(table);
    profile.extend(data);
    profile
}

fn header(length: usize) -> Vec<u8> {
    let mut header = number(length).to_vec();
    header.extend([0; 4]);
    header.extend([4, 0x20, 0, 0]);
    header.extend(b"mntrRGB XYZ ");
    // The day the standard was published stands for the date of the profile.
    header.extend([7, 207, 0, 10, 0, 18, 0, 0, 0, 0, 0, 0]);
    header.extend(b"acsp");
    header.extend([0; 28]);
    for value in WHITE {
        header.extend(fixed(value));
    }
    header.resize(HEADER_LENGTH, 0);
    header
}

fn localised(text: &str) -> Vec<u8> {
    let units: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
    let mut content = b"mluc\0\0\0\0".to_vec();
    content.extend(number(1));
    content.extend(number(12));
    content.extend(b"enUS");
    content.extend(number(units.len()));
    content.extend(number(28));
    content.extend(units);
    content
}

fn xyz(values: [f64; 3]) -> Vec<u8> {
    let mut content = b"XYZ \0\0\0\0".to_vec();
    content.extend(values.into_iter().flat_map(fixed));
    content
}

fn fixed_array(values: &[f64]) -> Vec<u8> {
    let mut content = b"sf32\0\0\0\0".to_vec();
    content.extend(values.iter().copied().flat_map(fixed));
    content
}

fn curve() -> Vec<u8> {
    let mut content = b"para\0\0\0\0\0\x03\0\0".to_vec();
    content.extend(CURVE.into_iter().flat_map(fixed));
    content
}

/// A number with 16 binary places.
fn fixed(value: f64) -> [u8; 4] {
    ((value * 65536.0).round() as i32).to_be_bytes()
}

fn number(value: usize) -> [u8; 4] {
    u32::try_from(value).unwrap_or(u32::MAX).to_be_bytes()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_profile_describes_itself() {
        let profile = srgb();
        assert_eq!(profile[..4], number(profile.len()), "the header states the length");
        assert_eq!(&profile[36..40], b"acsp", "every profile has this mark");
        assert_eq!(&profile[12..24], b"mntrRGB XYZ ", "a screen of red, green and blue");
    }

    #[test]
    fn the_primaries_add_up_to_white() {
        for (axis, white) in WHITE.into_iter().enumerate() {
            let sum: f64 = PRIMARIES.iter().map(|primary| primary[axis]).sum();
            assert!((sum - white).abs() < 5e-4, "full red, green and blue are white, not {sum}");
        }
    }
}
