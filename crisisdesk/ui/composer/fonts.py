"""The fonts of the composer's rows, made once per look: making one asks the font database each time."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QFont

from crisisdesk.ui.theme import Theme

_OF_BODY = 0.92
"""The advice and the parts are a little smaller than the body, and larger than the small print."""


class Fonts(QObject):
    """Remembers the theme's fonts until the theme changes."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._made: dict[tuple[str, bool], QFont] = {}
        theme.changed.connect(self._made.clear)

    def font(self, size: str, *, bold: bool = False) -> QFont:
        """A size of Theme.font, or "advice"."""
        key = (size, bold)
        if key not in self._made:
            self._made[key] = advice_font(self._theme, bold=bold) if size == "advice" else self._theme.font(size, bold=bold)
        return self._made[key]


def advice_font(theme: Theme, *, bold: bool = False) -> QFont:
    font = theme.font("body", bold=bold)
    font.setPointSizeF(font.pointSizeF() * _OF_BODY)
    return font
