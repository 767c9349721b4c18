"""An entry as words: what a row of the timeline shows and what a screen reader says of it. No widgets here."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from crisisdesk.core.clock import Clock
from crisisdesk.core.incident import Entry, EntryKind, Incident, Precision
from crisisdesk.core.languages import Language
from crisisdesk.services.wording import Wording
from crisisdesk.ui.timeline.struck import Piece, pieces_of

LONGEST = 4000
"""Characters of an entry that a row shows; the whole text is in the panel that corrects and in the clipboard copy."""
GLANCE = 48
"""Characters shown of a text that was approved."""

_HEADING_ROLES = {EntryKind.PUBLISHED: "accent", EntryKind.PROMISE: "warning"}
_ICON_ROLES = {EntryKind.PUBLISHED: "accent", EntryKind.PROMISE: "warning"}


@dataclass(frozen=True, slots=True)
class RowFacts:
    """What the model knows of a row. `entry` is None while its page is on the way."""

    entry: Entry | None
    new_day: bool = False
    silent_since: datetime | None = None


@dataclass(frozen=True, slots=True)
class RowText:
    """A row's words, in the order they are read. Roles are colour roles of the theme."""

    time: str
    icon: str
    icon_role: str
    heading: str
    heading_role: str
    body: tuple[Piece, ...]
    note: str
    due: str
    due_role: str
    card: bool
    day: str
    silence: str

    def spoken(self, struck_word: str) -> str:
        """One sentence for a screen reader, with struck words announced as such."""
        body = "".join(f"[{struck_word}: {piece.text}]" if piece.struck else piece.text for piece in self.body)
        parts = (self.day, self.time, self.heading, " ".join(body.split()), self.due, self.note, self.silence)
        return ". ".join(part for part in parts if part)


class RowWords:
    """Turns entries into row texts, in the window's language, at the clock's present time."""

    def __init__(self, wording: Wording, clock: Clock, languages: Mapping[str, Language], author: str = "") -> None:
        self._wording = wording
        self._clock = clock
        self._languages = languages
        self._author = author

    def row(self, facts: RowFacts, incident: Incident) -> RowText:
        """The words of a row whose entry is there."""
        entry = facts.entry
        assert entry is not None
        due, due_role = self._due(entry, incident)
        return RowText(
            time=self._time(entry),
            icon=entry.kind.value,
            icon_role=_ICON_ROLES.get(entry.kind, "text"),
            heading=self.heading(entry),
            heading_role=_HEADING_ROLES.get(entry.kind, "muted"),
            body=self._body(entry),
            note=self._note(entry),
            due=due,
            due_role=due_role,
            card=entry.kind is EntryKind.PUBLISHED,
            day=self.day(entry) if facts.new_day else "",
            silence=self.silence(facts.silent_since) if facts.silent_since else "",
        )

    def spoken(self, facts: RowFacts, incident: Incident) -> str:
        """The row for a screen reader; a row on the way says so."""
        if facts.entry is None:
            return self._wording.say("timeline.loading")
        return self.row(facts, incident).spoken(self._wording.say("timeline.struck"))

    def local(self, moment: datetime) -> datetime:
        """The moment on the user's own clock."""
        return moment.astimezone(self._clock.zone)

    def day(self, entry: Entry) -> str:
        return self._wording.day(self.local(entry.happened_at), self._clock.now().year)

    def silence(self, since: datetime) -> str:
        """How long the public has heard nothing; "" for less than a minute."""
        if self._clock.now() - since < timedelta(minutes=1):
            return ""
        return self._wording.say("timeline.silence", duration=self._clock.now() - since)

    def heading(self, entry: Entry) -> str:
        """The kind with what sets this entry apart: outlet, stage, how sure a fact is."""
        detail = self._detail(entry)
        kind = self._wording.say(f"kind.{entry.kind.value}")
        return self._wording.say("timeline.heading", kind=kind, detail=detail) if detail else kind

    def _detail(self, entry: Entry) -> str:
        match entry.kind:
            case EntryKind.PUBLISHED | EntryKind.APPROVED if entry.stage:
                return _lower_first(self._wording.say(f"stage.{entry.stage}"))
            case EntryKind.COMPLAINT if entry.outlet:
                return self._wording.outlets(entry.outlet)
            case EntryKind.FACT if not entry.first_hand:
                return self._wording.say("timeline.fact.second_hand")
            case EntryKind.FACT if entry.source:
                return self._wording.say("timeline.fact.first_hand")
        return ""

    def _time(self, entry: Entry) -> str:
        if entry.precision is Precision.UNKNOWN:
            return self._wording.say("timeline.time_unknown")
        time = self._wording.time(self.local(entry.happened_at))
        return f"~{time}" if entry.precision is Precision.ABOUT else time

    def _body(self, entry: Entry) -> tuple[Piece, ...]:
        if entry.corrections:
            return pieces_of(_shortened(entry.text), _shortened(entry.current_text))
        text = _first_line(entry.text) if entry.kind is EntryKind.APPROVED else _shortened(entry.text)
        return (Piece(self._wording.say("timeline.quoted", text=text) if entry.kind is EntryKind.PUBLISHED else text),)

    def _note(self, entry: Entry) -> str:
        return " · ".join(note for note in (*self._message_notes(entry), *self._marks(entry)) if note)

    def _message_notes(self, entry: Entry) -> tuple[str, ...]:
        if entry.kind not in (EntryKind.PUBLISHED, EntryKind.APPROVED):
            return ()
        language = self._languages.get(entry.language)
        name = language.name if language and language.code != self._wording.language else ""
        approver = self._wording.say("timeline.approved_by", name=entry.approver) if entry.kind is EntryKind.APPROVED else ""
        return self._wording.outlets(entry.outlet), name, approver

    def _marks(self, entry: Entry) -> tuple[str, ...]:
        late = ""
        if entry.is_late and entry.kind is not EntryKind.NOTICED:
            late = self._wording.say("timeline.late_because" if entry.late_reason else "timeline.late", reason=entry.late_reason)
        corrected = self._wording.say("timeline.corrected", initials=entry.corrections[-1].initials) if entry.corrections else ""
        author = entry.author if entry.author != self._author else ""
        source = entry.source if entry.kind is not EntryKind.PUBLISHED else ""
        return late, corrected, source, author

    def _due(self, entry: Entry, incident: Incident) -> tuple[str, str]:
        """How long a promise still has. Only open promises say so: those due at or after the next update that is due."""
        due = incident.next_update_due
        if entry.due_at is None or due is None or entry.due_at < due or not incident.is_open:
            return "", ""
        left = entry.due_at - self._clock.now()
        if left.total_seconds() < 0:
            return self._wording.say("time.overdue", duration=-left), "error"
        return self._wording.say("time.due_in", duration=left), "warning"


def _lower_first(text: str) -> str:
    return text[:1].lower() + text[1:]


def _first_line(text: str) -> str:
    """Enough to know an approved text again; word for word it stands in the entry of its publication."""
    line = " ".join(text.split())
    return line if len(line) <= GLANCE else line[:GLANCE].rsplit(" ", 1)[0] + " …"


def _shortened(text: str) -> str:
    return text if len(text) <= LONGEST else text[:LONGEST].rstrip() + " …"
