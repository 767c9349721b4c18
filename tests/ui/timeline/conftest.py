"""The real pane over a real journal."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from crisisdesk.core.clock import FixedClock
from crisisdesk.core.incident import Entry, EntryKind, EntryQuery, Incident, NewEntry
from crisisdesk.desk import Desk
from crisisdesk.journal import events
from crisisdesk.ui.context import Context
from crisisdesk.ui.timeline import TimelinePane
from tests.helpers.asking import Ask, asking


@pytest.fixture
def ask(context: Context, qtbot: QtBot) -> Ask:
    """Asks the desk in its lane and waits for the answer."""
    return asking(context, qtbot, 20_000)


@pytest.fixture
def pane(context: Context, incident: Incident, qtbot: QtBot) -> Iterator[TimelinePane]:
    """The pane with the incident shown, 420 pixels wide."""
    made = TimelinePane(context)
    qtbot.addWidget(made)
    made.resize(420, 600)
    made.show()
    qtbot.waitExposed(made)
    show(made, incident, qtbot)
    yield made
    made.close()


def show(pane: TimelinePane, incident: Incident, qtbot: QtBot) -> None:
    with qtbot.waitSignal(pane.model.ready, timeout=10_000):
        pane.show_incident(incident)


def log_many(desk: Desk, incident: Incident, clock: FixedClock, count: int) -> None:
    """Notes a minute apart, the last of them now, in one transaction; texts of different lengths."""
    now = clock.now()
    entries = []
    for number in range(count):
        words = " ".join(["Parcel", str(number), *["is still on its way to the customer"] * (number % 4)])
        entries.append(NewEntry(EntryKind.NOTE, words, now - timedelta(minutes=count - number - 1)))
    desk._journal.append_all([events.logged(incident.id, entry) for entry in entries])
    desk._tell("entry")


def type_line(pane: TimelinePane, qtbot: QtBot, line: str) -> None:
    """Types into the quick-entry line as a person does, without Enter."""
    pane.focus_line()
    QTest.keyClicks(pane.quick_line.line, line)


def enter(pane: TimelinePane, qtbot: QtBot) -> None:
    """Enter in the line, and the entry in the list."""
    with qtbot.waitSignals([pane.logged, pane.model.refreshed], timeout=10_000):
        QTest.keyClick(pane.quick_line.line, Qt.Key.Key_Return)


def last(ask: Ask, incident: Incident) -> Entry:
    """The entry that was written last."""
    entries: list[Entry] = ask(lambda desk: desk.entries(incident.id, EntryQuery(), 0, 10_000))
    return max(entries, key=lambda entry: entry.seq)


def at(hour: int, minute: int, like: datetime) -> datetime:
    return like.replace(hour=hour, minute=minute, second=0, microsecond=0)
