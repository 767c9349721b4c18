"""The first page: who approves, the exact texts, and what is left in them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from crisisdesk.core.incident import FinalText
from crisisdesk.ui.context import Context
from crisisdesk.ui.publish.card_grid import CardGrid
from crisisdesk.ui.publish.left_panel import LeftPanel
from crisisdesk.ui.publish.text_card import TextCard
from crisisdesk.ui.widgets.basic import PlainLabel

_NAME_WIDTH = 420


class ApprovePanel(QWidget):
    """Keeps the name and the reasons when the same texts are shown again."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        space = context.theme.space
        self.name = QLineEdit(context.workspace.settings.get("author"), self)
        self.name.setAccessibleName(self.tr("Approved by"))
        self.name.setPlaceholderText(self.tr("Name of whoever answers for it"))
        self.name.setMaximumWidth(_NAME_WIDTH)
        label = PlainLabel(self.tr("Approved by"), self, bold=True)
        label.setBuddy(self.name)
        self.complaint = PlainLabel(self.tr("Say who approves: it goes into the journal."), self, role="error", size="small")
        self.complaint.hide()
        self.grid = CardGrid(space(4), self)
        self.cards: list[TextCard] = []
        self.left = LeftPanel(context, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(space(2))
        layout.addWidget(label)
        layout.addWidget(self.name)
        layout.addWidget(self.complaint)
        layout.addSpacing(space(2))
        layout.addWidget(self.grid)
        layout.addSpacing(space(2))
        layout.addWidget(self.left)
        self.name.textChanged.connect(self.complaint.hide)

    def show_texts(self, texts: Sequence[FinalText]) -> None:
        self.cards = [TextCard(self._context, text, self.grid) for text in texts]
        self.grid.show_cards(self.cards)
        self.left.show_texts(texts)

    def approver(self) -> str:
        """The name; where it is missing, "" and a word beside the field."""
        name = self.name.text().strip()
        if not name:
            self.complaint.show()
            self.name.setFocus()
        return name
