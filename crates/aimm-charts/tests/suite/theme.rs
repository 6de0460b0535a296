//! The design tokens: legible in every pair that pictures use, and told apart by everybody.

use aimm_charts::{Appearance, Colour, Theme, ThemeError};

const APPEARANCES: [Appearance; 3] = [Appearance::Light, Appearance::Dark, Appearance::Print];

fn theme(appearance: Appearance) -> Theme {
    Theme::bundled(appearance).expect("the bundled tokens are whole")
}

#[test]
fn every_text_pair_is_legible() {
    for appearance in APPEARANCES {
        let theme = theme(appearance);
        let pairs = [
            ("text on surface", theme.text, theme.surface),
            ("text-2 on surface", theme.text_2, theme.surface),
            ("text-3 on surface", theme.text_3, theme.surface),
            ("text on window", theme.text, theme.window),
            ("text-2 on window", theme.text_2, theme.window),
            ("text-2 on sunken", theme.text_2, theme.sunken),
            ("text on raised", theme.text, theme.raised),
            ("accent on surface", theme.accent, theme.surface),
            ("on-accent", theme.on_accent, theme.accent),
            ("on-accent-soft", theme.on_accent_soft, theme.accent_soft),
            ("success", theme.success, theme.success_soft),
            ("warn", theme.warn, theme.warn_soft),
            ("danger", theme.danger, theme.danger_soft),
            ("danger on surface", theme.danger, theme.surface),
        ];
        for (name, text, ground) in pairs {
            let contrast = text.contrast(ground);
            assert!(contrast >= 4.5, "{name} has a contrast of {contrast:.2} in {appearance:?}");
        }
    }
}

#[test]
fn the_number_in_a_tile_is_legible_on_every_scale() {
    for appearance in APPEARANCES {
        let theme = theme(appearance);
        for max in 1..=10 {
            for level in 0..=max {
                let colours = theme.level(level, max);
                let contrast = colours.on.contrast(colours.fill);
                assert!(contrast >= 4.5, "level {level} of {max} has {contrast:.2} in {appearance:?}");
            }
        }
    }
}

#[test]
fn lines_stand_out_from_the_ground() {
    for appearance in APPEARANCES {
        let theme = theme(appearance);
        for slot in 0..6 {
            let contrast = theme.series(slot).colour.contrast(theme.surface);
            assert!(contrast >= 3.0, "series {slot} has {contrast:.2} in {appearance:?}");
        }
        assert!(theme.control.contrast(theme.surface) >= 3.0, "edges of tiles without a level must be seen");
    }
}

#[test]
fn series_differ_in_more_than_colour() {
    let theme = theme(Appearance::Print);
    for first in 0..6 {
        for second in first + 1..6 {
            let (a, b) = (theme.series(first), theme.series(second));
            assert_ne!(a.dash, b.dash, "series {first} and {second} share a dash");
            assert_ne!(a.marker, b.marker, "series {first} and {second} share a mark");
        }
    }
}

/// Matrices of Machado, Oliveira and Fernandes (2009) for complete deficiency, on linear light.
const VISIONS: [(&str, [[f64; 3]; 3]); 4] = [
    ("full colour", [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]]),
    (
        "protanopia",
        [
            [0.152_286, 1.052_583, -0.204_868],
            [0.114_503, 0.786_281, 0.099_216],
            [-0.003_882, -0.048_116, 1.051_998],
        ],
    ),
    (
        "deuteranopia",
        [
            [0.367_322, 0.860_646, -0.227_968],
            [0.280_085, 0.672_501, 0.047_413],
            [-0.011_820, 0.042_940, 0.968_881],
        ],
    ),
    (
        "tritanopia",
        [
            [1.255_528, -0.076_749, -0.178_779],
            [-0.078_411, 0.930_809, 0.147_602],
            [0.004_733, 0.691_367, 0.303_900],
        ],
    ),
];

fn linear(colour: Colour) -> [f64; 3] {
    [colour.red, colour.green, colour.blue].map(|channel| {
        let value = f64::from(channel) / 255.0;
        if value <= 0.040_45 { value / 12.92 } else { libm::pow((value + 0.055) / 1.055, 2.4) }
    })
}

/// CIE L*a*b* (D65) of a colour as someone with this vision sees it.
fn seen(colour: Colour, vision: [[f64; 3]; 3]) -> [f64; 3] {
    let times = |rows: [[f64; 3]; 3], v: [f64; 3]| rows.map(|r| r[0] * v[0] + r[1] * v[1] + r[2] * v[2]);
    let light = times(vision, linear(colour)).map(|channel| channel.clamp(0.0, 1.0));
    let to_xyz = [[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]];
    let [x, y, z] = times(to_xyz, light);
    let f = |t: f64| if t > 0.008_856 { libm::cbrt(t) } else { 7.787 * t + 16.0 / 116.0 };
    let (fx, fy, fz) = (f(x / 0.9505), f(y), f(z / 1.089));
    [116.0 * fy - 16.0, 500.0 * (fx - fy), 200.0 * (fy - fz)]
}

#[test]
fn levels_are_told_apart_also_with_colour_blindness() {
    for appearance in APPEARANCES {
        let theme = theme(appearance);
        for (name, vision) in VISIONS {
            for first in 0..=5 {
                for second in first + 1..=5 {
                    let a = seen(theme.level(first, 5).fill, vision);
                    let b = seen(theme.level(second, 5).fill, vision);
                    let square: f64 = a.iter().zip(b).map(|(a, b)| (a - b) * (a - b)).sum();
                    let distance = libm::sqrt(square);
                    assert!(
                        distance >= 10.0,
                        "{first} and {second} are {distance:.1} apart in {appearance:?}, {name}"
                    );
                }
            }
        }
    }
}

#[test]
fn levels_rise_or_fall_in_lightness() {
    for appearance in APPEARANCES {
        let theme = theme(appearance);
        let lightness: Vec<f64> =
            (0..=5).map(|level| seen(theme.level(level, 5).fill, VISIONS[0].1)[0]).collect();
        let ordered = if appearance == Appearance::Dark {
            lightness.windows(2).all(|pair| pair[1] > pair[0] + 4.0)
        } else {
            lightness.windows(2).all(|pair| pair[1] < pair[0] - 4.0)
        };
        assert!(ordered, "grey print must keep the order of levels in {appearance:?}: {lightness:?}");
    }
}

#[test]
fn other_scales_keep_both_ends() {
    let theme = theme(Appearance::Light);
    for max in 1..=10 {
        assert_eq!(theme.level(0, max), theme.level(0, 5), "the lowest of {max}");
        assert_eq!(theme.level(max, max), theme.level(5, 5), "the highest of {max}");
    }
}

#[test]
fn damaged_tokens_are_named() {
    let whole = include_str!("../../../../assets/theme.json");
    let rows = [
        (whole.replace("\"text-3\"", "\"text-4\""), "colour.text-3"),
        (whole.replace("#2A4BC4", "blue"), "blue"),
        (whole.replace("\"7 4\"", "\"7\""), "series.2.dash"),
        (whole.replace("\"diamond\"", "\"star\""), "star"),
        (whole.replace("\"12px\"", "\"12em\""), "12em"),
        (whole.replace("\"on-3\"", "\"on-9\""), "level.on-3"),
        (whole[..whole.len() / 2].to_owned(), "cannot be read"),
        ("[]".to_owned(), "cannot be read"),
    ];
    for (json, expected) in rows {
        let error = Theme::parse(&json, Appearance::Light).expect_err(expected);
        assert!(error.to_string().contains(expected), "{error} names {expected}");
    }
    assert!(matches!(Theme::parse("", Appearance::Dark), Err(ThemeError::Json(_))));
}
