"""What stands in the place of the list while there is nothing to list: loading, empty, nothing found, failed."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from crisisdesk.ui.context import Context
from crisisdesk.ui.widgets.basic import PlainLabel, button


class StatePage(QWidget):
    """A heading, a sentence, and at most one button for the next step."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        space = context.theme.space
        self.heading = PlainLabel("", self, size="heading", bold=True, wrap=True)
        self.words = PlainLabel("", self, role="muted", wrap=True)
        self.step = button("", "plain")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(space(8), space(4), space(8), space(4))
        layout.setSpacing(space(2))
        layout.addStretch(2)
        for label in (self.heading, self.words):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            layout.addWidget(label)
        layout.addWidget(self.step, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)

    def say(self, heading: str, words: str, step: str = "") -> None:
        self.heading.setText(heading)
        self.heading.setVisible(bool(heading))
        self.words.setText(words)
        self.step.setText(step)
        self.step.setVisible(bool(step))
