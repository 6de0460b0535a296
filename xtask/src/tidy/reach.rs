//! How far the program reaches: to no network, to no markup in data, and from the pages to the host in one place only.

use super::Complaint;
use super::sources::Source;

const SOCKETS: &[&str] = &[
    "std::net::",
    "TcpStream",
    "TcpListener",
    "UdpSocket",
    "reqwest",
    "hyper::",
    "ureq::",
    "fetch(",
    "XMLHttpRequest",
    "WebSocket",
    "EventSource",
    "sendBeacon",
    "RTCPeerConnection",
];

/// Addresses that are names and never opened.
const NAMES: &[&str] = &[
    "http://www.w3.org/",
    "http://ipc.localhost",
    "http://aimmfont.localhost",
    "https://schema.tauri.app/",
    "http://ns.adobe.com/",
    "http://purl.org/",
    "http://www.aiim.org/pdfa/ns/",
    "https://json-schema.org/",
    "http://schemas.openxmlformats.org/",
    "http://schemas.microsoft.com/office/",
    "http://purl.oclc.org/ooxml/",
];

/// Beginnings of addresses alone, as data is compared with them.
const BEGINNINGS: &[&str] = &["http://\"", "https://\""];

const MARKUP: &[&str] =
    &["{@html", ".innerHTML", ".outerHTML", "insertAdjacentHTML", "document.write", "eval("];

/// No part of the program opens a socket or loads from one.
pub(super) fn no_network(source: &Source) -> Vec<Complaint> {
    let is_program = source.is_below(&["crates/", "src-tauri/", "ui/src/", "ui/index.html"]);
    if !is_program || !source.is(&[".rs", ".ts", ".svelte", ".css", ".html", "tauri.conf.json"]) {
        return Vec::new();
    }
    let wrong = |line: &str| SOCKETS.iter().any(|name| line.contains(name)) || has_address(line);
    complain(source, "the program never goes to the network", wrong)
}

/// Text of a file is never markup.
pub(super) fn no_markup_from_data(source: &Source) -> Vec<Complaint> {
    if !source.is_below(&["ui/src/"]) {
        return Vec::new();
    }
    complain(source, "text is put in as text, never as markup or code", |line| {
        MARKUP.iter().any(|mark| line.contains(mark))
    })
}

/// One file of the pages talks to the window's host.
pub(super) fn only_the_client_knows_the_host(source: &Source) -> Vec<Complaint> {
    if !source.is_below(&["ui/src/"]) || source.path == "ui/src/api/client.ts" {
        return Vec::new();
    }
    complain(source, "only ui/src/api/client.ts names @tauri-apps", |line| line.contains("@tauri-apps/"))
}

fn has_address(line: &str) -> bool {
    let addresses = line.match_indices("http://").chain(line.match_indices("https://"));
    addresses
        .map(|(at, _)| &line[at..])
        .any(|address| !NAMES.iter().chain(BEGINNINGS).any(|name| address.starts_with(name)))
}

/// Wrong lines outside comments and tests.
fn complain(source: &Source, what: &str, is_wrong: impl Fn(&str) -> bool) -> Vec<Complaint> {
    if source.path.contains("/tests/") || source.path.contains(".test.") {
        return Vec::new();
    }
    let is_comment = |line: &str| line.trim_start().starts_with("//") || line.trim_start().starts_with('*');
    let lines = source.lines_before_tests().filter(|(_, line)| !is_comment(line));
    lines.filter(|(_, line)| is_wrong(line)).map(|(number, _)| (number, what.to_owned())).collect()
}

#[cfg(test)]
mod tests {
    use super::super::source;
    use super::*;

    #[test]
    fn ways_to_the_network_are_found() {
        for (path, line, n_found) in [
            ("crates/aimm-app/src/a.rs", "use std::net::TcpStream;", 1),
            ("ui/src/a.ts", "await fetch(url);", 1),
            ("ui/src/a.css", "@import url(https://example.org/a.css);", 1),
            ("src-tauri/tauri.conf.json", "\"devUrl\": \"http://localhost:1420\"", 1),
            ("src-tauri/tauri.conf.json", "\"connect-src\": \"ipc: http://ipc.localhost\"", 0),
            ("ui/src/a.ts", "const svg = \"http://www.w3.org/2000/svg\";", 0),
            ("crates/a/src/b.rs", "starts_with(\"https://\")", 0),
            ("ui/src/a.ts", "// see https://example.org", 0),
            ("docs/a.md", "https://example.org", 0),
        ] {
            assert_eq!(no_network(&source(path, line)).len(), n_found, "{path}: {line}");
        }
    }

    #[test]
    fn markup_from_data_and_a_second_client_are_found() {
        let svelte = |line| source("ui/src/views/A.svelte", line);
        assert_eq!(no_markup_from_data(&svelte("{@html note}")).len(), 1);
        assert_eq!(no_markup_from_data(&svelte("node.innerHTML = text")).len(), 1);
        assert!(no_markup_from_data(&svelte("{note}")).is_empty());
        let import = "import { invoke } from \"@tauri-apps/api/core\";";
        assert_eq!(only_the_client_knows_the_host(&svelte(import)).len(), 1);
        assert!(only_the_client_knows_the_host(&source("ui/src/api/client.ts", import)).is_empty());
    }
}
