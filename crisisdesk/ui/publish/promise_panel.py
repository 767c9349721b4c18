"""The promises that the texts give, to confirm or to leave out."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from crisisdesk.core.incident import Promise
from crisisdesk.ui.context import Context
from crisisdesk.ui.publish.moment_field import MomentField
from crisisdesk.ui.publish.proposals import Proposal
from crisisdesk.ui.widgets.basic import Card, PlainLabel


class PromisePanel(QWidget):
    """One card per proposal, ticked where a text names the time."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.cards: list[PromiseCard] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(context.theme.space(3))

    def show_proposals(self, proposals: Sequence[Proposal]) -> None:
        for card in self.cards:
            self._layout.removeWidget(card)
            card.deleteLater()
        """The first time named is taken for the next word; a later one keeps the words of its text."""
        self.cards = [PromiseCard(self._context, proposal, number == 0, self) for number, proposal in enumerate(proposals)]
        for card in self.cards:
            self._layout.addWidget(card)

    def promises(self) -> list[Promise]:
        """The promises that are ticked."""
        return [promise for card in self.cards if (promise := card.promise()) is not None]


class PromiseCard(Card):
    """A tick, the promise in words, and when it is due; below them the words of the text that gave it."""

    def __init__(self, context: Context, proposal: Proposal, next_word: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=context.theme.space(3), spacing=context.theme.space(2))
        self._context = context
        clock = context.workspace.clock
        self.tick = QCheckBox(self.tr("We promised"), self)
        self.tick.setChecked(proposal.confirmed)
        self.due = MomentField(clock, proposal.due_at, self)
        self.words = QLineEdit(self._update_by() if next_word else proposal.words, self)
        self.words.setAccessibleName(self.tr("What was promised"))
        self.due.setAccessibleName(self.tr("When it is due"))
        self._own_words = not next_word
        row = QHBoxLayout()
        row.setSpacing(context.theme.space(2))
        row.addWidget(self.tick)
        row.addWidget(self.words, 1)
        row.addWidget(PlainLabel(self.tr("due"), self, role="muted"))
        row.addWidget(self.due)
        self.body.addLayout(row)
        self.body.addWidget(PlainLabel(self._source(proposal), self, role="muted", size="small", wrap=True))
        self.words.textEdited.connect(self._on_words_edited)
        self.due.dateTimeChanged.connect(self._on_due_changed)
        self.tick.toggled.connect(self._on_ticked)
        self._on_ticked(proposal.confirmed)

    def promise(self) -> Promise | None:
        if not self.tick.isChecked() or not self.words.text().strip():
            return None
        return Promise(self.words.text().strip(), self.due.moment())

    def _source(self, proposal: Proposal) -> str:
        if not proposal.words:
            return self.tr("No text names a time. This is the pace of the incident: tick it if you keep to it.")
        language = self._context.workspace.languages.get(proposal.language)
        name = language.name if language else proposal.language
        return self._context.wording.say("publish.promise_from", language=name, words=proposal.words)

    def _on_words_edited(self) -> None:
        self._own_words = True

    def _on_due_changed(self) -> None:
        """The words follow the time until somebody writes their own."""
        if not self._own_words:
            self.words.setText(self._update_by())

    def _update_by(self) -> str:
        wording, now, due = self._context.wording, self._context.workspace.clock.now(), self.due.moment()
        time = wording.time(due) if due.date() == now.date() else wording.moment(due, now)
        return wording.say("publish.promise", time=time)

    def _on_ticked(self, ticked: bool) -> None:
        self.words.setEnabled(ticked)
        self.due.setEnabled(ticked)
