"""What a message begins with where no draft says otherwise."""

from __future__ import annotations

from crisisdesk.app import Workspace
from crisisdesk.core.incident import Incident, Stage


def first_language(workspace: Workspace, own: str) -> str:
    """The window's language where messages are written in it."""
    return own if own in workspace.languages else next(iter(workspace.languages))


def first_stage(incident: Incident | None) -> Stage:
    """A routine complaint gets a private reply; a crisis a holding statement until there is a public word."""
    if incident is not None and incident.level == 0:
        return Stage.PRIVATE_REPLY
    said = incident is not None and incident.last_public_at is not None
    return Stage.UPDATE if said else Stage.HOLDING


def first_channel(workspace: Workspace, incident: Incident | None) -> str:
    """The answer goes where people complain: the first of the incident's outlets that takes messages."""
    channels = [channel.id for channel in workspace.channels.values() if channel.messages]
    outlets = incident.outlets if incident else ()
    return next((outlet for outlet in outlets if outlet in channels), next(iter(channels), ""))
