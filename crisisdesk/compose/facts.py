"""What an incident and the firm's settings give to a template. What is not known is left out and stays an open slot."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from crisisdesk.core.formats import Formats, rounded_up
from crisisdesk.core.incident import Incident

USUAL_PACE = timedelta(hours=1)
"""The pace of updates where the level names none."""

Facts = dict[str, object]


@dataclass(frozen=True, slots=True)
class Firm:
    """Who speaks: the parts of the settings that stand in messages. Each may be ""."""

    name: str = ""
    contact: str = ""
    sender: str = ""


def firm_facts(firm: Firm) -> Facts:
    return {"firm": firm.name, "contact": firm.contact, "sender": firm.sender}


def incident_facts(incident: Incident, language: str, own_language: str, next_update: datetime, now: datetime) -> Facts:
    """The incident for a template of `language`. What the user typed is in `own_language` and is left out of the others."""
    formats = Formats(language)
    typed = {"title": incident.title.rstrip(" ."), "people": incident.people} if language == own_language else {}
    if incident.people.strip().isdigit():
        typed["people"] = incident.people.strip()
    return {
        "kind": incident.kind.value,
        "cluster": incident.cluster.value,
        "level": incident.level,
        "noticed": spoken_time(incident.noticed_at, now, formats),
        "next_update": spoken_time(next_update, now, formats),
        **typed,
    }


def next_update_at(due: datetime | None, pace: timedelta | None, now: datetime) -> datetime:
    """The time to promise the next word for: the one that is promised already, else now and the pace, rounded up."""
    return due if due is not None and due > now else rounded_up(now + (pace or USUAL_PACE))


def spoken_time(moment: datetime, now: datetime, formats: Formats) -> str:
    """ "10:30"; with the date where it is another day."""
    time = formats.time(moment)
    return time if moment.date() == now.date() else f"{time}, {formats.date(moment, moment.year != now.year)}"
