"""The strip over an incident: its title with the others in a menu, level, what is due, and the two next steps."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from crisisdesk.core.incident import Incident
from crisisdesk.ui.actions import plain_tooltip
from crisisdesk.ui.context import Context
from crisisdesk.ui.shell.header import PageHeader
from crisisdesk.ui.shell.standing import Standing, level_said
from crisisdesk.ui.widgets.basic import Badge, Button, button

_MOST_IN_MENU = 15
_LEAST_TITLE = 140
_AROUND_TITLE = 96
"""Pixels of the margins, the arrow and the gaps around the title."""
_NEAR = 8
"""The title is a button with room around its words; so its words stand where the other pages' titles do."""


class IncidentHeader(PageHeader):
    """`chosen(incident id)`: another incident was picked in the menu under the title."""

    chosen = Signal(str)

    def __init__(self, context: Context, standing: Standing, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._context = context
        self._standing = standing
        self._incident: Incident | None = None
        self.title.hide()
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.across.setContentsMargins(16 if is_mirrored else _NEAR, 8, _NEAR if is_mirrored else 16, 8)
        self.menu = QMenu(self)
        self.switcher = button("", "title", "down", context.theme, self)
        self.switcher.setMenu(self.menu)
        self._put_arrow_behind()
        self.switcher.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.level = Badge("", "error", self)
        self.due = Badge("", "warning", self, icon="clock", theme=context.theme)
        self.lead.addWidget(self.switcher)
        self.lead.addWidget(self.level)
        self.acts.addWidget(self.due)
        self.update_button = self._act("message.update", "plain")
        self.approve_button = self._act("message.approve", "primary")
        self.reopen_button = self._act("incident.reopen", "plain")
        context.actions.action("incident.switch").triggered.connect(self.switcher.showMenu)

    def show_incident(self, incident: Incident, others: Sequence[Incident]) -> None:
        self._incident = incident
        self.switcher.setAccessibleName(self.tr("Incident: %1").replace("%1", incident.title))
        level = level_said(incident, self._context.wording)
        self.level.setText(level.text)
        self.level.set_role(level.role)
        self.approve_button.setVisible(incident.is_open)
        self.update_button.setVisible(incident.is_open)
        self.reopen_button.setVisible(not incident.is_open)
        self._fill_menu(incident, others)
        self.refresh_clock()

    def show_scratch(self, others: Sequence[Incident]) -> None:
        """A message without an incident: nothing is due, and nothing can be approved into a log."""
        self._incident = None
        self.switcher.setText(self.tr("A message without an incident"))
        for each in (self.level, self.due, self.update_button, self.approve_button, self.reopen_button):
            each.hide()
        self._fill_menu(None, others)

    def refresh_clock(self) -> None:
        said = self._standing.said(self._incident) if self._incident else None
        self.due.setVisible(said is not None)
        self.level.setVisible(self._incident is not None)
        if said is not None:
            self.due.setText(said.text)
            self.due.set_role(said.role)
        self._fit_title()

    def _put_arrow_behind(self) -> None:
        """A button's icon stands before its words; turned round, it stands behind them."""
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.switcher.setLayoutDirection(Qt.LayoutDirection.LeftToRight if is_mirrored else Qt.LayoutDirection.RightToLeft)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_title()

    def _fit_title(self) -> None:
        """The title gives way, as the whole of it stands in the tooltip; where even that is not enough, the update's button
        does, which stands in the menus too."""
        incident = self._incident
        if incident is None:
            return
        self.switcher.setToolTip(plain_tooltip(incident.title))
        self.update_button.setVisible(incident.is_open)
        if self._room_for_title() < _LEAST_TITLE:
            self.update_button.hide()
        room = max(self._room_for_title(), _LEAST_TITLE)
        self.switcher.ensurePolished()
        self.switcher.setText(self.switcher.fontMetrics().elidedText(incident.title, Qt.TextElideMode.ElideRight, room))

    def _room_for_title(self) -> int:
        beside = (self.level, self.due, self.update_button, self.approve_button, self.reopen_button)
        taken = sum(each.sizeHint().width() + self.acts.spacing() for each in beside if not each.isHidden())
        return self.width() - taken - _AROUND_TITLE

    def _act(self, action_id: str, kind: str) -> Button:
        action = self._context.actions.action(action_id)
        made = button(action.text(), kind, parent=self)
        made.setToolTip(action.toolTip())
        made.clicked.connect(action.trigger)
        self.acts.addWidget(made)
        return made

    def _fill_menu(self, incident: Incident | None, others: Sequence[Incident]) -> None:
        self.menu.clear()
        for other in others[:_MOST_IN_MENU]:
            act = self.menu.addAction(other.title.replace("&", "&&"))
            act.setCheckable(True)
            act.setChecked(incident is not None and other.id == incident.id)
            act.triggered.connect(lambda _checked=False, other=other: self.chosen.emit(other.id))
        self.menu.addSeparator()
        self.menu.addAction(self._context.actions.action("incident.new"))
        self.menu.addAction(self._context.actions.action("go.start"))
