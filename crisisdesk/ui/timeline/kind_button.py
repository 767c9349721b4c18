"""The button in front of the quick-entry line that shows and picks the kind."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from crisisdesk.core.incident import EntryKind
from crisisdesk.ui.context import Context
from crisisdesk.ui.timeline.kinds import QUICK_KINDS

_OTHER_WAY = {
    Qt.LayoutDirection.LeftToRight: Qt.LayoutDirection.RightToLeft,
    Qt.LayoutDirection.RightToLeft: Qt.LayoutDirection.LeftToRight,
}


class KindButton(QToolButton):
    """Opens a menu of the kinds that can be typed; in the menu each has its number key."""

    chosen = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.kind = EntryKind.NOTE
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setMenu(QMenu(self))
        for number, kind in enumerate(QUICK_KINDS, 1):
            action = self.menu().addAction(f"&{number}  {self._name(kind)}")
            action.setData(kind)
            action.triggered.connect(self._on_picked)
        context.theme.changed.connect(self._dress)
        self._dress()
        self.choose(self.kind)

    def choose(self, kind: EntryKind) -> None:
        """Shows the kind without telling anybody."""
        self.kind = kind
        self.setText(self._name(kind))
        self.setAccessibleName(self.tr("Kind of entry: %1").replace("%1", self._name(kind)))

    def _on_picked(self) -> None:
        action = self.sender()
        self.choose(EntryKind(action.data()))  # type: ignore[attr-defined]  # QVariant keeps the word alone
        self.chosen.emit(self.kind)

    def _name(self, kind: EntryKind) -> str:
        return self._context.wording.say(f"kind.{kind.value}")

    def _dress(self) -> None:
        """The arrow stands after the word, so the button itself is laid out the other way round."""
        theme = self._context.theme
        self.setLayoutDirection(_OTHER_WAY[QGuiApplication.layoutDirection()])
        self.setFont(theme.font("small"))
        for action in self.menu().actions():
            action.setIcon(theme.icon(action.data()))
        self.setIcon(theme.icon("down"))
        size = self.fontMetrics().height() * 3 // 4
        self.setIconSize(self.iconSize().scaled(size, size, Qt.AspectRatioMode.KeepAspectRatio))
        self.setStyleSheet(
            f"QToolButton {{ background: {theme.color('selected').name()}; color: {theme.color('text').name()};"
            " border: none; border-radius: 4px; padding: 3px 7px; }"
            f"QToolButton:focus {{ background: {theme.color('accent_fill').name()}; color: {theme.color('accent').name()}; }}"
            "QToolButton::menu-indicator { image: none; width: 0; }"
        )
