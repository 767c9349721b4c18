"""The findings list with its states: rows, nothing left, nothing to check, a problem."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QListView, QMenu, QVBoxLayout, QWidget

from crisisdesk.ui.composer.findings_delegate import FindingDelegate
from crisisdesk.ui.composer.findings_model import FindingsModel, Index
from crisisdesk.ui.composer.leave_bar import LeaveBar
from crisisdesk.ui.composer.rows import Row
from crisisdesk.ui.theme import Theme


class FindingsList(QListView):
    """The rows, or one calm sentence where there are none. `menu_wanted` asks for the row's menu at a global place."""

    acted = Signal(int)
    opened = Signal(int)
    menu_wanted = Signal(QPoint)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._sentence = ""
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setObjectName("findings_list")
        self.setStyleSheet("#findings_list { background: transparent; border: none; }")
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Findings"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(lambda index: self.opened.emit(index.row()))

    def say(self, sentence: str) -> None:
        """The sentence of the empty list."""
        self._sentence = sentence
        self.setAccessibleDescription(sentence)
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter does what the row's button does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() and self.currentIndex().isValid():
            self.acted.emit(self.currentIndex().row())
            return
        super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_wanted.emit(event.globalPos())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()  # rows wrap anew in another width

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        model = self.model()
        if self._sentence and (model is None or model.rowCount() == 0):
            painter = QPainter(self.viewport())
            painter.setPen(self._theme.color("muted"))
            painter.setFont(self._theme.font("body"))
            flags = Qt.AlignmentFlag.AlignCenter.value | Qt.TextFlag.TextWordWrap.value
            painter.drawText(self.viewport().rect().adjusted(24, 12, -24, -12), flags, self._sentence)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if current.isValid() and self.hasFocus():
            self.opened.emit(current.row())


class FindingsPanel(QFrame):
    """A card with the list and the line that asks for a reason.

    `acted(row)`: its button was pressed; `opened(row)`: it became the current one by the user's own doing.
    """

    acted = Signal(int)
    opened = Signal(int)
    left = Signal(int, str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self._leaving = -1
        self._menu: QMenu | None = None
        self.model = FindingsModel(self)
        self.list = FindingsList(theme, self)
        self.list.setModel(self.model)
        self._delegate = FindingDelegate(theme, self.list)
        self.list.setItemDelegate(self._delegate)
        self.leave_bar = LeaveBar(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.setSpacing(0)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.leave_bar)
        self._delegate.pressed.connect(self.acted)
        self.list.acted.connect(self.acted)
        self.list.opened.connect(self.opened)
        self.list.menu_wanted.connect(self._show_menu)
        self.leave_bar.answered.connect(lambda reason: self.left.emit(self._leaving, reason))
        self.leave_bar.cancelled.connect(self.list.setFocus)
        theme.changed.connect(self._relayout)

    @property
    def current(self) -> int:
        """The current row's number, -1 where there is none."""
        return self.list.currentIndex().row()

    def row(self, number: int) -> Row | None:
        return self.model.rows[number] if 0 <= number < len(self.model.rows) else None

    def show_rows(self, rows: Sequence[Row], sentence: str) -> None:
        """Shows rows; the current one stays the current one, by what it is about."""
        self.list.say(sentence)
        old, number = self.row(self.current), self.current
        if not self.model.set_rows(rows):
            return
        same = next((at for at, row in enumerate(rows) if old is not None and row.identity == old.identity), None)
        if rows:
            self.go_to(same if same is not None else min(max(number, 0), len(rows) - 1))

    def go_to(self, number: int) -> None:
        """Makes a row the current one."""
        index = self.model.index(number, 0)
        if index.isValid() and index != self.list.currentIndex():
            self.list.setCurrentIndex(index)
            self.list.scrollTo(index)

    def toggle_advice(self, number: int, expanded: bool | None = None) -> None:
        """Opens or closes the row's advice, with a wrong and a right sentence."""
        self.model.expand(number, not self.model.is_expanded(number) if expanded is None else expanded)
        self.list.scrollTo(self.model.index(number, 0))

    def ask_reason(self, number: int, question: str) -> None:
        """Asks why a row is left; `left(row, reason)` follows."""
        self._leaving = number
        self.leave_bar.ask(question)

    def set_read_only(self, read_only: bool) -> None:
        self._delegate.offers_acts = not read_only
        self._relayout()

    def set_menu(self, menu: QMenu) -> None:
        """The menu of a row (secondary mouse button, menu key)."""
        self._menu = menu

    def _show_menu(self, place: QPoint) -> None:
        if self._menu is not None and self._delegate.offers_acts and self.current >= 0:
            self._menu.popup(place)

    def _relayout(self) -> None:
        self.model.layoutChanged.emit()
        self.list.viewport().update()

    def row_rect(self, number: int) -> QRect:
        """Where a row stands in the list's viewport."""
        return self.list.visualRect(self.model.index(number, 0))
