"""What the pane shows while there is nothing to write on: one sentence, and the way on where there is one."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from crisisdesk.ui.widgets.basic import PlainLabel, button


class StatePage(QWidget):
    """Empty, loading and failed, each a calm sentence in the middle. `again`: try once more."""

    again = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sentence = PlainLabel("", self, role="muted", wrap=True)
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.again_button = button(self.tr("Try again"))
        self.again_button.clicked.connect(self.again)
        layout = QVBoxLayout(self)
        layout.addStretch(1)
        layout.addWidget(self.sentence)
        layout.addWidget(self.again_button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(1)

    def show_sentence(self, sentence: str, *, again: bool) -> None:
        self.sentence.setText(sentence)
        self.again_button.setVisible(again)
