-- How reports of this workspace look: the canonical text of each template; events carry its digest alone.

CREATE TABLE report_template (
    id       TEXT PRIMARY KEY NOT NULL CHECK (id <> ''),
    name     TEXT NOT NULL CHECK (name <> ''),
    digest   TEXT NOT NULL CHECK (digest GLOB 'sha256:*' AND length(digest) = 71),
    json     TEXT NOT NULL,
    saved_at TEXT NOT NULL CHECK (saved_at GLOB '????-??-??T??:??:??*Z')
) STRICT;
