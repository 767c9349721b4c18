"""What the pane asks the desk for: drafts, published messages, templates. Answers that come too late are dropped."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from crisisdesk.core.incident import Entry, EntryKind, EntryQuery, Incident, Stage
from crisisdesk.desk import Desk
from crisisdesk.ui.composer.autosave import DeskLane
from crisisdesk.ui.tasks import Answer

_PUBLISHED = EntryQuery(frozenset({EntryKind.PUBLISHED}))


class DeskLink(QObject):
    """Asks on behalf of one incident at a time: `open` makes all earlier questions void."""

    drafts_ready = Signal(object)
    published_ready = Signal(object)
    template_ready = Signal(str, object, bool)
    not_loaded = Signal(object)
    problem = Signal(object)

    def __init__(self, ask_desk: DeskLane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ask_desk = ask_desk
        self._visit = 0

    def open(self, incident: Incident | None) -> None:
        """Fetches the drafts of an incident (None: those without one), or the published messages of a closed one."""
        self._visit += 1
        if incident is not None and not incident.is_open:
            self._ask(lambda desk: _published(desk, incident.id), self.published_ready.emit, self.not_loaded.emit)
            return
        key = incident.id if incident else ""
        self._ask(lambda desk: desk.drafts(key), self.drafts_ready.emit, self.not_loaded.emit)

    def leave(self) -> None:
        self._visit += 1

    def ask_template(self, incident: Incident | None, language: str, stage: Stage, channel: str, *, first: bool) -> None:
        """`first`: the template opens the incident's first message, nobody pressed a button for it."""
        key = incident.id if incident else ""
        self._ask(
            lambda desk: desk.template(key, language, stage, channel),
            lambda filled: self.template_ready.emit(language, filled, first),
            self.problem.emit,
        )

    def _ask(self, ask: Callable[[Desk], object], done: Answer, failed: Answer) -> None:
        visit = self._visit
        self._ask_desk(
            self,
            ask,
            lambda answer: done(answer) if visit == self._visit else None,
            lambda problem: failed(problem) if visit == self._visit else None,
        )


def _published(desk: Desk, incident_id: str) -> list[Entry]:
    return desk.entries(incident_id, _PUBLISHED, 0, desk.entry_count(incident_id, _PUBLISHED))
