"""What stands around the pages of approving: the header, the steps at the side, the foot with its two buttons."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from crisisdesk.ui.context import Context
from crisisdesk.ui.publish.steps import StepList
from crisisdesk.ui.widgets.basic import Badge, HSeparator, PlainLabel, button

_SIDE_WIDTH = 230


class PublishFrame(QWidget):
    """Puts the parts in their places; what they do is the page's matter."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        theme = context.theme
        self.title = PlainLabel(self.tr("Approve and publish"), self, size="title", bold=True)
        self.badge = Badge("", "muted", self)
        self.back_button = button(self.tr("Back to the text"), "plain")
        self.steps = StepList(theme, self)
        self.steps.setMinimumWidth(_SIDE_WIDTH)
        self.steps.setProperty("ground", "panel")
        self.stack = QStackedWidget(self)
        self.note = PlainLabel("", self, role="muted", wrap=True)
        self.second_button = button("", "plain")
        self.first_button = button("", "primary")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._header())
        layout.addWidget(HSeparator(self))
        layout.addLayout(self._middle(), 1)

    def add_panel(self, panel: QWidget) -> QScrollArea:
        """Gives a panel a scrolling place of its own in the stack."""
        space = self._context.theme.space
        inside = QWidget()
        inside.setProperty("ground", "background")
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(space(7), space(6), space(7), space(6))
        layout.addWidget(panel)
        layout.addStretch()
        area = QScrollArea(self.stack)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        self.stack.addWidget(area)
        return area

    def _header(self) -> QWidget:
        space = self._context.theme.space
        header = QFrame(self)
        header.setProperty("ground", "panel")
        header.setMinimumHeight(space(14))
        row = QHBoxLayout(header)
        row.setContentsMargins(space(4), space(2), space(4), space(2))
        row.setSpacing(space(3))
        row.addWidget(self.title)
        row.addWidget(self.badge)
        row.addStretch()
        row.addWidget(self.back_button)
        return header

    def _middle(self) -> QHBoxLayout:
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.stack, 1)
        right.addWidget(HSeparator(self))
        right.addWidget(self._foot())
        rule = QFrame(self)
        rule.setProperty("separator", True)
        rule.setFixedWidth(1)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.steps)
        middle.addWidget(rule)
        middle.addLayout(right, 1)
        return middle

    def _foot(self) -> QWidget:
        space = self._context.theme.space
        foot = QFrame(self)
        foot.setProperty("ground", "panel")
        row = QHBoxLayout(foot)
        row.setContentsMargins(space(7), space(3), space(7), space(3))
        row.setSpacing(space(3))
        row.addWidget(self.note, 1)
        row.addWidget(self.second_button)
        row.addWidget(self.first_button)
        return foot
