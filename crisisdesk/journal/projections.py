"""Folding: what each event does to the tables that are read. Runs inside the transaction that appends the event."""

from __future__ import annotations

import sqlite3
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from crisisdesk.core.errors import ProblemError
from crisisdesk.core.incident import EntryKind, Precision
from crisisdesk.core.text import fold
from crisisdesk.journal.canonical import canonical
from crisisdesk.journal.events import EventKind
from crisisdesk.journal.moments import microseconds, moment, stamp

_ENTRY_DEFAULTS: dict[str, Any] = {
    "precision": Precision.EXACT, "author": "", "source": "", "first_hand": True, "late_reason": "", "outlet": "", "due_at": None,
    "language": "", "channel": "", "stage": "", "sha256": "", "approver": "",
}  # fmt: skip
_ADD_ENTRY = """
    INSERT INTO entries VALUES (
        :seq, :incident_id, :kind, :happened_us, :text, :happened_at, :recorded_at, :precision, :author, :source, :first_hand,
        :late_reason, :outlet, :due_at, :language, :channel, :stage, :sha256, :approver
    )"""


class _Folded(dict[int, str]):
    """What `str.translate` asks for, filled as characters turn up: a rebuild folds ten million of them."""

    def __missing__(self, code: int) -> str:
        folded = self[code] = fold(chr(code)).replace("\u00ad", "")
        return folded


_FOLDED = _Folded()


@dataclass(frozen=True, slots=True)
class Recorded:
    """An event in its place: number, chain hash, and when it was written."""

    seq: int
    hash: bytes
    at: datetime


def searchable(text: str) -> str:
    """Text as the search sees it: folded, Hebrew points and combining marks gone."""
    return unicodedata.normalize("NFC", text).translate(_FOLDED)


def apply(connection: sqlite3.Connection, recorded: Recorded, incident_id: str, kind: EventKind, body: dict[str, Any]) -> None:
    """Folds one event; ProblemError where it speaks of an incident or an entry that is not there."""
    _FOLDS[kind](connection, recorded, incident_id, body)


def _open(connection: sqlite3.Connection, recorded: Recorded, incident_id: str, body: dict[str, Any]) -> None:
    facts = canonical(body).decode()
    at = stamp(recorded.at)
    connection.execute(
        "INSERT INTO incidents VALUES (?, ?, ?, ?, NULL, ?, NULL, NULL)", [incident_id, recorded.seq, facts, at, at]
    )


def _close(connection: sqlite3.Connection, recorded: Recorded, incident_id: str, body: dict[str, Any]) -> None:
    connection.execute("UPDATE incidents SET closed_at = ? WHERE id = ?", [stamp(recorded.at), incident_id])
    _entry(connection, recorded, incident_id, EntryKind.CLOSED, text=body["reason"], author=body["author"])


def _reopen(connection: sqlite3.Connection, recorded: Recorded, incident_id: str, body: dict[str, Any]) -> None:
    connection.execute("UPDATE incidents SET closed_at = NULL WHERE id = ?", [incident_id])
    _entry(connection, recorded, incident_id, EntryKind.REOPENED, text=body["reason"], author=body["author"])


def _log(connection: sqlite3.Connection, recorded: Recorded, incident_id: str, body: dict[str, Any]) -> None:
    _entry(connection, recorded, incident_id, EntryKind(body["kind"]), **{name: body[name] for name in body if name != "kind"})
    if body["kind"] == EntryKind.PROMISE and body["due_at"]:
        _promise_row(connection, recorded.seq, incident_id, body["due_at"])


def _correct(connection: sqlite3.Connection, recorded: Recorded, incident_id: str, body: dict[str, Any]) -> None:
    found = connection.execute("SELECT 1 FROM entries WHERE seq = ? AND incident_id = ?", [body["entry"], incident_id]).fetchone()
    if not found:
        raise ProblemError("entry_unknown", number=body["entry"])
    row = [recorded.seq, body["entry"], body["text"], body["reason"], body["initials"], stamp(recorded.at)]
    connection.execute("INSERT INTO corrections VALUES (?, ?, ?, ?, ?, ?)", row)
    words = searchable(f" {body['text']} {body['reason']}")
    connection.execute("UPDATE entry_search SET words = words || ? WHERE rowid = ?", [words, body["entry"]])
    _touch(connection, recorded, incident_id)


def _approve(connection: sqlite3.Connection, recorded: Recorded, incident_id: str, body: dict[str, Any]) -> None:
    texts = body["texts"]
    row = [recorded.seq, incident_id, body["approver"], stamp(recorded.at), canonical(texts).decode()]
    connection.execute("INSERT INTO approvals VALUES (?, ?, ?, ?, ?)", row)
    common = {name: _common(texts, name) for name in ("language", "channel", "stage", "sha256")}
    text = "\n\n".join(dict.fromkeys(each["text"] for each in texts))
    _entry(connection, recorded, incident_id, EntryKind.APPROVED, text=text, approver=body["approver"], **common)


def _publish(connection: sqlite3.Connection, recorded: Recorded, incident_id: str, body: dict[str, Any]) -> None:
    copied = {name: body[name] for name in ("text", "outlet", "language", "channel", "stage", "sha256", "approver")}
    _entry(connection, recorded, incident_id, EntryKind.PUBLISHED, happened_at=body["at"], source=body["url"], **copied)
    public = microseconds(moment(body["at"]))
    connection.execute(
        "UPDATE incidents SET last_public_at = ?, last_public_us = ? WHERE id = ? AND coalesce(last_public_us, ?) <= ?",
        [body["at"], public, incident_id, public, public],
    )
    # A message keeps the promises made before it was approved, not those that came out of its own other languages.
    connection.execute("DELETE FROM promises WHERE incident_id = ? AND seq < ?", [incident_id, body["approval"]])


def _promise(connection: sqlite3.Connection, recorded: Recorded, incident_id: str, body: dict[str, Any]) -> None:
    fields = {name: body[name] for name in ("text", "due_at", "author")}
    _entry(connection, recorded, incident_id, EntryKind.PROMISE, **fields)
    _promise_row(connection, recorded.seq, incident_id, body["due_at"])


_FOLDS: dict[EventKind, Callable[[sqlite3.Connection, Recorded, str, dict[str, Any]], None]] = {
    EventKind.OPENED: _open,
    EventKind.CLOSED: _close,
    EventKind.REOPENED: _reopen,
    EventKind.LOGGED: _log,
    EventKind.CORRECTED: _correct,
    EventKind.APPROVED: _approve,
    EventKind.PUBLISHED: _publish,
    EventKind.PROMISED: _promise,
}


def _entry(
    connection: sqlite3.Connection, recorded: Recorded, incident_id: str, kind: EntryKind, *, happened_at: str = "", **fields: Any
) -> None:
    recorded_at = stamp(recorded.at)
    happened_at = happened_at or recorded_at
    times = {"happened_at": happened_at, "recorded_at": recorded_at, "happened_us": microseconds(moment(happened_at))}
    row = _ENTRY_DEFAULTS | times | fields | {"seq": recorded.seq, "incident_id": incident_id, "kind": kind}
    connection.execute(_ADD_ENTRY, row)
    words = searchable(" ".join(str(row[name]) for name in ("text", "source", "outlet", "author", "approver")))
    connection.execute("INSERT INTO entry_search (rowid, words) VALUES (?, ?)", [recorded.seq, words])
    _touch(connection, recorded, incident_id)


def _touch(connection: sqlite3.Connection, recorded: Recorded, incident_id: str) -> None:
    touched = connection.execute("UPDATE incidents SET last_entry_at = ? WHERE id = ?", [stamp(recorded.at), incident_id])
    if not touched.rowcount:
        raise ProblemError("incident_unknown", id=incident_id)


def _promise_row(connection: sqlite3.Connection, seq: int, incident_id: str, due_at: str) -> None:
    row = [seq, incident_id, due_at, microseconds(moment(due_at))]
    connection.execute("INSERT INTO promises VALUES (?, ?, ?, ?)", row)


def _common(texts: list[dict[str, Any]], name: str) -> str:
    """What all the texts share, else nothing."""
    values = {text[name] for text in texts}
    return str(values.pop()) if len(values) == 1 else ""
