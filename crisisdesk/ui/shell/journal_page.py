"""The journal: how much it holds, whether it is whole, a copy to hand on, and finding in all incidents at once."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from crisisdesk.core.clock import Clock
from crisisdesk.core.errors import ProblemError
from crisisdesk.core.incident import Entry, Incident
from crisisdesk.journal import FILE_NAME, ChainVerdict, Journal
from crisisdesk.ui.context import Context
from crisisdesk.ui.shell.header import PageHeader
from crisisdesk.ui.widgets.basic import Card, PlainLabel, button
from crisisdesk.ui.widgets.page import ScrolledColumn
from crisisdesk.ui.widgets.table import Cell, Column, Row, RowsTable

_TYPING_MS = 200
_MOST_FOUND = 100


class JournalPage(QWidget):
    """`opened(incident id)` for an entry that was found; `said(words, role)` for the message bar."""

    opened = Signal(str)
    said = Signal(str, str)
    problem = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._titles: dict[str, str] = {}
        self.setProperty("help_page", "journal")
        page = ScrolledColumn(self, spacing=12)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(PageHeader(self.tr("Journal"), self))
        layout.addWidget(page, 1)
        page.column.addWidget(self._seal())
        page.column.addWidget(self._finding())
        page.column.addStretch(1)
        self._typing = QTimer(self, singleShot=True, interval=_TYPING_MS)
        self._typing.timeout.connect(self._search)
        context.news.changed.connect(self._on_changed)
        context.actions.action("journal.verify").triggered.connect(self.verify)
        context.actions.action("journal.export").triggered.connect(self.choose_export)
        context.actions.action("journal.find").triggered.connect(self.line.setFocus)

    def show_incidents(self, incidents: Iterable[Incident]) -> None:
        self._titles = {incident.id: incident.title for incident in incidents}

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._ask_head()
        self.line.setFocus()

    def verify(self) -> None:
        """Follows the whole chain, in the journal's lane."""
        self.verdict.setText(self.tr("Following the chain from the first entry …"))
        self.verdict.set_role("muted")
        self.verify_button.setEnabled(False)
        self._context.ask_desk(self, lambda desk: desk.verify(), self._on_verdict, self._on_not_verified)

    def choose_export(self) -> None:
        name = f"crisisdesk-journal-{self._context.workspace.clock.now():%Y-%m-%d}.jsonl"
        path, _ = QFileDialog.getSaveFileName(self, self.tr("Export the journal"), name, "JSON Lines (*.jsonl)")
        if path:
            self.export_to(Path(path))

    def export_to(self, target: Path) -> None:
        """Writes one JSON object an event; an existing file is replaced only by a whole new one."""
        workspace = self._context.workspace
        source, clock = workspace.data_dir / FILE_NAME, workspace.clock
        self._context.lanes.journal.submit(self, lambda: _export(source, clock, target), self._on_exported, self.problem.emit)

    def _seal(self) -> Card:
        card = Card(self, padding=20)
        card.body.addWidget(PlainLabel(self.tr("Sealed journal"), card, size="heading", bold=True))
        words = self.tr(
            "Entries are only ever added. Each holds the fingerprint of the one before it, so that any change is seen."
        )
        card.body.addWidget(PlainLabel(words, card, role="muted", wrap=True))
        self.count = PlainLabel("", card, size="figure", bold=True)
        self.head = QLineEdit(card)
        self.head.setReadOnly(True)
        self.head.setAccessibleName(self.tr("Fingerprint of the last entry"))
        self.verdict = PlainLabel("", card, wrap=True)
        self.verify_button = button(self.tr("Verify"), "plain", "verify", self._context.theme)
        self.verify_button.clicked.connect(self.verify)
        export = button(self.tr("Export …"), "plain", "export", self._context.theme)
        export.clicked.connect(self.choose_export)
        card.body.addWidget(self.count)
        card.body.addWidget(PlainLabel(self.tr("Fingerprint of the last entry"), card, size="small", role="muted"))
        card.body.addWidget(self.head)
        acts = QHBoxLayout()
        for act in (self.verify_button, export):
            acts.addWidget(act)
        acts.addWidget(self.verdict, 1)
        card.body.addLayout(acts)
        return card

    def _finding(self) -> Card:
        card = Card(self, padding=20)
        card.body.addWidget(PlainLabel(self.tr("Find in all incidents"), card, size="heading", bold=True))
        self.line = QLineEdit(card)
        self.line.setAccessibleName(self.tr("Find in all incidents"))
        self.line.setPlaceholderText(self.tr("Words that the entry holds"))
        self.line.setClearButtonEnabled(True)
        self.line.textChanged.connect(lambda: self._typing.start())
        self.line.returnPressed.connect(self._go_to_found)
        columns = (
            Column(self.tr("Entry"), stretch=5),
            Column(self.tr("Kind")),
            Column(self.tr("Incident"), stretch=2),
            Column(self.tr("When"), at_end=True),
        )
        self.table = RowsTable(self._context.theme, columns, self)
        self.table.setAccessibleName(self.tr("Entries found"))
        self.table.opened.connect(self._on_opened)
        self.found = PlainLabel("", card, role="muted")
        for widget in (self.line, self.found, self.table):
            card.body.addWidget(widget)
        self._show_found([])
        return card

    def _go_to_found(self) -> None:
        self.table.setFocus()

    def _on_changed(self, kinds: frozenset[str]) -> None:
        if kinds - {"draft"} and self.isVisible():
            self._ask_head()

    def _ask_head(self) -> None:
        workspace = self._context.workspace
        source, clock = workspace.data_dir / FILE_NAME, workspace.clock
        self._context.lanes.journal.submit(self, lambda: _head(source, clock), self._on_head, self.problem.emit)

    def _on_head(self, head: tuple[int, str]) -> None:
        count, fingerprint = head
        self.count.setText(self._context.wording.say("shell.entries", count=count))
        self.head.setText(fingerprint)
        self.head.setCursorPosition(0)

    def _on_verdict(self, verdict: ChainVerdict) -> None:
        self.verify_button.setEnabled(True)
        say = self._context.wording.say
        entries = say("chain.entries", count=verdict.count)
        self.verdict.setText(
            say(f"chain.{verdict.kind}", entries=entries, number=verdict.first_bad_seq or 0, reason=verdict.reason)
        )
        self.verdict.set_role("good" if verdict.ok else "error")

    def _on_not_verified(self, problem: ProblemError) -> None:
        self.verify_button.setEnabled(True)
        self.verdict.setText("")
        self.problem.emit(problem)

    def _on_exported(self, count: int) -> None:
        self.said.emit(self.tr("%n entry(ies) were exported. The journal itself stays as it is.", "", count), "good")

    def _search(self) -> None:
        words = self.line.text().strip()
        if not words:
            self._show_found([])
            return
        self._context.ask_desk(
            self, lambda desk: (words, desk.search(words, limit=_MOST_FOUND)), self._on_found, self.problem.emit
        )

    def _on_found(self, answer: tuple[str, list[Entry]]) -> None:
        words, entries = answer
        if words == self.line.text().strip():  # an answer to older words comes too late
            self._show_found(entries)

    def _show_found(self, entries: list[Entry]) -> None:
        self._incident_of = {str(entry.seq): entry.incident_id for entry in entries}
        self.table.set_rows([self._row(entry) for entry in entries])
        self.table.setFixedHeight(self.table.content_height())
        self.table.setVisible(bool(entries))
        asked = bool(self.line.text().strip())
        self.found.setVisible(asked)
        self.found.setText(self._context.wording.say("shell.found", count=len(entries)))

    def _row(self, entry: Entry) -> Row:
        wording, now = self._context.wording, self._context.workspace.clock.now()
        cells = (
            Cell(entry.current_text.replace("\n", " "), bold=True),
            Cell(wording.say(f"kind.{entry.kind}")),
            Cell(self._titles.get(entry.incident_id, entry.incident_id)),
            Cell(wording.moment(entry.happened_at, now), sort=entry.happened_at),
        )
        return Row(str(entry.seq), cells)

    def _on_opened(self, key: str) -> None:
        self.opened.emit(self._incident_of[key])


def _head(source: Path, clock: Clock) -> tuple[int, str]:
    with Journal.read_only(source, clock) as journal:
        head = journal.chain_head
        return head.count, head.hash.hex()


def _export(source: Path, clock: Clock, target: Path) -> int:
    part = target.with_name(f"{target.name}.part")
    count = 0
    try:
        with Journal.read_only(source, clock) as journal, part.open("w", encoding="utf-8", newline="\n") as file:
            for event in journal.export():
                file.write(json.dumps(event, ensure_ascii=False, sort_keys=True) + "\n")
                count += 1
        part.replace(target)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise ProblemError("export_failed", path=target, reason=error.strerror or str(error)) from error
    return count
