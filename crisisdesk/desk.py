"""The desk: every act that a person does with an incident, as one synchronous call.

A desk belongs to the thread that opened it (its journal is one SQLite connection). Every method may raise ProblemError; then
nothing was written.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from crisisdesk.compose.channels import Channel
from crisisdesk.compose.facts import Facts, Firm, firm_facts, incident_facts, next_update_at
from crisisdesk.compose.templates import FilledTemplate, TemplateShelf, open_slots
from crisisdesk.core.clock import Clock
from crisisdesk.core.errors import ProblemError
from crisisdesk.core.incident import (
    Approval,
    Draft,
    Entry,
    EntryKind,
    EntryQuery,
    FinalText,
    Incident,
    IncidentFigures,
    NewEntry,
    NewIncident,
    Promise,
    Stage,
)
from crisisdesk.core.resources import Resources
from crisisdesk.journal import ChainVerdict, Journal, events
from crisisdesk.response import rules
from crisisdesk.response.triage import Levels
from crisisdesk.review.figures import figures
from crisisdesk.services.settings import Settings
from crisisdesk.services.wording import Wording

Changed = Callable[[frozenset[str]], None]


@dataclass(frozen=True)
class DeskParts:
    """What a desk works with beside its journal; shared with the window, read only."""

    clock: Clock
    resources: Resources
    settings: Settings
    templates: TemplateShelf
    levels: Levels
    channels: dict[str, Channel]


class Desk:
    """The verbs. `changed` is called in the desk's thread after each write with what changed: "incident", "entry", "message",
    "draft"."""

    def __init__(self, journal: Journal, parts: DeskParts) -> None:
        self.changed: Changed | None = None
        self._journal = journal
        self._parts = parts

    # incidents

    def incidents(self) -> list[Incident]:
        """All incidents, the open ones first, the newest first among them."""
        return self._journal.incidents()

    def incident(self, incident_id: str) -> Incident:
        return self._journal.incident(incident_id)

    def open_incident(self, new: NewIncident, author: str = "", noticed: str = "") -> Incident:
        """Opens the incident and logs that it was noticed, in the words of `noticed` or else of its title."""
        rules.check_new_incident(new, self._now())
        incident_id = self._new_id(new.noticed_at)
        first = NewEntry(EntryKind.NOTICED, noticed.strip() or new.title.strip(), new.noticed_at, author=author)
        self._journal.append_all([events.opened(incident_id, new, author), events.logged(incident_id, first)])
        self._tell("incident", "entry")
        return self.incident(incident_id)

    def close_incident(self, incident_id: str, reason: str, author: str) -> Incident:
        """Seals the log of an incident; from then on only `reopen_incident` writes to it."""
        self._open_one(incident_id)
        reason = rules.needed(reason, "close_reason_needed")
        self._journal.append_all([events.closed(incident_id, reason, author)])
        self._tell("incident", "entry")
        return self.incident(incident_id)

    def reopen_incident(self, incident_id: str, reason: str, author: str) -> Incident:
        incident = self.incident(incident_id)
        if incident.is_open:
            raise ProblemError("incident_open", title=incident.title)
        reason = rules.needed(reason, "reopen_reason_needed")
        self._journal.append_all([events.reopened(incident_id, reason, author)])
        self._tell("incident", "entry")
        return self.incident(incident_id)

    # the log

    def log(self, incident_id: str, entry: NewEntry) -> Entry:
        self._open_one(incident_id)
        rules.check_entry(entry, self._now())
        return self._added(events.logged(incident_id, entry), "entry")

    def correct(self, seq: int, text: str, reason: str, initials: str) -> Entry:
        """Puts a new text in the place of an entry's; the old one stays. Returns the entry with its corrections."""
        entry = self._journal.entry(seq)
        self._open_one(entry.incident_id)
        rules.check_correction(entry, text, reason, initials)
        words = (text.strip(), reason.strip(), initials.strip())
        self._journal.append_all([events.corrected(entry.incident_id, seq, *words)])
        self._tell("entry")
        return self._journal.entry(seq)

    def entry_count(self, incident_id: str, query: EntryQuery) -> int:
        return self._journal.entry_count(incident_id, query)

    def entries(self, incident_id: str, query: EntryQuery, offset: int, limit: int) -> list[Entry]:
        """A page of the timeline, by the time of the event, oldest first; of one time in the order of writing."""
        return self._journal.entries(incident_id, query, offset, limit)

    def search(self, words: str, incident_id: str = "", limit: int = 50) -> list[Entry]:
        """Entries that hold all the words, of one incident or of all."""
        return self._journal.search(words, incident_id, limit)

    # messages

    def draft(self, incident_id: str, language: str) -> Draft | None:
        return self._journal.draft(incident_id, language)

    def drafts(self, incident_id: str) -> list[Draft]:
        return self._journal.drafts(incident_id)

    def save_draft(self, draft: Draft) -> Draft:
        """Keeps the draft; a revision that is not newer than the stored one is refused ("draft_newer")."""
        saved = self._journal.save_draft(draft)
        self._tell("draft")
        return saved

    def template(self, incident_id: str, language: str, stage: Stage, channel: str = "") -> FilledTemplate:
        """The stage's template in `language`, filled from the incident ("" for none) and the settings."""
        limit = self._parts.channels[channel].limit if channel in self._parts.channels else 0
        facts = firm_facts(self._firm())
        if incident_id:
            facts |= self._incident_facts(self.incident(incident_id), language)
        return self._parts.templates.fill(language, stage, facts, limit=limit)

    def approve(self, incident_id: str, approver: str, texts: Sequence[FinalText]) -> Approval:
        """Records who lets which exact texts go out; refuses a text with open slots."""
        self._open_one(incident_id)
        approver = rules.needed(approver, "approver_needed")
        self._check_texts(texts)
        recorded = self._journal.append_all([events.approved(incident_id, approver, texts)])
        self._tell("message", "entry")
        return self._journal.approval(recorded[-1].seq)

    def open_approval(self, incident_id: str, texts: Sequence[FinalText]) -> Approval | None:
        """The last approval of exactly these words of which nothing has gone out yet: the program ended in between."""
        same = [each for each in self._journal.approvals(incident_id) if _words(each.texts) == _words(texts)]
        if not same:
            return None
        query = EntryQuery(frozenset({EntryKind.PUBLISHED}))
        published = self.entries(incident_id, query, 0, self.entry_count(incident_id, query))
        return same[-1] if all(entry.seq < same[-1].seq for entry in published) else None

    def published(self, approval_seq: int, text_index: int, outlet: str, at: datetime, url: str = "") -> Entry:
        """Records that one approved text went out: where (channel ids or free words, by commas) and when."""
        approval = self._journal.approval(approval_seq)
        self._open_one(approval.incident_id)
        rules.check_published(approval, text_index, outlet, at, self._now())
        text = approval.texts[text_index]
        event = events.published(
            approval.incident_id, approval_seq, text_index, text, approval.approver, outlet.strip(), at, url.strip()
        )
        return self._added(event, "message", "entry", "incident")

    def promise(self, incident_id: str, promise: Promise, published_seq: int) -> Entry:
        """Records a promise that the published entry of that number gave."""
        self._open_one(incident_id)
        rules.check_promise(promise, self._journal.entry(published_seq).happened_at)
        return self._added(events.promised(incident_id, promise, published_seq), "entry", "incident")

    # looking back

    def review(self) -> list[IncidentFigures]:
        """The figures of each incident, in the order of `incidents`."""
        return [self._figures(incident) for incident in self.incidents()]

    def verify(self) -> ChainVerdict:
        return self._journal.verify()

    def head(self) -> tuple[int, datetime | None]:
        """How many events the journal holds, and when the last was written."""
        return self._journal.head()

    def close(self) -> None:
        self._journal.close()

    # inside

    def _now(self) -> datetime:
        return self._parts.clock.now()

    def _tell(self, *kinds: str) -> None:
        if self.changed is not None:
            self.changed(frozenset(kinds))

    def _added(self, event: events.NewEvent, *kinds: str) -> Entry:
        recorded = self._journal.append_all([event])
        self._tell(*kinds)
        return self._journal.entry(recorded[-1].seq)

    def _open_one(self, incident_id: str) -> Incident:
        incident = self.incident(incident_id)
        rules.check_open(incident)
        return incident

    def _new_id(self, noticed_at: datetime) -> str:
        """The day and a number, "2026-12-22-1": can be read out on the phone and sorts by time."""
        day = noticed_at.date().isoformat()
        taken = {incident.id for incident in self.incidents()}
        return next(name for number in range(1, len(taken) + 2) if (name := f"{day}-{number}") not in taken)

    def _firm(self) -> Firm:
        get = self._parts.settings.get
        return Firm(get("firm_name"), get("contact_email") or get("contact_phone"), get("author"))

    def _incident_facts(self, incident: Incident, language: str) -> Facts:
        now = self._now()
        pace = self._parts.levels.plan(incident.level).update_every
        due = next_update_at(incident.next_update_due, pace, now)
        own_language = self._parts.settings.get("ui_language")
        outlets = Wording(self._parts.resources, language).outlets(",".join(incident.outlets))
        return incident_facts(incident, language, own_language, due, now) | {"outlets": outlets}

    def _check_texts(self, texts: Sequence[FinalText]) -> None:
        if not texts or not all(text.text.strip() for text in texts):
            raise ProblemError("nothing_to_approve")
        for text in texts:
            if slots := open_slots(text.text):
                names = ", ".join(slot.of(text.text) for slot in slots)
                raise ProblemError("open_slots", language=text.language, slots=names)

    def _figures(self, incident: Incident) -> IncidentFigures:
        query = EntryQuery(frozenset({EntryKind.PUBLISHED}))
        messages = self.entries(incident.id, query, 0, self.entry_count(incident.id, query))
        return figures(incident, messages, self._journal.approvals(incident.id), self._now())


def _words(texts: Sequence[FinalText]) -> list[tuple[str, str, Stage, str]]:
    return [(text.language, text.channel, text.stage, text.text) for text in texts]
