"""Where and when each text went out, ticked off one by one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLineEdit, QVBoxLayout, QWidget

from crisisdesk.core.incident import FinalText, Incident
from crisisdesk.ui.context import Context
from crisisdesk.ui.publish.isolate import isolated
from crisisdesk.ui.publish.moment_field import MomentField
from crisisdesk.ui.publish.sealing import GoneOut
from crisisdesk.ui.widgets.basic import Card, Chip, PlainLabel
from crisisdesk.ui.widgets.flow import FlowLayout


class OutPanel(QWidget):
    """One card per text. `changed` after each tick and each outlet picked."""

    changed = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.cards: list[OutCard] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(context.theme.space(3))

    def show_texts(self, incident: Incident, texts: Sequence[FinalText]) -> None:
        for card in self.cards:
            self._layout.removeWidget(card)
            card.deleteLater()
        self.cards = [OutCard(self._context, index, text, incident, self) for index, text in enumerate(texts)]
        for card in self.cards:
            self._layout.addWidget(card)
            card.changed.connect(self.changed)

    def gone_out(self) -> list[GoneOut]:
        """The ticked texts; one without an outlet is left out."""
        return [out for card in self.cards if (out := card.gone_out()) is not None]

    def lacking(self) -> OutCard | None:
        """The first ticked text that does not say where it went out."""
        return next((card for card in self.cards if card.is_ticked and not card.outlets()), None)


class OutCard(Card):
    """Tick, outlets, time and address of one text."""

    changed = Signal()

    def __init__(self, context: Context, index: int, text: FinalText, incident: Incident, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=context.theme.space(3), spacing=context.theme.space(2))
        self._context = context
        self._index = index
        language = context.workspace.languages.get(text.language)
        self.name = f"{context.wording.outlets(text.channel)} · {isolated(language.name if language else text.language)}"
        self.tick = QCheckBox(self.tr("%1 went out").replace("%1", self.name), self)
        self.tick.setChecked(True)
        self.chips: dict[str, Chip] = {}
        self.other = QLineEdit(self)
        self.when = MomentField(context.workspace.clock, context.workspace.clock.now(), self)
        self.url = QLineEdit(self)
        self._build(_places(context, text, incident), text.channel)
        self.tick.toggled.connect(self._on_ticked)

    @property
    def is_ticked(self) -> bool:
        return self.tick.isChecked()

    def outlets(self) -> str:
        """The places picked or typed, by commas, as Desk.published takes them."""
        picked = [place for place, chip in self.chips.items() if chip.isChecked()]
        typed = [place.strip() for place in self.other.text().split(",")]
        return ",".join(place for place in (*picked, *typed) if place)

    def gone_out(self) -> GoneOut | None:
        outlets = self.outlets()
        if not self.is_ticked or not outlets:
            return None
        return GoneOut(self._index, outlets, self.when.moment(), self.url.text().strip())

    def _build(self, places: Sequence[str], picked: str) -> None:
        theme = self._context.theme
        chips = FlowLayout(spacing=theme.space(1))
        for place in places:
            chip = Chip(self._context.wording.outlets(place), theme, self, checked=place == picked, mark=True)
            chip.toggled.connect(self.changed)
            self.chips[place] = chip
            chips.addWidget(chip)
        self.other.setPlaceholderText(self.tr("Another place"))
        self.other.textChanged.connect(self.changed)
        self.url.setPlaceholderText(self.tr("Its address, https://… (may stay empty)"))
        names = (self.tr("Where"), self.tr("When"))
        self.other.setAccessibleName(self.tr("Another place where %1 went out").replace("%1", self.name))
        self.when.setAccessibleName(self.tr("When %1 went out").replace("%1", self.name))
        self.url.setAccessibleName(self.tr("Address of %1").replace("%1", self.name))
        self._fields = QWidget(self)
        grid = QGridLayout(self._fields)
        grid.setContentsMargins(theme.space(6), 0, 0, 0)
        grid.setSpacing(theme.space(2))
        for row, name in enumerate(names):
            grid.addWidget(PlainLabel(name, self._fields, role="muted"), row, 0)
        grid.addLayout(chips, 0, 1)
        grid.addWidget(self.other, 0, 2)
        grid.addWidget(self.when, 1, 1)
        grid.addWidget(self.url, 1, 2)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 1)
        self.body.addWidget(self.tick)
        self.body.addWidget(self._fields)

    def _on_ticked(self, ticked: bool) -> None:
        self._fields.setVisible(ticked)
        self.changed.emit()


def _places(context: Context, text: FinalText, incident: Incident) -> list[str]:
    """The text's channel, where people complain, and the firm's own website: where an apology is looked for."""
    known = context.workspace.channels
    wanted = [text.channel, *incident.outlets, "website"]
    return list(dict.fromkeys(place for place in wanted if place and (place not in known or known[place].messages)))
