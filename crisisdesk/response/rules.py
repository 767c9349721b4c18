"""What the log refuses, and why: the method's rules for single acts. Pure; each check raises ProblemError."""

from __future__ import annotations

from datetime import datetime, timedelta

from crisisdesk.core.errors import ProblemError
from crisisdesk.core.incident import TYPED_KINDS, Approval, Entry, EntryKind, Incident, NewEntry, NewIncident, Promise

CLOCK_SLACK = timedelta(minutes=1)
"""How far in the future an event may seem to be: people round up."""

_SEALED_KINDS = frozenset({EntryKind.PUBLISHED, EntryKind.APPROVED, EntryKind.CLOSED, EntryKind.REOPENED})


def needed(text: str, problem: str) -> str:
    """The text without blanks around it; the named problem where nothing is left."""
    if not (stripped := text.strip()):
        raise ProblemError(problem)
    return stripped


def check_new_incident(new: NewIncident, now: datetime) -> None:
    needed(new.title, "title_needed")
    if new.noticed_at > now + CLOCK_SLACK:
        raise ProblemError("noticed_in_future", noticed=new.noticed_at)


def check_open(incident: Incident) -> None:
    """A closed log is sealed: opening it again is an entry of its own."""
    if not incident.is_open:
        raise ProblemError("incident_closed", title=incident.title)


def check_entry(entry: NewEntry, now: datetime) -> None:
    needed(entry.text, "text_needed")
    if entry.kind not in TYPED_KINDS:
        raise ProblemError("typed_kind_only", kind=entry.kind.value)
    if entry.happened_at > now + CLOCK_SLACK:
        raise ProblemError("happened_in_future", moment=entry.happened_at)


def check_correction(entry: Entry, text: str, reason: str, initials: str) -> None:
    """Nothing is overwritten, and what went out in public stands as it went out."""
    if entry.kind in _SEALED_KINDS:
        raise ProblemError("correction_kind")
    if needed(text, "text_needed") == entry.current_text.strip():
        raise ProblemError("correction_same")
    needed(reason, "correction_reason_needed")
    needed(initials, "correction_initials_needed")


def check_published(approval: Approval, text_index: int, outlet: str, at: datetime, now: datetime) -> None:
    if not 0 <= text_index < len(approval.texts):
        raise ProblemError("no_such_text", seq=approval.seq, number=text_index + 1)
    needed(outlet, "outlet_needed")
    if at > now + CLOCK_SLACK:
        raise ProblemError("happened_in_future", moment=at)
    if at < approval.approved_at - CLOCK_SLACK:
        raise ProblemError("published_before_approval", at=at, approved=approval.approved_at)


def check_promise(promise: Promise, given_at: datetime) -> None:
    needed(promise.text, "promise_needed")
    if promise.due_at <= given_at:
        raise ProblemError("promise_due_past", due=promise.due_at)
