"""What stands in the journal now: the proof that is shown at the end."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from crisisdesk.core.incident import Entry
from crisisdesk.ui.context import Context
from crisisdesk.ui.publish.isolate import isolated
from crisisdesk.ui.publish.sealing import Sealed
from crisisdesk.ui.widgets.basic import Card, IconLabel, PlainLabel


class SealedPanel(QWidget):
    """One card per entry written, with the number of the entry and the SHA-256 of a text's UTF-8 bytes."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._cards: list[QWidget] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(context.theme.space(3))

    def show_sealed(self, sealed: Sealed) -> None:
        for card in self._cards:
            self._layout.removeWidget(card)
            card.deleteLater()
        written = [*sealed.entries.values(), *sealed.promises.values()]
        self._cards = [self._card(entry) for entry in sorted(written, key=lambda entry: entry.seq)]
        for card in self._cards:
            self._layout.addWidget(card)

    def _card(self, entry: Entry) -> Card:
        theme, wording = self._context.theme, self._context.wording
        card = Card(self, padding=theme.space(3), spacing=theme.space(1))
        row = QHBoxLayout()
        row.setSpacing(theme.space(2))
        row.addWidget(IconLabel(theme, "lock", "good", parent=card))
        row.addWidget(PlainLabel(self._what(entry), card, bold=True), 1)
        row.addWidget(PlainLabel(self.tr("Entry %1").replace("%1", wording.number(entry.seq)), card, role="muted"))
        card.body.addLayout(row)
        if entry.sha256:
            label = PlainLabel(wording.say("publish.fingerprint", sha=entry.sha256), card, role="muted", size="small", wrap=True)
            label.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
            card.body.addWidget(label)
        return card

    def _what(self, entry: Entry) -> str:
        wording = self._context.wording
        if not entry.sha256:
            return entry.text
        language = self._context.workspace.languages.get(entry.language)
        place = " · ".join(part for part in (wording.outlets(entry.outlet), isolated(language.name) if language else "") if part)
        local = entry.happened_at.astimezone(self._context.workspace.clock.zone)
        return wording.say("publish.sealed", place=place, time=wording.time(local))
