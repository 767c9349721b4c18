"""The hour of the next word, put into a message in the message's own language."""

from __future__ import annotations

from datetime import datetime

from crisisdesk.app import Workspace
from crisisdesk.compose.facts import next_update_at, spoken_time
from crisisdesk.core.formats import Formats
from crisisdesk.core.incident import Incident
from crisisdesk.services.wording import Wording


def next_word_at(workspace: Workspace, incident: Incident | None) -> datetime:
    """When the next word is due: as promised already, else the pace of the incident's level from now."""
    now = workspace.clock.now()
    if incident is None:
        return next_update_at(None, None, now)
    return next_update_at(incident.next_update_due, workspace.levels.plan(incident.level).update_every, now)


def time_words(workspace: Workspace, incident: Incident | None, language: str, key: str) -> tuple[str, str]:
    """The words `composer.<key>` of the message's language with the time in them, and the time by itself."""
    time = spoken_time(next_word_at(workspace, incident), workspace.clock.now(), Formats(language))
    return Wording(workspace.resources, language).say(f"composer.{key}", time=time), time
