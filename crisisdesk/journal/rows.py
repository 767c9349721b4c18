"""Events in their raw form: read from the file, written to an export line, read back from one."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

from crisisdesk.core.errors import ProblemError
from crisisdesk.journal.canonical import Link, canonical, start_hash, utf8
from crisisdesk.journal.verify import ChainVerdict, Head, Row, UnreadableError, judge

EXPORT_FORMAT = 1
_BATCH = 1000
"""Rows read at a time: a reader beside the writer must not hold its lock for long."""

_SELECT = """
    SELECT events.seq, incident_id, kind, schema, at, zone, body, text_digest, prev, hash, salt, text
    FROM events LEFT JOIN erasable ON erasable.seq = events.seq
    WHERE events.seq > ? ORDER BY events.seq LIMIT ?"""

_TYPES = (int, str, str, int, str, str, bytes, bytes, bytes, bytes)


class FileRows:
    """The rows of a journal's file, by number, after the number `after`."""

    def __init__(self, connection: sqlite3.Connection, after: int = -(2**63)) -> None:
        self._connection = connection
        self._after = after

    def __iter__(self) -> Iterator[Row]:
        after = self._after
        while batch := self._batch(after):
            yield from map(_row, batch)
            after = batch[-1][0]

    def _batch(self, after: int) -> list[Any]:
        try:
            return self._connection.execute(_SELECT, [after, _BATCH]).fetchall()
        except sqlite3.DatabaseError:
            return self._one(after)

    def _one(self, after: int) -> list[Any]:
        """A single row, so that all rows before a damaged one are still seen."""
        try:
            return self._connection.execute(_SELECT, [after, 1]).fetchall()
        except sqlite3.DatabaseError as error:
            raise UnreadableError(str(error)) from error


def _row(values: Sequence[Any]) -> Row:
    text = None if values[10] is None else (values[10], values[11])
    if not all(map(isinstance, values[:10], _TYPES)) or not all(isinstance(part, bytes) for part in text or ()):
        raise UnreadableError("a column holds another type")
    return Row(Link(*values[:9]), values[9], text)


class ExportRows:
    """The rows of an export; `lines` must give a fresh iterator at each call."""

    def __init__(self, lines: Callable[[], Iterable[str]]) -> None:
        self._lines = lines

    def __iter__(self) -> Iterator[Row]:
        for line in self._lines():
            if line.strip():
                yield from_export(line)


def to_export(row: Row, journal_id: str) -> dict[str, Any]:
    """One event as JSON: every byte that its hash covers can be made again from it (`body` and `text` canonically)."""
    link = row.link
    where = {"format": EXPORT_FORMAT, "journal": journal_id, "seq": link.seq, "incident": link.incident_id}
    what = {"kind": link.kind, "schema": link.schema, "at": link.at, "zone": link.zone, "body": json.loads(link.body)}
    salt, text = (row.text[0].hex(), json.loads(row.text[1])) if row.text else (None, None)
    seal = {"salt": salt, "text_digest": link.text_digest.hex(), "prev": link.prev.hex(), "hash": row.hash.hex()}
    return where | what | {"text": text} | seal


def from_export(line: str) -> Row:
    """The row of an export line; UnreadableError where it is none."""
    try:
        item = json.loads(line)
        body, digest, prev = canonical(item["body"]), bytes.fromhex(item["text_digest"]), bytes.fromhex(item["prev"])
        plain = [item[name] for name in ("seq", "incident", "kind", "schema", "at", "zone")]
        utf8("".join(map(str, plain)))
        text = None if item["salt"] is None else (bytes.fromhex(item["salt"]), canonical(item["text"]))
        return _row([*plain, body, digest, prev, bytes.fromhex(item["hash"]), *(text or (None, None))])
    except (ValueError, KeyError, TypeError, ProblemError) as error:
        raise UnreadableError(str(error)) from error


def judge_export(lines: Callable[[], Iterable[str]], known: Iterable[Head] = ()) -> ChainVerdict:
    """Judges an export without its journal. ProblemError("not_an_export") where the first line names no journal."""
    first = next((line for line in lines() if line.strip()), "")
    try:
        journal_id = str(json.loads(first)["journal"])
    except (ValueError, KeyError, TypeError) as error:
        raise ProblemError("not_an_export") from error
    return judge(ExportRows(lines), start_hash(journal_id), known)
