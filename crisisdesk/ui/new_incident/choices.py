"""Groups of answers on one line: exactly one of them, or as many as are true. The arrow keys go from one to the next."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QWidget

from crisisdesk.ui.theme import Theme
from crisisdesk.ui.widgets.basic import Button, Chip, FlowLayout

_STEPS = {Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1}


class Choices(QWidget):
    """Buttons by key. `changed` follows each change of the answer."""

    changed = Signal()

    def __init__(self, name: str, *, several: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._group.setExclusive(not several)
        self._buttons: dict[str, Button] = {}
        self.setAccessibleName(name)
        self._name = name

    @property
    def checked(self) -> tuple[str, ...]:
        return tuple(key for key, each in self._buttons.items() if each.isChecked())

    @property
    def value(self) -> str:
        """The one answer; "" while there is none."""
        return next(iter(self.checked), "")

    def check(self, keys: Iterable[str]) -> None:
        wanted = set(keys)
        for key, each in self._buttons.items():
            each.setChecked(key in wanted)

    def button(self, key: str) -> Button:
        return self._buttons[key]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows that the buttons' own layout did not use."""
        step = _STEPS.get(Qt.Key(event.key()), 0)
        buttons = list(self._buttons.values())
        current = next((number for number, each in enumerate(buttons) if each.hasFocus()), None)
        if not step or current is None:
            super().keyPressEvent(event)
            return
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft and event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            step = -step
        buttons[(current + step) % len(buttons)].setFocus(Qt.FocusReason.TabFocusReason)

    def _take(self, key: str, each: Button) -> None:
        each.setAccessibleDescription(self._name)
        self._buttons[key] = each
        self._group.addButton(each)
        each.toggled.connect(self.changed)


class ChipChoices(Choices):
    """Pills in lines."""

    def __init__(
        self, theme: Theme, name: str, rows: Sequence[tuple[str, str]], *, several: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(name, several=several, parent=parent)
        layout = FlowLayout(self, spacing=8)
        for key, words in rows:
            chip = Chip(words, theme, self, mark=several, large=True)
            layout.addWidget(chip)
            self._take(key, chip)


class TileChoices(Choices):
    """Tiles with an icon, in a grid; exactly one of them."""

    def __init__(
        self,
        theme: Theme,
        name: str,
        rows: Sequence[tuple[str, str, str]],
        *,
        across: int = 4,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(name, several=False, parent=parent)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for number, (key, words, icon) in enumerate(rows):
            tile = _Tile(words, icon, theme, self)
            layout.addWidget(tile, number // across, number % across)
            layout.setColumnStretch(number % across, 1)
            self._take(key, tile)


class _Tile(Button):
    """A tile; its icon takes the accent while it is checked."""

    def __init__(self, words: str, icon: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(f" {words}", "tile", icon, theme, parent)
        self._icon = icon
        self.setAccessibleName(words)
        self.setIconSize(QSize(18, 18))
        self.setCheckable(True)
        self.setMinimumHeight(42)
        self.toggled.connect(lambda checked: self.set_icon(self._icon, "accent" if checked else "text"))
