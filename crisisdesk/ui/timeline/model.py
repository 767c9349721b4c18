"""The timeline as a list model over pages: it holds some hundred entries of however many there are."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from crisisdesk.core.incident import Entry, EntryKind, EntryQuery, Incident
from crisisdesk.desk import Desk
from crisisdesk.ui.context import Context
from crisisdesk.ui.timeline.words import RowFacts, RowWords

PAGE = 100
KEPT_PAGES = 12
ENTRY_ROLE = Qt.ItemDataRole.UserRole + 1

AnyIndex = QModelIndex | QPersistentModelIndex

_SAME_BREATH = timedelta(minutes=2)
"""Promises made within this time of a public message belong to it: the silence is shown after them."""


@dataclass(frozen=True, slots=True)
class _Page:
    """Entries from row `start` on. A page brings its neighbours along, so that rows know what stands before and after."""

    start: int
    entries: list[Entry]

    def at(self, row: int) -> Entry | None:
        return self.entries[row - self.start] if 0 <= row - self.start < len(self.entries) else None


@dataclass(frozen=True, slots=True)
class _Answer:
    """What the journal lane found for one question; `stamp` tells which."""

    stamp: int
    count: int
    pages: dict[int, _Page]
    incident: Incident


class TimelineModel(QAbstractListModel):
    """Rows of one incident, oldest first, under one query. Answers to an older question are dropped.

    Pages are asked for by `want(first, last)`, one question at a time: a view that rushes past asks only where it stops.
    """

    ready = Signal()
    refreshed = Signal()
    failed = Signal(object)

    def __init__(self, context: Context, words: RowWords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._words = words
        self._incident: Incident | None = None
        self._query = EntryQuery()
        self._stamp = 0
        self._count = 0
        self._pages: OrderedDict[int, _Page] = OrderedDict()
        self._wanted = range(0)
        self._asked: frozenset[int] = frozenset()
        self._silence_row = -1
        self.is_ready = False

    @property
    def incident(self) -> Incident | None:
        return self._incident

    @property
    def query(self) -> EntryQuery:
        return self._query

    def show(self, incident: Incident | None, query: EntryQuery = EntryQuery()) -> None:  # noqa: B008  # frozen
        """Forgets all rows and asks for the last page of what is wanted; `ready` or `failed` follows."""
        self._stamp += 1
        self.beginResetModel()
        self._incident, self._query, self._count = incident, query, 0
        self._pages.clear()
        self._asked, self._silence_row, self.is_ready = frozenset(), -1, False
        self.endResetModel()
        if incident is not None:
            self._ask(self._stamp, incident.id, lambda count: {max(0, count - 1) // PAGE}, self._on_shown)

    def refresh(self) -> None:
        """Asks again for the number of rows and the rows in sight; what is on screen stays until the answer is there."""
        if self._incident is not None and self.is_ready:
            self._stamp += 1
            sight = frozenset(self._pages_of(self._wanted))
            self._ask(self._stamp, self._incident.id, lambda count: sight | {max(0, count - 1) // PAGE}, self._on_refreshed)

    def want(self, first: int, last: int) -> None:
        """Tells which rows are in sight; the pages that are missing for them are asked for."""
        self._wanted = range(max(0, first), min(last + 1, self._count))
        self._ask_missing()

    def facts(self, row: int) -> RowFacts:
        """What is known of a row; never asks for anything."""
        page = self._pages.get(row // PAGE)
        entry = page.at(row) if page else None
        if page is None or entry is None:
            return RowFacts(None)
        before = page.at(row - 1)
        return RowFacts(entry, before is None or self._day(before) != self._day(entry), self._silent_since(row))

    def entry(self, row: int) -> Entry | None:
        return self.facts(row).entry

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008  # Qt's signature
        return 0 if parent.isValid() else self._count

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The entry's text; for ENTRY_ROLE the Entry or None; for AccessibleTextRole the row as a sentence."""
        if not index.isValid() or self._incident is None:
            return None
        if role == ENTRY_ROLE:
            return self.entry(index.row())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._words.spoken(self.facts(index.row()), self._incident)
        if role == Qt.ItemDataRole.DisplayRole:
            entry = self.entry(index.row())
            return entry.current_text if entry else ""
        return None

    def _ask(self, stamp: int, incident_id: str, pages_of: Any, done: Any) -> None:
        query = self._query

        def look(desk: Desk) -> _Answer:
            count = desk.entry_count(incident_id, query)
            pages = {page: _read(desk, incident_id, query, page) for page in pages_of(count)} if count else {}
            return _Answer(stamp, count, pages, desk.incident(incident_id))

        self._context.ask_desk(self, look, done, lambda problem: self._on_failed(stamp, problem))

    def _on_shown(self, answer: _Answer) -> None:
        if answer.stamp != self._stamp:
            return
        self.beginResetModel()
        self._count, self._incident, self.is_ready = answer.count, answer.incident, True
        self._keep(answer.pages)
        self.endResetModel()
        self.ready.emit()

    def _on_refreshed(self, answer: _Answer) -> None:
        if answer.stamp != self._stamp:
            return
        self._incident, self._asked = answer.incident, frozenset()
        first_new = self._first_change(answer)
        added = answer.count - self._count
        if added > 0:
            self.beginInsertRows(QModelIndex(), first_new, first_new + added - 1)
        elif added < 0:
            self.beginRemoveRows(QModelIndex(), answer.count, self._count - 1)
        self._count = answer.count
        self._pages.clear()
        self._silence_row = -1
        self._keep(answer.pages)
        if added > 0:
            self.endInsertRows()
        elif added < 0:
            self.endRemoveRows()
        self._tell(range(self._count))
        self.refreshed.emit()

    def _on_page(self, answer: _Answer) -> None:
        if answer.stamp != self._stamp:
            return
        self._asked = frozenset()
        if answer.count != self._count:
            self.refresh()
            return
        self._keep(answer.pages)
        for page in answer.pages:
            self._tell(range(page * PAGE, min((page + 1) * PAGE, self._count)))
        self._ask_missing()

    def _on_failed(self, stamp: int, problem: object) -> None:
        if stamp == self._stamp:
            self._asked = frozenset()
            self.failed.emit(problem)

    def _ask_missing(self) -> None:
        missing = frozenset(self._pages_of(self._wanted)) - self._pages.keys()
        if missing and not self._asked and self._incident is not None:
            self._asked = missing
            self._ask(self._stamp, self._incident.id, lambda _count: missing, self._on_page)
        for page in self._pages_of(self._wanted):
            if page in self._pages:
                self._pages.move_to_end(page)

    def _keep(self, pages: dict[int, _Page]) -> None:
        self._pages.update(pages)
        for page in pages.values():
            self._look_for_silence(page)
        while len(self._pages) > KEPT_PAGES:
            self._pages.popitem(last=False)

    def _look_for_silence(self, page: _Page) -> None:
        """The silence stands after the last public message and the promises made in the same breath."""
        since = self.silent_since
        if since is None:
            return
        for row, entry in enumerate(page.entries, page.start):
            if entry.kind in self._speaking and timedelta() <= entry.happened_at - since <= _SAME_BREATH:
                self._silence_row = max(self._silence_row, row)

    @property
    def _speaking(self) -> frozenset[EntryKind]:
        said = self._incident is not None and self._incident.last_public_at is not None
        return frozenset({EntryKind.PUBLISHED, EntryKind.PROMISE}) if said else frozenset({EntryKind.NOTICED})

    @property
    def silent_since(self) -> datetime | None:
        """When the public last heard a word, or the failure was noticed where it never did; None for a closed incident."""
        if self._incident is None or not self._incident.is_open:
            return None
        return self._incident.last_public_at or self._incident.noticed_at

    @property
    def silence_row(self) -> int:
        """The row that shows the silence; -1 where it is not among the rows known."""
        return self._silence_row if self._silence_row < self._count else -1

    def _silent_since(self, row: int) -> datetime | None:
        return self.silent_since if row == self._silence_row else None

    def _first_change(self, answer: _Answer) -> int:
        """The first row known to be another one than before, so that the view keeps its place when rows come in above."""
        for number in sorted(answer.pages):
            for row, entry in enumerate(answer.pages[number].entries, answer.pages[number].start):
                known = self.entry(row)
                if row >= self._count or (known is not None and known.seq != entry.seq):
                    return min(row, self._count)
        return self._count

    def _day(self, entry: Entry) -> object:
        return self._words.local(entry.happened_at).date()

    def _pages_of(self, rows: range) -> range:
        return range(rows.start // PAGE, (rows[-1] // PAGE) + 1) if rows else range(0)

    def _tell(self, rows: range) -> None:
        if rows:
            self.dataChanged.emit(self.index(rows.start), self.index(rows[-1]))


def _read(desk: Desk, incident_id: str, query: EntryQuery, page: int) -> _Page:
    start = max(0, page * PAGE - 1)
    return _Page(start, desk.entries(incident_id, query, start, PAGE + 2))
