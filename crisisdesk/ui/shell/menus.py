"""The window's menus, made from the table of actions: a menu bar on macOS, one button's menu elsewhere."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QWidget

from crisisdesk.ui.actions import QT_TRANSLATE_NOOP, Actions
from crisisdesk.ui.shell.table import MENUS

_TITLES = {
    "incident": QT_TRANSLATE_NOOP("Menus", "&Incident"),
    "log": QT_TRANSLATE_NOOP("Menus", "&Log"),
    "message": QT_TRANSLATE_NOOP("Menus", "&Message"),
    "view": QT_TRANSLATE_NOOP("Menus", "&View"),
    "help": QT_TRANSLATE_NOOP("Menus", "&Help"),
}


def title_of(menu: str) -> str:
    return QCoreApplication.translate("Menus", _TITLES[menu])


def make_menus(actions: Actions, parent: QWidget) -> list[QMenu]:
    """One menu each, in the order of the table; actions without a menu of their own stand in the palette only."""
    menus = []
    for name in MENUS:
        menu = QMenu(title_of(name), parent)
        menu.addActions(actions.of_menu(name))
        menus.append(menu)
    return menus


def all_in_one(menus: list[QMenu], parent: QWidget) -> QMenu:
    whole = QMenu(parent)
    for menu in menus:
        whole.addMenu(menu)
    return whole
