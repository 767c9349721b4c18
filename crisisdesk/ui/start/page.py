"""The start page: three ways in, and the incidents that are open or were."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from crisisdesk.core.incident import Incident
from crisisdesk.ui.context import Context
from crisisdesk.ui.shell.header import PageHeader
from crisisdesk.ui.shell.standing import Standing, level_said
from crisisdesk.ui.widgets.basic import Card, PlainLabel, button
from crisisdesk.ui.widgets.page import ScrolledColumn
from crisisdesk.ui.widgets.press_card import PressCard
from crisisdesk.ui.widgets.table import Cell, Column, Row, RowsTable

_NARROW = 640


class StartPage(QWidget):
    """`opened(incident id)` for a row of the table; the cards are actions of the table of actions."""

    opened = Signal(str)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._standing = Standing(context.workspace.clock, context.workspace.levels, context.wording)
        self._page = ScrolledColumn(self, margin=40)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._header())
        layout.addWidget(self._page, 1)
        self._fill()

    def show_incidents(self, incidents: Sequence[Incident]) -> None:
        self._table_card.setVisible(bool(incidents))
        self._empty.setVisible(not incidents)
        self.table.set_rows([self._row(incident) for incident in incidents])
        self.table.setFixedHeight(self.table.content_height())

    def take_focus(self) -> None:
        self.cards[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_narrow = self.width() < _NARROW
        self._cards.setDirection(QBoxLayout.Direction.TopToBottom if is_narrow else QBoxLayout.Direction.LeftToRight)

    def _header(self) -> PageHeader:
        header = PageHeader("CrisisDesk", self)
        action = self._context.actions.action("palette.open")
        find = button(action.text(), "plain", "search", self._context.theme)
        find.setText(f"{action.text()}   {action.shortcut().toString()}")
        find.setToolTip(action.toolTip())
        find.clicked.connect(action.trigger)
        header.acts.addWidget(find)
        return header

    def _fill(self) -> None:
        column = self._page.column
        column.addWidget(PlainLabel(self.tr("What happened?"), self, size="hero", bold=True))
        promise = self.tr(
            "One page, two minutes, and the first word is ready to publish. Nothing leaves this computer unless you send it."
        )
        column.addWidget(PlainLabel(promise, self, role="muted", size="editor", wrap=True))
        column.addSpacing(16)
        column.addLayout(self._card_row())
        column.addSpacing(20)
        column.addWidget(PlainLabel(self.tr("Open and recent incidents"), self, size="heading", bold=True))
        column.addWidget(self._incidents())
        self._empty = PlainLabel(
            self.tr("No incident yet. May it stay so; when it does not, start here."), self, role="muted", wrap=True
        )
        column.addWidget(self._empty)
        column.addStretch(1)

    def _card_row(self) -> QBoxLayout:
        self._cards = QHBoxLayout()
        self._cards.setSpacing(16)
        self.cards = [
            self._card(
                "incident.new",
                "incident",
                self.tr("Something went wrong and people are asking. Log it, decide how serious it is, write the first word."),
                True,
            ),
            self._card(
                "message.scratch", "write", self.tr("Write or paste an apology and see what a careful reader would say about it.")
            ),
            self._card("demo.open", "play", self.tr("Late Christmas parcels: look around, change anything, nothing is kept.")),
        ]
        for card, share in zip(self.cards, (13, 10, 10), strict=True):
            self._cards.addWidget(card, share)
        return self._cards

    def _card(self, action_id: str, icon: str, words: str, primary: bool = False) -> PressCard:
        action = self._context.actions.action(action_id)
        card = PressCard(self._context.theme, icon, action.text(), words, primary=primary, parent=self)
        card.setMinimumHeight(160)
        card.setToolTip(action.toolTip())
        card.clicked.connect(action.trigger)
        return card

    def _incidents(self) -> Card:
        self._table_card = Card(self, padding=1, spacing=0)
        columns = (
            Column(self.tr("Incident"), stretch=5),
            Column(self.tr("State"), stretch=2),
            Column(self.tr("Next"), stretch=3),
            Column(self.tr("Last entry"), at_end=True, stretch=1),
        )
        self.table = RowsTable(self._context.theme, columns, self)
        self.table.setAccessibleName(self.tr("Open and recent incidents"))
        self.table.opened.connect(self.opened)
        self._table_card.body.addWidget(self.table)
        return self._table_card

    def _row(self, incident: Incident) -> Row:
        level, due = level_said(incident, self._context.wording), self._standing.said(incident)
        next_cell = Cell(due.text, role=due.role, bold=due.role != "muted") if due else self._nothing_due(incident)
        last = Cell(self._standing.last_entry(incident), sort=incident.last_entry_at)
        return Row(incident.id, (Cell(incident.title, bold=True), Cell(level.text, badge=level.role), next_cell, last))

    def _nothing_due(self, incident: Incident) -> Cell:
        return Cell(self._context.wording.say("state.nothing_due") if incident.is_open else "–", role="muted")
