"""The real parts on a temporary folder: workspace, context, window. Nothing here stands in for anything."""

from __future__ import annotations

import os
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crisisdesk.app import Workspace, build_workspace
from crisisdesk.checks import Checker, load_checker
from crisisdesk.core.clock import FixedClock
from crisisdesk.core.incident import Cluster, FailureKind, Incident, NewIncident, Triage
from crisisdesk.core.languages import load_languages
from crisisdesk.core.resources import Resources
from crisisdesk.services.wording import Wording
from crisisdesk.ui.actions import Actions
from crisisdesk.ui.context import Context
from crisisdesk.ui.shell.table import all_actions
from crisisdesk.ui.tasks import Lanes
from crisisdesk.ui.theme import Theme

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

NOW = datetime(2026, 12, 22, 10, 6, tzinfo=ZoneInfo("Europe/Zagreb"))


@pytest.fixture
def clock() -> FixedClock:
    """Stands at 22 December 2026, 10:06 in Zagreb."""
    return FixedClock(NOW)


@pytest.fixture(scope="session")
def checker() -> Checker:
    """The real checks, whose packs are read once for all windows: they keep nothing of the texts' owners."""
    resources = Resources.default()
    return load_checker(resources, load_languages(resources))


@pytest.fixture
def shared_checks(monkeypatch: pytest.MonkeyPatch, checker: Checker) -> None:
    """Every workspace made in the test gets the same checks."""
    monkeypatch.setattr("crisisdesk.app.load_checker", lambda *_: checker)


@pytest.fixture
def workspace(tmp_path: Path, clock: FixedClock, shared_checks: None) -> Iterator[Workspace]:
    """An empty data folder with English settings; the grammar engine is not installed there."""
    made = build_workspace(tmp_path / "data", clock=clock)
    made.settings.set_all({"ui_language": "en", "author": "Maja Brajdić", "initials": "MB", "firm_name": "Alder"})
    yield made
    made.close()


@pytest.fixture
def demo_workspace(monkeypatch: pytest.MonkeyPatch, shared_checks: None) -> Iterator[Workspace]:
    """The demo incident and the past ones beside it, in English, with the demo's clock standing still."""
    monkeypatch.setenv("CRISISDESK_DEMO_CLOCK", "fixed")
    made = build_workspace(None, demo=True, language="en")
    yield made
    made.close()


@pytest.fixture
def theme(qapp: QApplication, workspace: Workspace) -> Theme:
    made = Theme(workspace.resources, "light")
    made.apply()
    return made


def make_context(workspace: Workspace, theme: Theme) -> Context:
    """A context over real lanes; the caller closes it."""
    wording = Wording(workspace.resources, workspace.settings.get("ui_language"))
    return Context(workspace, Lanes(), wording, theme, Actions(all_actions(), theme))


@pytest.fixture
def context(qtbot: QtBot, workspace: Workspace, theme: Theme) -> Iterator[Context]:
    """Everything a pane is given, over the empty folder."""
    made = make_context(workspace, theme)
    yield made
    made.close()


@pytest.fixture
def demo_context(qtbot: QtBot, demo_workspace: Workspace, theme: Theme) -> Iterator[Context]:
    """Everything a pane is given, over the demo's folder."""
    made = make_context(demo_workspace, theme)
    yield made
    made.close()


@pytest.fixture
def incident(context: Context, qtbot: QtBot) -> Incident:
    """An open incident of level 2 in the context's journal, noticed at 09:12."""
    new = NewIncident(
        title="Late Christmas parcels",
        kind=FailureKind.LATE,
        noticed_at=NOW.replace(hour=9, minute=12),
        cluster=Cluster.OURS,
        people="40",
        outlets=("facebook", "phone"),
        languages=("en", "hr", "he"),
        triage=Triage(many=True, public=True, growing=True),
        level=2,
    )
    got: list[Incident] = []
    problems: list[object] = []
    context.ask_desk(context.news, lambda desk: desk.open_incident(new, "Maja Brajdić"), got.append, problems.append)
    qtbot.waitUntil(lambda: bool(got or problems), timeout=5000)
    assert not problems, problems
    return got[0]
