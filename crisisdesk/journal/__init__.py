"""The journal room: append-only events in SQLite, their hash chain, and the projections that the program reads."""

from crisisdesk.journal.events import EventKind, NewEvent
from crisisdesk.journal.journal import FILE_NAME, Journal
from crisisdesk.journal.projections import Recorded
from crisisdesk.journal.rows import judge_export
from crisisdesk.journal.verify import ChainVerdict, Damage, Head

__all__ = ["FILE_NAME", "ChainVerdict", "Damage", "EventKind", "Head", "Journal", "NewEvent", "Recorded", "judge_export"]
