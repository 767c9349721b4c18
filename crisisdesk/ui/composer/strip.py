"""The strip of components: which parts of an apology are there, missing, or wished for."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from crisisdesk.core.report import Component, Presence
from crisisdesk.services.wording import Wording
from crisisdesk.ui.composer.fonts import advice_font
from crisisdesk.ui.theme import Theme
from crisisdesk.ui.widgets.flow import FlowLayout

_ICON = 13
_PAD = 8
_RADIUS = 6
_LOOKS = {
    Presence.PRESENT: ("check", "good", "good_fill"),
    Presence.MISSING: ("cross", "error", "error_fill"),
    Presence.WISHED: ("plus", "muted", ""),
}


class ComponentChip(QAbstractButton):
    """One part of an apology; pressing it goes to its place in the text or shows what is missing."""

    def __init__(self, component: Component, wording: Wording, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.label = component.label
        self.presence = component.presence
        self.setText(wording.say(f"component.{component.label}"))
        self.setAccessibleName(self._spoken())
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(self._hint(wording))

    def sizeHint(self) -> QSize:
        words = self.fontMetrics().horizontalAdvance(self.text())
        return QSize(2 * _PAD + _ICON + 6 + words + 1, self.fontMetrics().height() + 7)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        icon, role, ground = _LOOKS[self.presence]
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._border(role))
        painter.setBrush(self._theme.color(ground) if ground else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.75, 0.75, -0.75, -0.75), _RADIUS, _RADIUS)
        painter.setPen(self._theme.color(role))
        painter.setFont(self.font())
        rect = self.rect().adjusted(_PAD, 0, -_PAD, 0)
        leading = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        painter.setLayoutDirection(self.layoutDirection())
        place = self.style().alignedRect(self.layoutDirection(), leading, QSize(_ICON, _ICON), rect)
        self._theme.icon(icon, role).paint(painter, place)
        trailing = self.style().visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignRight)
        painter.drawText(rect, trailing | Qt.AlignmentFlag.AlignVCenter, self.text())

    def _border(self, role: str) -> QPen:
        if self.hasFocus():
            return QPen(self._theme.color("accent"), 2)
        if self.presence is Presence.PRESENT:
            return QPen(QColor(Qt.GlobalColor.transparent))
        pen = QPen(self._theme.color(role), 1)
        pen.setDashPattern([3, 2])
        return pen

    def _spoken(self) -> str:
        sentences = {
            Presence.PRESENT: self.tr("%1: present"),
            Presence.MISSING: self.tr("%1: missing"),
            Presence.WISHED: self.tr("%1: would help"),
        }
        return sentences[self.presence].replace("%1", self.text())

    def _hint(self, wording: Wording) -> str:
        if self.presence is Presence.PRESENT:
            return self.tr("Go to its place in the text")
        return wording.say(f"missing.{self.label}")


class ComponentStrip(QWidget):
    """The chips of one report; `wanted(label)` when one is pressed."""

    wanted = Signal(str)
    rebuilt = Signal()

    def __init__(self, theme: Theme, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._wording = wording
        self._components: tuple[Component, ...] = ()
        self._shown: tuple[tuple[str, Presence], ...] = ()
        self._flow = FlowLayout(self, spacing=6)
        self.setAccessibleName(self.tr("Parts of the apology"))
        theme.changed.connect(self._rebuild)

    @property
    def chips(self) -> list[ComponentChip]:
        items = (self._flow.itemAt(index) for index in range(self._flow.count()))
        return [widget for item in items if item and isinstance(widget := item.widget(), ComponentChip)]

    def show_components(self, components: Sequence[Component]) -> None:
        """Shows the parts; the chips stay as they are where nothing changed, so that the focus does too."""
        self._components = tuple(components)
        shown = tuple((each.label, each.presence) for each in components)
        if shown != self._shown:
            self._shown = shown
            self._rebuild()

    def _rebuild(self) -> None:
        focused = next((chip.label for chip in self.chips if chip.hasFocus()), "")
        while item := self._flow.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for component in self._components:
            chip = self._chip(component)
            self._flow.addWidget(chip)
            chip.show()
        self._flow.invalidate()
        self._flow.activate()
        self.updateGeometry()
        for chip in self.chips:
            if chip.label == focused:
                chip.setFocus()
        self.rebuilt.emit()

    def _chip(self, component: Component) -> ComponentChip:
        chip = ComponentChip(component, self._wording, self._theme, self)
        chip.setFont(advice_font(self._theme, bold=component.presence is Presence.MISSING))
        chip.clicked.connect(partial(self.wanted.emit, component.label))
        return chip
