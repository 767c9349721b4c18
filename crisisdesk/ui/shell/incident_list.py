"""The incidents of the journal as the window knows them, kept fresh."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from crisisdesk.core.incident import Incident
from crisisdesk.ui.context import Context

_GATHER_MS = 40
"""Several writes at once make one look into the journal."""


class IncidentList(QObject):
    """Looks again after each write that concerns incidents. `changed` tells that `incidents` is a new list."""

    changed = Signal()
    problem = Signal(object)

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.incidents: tuple[Incident, ...] = ()
        self.count = 0
        self.saved_at: object = None
        self.is_known = False
        self._gather = QTimer(self, singleShot=True, interval=_GATHER_MS)
        self._gather.timeout.connect(self.refresh)
        context.news.changed.connect(self._on_changed)

    def get(self, incident_id: str) -> Incident | None:
        return next((incident for incident in self.incidents if incident.id == incident_id), None)

    def refresh(self) -> None:
        self._context.ask_desk(self, lambda desk: (desk.incidents(), desk.head()), self._on_answer, self.problem.emit)

    def _on_changed(self, kinds: frozenset[str]) -> None:
        if kinds - {"draft"}:
            self._gather.start()

    def _on_answer(self, answer: tuple[list[Incident], tuple[int, object]]) -> None:
        incidents, (self.count, self.saved_at) = answer
        self.incidents = tuple(incidents)
        self.is_known = True
        self.changed.emit()
