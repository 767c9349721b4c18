"""Marks of the findings: they keep their place while the text changes, and have a line under them and a ground behind.

The ground is an extra selection. The line is painted over the text: Qt's own wave is one pixel thin at this size and hard to
see. Neither touches the document, so undo and the modified flag stay as they are.
"""

from __future__ import annotations

import heapq
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen, QTextBlock, QTextCharFormat, QTextCursor, QTextLine
from PySide6.QtWidgets import QTextEdit

from crisisdesk.core.report import Finding, Level
from crisisdesk.ui.theme import Theme

_WAVE = 8.0
_HEIGHT = 2.2
_THICK = 1.6
_DOT = 3.0
_CLOSE = 6.0
"""Device-independent pixels; pieces of a line nearer than _CLOSE are drawn as one."""

_LOOKS = {
    Level.ERROR: ("error", "error_fill"),
    Level.WARNING: ("warning", "warning_fill"),
    Level.HINT: ("muted", "selected"),
}
_GRAMMAR = ("grammar", "accent_fill")
_WEIGHTS = list(Level)


@dataclass(slots=True)
class Mark:
    """A finding at its place in a document. `words` is what it was about; other words there make it out of date."""

    finding: Finding
    cursor: QTextCursor
    words: str

    @property
    def start(self) -> int:
        return self.cursor.selectionStart()

    @property
    def end(self) -> int:
        return self.cursor.selectionEnd()

    @property
    def still_holds(self) -> bool:
        """Whether the same words still stand at the place."""
        return selected_text(self.cursor) == self.words

    @property
    def roles(self) -> tuple[str, str]:
        """The colour roles of the line and of the ground."""
        return _GRAMMAR if self.finding.is_grammar else _LOOKS[self.finding.level]

    @property
    def weight(self) -> int:
        """The graver the smaller; grammar comes last."""
        return len(_WEIGHTS) if self.finding.is_grammar else _WEIGHTS.index(self.finding.level)

    def covers(self, position: int) -> bool:
        return self.start <= position <= self.end


def selected_text(cursor: QTextCursor) -> str:
    return cursor.selectedText().replace("\u2029", "\n").replace("\u2028", "\n")


def mark_at(marks: Iterable[Mark], position: int) -> Mark | None:
    """The shortest mark around a position."""
    found = [mark for mark in marks if mark.covers(position) and mark.end > mark.start]
    return min(found, key=lambda mark: mark.end - mark.start, default=None)


def grounds(current: Mark | None, slots: Iterable[QTextCursor], theme: Theme) -> list[QTextEdit.ExtraSelection]:
    """Extra selections: a ground for the open slots and for the current mark."""
    look = QTextCharFormat()
    look.setBackground(theme.color("warning_fill"))
    look.setForeground(theme.color("warning"))
    found = [_selection(cursor, look) for cursor in slots]
    if current is not None and current.still_holds:
        look = QTextCharFormat()
        look.setBackground(theme.color(current.roles[1]))
        found.append(_selection(current.cursor, look))
    return found


@dataclass(frozen=True, slots=True)
class Stretch:
    """A part of a mark that has the line under it: where marks overlap, the graver one has it."""

    start: int
    end: int
    mark: Mark


def stretches(marks: Iterable[Mark]) -> list[Stretch]:
    """The stretches of the marks, so that no two lines are drawn over each other. One sweep from left to right."""
    waiting = sorted(((mark.start, mark.end, mark) for mark in marks), key=lambda each: each[:2], reverse=True)
    edges = sorted({edge for start, end, _ in waiting for edge in (start, end)})
    heap: list[tuple[int, int, int, Mark]] = []
    found: list[Stretch] = []
    for start, end in pairwise(edges):
        while waiting and waiting[-1][0] <= start:
            _, last, mark = waiting.pop()
            heapq.heappush(heap, (mark.weight, last, len(waiting), mark))
        while heap and heap[0][1] <= start:
            heapq.heappop(heap)
        if heap:
            found.append(Stretch(start, end, heap[0][3]))
    return _joined(found)


def _joined(found: Sequence[Stretch]) -> list[Stretch]:
    """Neighbours of one mark as one stretch: a wave that starts anew shows a seam."""
    joined: list[Stretch] = []
    for each in found:
        if joined and joined[-1].mark is each.mark and joined[-1].end == each.start:
            joined[-1] = Stretch(joined[-1].start, each.end, each.mark)
        else:
            joined.append(each)
    return joined


def paint_lines(painter: QPainter, editor: QTextEdit, lines: Sequence[Stretch], theme: Theme) -> None:
    """Draws the lines that are in view: waves for the checks, dots for grammar."""
    shift = QPointF(-editor.horizontalScrollBar().value(), -editor.verticalScrollBar().value())
    view = QRectF(editor.viewport().rect()).translated(-shift)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(shift)
    for stretch in lines:
        painter.setPen(_pen(stretch.mark, theme))
        for piece in _pieces(editor, stretch, view):
            if stretch.mark.finding.is_grammar:
                painter.drawLine(piece.bottomLeft(), piece.bottomRight())
            else:
                painter.drawPath(_wave(piece))
    painter.resetTransform()


def _pen(mark: Mark, theme: Theme) -> QPen:
    pen = QPen(theme.color(mark.roles[0]), _THICK, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
    if mark.finding.is_grammar:
        pen = QPen(pen.color(), _DOT, Qt.PenStyle.CustomDashLine, Qt.PenCapStyle.FlatCap)
        pen.setDashPattern([1, 1])
    return pen


def _wave(piece: QRectF) -> QPainterPath:
    """Half waves from the left end; the phase comes from the place, so that neighbours join."""
    path = QPainterPath(QPointF(piece.left(), piece.bottom()))
    x, up = piece.left(), True
    while x < piece.right():
        end = min(x + _WAVE / 2, piece.right())
        path.quadTo(QPointF((x + end) / 2, piece.bottom() + (-2 if up else 2) * _HEIGHT), QPointF(end, piece.bottom()))
        x, up = end, not up
    return path


def _pieces(editor: QTextEdit, stretch: Stretch, view: QRectF) -> Iterator[QRectF]:
    """The visible pieces of a stretch, one or more a line; their bottom is where the line under the words goes."""
    layout = editor.document().documentLayout()
    block = editor.document().findBlock(stretch.start)
    while block.isValid() and block.position() < stretch.end:
        box = layout.blockBoundingRect(block)
        if box.intersects(view):
            yield from _in_block(block, box.topLeft(), stretch, view)
        block = block.next()


def _in_block(block: QTextBlock, origin: QPointF, stretch: Stretch, view: QRectF) -> Iterator[QRectF]:
    start, end = max(stretch.start - block.position(), 0), min(stretch.end - block.position(), block.length() - 1)
    number = block.layout().lineForTextPosition(start).lineNumber() if end > start else block.layout().lineCount()
    for line in map(block.layout().lineAt, range(max(number, 0), block.layout().lineCount())):
        top = origin.y() + line.y()
        if line.textStart() >= end or top > view.bottom():
            return
        if top + line.height() >= view.top():
            yield from _in_line(line, origin, start, end)


def _in_line(line: QTextLine, origin: QPointF, start: int, end: int) -> Iterator[QRectF]:
    """Glyph runs know where words of both directions stand; two positions of the cursor would not."""
    first, last = max(start, line.textStart()), min(end, line.textStart() + line.textLength())
    bottom = origin.y() + line.y() + line.ascent() + line.descent() * 0.75 + 2
    boxes = sorted((run.boundingRect() for run in line.glyphRuns(first, last - first)), key=QRectF.left)
    piece: QRectF | None = None
    for box in (box.translated(origin.x(), 0) for box in boxes if box.width() > 0):
        box.setBottom(bottom)
        if piece is not None and box.left() - piece.right() < _CLOSE:
            piece.setRight(max(piece.right(), box.right()))
            continue
        if piece is not None:
            yield piece
        piece = box
    if piece is not None:
        yield piece


def _selection(cursor: QTextCursor, look: QTextCharFormat) -> QTextEdit.ExtraSelection:
    selection = QTextEdit.ExtraSelection()
    selection.cursor = cursor
    selection.format = look
    return selection
