"""Do the projections still say what the events say? Somebody may have changed what is shown and left the chain alone."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable
from contextlib import closing
from itertools import zip_longest

from crisisdesk.core.errors import ProblemError
from crisisdesk.journal import projections, schema
from crisisdesk.journal.events import EventKind, put_text_back
from crisisdesk.journal.moments import from_columns
from crisisdesk.journal.projections import Recorded
from crisisdesk.journal.rows import FileRows
from crisisdesk.journal.verify import Row, UnreadableError

_ENTRY_OF = {"entry_search": "rowid", "corrections": "entry_seq", "incidents": "opened_seq"}
"""The column that names the entry to which a row of a projection belongs, where it is not `seq`."""


def fold(connection: sqlite3.Connection, rows: Iterable[Row]) -> int:
    """Applies events to the projections of `connection`; returns the number of the last.

    UnreadableError where an event makes no sense.
    """
    seq = 0
    for row in rows:
        link = row.link
        try:
            seq, kind = link.seq, EventKind(link.kind)
            body = put_text_back(kind, json.loads(link.body), json.loads(row.text[1]) if row.text else {})
            recorded = Recorded(seq, row.hash, from_columns(link.at, link.zone))
            projections.apply(connection, recorded, link.incident_id, kind, body)
        except (ProblemError, KeyError, TypeError, ValueError) as error:
            raise UnreadableError(f"number {link.seq}") from error
    return seq


def first_difference(connection: sqlite3.Connection) -> int | None:
    """The first entry that is shown otherwise than the events tell it; None where all is alike. The chain must be whole."""
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as fresh:
        fresh.execute("CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL)")
        schema.create_projections(fresh)
        # Only its words are compared, and no index need be built for that.
        fresh.executescript("DROP TABLE entry_search; CREATE TABLE entry_search (words)")
        try:
            fresh.execute("BEGIN")
            last = fold(fresh, FileRows(connection))
            connection.execute("BEGIN")
            try:
                fold(fresh, FileRows(connection, last))
                return min((seq for table in schema.PROJECTED for seq in _differences(connection, fresh, table)), default=None)
            finally:
                connection.execute("COMMIT")
        except UnreadableError:
            return _last(fresh) + 1


def _differences(shown: sqlite3.Connection, told: sqlite3.Connection, table: str) -> Iterable[int]:
    column = _ENTRY_OF.get(table, "seq")
    select = f"SELECT {column}, * FROM {table} ORDER BY 1, 2"
    for left, right in zip_longest(shown.execute(select), told.execute(select)):
        if left != right:
            yield min(row[0] for row in (left, right) if row)
            return


def _last(fresh: sqlite3.Connection) -> int:
    return int(fresh.execute("SELECT coalesce(max(seq), 0) FROM entries").fetchone()[0])
