"""The tables of the journal's file.

`events` and `erasable` are the journal: written once, guarded, chained. `drafts` may be overwritten. All other tables are
projections, which `Journal.rebuild` makes again from the events.
"""

from __future__ import annotations

import sqlite3
from uuid import uuid4

from crisisdesk.core.errors import ProblemError

APPLICATION_ID = 0x43724465
FILE_SCHEMA = 2
"""Stands in the file as `user_version`; raised with each change of the lasting tables or of the event vocabulary."""

PROJECTION_SCHEMA = 1
"""Raised with each change of the projections; a file that holds another number gets them rebuilt when it is opened."""

LASTING = """
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;

CREATE TABLE events (
    seq INTEGER PRIMARY KEY CHECK (seq > 0),
    incident_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    schema INTEGER NOT NULL,
    at TEXT NOT NULL,
    zone TEXT NOT NULL,
    body BLOB NOT NULL,
    text_digest BLOB NOT NULL,
    prev BLOB NOT NULL UNIQUE,
    hash BLOB NOT NULL
) STRICT;

CREATE TABLE erasable (
    seq INTEGER PRIMARY KEY REFERENCES events (seq),
    salt BLOB NOT NULL,
    text BLOB NOT NULL
) STRICT;

CREATE TABLE drafts (
    incident_id TEXT NOT NULL,
    language TEXT NOT NULL,
    stage TEXT NOT NULL,
    channel TEXT NOT NULL,
    text TEXT NOT NULL,
    revision INTEGER NOT NULL,
    saved_at TEXT NOT NULL,
    PRIMARY KEY (incident_id, language)
) STRICT;

CREATE TRIGGER events_without_gap BEFORE INSERT ON events
WHEN NEW.seq IS NOT (SELECT coalesce(max(seq), 0) + 1 FROM events)
BEGIN SELECT RAISE(ABORT, 'event numbers have no gaps'); END;

CREATE TRIGGER events_no_update BEFORE UPDATE ON events
BEGIN SELECT RAISE(ABORT, 'events are never changed'); END;

CREATE TRIGGER events_no_delete BEFORE DELETE ON events
BEGIN SELECT RAISE(ABORT, 'events are never deleted'); END;

CREATE TRIGGER erasable_no_update BEFORE UPDATE ON erasable
BEGIN SELECT RAISE(ABORT, 'texts are never changed'); END;

CREATE TRIGGER erasable_no_delete BEFORE DELETE ON erasable
BEGIN SELECT RAISE(ABORT, 'texts are never deleted'); END;
"""

PROJECTED = {
    "entry_search": "CREATE VIRTUAL TABLE entry_search USING fts5 (words, tokenize = 'unicode61 remove_diacritics 0')",
    "promises": "CREATE TABLE promises (seq INTEGER PRIMARY KEY, incident_id TEXT, due_at TEXT, due_us INTEGER) STRICT",
    "approvals": """
        CREATE TABLE approvals (
            seq INTEGER PRIMARY KEY, incident_id TEXT, approver TEXT, approved_at TEXT, texts TEXT
        ) STRICT""",
    "corrections": """
        CREATE TABLE corrections (
            seq INTEGER PRIMARY KEY, entry_seq INTEGER, text TEXT, reason TEXT, initials TEXT, made_at TEXT
        ) STRICT""",
    "entries": """
        CREATE TABLE entries (
            seq INTEGER PRIMARY KEY, incident_id TEXT, kind TEXT, happened_us INTEGER, text TEXT, happened_at TEXT,
            recorded_at TEXT, precision TEXT, author TEXT, source TEXT, first_hand INTEGER, late_reason TEXT, outlet TEXT,
            due_at TEXT, language TEXT, channel TEXT, stage TEXT, sha256 TEXT, approver TEXT
        ) STRICT""",
    "incidents": """
        CREATE TABLE incidents (
            id TEXT PRIMARY KEY, opened_seq INTEGER, facts TEXT, opened_at TEXT, closed_at TEXT, last_entry_at TEXT,
            last_public_at TEXT, last_public_us INTEGER
        ) STRICT""",
}
"""Projections by name. Search words are folded before they reach FTS5, so its own folding is off: both sides fold alike."""

_INDEXES = (
    "CREATE INDEX entries_in_time ON entries (incident_id, happened_us, seq, kind)",
    "CREATE INDEX corrections_of_entry ON corrections (entry_seq)",
)


def prepare(connection: sqlite3.Connection) -> None:
    """Brings a new or an older file to this schema; one that is up to date is left alone."""
    if version(connection) < FILE_SCHEMA:
        _migrate(connection)


def check(connection: sqlite3.Connection, file: str) -> None:
    """ProblemError where the file belongs to another program or to a newer CrisisDesk; reads only."""
    if _pragma(connection, "application_id") != APPLICATION_ID:
        raise ProblemError("journal_foreign", file=file)
    if (found := version(connection)) > FILE_SCHEMA:
        raise ProblemError("journal_newer", file=file, found=found, known=FILE_SCHEMA)


def version(connection: sqlite3.Connection) -> int:
    """The file's own schema number; 0 where nothing was made yet."""
    return _pragma(connection, "user_version")


def _pragma(connection: sqlite3.Connection, name: str) -> int:
    return int(connection.execute(f"PRAGMA {name}").fetchone()[0])


def _migrate(connection: sqlite3.Connection) -> None:
    from sqlite_utils import Database, Migrations  # 0.2 s, which a journal that is up to date need not pay

    migrations = Migrations("journal")

    @migrations(name="0001_events")
    def events(db: Database) -> None:
        for statement in _statements(LASTING):
            db.execute(statement)
        db.execute("INSERT INTO meta VALUES ('journal_id', ?)", [uuid4().hex])
        create_projections(db.conn)
        db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        db.execute("PRAGMA user_version = 1")

    @migrations(name="0002_findings_left")
    def findings_left(db: Database) -> None:
        db.execute("ALTER TABLE drafts ADD COLUMN findings_left TEXT NOT NULL DEFAULT '[]'")
        db.execute("PRAGMA user_version = 2")

    migrations.apply(Database(connection, execute_plugins=False))


def _statements(script: str) -> list[str]:
    """Single statements: `executescript` would commit in the middle of the migration's transaction."""
    statements, current = [], ""
    for line in script.splitlines():
        current += line + "\n"
        if sqlite3.complete_statement(current):
            statements.append(current.strip())
            current = ""
    return [statement for statement in statements if statement]


def create_projections(connection: sqlite3.Connection) -> None:
    """Makes the projections anew and empty, inside the caller's transaction."""
    for table, statement in PROJECTED.items():
        connection.execute(f"DROP TABLE IF EXISTS {table}")
        connection.execute(statement)
    for statement in _INDEXES:
        connection.execute(statement)
    connection.execute("INSERT OR REPLACE INTO meta VALUES ('projection', ?)", [str(PROJECTION_SCHEMA)])


def meta(connection: sqlite3.Connection, key: str) -> str:
    """A value of the meta table; the empty string where there is none."""
    row = connection.execute("SELECT value FROM meta WHERE key = ?", [key]).fetchone()
    return str(row[0]) if row else ""
