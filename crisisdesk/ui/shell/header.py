"""The strip over a page: its title and badges at the near side, its acts at the far side."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from crisisdesk.ui.widgets.basic import PlainLabel

HEIGHT = 56


class PageHeader(QFrame):
    """`lead` holds what stands beside the title, `acts` the buttons at the other side."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("header", True)
        self.setMinimumHeight(HEIGHT)
        self.title = PlainLabel(title, self, size="title", bold=True)
        self.lead = QHBoxLayout()
        self.lead.setSpacing(12)
        self.lead.addWidget(self.title)
        self.acts = QHBoxLayout()
        self.acts.setSpacing(12)
        self.across = QHBoxLayout(self)
        self.across.setContentsMargins(16, 8, 16, 8)
        self.across.setSpacing(16)
        self.across.addLayout(self.lead)
        self.across.addStretch(1)
        self.across.addLayout(self.acts)
