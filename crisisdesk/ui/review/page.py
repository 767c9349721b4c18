"""The review: figures over the past incidents, and the table that opens each of them for reading."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLineEdit, QMenu, QVBoxLayout, QWidget

from crisisdesk.core.incident import IncidentFigures
from crisisdesk.ui.context import Context
from crisisdesk.ui.review.figure_card import FigureCard
from crisisdesk.ui.review.filters import Filter, Overview, overview, wanted
from crisisdesk.ui.shell.header import PageHeader
from crisisdesk.ui.shell.standing import level_said
from crisisdesk.ui.widgets.basic import Card, Chip, PlainLabel, button
from crisisdesk.ui.widgets.page import ScrolledColumn
from crisisdesk.ui.widgets.table import Cell, Column, Row, RowsTable

_SLOW = timedelta(hours=1)
"""A silence longer than the pace of a crisis asks for."""


class ReviewPage(QWidget):
    """`opened(incident id)`: read that incident."""

    opened = Signal(str)
    problem = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._figures: list[IncidentFigures] = []
        self.setProperty("help_page", "review")
        page = ScrolledColumn(self, widest=1156, margin=18, spacing=12)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._header())
        layout.addWidget(page, 1)
        page.column.addLayout(self._cards())
        page.column.addWidget(self._table())
        self._nothing = PlainLabel("", self, role="muted", wrap=True)
        page.column.addWidget(self._nothing)
        page.column.addStretch(1)
        context.news.changed.connect(self._on_changed)

    def refresh(self) -> None:
        self._context.ask_desk(self, lambda desk: desk.review(), self._on_figures, self.problem.emit)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def open_find(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def choose(self, chosen: Filter) -> None:
        self._chips[chosen].setChecked(True)

    def _header(self) -> PageHeader:
        header = PageHeader(self.tr("Review"), self)
        names = {
            Filter.ALL: self.tr("All"),
            Filter.THIS_YEAR: self.tr("This year"),
            Filter.SERIOUS: self.tr("Level 2 and up"),
            Filter.OURS: self.tr("Our fault"),
        }
        group = QButtonGroup(self)
        self._chips = {chosen: Chip(name, parent=self) for chosen, name in names.items()}
        row = QHBoxLayout()
        row.setSpacing(6)
        for chip in self._chips.values():
            group.addButton(chip)
            chip.toggled.connect(self._show)
            row.addWidget(chip)
        self._chips[Filter.ALL].setChecked(True)
        header.lead.addLayout(row)
        header.acts.addWidget(self._search())
        header.acts.addWidget(self._sort_button())
        return header

    def _search(self) -> QLineEdit:
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Search past incidents"))
        self.search.setAccessibleName(self.tr("Search past incidents"))
        self.search.setMinimumWidth(210)
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._show)
        self.search.returnPressed.connect(lambda: self.table.setFocus())
        self._context.actions.action("review.find").triggered.connect(self.open_find)
        return self.search

    def _sort_button(self) -> QWidget:
        self._sort_menu = QMenu(self)
        sort = button(self.tr("Order"), "plain", "sort", self._context.theme)
        sort.setToolTip(self.tr("The order of the table"))
        sort.setMenu(self._sort_menu)
        return sort

    def _cards(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        self.first_word = FigureCard(self.tr("First public word, the middle one"), self)
        self.silence = FigureCard(self.tr("Longest silence"), self)
        self.left = FigureCard(self.tr("Findings left in what went out"), self)
        for card in (self.first_word, self.silence, self.left):
            row.addWidget(card, 1)
        return row

    def _table(self) -> Card:
        columns = (
            Column(self.tr("Incident"), stretch=4),
            Column(self.tr("Kind"), stretch=1),
            Column(self.tr("Answer for it"), stretch=1),
            Column(self.tr("First word"), at_end=True),
            Column(self.tr("Longest silence"), at_end=True),
            Column(self.tr("Messages"), at_end=True),
            Column(self.tr("Findings left"), at_end=True),
            Column(self.tr("State")),
        )
        self.table = RowsTable(self._context.theme, columns, self)
        self.table.setAccessibleName(self.tr("Past incidents"))
        self.table.allow_sorting()
        self.table.opened.connect(self.opened)
        for number, column in enumerate(columns):
            order = Qt.SortOrder.DescendingOrder if number == 0 or column.at_end else Qt.SortOrder.AscendingOrder
            act = self._sort_menu.addAction(column.title)
            act.triggered.connect(lambda _checked=False, number=number, order=order: self.table.sort(number, order))
        self.table.sort(0, Qt.SortOrder.DescendingOrder)
        self._card = Card(self, padding=1, spacing=0)
        self._card.body.addWidget(self.table)
        return self._card

    def _on_changed(self, kinds: frozenset[str]) -> None:
        if kinds - {"draft"} and self.isVisible():
            self.refresh()

    def _on_figures(self, figures: list[IncidentFigures]) -> None:
        self._figures = figures
        self._show()

    def _show(self) -> None:
        if not hasattr(self, "table"):
            return
        chosen = next((each for each, chip in self._chips.items() if chip.isChecked()), Filter.ALL)
        year = self._context.workspace.clock.now().year
        shown = wanted(self._figures, chosen, self.search.text(), year)
        self._show_overview(overview(shown))
        self.table.set_rows([self._row(each) for each in shown])
        self.table.setFixedHeight(self.table.content_height())
        self._card.setVisible(bool(shown))
        self._nothing.setVisible(not shown)
        self._nothing.setText(self._why_nothing())

    def _why_nothing(self) -> str:
        if self._figures:
            return self.tr("No incident answers to this search. Choose “All”, or clear the search.")
        return self.tr(
            "Nothing to look back on yet. Each incident that you start stands here, with how long people waited for a word."
        )

    def _show_overview(self, seen: Overview) -> None:
        wording = self._context.wording
        first, silence = seen.first_word, seen.longest_silence
        slowest = self.tr("the slowest took %1").replace("%1", wording.duration(seen.slowest_first_word or timedelta()))
        self.first_word.show_figure(wording.duration(first) if first is not None else "–", slowest if first is not None else "")
        self.silence.show_figure(
            wording.duration(silence) if silence is not None else "–",
            self.tr("without a public word, while people waited"),
            "warning" if silence is not None and silence > _SLOW else "muted",
        )
        of = self.tr("in %1").replace("%1", wording.say("shell.messages", count=seen.published))
        self.left.show_figure(wording.number(seen.findings_left), of, "error" if seen.findings_left else "good")

    def _row(self, figures: IncidentFigures) -> Row:
        incident, wording = figures.incident, self._context.wording
        state = level_said(incident, wording)
        cells = (
            Cell(incident.title, self._when(figures), bold=True, sort=incident.noticed_at),
            Cell(wording.say(f"failure.{incident.kind}")),
            Cell(wording.say(f"answer.{incident.cluster}")),
            self._time(figures.first_word),
            self._time(figures.longest_silence),
            Cell(wording.number(figures.published), sort=figures.published),
            Cell(
                wording.number(figures.findings_left),
                role="error" if figures.findings_left else "text",
                bold=bool(figures.findings_left),
                sort=figures.findings_left,
            ),
            Cell(state.text, badge=state.role, sort=-incident.level if incident.is_open else 0),
        )
        return Row(incident.id, cells)

    def _time(self, time: timedelta | None) -> Cell:
        return Cell(self._context.wording.duration(time), sort=time) if time is not None else Cell("–", role="muted", sort="")

    def _when(self, figures: IncidentFigures) -> str:
        incident, wording = figures.incident, self._context.wording
        year = self._context.workspace.clock.now().year
        opened = wording.date(incident.noticed_at, year)
        if incident.closed_at is None:
            return opened
        return wording.say("shell.closed_on", opened=opened, closed=wording.date(incident.closed_at, year))
