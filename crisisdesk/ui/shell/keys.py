"""Keys by their place on the keyboard: under a Cyrillic or Hebrew layout Ctrl and the key of K is Ctrl+K all the same.

Qt compares characters, and helps itself only where a Latin layout is switched on beside the other one.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeyEvent, QKeySequence

_ROWS = {16: "QWERTYUIOP", 30: "ASDFGHJKL", 44: "ZXCVBNM", 2: "1234567890"}
"""First scan code of a row of keys and the letters on it, left to right: the same on Linux (evdev) and Windows (set 1)."""

_X_OFFSET = 8
"""X11 and Wayland count the keys of evdev from here."""

_HELD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
_LATIN_END = 0x7F


def letter_of(scan_code: int, platform: str = sys.platform) -> str:
    """The letter of a US keyboard at that place; "" for other keys, and on macOS, where Qt falls back by itself."""
    if platform == "darwin":
        return ""
    code = scan_code - (_X_OFFSET if platform.startswith("linux") else 0)
    for first, letters in _ROWS.items():
        if first <= code < first + len(letters):
            return letters[code - first]
    return ""


class PhysicalKeys(QObject):
    """An event filter of the application. Looks only at presses with Ctrl or Alt whose character is not Latin."""

    def __init__(self, actions: Iterable[QAction], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._actions = tuple(actions)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if not event.modifiers() & _HELD or event.key() <= _LATIN_END or event.key() >= Qt.Key.Key_Escape:
            return False
        letter = letter_of(event.nativeScanCode())
        return bool(letter) and (self._trigger(letter, event) or self._send_on(watched, letter, event))

    def _trigger(self, letter: str, event: QKeyEvent) -> bool:
        combination = QKeySequence(event.keyCombination().keyboardModifiers().value | ord(letter))
        for action in self._actions:
            in_reach = action.shortcutContext() is Qt.ShortcutContext.WindowShortcut or _has_focus(action)
            if in_reach and action.isEnabled() and combination in action.shortcuts():
                action.trigger()
                return True
        return False

    def _send_on(self, watched: QObject, letter: str, event: QKeyEvent) -> bool:
        """Keys that no action has, such as Ctrl+C in a text, go on as if the layout were Latin."""
        latin = QKeyEvent(event.type(), ord(letter), event.modifiers(), "", event.isAutoRepeat(), event.count())
        return QGuiApplication.sendEvent(watched, latin)


def _has_focus(action: QAction) -> bool:
    """Whether the focus is inside a widget that the action was given to."""
    focus: QObject | None = QGuiApplication.focusObject()
    owners = action.associatedObjects()
    while focus is not None:
        if focus in owners:
            return True
        focus = focus.parent()
    return False
