"""Is the chain whole? Names the first event that is not as it was written, and what happened to it.

Works on rows, wherever they come from: the journal's file or an export of it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from crisisdesk.journal.canonical import Link, text_digest
from crisisdesk.journal.events import SCHEMA, EventKind

_SHIFTS = 1000
"""So many numbers down are tried for a row that may have been moved up to hide a hole."""


class Damage(StrEnum):
    """What can be wrong with a chain; each has its sentence under `chain.` in resources/words."""

    NONE = "ok"
    CHANGED = "changed"
    REMOVED = "removed"
    RENUMBERED = "renumbered"
    CUT_TAIL = "cut_tail"
    REWRITTEN = "rewritten"
    FORKED = "forked"
    TEXT_REMOVED = "text_removed"
    SCHEMA_NEWER = "schema_newer"
    UNREADABLE = "unreadable"
    VIEW_DIFFERS = "view_differs"


@dataclass(frozen=True, slots=True)
class Head:
    """Where a chain ends. Kept outside the file, count and hash together show later whether the end was cut off."""

    count: int
    hash: bytes
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class ChainVerdict:
    """`count` and `head` are those of the sound part; `first_bad_seq` is None where all of it is sound."""

    ok: bool
    first_bad_seq: int | None
    kind: Damage
    count: int
    head: Head
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """An event as it is found: its link, the hash that stands beside it, and its erasable text (salt and bytes), if any."""

    link: Link
    hash: bytes
    text: tuple[bytes, bytes] | None


class Rows(Protocol):
    """A source of rows that can be gone through more than once, by number or in the order of the export."""

    def __iter__(self) -> Iterator[Row]: ...


class UnreadableError(Exception):
    """A row can't be read at all; the text says why."""


def judge(rows: Rows, start: bytes, known: Iterable[Head] = ()) -> ChainVerdict:
    """Follows the chain from `start`. `known` are heads noted down earlier: without one, a cut tail or a chain that was
    worked out anew can't be seen."""
    noted = {head.count: head.hash for head in known if head.count}
    head = Head(0, start)
    try:
        for row in rows:
            if found := _fault(row, head, rows):
                kind, seq = found
                return ChainVerdict(False, seq, kind, head.count, head)
            if noted.pop(row.link.seq, row.hash) != row.hash:
                return ChainVerdict(False, row.link.seq, Damage.REWRITTEN, head.count, head)
            head = Head(row.link.seq, row.hash)
    except UnreadableError as error:
        return ChainVerdict(False, head.count + 1, Damage.UNREADABLE, head.count, head, str(error))
    if noted:
        return ChainVerdict(False, head.count + 1, Damage.CUT_TAIL, head.count, head)
    return ChainVerdict(True, None, Damage.NONE, head.count, head)


def _fault(row: Row, head: Head, rows: Rows) -> tuple[Damage, int] | None:
    expected = head.count + 1
    if row.link.seq == expected and row.link.prev == head.hash:
        return _own_fault(row)
    claims = _claims(rows)
    if len(rivals := claims.get(row.link.prev, [])) > 1:
        return Damage.FORKED, min(rivals)
    if claims.get(head.hash):
        return Damage.RENUMBERED, expected
    if row.link.seq != expected or _was_moved_up(row):
        return Damage.REMOVED, expected
    if _sound(row):
        # The row is whole and names another predecessor of that number: the one before it is not the one it followed.
        return Damage.REWRITTEN, max(head.count, 1)
    return Damage.CHANGED, expected


def _own_fault(row: Row) -> tuple[Damage, int] | None:
    link = row.link
    if not _sound(row):
        return Damage.CHANGED, link.seq
    if link.schema > SCHEMA or link.kind not in set(EventKind):
        return Damage.SCHEMA_NEWER, link.seq
    if link.text_digest == (text_digest(*row.text) if row.text else b""):
        return None
    return (Damage.CHANGED if row.text else Damage.TEXT_REMOVED), link.seq


def _sound(row: Row) -> bool:
    return row.link.hash() == row.hash


def _was_moved_up(row: Row) -> bool:
    """Whether the row's hash fits a higher number: rows before it are gone and the hole was closed."""
    return any(replace(row.link, seq=row.link.seq + shift).hash() == row.hash for shift in range(1, _SHIFTS))


def _claims(rows: Rows) -> dict[bytes, list[int]]:
    """Which numbers name each hash as their predecessor; one more pass, made only where something is wrong."""
    claims: dict[bytes, list[int]] = {}
    with suppress(UnreadableError):
        for row in rows:
            claims.setdefault(row.link.prev, []).append(row.link.seq)
    return claims
