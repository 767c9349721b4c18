"""Where the words of one row stand. Made once per row and width, then drawn as often as needed."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QTextCharFormat, QTextLayout, QTextOption

from crisisdesk.ui.timeline.metrics import Metrics
from crisisdesk.ui.timeline.struck import Piece
from crisisdesk.ui.timeline.words import RowText

_LINE_SPACING = 1.06
_STRONG_RIGHT = frozenset({"R", "AL"})


def reads_right_to_left(text: str, otherwise: bool) -> bool:
    """The direction of a paragraph by its first strong letter; `otherwise` where it has none (numbers only)."""
    for char in text:
        direction = unicodedata.bidirectional(char)
        if direction == "L":
            return False
        if direction in _STRONG_RIGHT:
            return True
    return otherwise


@dataclass(frozen=True)
class Block:
    """Some lines of text at a place in the row, in a colour role."""

    layout: QTextLayout
    at: QPointF
    role: str


@dataclass
class RowLayout:
    """Blocks and rectangles of a row, from its top left corner, mirrored already where the window is."""

    width: float
    height: float = 0.0
    blocks: list[Block] = field(default_factory=list)
    icon: QRectF = field(default_factory=QRectF)
    line: QRectF = field(default_factory=QRectF)
    card: QRectF = field(default_factory=QRectF)
    stripe: QRectF = field(default_factory=QRectF)
    body: QRectF = field(default_factory=QRectF)


class RowLayouter:
    """Makes row layouts for one width, look and direction of the window."""

    def __init__(self, metrics: Metrics, width: float, mirrored: bool, struck_color: QColor) -> None:
        self._m = metrics
        self._width = width
        self._mirrored = mirrored
        self._struck = QTextCharFormat()
        self._struck.setFontStrikeOut(True)
        self._struck.setForeground(struck_color)

    def placeholder(self) -> RowLayout:
        return RowLayout(self._width, self._m.placeholder_height)

    def lay_out(self, text: RowText) -> RowLayout:
        """The layout of a row; O(length of its text)."""
        m, row = self._m, RowLayout(self._width)
        y = self._day(row, text.day)
        row.body.setTop(y)
        inset = 2.5 * m.gap if text.card else 0.0
        first = y + (2 * m.gap if text.card else m.gap)
        left, width = m.text_left + inset, self._width - m.text_left - m.pad - 2 * inset
        self._block(row, text.time, m.small, "muted", m.pad, first, m.time_width)
        row.icon = self._box(m.icon_centre - m.icon / 2, first + (m.small_height - m.icon) / 2, m.icon, m.icon)
        end = self._block(row, text.heading, m.heading, text.heading_role, left, first, width)
        end = self._pieces(row, text.body, left, end, width)
        if text.due:
            end = self._block(row, text.due, m.heading, text.due_role, left, end, width)
        if text.note:
            end = self._block(row, text.note, m.small, "muted", left, end, width)
        if text.card:
            end += 2 * m.gap
            row.card = self._box(m.text_left, y, self._width - m.text_left - m.pad, end - y)
        end = self._silence(row, text.silence, end)
        row.body.setBottom(end + m.gap)
        row.body.setLeft(m.gap * 2)
        row.body.setRight(self._width - m.gap * 2)
        row.height = end + (3 if text.card else 2.5) * m.gap
        top = row.icon.bottom() + m.gap * 1.5
        row.line = self._box(m.icon_centre - 0.5, top, 1.0, max(0.0, row.height - m.gap - top))
        return row

    def _day(self, row: RowLayout, day: str) -> float:
        if not day:
            return 0.0
        m = self._m
        layout = self._layout(day, m.small, self._width - 2 * m.pad, Qt.AlignmentFlag.AlignHCenter)
        row.blocks.append(Block(layout, QPointF(m.pad, m.gap), "muted"))
        return m.small_height + 3 * m.gap

    def _silence(self, row: RowLayout, silence: str, y: float) -> float:
        if not silence:
            return y
        m = self._m
        width = self._width - m.text_left - m.pad
        end = self._block(row, silence, m.heading, "warning", m.text_left + 2.5 * m.gap, y + 3 * m.gap, width - 5 * m.gap)
        row.stripe = self._box(m.text_left, y + 2.25 * m.gap, width, end - y - 1.5 * m.gap)
        return end + 0.75 * m.gap

    def _pieces(self, row: RowLayout, pieces: Iterable[Piece], left: float, y: float, width: float) -> float:
        """The body, paragraph by paragraph: each has its own direction."""
        for paragraph in _paragraphs(pieces):
            text = "".join(piece.text for piece in paragraph)
            right = reads_right_to_left(text, self._mirrored)
            align = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
            layout = self._layout(text, self._m.body, width, align, right, self._formats(paragraph))
            row.blocks.append(Block(layout, QPointF(self._x(left, width), y), "text"))
            y += max(layout.boundingRect().height(), self._m.body_height)
        return y

    def _formats(self, paragraph: Iterable[Piece]) -> list[QTextLayout.FormatRange]:
        ranges, place = [], 0
        for piece in paragraph:
            length = len(piece.text.encode("utf-16-le")) // 2
            if piece.struck:
                struck = QTextLayout.FormatRange()
                struck.start, struck.length, struck.format = place, length, self._struck
                ranges.append(struck)
            place += length
        return ranges

    def _block(self, row: RowLayout, text: str, font: QFont, role: str, left: float, y: float, width: float) -> float:
        """A block in the window's own direction; returns the y below it."""
        align = Qt.AlignmentFlag.AlignRight if self._mirrored else Qt.AlignmentFlag.AlignLeft
        layout = self._layout(text, font, width, align, self._mirrored)
        row.blocks.append(Block(layout, QPointF(self._x(left, width), y), role))
        return y + layout.boundingRect().height()

    def _layout(
        self,
        text: str,
        font: QFont,
        width: float,
        align: Qt.AlignmentFlag,
        right_to_left: bool | None = None,
        formats: list[QTextLayout.FormatRange] | None = None,
    ) -> QTextLayout:
        right = self._mirrored if right_to_left is None else right_to_left
        option = QTextOption(align | Qt.AlignmentFlag.AlignAbsolute)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if right else Qt.LayoutDirection.LeftToRight)
        layout = QTextLayout(text, font)
        layout.setTextOption(option)
        layout.setCacheEnabled(True)
        if formats:
            layout.setFormats(formats)
        _break_lines(layout, max(1.0, width))
        return layout

    def _x(self, left: float, width: float) -> float:
        return self._width - left - width if self._mirrored else left

    def _box(self, left: float, top: float, width: float, height: float) -> QRectF:
        return QRectF(self._x(left, width), top, width, height)


def _break_lines(layout: QTextLayout, width: float) -> None:
    y = 0.0
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, y))
        y += line.height() * _LINE_SPACING
    layout.endLayout()


def _paragraphs(pieces: Iterable[Piece]) -> list[list[Piece]]:
    paragraphs: list[list[Piece]] = [[]]
    for piece in pieces:
        for number, line in enumerate(piece.text.splitlines() if piece.text != "\n" else ["", ""]):
            if number:
                paragraphs.append([])
            if line:
                paragraphs[-1].append(Piece(line, piece.struck))
        if piece.text != "\n" and piece.text.endswith("\n"):
            paragraphs.append([])
    return [paragraph for paragraph in paragraphs if paragraph]
