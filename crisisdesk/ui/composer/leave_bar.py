"""The line under the findings that asks why one is left as it is."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from crisisdesk.ui.widgets.basic import PlainLabel, button


class LeaveBar(QWidget):
    """Asks for an optional reason. `answered(reason)` on Enter, `cancelled` on Escape."""

    answered = Signal(str)
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._question = PlainLabel("", self)
        self._question.setWordWrap(True)
        self._reason = QLineEdit(self, maxLength=500)
        self._reason.returnPressed.connect(self._answer)
        self._leave = button(self.tr("Leave it so"))
        self._leave.clicked.connect(self._answer)
        line = QHBoxLayout()
        line.addWidget(self._reason, 1)
        line.addWidget(self._leave)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 8)
        layout.addWidget(self._question)
        layout.addLayout(line)
        self.hide()

    def ask(self, question: str) -> None:
        self._question.setText(question)
        self._reason.setAccessibleName(question)
        self._reason.clear()
        self.show()
        self._reason.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
            self.cancelled.emit()
        else:
            super().keyPressEvent(event)

    def _answer(self) -> None:
        self.hide()
        self.answered.emit(self._reason.text().strip())
