"""The command palette: every act and every incident, found by a few letters of its words."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QIcon, QKeyEvent, QPainter, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from crisisdesk.ui.theme import Theme
from crisisdesk.ui.widgets.find import matches, rank
from crisisdesk.ui.widgets.table import Index

_OFFER = Qt.ItemDataRole.UserRole
_WIDTH = 560
_ROWS = 10


@dataclass(frozen=True, slots=True)
class Offer:
    """Something to do: its words, what stands at the far side (a key, or what it is), its icon and its act."""

    words: str
    side: str
    act: Callable[[], object]
    icon: QIcon | None = None
    hint: str = ""


class _OfferDelegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, QFontMetrics(self._theme.font("body")).height() + 18)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        offer: Offer = index.data(_OFFER)
        painter.save()
        rect = QRect(option.rect).adjusted(4, 1, -4, -1)
        is_picked = bool(option.state & QStyle.StateFlag.State_Selected)
        if is_picked:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("accent_fill"))
            painter.drawRoundedRect(rect, 6, 6)
        inner = rect.adjusted(10, 0, -10, 0)
        if offer.icon is not None:
            place = QStyle.alignedRect(
                option.direction, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, QSize(18, 18), inner
            )
            offer.icon.paint(painter, place)
        self._words(painter, offer, QStyle.visualRect(option.direction, inner, inner.adjusted(30, 0, 0, 0)), option, is_picked)
        painter.restore()

    def _words(self, painter: QPainter, offer: Offer, inner: QRect, option: QStyleOptionViewItem, is_picked: bool) -> None:
        side_font, font = self._theme.font("small"), self._theme.font("body", bold=is_picked)
        side_width = QFontMetrics(side_font).horizontalAdvance(offer.side) + 12
        align = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        painter.setFont(side_font)
        painter.setPen(self._theme.color("muted"))
        painter.drawText(inner, QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignRight) | align, offer.side)
        painter.setFont(font)
        painter.setPen(self._theme.color("accent" if is_picked else "text"))
        room = QStyle.visualRect(option.direction, inner, inner.adjusted(0, 0, -side_width, 0))
        words = QFontMetrics(font).elidedText(offer.words, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft) | align, words)


class Palette(QDialog):
    """Type, move with the arrows, Enter does it, Escape leaves."""

    def __init__(self, theme: Theme, offers: Callable[[], Iterable[Offer]], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self._offers = offers
        self._all: Sequence[Offer] = ()
        self.setProperty("overlay", True)
        self.setWindowTitle(self.tr("Find anything"))
        self.line = QLineEdit(self)
        self.line.setProperty("large", True)
        self.line.setPlaceholderText(self.tr("What do you want to do?"))
        self.line.setAccessibleName(self.tr("What do you want to do?"))
        self.line.textChanged.connect(self._find)
        self.line.installEventFilter(self)
        self.list = QListWidget(self)
        self.list.setProperty("bare", True)
        self.list.setAccessibleName(self.tr("Acts and incidents found"))
        self.list.setItemDelegate(_OfferDelegate(theme, self.list))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.itemClicked.connect(self._take)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 10, 10, 10)
        layout.setSpacing(8)
        layout.addWidget(self.line)
        layout.addWidget(self.list)

    def open_over(self, window: QWidget) -> None:
        width = min(_WIDTH, window.width() - 40)
        self.line.clear()
        self._all = tuple(self._offers())
        self._find("")
        self.setFixedWidth(width)
        corner = window.mapToGlobal(window.rect().topLeft())
        self.move(corner.x() + (window.width() - width) // 2, corner.y() + 72)
        self.show()
        self.line.setFocus(Qt.FocusReason.PopupFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.activateWindow()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._take(self.list.currentItem())
                return True
            if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
                self.list.keyPressEvent(event)
                return True
        return super().eventFilter(watched, event)

    def _find(self, words: str) -> None:
        found = [offer for offer in self._all if matches(words, f"{offer.words} {offer.side} {offer.hint}")]
        found.sort(key=lambda offer: rank(words, offer.words))
        self.list.clear()
        for offer in found:
            item = QListWidgetItem(offer.words, self.list)
            item.setData(_OFFER, offer)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{offer.words}, {offer.side}" if offer.side else offer.words)
        self.list.setCurrentRow(0)
        height = self.list.sizeHintForRow(0) if found else 0
        self.list.setFixedHeight(height * min(len(found), _ROWS) + 4)
        self.adjustSize()

    def _take(self, item: QListWidgetItem | None) -> None:
        if item is None:
            return
        self.hide()
        item.data(_OFFER).act()
