"""Buttons that show a choice and open the others as a menu."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QGuiApplication
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from crisisdesk.ui.actions import plain_tooltip
from crisisdesk.ui.theme import Theme

_GAP = "\u2002"
"""Between the words and the icon behind them; the style's own is too narrow."""


class Picker(QPushButton):
    """A choice of one; `picked(value)` when the user takes another. The caption is for screen readers and the tooltip."""

    picked = Signal(str)

    def __init__(self, caption: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._caption = caption
        self._theme = theme
        self._choices: dict[str, str] = {}
        self._value = ""
        self._menu = QMenu(self)
        self._menu.setToolTipsVisible(True)
        self._menu.triggered.connect(self._on_triggered)
        self.clicked.connect(self._open)
        theme.changed.connect(self._dress)
        self._dress()
        self._tell()

    @property
    def value(self) -> str:
        return self._value

    @property
    def menu_actions(self) -> list[QAction]:
        return self._menu.actions()

    def set_choices(self, choices: Sequence[tuple[str, str, str]]) -> None:
        """(value, words, help) of each choice; the first is taken when the present one is not among them."""
        self._choices = {value: words for value, words, _ in choices}
        self._menu.clear()
        group = QActionGroup(self._menu)
        for value, words, helps in choices:
            action = self._menu.addAction(words.replace("&", "&&"))
            action.setData(value)
            action.setCheckable(True)
            action.setToolTip(plain_tooltip(helps or words))
            group.addAction(action)
        self.set_value(self._value if self._value in self._choices else next(iter(self._choices), ""))

    def set_value(self, value: str) -> None:
        """Shows a choice; tells nobody."""
        self._value = value
        for action in self._menu.actions():
            action.setChecked(action.data() == value)
        self._tell()

    def _open(self) -> None:
        """Opens the menu under the button, at the end where the words begin."""
        corner = self.rect().bottomLeft()
        if self.window().layoutDirection() == Qt.LayoutDirection.RightToLeft:
            corner = self.rect().bottomRight()
            corner.setX(corner.x() - self._menu.sizeHint().width())
        for action in self._menu.actions():
            if action.isChecked():
                self._menu.setActiveAction(action)
        self._menu.popup(self.mapToGlobal(corner))

    def _on_triggered(self, action: QAction) -> None:
        if action.data() != self._value:
            self.set_value(action.data())
            self.picked.emit(self._value)

    def _tell(self) -> None:
        words = self._choices.get(self._value, self._value)
        self.setText(words.replace("&", "&&") + _GAP)
        self.setAccessibleName(f"{self._caption}: {words}")
        self.setToolTip(plain_tooltip(self._caption))

    def _dress(self) -> None:
        """The icon stands behind the words: the button's own direction is the window's turned round."""
        turned = QGuiApplication.layoutDirection() != Qt.LayoutDirection.RightToLeft
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft if turned else Qt.LayoutDirection.LeftToRight)
        self._menu.setLayoutDirection(QGuiApplication.layoutDirection())
        self.setIcon(self._theme.icon("down"))
