"""A line typed into the log, read as an entry: time prefix, kind, outlet and reason, in the user's language or in English.

Under pressure nobody fills in fields: `14:05 called the supplier`, `/decision refund it because it is our fault`,
`yesterday 18:00 /complaint facebook: nobody answers`. Pure: no journal, no window.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from crisisdesk.core.incident import LATE_AFTER, TYPED_KINDS, EntryKind
from crisisdesk.core.text import fold

FUTURE_GRACE = timedelta(minutes=5)
"""A typed time this little ahead of the clock is taken as it stands; one further ahead was meant for yesterday."""

_TIME = re.compile(r"(?P<hour>[01]?\d|2[0-3])(?P<dot>[:.])(?P<minute>[0-5]\d)(?=[\s,;]|$)[,;]?\s*")
_DAY = re.compile(r"(?P<day>0?[1-9]|[12]\d|3[01])\.\s?(?P<month>0?[1-9]|1[0-2])\.?(?:\s?(?P<year>20\d\d)\.?)?\s+")
_ISO_DAY = re.compile(r"(?P<year>20\d\d)-(?P<month>0[1-9]|1[0-2])-(?P<day>0[1-9]|[12]\d|3[01])\s+")
_MONEY = re.compile(r"[€$£₪₽]|(eur|usd|gbp|lei|ron|kn|zl|pln|nis|ils|rub|руб)", re.IGNORECASE)
_SLASH = re.compile(r"/(?P<word>[^\W\d_]+)(?:\s+|$)")
_OUTLET = re.compile(r"(?P<word>[^\W\d_][\w-]*):\s+")
_SHORTEST_PREFIX = 2


@dataclass(frozen=True, slots=True)
class QuickWords:
    """The words that the line understands, all folded (lower case, without diacritics).

    The English names of the kinds are always known, whatever the user's language.
    """

    slash: Mapping[str, EntryKind]
    yesterday: frozenset[str] = frozenset({"yesterday"})
    about: frozenset[str] = frozenset({"about", "~"})
    because: tuple[str, ...] = ("because",)
    outlets: Mapping[str, str] = field(default_factory=dict)

    @classmethod
    def collect(cls, items: Callable[[str], tuple[str, ...]], outlets: Mapping[str, str] | None = None) -> QuickWords:
        """Gathers the words with `items("slash.fact")`, as Wording.items gives them; `outlets` maps names to outlets."""
        slash = {fold(word): kind for kind in TYPED_KINDS for word in items(f"slash.{kind.value}")}
        slash.update({kind.value: kind for kind in TYPED_KINDS})
        folded = {key: [fold(word) for word in items(f"quick.{key}")] for key in ("yesterday", "about", "because")}
        return cls(
            slash,
            frozenset({"yesterday", *folded["yesterday"]}),
            frozenset({"about", "~", *folded["about"]}),
            ("because", *folded["because"]),
            {fold(name): outlet for name, outlet in (outlets or {}).items()},
        )

    def kind_of(self, word: str) -> EntryKind | None:
        """The kind of a slash word, or of the start of one where no other kind's word starts so."""
        folded = fold(word)
        if folded in self.slash:
            return self.slash[folded]
        if len(folded) < _SHORTEST_PREFIX:
            return None
        kinds = {kind for known, kind in self.slash.items() if known.startswith(folded)}
        return kinds.pop() if len(kinds) == 1 else None


@dataclass(frozen=True, slots=True)
class QuickEntry:
    """What was understood. `happened_at` is aware and in the clock's zone; `timed` tells whether it was typed.

    `unknown` is a slash word that names no kind: it stays in the text, so nothing typed is lost.
    """

    text: str
    happened_at: datetime
    kind: EntryKind | None = None
    timed: bool = False
    about: bool = False
    reason: str = ""
    outlet: str = ""
    unknown: str = ""

    def days_ago(self, now: datetime) -> int:
        return (now.date() - self.happened_at.date()).days

    def is_late(self, now: datetime) -> bool:
        """Whether the entry would carry the late mark if it were made now."""
        return now - self.happened_at > LATE_AFTER


def parse(text: str, now: datetime, words: QuickWords, kind: EntryKind | None = None) -> QuickEntry:
    """Reads one line. `kind` is the kind picked beside the line, used where the line names none.

    Time and slash word may stand in either order. A time more than FUTURE_GRACE ahead of `now` means the day before.
    """
    entry = QuickEntry(text.strip(), now)
    for _ in range(2):
        entry = _take_kind(_take_time(entry, now, words), words)
    meant = entry.kind or kind
    if meant is EntryKind.COMPLAINT:
        entry = _take_outlet(entry, words)
    if meant is EntryKind.DECISION:
        entry = _take_reason(entry, words)
    return entry


def _take_kind(entry: QuickEntry, words: QuickWords) -> QuickEntry:
    found = _SLASH.match(entry.text)
    if found is None or entry.kind is not None:
        return entry
    kind = words.kind_of(found["word"])
    if kind is None:
        return replace(entry, unknown=found["word"])
    return replace(entry, kind=kind, text=entry.text[found.end() :])


def _take_time(entry: QuickEntry, now: datetime, words: QuickWords) -> QuickEntry:
    if entry.timed:
        return entry
    about, rest = _leading(entry.text, words.about)
    yesterday, rest = _leading(rest, words.yesterday)
    named_day = None if yesterday else _ISO_DAY.match(rest) or _DAY.match(rest)
    found = _TIME.match(rest, named_day.end() if named_day else 0)
    if found is None or _is_amount(found, rest):
        return entry
    clock = time(int(found["hour"]), int(found["minute"]))
    day = _date(named_day, now) if named_day else now.date() - timedelta(days=int(yesterday))
    if day is None:
        return entry
    moment = _local(datetime.combine(day, clock), now)
    if moment - now > FUTURE_GRACE and not named_day:
        moment = _local(datetime.combine(day - timedelta(days=1), clock), now)
    return replace(entry, text=rest[found.end() :], happened_at=moment, timed=True, about=about)


def _leading(text: str, known: frozenset[str]) -> tuple[bool, str]:
    """Whether the text starts with one of the words or phrases (the longest counts), and the text after it."""
    folded = fold(text)
    for phrase in sorted(known, key=len, reverse=True):
        rest = text[len(phrase) :]
        if folded.startswith(phrase) and (not phrase[-1].isalnum() or rest[:1] in (" ", ",")):
            return True, rest.lstrip(" ,")
    return False, text


def _is_amount(found: re.Match[str], text: str) -> bool:
    """Whether "9.20" is money: a currency follows."""
    return found["dot"] == "." and _MONEY.match(text, found.end()) is not None


def _date(found: re.Match[str], now: datetime) -> date | None:
    """The day named; without a year the last one that is not ahead of now. None where no calendar has it."""
    try:
        day = date(int(found["year"] or now.year), int(found["month"]), int(found["day"]))
        return day.replace(year=day.year - 1) if day > now.date() and not found["year"] else day
    except ValueError:
        return None


def _local(moment: datetime, now: datetime) -> datetime:
    """Gives a wall-clock time the zone of `now`. The system's zone is asked again: its offset may differ on that day."""
    if not isinstance(now.tzinfo, ZoneInfo) and now.astimezone().utcoffset() == now.utcoffset():
        return moment.astimezone()
    return moment.replace(tzinfo=now.tzinfo)


def _take_outlet(entry: QuickEntry, words: QuickWords) -> QuickEntry:
    found = _OUTLET.match(entry.text)
    outlet = words.outlets.get(fold(found["word"])) if found else None
    return replace(entry, outlet=outlet, text=entry.text[found.end() :]) if found and outlet else entry


def _take_reason(entry: QuickEntry, words: QuickWords) -> QuickEntry:
    """Splits at the last "because": what stands before it may hold one of its own."""
    folded = fold(entry.text)
    places = [found for word in words.because for found in re.finditer(rf"(?<!\w){re.escape(word)}(?!\w)", folded)]
    last = max(places, key=lambda found: found.start(), default=None)
    if last is None or not entry.text[last.end() :].strip(" .,:"):
        return entry
    choice = entry.text[: last.start()].rstrip(" ,;")
    return replace(entry, text=choice, reason=entry.text[last.end() :].strip(" ,:")) if choice else entry
