"""The field a message is written in: plain text, the direction of its language, open slots under Tab."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import (
    QFontInfo,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from crisisdesk.compose.templates import open_slots
from crisisdesk.core.errors import ProblemError
from crisisdesk.ui.composer.border import Place, clean, cursor_over, exact_text, places, span_at
from crisisdesk.ui.composer.slots import next_slot, previous_slot
from crisisdesk.ui.composer.squiggles import Mark, Stretch, grounds, paint_lines, stretches
from crisisdesk.ui.theme import Theme

LINE_HEIGHT = 1.6
"""From line to line, times the font's size."""

MAX_TEXT = 100_000
"""Code points. A paragraph of that length still takes a keystroke in less than 50 ms; ten times that does not."""


class MessageEditor(QTextEdit):
    """A message in one language. Offsets in its methods are UTF-16, as Qt counts.

    `edited` tells that the words changed; a change of underlines is none. `refused` carries the ProblemError of a text that
    was too long to be put in.
    """

    edited = Signal()
    refused = Signal(object)

    def __init__(self, theme: Theme, *, right_to_left: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._direction = Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight
        self._text: str | None = None
        self._marks: Sequence[Mark] = ()
        self._lines: Sequence[Stretch] = ()
        self._current: Mark | None = None
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setObjectName("message_editor")
        self.setStyleSheet("#message_editor { border: none; background: transparent; padding: 0; }")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(0)
        self._turn()
        self._dress()
        self.set_text("")
        self.textChanged.connect(self._on_text_changed)
        theme.changed.connect(self._dress)

    def text(self) -> str:
        """The exact text: line ends are \\n, no-break spaces stay."""
        if self._text is None:
            self._text = exact_text(self.document())
        return self._text

    def set_text(self, text: str) -> None:
        """Puts in a text that was stored: no undo step, cursor at the end, no `edited`."""
        blocked = self.blockSignals(True)
        self.document().setUndoRedoEnabled(False)
        self.setPlainText(text)
        self._space_lines()
        self.document().setUndoRedoEnabled(True)
        self.moveCursor(QTextCursor.MoveOperation.End)
        self.document().setModified(False)
        self._text = None
        self.blockSignals(blocked)
        self.show_marks((), None)

    def replace_all(self, text: str) -> None:
        """Another text in the place of this one, as one undo step; the cursor goes to its first slot, else to its end."""
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        self._insert(cursor, text)
        self.moveCursor(QTextCursor.MoveOperation.Start if open_slots(text) else QTextCursor.MoveOperation.End)
        self.go_to_slot(forward=True)

    def replace(self, place: Place, text: str) -> None:
        """Other words at a place, as one undo step; a slot among them is selected, so that typing fills it."""
        self._insert(cursor_over(self.document(), place), text)
        start = place[0]
        inner = places(text, open_slots(text)[:1]) or ((len(text.encode("utf-16-le")) // 2,) * 2,)
        self.select((start + inner[0][0], start + inner[0][1]))

    def select(self, place: Place) -> None:
        """Selects a place and brings it into view."""
        cursor = cursor_over(self.document(), place)
        cursor.setKeepPositionOnInsert(False)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def go_to_slot(self, *, forward: bool) -> bool:
        """Selects the next (or previous) open slot; False where there is none."""
        slots = () if self.isReadOnly() else open_slots(self.text())
        if not slots:
            return False
        cursor = self.textCursor()
        selected = span_at(self.text(), (cursor.selectionStart(), cursor.selectionEnd()))
        slot = next_slot(slots, selected) if forward else previous_slot(slots, selected)
        if slot is not None:
            self.select(places(self.text(), (slot,))[0])
        return slot is not None

    def show_marks(self, marks: Sequence[Mark], current: Mark | None) -> None:
        """Underlines those marks whose words still stand; the slots keep their ground."""
        self._marks, self._current = [mark for mark in marks if mark.still_holds], current
        self._lines = stretches(self._marks)
        slots = open_slots(self.text())
        cursors = [cursor_over(self.document(), place) for place in places(self.text(), slots)]
        self.setExtraSelections(grounds(current, cursors, self._theme))
        self.viewport().update()

    @property
    def marks(self) -> Sequence[Mark]:
        """What is underlined."""
        return self._marks

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._lines:
            paint_lines(QPainter(self.viewport()), self, self._lines, self._theme)

    def focusNextPrevChild(self, next: bool) -> bool:
        """Tab goes from slot to slot, and out of the field behind the last one."""
        return self.go_to_slot(forward=next) or super().focusNextPrevChild(next)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasText()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Takes pasted and dropped words without their look; a text that is no message any more is refused."""
        words = clean(source.text())
        length = len(self.text()) + len(words)
        if length > MAX_TEXT:
            self.refused.emit(ProblemError("text_too_long", count=length, limit=MAX_TEXT))
            return
        self._insert(self.textCursor(), words)
        self.ensureCursorVisible()

    def _insert(self, cursor: QTextCursor, text: str) -> None:
        cursor.beginEditBlock()
        cursor.insertText(text, QTextCharFormat())
        cursor.endEditBlock()

    def _turn(self) -> None:
        """The whole document takes the direction: a line of figures alone would else go to the other side."""
        option = QTextOption(self.document().defaultTextOption())
        option.setTextDirection(self._direction)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDefaultTextOption(option)

    def _space_lines(self) -> None:
        spaced = QTextBlockFormat()
        size, natural = QFontInfo(self.font()).pixelSize(), QFontMetricsF(self.font()).lineSpacing()
        spaced.setLineHeight(100 * LINE_HEIGHT * size / natural, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(spaced)

    def _dress(self) -> None:
        self.setFont(self._theme.font("editor"))
        self.show_marks(self._marks, self._current)

    def _on_text_changed(self) -> None:
        self._text = None
        self.show_marks(self._marks, self._current)  # a filled slot loses its ground, a changed word its underline
        self.edited.emit()
