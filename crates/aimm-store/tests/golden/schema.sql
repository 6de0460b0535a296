-- application_id: Integer(1095322957)
-- user_version: Integer(2)
-- journal_mode: Text("wal")
-- encoding: Text("UTF-8")
-- page_size: Integer(4096)

-- index assessment_by_organisation
CREATE INDEX assessment_by_organisation ON assessment (organisation_id);

-- index assessment_by_questionnaire
CREATE INDEX assessment_by_questionnaire ON assessment (questionnaire);

-- table assessment
CREATE TABLE assessment (
    id                TEXT PRIMARY KEY NOT NULL CHECK (id <> ''),
    organisation_id   TEXT NOT NULL REFERENCES organisation (id) ON DELETE CASCADE,
    questionnaire     TEXT NOT NULL REFERENCES questionnaire_copy (digest) ON DELETE RESTRICT,
    title             TEXT NOT NULL,
    status            TEXT NOT NULL CHECK (status IN ('draft', 'final')),
    scope             TEXT NOT NULL,
    assessed_on       TEXT CHECK (assessed_on GLOB '????-??-??'),
    ai_roles          TEXT NOT NULL CHECK (json_type(ai_roles) = 'array'),
    respondent        TEXT CHECK (json_type(respondent) = 'object'),
    policy            TEXT CHECK (policy IN ('balanced', 'strict', 'average')),
    weights           TEXT CHECK (json_type(weights) = 'object'),
    target            TEXT CHECK (json_type(target) = 'object'),
    language          TEXT NOT NULL CHECK (language <> ''),
    revises           TEXT CHECK (revises <> ''),
    organisation_copy TEXT CHECK (json_type(organisation_copy) = 'object'),
    created_at        TEXT NOT NULL CHECK (created_at GLOB '????-??-??T??:??:??*Z'),
    updated_at        TEXT NOT NULL CHECK (updated_at GLOB '????-??-??T??:??:??*Z'),
    finalised_at      TEXT CHECK (finalised_at GLOB '????-??-??T??:??:??*Z'),
    undo_event        INTEGER CHECK (undo_event > 0),
    redo_event        INTEGER CHECK (redo_event > 0),
    CHECK ((status = 'final') = (organisation_copy IS NOT NULL)),
    CHECK ((status = 'final') = (finalised_at IS NOT NULL)),
    CHECK (status = 'draft' OR (undo_event IS NULL AND redo_event IS NULL))
) STRICT;

-- table event
CREATE TABLE event (
    seq       INTEGER PRIMARY KEY CHECK (seq > 0),
    at        TEXT NOT NULL CHECK (at GLOB '????-??-??T??:??:??*Z'),
    actor     TEXT NOT NULL CHECK (actor <> ''),
    kind      TEXT NOT NULL,
    payload   TEXT NOT NULL,
    prev_hash TEXT NOT NULL CHECK ((seq = 1) = (prev_hash = '')),
    hash      TEXT NOT NULL CHECK (hash GLOB 'sha256:*' AND length(hash) = 71)
) STRICT;

-- table evidence
CREATE TABLE evidence (
    assessment_id TEXT NOT NULL,
    item          TEXT NOT NULL,
    position      INTEGER NOT NULL CHECK (position >= 0),
    title         TEXT NOT NULL,
    kind          TEXT NOT NULL CHECK (kind IN ('document', 'record', 'metric', 'independent')),
    location      TEXT,
    date          TEXT CHECK (date GLOB '????-??-??'),
    verdict       TEXT NOT NULL CHECK (verdict IN ('accepted', 'partly', 'rejected', 'unreviewed')),
    sha256        TEXT,
    PRIMARY KEY (assessment_id, item, position),
    FOREIGN KEY (assessment_id, item) REFERENCES response (assessment_id, item) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

-- table organisation
CREATE TABLE organisation (
    id        TEXT PRIMARY KEY NOT NULL CHECK (id <> ''),
    name      TEXT NOT NULL,
    industry  TEXT,
    employees INTEGER CHECK (employees >= 0),
    is_demo   INTEGER NOT NULL CHECK (is_demo IN (0, 1))
) STRICT;

-- table questionnaire_copy
CREATE TABLE questionnaire_copy (
    digest   TEXT PRIMARY KEY NOT NULL CHECK (digest GLOB 'sha256:*' AND length(digest) = 71),
    id       TEXT NOT NULL CHECK (id <> ''),
    version  TEXT NOT NULL CHECK (version <> ''),
    json     TEXT NOT NULL,
    saved_at TEXT NOT NULL CHECK (saved_at GLOB '????-??-??T??:??:??*Z')
) STRICT;

-- table report_template
CREATE TABLE report_template (
    id       TEXT PRIMARY KEY NOT NULL CHECK (id <> ''),
    name     TEXT NOT NULL CHECK (name <> ''),
    digest   TEXT NOT NULL CHECK (digest GLOB 'sha256:*' AND length(digest) = 71),
    json     TEXT NOT NULL,
    saved_at TEXT NOT NULL CHECK (saved_at GLOB '????-??-??T??:??:??*Z')
) STRICT;

-- table response
CREATE TABLE response (
    assessment_id TEXT NOT NULL REFERENCES assessment (id) ON DELETE CASCADE,
    item          TEXT NOT NULL CHECK (item <> ''),
    state         TEXT NOT NULL CHECK (state IN ('rated', 'unknown', 'notApplicable', 'unanswered')),
    level         INTEGER CHECK (level BETWEEN 0 AND 255),
    progress      TEXT CHECK (progress IN ('none', 'partly', 'mostly')),
    requirements  TEXT CHECK (json_type(requirements) = 'object'),
    reason        TEXT,
    note          TEXT,
    confidence    TEXT CHECK (confidence IN ('low', 'medium', 'high')),
    answered_at   TEXT NOT NULL CHECK (answered_at GLOB '????-??-??T??:??:??*Z'),
    PRIMARY KEY (assessment_id, item),
    CHECK ((state = 'rated') = (level IS NOT NULL OR requirements IS NOT NULL)),
    CHECK (level IS NULL OR requirements IS NULL),
    CHECK (level IS NOT NULL OR progress IS NULL),
    CHECK ((state = 'notApplicable') = (reason IS NOT NULL))
) STRICT, WITHOUT ROWID;

-- table scorecard
CREATE TABLE scorecard (
    assessment_id TEXT PRIMARY KEY NOT NULL REFERENCES assessment (id) ON DELETE CASCADE,
    json          TEXT NOT NULL,
    digest        TEXT NOT NULL CHECK (digest GLOB 'sha256:*' AND length(digest) = 71)
) STRICT;

-- table workspace
CREATE TABLE workspace (
    only_row   INTEGER PRIMARY KEY CHECK (only_row = 1),
    id         TEXT NOT NULL CHECK (id <> ''),
    title      TEXT NOT NULL,
    is_demo    INTEGER NOT NULL CHECK (is_demo IN (0, 1)),
    created_at TEXT NOT NULL CHECK (created_at GLOB '????-??-??T??:??:??*Z')
) STRICT;

-- trigger assessment_final_has_scorecard
CREATE TRIGGER assessment_final_has_scorecard BEFORE UPDATE ON assessment
WHEN NEW.status = 'final' AND NOT EXISTS (SELECT 1 FROM scorecard WHERE assessment_id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'a final assessment has a scorecard'); END;

-- trigger assessment_final_never_changes
CREATE TRIGGER assessment_final_never_changes BEFORE UPDATE ON assessment WHEN OLD.status = 'final'
BEGIN SELECT RAISE(ABORT, 'a final assessment never changes'); END;

-- trigger assessment_starts_as_draft
CREATE TRIGGER assessment_starts_as_draft BEFORE INSERT ON assessment WHEN NEW.status <> 'draft'
BEGIN SELECT RAISE(ABORT, 'an assessment starts as a draft'); END;

-- trigger event_never_changes
CREATE TRIGGER event_never_changes BEFORE UPDATE ON event
BEGIN SELECT RAISE(ABORT, 'an event never changes'); END;

-- trigger event_never_goes
CREATE TRIGGER event_never_goes BEFORE DELETE ON event
BEGIN SELECT RAISE(ABORT, 'an event is never removed'); END;

-- trigger event_only_grows
CREATE TRIGGER event_only_grows BEFORE INSERT ON event
WHEN NEW.seq <> coalesce((SELECT max(seq) FROM event), 0) + 1
  OR NEW.prev_hash <> coalesce((SELECT hash FROM event WHERE seq = NEW.seq - 1), '')
BEGIN SELECT RAISE(ABORT, 'an event follows the last one'); END;

-- trigger evidence_final_is_not_added
CREATE TRIGGER evidence_final_is_not_added BEFORE INSERT ON evidence
WHEN (SELECT status FROM assessment WHERE id = NEW.assessment_id) = 'final'
BEGIN SELECT RAISE(ABORT, 'a final assessment never changes'); END;

-- trigger evidence_final_never_changes
CREATE TRIGGER evidence_final_never_changes BEFORE UPDATE ON evidence
WHEN 'final' IN (SELECT status FROM assessment WHERE id IN (OLD.assessment_id, NEW.assessment_id))
BEGIN SELECT RAISE(ABORT, 'a final assessment never changes'); END;

-- trigger evidence_final_never_goes
CREATE TRIGGER evidence_final_never_goes BEFORE DELETE ON evidence
WHEN (SELECT status FROM assessment WHERE id = OLD.assessment_id) = 'final'
BEGIN SELECT RAISE(ABORT, 'a final assessment never changes'); END;

-- trigger questionnaire_copy_never_changes
CREATE TRIGGER questionnaire_copy_never_changes BEFORE UPDATE ON questionnaire_copy
BEGIN SELECT RAISE(ABORT, 'a questionnaire copy never changes'); END;

-- trigger response_final_is_not_added
CREATE TRIGGER response_final_is_not_added BEFORE INSERT ON response
WHEN (SELECT status FROM assessment WHERE id = NEW.assessment_id) = 'final'
BEGIN SELECT RAISE(ABORT, 'a final assessment never changes'); END;

-- trigger response_final_never_changes
CREATE TRIGGER response_final_never_changes BEFORE UPDATE ON response
WHEN 'final' IN (SELECT status FROM assessment WHERE id IN (OLD.assessment_id, NEW.assessment_id))
BEGIN SELECT RAISE(ABORT, 'a final assessment never changes'); END;

-- trigger response_final_never_goes
CREATE TRIGGER response_final_never_goes BEFORE DELETE ON response
WHEN (SELECT status FROM assessment WHERE id = OLD.assessment_id) = 'final'
BEGIN SELECT RAISE(ABORT, 'a final assessment never changes'); END;

-- trigger scorecard_final_is_not_added
CREATE TRIGGER scorecard_final_is_not_added BEFORE INSERT ON scorecard
WHEN (SELECT status FROM assessment WHERE id = NEW.assessment_id) = 'final'
BEGIN SELECT RAISE(ABORT, 'a final assessment never changes'); END;

-- trigger scorecard_final_never_goes
CREATE TRIGGER scorecard_final_never_goes BEFORE DELETE ON scorecard
WHEN (SELECT status FROM assessment WHERE id = OLD.assessment_id) = 'final'
BEGIN SELECT RAISE(ABORT, 'a final assessment never changes'); END;

-- trigger scorecard_never_changes
CREATE TRIGGER scorecard_never_changes BEFORE UPDATE ON scorecard
BEGIN SELECT RAISE(ABORT, 'a scorecard never changes'); END;
