//! Packages of Debian and Ubuntu, each with the trace by which any Linux shows that it is there.

use crate::install::Kind;
use crate::process::{is_in_path, succeeds};

/// A package and how to see that what it brings is there.
pub(crate) struct Package {
    /// Its name in Debian and Ubuntu.
    pub(crate) name: &'static str,
    /// What needs it.
    pub(crate) kind: Kind,
    trace: Trace,
}

enum Trace {
    Program(&'static str),
    Header(&'static str),
    PerlModule(&'static str),
    PkgConfig(&'static str),
}

const fn package(kind: Kind, name: &'static str, trace: Trace) -> Package {
    Package { name, kind, trace }
}

/// All packages, in the order in which they are installed.
pub(crate) const PACKAGES: &[Package] = &[
    package(Kind::Compile, "gcc", Trace::Program("cc")),
    package(Kind::Compile, "libc6-dev", Trace::Header("stdlib.h")),
    // OpenSSL, which encrypts workspaces, is built from source by these two.
    package(Kind::Compile, "make", Trace::Program("make")),
    package(Kind::Compile, "perl", Trace::PerlModule("FindBin")),
    package(Kind::Window, "pkg-config", Trace::Program("pkg-config")),
    package(Kind::Window, "libwebkit2gtk-4.1-dev", Trace::PkgConfig("webkit2gtk-4.1")),
    package(Kind::Documents, "poppler-utils", Trace::Program("pdftotext")),
    package(Kind::Documents, "qpdf", Trace::Program("qpdf")),
    // Computes workbooks anew.
    package(Kind::Documents, "libreoffice-calc", Trace::Program("localc")),
    // Opens text documents and saves them again.
    package(Kind::Documents, "libreoffice-writer", Trace::Program("lowriter")),
    package(Kind::RealWindow, "webkit2gtk-driver", Trace::Program("WebKitWebDriver")),
    package(Kind::RealWindow, "xvfb", Trace::Program("Xvfb")),
    package(Kind::RealWindow, "dbus", Trace::Program("dbus-run-session")),
];

impl Package {
    /// Whether what it brings is there.
    pub(crate) fn is_there(&self) -> bool {
        match self.trace {
            Trace::Program(name) => is_in_path(name),
            Trace::Header(name) => std::path::Path::new("/usr/include").join(name).is_file(),
            Trace::PerlModule(name) => succeeds("perl", &[&format!("-M{name}"), "-e", "1"]),
            Trace::PkgConfig(name) => succeeds("pkg-config", &["--exists", name]),
        }
    }
}
