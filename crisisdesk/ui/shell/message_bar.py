"""The bar for what went wrong or well: a sentence that stays until it is read, never a modal box."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from crisisdesk.ui.theme import Theme
from crisisdesk.ui.widgets.basic import IconLabel, PlainLabel, button, restyle

_ICONS = {"error": "error", "warning": "warning", "good": "check", "accent": "fact"}


class MessageBar(QFrame):
    """Shows one message at a time, the newest; screen readers hear it at once. `taken` is emitted for its button."""

    taken = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = IconLabel(theme, "warning", "error", parent=self)
        self._words = PlainLabel("", self, wrap=True)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._step = button("", "small")
        self._step.clicked.connect(self._on_step)
        self._close = button("", "quiet", "close", theme)
        self._close.setAccessibleName(self.tr("Close the message"))
        self._close.setToolTip(self.tr("Close the message"))
        self._close.clicked.connect(self.hide)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 6, 8, 6)
        layout.setSpacing(12)
        layout.addWidget(self._icon)
        layout.addWidget(self._words, 1)
        layout.addWidget(self._step)
        layout.addWidget(self._close)
        self.hide()

    @property
    def text(self) -> str:
        return "" if self.isHidden() else self._words.text()

    def say(self, words: str, role: str = "error", step: str = "") -> None:
        """Shows a sentence; `step` is the label of a button for the next step."""
        self.setProperty("message", role)
        self._icon.set_icon(_ICONS[role], role)
        self._words.setText(words)
        self._words.set_role(role)
        self._step.setText(step)
        self._step.setVisible(bool(step))
        restyle(self)
        self.show()
        event = QAccessibleAnnouncementEvent(self, words)
        if role == "error":
            event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
        QAccessible.updateAccessibility(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
            return
        super().keyPressEvent(event)

    def _on_step(self) -> None:
        self.hide()
        self.taken.emit()
