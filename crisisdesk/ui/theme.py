"""The look: colours by role, fonts and spaces by step, icons by name, all read from resources."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import qtawesome
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QIcon, QPalette
from PySide6.QtWidgets import QApplication

from crisisdesk.core.errors import DataFileError
from crisisdesk.core.resources import Resources

SIZES = {"title": 1.3, "heading": 1.08, "body": 1.0, "small": 0.85, "editor": 1.15, "figure": 1.6}
STEP = 4
"""Spaces are multiples of this many device-independent pixels."""

_PALETTE = {
    QPalette.ColorRole.Window: "background",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Base: "panel",
    QPalette.ColorRole.AlternateBase: "background",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.Button: "panel",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.Highlight: "accent",
    QPalette.ColorRole.HighlightedText: "on_accent",
    QPalette.ColorRole.PlaceholderText: "muted",
    QPalette.ColorRole.ToolTipBase: "panel",
    QPalette.ColorRole.ToolTipText: "text",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.Mid: "line",
    QPalette.ColorRole.Light: "panel",
    QPalette.ColorRole.Dark: "line",
    QPalette.ColorRole.Accent: "accent",
}


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
    """Gives every widget its colours, fonts, icons; tells when they change.

    `choice` is "system", "light" or "dark". Fonts are relative to the application's font, times `font_step` tenths.
    """

    changed = Signal()

    def __init__(self, resources: Resources, choice: str = "system", font_step: int = 0, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._resources = resources
        self._choice = choice
        self._font_step = font_step
        self._base_size = QApplication.font().pointSizeF()
        table = resources.toml(resources.path("icons", "icons.toml"))
        self._icon_names: dict[str, str] = table["icons"]
        self._mirrored = frozenset(table["icons"].get("mirrored", ()))
        self._look = load_look(resources, self._wanted())
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._on_system_scheme_changed)

    @property
    def is_dark(self) -> bool:
        return self._look.dark

    def color(self, role: str) -> QColor:
        return QColor(self._look.colors[role])

    def font(self, size: str = "body", *, bold: bool = False) -> QFont:
        font = QFont(QApplication.font())
        font.setPointSizeF(QApplication.font().pointSizeF() * SIZES[size])
        font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        font.setFeature(QFont.Tag("tnum"), 1)
        return font

    def space(self, steps: int) -> int:
        return steps * STEP

    def icon(self, name: str, role: str = "text") -> QIcon:
        """The icon of that name (resources/icons/icons.toml), tinted by a colour role, turned round in a mirrored window."""
        options: dict[str, Any] = {"color": self.color(role), "color_disabled": self.color("muted")}
        if name in self._mirrored and QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            options["hflip"] = True
        icon: QIcon = qtawesome.icon(self._icon_names[name], **options)
        return icon

    def choose(self, choice: str, font_step: int) -> None:
        """Takes another look or size of letters and tells everybody."""
        self._choice, self._font_step = choice, font_step
        self.apply()

    def apply(self) -> None:
        """Sets the application's font, palette and style sheet."""
        self._look = load_look(self._resources, self._wanted())
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.setStyle("Fusion")
        app.setFont(self._application_font())
        app.setPalette(self._palette())
        app.setStyleSheet(self._style_sheet())
        self.changed.emit()

    def _application_font(self) -> QFont:
        font = QFont(QApplication.font())
        families = [name for name in ("Noto Sans", "Noto Sans Hebrew") if QFontDatabase.hasFamily(name)]
        font.setFamilies([*families, font.family()])
        font.setPointSizeF(self._base_size * (1 + self._font_step / 10))
        return font

    def _wanted(self) -> str:
        if self._choice in ("light", "dark"):
            return self._choice
        return "dark" if QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark else "light"

    def _palette(self) -> QPalette:
        palette = QPalette()
        for palette_role, role in _PALETTE.items():
            palette.setColor(palette_role, self.color(role))
        for palette_role in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText, QPalette.ColorRole.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, palette_role, self.color("muted"))
        return palette

    def _style_sheet(self) -> str:
        sheet = self._resources.path("themes", "style.qss").read_text(encoding="utf-8")
        for role in sorted(self._look.colors, key=len, reverse=True):
            sheet = sheet.replace(f"@{role}", self._look.colors[role])
        return sheet

    def _on_system_scheme_changed(self) -> None:
        if self._choice == "system":
            self.apply()
