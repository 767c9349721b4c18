"""Ways to tamper with a journal's file, and what verifying must say of each. Also makes the files in tests/fixtures/journals."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path

from crisisdesk.core.clock import FixedClock
from crisisdesk.core.incident import EntryKind, FindingLeft, Promise
from crisisdesk.journal import Damage, Head, Journal, events
from crisisdesk.journal.canonical import Link
from tests.helpers.worlds import MORNING, final_text, new_entry, new_incident

COUNT = 12
_COLUMNS = "seq, incident_id, kind, schema, at, zone, body, text_digest, prev"
_UNGUARD = "; ".join(
    f"DROP TRIGGER IF EXISTS {table}_{guard}"
    for table in ("events", "erasable")
    for guard in ("without_gap", "no_update", "no_delete")
)


def write_honest_journal(file: Path) -> Head:
    """Twelve events of one incident, with every kind of event but closing; returns the head."""
    clock = FixedClock(MORNING + timedelta(minutes=3))
    left = FindingLeft("en.vague.soon", "vague", "warning", "soon", "no time is known yet")
    text = final_text(findings=(left,))
    with Journal.open(file, clock) as journal:
        journal.append_all([events.opened("i", new_incident(), "Mia"), events.logged("i", new_entry(kind=EntryKind.NOTICED))])
        for minute in range(6):
            clock.advance(timedelta(minutes=1))
            journal.append_all([events.logged("i", new_entry(f"The depot answered, try {minute}", EntryKind.CALL, minute))])
        journal.append_all([events.approved("i", "Ana", [text])])
        journal.append_all([events.published("i", 9, 0, text, "Ana", "facebook", clock.now())])
        journal.append_all([events.promised("i", Promise("Update by 10:30", clock.now() + timedelta(minutes=50)), 10)])
        journal.append_all([events.corrected("i", 4, "The depot did not answer", "heard wrong", "MB")])
        return journal.chain_head


@dataclass(frozen=True)
class Tampering:
    """`do` changes the file; verifying must name `kind` at `first_bad`. `needs_head`: can be seen only with a noted head."""

    name: str
    do: Callable[[sqlite3.Connection], object]
    kind: Damage
    first_bad: int
    needs_head: bool = False


def tamper(file: Path, tampering: Tampering) -> None:
    """What somebody with an SQL shell does: the guards away first."""
    with closing(sqlite3.connect(file, isolation_level=None)) as connection:
        connection.executescript(f"PRAGMA synchronous = OFF; {_UNGUARD}")
        tampering.do(connection)


def sql(*statements: str) -> Callable[[sqlite3.Connection], object]:
    return lambda connection: connection.executescript(";".join(statements))


def rehash(connection: sqlite3.Connection, numbers: Sequence[int]) -> None:
    """Works the hashes of these events out anew, each following the one before it in the list."""
    prev = None
    for number in numbers:
        link = Link(*connection.execute(f"SELECT {_COLUMNS} FROM events WHERE seq = ?", [number]).fetchone())
        link = replace(link, prev=prev or link.prev)
        prev = link.hash()
        connection.execute("UPDATE events SET prev = ?, hash = ? WHERE seq = ?", [link.prev, prev, number])


def fork(seq: int, after: int) -> Callable[[sqlite3.Connection], object]:
    """Puts in a second, well-formed successor of event `after` under the number `seq`, with the uniqueness taken away."""

    def do(connection: sqlite3.Connection) -> None:
        connection.executescript(
            "CREATE TABLE loose AS SELECT * FROM events; DROP TABLE events; ALTER TABLE loose RENAME TO events"
        )
        prev = connection.execute("SELECT hash FROM events WHERE seq = ?", [after]).fetchone()[0]
        values = connection.execute(f"SELECT {_COLUMNS} FROM events WHERE seq = 5").fetchone()
        link = replace(Link(*values), seq=seq, prev=prev)
        text = connection.execute("SELECT salt, text FROM erasable WHERE seq = 5").fetchone()
        connection.execute(f"INSERT INTO events VALUES ({', '.join('?' * 10)})", [seq, *values[1:8], prev, link.hash()])
        connection.execute("INSERT OR IGNORE INTO erasable VALUES (?, ?, ?)", [seq, *text])

    return do


def insert_in_the_middle(connection: sqlite3.Connection) -> None:
    for table in ("events", "erasable"):
        connection.execute(f"UPDATE {table} SET seq = seq + 1000 WHERE seq >= 6")
        connection.execute(f"UPDATE {table} SET seq = seq - 999 WHERE seq > 1000")
    fork(6, 5)(connection)


def _and_rehash(statement: str, numbers: Sequence[int]) -> Callable[[sqlite3.Connection], object]:
    def do(connection: sqlite3.Connection) -> None:
        connection.executescript(statement)
        rehash(connection, numbers)

    return do


_BODY = """UPDATE events SET body = CAST(replace(CAST(body AS TEXT), '"exact"', '"about"') AS BLOB) WHERE seq = {}"""
_EDITS = {
    "incident": "UPDATE events SET incident_id = 'j' WHERE seq = {}",
    "kind": "UPDATE events SET kind = 'entry.corrected' || kind WHERE seq = {}",
    "schema": "UPDATE events SET schema = 2 WHERE seq = {}",
    "no time": "UPDATE events SET at = 'now' WHERE seq = {}",
    "earlier": "UPDATE events SET at = replace(at, '2026-', '2025-') WHERE seq = {}",
    "zone": "UPDATE events SET zone = '+02:00[Europe/Kyiv]' WHERE seq = {}",
    "body": "UPDATE events SET body = CAST(replace(CAST(body AS TEXT), '{{', '{{ ') AS BLOB) WHERE seq = {}",
    "digest": "UPDATE events SET text_digest = randomblob(32) WHERE seq = {}",
    "no digest": "UPDATE events SET text_digest = x'' WHERE seq = {}",
    "prev": "UPDATE events SET prev = randomblob(32) WHERE seq = {}",
    "hash": "UPDATE events SET hash = randomblob(32) WHERE seq = {}",
    "salt": "UPDATE erasable SET salt = randomblob(16) WHERE seq = {}",
    "text": "UPDATE erasable SET text = CAST(replace(CAST(text AS TEXT), 'e', 'a') AS BLOB) WHERE seq = {}",
}
_CLOSE_HOLE = "UPDATE events SET seq = seq - 1 WHERE seq > 6"

_INVENTED = """
    CREATE TEMP TABLE invented AS SELECT * FROM entries WHERE seq = 5;
    UPDATE invented SET seq = 99, text = 'We told them at nine.';
    INSERT INTO entries SELECT * FROM invented"""

EDITS = tuple(
    Tampering(f"{name} of {seq}", sql(statement.format(seq)), Damage.CHANGED, seq)
    for name, statement in _EDITS.items()
    for seq in (1, 6, COUNT)
)
OTHERS = (
    Tampering("first removed", sql("DELETE FROM events WHERE seq = 1"), Damage.REMOVED, 1),
    Tampering("one removed", sql("DELETE FROM events WHERE seq = 6"), Damage.REMOVED, 6),
    Tampering("many removed", sql("DELETE FROM events WHERE seq BETWEEN 3 AND 8"), Damage.REMOVED, 3),
    Tampering("removed, hole closed", sql("DELETE FROM events WHERE seq = 6", _CLOSE_HOLE), Damage.REMOVED, 6),
    Tampering("last removed", sql(f"DELETE FROM events WHERE seq = {COUNT}"), Damage.CUT_TAIL, COUNT),
    Tampering(
        "last removed with its text",
        sql("DELETE FROM erasable WHERE seq > 10", "DELETE FROM events WHERE seq > 10"),
        Damage.CUT_TAIL,
        11,
        needs_head=True,
    ),
    Tampering("all removed", sql("DELETE FROM erasable", "DELETE FROM events"), Damage.CUT_TAIL, 1, needs_head=True),
    Tampering("text removed", sql("DELETE FROM erasable WHERE seq = 7"), Damage.TEXT_REMOVED, 7),
    Tampering(
        "two swapped",
        sql(
            "UPDATE events SET seq = 99 WHERE seq = 5",
            "UPDATE events SET seq = 5 WHERE seq = 6",
            "UPDATE events SET seq = 6 WHERE seq = 99",
        ),
        Damage.RENUMBERED,
        5,
    ),
    Tampering("moved to the end", sql("UPDATE events SET seq = 40 WHERE seq = 5"), Damage.RENUMBERED, 5),
    Tampering("last renumbered", sql(f"UPDATE events SET seq = 40 WHERE seq = {COUNT}"), Damage.RENUMBERED, COUNT),
    Tampering("all moved up", sql("UPDATE events SET seq = seq + 100"), Damage.RENUMBERED, 1),
    Tampering(
        "texts swapped",
        sql(
            "UPDATE erasable SET seq = -1 WHERE seq = 5",
            "UPDATE erasable SET seq = 5 WHERE seq = 6",
            "UPDATE erasable SET seq = 6 WHERE seq < 0",
        ),
        Damage.CHANGED,
        5,
    ),
    Tampering("one replaced by a sound one", _and_rehash(_BODY.format(6), [6]), Damage.REWRITTEN, 6),
    Tampering("another journal's number", sql("UPDATE meta SET value = 'x' WHERE key = 'journal_id'"), Damage.REWRITTEN, 1),
    Tampering(
        "worked out anew to the end", _and_rehash(_BODY.format(6), range(6, COUNT + 1)), Damage.REWRITTEN, COUNT, needs_head=True
    ),
    Tampering("forked", fork(COUNT + 1, 9), Damage.FORKED, 10),
    Tampering("two of one number", fork(6, 5), Damage.FORKED, 6),
    Tampering("put in the middle", insert_in_the_middle, Damage.FORKED, 6),
    Tampering(
        "newer event", _and_rehash("UPDATE events SET schema = 9 WHERE seq = 6", range(6, COUNT + 1)), Damage.SCHEMA_NEWER, 6
    ),
    Tampering(
        "unknown kind",
        _and_rehash("UPDATE events SET kind = 'entry.sung' WHERE seq = 6", range(6, COUNT + 1)),
        Damage.SCHEMA_NEWER,
        6,
    ),
)
VIEWS = (
    Tampering("shown text", sql("UPDATE entries SET text = 'all is well' WHERE seq = 5"), Damage.VIEW_DIFFERS, 5),
    Tampering("shown time", sql("UPDATE entries SET happened_us = happened_us + 1 WHERE seq = 5"), Damage.VIEW_DIFFERS, 5),
    Tampering("entry hidden", sql("DELETE FROM entries WHERE seq = 7"), Damage.VIEW_DIFFERS, 7),
    Tampering("entry invented", sql(_INVENTED), Damage.VIEW_DIFFERS, 99),
    Tampering("correction hidden", sql("DELETE FROM corrections"), Damage.VIEW_DIFFERS, 4),
    Tampering("incident renamed", sql("UPDATE incidents SET facts = replace(facts, 'Late', 'Early')"), Damage.VIEW_DIFFERS, 1),
    Tampering("approval changed", sql("UPDATE approvals SET approver = 'Mia'"), Damage.VIEW_DIFFERS, 9),
    Tampering("promise forgotten", sql("DELETE FROM promises"), Damage.VIEW_DIFFERS, 11),
    Tampering("not to be found", sql("UPDATE entry_search SET words = 'x' WHERE rowid = 8"), Damage.VIEW_DIFFERS, 8),
)  # fmt: skip
