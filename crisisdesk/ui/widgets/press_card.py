"""A card that is pressed like a button: an icon, a heading and a sentence about what follows."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from crisisdesk.ui.theme import Theme
from crisisdesk.ui.widgets.basic import Card, IconLabel, PlainLabel


class PressCard(Card):
    """Reached with Tab, pressed with Enter, Space or the mouse."""

    clicked = Signal()

    def __init__(
        self, theme: Theme, icon: str, heading: str, words: str, *, primary: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, padding=20, spacing=8)
        self.setProperty("pressable", True)
        self.setProperty("kind", "primary" if primary else "plain")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(heading)
        self.setAccessibleDescription(words)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        role = "on_accent" if primary else "text"
        self.body.addWidget(IconLabel(theme, icon, role, 24, self))
        self.body.addWidget(PlainLabel(heading, self, role=role, size="lead", bold=True, wrap=True))
        self.body.addWidget(PlainLabel(words, self, role=role if primary else "muted", wrap=True))
        self.body.addStretch(1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.clicked.emit()
            return
        super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.clicked.emit()
