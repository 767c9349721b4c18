"""The real pane over the real journal and checker."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from crisisdesk.core.errors import ProblemError
from crisisdesk.core.incident import Incident
from crisisdesk.desk import Desk
from crisisdesk.ui.composer import ComposerPane
from crisisdesk.ui.composer.sheet import Sheet
from crisisdesk.ui.context import Context

FLAWED = "Dear 😀 customers, we are sorry if this caused any inconvenience, and we deliver as soon as possible."


class Bench:
    """A pane with its incident, and what a test keeps asking of them."""

    def __init__(self, pane: ComposerPane, context: Context, incident: Incident, qtbot: QtBot) -> None:
        self.pane = pane
        self.context = context
        self.incident = incident
        self.qtbot = qtbot
        self.problems: list[ProblemError] = []
        pane.problem.connect(self.problems.append)

    @property
    def sheet(self) -> Sheet:
        sheet = self.pane.current_sheet
        assert sheet is not None
        return sheet

    @property
    def titles(self) -> list[str]:
        return [row.title for row in self.pane.judgement.panel.model.rows]

    def open(self, incident: Incident | None = None) -> None:
        """Shows the incident and waits until its sheets are there."""
        self.pane.show_incident(incident or self.incident)
        self.qtbot.waitUntil(lambda: self.pane.current_sheet is not None, timeout=5000)

    def write(self, text: str) -> None:
        """Puts a text in as one edit, and waits for the checks."""
        self.sheet.editor.replace_all(text)
        self.settle()

    def settle(self) -> None:
        """Waits until the checks have answered to what stands there."""
        self.qtbot.waitUntil(lambda: self.sheet.is_up_to_date and self.pane.loop.is_idle, timeout=20_000)

    def trigger(self, act: str) -> None:
        self.context.actions.action(f"composer.{act}").trigger()

    def at_desk(self, ask: Callable[[Desk], object]) -> object:
        """What the desk answers, asked in its lane."""
        got: list[object] = []
        self.context.ask_desk(self.pane, ask, got.append, got.append)
        self.qtbot.waitUntil(lambda: bool(got), timeout=5000)
        return got[0]


@pytest.fixture
def bench(context: Context, incident: Incident, qtbot: QtBot) -> Bench:
    """The pane is open on the incident, whose first message has been begun with a template."""
    context.workspace.settings.set("grammar_on", False)  # a Java for each test would take its time
    pane = ComposerPane(context)
    qtbot.addWidget(pane)
    pane.resize(774, 716)
    pane.show()
    made = Bench(pane, context, incident, qtbot)
    made.open()
    qtbot.waitUntil(lambda: not made.sheet.is_empty, timeout=5000)
    made.settle()
    return made
