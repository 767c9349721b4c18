"""The card around the editors: one per language, the length meter in its corner."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from crisisdesk.services.wording import Wording
from crisisdesk.ui.composer.editor import MessageEditor
from crisisdesk.ui.composer.meter import LengthMeter
from crisisdesk.ui.theme import Theme

_RADIUS = 8


class EditorCard(QFrame):
    """Draws the ground and, in the accent while the editor has the focus, the border."""

    def __init__(self, theme: Theme, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.meter = LengthMeter(wording, self)
        self._stack = QStackedWidget(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 14, 8)
        layout.setSpacing(4)
        layout.addWidget(self._stack, 1)
        corner = QHBoxLayout()
        corner.addStretch(1)  # figures have no direction of their own: the layout mirrors, the label would not
        corner.addWidget(self.meter)
        layout.addLayout(corner)
        theme.changed.connect(self.update)

    @property
    def editor(self) -> MessageEditor | None:
        widget = self._stack.currentWidget()
        return widget if isinstance(widget, MessageEditor) else None

    def add(self, editor: MessageEditor) -> None:
        self._stack.addWidget(editor)
        editor.installEventFilter(self)

    def show_editor(self, editor: MessageEditor) -> None:
        self._stack.setCurrentWidget(editor)

    def clear(self) -> None:
        """Takes all editors away."""
        while widget := self._stack.widget(0):
            widget.removeEventFilter(self)
            self._stack.removeWidget(widget)
            widget.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        editor = self.editor
        focused = editor is not None and editor.hasFocus()
        read_only = editor is not None and editor.isReadOnly()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.color("accent" if focused else "line"), 1))
        painter.setBrush(self._theme.color("background" if read_only else "panel"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
