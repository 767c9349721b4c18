"""When the next public word is due: what was promised, else what the level's pace asks (002#1, 001#5). Pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from crisisdesk.core.incident import Incident
from crisisdesk.response.triage import Plan

SOON = timedelta(minutes=60)
"""A word that is due within this time is near enough to be shown as a warning."""


@dataclass(frozen=True, slots=True)
class Due:
    """The next public word: "first_word" or "update", whether a promise names its hour, and when."""

    kind: str
    at: datetime
    is_promised: bool = False

    def left(self, now: datetime) -> timedelta:
        """The time left; negative when it is overdue."""
        return self.at - now

    def is_overdue(self, now: datetime) -> bool:
        return self.at < now


def next_due(incident: Incident, plan: Plan) -> Due | None:
    """What is due next; None for a closed incident and for a routine complaint that promised nothing."""
    if not incident.is_open:
        return None
    if incident.next_update_due is not None:
        return Due("update", incident.next_update_due, is_promised=True)
    if incident.last_public_at is None:
        return Due("first_word", incident.noticed_at + plan.first_word_within) if plan.first_word_within else None
    return Due("update", incident.last_public_at + plan.update_every) if plan.update_every else None
