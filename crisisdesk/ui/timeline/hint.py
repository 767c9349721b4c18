"""What the hint under the quick-entry line says, live, of the line as it stands. Words only."""

from __future__ import annotations

from datetime import datetime

from crisisdesk.core.incident import EntryKind
from crisisdesk.response.quick_entry import QuickEntry
from crisisdesk.services.wording import Wording

_SHOWN_WORDS = (EntryKind.DECISION, EntryKind.FACT, EntryKind.CALL, EntryKind.COMPLAINT)


def idle_hint(wording: Wording) -> str:
    """Enter, and the four slash words that are used most, in the user's language."""
    words = " ".join(f"/{(wording.items(f'slash.{kind.value}') or (kind.value,))[0]}" for kind in _SHOWN_WORDS)
    return wording.say("timeline.hint.idle", words=words)


def live_hint(wording: Wording, entry: QuickEntry, kind: EntryKind, now: datetime) -> str:
    """How the line would be logged now: as what, of when, and whether it would be late."""
    if entry.unknown:
        return wording.say("timeline.hint.unknown", word=entry.unknown, kind=wording.say(f"kind.{kind.value}"))
    parts = [wording.say("timeline.hint.kind", kind=wording.say(f"kind.{kind.value}"), moment=_moment(wording, entry, now))]
    if entry.outlet:
        parts.append(wording.say("timeline.hint.outlet", outlet=wording.outlets(entry.outlet)))
    if entry.is_late(now):
        parts.append(wording.say("timeline.hint.late"))
    return " · ".join(parts)


def _moment(wording: Wording, entry: QuickEntry, now: datetime) -> str:
    if not entry.timed:
        return wording.say("timeline.hint.now")
    time = wording.time(entry.happened_at)
    match entry.days_ago(now):
        case 0:
            said = wording.say("timeline.hint.today", time=time)
        case 1:
            said = wording.say("timeline.hint.yesterday", time=time)
        case _:
            said = wording.say("timeline.hint.day", time=time, day=wording.day(entry.happened_at, now.year))
    return wording.say("timeline.hint.about", moment=said) if entry.about else said
