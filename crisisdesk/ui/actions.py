"""Every act of the window in one table: its words, key, icon and place in a menu. Menus, tooltips and the palette read it.

A pane brings its rows in `ui/<pane>/actions.py` as `ACTIONS`; `ui/shell/table.py` collects them.
"""

from __future__ import annotations

import html
from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QWidget

from crisisdesk.ui.theme import Theme

CONTEXT = "Actions"
"""Translation context of the rows: write their words as QT_TRANSLATE_NOOP("Actions", "...")."""


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """Marks words of a table for lupdate, which knows the call by this name. Qt's own is typed as giving any object."""
    return text


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """A row. `text` and `tooltip` are English words marked for translation; `shortcut` as QKeySequence reads it ("" = none).

    `menu` names the menu it stands in (incident, log, message, view, help). `pane` is the pane it works in: it is enabled
    only while that pane is shown ("" = always). A `local` action's key works only while the focus is inside the pane, which
    must adopt it (Actions.adopt).
    """

    id: str
    text: str
    shortcut: str = ""
    icon: str = ""
    tooltip: str = ""
    menu: str = ""
    pane: str = ""
    local: bool = False
    checkable: bool = False


class Actions(QObject):
    """The table's rows as QActions, made once. Panes connect `action(id).triggered`."""

    def __init__(self, specs: Iterable[ActionSpec], theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.specs: dict[str, ActionSpec] = {}
        self._theme = theme
        self._actions: dict[str, QAction] = {}
        self._groups: dict[str, QActionGroup] = {}
        for spec in specs:
            self._add(spec)
        theme.changed.connect(self._dress)
        self._dress()

    def action(self, action_id: str) -> QAction:
        """The action of that row; KeyError for an unknown one."""
        return self._actions[action_id]

    def all(self) -> list[tuple[ActionSpec, QAction]]:
        return [(spec, self._actions[spec.id]) for spec in self.specs.values()]

    def of_menu(self, menu: str) -> list[QAction]:
        return [self._actions[spec.id] for spec in self.specs.values() if spec.menu == menu]

    def show_panes(self, panes: Iterable[str]) -> None:
        """Enables the actions of these panes and disables those of all others; what a pane itself disabled stays so."""
        shown = set(panes)
        for pane, group in self._groups.items():
            group.setEnabled(pane in shown)

    def adopt(self, pane: str, widget: QWidget) -> None:
        """Gives a pane's widget its local actions, whose keys then work inside it."""
        for spec in self.specs.values():
            if spec.pane == pane and spec.local:
                widget.addAction(self._actions[spec.id])

    def retranslate(self) -> None:
        """Puts the words of the language that the application speaks now."""
        for spec in self.specs.values():
            self._word(self._actions[spec.id], spec)

    def _add(self, spec: ActionSpec) -> None:
        if spec.id in self.specs:
            raise ValueError(f"two actions are called {spec.id}")
        action = QAction(self)
        action.setObjectName(spec.id)
        action.setCheckable(spec.checkable)
        if spec.shortcut:
            action.setShortcut(QKeySequence(spec.shortcut))
        action.setShortcutContext(
            Qt.ShortcutContext.WidgetWithChildrenShortcut if spec.local else Qt.ShortcutContext.WindowShortcut
        )
        self.specs[spec.id] = spec
        self._actions[spec.id] = action
        self._word(action, spec)
        if spec.pane:
            self._group(spec.pane).addAction(action)

    def _group(self, pane: str) -> QActionGroup:
        """Qt keeps apart what a group and what a pane disabled, so a pane may use setEnabled as it likes."""
        if pane not in self._groups:
            group = QActionGroup(self)
            group.setExclusionPolicy(QActionGroup.ExclusionPolicy.None_)
            self._groups[pane] = group
        return self._groups[pane]

    def _word(self, action: QAction, spec: ActionSpec) -> None:
        text = QCoreApplication.translate(CONTEXT, spec.text)
        hint = QCoreApplication.translate(CONTEXT, spec.tooltip) if spec.tooltip else text
        action.setText(text)
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        action.setToolTip(plain_tooltip(f"{hint} ({keys})" if keys else hint))

    def _dress(self) -> None:
        for spec in self.specs.values():
            if spec.icon:
                self._actions[spec.id].setIcon(self._theme.icon(spec.icon))


def plain_tooltip(text: str) -> str:
    """The text in a form that a tooltip shows letter by letter: Qt would render what looks like HTML."""
    return f"<span>{html.escape(text)}</span>" if "<" in text else text
