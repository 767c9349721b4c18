"""What every pane is given: the program's parts, handed in, never looked up."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from crisisdesk.app import Workspace
from crisisdesk.desk import Desk
from crisisdesk.services.wording import Wording
from crisisdesk.ui.tasks import Answer, Lanes
from crisisdesk.ui.theme import Theme

if TYPE_CHECKING:
    from crisisdesk.ui.actions import Actions


class News(QObject):
    """What happened in other threads, told in the window's."""

    changed = Signal(frozenset)
    """After each write of the desk: what changed ("incident", "entry", "message", "draft")."""

    grammar_state = Signal()
    """The grammar engine started, stopped or failed: look at GrammarService.state."""


@dataclass
class Context:
    """Constructor argument of every pane. `ask_desk` is the one way from the window to the journal."""

    workspace: Workspace
    lanes: Lanes
    wording: Wording
    theme: Theme
    actions: Actions
    news: News = field(default_factory=News)
    _desk: Desk | None = None

    def __post_init__(self) -> None:
        self.workspace.grammar.on_state = self.news.grammar_state.emit

    def ask_desk(self, receiver: QObject, ask: Callable[[Desk], Any], done: Answer, failed: Answer) -> None:
        """Runs `ask(desk)` in the journal lane; the desk is opened there at the first call.

        Example: context.ask_desk(self, lambda desk: desk.incidents(), self._on_incidents, self.problem.emit)
        """
        self.lanes.journal.submit(receiver, lambda: ask(self._open()), done, failed)

    def hand_over(self) -> None:
        """Leaves the journal to another context on the same lanes, which opens it after this one has closed it."""
        self.workspace.grammar.on_state = None
        self.lanes.journal.run_last(self._close_desk)

    def close(self) -> None:
        """Ends the grammar engine, whose answer a lane may be waiting for, then waits for what is queued, closes the journal in
        its own lane and ends the lanes. A second call does nothing."""
        self.workspace.grammar.close()
        self.hand_over()
        self.lanes.close()

    def _open(self) -> Desk:
        """Journal lane only, as `_close_desk`: `_desk` is touched in no other thread."""
        if self._desk is None:
            self._desk = self.workspace.open_desk()
            self._desk.changed = self.news.changed.emit
        return self._desk

    def _close_desk(self) -> None:
        if self._desk is not None:
            self._desk.changed = None
            self._desk.close()
            self._desk = None
