"""The small parts that every pane is built of. Their looks come from resources/themes/style.qss, by dynamic properties."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from crisisdesk.ui.theme import Theme
from crisisdesk.ui.widgets.flow import FlowLayout

__all__ = ["Badge", "Button", "Card", "Chip", "FlowLayout", "HSeparator", "IconLabel", "PlainLabel", "button", "restyle"]

_SIDES = Qt.AlignmentFlag.AlignHorizontal_Mask
_ABSOLUTE_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute

ICON_SIZE = 18
"""Device-independent pixels of an icon beside words of the body size."""


def restyle(widget: QWidget) -> None:
    """Makes the style sheet look again at a widget whose dynamic properties changed."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)


class PlainLabel(QLabel):
    """Words shown letter by letter, never as HTML: the only label for text that people typed or a file brought.

    `role` is a colour role, `size` a size of Theme.font.
    """

    def __init__(
        self,
        text: str = "",
        parent: QWidget | None = None,
        *,
        role: str = "",
        size: str = "",
        bold: bool = False,
        wrap: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        if size:
            self.setProperty("letters", size)
        if bold:
            self.setProperty("bold", True)
        if role:
            self.setProperty("role", role)
        self._lean()
        self.setText(text)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._lean()

    def _lean(self) -> None:
        """Starts at the window's near side: Qt would take the side from the letters, so that an English sentence in a Hebrew
        window stood on the wrong one."""
        if self.alignment() & _SIDES in (Qt.AlignmentFlag.AlignLeft, _ABSOLUTE_RIGHT):
            is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            side = _ABSOLUTE_RIGHT if is_mirrored else Qt.AlignmentFlag.AlignLeft
            self.setAlignment(side | (self.alignment() & Qt.AlignmentFlag.AlignVertical_Mask))

    def set_role(self, role: str) -> None:
        self.setProperty("role", role)
        restyle(self)


class IconLabel(QLabel):
    """An icon that stands beside words; it follows the theme. Screen readers skip it: the words carry the meaning."""

    def __init__(self, theme: Theme, icon: str, role: str = "text", size: int = ICON_SIZE, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon = icon
        self._role = role
        self._size = size
        self.setFixedSize(size, size)
        theme.changed.connect(self._draw)
        self._draw()

    def set_icon(self, icon: str, role: str = "text") -> None:
        self._icon, self._role = icon, role
        self._draw()

    def _draw(self) -> None:
        if not self._icon:
            self.clear()
            return
        icon = self._theme.icon(self._icon, self._role)
        self.setPixmap(icon.pixmap(QSize(self._size, self._size), self.devicePixelRatio()))


class _Dresser:
    """Gives a button its icon again when the theme changes."""

    def __init__(self, target: QPushButton, theme: Theme, icon: str, role: str) -> None:
        self.target = target
        self.theme = theme
        self.icon = icon
        self.role = role

    def dress(self) -> None:
        self.target.setIcon(self.theme.icon(self.icon, self.role) if self.icon else self.theme.no_icon())


class Button(QPushButton):
    """A push button of a kind ("plain", "primary", "quiet", "chip") with an icon tinted to go with it."""

    def __init__(
        self, text: str, kind: str = "plain", icon: str = "", theme: Theme | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(text, parent)
        self.setProperty("kind", kind)
        self._dresser = _Dresser(self, theme, icon, _ICON_ROLES.get(kind, "text")) if theme else None
        if theme is not None and self._dresser is not None:
            self.setIconSize(QSize(ICON_SIZE, ICON_SIZE))
            theme.changed.connect(self._on_theme_changed)
            self._on_theme_changed()

    def set_icon(self, icon: str, role: str = "text") -> None:
        """Takes another icon; nothing happens to a button made without a theme."""
        if self._dresser is not None:
            self._dresser.icon, self._dresser.role = icon, role
            self._on_theme_changed()

    def _on_theme_changed(self) -> None:
        if self._dresser is not None:
            self._dresser.dress()


_ICON_ROLES = {"primary": "on_accent"}


def button(text: str, kind: str = "plain", icon: str = "", theme: Theme | None = None, parent: QWidget | None = None) -> Button:
    """A push button; an icon is drawn only when a theme is given to tint it."""
    return Button(text, kind, icon, theme, parent)


class Chip(Button):
    """A pill that can be checked: a filter or an answer. With a theme, `mark` shows a tick while it is checked."""

    def __init__(
        self,
        text: str,
        theme: Theme | None = None,
        parent: QWidget | None = None,
        *,
        checked: bool = False,
        mark: bool = False,
        large: bool = False,
    ) -> None:
        super().__init__(text, "chip", "", theme, parent)
        self.setCheckable(True)
        self.setProperty("large", large)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        if mark and theme is not None:
            self.setIconSize(QSize(12, 12))
            self.toggled.connect(self._on_toggled)
        self.setChecked(checked)

    def _on_toggled(self, checked: bool) -> None:
        self.set_icon("check" if checked else "", "accent")


class Badge(QFrame):
    """A word or two on a ground of its role: "error", "warning", "good", "accent" or "muted"."""

    def __init__(
        self,
        text: str = "",
        role: str = "muted",
        parent: QWidget | None = None,
        *,
        icon: str = "",
        theme: Theme | None = None,
    ) -> None:
        super().__init__(parent)
        self._label = PlainLabel(text, self)
        self._icon = IconLabel(theme, icon, role, 14, self) if theme and icon else None
        self._icon_name = icon
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(10, 3, 10, 3)
        layout.setSpacing(6)
        if self._icon is not None:
            layout.addWidget(self._icon)
        layout.addWidget(self._label)
        self.setProperty("badge", role)

    def text(self) -> str:
        return self._label.text()

    def setText(self, text: str) -> None:
        self._label.setText(text)
        self.setAccessibleName(text)

    def set_role(self, role: str) -> None:
        """Takes the colours of another role; does nothing where it has them already."""
        if self.property("badge") == role:
            return
        self.setProperty("badge", role)
        if self._icon is not None:
            self._icon.set_icon(self._icon_name, role)
        restyle(self)
        restyle(self._label)


class Card(QFrame):
    """A panel with a hairline and round corners. `body` is its upright layout."""

    def __init__(self, parent: QWidget | None = None, *, padding: int = 16, spacing: int = 8) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(padding, padding, padding, padding)
        self.body.setSpacing(spacing)


class HSeparator(QFrame):
    """A hairline from side to side."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("separator", True)
        self.setFixedHeight(1)
