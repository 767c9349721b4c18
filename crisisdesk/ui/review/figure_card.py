"""A card with one figure: what it is, the figure, and a line that puts it in its place."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from crisisdesk.ui.widgets.basic import Card, PlainLabel


class FigureCard(Card):
    """Read as one by screen readers: "First public word, 19 min, the slowest took 35 min"."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=14, spacing=2)
        self._name = name
        self.figure = PlainLabel("–", self, size="figure", bold=True)
        self.note = PlainLabel("", self, size="small", role="muted", wrap=True)
        self.body.addWidget(PlainLabel(name, self, size="small", role="muted", wrap=True))
        self.body.addWidget(self.figure)
        self.body.addWidget(self.note)

    def show_figure(self, figure: str, note: str, role: str = "muted") -> None:
        self.figure.setText(figure)
        self.note.setText(note)
        self.note.set_role(role)
        self.setAccessibleName(f"{self._name}: {figure}. {note}")
