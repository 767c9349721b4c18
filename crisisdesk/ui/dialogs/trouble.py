"""The dialog for trouble before there is a window: a sentence, and a button to leave."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QVBoxLayout, QWidget

from crisisdesk.ui.theme import Theme
from crisisdesk.ui.widgets.basic import IconLabel, PlainLabel


class TroubleDialog(QDialog):
    """Says what is wrong and what to do about it; the program ends afterwards."""

    def __init__(self, theme: Theme, sentence: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("CrisisDesk")
        self.setMinimumWidth(480)
        words = PlainLabel(sentence, self, wrap=True)
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(IconLabel(theme, "error", "error", 28, self), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(words, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 20)
        layout.setSpacing(20)
        layout.addLayout(row)
        layout.addWidget(buttons)
