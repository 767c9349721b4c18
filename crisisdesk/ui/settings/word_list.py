"""A list of short words with a button that takes each of them away, and perhaps a line that adds one."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from crisisdesk.ui.theme import Theme
from crisisdesk.ui.widgets.basic import Button, FlowLayout, PlainLabel, button


class WordList(QWidget):
    """`remove(word)` and `add(word)` do the work; the list is read again by `read()` afterwards."""

    def __init__(
        self,
        theme: Theme,
        read: Callable[[], Sequence[str]],
        remove: Callable[[str], None],
        add: Callable[[str], None] | None,
        *,
        removal: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._read = read
        self._remove = remove
        self._add = add
        self._removal = removal
        self._words = QWidget(self)
        self._flow = FlowLayout(self._words, spacing=6)
        self._empty = PlainLabel(self.tr("None yet."), self, role="muted")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._words)
        layout.addWidget(self._empty)
        if add is not None:
            layout.addLayout(self._adding_line())
        self.refresh()

    def refresh(self) -> None:
        while (item := self._flow.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        words = self._read()
        for word in words:
            self._flow.addWidget(self._chip(word))
        self._words.setVisible(bool(words))
        self._empty.setVisible(not words)

    def _chip(self, word: str) -> Button:
        chip = button(word, "chip", "close", self._theme, self._words)
        chip.setProperty("large", True)
        chip.setToolTip(f"{self._removal}: {word}")
        chip.setAccessibleName(f"{self._removal}: {word}")
        chip.clicked.connect(lambda: self._take_away(word))
        return chip

    def _take_away(self, word: str) -> None:
        self._remove(word)
        self.refresh()

    def _adding_line(self) -> QHBoxLayout:
        self.line = QLineEdit(self)
        self.line.setPlaceholderText(self.tr("A name, or a word of your own"))
        self.line.setAccessibleName(self.tr("A name, or a word of your own"))
        self.line.setMaximumWidth(260)
        self.line.returnPressed.connect(self._take_in)
        add = button(self.tr("Add"))
        add.clicked.connect(self._take_in)
        row = QHBoxLayout()
        row.addWidget(self.line)
        row.addWidget(add)
        row.addStretch(1)
        return row

    def _take_in(self) -> None:
        if self._add is not None and self.line.text().strip():
            self._add(self.line.text())
            self.line.clear()
            self.refresh()
