"""Asks why, before something that the log keeps for good."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QVBoxLayout, QWidget

from crisisdesk.ui.widgets.basic import PlainLabel

_LONGEST = 500


class ReasonDialog(QDialog):
    """`given(reason)` when a reason was typed and confirmed; nothing happens on Escape."""

    given = Signal(str)

    def __init__(self, title: str, question: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setMinimumWidth(460)
        self.reason = QLineEdit(self)
        self.reason.setMaxLength(_LONGEST)
        self.reason.setAccessibleName(question)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self)
        self._ok = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        self._ok.setText(title)
        self._ok.setProperty("kind", "primary")
        self._ok.setEnabled(False)
        self.reason.textChanged.connect(lambda text: self._ok.setEnabled(bool(text.strip())))
        self.buttons.accepted.connect(self._on_accepted)
        self.buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 20, 20, 20)
        layout.setSpacing(12)
        layout.addWidget(PlainLabel(title, self, size="heading", bold=True))
        layout.addWidget(PlainLabel(question, self, role="muted", wrap=True))
        layout.addWidget(self.reason)
        layout.addWidget(self.buttons)

    def _on_accepted(self) -> None:
        self.given.emit(self.reason.text().strip())
        self.accept()
