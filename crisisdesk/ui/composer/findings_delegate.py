"""How a row of the findings list is drawn: icon, title, advice, and at the far end its button over its source."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QHelpEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from crisisdesk.ui.actions import plain_tooltip
from crisisdesk.ui.composer.findings_model import EXPANDED, ROW, FindingsModel
from crisisdesk.ui.composer.fonts import Fonts
from crisisdesk.ui.composer.rows import Row
from crisisdesk.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex

_PAD = 10
_SIDE = 12
_TEXT_AT = 42
_ICON = 16
_GAP = 4
_ROUND = 7
_REMEMBERED = 2_000
_BUTTON_PAD = 10
_WRAP = int(Qt.TextFlag.TextWordWrap.value)


class FindingDelegate(QStyledItemDelegate):
    """Draws the rows and takes the press on their button (`pressed(row number)`)."""

    pressed = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._fonts = Fonts(theme, self)
        self._heights: dict[tuple[str, float, int], int] = {}
        theme.changed.connect(self._heights.clear)
        self.offers_acts = True

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        width = self._view_width(option)
        row = index.data(ROW)
        words = self._words_width(width, row, self._button_name(index))
        height = sum(self._height(text, font, words) for text, font, _ in self._lines(row, index.data(EXPANDED)))
        return QSize(width, max(height, self._side_height()) + 2 * _PAD - _GAP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(ROW)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(option.direction)
        self._draw_ground(painter, option, first=index.row() == 0)
        icon = QRect(option.rect.x() + 14, option.rect.y() + _PAD + 1, _ICON, _ICON)
        self._theme.icon(row.icon, row.role).paint(painter, self._turned(option, icon))
        self._draw_words(painter, option, index, row)
        self._draw_side(painter, option, index, row)
        painter.restore()

    def editorEvent(self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index) -> bool:
        if event.type() == QEvent.Type.MouseButtonRelease and isinstance(event, QMouseEvent):
            button = self.button_rect(option, index)
            if button.contains(event.position().toPoint()):
                self.pressed.emit(index.row())
                return True
        return super().editorEvent(event, model, option, index)

    def helpEvent(self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index) -> bool:
        """Over the source: the title of its article; elsewhere the reason."""
        row = index.data(ROW)
        if row is None:
            return False
        on_source = self._turned(option, self._source_rect(option.rect, row)).contains(event.pos())
        QToolTip.showText(event.globalPos(), plain_tooltip(row.source_title if on_source else row.reason), view)
        return True

    def button_rect(self, option: QStyleOptionViewItem, index: Index) -> QRect:
        """Where the row's button is, in the view's coordinates; empty for a row without one."""
        name = self._button_name(index)
        if not name:
            return QRect()
        font = QFontMetrics(self._fonts.font("small", bold=True))
        width, height = font.horizontalAdvance(name) + 2 * _BUTTON_PAD, font.height() + 8
        top = option.rect.y() + _PAD - 3
        return self._turned(option, QRect(option.rect.right() - _SIDE - width, top, width, height))

    def _draw_ground(self, painter: QPainter, option: QStyleOptionViewItem, *, first: bool) -> None:
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("selected"))
            painter.setClipRect(option.rect)
            painter.drawRoundedRect(option.rect.adjusted(0, 0, 0, _ROUND), _ROUND if first else 0, _ROUND if first else 0)
            painter.setClipping(False)
        painter.setPen(self._theme.color("line"))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(self._theme.color("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(option.rect.adjusted(1, 1, -2, -2))

    def _draw_words(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, row: Row) -> None:
        width = self._words_width(option.rect.width(), row, self._button_name(index))
        top = option.rect.y() + _PAD - 2
        flags = int(QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft)) | _WRAP
        for text, font, role in self._lines(row, index.data(EXPANDED)):
            height = self._height(text, font, width)
            painter.setFont(font)
            painter.setPen(self._theme.color(role))
            painter.drawText(self._turned(option, QRect(option.rect.x() + _TEXT_AT, top, width, height)), flags, text)
            top += height

    def _draw_side(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, row: Row) -> None:
        button = self.button_rect(option, index)
        if not button.isEmpty():
            painter.setPen(self._theme.color("line"))
            painter.setBrush(self._theme.color("panel"))
            painter.drawRoundedRect(button.toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
            painter.setPen(self._theme.color("text"))
            painter.setFont(self._fonts.font("small", bold=True))
            painter.drawText(button, Qt.AlignmentFlag.AlignCenter, self._button_name(index))
        painter.setPen(self._theme.color("muted"))
        painter.setFont(self._fonts.font("small"))
        alignment = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignRight)
        source = self._source_rect(option.rect, row, beside=not button.isEmpty())
        painter.drawText(self._turned(option, source), alignment | Qt.AlignmentFlag.AlignVCenter, row.source)

    def _lines(self, row: Row, expanded: bool) -> list[tuple[str, QFont, str]]:
        lines = [(row.title, self._fonts.font("body", bold=True), "text"), (row.detail, self._fonts.font("advice"), "muted")]
        if expanded:
            small = self._fonts.font("advice")
            bad, good = self.tr("Not so: “%1”"), self.tr("Better: “%1”")
            lines.append((row.reason, small, "text"))
            lines.append((row.bad and bad.replace("%1", row.bad), small, "error"))
            lines.append((row.good and good.replace("%1", row.good), small, "good"))
        return [line for line in lines if line[0]]

    def _height(self, text: str, font: QFont, width: int) -> int:
        key = (text, font.pointSizeF(), width)
        if key not in self._heights:
            if len(self._heights) > _REMEMBERED:
                self._heights.clear()
            self._heights[key] = QFontMetrics(font).boundingRect(QRect(0, 0, width, 10_000), _WRAP, text).height() + _GAP
        return self._heights[key]

    def _words_width(self, width: int, row: Row, button: str) -> int:
        small, bold = QFontMetrics(self._fonts.font("small")), QFontMetrics(self._fonts.font("small", bold=True))
        side = max(small.horizontalAdvance(row.source), bold.horizontalAdvance(button) + 2 * _BUTTON_PAD)
        return max(width - _TEXT_AT - 2 * _SIDE - side, 80)

    def _side_height(self) -> int:
        return 2 * QFontMetrics(self._fonts.font("small")).height() + 8

    def _source_rect(self, rect: QRect, row: Row, beside: bool = True) -> QRect:
        font = QFontMetrics(self._fonts.font("small"))
        width = font.horizontalAdvance(row.source) + 2
        top = rect.y() + _PAD + (font.height() + 6 if beside else 0)
        return QRect(rect.right() - _SIDE - width, top, width, font.height())

    def _button_name(self, index: Index) -> str:
        model = index.model()
        return model.act_name(index.row()) if self.offers_acts and isinstance(model, FindingsModel) else ""

    def _view_width(self, option: QStyleOptionViewItem) -> int:
        view = option.widget
        return view.viewport().width() if isinstance(view, QAbstractItemView) else option.rect.width()

    def _turned(self, option: QStyleOptionViewItem, rect: QRect) -> QRect:
        return QStyle.visualRect(option.direction, option.rect, rect)
