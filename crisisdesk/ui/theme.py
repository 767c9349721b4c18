"""The look: colours by role, fonts and spaces by step, icons by name, all read from resources."""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontInfo, QFontMetrics, QGuiApplication, QIcon, QPalette
from PySide6.QtWidgets import QApplication

from crisisdesk.core.errors import DataFileError
from crisisdesk.core.resources import Resources

os.environ["QT_API"] = "pyside6"  # qtawesome reads it at import, and would take another Qt that is on the machine
from qtawesome.iconic_font import IconicFont

SIZES = {"title": 1.3, "heading": 1.08, "body": 1.0, "small": 0.85, "editor": 1.15, "figure": 1.6, "hero": 2.0, "lead": 1.2}
STEP = 4
"""Spaces are multiples of this many device-independent pixels."""

SMALLEST_BODY = 13
"""Device-independent pixels. A session without a desktop has Qt's own 12, too small for words that are read in a hurry."""

_FAMILIES = ("Noto Sans", "Noto Sans Hebrew")
_ICON_FONT = ("ph", "phosphor-1.3.0.ttf", "phosphor-charmap-1.3.0.json")
_TOKEN = re.compile(r"@(?:(\w+)\((\w+)\)|(\w+))")

_PALETTE = {
    QPalette.ColorRole.Window: "background",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Base: "panel",
    QPalette.ColorRole.AlternateBase: "background",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.Button: "panel",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.BrightText: "error",
    QPalette.ColorRole.Highlight: "accent",
    QPalette.ColorRole.HighlightedText: "on_accent",
    QPalette.ColorRole.PlaceholderText: "muted",
    QPalette.ColorRole.ToolTipBase: "panel",
    QPalette.ColorRole.ToolTipText: "text",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.LinkVisited: "accent",
    QPalette.ColorRole.Mid: "line",
    QPalette.ColorRole.Midlight: "line",
    QPalette.ColorRole.Light: "panel",
    QPalette.ColorRole.Dark: "line",
    QPalette.ColorRole.Accent: "accent",
}
_DISABLED = (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText, QPalette.ColorRole.ButtonText)


@dataclass(frozen=True)
class Look:
    """One theme file: colours by role."""

    name: str
    dark: bool
    colors: dict[str, str]


def load_look(resources: Resources, name: str) -> Look:
    """Reads resources/themes/<name>.toml; raises DataFileError."""
    file = f"themes/{name}.toml"
    table = resources.toml(resources.path(file))
    try:
        return Look(name, bool(table["dark"]), dict(table["colors"]))
    except KeyError as error:
        raise DataFileError(file, name, str(error.args[0]), "missing") from error


class Theme(QObject):
    """Gives every widget its colours, fonts, icons; tells when they change. Belongs to the window's thread.

    `choice` is "system", "light" or "dark". Fonts are relative to the system's font, times `font_step` tenths.
    """

    changed = Signal()

    def __init__(self, resources: Resources, choice: str = "system", font_step: int = 0, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._resources = resources
        self._choice = choice
        self._font_step = font_step
        self._system_font = QFont(QApplication.font())
        self._base_size = self._system_points()
        for path in resources.files("fonts", "*.ttf"):  # the frozen bundle brings its own
            QFontDatabase.addApplicationFont(str(path))
        table = resources.toml(resources.path("icons", "icons.toml"))
        self._icon_names: dict[str, str] = {name: icon for name, icon in table["icons"].items() if isinstance(icon, str)}
        self._mirrored = frozenset(table["icons"].get("mirrored", ()))
        self._iconic = IconicFont(_ICON_FONT)
        self._icons: dict[tuple[str, str, bool], QIcon] = {}
        self._is_applied = False
        self._look = load_look(resources, self._wanted())
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._on_system_scheme_changed)

    @property
    def is_dark(self) -> bool:
        return self._look.dark

    @property
    def font_step(self) -> int:
        return self._font_step

    @property
    def choice(self) -> str:
        return self._choice

    @property
    def roles(self) -> tuple[str, ...]:
        return tuple(self._look.colors)

    def color(self, role: str) -> QColor:
        return QColor(self._look.colors[role])

    def font(self, size: str = "body", *, bold: bool = False) -> QFont:
        font = self._application_font()
        font.setPointSizeF(font.pointSizeF() * SIZES[size])
        font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        return font

    def space(self, steps: int) -> int:
        return steps * STEP

    def icon(self, name: str, role: str = "text") -> QIcon:
        """The icon of that name (resources/icons/icons.toml), tinted by a colour role, turned round in a mirrored window."""
        is_turned = name in self._mirrored and QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
        key = (name, role, is_turned)
        if key not in self._icons:
            options: dict[str, Any] = {"color": self.color(role), "color_disabled": self.color("muted")}
            if is_turned:
                options["hflip"] = True
            self._icons[key] = self._iconic.icon(self._icon_names[name], **options)
        return self._icons[key]

    def no_icon(self) -> QIcon:
        return QIcon()

    def choose(self, choice: str, font_step: int) -> None:
        """Takes another look or size of letters and tells everybody."""
        self._choice, self._font_step = choice, font_step
        self.apply()

    def apply(self) -> None:
        """Sets the application's font, palette and style sheet."""
        self._look = load_look(self._resources, self._wanted())
        self._icons.clear()
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        if not self._is_applied:
            app.setStyle("Fusion")  # polishes every widget again, so only once
            self._is_applied = True
        app.setFont(self._application_font())
        app.setPalette(self._palette())
        app.setStyleSheet("")  # in the place of another sheet a new one takes three times as long (measured: 1.0 s to 0.34 s)
        app.setStyleSheet(self._style_sheet())
        self.changed.emit()

    def _system_points(self) -> float:
        """The size of the system's font in points, however the system names it, but never under SMALLEST_BODY pixels."""
        info = QFontInfo(self._system_font)
        return info.pointSizeF() * max(1.0, SMALLEST_BODY / max(info.pixelSize(), 1))

    def _application_font(self) -> QFont:
        font = QFont(self._system_font)
        families = [name for name in _FAMILIES if QFontDatabase.hasFamily(name)]
        font.setFamilies([*families, self._system_font.family()])
        font.setPointSizeF(self._base_size * (1 + self._font_step / 10))
        font.setFeature(QFont.Tag("tnum"), 1)
        return font

    def _wanted(self) -> str:
        if self._choice in ("light", "dark"):
            return self._choice
        return "dark" if QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark else "light"

    def _palette(self) -> QPalette:
        palette = QPalette()
        for palette_role, role in _PALETTE.items():
            palette.setColor(palette_role, self.color(role))
        for palette_role in _DISABLED:
            palette.setColor(QPalette.ColorGroup.Disabled, palette_role, self.color("muted"))
        return palette

    def _style_sheet(self) -> str:
        sheet = self._resources.path("themes", "style.qss").read_text(encoding="utf-8")
        return _TOKEN.sub(self._token, sheet)

    def _token(self, token: re.Match[str]) -> str:
        """What stands for @role, or for one of the measures and files @points(size), @pill(size), @round(size), @file(name)."""
        measure, size, role = token.groups()
        if role:
            return self._look.colors[role]
        measures: dict[str, Callable[[str], str]] = {
            "points": self._points,
            "pill": self._pill,
            "round": self._round,
            "file": self._drawing,
        }
        return measures[measure](size)

    def _points(self, size: str) -> str:
        return f"{self.font(size).pointSizeF():.2f}pt"

    def _pill(self, size: str) -> str:
        """Height of a pill's inside around words of that size."""
        return f"{QFontMetrics(self.font(size)).height()}px"

    def _round(self, size: str) -> str:
        """Half the height of such a pill with 3 px above and below and its lines: Qt drops a larger radius altogether."""
        return f"{(QFontMetrics(self.font(size)).height() + 6) // 2}px"

    def _drawing(self, name: str) -> str:
        """Style sheets take only files as pictures; these are drawn in the muted colour of their look."""
        return self._resources.path("icons", self._look.name, f"{name}.svg").as_posix()

    def _on_system_scheme_changed(self) -> None:
        if self._choice == "system":
            self.apply()
