"""The one question of the first start: in which language the window speaks."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QVBoxLayout, QWidget

from crisisdesk.core.languages import Language
from crisisdesk.ui.theme import Theme
from crisisdesk.ui.widgets.basic import IconLabel, PlainLabel, button

_QUESTIONS = ("Language", "Limba", "Jezik", "שפה", "Язык", "Język")
"""Nobody's language is known yet, so the question is asked in all of them."""


class LanguageDialog(QDialog):
    """`language` is the code that was chosen; the one of the session is offered first."""

    def __init__(self, theme: Theme, languages: Sequence[Language], offered: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.language = offered
        self.setWindowTitle("CrisisDesk")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(28, 24, 28, 28)
        layout.setSpacing(12)
        layout.addWidget(IconLabel(theme, "language", "accent", 32, self), 0, Qt.AlignmentFlag.AlignHCenter)
        heading = PlainLabel("CrisisDesk", self, size="title", bold=True)
        question = PlainLabel(" · ".join(_QUESTIONS), self, role="muted")
        for label in (heading, question):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            layout.addWidget(label)
        layout.addSpacing(8)
        grid = QGridLayout()
        grid.setSpacing(10)
        for number, language in enumerate(languages):
            choice = button(language.name, "primary" if language.code == offered else "plain", parent=self)
            choice.setMinimumSize(170, 44)
            choice.clicked.connect(lambda _checked=False, code=language.code: self._choose(code))
            grid.addWidget(choice, number // 2, number % 2)
            if language.code == offered:
                choice.setDefault(True)
                choice.setFocus(Qt.FocusReason.OtherFocusReason)
        layout.addLayout(grid)

    def _choose(self, code: str) -> None:
        self.language = code
        self.accept()
