"""Ready-made values that tests of several rooms need."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from crisisdesk.core.incident import Cluster, EntryKind, FailureKind, FinalText, Incident, NewEntry, NewIncident, Stage, Triage

ZAGREB = ZoneInfo("Europe/Zagreb")
MORNING = datetime(2026, 12, 22, 9, 12, tzinfo=ZAGREB)


def new_incident(**changes: Any) -> NewIncident:
    """Parcels that did not arrive, noticed at 09:12, level 2; with `changes`."""
    plain = NewIncident(
        title="Late Christmas parcels",
        kind=FailureKind.LATE,
        noticed_at=MORNING,
        cluster=Cluster.OURS,
        people="About 40",
        outlets=("facebook", "phone"),
        languages=("en", "hr"),
        triage=Triage(many=True, public=True),
        level=2,
    )
    return replace(plain, **changes)


def open_incident(noticed: datetime, **changes: Any) -> Incident:
    """An incident of level 2 that nobody has written a public word about yet, as the journal shows it; with `changes`."""
    plain = Incident(
        id="2026-12-22-1",
        title="Late parcels",
        kind=FailureKind.LATE,
        noticed_at=noticed,
        opened_at=noticed,
        cluster=Cluster.OURS,
        people="40",
        outlets=(),
        languages=("en",),
        triage=Triage(),
        level=2,
        closed_at=None,
        last_entry_at=noticed,
        last_public_at=None,
        next_update_due=None,
    )
    return replace(plain, **changes)


def new_entry(text: str = "Called the supplier", kind: EntryKind = EntryKind.NOTE, minutes: int = 0, **changes: Any) -> NewEntry:
    """An entry whose event was `minutes` after the incident was noticed."""
    return replace(NewEntry(kind, text, MORNING + timedelta(minutes=minutes), author="Mia"), **changes)


def final_text(text: str = "40 parcels are late. We are sorry. Next word at 10:30.", **changes: Any) -> FinalText:
    return replace(FinalText("en", "facebook", Stage.HOLDING, text, "en-0123456789ab"), **changes)
