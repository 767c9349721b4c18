"""The list: paging, order, staying at the end, filters, find, corrections, what a screen reader hears."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from functools import partial
from typing import cast

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListView
from pytestqt.qtbot import QtBot

from crisisdesk.core.clock import FixedClock
from crisisdesk.core.incident import EntryKind, EntryQuery, Incident, NewEntry
from crisisdesk.ui.context import Context
from crisisdesk.ui.timeline import TimelinePane
from crisisdesk.ui.timeline.model import KEPT_PAGES, PAGE
from tests.helpers.asking import Ask
from tests.ui.conftest import NOW
from tests.ui.timeline.conftest import at, enter, log_many, show, type_line

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

MANY = 5000


def spoken(pane: TimelinePane, row: int) -> str:
    return cast(str, pane.model.data(pane.model.index(row), Qt.ItemDataRole.AccessibleTextRole))


def texts(pane: TimelinePane) -> list[str]:
    return [cast(str, pane.model.data(pane.model.index(row))) for row in range(pane.model.rowCount())]


def in_sight(pane: TimelinePane) -> list[int]:
    return [row for row, _ in pane.view.rows_in_sight()]


def log(ask: Ask, incident: Incident, text: str, kind: EntryKind = EntryKind.NOTE, minute: int = 5) -> None:
    ask(lambda desk: desk.log(incident.id, NewEntry(kind, text, at(10, minute, NOW))))


def test_entries_stand_by_the_time_they_happened(pane: TimelinePane, incident: Incident, ask: Ask, qtbot: QtBot) -> None:
    with qtbot.waitSignal(pane.model.refreshed):
        log(ask, incident, "second", minute=5)
    with qtbot.waitSignal(pane.model.refreshed):
        log(ask, incident, "first", minute=1)
    assert texts(pane)[1:] == ["first", "second"]


def test_five_thousand_entries_open_at_the_end_and_hold_few_pages(
    pane: TimelinePane, incident: Incident, ask: Ask, clock: FixedClock, qtbot: QtBot
) -> None:
    ask(lambda desk: log_many(desk, incident, clock, MANY))
    qtbot.waitUntil(lambda: pane.model.rowCount() == MANY + 1, timeout=20_000)
    assert in_sight(pane)[-1] == MANY
    for row in range(MANY, 0, -PAGE):
        pane.view.setCurrentIndex(pane.model.index(row))
        qtbot.waitUntil(partial(_is_there, pane, row), timeout=5000)
    pane.view.setCurrentIndex(pane.model.index(0))
    qtbot.waitUntil(lambda: pane.model.entry(0) is not None, timeout=5000)
    assert len(pane.model._pages) <= KEPT_PAGES
    assert in_sight(pane)[0] == 0
    # The first day is announced once, and each later day at its first row only, across the edges of pages too.
    with_day = [row for row in in_sight(pane) if pane.model.facts(row).new_day]
    assert with_day == [row for row in in_sight(pane) if row == 0 or _days_differ(pane, row)]


def _is_there(pane: TimelinePane, row: int) -> bool:
    return pane.model.entry(row) is not None


def _days_differ(pane: TimelinePane, row: int) -> bool:
    before, entry = pane.model.entry(row - 1), pane.model.entry(row)
    return before is not None and entry is not None and before.happened_at.date() != entry.happened_at.date()


def test_the_edge_of_a_page_knows_its_neighbours(
    pane: TimelinePane, incident: Incident, ask: Ask, clock: FixedClock, qtbot: QtBot
) -> None:
    ask(lambda desk: log_many(desk, incident, clock, PAGE * 2))
    qtbot.waitUntil(lambda: pane.model.rowCount() == PAGE * 2 + 1, timeout=10_000)
    pane.view.setCurrentIndex(pane.model.index(PAGE))
    qtbot.waitUntil(lambda: pane.model.entry(PAGE) is not None)
    assert not pane.model.facts(PAGE).new_day


def test_it_stays_at_the_end_when_an_entry_comes_in(
    pane: TimelinePane, incident: Incident, ask: Ask, clock: FixedClock, qtbot: QtBot
) -> None:
    ask(lambda desk: log_many(desk, incident, clock, 60))
    qtbot.waitUntil(lambda: pane.model.rowCount() == 61)
    assert pane.view.is_at_end
    type_line(pane, qtbot, "the newest")
    enter(pane, qtbot)
    assert in_sight(pane)[-1] == 61


def test_it_stays_where_the_user_scrolled_when_an_entry_comes_in(
    pane: TimelinePane, incident: Incident, ask: Ask, clock: FixedClock, qtbot: QtBot
) -> None:
    ask(lambda desk: log_many(desk, incident, clock, 60))
    qtbot.waitUntil(lambda: pane.model.rowCount() == 61)
    _wheel(pane, 120 * 10)
    top = pane.model.entry(in_sight(pane)[0])
    type_line(pane, qtbot, "the newest")
    enter(pane, qtbot)
    assert not pane.view.is_at_end
    assert pane.model.entry(in_sight(pane)[0]) == top


def test_the_wheel_moves_by_pixels_and_back_again(
    pane: TimelinePane, incident: Incident, ask: Ask, clock: FixedClock, qtbot: QtBot
) -> None:
    ask(lambda desk: log_many(desk, incident, clock, 60))
    qtbot.waitUntil(lambda: pane.model.rowCount() == 61)
    pane.view.scroll_by(-1000)
    before = list(pane.view.rows_in_sight())
    _wheel(pane, 120)
    assert list(pane.view.rows_in_sight()) != before
    _wheel(pane, -120)
    assert list(pane.view.rows_in_sight()) == before


def _wheel(pane: TimelinePane, angle: int) -> None:
    place = QPointF(50, 50)
    event = QWheelEvent(
        place,
        pane.view.viewport().mapToGlobal(place),
        QPoint(),
        QPoint(0, angle),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(pane.view.viewport(), event)


def test_the_scroll_bar_reaches_both_ends(
    pane: TimelinePane, incident: Incident, ask: Ask, clock: FixedClock, qtbot: QtBot
) -> None:
    ask(lambda desk: log_many(desk, incident, clock, 300))
    qtbot.waitUntil(lambda: pane.model.rowCount() == 301)
    bar = pane.view.verticalScrollBar()
    assert bar.value() == bar.maximum()
    bar.setValue(0)
    assert in_sight(pane)[0] == 0
    bar.setValue(bar.maximum())
    assert in_sight(pane)[-1] == 300
    assert pane.view.is_at_end


def test_keys_walk_the_list(pane: TimelinePane, incident: Incident, ask: Ask, clock: FixedClock, qtbot: QtBot) -> None:
    ask(lambda desk: log_many(desk, incident, clock, 40))
    qtbot.waitUntil(lambda: pane.model.rowCount() == 41)
    view = pane.view
    view.setFocus()
    rows = []
    for key in (Qt.Key.Key_Home, Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_End, Qt.Key.Key_Up, Qt.Key.Key_PageUp):
        QTest.keyClick(view, key)
        rows.append(view.currentIndex().row())
        assert view.currentIndex().row() in in_sight(pane)
    assert rows[:2] == [0, 1]
    assert 1 < rows[2] < 40
    assert rows[3:5] == [40, 39]
    assert rows[5] < 39
    assert view.selectionModel().isSelected(view.currentIndex())


def test_chips_filter_by_kind(pane: TimelinePane, incident: Incident, ask: Ask, qtbot: QtBot) -> None:
    log(ask, incident, "a fact", EntryKind.FACT)
    log(ask, incident, "a complaint", EntryKind.COMPLAINT)
    for number, expected in ((1, ["Late Christmas parcels", "a fact"]), (2, ["a complaint"]), (3, [])):
        with qtbot.waitSignal(pane.model.ready):
            pane.head._chips.button(number).click()
        assert texts(pane) == expected
    assert pane.state.isVisible()
    assert pane.state.heading.text() == "Nothing found"
    with qtbot.waitSignal(pane.model.ready):
        QTest.mouseClick(pane.state.step, Qt.MouseButton.LeftButton)
    assert len(texts(pane)) == 3


def test_find_is_live_and_blind_to_accents(pane: TimelinePane, incident: Incident, ask: Ask, qtbot: QtBot) -> None:
    log(ask, incident, "Žalba je stigla")
    log(ask, incident, "the depot answered")
    pane.open_find()
    assert pane.head.find_field.hasFocus()
    with qtbot.waitSignal(pane.model.ready):
        QTest.keyClicks(pane.head.find_field, "zalb")
    assert texts(pane) == ["Žalba je stigla"]
    assert pane.head.count.text()
    with qtbot.waitSignal(pane.model.ready):
        QTest.keyClick(pane.head.find_field, Qt.Key.Key_Escape)
    assert not pane.head.find_field.isVisible()
    assert len(texts(pane)) == 3


def test_a_correction_keeps_the_old_words_struck(pane: TimelinePane, incident: Incident, ask: Ask, qtbot: QtBot) -> None:
    with qtbot.waitSignal(pane.model.refreshed):
        log(ask, incident, "38 parcels from depot North", EntryKind.FACT)
    pane.view.setFocus()
    pane.view.setCurrentIndex(pane.model.index(1))
    QTest.keyClick(pane.view, Qt.Key.Key_F2)
    panel = pane.correct_panel
    assert panel.isVisible()
    assert panel.initials.text() == "MB"
    panel.text.setPlainText("40 parcels from depot North")
    QTest.keyClick(panel.reason, Qt.Key.Key_Return)
    assert panel.complaint.isVisible()  # without a reason nothing is written
    QTest.keyClicks(panel.reason, "counted again")
    with qtbot.waitSignal(pane.model.refreshed):
        QTest.keyClick(panel.reason, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "corrected MB" in spoken(pane, 1))
    assert "[struck out: 38] 40 parcels from depot North" in spoken(pane, 1)
    entry = pane.model.entry(1)
    assert entry is not None
    assert (entry.text, entry.corrections[0].reason) == ("38 parcels from depot North", "counted again")
    assert not panel.isVisible()


def test_escape_leaves_a_correction_and_keeps_what_was_typed(
    pane: TimelinePane, incident: Incident, ask: Ask, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(pane.model.refreshed):
        log(ask, incident, "38 parcels", EntryKind.FACT)
    pane.view.setCurrentIndex(pane.model.index(1))
    pane.correct_current()
    pane.correct_panel.text.setPlainText("40 parcels")
    QTest.keyClick(pane.correct_panel.text, Qt.Key.Key_Escape)
    assert pane.quick_line.isVisible()
    pane.correct_current()
    assert pane.correct_panel.text.toPlainText() == "40 parcels"


def test_copy_takes_the_text_as_it_stands(pane: TimelinePane, incident: Incident, ask: Ask, qtbot: QtBot) -> None:
    with qtbot.waitSignal(pane.model.refreshed):
        log(ask, incident, "Пишу <b>вам</b>")
    pane.view.setFocus()
    QTest.keyClick(pane.view, Qt.Key.Key_End)
    QTest.keyClick(pane.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "Пишу <b>вам</b>"


def test_a_page_of_another_incident_is_dropped(pane: TimelinePane, incident: Incident, ask: Ask, qtbot: QtBot) -> None:
    log(ask, incident, "from the old question")
    pane.model.show(incident, EntryQuery(words="nothing holds these words"))
    with qtbot.waitSignal(pane.model.ready):
        pane.model.show(incident, EntryQuery())
    assert texts(pane) == ["Late Christmas parcels", "from the old question"]


def test_a_closed_incident_can_only_be_read(pane: TimelinePane, incident: Incident, ask: Ask, qtbot: QtBot) -> None:
    with qtbot.waitSignal(pane.model.refreshed):
        closed = ask(lambda desk: desk.close_incident(incident.id, "all settled", "MB"))
    pane.show_incident(closed)
    assert not pane.quick_line.isVisible()
    pane.view.setCurrentIndex(pane.model.index(0))
    pane.correct_current()
    assert not pane.correct_panel.isVisible()
    assert pane.model.silent_since is None


def test_the_silence_counts_from_the_last_word_and_moves_with_the_clock(
    pane: TimelinePane, incident: Incident, clock: FixedClock
) -> None:
    assert "54 min without a public word" in spoken(pane, 0)
    clock.advance(timedelta(minutes=3))
    assert "57 min without a public word" in spoken(pane, 0)


def test_the_silence_stands_at_the_top_while_its_row_is_out_of_sight(
    pane: TimelinePane, incident: Incident, ask: Ask, clock: FixedClock, qtbot: QtBot
) -> None:
    assert not pane.head.silence.isVisible()
    ask(lambda desk: log_many(desk, incident, clock, 40))
    qtbot.waitUntil(pane.head.silence.isVisible)
    assert pane.head.silence.text() == "54 min without a public word"
    pane.view.setCurrentIndex(pane.model.index(min(pane.model.silence_row, 40)))
    qtbot.waitUntil(lambda: not pane.head.silence.isVisible())


def test_a_screen_reader_finds_a_list_and_its_rows(pane: TimelinePane, incident: Incident, ask: Ask, qtbot: QtBot) -> None:
    with qtbot.waitSignal(pane.model.refreshed):
        log(ask, incident, "nobody answers", EntryKind.COMPLAINT)
    accessible = QAccessible.queryAccessibleInterface(pane.view)
    assert accessible.role() == QAccessible.Role.List
    assert accessible.text(QAccessible.Text.Name) == "Timeline"
    assert accessible.childCount() == 2
    row = accessible.child(1)
    assert row.role() == QAccessible.Role.ListItem
    assert row.text(QAccessible.Text.Name) == "10:05. Complaint. nobody answers"
    for widget in (pane.quick_line.line, pane.head.find_button, pane.head.find_field, pane.quick_line.kind_button):
        assert widget.accessibleName()


def test_typing_letters_in_the_list_reads_no_rows(pane: TimelinePane, qtbot: QtBot) -> None:
    assert isinstance(pane.view, QListView)
    pane.view.setFocus()
    QTest.keyClicks(pane.view, "zzz")
    assert pane.view.currentIndex().row() <= 0


def test_rows_are_mirrored_in_a_right_to_left_window(pane: TimelinePane, incident: Incident, ask: Ask, qtbot: QtBot) -> None:
    with qtbot.waitSignal(pane.model.refreshed):
        log(ask, incident, "חבילות נשלחו ב־10:30\nEnglish words")
    width = pane.view.viewport().width()
    left = pane.delegate.layout_of(1)
    hebrew, english = left.blocks[-2:]
    assert left.icon.center().x() < width / 2
    # Each paragraph reads in its own direction, in whichever window.
    assert hebrew.layout.lineAt(0).naturalTextRect().left() > english.layout.lineAt(0).naturalTextRect().left()
    pane.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qtbot.waitUntil(lambda: pane.delegate.layout_of(1).icon.center().x() > width / 2)
    hebrew, english = pane.delegate.layout_of(1).blocks[-2:]
    assert hebrew.layout.lineAt(0).naturalTextRect().left() > english.layout.lineAt(0).naturalTextRect().left()


def test_showing_the_incident_again_keeps_the_place(
    pane: TimelinePane, incident: Incident, ask: Ask, clock: FixedClock, qtbot: QtBot
) -> None:
    ask(lambda desk: log_many(desk, incident, clock, 60))
    qtbot.waitUntil(lambda: pane.model.rowCount() == 61)
    pane.view.scroll_by(-500)
    rows = in_sight(pane)
    with qtbot.waitSignal(pane.model.refreshed):
        pane.show_incident(incident)
    assert in_sight(pane) == rows


def test_an_unreadable_timeline_says_so_and_offers_another_try(
    context: Context, pane: TimelinePane, incident: Incident, qtbot: QtBot
) -> None:
    stranger = replace(incident, id="2026-01-01-9")
    with qtbot.waitSignal(pane.problem):
        pane.show_incident(stranger)
    assert pane.state.isVisible()
    assert pane.state.step.text() == "Try again"
    show(pane, incident, qtbot)
    assert pane.view.isVisible()
