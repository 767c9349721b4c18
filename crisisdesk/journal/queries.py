"""Reading the projections: rows to the core's values."""

from __future__ import annotations

import json
import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from crisisdesk.core.errors import ProblemError
from crisisdesk.core.incident import (
    Approval,
    Cluster,
    Correction,
    Entry,
    EntryKind,
    EntryQuery,
    FailureKind,
    FinalText,
    FindingLeft,
    Incident,
    Precision,
    Stage,
    Triage,
)
from crisisdesk.journal.moments import moment
from crisisdesk.journal.projections import searchable

_INCIDENTS = """
    SELECT id, facts, opened_at, closed_at, last_entry_at, last_public_at,
           (SELECT due_at FROM promises WHERE incident_id = id ORDER BY due_us, seq LIMIT 1)
    FROM incidents"""
_COLUMNS = """seq, incident_id, kind, text, happened_at, recorded_at, precision, author, source, first_hand, late_reason, outlet,
    due_at, language, channel, stage, sha256, approver"""


def incidents(connection: sqlite3.Connection) -> list[Incident]:
    """All incidents: open ones first, newest first."""
    return [_incident(row) for row in connection.execute(f"{_INCIDENTS} ORDER BY closed_at IS NOT NULL, opened_seq DESC")]


def incident(connection: sqlite3.Connection, incident_id: str) -> Incident:
    """The incident of that id; ProblemError("incident_unknown")."""
    row = connection.execute(f"{_INCIDENTS} WHERE id = ?", [incident_id]).fetchone()
    if row is None:
        raise ProblemError("incident_unknown", id=incident_id)
    return _incident(row)


def _incident(row: Sequence[Any]) -> Incident:
    facts = json.loads(row[1])
    return Incident(
        id=row[0],
        title=facts["title"],
        kind=FailureKind(facts["kind"]),
        noticed_at=moment(facts["noticed_at"]),
        opened_at=moment(row[2]),
        cluster=Cluster(facts["cluster"]),
        people=facts["people"],
        outlets=tuple(facts["outlets"]),
        languages=tuple(facts["languages"]),
        triage=Triage(**facts["triage"]),
        level=facts["level"],
        closed_at=_maybe(row[3]),
        last_entry_at=moment(row[4]),
        last_public_at=_maybe(row[5]),
        next_update_due=None if row[3] else _maybe(row[6]),
    )


def _maybe(text: str | None) -> datetime | None:
    return moment(text) if text else None


def entry_count(connection: sqlite3.Connection, incident_id: str, query: EntryQuery) -> int:
    source, params = _source(incident_id, query)
    return int(connection.execute(f"SELECT count(*) {source}", params).fetchone()[0])


def order(connection: sqlite3.Connection, incident_id: str, query: EntryQuery) -> list[int]:
    """Numbers of all the entries that the query wants, by the time they happened, then by number."""
    source, params = _source(incident_id, query)
    return [seq for (seq,) in connection.execute(f"SELECT entries.seq {source} ORDER BY happened_us, entries.seq", params)]


def keys(
    connection: sqlite3.Connection, incident_id: str, query: EntryQuery, start: tuple[int, int], skip: int, limit: int
) -> list[tuple[int, int]]:
    """(microseconds, number) of `limit` entries of that order: from the key `start` on, after skipping `skip`. No words."""
    source, params = _source(incident_id, query)
    rows = connection.execute(
        f"SELECT happened_us, seq {source} AND (happened_us, seq) >= (?, ?) ORDER BY happened_us, seq LIMIT ? OFFSET ?",
        [*params, *start, limit, skip],
    )
    return rows.fetchall()


def added(connection: sqlite3.Connection, after: int) -> list[tuple[str, int, int]]:
    """Of the entries numbered above `after`: incident, microseconds, number."""
    return connection.execute("SELECT incident_id, happened_us, seq FROM entries WHERE seq > ?", [after]).fetchall()


def search(connection: sqlite3.Connection, words: str, incident_id: str, limit: int) -> list[Entry]:
    """Entries that hold all the words, the last recorded first; `incident_id` "" is all incidents."""
    if not (match := match_expression(words)):
        return []
    found = connection.execute(
        """SELECT entries.seq FROM entry_search CROSS JOIN entries ON entries.seq = entry_search.rowid
           WHERE entry_search MATCH ? AND ? IN ('', incident_id) ORDER BY entry_search.rowid DESC LIMIT ?""",
        [match, incident_id, limit],
    )
    return entries(connection, [seq for (seq,) in found])


def match_expression(words: str) -> str:
    """An FTS5 expression for entries with all the words, each taken as the beginning of a word.

    What the user typed stands in quotes, so nothing in it is syntax; words of signs alone are left out.
    """
    parts = (part for part in searchable(words).replace("\0", " ").split() if any(map(str.isalnum, part)))
    return " ".join('"' + part.replace('"', '""') + '"*' for part in parts)


def _source(incident_id: str, query: EntryQuery) -> tuple[str, list[object]]:
    """FROM and WHERE of a query, with its parameters."""
    tables, conditions, params = "entries", ["incident_id = ?"], [incident_id]
    if query.kinds:
        conditions.append(f"kind IN ({', '.join('?' * len(query.kinds))})")
        params += sorted(query.kinds)
    if match := match_expression(query.words):
        tables = "entry_search CROSS JOIN entries ON entries.seq = entry_search.rowid"
        conditions.append("entry_search MATCH ?")
        params.append(match)
    elif query.words.strip():
        conditions.append("0")
    return f"FROM {tables} WHERE {' AND '.join(conditions)}", list(params)


def entries(connection: sqlite3.Connection, numbers: Sequence[int]) -> list[Entry]:
    """The entries of these numbers, in the order of the numbers given; unknown numbers are left out."""
    wanted = json.dumps(list(numbers))
    corrections = _corrections(connection, wanted)
    rows = connection.execute(f"SELECT {_COLUMNS} FROM entries WHERE seq IN (SELECT value FROM json_each(?))", [wanted])
    found = {row[0]: _entry(row, corrections.get(row[0], ())) for row in rows}
    return [found[number] for number in numbers if number in found]


def _corrections(connection: sqlite3.Connection, wanted: str) -> dict[int, tuple[Correction, ...]]:
    rows = connection.execute(
        """SELECT entry_seq, seq, text, reason, initials, made_at FROM corrections
           WHERE entry_seq IN (SELECT value FROM json_each(?)) ORDER BY seq""",
        [wanted],
    )
    found: dict[int, tuple[Correction, ...]] = defaultdict(tuple)
    for entry_seq, seq, text, reason, initials, made_at in rows:
        found[entry_seq] += (Correction(seq, text, reason, initials, moment(made_at)),)
    return found


def _entry(row: Sequence[Any], corrections: tuple[Correction, ...]) -> Entry:
    seq, incident_id, kind, text, happened_at, recorded_at, precision, author, source, first_hand, late_reason, outlet, due_at = (
        row[:13]
    )
    return Entry(
        seq, incident_id, EntryKind(kind), text, moment(happened_at), moment(recorded_at), Precision(precision), author, source,
        bool(first_hand), late_reason, outlet, _maybe(due_at), corrections, *row[13:],
    )  # fmt: skip


def approvals(connection: sqlite3.Connection, incident_id: str) -> list[Approval]:
    """All approvals of an incident, oldest first."""
    rows = connection.execute(f"{_APPROVALS} WHERE incident_id = ? ORDER BY seq", [incident_id])
    return [_approval(row) for row in rows]


def approval(connection: sqlite3.Connection, seq: int) -> Approval:
    """The approval of that number; ProblemError("approval_unknown")."""
    row = connection.execute(f"{_APPROVALS} WHERE seq = ?", [seq]).fetchone()
    if row is None:
        raise ProblemError("approval_unknown", number=seq)
    return _approval(row)


_APPROVALS = "SELECT seq, incident_id, approver, approved_at, texts FROM approvals"


def _approval(row: Sequence[Any]) -> Approval:
    seq, incident_id, approver, approved_at, texts = row
    return Approval(seq, incident_id, approver, moment(approved_at), tuple(_final_texts(json.loads(texts))))


def _final_texts(texts: Iterable[dict[str, Any]]) -> Iterable[FinalText]:
    for each in texts:
        findings = tuple(FindingLeft(**finding) for finding in each["findings"])
        yield FinalText(each["language"], each["channel"], Stage(each["stage"]), each["text"], each["pack"], findings)
