"""The response, first version: the pace that the incident's level asks for, and the promises still open."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from crisisdesk.core.incident import Entry, EntryKind, EntryQuery, Incident
from crisisdesk.ui.context import Context
from crisisdesk.ui.shell.header import PageHeader
from crisisdesk.ui.shell.standing import Standing, level_said
from crisisdesk.ui.widgets.basic import Badge, Card, PlainLabel, button
from crisisdesk.ui.widgets.page import ScrolledColumn
from crisisdesk.ui.widgets.table import Cell, Column, Row, RowsTable

_MOST_PROMISES = 200


class ResponsePage(QWidget):
    """Shows the incident at hand; `opened(incident id)` goes to its timeline."""

    opened = Signal(str)
    problem = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._incident: Incident | None = None
        self._standing = Standing(context.workspace.clock, context.workspace.levels, context.wording)
        self.setProperty("help_page", "response")
        self.header = PageHeader(self.tr("Response"), self)
        self._level = Badge("", "muted", self)
        self.header.lead.addWidget(self._level)
        page = ScrolledColumn(self, spacing=12)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.header)
        layout.addWidget(page, 1)
        page.column.addWidget(self._nothing())
        page.column.addWidget(self._plan())
        page.column.addWidget(self._promises())
        page.column.addStretch(1)
        self.show_incident(None)

    def show_incident(self, incident: Incident | None) -> None:
        """None: no incident is at hand, and the page says what belongs here."""
        self._incident = incident
        self._level.setVisible(incident is not None)
        self._empty.setVisible(incident is None)
        self._plan_card.setVisible(incident is not None)
        self._promise_card.setVisible(incident is not None)
        if incident is None:
            self.header.title.setText(self.tr("Response"))
            return
        self.header.title.setText(incident.title)
        level = level_said(incident, self._context.wording)
        self._level.setText(level.text)
        self._level.set_role(level.role)
        self.refresh_clock()
        self._ask_promises(incident.id)

    def refresh_clock(self) -> None:
        """What is due is said anew as time goes by."""
        if self._incident is None:
            return
        plan, say = self._context.workspace.levels.plan(self._incident.level), self._context.wording.say
        if plan.first_word_within and plan.update_every:
            self._pace.setText(say("triage.plan", first=plan.first_word_within, every=plan.update_every))
        else:
            self._pace.setText(say("triage.routine"))
        said = self._standing.said(self._incident)
        self._due.setText(said.text if said else say("state.nothing_due"))
        self._due.set_role(said.role if said else "muted")

    def _nothing(self) -> Card:
        self._empty = Card(self, padding=20)
        self._empty.body.addWidget(PlainLabel(self.tr("No incident is open here"), self._empty, size="heading", bold=True))
        words = self.tr("Open an incident to see the pace that its level asks for and the promises that still have to be kept.")
        self._empty.body.addWidget(PlainLabel(words, self._empty, role="muted", wrap=True))
        return self._empty

    def _plan(self) -> Card:
        self._plan_card = Card(self, padding=20)
        self._plan_card.body.addWidget(PlainLabel(self.tr("The pace"), self._plan_card, size="heading", bold=True))
        self._pace = PlainLabel("", self._plan_card, wrap=True)
        self._due = PlainLabel("", self._plan_card, bold=True)
        self._plan_card.body.addWidget(self._pace)
        self._plan_card.body.addWidget(self._due)
        return self._plan_card

    def _promises(self) -> Card:
        self._promise_card = Card(self, padding=20)
        self._promise_card.body.addWidget(PlainLabel(self.tr("Promises given"), self._promise_card, size="heading", bold=True))
        columns = (Column(self.tr("Promise"), stretch=4), Column(self.tr("Given")), Column(self.tr("Due"), at_end=True))
        self.table = RowsTable(self._context.theme, columns, self)
        self.table.setAccessibleName(self.tr("Promises given"))
        self.table.opened.connect(self._open)
        self._no_promise = PlainLabel(
            self.tr("None yet. A message that names the hour of the next word gives one, when it is published."),
            self._promise_card,
            role="muted",
            wrap=True,
        )
        self._promise_card.body.addWidget(self.table)
        self._promise_card.body.addWidget(self._no_promise)
        show = button(self.tr("Show the timeline"), "plain", "journal", self._context.theme)
        show.clicked.connect(self._open)
        self._promise_card.body.addWidget(show, 0, Qt.AlignmentFlag.AlignLeading)
        return self._promise_card

    def _ask_promises(self, incident_id: str) -> None:
        query = EntryQuery(frozenset({EntryKind.PROMISE}))
        self._context.ask_desk(
            self, lambda desk: desk.entries(incident_id, query, 0, _MOST_PROMISES), self._on_promises, self.problem.emit
        )

    def _on_promises(self, entries: Sequence[Entry]) -> None:
        if self._incident is None or any(entry.incident_id != self._incident.id for entry in entries):
            return
        self.table.set_rows([self._row(entry) for entry in entries])
        self.table.setFixedHeight(self.table.content_height())
        self.table.setVisible(bool(entries))
        self._no_promise.setVisible(not entries)

    def _row(self, entry: Entry) -> Row:
        wording, now = self._context.wording, self._context.workspace.clock.now()
        due = wording.moment(entry.due_at, now) if entry.due_at else "–"
        is_late = (
            entry.due_at is not None and entry.due_at < now and entry.due_at == getattr(self._incident, "next_update_due", None)
        )
        cells = (
            Cell(entry.current_text, bold=True),
            Cell(wording.moment(entry.happened_at, now), sort=entry.happened_at),
            Cell(due, role="error" if is_late else "text", bold=is_late, sort=entry.due_at or now),
        )
        return Row(str(entry.seq), cells)

    def _open(self, _key: object = None) -> None:
        if self._incident is not None:
            self.opened.emit(self._incident.id)
