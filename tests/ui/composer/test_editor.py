"""The field itself: plain, undoable, of its language's direction, with slots under Tab."""

from __future__ import annotations

import time

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from crisisdesk.core.errors import ProblemError
from crisisdesk.core.report import Finding, Level
from crisisdesk.core.text import Span
from crisisdesk.ui.composer.border import cursor_over
from crisisdesk.ui.composer.editor import MAX_TEXT, MessageEditor
from crisisdesk.ui.composer.squiggles import Mark, stretches
from crisisdesk.ui.theme import Theme

TEMPLATE = "Dear [[name]], we lost [[how many]] parcels."


@pytest.fixture
def editor(theme: Theme, qtbot: QtBot) -> MessageEditor:
    made = MessageEditor(theme, right_to_left=False)
    qtbot.addWidget(made)
    made.resize(700, 220)
    return made


def mark(editor: MessageEditor, start: int, end: int, level: Level = Level.ERROR) -> Mark:
    cursor = cursor_over(editor.document(), (start, end))
    return Mark(Finding("x.y", "conditional", level, Span(start, end), "001#4"), cursor, cursor.selectedText())


def paste(editor: MessageEditor, text: str, html: str = "") -> None:
    source = QMimeData()
    source.setText(text)
    if html:
        source.setHtml(html)
    editor.insertFromMimeData(source)


def test_a_stored_text_is_no_undo_step_and_the_cursor_stands_at_its_end(editor: MessageEditor) -> None:
    editor.set_text("We are sorry.")
    assert not editor.document().isUndoAvailable()
    assert editor.textCursor().atEnd()
    assert editor.textCursor().blockFormat().lineHeight() > 100


def test_the_line_height_stays_when_lines_are_added_and_undone(editor: MessageEditor, qtbot: QtBot) -> None:
    editor.set_text("One")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    QTest.keyClicks(editor, "Two")
    paste(editor, "\nThree\nFour")
    heights = set()
    block = editor.document().begin()
    while block.isValid():
        heights.add(block.blockFormat().lineHeight())
        block = block.next()
    assert len(heights) == 1
    while editor.document().isUndoAvailable():
        editor.undo()
    assert editor.text() == "One"


def test_a_replacement_is_one_undo_step(editor: MessageEditor) -> None:
    editor.set_text("😀 We are sorry if so.")
    editor.replace((10, 18), "sorry that")
    assert editor.text() == "😀 We are sorry that so."
    editor.undo()
    assert editor.text() == "😀 We are sorry if so."


def test_a_slot_in_a_replacement_is_selected(editor: MessageEditor, qtbot: QtBot) -> None:
    editor.set_text("We are sorry if so.")
    editor.replace((7, 18), "sorry that [[what happened]]")
    assert editor.textCursor().selectedText() == "[[what happened]]"
    QTest.keyClicks(editor, "it broke")
    assert editor.text() == "We are sorry that it broke."


def test_another_text_takes_the_place_of_this_one_in_one_undo_step(editor: MessageEditor) -> None:
    editor.set_text("My own words.\nTwo lines.")
    editor.replace_all(TEMPLATE)
    assert editor.text() == TEMPLATE
    assert editor.textCursor().selectedText() == "[[name]]"
    editor.undo()
    assert editor.text() == "My own words.\nTwo lines."


def test_tab_goes_through_the_slots_and_then_out_of_the_field(theme: Theme, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    layout = QVBoxLayout(window)
    before, editor, after = QLineEdit(window), MessageEditor(theme, right_to_left=False, parent=window), QLineEdit(window)
    for widget in (before, editor, after):
        layout.addWidget(widget)
    window.show()
    qtbot.waitExposed(window)
    editor.set_text("😀 " + TEMPLATE)
    editor.moveCursor(QTextCursor.MoveOperation.Start)
    editor.setFocus()
    selected = []
    for _ in range(2):
        QTest.keyClick(editor, Qt.Key.Key_Tab)
        selected.append(editor.textCursor().selectedText())
    assert selected == ["[[name]]", "[[how many]]"]
    QTest.keyClick(editor, Qt.Key.Key_Backtab)
    assert editor.textCursor().selectedText() == "[[name]]"
    QTest.keyClicks(editor, "Ana")
    QTest.keyClick(editor, Qt.Key.Key_Tab)
    QTest.keyClicks(editor, "40")
    assert editor.text() == "😀 Dear Ana, we lost 40 parcels."
    QTest.keyClick(editor, Qt.Key.Key_Tab)
    assert window.focusWidget() is after
    editor.setFocus()
    QTest.keyClick(editor, Qt.Key.Key_Backtab)
    assert window.focusWidget() is before


def test_open_slots_have_a_ground_until_they_are_filled(editor: MessageEditor, qtbot: QtBot) -> None:
    editor.replace_all(TEMPLATE)
    assert [each.cursor.selectedText() for each in editor.extraSelections()] == ["[[name]]", "[[how many]]"]
    QTest.keyClicks(editor, "Ana")
    assert [each.cursor.selectedText() for each in editor.extraSelections()] == ["[[how many]]"]


def test_pasted_words_lose_their_look_and_their_odd_characters(editor: MessageEditor) -> None:
    paste(editor, "one\r\ntwo\x00", "<b style='color:red'>one</b><br>two")
    assert editor.text() == "one\ntwo"
    assert not editor.textCursor().charFormat().fontWeight() > 500


def test_a_megabyte_is_refused_with_a_sentence_and_at_once(editor: MessageEditor) -> None:
    editor.set_text("We are sorry.")
    problems: list[ProblemError] = []
    editor.refused.connect(problems.append)
    began = time.perf_counter()
    paste(editor, "We are sorry if. " * 62_000)
    assert time.perf_counter() - began < 0.5
    assert editor.text() == "We are sorry."
    assert [(problem.key, problem.params["limit"]) for problem in problems] == [("text_too_long", MAX_TEXT)]


def test_a_hebrew_text_goes_from_the_right_even_where_a_line_holds_figures_only(theme: Theme, qtbot: QtBot) -> None:
    editor = MessageEditor(theme, right_to_left=True)
    qtbot.addWidget(editor)
    editor.resize(600, 200)
    editor.show()
    qtbot.waitExposed(editor)
    editor.set_text("לקוחות יקרים\n12:30")
    for block in (editor.document().firstBlock(), editor.document().lastBlock()):
        assert block.layout().textOption().textDirection() == Qt.LayoutDirection.RightToLeft
        assert block.layout().lineAt(0).naturalTextRect().left() > 300


def test_marks_move_with_the_text_and_go_when_their_words_change(editor: MessageEditor, qtbot: QtBot) -> None:
    editor.set_text("😀 sorry if so")
    first = mark(editor, 3, 11)
    editor.show_marks([first], None)
    editor.moveCursor(QTextCursor.MoveOperation.Start)
    QTest.keyClicks(editor, "We are ")
    assert [each.cursor.selectedText() for each in editor.marks] == ["sorry if"]
    editor.moveCursor(QTextCursor.MoveOperation.End)
    QTest.keyClicks(editor, "!")
    assert editor.marks
    editor.replace((first.start + 6, first.start + 8), "that")
    assert editor.marks == []


def test_marks_leave_undo_and_the_modified_flag_alone(editor: MessageEditor) -> None:
    editor.set_text("We are sorry if so.")
    current = mark(editor, 7, 15)
    editor.show_marks([current], current)
    assert not editor.document().isModified()
    assert not editor.document().isUndoAvailable()
    assert [each.cursor.selectedText() for each in editor.extraSelections()] == ["sorry if"]


def test_no_two_lines_are_drawn_over_each_other(editor: MessageEditor) -> None:
    editor.set_text("We are sorry if this caused trouble.")
    outer, inner = mark(editor, 7, 35, Level.WARNING), mark(editor, 13, 15, Level.ERROR)
    found = sorted((each.start, each.end, each.mark is inner) for each in stretches([outer, inner]))
    assert found == [(7, 13, False), (13, 15, True), (15, 35, False)]


def test_a_line_is_painted_under_the_marked_words_and_nowhere_else(editor: MessageEditor, theme: Theme, qtbot: QtBot) -> None:
    editor.show()
    qtbot.waitExposed(editor)
    editor.set_text("We are sorry if so.")
    plain = editor.viewport().grab().toImage()
    editor.show_marks([mark(editor, 7, 15)], None)
    image = editor.viewport().grab().toImage()
    changed = [
        (x, y) for x in range(image.width()) for y in range(min(image.height(), 60)) if image.pixel(x, y) != plain.pixel(x, y)
    ]
    scale = image.devicePixelRatio()
    left = editor.cursorRect(cursor_over(editor.document(), (7, 7))).left()
    right = editor.cursorRect(cursor_over(editor.document(), (15, 15))).right()
    assert changed
    assert min(x for x, _ in changed) / scale >= left - 3
    assert max(x for x, _ in changed) / scale <= right + 3
    assert editor.viewport().rect().contains(QPoint(left, 5))
