"""Where the pages of a timeline begin, so that the last of 100,000 entries is as near as the first.

SQL's OFFSET walks over every entry before the page. Here a page that was served leaves a mark (its place and its key in the
index), and the walk to a later page starts from the nearest mark before it.
"""

from __future__ import annotations

import sqlite3
from bisect import bisect_right, insort
from collections import OrderedDict

from crisisdesk.core.incident import EntryQuery
from crisisdesk.journal import queries

_RESULTS_KEPT = 4
_Mark = tuple[int, int, int]
"""Place in the order, microseconds, number."""


class Pages:
    """Numbers of the entries of a page. `added` must be told of appended events, `forget` of rebuilt projections."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._version = 0
        self._marks: dict[tuple[str, EntryQuery], list[_Mark]] = {}
        self._counts: dict[tuple[str, EntryQuery], int] = {}
        self._found: OrderedDict[tuple[str, EntryQuery], list[int]] = OrderedDict()

    def count(self, incident_id: str, query: EntryQuery) -> int:
        self._forget_if_written_elsewhere()
        if query.words:
            return len(self._results(incident_id, query))
        if (incident_id, query) not in self._counts:
            self._counts[incident_id, query] = queries.entry_count(self._connection, incident_id, query)
        return self._counts[incident_id, query]

    def page(self, incident_id: str, query: EntryQuery, offset: int, limit: int) -> list[int]:
        self._forget_if_written_elsewhere()
        if query.words:
            return self._results(incident_id, query)[offset : offset + limit]
        marks = self._marks.setdefault((incident_id, query), [])
        nearest = bisect_right(marks, offset, key=lambda mark: mark[0])
        place, *start = marks[nearest - 1] if nearest else (0, -(2**63), 0)
        keys = queries.keys(self._connection, incident_id, query, (start[0], start[1]), offset - place, limit)
        if keys and place != offset:
            insort(marks, (offset, *keys[0]))
        return [seq for _, seq in keys]

    def added(self, after: int) -> None:
        """Events after that number were appended: drops results and counts, and the marks that lie behind a new entry."""
        self._found.clear()
        self._counts.clear()
        for incident_id, happened_us, seq in queries.added(self._connection, after):
            for (marked, _), marks in self._marks.items():
                # Marks are in the order of time: only those at the end can lie behind the entry.
                while marked == incident_id and marks and marks[-1][1:] > (happened_us, seq):
                    marks.pop()

    def forget(self) -> None:
        self._marks.clear()
        self._counts.clear()
        self._found.clear()

    def _forget_if_written_elsewhere(self) -> None:
        """A reader beside the writer sees what the writer appended."""
        version = int(self._connection.execute("PRAGMA data_version").fetchone()[0])
        if version != self._version:
            self._version = version
            self.forget()

    def _results(self, incident_id: str, query: EntryQuery) -> list[int]:
        """All that a search found: while one types and scrolls, count and pages are asked for again and again."""
        key = (incident_id, query)
        if key not in self._found:
            self._found[key] = queries.order(self._connection, incident_id, query)
            while len(self._found) > _RESULTS_KEPT:
                self._found.popitem(last=False)
        self._found.move_to_end(key)
        return self._found[key]
