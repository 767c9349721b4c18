"""Logging by keyboard: kinds, times, late entries, reasons, and what happens when the journal refuses."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from crisisdesk.core.clock import FixedClock
from crisisdesk.core.incident import EntryKind, Incident, Precision
from crisisdesk.services.wording import Wording
from crisisdesk.ui.context import Context
from crisisdesk.ui.timeline import TimelinePane
from crisisdesk.ui.timeline.quick_line import QuickLine
from tests.helpers.asking import Ask
from tests.ui.conftest import NOW
from tests.ui.timeline.conftest import at, enter, last, type_line

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


def test_type_and_enter_logs_with_time_and_author(pane: TimelinePane, incident: Incident, ask: Ask, qtbot: QtBot) -> None:
    type_line(pane, qtbot, "Called the depot")
    enter(pane, qtbot)
    entry = last(ask, incident)
    assert (entry.kind, entry.text, entry.happened_at) == (EntryKind.NOTE, "Called the depot", NOW)
    assert entry.author == "Maja Brajdić"
    assert not entry.is_late
    assert pane.quick_line.line.text() == ""
    assert pane.model.rowCount() == 2


def test_a_time_in_front_is_the_time_of_the_event(pane: TimelinePane, incident: Incident, ask: Ask, qtbot: QtBot) -> None:
    type_line(pane, qtbot, "10:03 called the supplier")
    enter(pane, qtbot)
    entry = last(ask, incident)
    assert (entry.text, entry.happened_at) == ("called the supplier", at(10, 3, NOW))


def test_the_hint_says_live_how_the_line_would_be_logged(pane: TimelinePane, qtbot: QtBot) -> None:
    assert "/decision" in pane.quick_line.hint.text()
    type_line(pane, qtbot, "/fact 14:05 the van came back")
    assert pane.quick_line.hint.text() == "Logs as Fact, 14:05 yesterday · late entry"


def test_a_late_entry_asks_why_and_carries_the_answer(pane: TimelinePane, incident: Incident, ask: Ask, qtbot: QtBot) -> None:
    type_line(pane, qtbot, "9:40 /call the depot answered")
    QTest.keyClick(pane.quick_line.line, Qt.Key.Key_Return)
    assert pane.quick_line.ask.isVisible()
    assert pane.quick_line.ask_label.text() == "Why late?"
    QTest.keyClicks(pane.quick_line.ask, "The line was dead")
    with qtbot.waitSignals([pane.logged, pane.model.refreshed]):
        QTest.keyClick(pane.quick_line.ask, Qt.Key.Key_Return)
    entry = last(ask, incident)
    assert (entry.kind, entry.is_late, entry.late_reason) == (EntryKind.CALL, True, "The line was dead")
    spoken = pane.model.data(pane.model.index(1), Qt.ItemDataRole.AccessibleTextRole)
    assert "late entry: The line was dead" in spoken


def test_enter_skips_the_question_why_late(pane: TimelinePane, incident: Incident, ask: Ask, qtbot: QtBot) -> None:
    type_line(pane, qtbot, "9:40 the depot answered")
    QTest.keyClick(pane.quick_line.line, Qt.Key.Key_Return)
    with qtbot.waitSignal(pane.logged):
        QTest.keyClick(pane.quick_line.ask, Qt.Key.Key_Return)
    entry = last(ask, incident)
    assert (entry.is_late, entry.late_reason) == (True, "")


def test_escape_leaves_the_question_and_keeps_the_line(pane: TimelinePane, qtbot: QtBot) -> None:
    type_line(pane, qtbot, "9:40 the depot answered")
    QTest.keyClick(pane.quick_line.line, Qt.Key.Key_Return)
    QTest.keyClick(pane.quick_line.ask, Qt.Key.Key_Escape)
    assert not pane.quick_line.ask.isVisible()
    assert pane.quick_line.line.text() == "9:40 the depot answered"


def test_a_decision_is_not_logged_without_its_reason(pane: TimelinePane, incident: Incident, ask: Ask, qtbot: QtBot) -> None:
    type_line(pane, qtbot, "/decision refund the shipping")
    QTest.keyClick(pane.quick_line.line, Qt.Key.Key_Return)
    QTest.keyClick(pane.quick_line.ask, Qt.Key.Key_Return)
    assert pane.quick_line.ask.isVisible()
    QTest.keyClicks(pane.quick_line.ask, "small sum, strong signal")
    with qtbot.waitSignal(pane.logged):
        QTest.keyClick(pane.quick_line.ask, Qt.Key.Key_Return)
    entry = last(ask, incident)
    assert (entry.kind, entry.text) == (EntryKind.DECISION, "refund the shipping\nReason: small sum, strong signal")


def test_a_decision_with_because_needs_no_question(pane: TimelinePane, incident: Incident, ask: Ask, qtbot: QtBot) -> None:
    type_line(pane, qtbot, "/decision refund all because it is our fault")
    enter(pane, qtbot)
    assert last(ask, incident).text == "refund all\nReason: it is our fault"


@pytest.mark.parametrize(("key", "kind"), [("log.fact", EntryKind.FACT), ("log.complaint", EntryKind.COMPLAINT)])
def test_a_number_key_picks_the_kind(
    key: str, kind: EntryKind, pane: TimelinePane, context: Context, incident: Incident, ask: Ask, qtbot: QtBot
) -> None:
    assert context.actions.action(key).shortcut().toString().startswith("Alt+")
    context.actions.action(key).trigger()
    assert pane.quick_line.kind is kind
    type_line(pane, qtbot, "nobody answers")
    enter(pane, qtbot)
    assert last(ask, incident).kind is kind


@pytest.mark.parametrize(
    ("language", "line", "kind"),
    [
        ("en", "/decision x because y", EntryKind.DECISION),
        ("ro", "/decizie x pentru că y", EntryKind.DECISION),
        ("hr", "/činjenica x", EntryKind.FACT),
        ("he", "/תלונה x", EntryKind.COMPLAINT),
        ("ru", "/звонок x", EntryKind.CALL),
        ("pl", "/notatka x", EntryKind.NOTE),
    ],
)
def test_slash_words_in_the_windows_language(language: str, line: str, kind: EntryKind, context: Context, qtbot: QtBot) -> None:
    context.wording = Wording(context.workspace.resources, language)
    quick = QuickLine(context)
    qtbot.addWidget(quick)
    quick.line.setText(line)
    with qtbot.waitSignal(quick.wanted) as wanted:
        QTest.keyClick(quick.line, Qt.Key.Key_Return)
    assert wanted.args is not None
    assert wanted.args[0].kind is kind
    assert "/" not in wanted.args[0].text


def test_an_unknown_slash_word_needs_a_second_enter(pane: TimelinePane, incident: Incident, ask: Ask, qtbot: QtBot) -> None:
    type_line(pane, qtbot, "/decison refund")
    QTest.keyClick(pane.quick_line.line, Qt.Key.Key_Return)
    assert "decison" in pane.quick_line.hint.text()
    assert pane.quick_line.line.text() == "/decison refund"
    enter(pane, qtbot)
    assert last(ask, incident).text == "/decison refund"


def test_a_rough_time_and_an_outlet_are_kept(pane: TimelinePane, incident: Incident, ask: Ask, qtbot: QtBot) -> None:
    type_line(pane, qtbot, "~10:05 /complaint facebook: where is my parcel")
    enter(pane, qtbot)
    entry = last(ask, incident)
    assert (entry.precision, entry.outlet, entry.text) == (Precision.ABOUT, "facebook", "where is my parcel")
    spoken = pane.model.data(pane.model.index(1), Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("~10:05. Complaint · Facebook")


def test_a_refused_line_comes_back_in_front_of_what_was_typed_since(
    pane: TimelinePane, incident: Incident, ask: Ask, clock: FixedClock, qtbot: QtBot
) -> None:
    ask(lambda desk: desk.close_incident(incident.id, "all settled", "MB"))
    type_line(pane, qtbot, "one more call")
    with qtbot.waitSignal(pane.problem) as problem:
        QTest.keyClick(pane.quick_line.line, Qt.Key.Key_Return)
        QTest.keyClicks(pane.quick_line.line, "next")
    assert problem.args is not None
    assert problem.args[0].key == "incident_closed"
    assert pane.quick_line.line.text() == "one more call next"


def test_a_half_typed_line_becomes_late_with_the_clock(pane: TimelinePane, clock: FixedClock, qtbot: QtBot) -> None:
    type_line(pane, qtbot, "10:05 call")
    assert "late" not in pane.quick_line.hint.text()
    clock.advance(timedelta(minutes=10))
    pane.quick_line.tick()
    assert "late" in pane.quick_line.hint.text()
