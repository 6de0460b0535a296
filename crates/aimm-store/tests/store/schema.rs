//! The schema is what the golden file says.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use crate::fixture::{create, folder, raw};

#[test]
fn the_schema_is_the_golden_one() {
    let (_folder, path) = folder();
    create(&path).close().unwrap();
    let connection = raw(&path);
    let mut statement = connection
        .prepare("SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY type, name")
        .unwrap();
    let mut dump = String::new();
    for pragma in ["application_id", "user_version", "journal_mode", "encoding", "page_size"] {
        let value: rusqlite::types::Value =
            connection.query_row(&format!("PRAGMA {pragma}"), [], |row| row.get(0)).unwrap();
        writeln!(dump, "-- {pragma}: {value:?}").unwrap();
    }
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?))).unwrap();
    for row in rows {
        let (kind, name, sql): (String, String, String) = row.unwrap();
        write!(dump, "\n-- {kind} {name}\n{sql};\n").unwrap();
    }
    let golden = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/schema.sql");
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        #[expect(clippy::disallowed_methods, reason = "the golden file is renewed on request")]
        fs::write(&golden, &dump).unwrap();
    }
    let expected = fs::read_to_string(&golden).unwrap();
    assert_eq!(dump, expected, "a changed schema needs a new migration, then UPDATE_GOLDEN=1");
}
