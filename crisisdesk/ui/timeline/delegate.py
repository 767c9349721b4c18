"""Draws the rows of the timeline."""

from __future__ import annotations

from collections import OrderedDict

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap, QPolygonF
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from crisisdesk.ui.theme import Theme
from crisisdesk.ui.timeline.layout import RowLayout, RowLayouter
from crisisdesk.ui.timeline.metrics import Metrics
from crisisdesk.ui.timeline.model import TimelineModel
from crisisdesk.ui.timeline.words import RowText, RowWords

_KEPT_LAYOUTS = 400
_RADIUS = 8.0
_SMALL_RADIUS = 6.0


class EntryDelegate(QStyledItemDelegate):
    """Keeps the layouts of the rows last seen; `forget` after anything that changes them."""

    def __init__(self, theme: Theme, words: RowWords, model: TimelineModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = words
        self._model = model
        self._icons: dict[tuple[str, str], QPixmap] = {}
        self._kept: OrderedDict[int, tuple[RowText | None, RowLayout]] = OrderedDict()
        self._width = 0.0
        self._mirrored = False
        self.set_width(400, mirrored=False)

    def set_width(self, width: int, *, mirrored: bool) -> None:
        """Takes the view's width and direction, and the theme's fonts anew."""
        self._width, self._mirrored = float(width), mirrored
        self.metrics = Metrics.of(self._theme)
        self._layouter = RowLayouter(self.metrics, self._width, mirrored, self._theme.color("muted"))
        self._icons.clear()
        self.forget()

    def forget(self) -> None:
        self._kept.clear()

    def height(self, row: int) -> float:
        """Measured on first use; O(1) after that, and O(1) for a row whose page is on the way."""
        return self._look(row)[1].height

    def layout_of(self, row: int) -> RowLayout:
        return self._look(row)[1]

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(int(self._width), round(self.height(index.row())))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        text, layout = self._look(index.row())
        rect = QRectF(option.rect)
        state = option.state
        painter.save()
        painter.translate(rect.topLeft())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if text is None:
            self._paint_placeholder(painter)
        else:
            self._paint_state(painter, layout, state)
            self._paint_row(painter, text, layout, rect.height())
        painter.restore()

    def helpEvent(self, event: QEvent, *_rest: object) -> bool:
        """No tooltips: everything a row knows is written in it."""
        return False

    def _look(self, row: int) -> tuple[RowText | None, RowLayout]:
        if (known := self._kept.get(row)) is not None:
            self._kept.move_to_end(row)
            return known
        facts, incident = self._model.facts(row), self._model.incident
        if facts.entry is None or incident is None:
            return None, self._layouter.placeholder()
        text = self._words.row(facts, incident)
        self._kept[row] = made = (text, self._layouter.lay_out(text))
        if len(self._kept) > _KEPT_LAYOUTS:
            self._kept.popitem(last=False)
        return made

    def _paint_state(self, painter: QPainter, layout: RowLayout, state: QStyle.StateFlag) -> None:
        selected = bool(state & QStyle.StateFlag.State_Selected)
        focused = bool(state & QStyle.StateFlag.State_HasFocus)
        if not selected:
            return
        painter.setPen(QPen(self._theme.color("accent"), 1.0) if focused else Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("selected"))
        painter.drawRoundedRect(layout.body.adjusted(0.5, -1.5, -0.5, 0.5), _RADIUS, _RADIUS)

    def _paint_row(self, painter: QPainter, text: RowText, layout: RowLayout, height: float) -> None:
        painter.fillRect(layout.line, self._theme.color("line"))
        if not layout.card.isNull():
            _rounded(painter, layout.card, self._theme.color("accent_fill"), _RADIUS)
        if not layout.stripe.isNull():
            self._paint_stripe(painter, layout.stripe)
        box = layout.icon.toAlignedRect()
        painter.drawPixmap(box, self._icon(text, box.size(), painter.device().devicePixelRatioF()))
        for block in layout.blocks:
            painter.setPen(self._theme.color(block.role))
            block.layout.draw(painter, block.at)

    def _icon(self, text: RowText, size: QSize, ratio: float) -> QPixmap:
        """As a picture: an icon that is turned round would be painted beside its place."""
        key = (text.icon, text.icon_role)
        if key not in self._icons:
            self._icons[key] = self._theme.icon(*key).pixmap(size, ratio)
        return self._icons[key]

    def _paint_stripe(self, painter: QPainter, box: QRectF) -> None:
        """Hatched, so that the silence is not told by colour alone."""
        _rounded(painter, box, self._theme.color("warning_fill"), _SMALL_RADIUS)
        step = box.height()
        shape = QPainterPath()
        shape.addRoundedRect(box, _SMALL_RADIUS, _SMALL_RADIUS)
        painter.save()
        painter.setClipPath(shape)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("warning_stripe"))
        x = box.left() - step
        while x < box.right():
            half = step / 2
            corners = [(x, box.bottom()), (x + step, box.top()), (x + step + half, box.top()), (x + half, box.bottom())]
            painter.drawPolygon(QPolygonF([QPointF(*corner) for corner in corners]))
            x += step
        painter.restore()

    def _paint_placeholder(self, painter: QPainter) -> None:
        """Two quiet bars where the heading and the words will stand."""
        m = self.metrics
        for top, length in ((m.gap, 0.25), (m.gap + m.small_height, 0.6)):
            width = (self._width - m.text_left - m.pad) * length
            left = self._width - m.text_left - width if self._mirrored else m.text_left
            _rounded(painter, QRectF(left, top + m.gap, width, m.small_height * 0.5), self._theme.color("line"), 3.0)


def _rounded(painter: QPainter, box: QRectF, fill: QColor, radius: float) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(fill)
    painter.drawRoundedRect(box, radius, radius)
