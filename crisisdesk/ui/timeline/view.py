"""The scrolling list of entries. It never asks for the height of a row that is not in sight.

QListView measures every row before it shows the first, which at 100,000 entries of their own heights blocks the window for
seconds. Here the place of the view is a row and the pixels of it that have scrolled off; the scroll bar counts rows, in
parts. So scrolling, resizing and new entries cost what is in sight, however long the log. QListView is kept as the base for its
selection, its keys and its accessible list.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QRegion, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyleOptionViewItem, QWidget

from crisisdesk.ui.timeline.delegate import EntryDelegate
from crisisdesk.ui.timeline.model import TimelineModel

PARTS = 64
"""Scroll bar steps of one row."""
_WHEEL_LINES = 3
_WALKING = (Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
_MOST = 2**31 - 1

AnyIndex = QModelIndex | QPersistentModelIndex
Action = QAbstractItemView.CursorAction


class TimelineView(QListView):
    """Shows a TimelineModel. It stays at the end while entries come in, unless the user has scrolled up."""

    in_sight = Signal(int, int)
    correct_wanted = Signal()
    copy_wanted = Signal()
    menu_wanted = Signal(QModelIndex, QPoint)

    def __init__(self, model: TimelineModel, delegate: EntryDelegate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = model
        self._delegate = delegate
        self._top = 0
        self._hidden = 0.0
        self._at_end = True
        self._moving_bar = False
        self.setItemDelegate(delegate)
        self.setModel(model)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setStyleSheet("TimelineView { border: none; background: transparent; }")
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        model.modelReset.connect(self._on_reset)

    @property
    def is_at_end(self) -> bool:
        return self._at_end

    def scroll_by(self, pixels: float) -> None:
        """Moves the rows up by that many pixels (down where negative), as far as they go."""
        self._move_to(self._top, self._hidden + pixels)

    def scroll_to_end(self) -> None:
        self._move_to(*self._end())

    def rows_in_sight(self) -> Iterator[tuple[int, QRect]]:
        """Each row of which something is to be seen, with its place in the viewport."""
        y, bottom, width = -self._hidden, self.viewport().height(), self.viewport().width()
        for row in range(self._top, self._rows.rowCount()):
            if y >= bottom:
                return
            height = self._delegate.height(row)
            yield row, QRect(0, round(y), width, round(y + height) - round(y))
            y += height

    def relayout(self) -> None:
        """After a change of words, look or width: the place is kept, at the end it stays at the end."""
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self._delegate.set_width(self.viewport().width(), mirrored=mirrored)
        self._settle()

    # QAbstractItemView's questions

    def visualRect(self, index: AnyIndex) -> QRect:
        """Empty rectangles beyond the edge stand for the rows out of sight: nobody needs to know how far away they are."""
        for row, rect in self.rows_in_sight():
            if row == index.row():
                return rect
        y = -1 if index.row() < self._top else self.viewport().height()
        return QRect(0, y, self.viewport().width(), 1)

    def indexAt(self, point: QPoint) -> QModelIndex:
        for row, rect in self.rows_in_sight():
            if rect.contains(point):
                return self._rows.index(row)
        return QModelIndex()

    def scrollTo(self, index: AnyIndex, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible) -> None:
        """Brings the row into sight by the shortest way; a row taller than the view shows its start."""
        if not index.isValid():
            return
        row, view = index.row(), self.viewport().height()
        rect = next((rect for seen, rect in self.rows_in_sight() if seen == row), None)
        if rect is not None and rect.top() >= 0 and (rect.bottom() < view or rect.top() == 0):
            return
        if row <= self._top or self._delegate.height(row) >= view:
            self._move_to(row, 0.0)
        else:
            self._move_to(row, self._delegate.height(row) - view)

    def moveCursor(self, action: Action, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        count = self._rows.rowCount()
        if count == 0:
            return QModelIndex()
        row = self.currentIndex().row() if self.currentIndex().isValid() else count - 1
        match action:
            case Action.MoveUp | Action.MovePrevious:
                row -= 1
            case Action.MoveDown | Action.MoveNext:
                row += 1
            case Action.MoveHome:
                row = 0
            case Action.MoveEnd:
                row = count - 1
            case Action.MovePageUp:
                row = self._row_away(row, -1)
            case Action.MovePageDown:
                row = self._row_away(row, 1)
        return self._rows.index(min(max(row, 0), count - 1))

    def horizontalOffset(self) -> int:
        return 0

    def verticalOffset(self) -> int:
        return 0

    def isIndexHidden(self, index: AnyIndex) -> bool:
        return False

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        index = self.indexAt(rect.center())
        selection = QItemSelection(index, index) if index.isValid() else QItemSelection()
        self.selectionModel().select(selection, command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        return QRegion(self.viewport().rect())

    def keyboardSearch(self, search: str) -> None:
        """Qt's search would read all rows of the journal; finding has its own field."""

    def doItemsLayout(self) -> None:
        self._settle()

    def updateGeometries(self) -> None:
        self._set_bar()

    def setModel(self, model: QAbstractItemModel | None) -> None:
        super().setModel(model)
        if model is not None:
            model.rowsInserted.connect(self._on_rows_inserted)
            model.rowsRemoved.connect(self._on_rows_changed)
            model.dataChanged.connect(self._on_rows_changed)

    # events

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        selection, current = self.selectionModel(), self.currentIndex().row()
        last = self._top
        for row, rect in self.rows_in_sight():
            last = row
            if not rect.intersects(event.rect()):
                continue
            index = self._rows.index(row)
            option.rect = rect
            option.state = QStyle.StateFlag.State_Enabled
            if selection.isSelected(index):
                option.state |= QStyle.StateFlag.State_Selected
            if row == current and self.hasFocus():
                option.state |= QStyle.StateFlag.State_HasFocus
            self._delegate.paint(painter, option, index)
        painter.end()
        self.in_sight.emit(self._top, last)

    def resizeEvent(self, event: QResizeEvent) -> None:
        if event.size().width() != event.oldSize().width():
            self.relayout()
        else:
            self._settle()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LayoutDirectionChange, QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.relayout()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Touch pads scroll by the pixel, wheels by three lines of text a notch."""
        pixels = event.pixelDelta().y()
        line = self._delegate.metrics.body_height
        self.scroll_by(-(pixels or event.angleDelta().y() / 120 * _WHEEL_LINES * line))
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and F2 correct, Ctrl+C copies; the rest is the list's."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_wanted.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self.correct_wanted.emit()
        else:
            super().keyPressEvent(event)
            if event.key() in _WALKING:
                self.scrollTo(self.currentIndex())  # Qt does not where the row is the same: Home on the first, scrolled away

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu key opens the menu at the picked row, wherever the mouse is."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if index.isValid():
            at = self.viewport().mapToGlobal(self.visualRect(index).center()) if by_key else event.globalPos()
            self.menu_wanted.emit(index, at)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        if self._moving_bar:
            return
        row, part = divmod(self.verticalScrollBar().value(), PARTS)
        row = min(row, max(0, self._rows.rowCount() - 1))
        self._move_to(row, part / PARTS * self._delegate.height(row) if self._rows.rowCount() else 0.0)

    def _on_reset(self) -> None:
        self._top, self._hidden, self._at_end = 0, 0.0, True
        self._delegate.forget()
        self._settle()

    def _on_rows_inserted(self, _parent: QModelIndex, first: int, last: int) -> None:
        """Rows that come in above the view push its place down with them, so that what is read stays where it is."""
        if not self._at_end and first <= self._top:
            self._top += last - first + 1
        self._on_rows_changed()

    def _on_rows_changed(self) -> None:
        self._delegate.forget()
        self._settle()

    # the place

    def _settle(self) -> None:
        if self._at_end:
            self.scroll_to_end()
        else:
            self._move_to(self._top, self._hidden)

    def _move_to(self, row: int, hidden: float) -> None:
        """Puts the top of the view `hidden` pixels below the top of `row`, walking over rows where it lies beyond."""
        count = self._rows.rowCount()
        row = min(row, max(0, count - 1))
        while hidden < 0 and row > 0:
            row -= 1
            hidden += self._delegate.height(row)
        while row < count - 1 and hidden >= (height := self._delegate.height(row)):
            hidden -= height
            row += 1
        end = self._end()
        self._at_end = (row, hidden) >= (end[0], end[1] - 1)
        self._top, self._hidden = end if self._at_end else (row, max(0.0, hidden))
        self._set_bar()
        self.viewport().update()

    def _end(self) -> tuple[int, float]:
        """The place from which the last row ends at the lower edge; the first row's top where all fit."""
        left = float(self.viewport().height())
        for row in range(self._rows.rowCount() - 1, -1, -1):
            left -= self._delegate.height(row)
            if left <= 0:
                return row, -left
        return 0, 0.0

    def _row_away(self, row: int, step: int) -> int:
        """The row about one view's height away."""
        left = self.viewport().height() - self._delegate.height(row)
        while 0 <= row + step < self._rows.rowCount() and left > 0:
            row += step
            left -= self._delegate.height(row)
        return row

    def _set_bar(self) -> None:
        """Showing or hiding the bar resizes the viewport, which comes back here before `setRange` returns."""
        was_moving, self._moving_bar = self._moving_bar, True
        bar = self.verticalScrollBar()
        bar.setRange(0, min(_MOST, self._bar_value(*self._end())))
        in_sight = sum(1 for _ in self.rows_in_sight())
        bar.setPageStep(max(1, in_sight - 1) * PARTS)
        bar.setSingleStep(PARTS // 2)
        bar.setValue(self._bar_value(self._top, self._hidden))
        self._moving_bar = was_moving

    def _bar_value(self, row: int, hidden: float) -> int:
        if self._rows.rowCount() == 0:
            return 0
        return row * PARTS + int(hidden / max(1.0, self._delegate.height(row)) * PARTS)
