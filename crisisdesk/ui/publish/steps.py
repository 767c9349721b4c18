"""The list of steps at the side: what is done, where one stands, what is to come."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from crisisdesk.ui.actions import QT_TRANSLATE_NOOP
from crisisdesk.ui.theme import Theme
from crisisdesk.ui.widgets.basic import IconLabel, PlainLabel


class StepState(StrEnum):
    """How a step stands; "stopped" is one that found something to mend."""

    DONE = "done"
    NOW = "now"
    TO_COME = "to_come"
    STOPPED = "stopped"


STEPS = (
    ("checked", QT_TRANSLATE_NOOP("StepList", "Texts checked"), "check"),
    ("approve", QT_TRANSLATE_NOOP("StepList", "Approve and hand over"), "published"),
    ("promises", QT_TRANSLATE_NOOP("StepList", "Confirm promises"), "clock"),
    ("seal", QT_TRANSLATE_NOOP("StepList", "Seal in the journal"), "lock"),
)

_ROLES = {
    StepState.DONE: "good",
    StepState.NOW: "accent",
    StepState.TO_COME: "muted",
    StepState.STOPPED: "warning",
}
_ICONS = {StepState.DONE: "check", StepState.STOPPED: "warning"}


class StepList(QFrame):
    """Shows the states; it is read, not clicked. Each step says its state to a screen reader."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows: dict[str, _StepRow] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.space(4), theme.space(5), theme.space(4), theme.space(4))
        layout.setSpacing(0)
        for name, words, icon in STEPS:
            self._rows[name] = _StepRow(theme, QCoreApplication.translate("StepList", words), icon, self)
            layout.addWidget(self._rows[name])
        layout.addStretch()

    def show_states(self, states: dict[str, StepState]) -> None:
        """Draws the steps; one without a state is to come."""
        for name, row in self._rows.items():
            row.show_state(states.get(name, StepState.TO_COME))

    def state(self, name: str) -> StepState:
        return self._rows[name].state


class _StepRow(QFrame):
    def __init__(self, theme: Theme, words: str, icon: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon_name = icon
        self._words = words
        self.state = StepState.TO_COME
        self.icon = IconLabel(theme, icon, "muted", parent=self)
        self.label = PlainLabel(words, self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(theme.space(3), theme.space(2), theme.space(3), theme.space(2))
        layout.setSpacing(theme.space(2))
        layout.addWidget(self.icon)
        layout.addWidget(self.label, 1)
        theme.changed.connect(self._dress)

    def show_state(self, state: StepState) -> None:
        self.state = state
        said = {
            StepState.DONE: self.tr("%1: done"),
            StepState.NOW: self.tr("%1: now"),
            StepState.TO_COME: self.tr("%1: to come"),
            StepState.STOPPED: self.tr("%1: something is left"),
        }
        self.label.setAccessibleName(said[state].replace("%1", self._words))
        self._dress()

    def _dress(self) -> None:
        role = _ROLES[self.state]
        bold = QFontMetrics(self._theme.font("body", bold=True))
        self.label.setMinimumWidth(bold.horizontalAdvance(self._words) + self._theme.space(1))
        self.icon.set_icon(_ICONS.get(self.state, self._icon_name), role)
        self.label.setProperty("bold", self.state is StepState.NOW)
        self.label.set_role(role)
        fill = self._theme.color("accent_fill").name() if self.state is StepState.NOW else "transparent"
        self.setStyleSheet(f"_StepRow {{ background: {fill}; border-radius: 6px; }}")
