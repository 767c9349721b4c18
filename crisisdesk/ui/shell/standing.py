"""How an incident stands, in words and roles: its level, what is due next, whether it is closed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from crisisdesk.core.clock import Clock
from crisisdesk.core.incident import Incident
from crisisdesk.response.cadence import SOON, Due, next_due
from crisisdesk.response.triage import Levels
from crisisdesk.services.wording import Wording

_LEVEL_ROLES = {0: "good", 1: "warning"}


@dataclass(frozen=True, slots=True)
class Said:
    """Words and the colour role that goes with them."""

    text: str
    role: str


def level_said(incident: Incident, wording: Wording) -> Said:
    if not incident.is_open:
        return Said(wording.say("state.closed"), "good")
    return Said(wording.say(f"level.{incident.level}"), level_role(incident.level))


def level_role(level: int) -> str:
    return _LEVEL_ROLES.get(level, "error")


class Standing:
    """Says what is due, with the clock and the paces of the levels at hand."""

    def __init__(self, clock: Clock, levels: Levels, wording: Wording) -> None:
        self._clock = clock
        self._levels = levels
        self._wording = wording

    def due(self, incident: Incident) -> Due | None:
        return next_due(incident, self._levels.plan(incident.level))

    def said(self, incident: Incident) -> Said | None:
        """What is due next as a countdown; None where nothing is."""
        due = self.due(incident)
        if due is None:
            return None
        now = self._clock.now()
        left = due.left(now)
        key = f"due.{due.kind}_{'over' if due.is_overdue(now) else 'in'}"
        role = "error" if due.is_overdue(now) else "warning" if left <= SOON else "muted"
        return Said(self._wording.say(key, duration=left), role)

    def last_entry(self, incident: Incident) -> str:
        """Today with its time, another day with its date alone."""
        now, at = self._clock.now(), incident.last_entry_at
        return self._wording.moment(at, now) if at.date() == now.date() else self._wording.date(at, now.year)

    def now(self) -> datetime:
        return self._clock.now()
