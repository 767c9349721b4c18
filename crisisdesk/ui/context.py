"""What every pane is given: the program's parts, handed in, never looked up."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from crisisdesk.app import Workspace
from crisisdesk.desk import Desk
from crisisdesk.services.wording import Wording
from crisisdesk.ui.tasks import Answer, Lanes
from crisisdesk.ui.theme import Theme

if TYPE_CHECKING:
    from crisisdesk.ui.actions import Actions


@dataclass
class Context:
    """Constructor argument of every pane. `ask_desk` is the one way from the window to the journal."""

    workspace: Workspace
    lanes: Lanes
    wording: Wording
    theme: Theme
    actions: Actions
    _desk: Desk | None = None

    def ask_desk(self, receiver: QObject, ask: Callable[[Desk], Any], done: Answer, failed: Answer) -> None:
        """Runs `ask(desk)` in the journal lane; the desk is opened there at the first call.

        Example: context.ask_desk(self, lambda desk: desk.incidents(), self._on_incidents, self.problem.emit)
        """
        self.lanes.journal.submit(receiver, lambda: ask(self._open()), done, failed)

    def _open(self) -> Desk:
        if self._desk is None:
            self._desk = self.workspace.open_desk()
        return self._desk

    def close(self) -> None:
        """Closes the journal in its own lane, then ends the lanes."""
        if self._desk is not None:
            self.lanes.journal.submit(self.lanes.journal, self._desk.close)
        self.lanes.close()
