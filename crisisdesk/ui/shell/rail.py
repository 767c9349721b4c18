"""The rail at the side of the window: one button a page."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QFrame, QMenu, QToolButton, QVBoxLayout, QWidget

from crisisdesk.ui.actions import Actions
from crisisdesk.ui.shell.table import PAGES
from crisisdesk.ui.theme import Theme

WIDTH = 76
_ICON = 22
_LAST = "settings"
"""Stands at the foot, with the menu."""


class Rail(QFrame):
    """Shows which page is open; its buttons are the actions `page.<name>`."""

    def __init__(self, actions: Actions, theme: Theme, menu: QMenu, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("rail_frame", True)
        self._theme = theme
        self._buttons: dict[str, QToolButton] = {}
        self._group = QActionGroup(self)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(6, 8, 6, 8)
        self._layout.setSpacing(4)
        for page in PAGES:
            if page == _LAST:
                self._layout.addStretch(1)
                self._add_menu(menu, actions.action("menu.open"))
            self._add(page, actions.action(f"page.{page}"))
        theme.changed.connect(self._dress)
        self._dress()

    def show_page(self, page: str) -> None:
        for name, rail_button in self._buttons.items():
            rail_button.setChecked(name == page)
        self._dress()

    def _add(self, page: str, action: QAction) -> None:
        rail_button = self._button(action.text())
        rail_button.setCheckable(True)
        rail_button.setAutoExclusive(True)
        rail_button.setToolTip(action.toolTip())
        rail_button.clicked.connect(action.trigger)
        self._buttons[page] = rail_button

    def _add_menu(self, menu: QMenu, action: QAction) -> None:
        self.menu_button = self._button(action.text())
        self.menu_button.setToolTip(action.toolTip())
        self.menu_button.setMenu(menu)
        self.menu_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        action.triggered.connect(self.menu_button.showMenu)

    def _button(self, text: str) -> QToolButton:
        rail_button = QToolButton(self)
        rail_button.setProperty("rail", True)
        rail_button.setText(text)
        rail_button.setAccessibleName(text)
        rail_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        rail_button.setIconSize(QSize(_ICON, _ICON))
        rail_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._layout.addWidget(rail_button)
        return rail_button

    def _dress(self) -> None:
        metrics = self.fontMetrics()
        width = max([metrics.horizontalAdvance(each.text()) for each in self._buttons.values()], default=0)
        self.setFixedWidth(max(WIDTH, width + 22))
        for page, rail_button in self._buttons.items():
            rail_button.setFixedSize(self.width() - 12, metrics.height() + 40)
            rail_button.setIcon(self._theme.icon(page, "accent" if rail_button.isChecked() else "muted"))
        self.menu_button.setFixedSize(self.width() - 12, metrics.height() + 40)
        self.menu_button.setIcon(self._theme.icon("menu", "muted"))
