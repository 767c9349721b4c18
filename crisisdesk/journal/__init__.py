"""The journal room: append-only events in SQLite, their hash chain, and the projections that the program reads."""

from crisisdesk.journal.events import EventKind, NewEvent
from crisisdesk.journal.projections import Recorded
from crisisdesk.journal.store import FILE_NAME, Head, Journal

__all__ = ["FILE_NAME", "EventKind", "Head", "Journal", "NewEvent", "Recorded"]
