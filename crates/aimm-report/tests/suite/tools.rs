//! What other programs say about the files: poppler and qpdf, which continuous integration installs.

use std::path::PathBuf;
use std::process::Command;

use crate::sample::{long_sample, sample};
use crate::support::{folder, render, write};

fn file(name: &str, bytes: &[u8]) -> PathBuf {
    let path = folder().join(format!("{name}.pdf"));
    write(&path, bytes);
    path
}

fn run(program: &str, arguments: &[&str]) -> String {
    let output = Command::new(program).args(arguments).output();
    let output = output.unwrap_or_else(|error| panic!("{program} must be installed for this test: {error}"));
    assert!(output.status.success(), "{program} {arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn text_can_be_copied_in_both_languages() {
    let rows = [
        (
            false,
            vec![
                "Two conditions hold back level 3.",
                "Vision and strategic alignment",
                "Level 2, Managed",
                "−0.34",
            ],
        ),
        (
            true,
            vec!["当前为第 2 级（受管理级），", "愿景与战略协同", "门槛子域“风险与影响评估”", "提请决策事项"],
        ),
    ];
    for (is_chinese, expected) in rows {
        let path = file(&format!("text-{is_chinese}"), &render(&sample(is_chinese)).bytes);
        let text = run("pdftotext", &["-layout", path.to_str().unwrap(), "-"]);
        let joined: String = text.split_whitespace().collect::<Vec<_>>().join(" ");
        for part in expected {
            assert!(
                joined.contains(part) || joined.replace(' ', "").contains(&part.replace(' ', "")),
                "{part}"
            );
        }
    }
}

#[test]
fn words_of_a_tagged_paragraph_do_not_grow_together() {
    let path = file("tagged-text", &render(&sample(false)).bytes);
    let text = run("pdfinfo", &["-struct-text", path.to_str().unwrap()]);
    assert!(text.contains("The index is a weighted mean of the five domains."), "words stay apart");
    for joined in ["whenthe", "everygate", "itsthreshold", "theindex"] {
        assert!(!text.contains(joined), "a line end is a space when read aloud: {joined}");
    }
}

#[test]
fn every_font_is_embedded_subset_and_searchable() {
    let path = file("fonts", &render(&sample(true)).bytes);
    let listing = run("pdffonts", &[path.to_str().unwrap()]);
    let fonts: Vec<&str> = listing.lines().skip(2).collect();
    assert_eq!(fonts.len(), 4, "two families in two weights: {listing}");
    for font in fonts {
        assert!(font.contains("yes yes yes"), "embedded, subset, with Unicode: {font}");
    }
}

#[test]
fn files_are_sound_and_tagged() {
    for (name, document) in
        [("check-en", sample(false)), ("check-zh", sample(true)), ("check-long", long_sample(true))]
    {
        let path = file(name, &render(&document).bytes);
        let check = run("qpdf", &["--check", path.to_str().unwrap()]);
        assert!(check.contains("No syntax or stream encoding errors"), "{check}");
        let info = run("pdfinfo", &[path.to_str().unwrap()]);
        let value =
            |key: &str| info.lines().find_map(|line| line.strip_prefix(key)).unwrap_or_default().trim();
        assert_eq!(value("Tagged:"), "yes");
        assert_eq!(value("PDF version:"), "1.7");
        assert_eq!(value("Title:"), document.title);
    }
}

#[test]
fn thirty_pages_fit_into_a_megabyte() {
    let rendered = render(&long_sample(true));
    assert!(rendered.n_pages >= 28, "the long sample has {} pages", rendered.n_pages);
    assert!(rendered.bytes.len() <= 1_000_000, "{} bytes", rendered.bytes.len());
}
