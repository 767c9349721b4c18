"""What the palette offers: the acts that can be done now, then the incidents."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from crisisdesk.core.incident import Incident
from crisisdesk.ui.actions import Actions
from crisisdesk.ui.shell.palette import Offer
from crisisdesk.ui.theme import Theme

_NOT_OFFERED = frozenset({"palette.open"})


def offers(actions: Actions, theme: Theme, incidents: Iterable[Incident], open_incident: Callable[[str], None]) -> list[Offer]:
    """Actions that sleep now are left out: an offer must do something."""
    found = []
    for spec, action in actions.all():
        if action.isEnabled() and spec.id not in _NOT_OFFERED:
            icon = theme.icon(spec.icon, "muted") if spec.icon else None
            key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            found.append(Offer(action.text(), key, action.trigger, icon, action.toolTip()))
    word = QCoreApplication.translate("Offers", "Incident")
    for incident in incidents:
        found.append(Offer(incident.title, word, partial(open_incident, incident.id), theme.icon("incident", "muted")))
    return found
