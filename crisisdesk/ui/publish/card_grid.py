"""Cards side by side, as many as fit."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

NARROWEST = 280
"""Device-independent pixels below which a card goes into the next row."""


class CardGrid(QWidget):
    """Gives its cards equal columns. The order is the reading order of the window."""

    def __init__(self, gap: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards: list[QWidget] = []
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(gap)

    def show_cards(self, cards: Sequence[QWidget]) -> None:
        """Takes the place of the cards shown before, which are deleted."""
        for card in self._cards:
            self._grid.removeWidget(card)
            card.deleteLater()
        self._cards, self._columns = list(cards), 0
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        columns = max(1, min(len(self._cards), self.width() // NARROWEST))
        if columns == self._columns:
            return
        for column in range(max(columns, self._columns)):
            self._grid.setColumnStretch(column, int(column < columns))
        self._columns = columns
        for number, card in enumerate(self._cards):
            self._grid.addWidget(card, number // columns, number % columns)
