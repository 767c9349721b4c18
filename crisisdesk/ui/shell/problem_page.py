"""The page for the one thing that stops all others: the journal can't be opened."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from crisisdesk.core.errors import ProblemError
from crisisdesk.ui.context import Context
from crisisdesk.ui.widgets.basic import Card, IconLabel, PlainLabel, button
from crisisdesk.ui.widgets.page import ScrolledColumn


class ProblemPage(QWidget):
    """`again`: the user mended something and wants to try once more."""

    again = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        page = ScrolledColumn(self, widest=640, margin=80)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(page)
        card = Card(self, padding=24, spacing=12)
        card.body.addWidget(IconLabel(context.theme, "error", "error", 32, card))
        card.body.addWidget(PlainLabel(self.tr("The journal can't be opened"), card, size="title", bold=True))
        self.words = PlainLabel("", card, wrap=True)
        card.body.addWidget(self.words)
        acts = QHBoxLayout()
        again = button(self.tr("Try again"), "primary")
        again.clicked.connect(self.again)
        leave = button(self.tr("Quit"))
        leave.clicked.connect(context.actions.action("window.quit").trigger)
        acts.addWidget(again)
        acts.addWidget(leave)
        acts.addStretch(1)
        card.body.addLayout(acts)
        page.column.addWidget(card)
        page.column.addStretch(1)

    def show_problem(self, problem: ProblemError) -> None:
        self.words.setText(self._context.wording.problem(problem))
