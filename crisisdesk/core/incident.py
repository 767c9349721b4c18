"""The things an incident is made of, as every room speaks of them. Values only; the journal makes them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from crisisdesk.core.text import Span


class Stage(StrEnum):
    """Where in the response a message stands (the method's stages)."""

    HOLDING = "holding"
    UPDATE = "update"
    FULL_APOLOGY = "full_apology"
    REMEDY_OFFER = "remedy_offer"
    RESOLVED = "resolved"
    LESSONS = "lessons"
    PRIVATE_REPLY = "private_reply"


class Cluster(StrEnum):
    """Responsibility cluster: who has to answer for the failure."""

    OURS = "ours"
    SUPPLIER = "supplier"
    NOBODY = "nobody"
    RUMOUR = "rumour"


class FailureKind(StrEnum):
    """The cards of the "Start an incident" page."""

    LATE = "late"
    WRONG = "wrong"
    PAYMENT = "payment"
    TREATMENT = "treatment"
    DATA = "data"
    SAFETY = "safety"
    RUMOUR = "rumour"
    OTHER = "other"


class EntryKind(StrEnum):
    """Kinds of timeline entries. The first six can be typed; the others are made by the program's own acts."""

    NOTE = "note"
    FACT = "fact"
    COMPLAINT = "complaint"
    DECISION = "decision"
    CALL = "call"
    OPINION = "opinion"
    NOTICED = "noticed"
    PROMISE = "promise"
    APPROVED = "approved"
    PUBLISHED = "published"
    CLOSED = "closed"
    REOPENED = "reopened"


TYPED_KINDS = (EntryKind.NOTE, EntryKind.FACT, EntryKind.COMPLAINT, EntryKind.DECISION, EntryKind.CALL, EntryKind.OPINION)


class Precision(StrEnum):
    """How well the time of an event is known."""

    EXACT = "exact"
    ABOUT = "about"
    UNKNOWN = "unknown"


LATE_AFTER = timedelta(minutes=5)
"""An entry made longer than this after its event is late and carries the mark (and may carry a reason)."""


@dataclass(frozen=True, slots=True)
class Triage:
    """Answers to the four questions "is this a crisis?"."""

    many: bool = False
    public: bool = False
    harm: bool = False
    growing: bool = False


@dataclass(frozen=True, slots=True)
class NewIncident:
    """What the "Start an incident" page gives. `level` 0 is a routine complaint, 1 to 3 a crisis."""

    title: str
    kind: FailureKind
    noticed_at: datetime
    cluster: Cluster
    people: str
    outlets: tuple[str, ...]
    languages: tuple[str, ...]
    triage: Triage
    level: int


@dataclass(frozen=True, slots=True)
class Incident:
    """An incident as the journal's projections tell it now."""

    id: str
    title: str
    kind: FailureKind
    noticed_at: datetime
    opened_at: datetime
    cluster: Cluster
    people: str
    outlets: tuple[str, ...]
    languages: tuple[str, ...]
    triage: Triage
    level: int
    closed_at: datetime | None
    last_entry_at: datetime
    last_public_at: datetime | None
    next_update_due: datetime | None

    @property
    def is_open(self) -> bool:
        return self.closed_at is None


@dataclass(frozen=True, slots=True)
class NewEntry:
    """A line for the log. `happened_at` None with precision "unknown" where nobody knows the time."""

    kind: EntryKind
    text: str
    happened_at: datetime
    precision: Precision = Precision.EXACT
    author: str = ""
    source: str = ""
    first_hand: bool = True
    late_reason: str = ""
    outlet: str = ""
    due_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Correction:
    """What a later entry put in the place of an earlier text."""

    seq: int
    text: str
    reason: str
    initials: str
    made_at: datetime


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the timeline. `seq` is the gap-free number of its event in the journal.

    `text` is what was first written; `corrections` follow it, oldest first: the original is shown struck through and the
    newest correction beside it. For published messages `language`, `channel`, `stage`, `sha256` and `approver` are filled.
    """

    seq: int
    incident_id: str
    kind: EntryKind
    text: str
    happened_at: datetime
    recorded_at: datetime
    precision: Precision = Precision.EXACT
    author: str = ""
    source: str = ""
    first_hand: bool = True
    late_reason: str = ""
    outlet: str = ""
    due_at: datetime | None = None
    corrections: tuple[Correction, ...] = ()
    language: str = ""
    channel: str = ""
    stage: str = ""
    sha256: str = ""
    approver: str = ""

    @property
    def is_late(self) -> bool:
        return self.recorded_at - self.happened_at > LATE_AFTER

    @property
    def current_text(self) -> str:
        return self.corrections[-1].text if self.corrections else self.text


@dataclass(frozen=True, slots=True)
class EntryQuery:
    """Which entries of a timeline are wanted: of these kinds (none: all) and holding all these words, however accented."""

    kinds: frozenset[EntryKind] = frozenset()
    words: str = ""


@dataclass(frozen=True, slots=True)
class LeftAsIs:
    """A finding that the writer leaves as it is: the place in the draft (None: it is about a missing part), and why."""

    rule: str
    span: Span | None
    reason: str


@dataclass(frozen=True, slots=True)
class Draft:
    """A text being written. One per incident and language; `incident_id` "" is the draft without an incident."""

    incident_id: str
    language: str
    stage: Stage
    channel: str
    text: str
    revision: int
    saved_at: datetime | None = None
    left: tuple[LeftAsIs, ...] = ()


@dataclass(frozen=True, slots=True)
class FindingLeft:
    """A finding that stood in a text when it was approved, with the reason for leaving it (may be empty)."""

    rule: str
    label: str
    level: str
    words: str
    reason: str = ""


@dataclass(frozen=True, slots=True)
class FinalText:
    """One text of an approval: exact words, per language and channel, with what judged it."""

    language: str
    channel: str
    stage: Stage
    text: str
    pack: str
    findings: tuple[FindingLeft, ...] = ()


@dataclass(frozen=True, slots=True)
class Approval:
    """An approved set of texts, as the journal recorded it. `seq` is its event's number."""

    seq: int
    incident_id: str
    approver: str
    approved_at: datetime
    texts: tuple[FinalText, ...]


@dataclass(frozen=True, slots=True)
class Promise:
    """Something a published message promised, with the time by which it is due."""

    text: str
    due_at: datetime


@dataclass(frozen=True, slots=True)
class IncidentFigures:
    """A row of the review table. Times are None where there is no public word yet."""

    incident: Incident
    first_word: timedelta | None
    longest_silence: timedelta | None
    published: int
    findings_left: int
