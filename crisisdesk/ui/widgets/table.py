"""A table of things to open: rows of cells with a second line, badges and roles, painted by the theme."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    QSortFilterProxyModel,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from crisisdesk.ui.theme import Theme

CELL = Qt.ItemDataRole.UserRole
_PAD = 12

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell. `badge` draws the words on the ground of that role; `sort` orders the column instead of the words."""

    text: str
    detail: str = ""
    role: str = "text"
    bold: bool = False
    badge: str = ""
    sort: Any = None

    @property
    def spoken(self) -> str:
        return f"{self.text}, {self.detail}" if self.detail else self.text


@dataclass(frozen=True, slots=True)
class Column:
    """A column: `stretch` shares the free width, `at_end` sets figures at the far side."""

    title: str
    at_end: bool = False
    stretch: int = 0


@dataclass(frozen=True, slots=True)
class Row:
    """A row and the key that `opened` tells."""

    key: str
    cells: tuple[Cell, ...]


class RowsModel(QAbstractTableModel):
    """The rows as they were given."""

    def __init__(self, columns: Sequence[Column], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self.rows: tuple[Row, ...] = ()

    def set_rows(self, rows: Sequence[Row]) -> None:
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own default)
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        cell = self.rows[index.row()].cells[index.column()]
        if role == CELL:
            return cell
        if role == Qt.ItemDataRole.DisplayRole:
            return cell.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return cell.spoken
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        column = self.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _side(column.at_end) | Qt.AlignmentFlag.AlignVCenter
        return None


class _Sorted(QSortFilterProxyModel):
    """Orders by a cell's `sort`; cells without one come last, whichever way the column is sorted."""

    def lessThan(self, left: Index, right: Index) -> bool:
        ranks = [self._rank(self.sourceModel().data(index, CELL)) for index in (left, right)]
        if None in ranks:
            is_falling = self.sortOrder() == Qt.SortOrder.DescendingOrder
            return (ranks[0] is None) == is_falling and ranks[0] is not ranks[1]
        return bool(ranks[0] < ranks[1])

    def _rank(self, cell: Cell) -> Any:
        return cell.text.casefold() if cell.sort is None else (None if cell.sort == "" else cell.sort)


class CellDelegate(QStyledItemDelegate):
    """Paints cells: main line, second line, badge; a line under each row and a frame for the picked one."""

    def __init__(self, theme: Theme, view: QTableView) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        cell: Cell = index.data(CELL)
        painter.save()
        self._ground(painter, option, index)
        side = _side(self._column(index).at_end)
        inner = self._rect(option).adjusted(_PAD, 0, -_PAD, 0)
        if cell.badge:
            self._badge(painter, cell, inner, option.direction)
        else:
            self._words(painter, cell, inner, QStyle.visualAlignment(option.direction, side))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        cell: Cell = index.data(CELL)
        font = self._theme.font("small" if cell.badge else "body", bold=cell.bold or bool(cell.badge))
        width = QFontMetrics(font).horizontalAdvance(cell.text) + 2 * _PAD + (24 if cell.badge else 2)
        if cell.detail:
            width = max(width, QFontMetrics(self._theme.font("small")).horizontalAdvance(cell.detail) + 2 * _PAD + 2)
        return QSize(width, self.row_height(bool(cell.detail)))

    def row_height(self, has_detail: bool) -> int:
        body, small = QFontMetrics(self._theme.font("body")).height(), QFontMetrics(self._theme.font("small")).height()
        return body + 22 + (small + 4 if has_detail else 0)

    def _column(self, index: Index) -> Column:
        model = self._view.rows_model if isinstance(self._view, RowsTable) else None
        return model.columns[index.column()] if model else Column("")

    def _rect(self, option: QStyleOptionViewItem) -> QRect:
        return QRect(option.rect)

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect = self._rect(option)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, self._theme.color("accent_fill" if self._view.hasFocus() else "selected"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, self._theme.color("selected"))
        if index.row() + 1 < self._view.model().rowCount():
            painter.setPen(self._theme.color("line"))
            painter.drawLine(rect.bottomLeft(), rect.bottomRight())

    def _words(self, painter: QPainter, cell: Cell, inner: QRect, side: Qt.AlignmentFlag) -> None:
        font = self._theme.font("body", bold=cell.bold)
        painter.setFont(font)
        painter.setPen(self._theme.color(cell.role))
        metrics = QFontMetrics(font)
        text = metrics.elidedText(cell.text, Qt.TextElideMode.ElideRight, inner.width())
        if not cell.detail:
            painter.drawText(inner, side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, text)
            return
        small = self._theme.font("small")
        below = QFontMetrics(small)
        top = inner.top() + (inner.height() - metrics.height() - below.height() - 4) // 2
        first = QRect(inner.left(), top, inner.width(), metrics.height())
        painter.drawText(first, side | Qt.TextFlag.TextSingleLine, text)
        painter.setFont(small)
        painter.setPen(self._theme.color("muted"))
        second = QRect(inner.left(), first.bottom() + 5, inner.width(), below.height())
        detail = below.elidedText(cell.detail, Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(second, side | Qt.TextFlag.TextSingleLine, detail)

    def _badge(self, painter: QPainter, cell: Cell, inner: QRect, direction: Qt.LayoutDirection) -> None:
        font = self._theme.font("small", bold=True)
        metrics = QFontMetrics(font)
        size = QSize(min(metrics.horizontalAdvance(cell.text) + 18, inner.width()), metrics.height() + 4)
        place = QStyle.alignedRect(direction, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, size, inner)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        fill = "selected" if cell.badge == "muted" else f"{cell.badge}_fill"
        painter.setBrush(self._theme.color(fill))
        painter.drawRoundedRect(place, place.height() / 2, place.height() / 2)
        painter.setFont(font)
        painter.setPen(QPen(self._theme.color(cell.badge)))
        text = metrics.elidedText(cell.text, Qt.TextElideMode.ElideRight, place.width() - 12)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)


class RowsTable(QTableView):
    """A table whose rows are opened with Enter, a double click, or a single one on the words of the first column."""

    opened = Signal(str)

    def __init__(self, theme: Theme, columns: Sequence[Column], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.rows_model = RowsModel(columns, self)
        self._sorted = _Sorted(self)
        self._sorted.setSourceModel(self.rows_model)
        self.setModel(self._sorted)
        self._delegate = CellDelegate(theme, self)
        self.setItemDelegate(self._delegate)
        self._set_manners()
        theme.changed.connect(self._fit)

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Takes other rows and keeps the picked one where it is still there. A current cell is always kept: screen readers
        lose their way in a table without one."""
        key = self.current_key()
        self.rows_model.set_rows(rows)
        self._fit()
        keys = [row.key for row in rows]
        source = self.rows_model.index(keys.index(key) if key in keys else 0, 0)
        if rows:
            self.setCurrentIndex(self._sorted.mapFromSource(source))

    def current_key(self) -> str:
        source = self._sorted.mapToSource(self.currentIndex())
        return self.rows_model.rows[source.row()].key if source.isValid() else ""

    def keys(self) -> list[str]:
        """The keys in the order in which they are shown."""
        count = self._sorted.rowCount()
        return [self.rows_model.rows[self._sorted.mapToSource(self._sorted.index(row, 0)).row()].key for row in range(count)]

    def content_height(self) -> int:
        rows = sum(self.rowHeight(row) for row in range(self._sorted.rowCount()))
        return self.horizontalHeader().sizeHint().height() + rows + 2

    def sort(self, column: int, order: Qt.SortOrder) -> None:
        self._sorted.sort(column, order)
        self.horizontalHeader().setSortIndicator(column, order)

    def allow_sorting(self) -> None:
        self.horizontalHeader().setSectionsClickable(True)
        self.horizontalHeader().setSortIndicatorShown(True)
        self.horizontalHeader().sortIndicatorChanged.connect(self._sorted.sort)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current_key():
            self.opened.emit(self.current_key())
            return
        super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index.isValid():
            self.opened.emit(self.current_key())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_width()

    def _set_manners(self) -> None:
        self.setProperty("bare", True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def _fit(self) -> None:
        has_detail = any(cell.detail for row in self.rows_model.rows for cell in row.cells)
        height = self._delegate.row_height(has_detail)
        self.verticalHeader().setDefaultSectionSize(height)
        self._share_width()
        self.viewport().update()

    def _share_width(self) -> None:
        """Gives each column what its words need, and what is left over to those that stretch."""
        header = self.horizontalHeader()
        columns = self.rows_model.columns
        needs = [max(self.sizeHintForColumn(number), self._title_width(number)) for number in range(len(columns))]
        spare = self.viewport().width() - sum(needs)
        shares = sum(column.stretch for column in columns) or 1
        for number, column in enumerate(columns):
            share = spare * column.stretch // shares
            header.resizeSection(number, max(needs[number] + share, 80))

    def _title_width(self, number: int) -> int:
        """Qt's own hint leaves much more room than the words and the sort arrow take."""
        metrics = QFontMetrics(self._theme.font("small", bold=True))
        arrow = 14 if self.horizontalHeader().sectionsClickable() else 0
        return metrics.horizontalAdvance(self.rows_model.columns[number].title) + 2 * _PAD + arrow


def _side(at_end: bool) -> Qt.AlignmentFlag:
    return Qt.AlignmentFlag.AlignRight if at_end else Qt.AlignmentFlag.AlignLeft
