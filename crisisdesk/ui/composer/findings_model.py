"""The rows of the findings list for Qt, with what a screen reader says of each."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from crisisdesk.core.report import Level
from crisisdesk.ui.composer.rows import Act, Row

Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole
EXPANDED = Qt.ItemDataRole.UserRole + 1


class FindingsModel(QAbstractListModel):
    """Rows of one text. At most one row is expanded: it shows reason, and a wrong and a right sentence."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []
        self._expanded: tuple[str, str] | None = None

    @property
    def rows(self) -> Sequence[Row]:
        return self._rows

    def set_rows(self, rows: Sequence[Row]) -> bool:
        """Takes new rows; False where they are the ones already shown, so that nothing moves while one types."""
        if list(rows) == self._rows:
            return False
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()
        return True

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row)
        if role == ROW:
            return row
        return row.identity == self._expanded if role == EXPANDED else None

    def is_expanded(self, number: int) -> bool:
        return 0 <= number < len(self._rows) and self._rows[number].identity == self._expanded

    def expand(self, number: int, expanded: bool) -> None:
        """Opens or closes the advice of a row; the others close."""
        self._expanded = self._rows[number].identity if expanded else None
        self.layoutChanged.emit()

    def act_name(self, number: int) -> str:
        """The words on the row's button; "" for a row without one."""
        row = self._rows[number]
        if row.act is Act.REPLACE:
            return self.tr("Replace")
        if row.act is Act.FILL:
            return self.tr("Fill in")
        if row.act is Act.INSERT_TIME:
            return self.tr("Insert time")
        if not (row.reason or row.good):
            return ""
        return self.tr("Hide") if self.is_expanded(number) else self.tr("Show how")

    def _spoken(self, row: Row) -> str:
        sentences = [f"{self._level(row)}: {row.title}.", row.detail, row.source]
        if row.suggestions:
            sentences.append(self.tr("Replacement: %1").replace("%1", row.suggestions[0]))
        return " ".join(filter(None, sentences))

    def _level(self, row: Row) -> str:
        if row.finding is not None and row.finding.is_grammar:
            return self.tr("Grammar")
        return {
            Level.ERROR: self.tr("To mend"),
            Level.WARNING: self.tr("To consider"),
            Level.HINT: self.tr("Hint"),
        }[row.level]
