"""Promises that the texts seem to give, proposed for the ledger. No widgets."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from types import MappingProxyType

from crisisdesk.core.formats import rounded_up
from crisisdesk.core.incident import FinalText
from crisisdesk.core.report import Report
from crisisdesk.core.text import Span, fold

_END = re.compile(r"[.!?…](?=\s|$)|\n")
TIMELINE = "timeline"
_TIME = re.compile(r"(?<![\d.,:])([01]?\d|2[0-3])([:.])([0-5]\d)(?!\d|[.:]\d|\s?[€$£₪₽%])")
_MONTHS = 12
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class DayWords:
    """How one language says today and tomorrow, folded."""

    today: frozenset[str] = frozenset({"today"})
    tomorrow: frozenset[str] = frozenset({"tomorrow"})

    @classmethod
    def collect(cls, items: Callable[[str], tuple[str, ...]]) -> DayWords:
        """Gathers the words with `items("quick.today")`, as Wording.items gives them."""
        return cls(frozenset(map(fold, items("quick.today"))), frozenset(map(fold, items("quick.tomorrow"))))

    def days_ahead(self, words: str) -> int | None:
        """1 where the last of these words is tomorrow's, 0 where it is today's, None without one."""
        for word in reversed(_WORD.findall(fold(words))):
            if word in self.tomorrow:
                return 1
            if word in self.today:
                return 0
        return None


@dataclass(frozen=True, slots=True)
class Proposal:
    """A time that was named, and the words that named it. `confirmed` is the tick that it starts with."""

    due_at: datetime
    words: str
    language: str
    confirmed: bool = True


def proposals(
    texts: Sequence[FinalText],
    reports: Mapping[int, Report],
    now: datetime,
    pace: timedelta | None,
    days: Mapping[str, DayWords] = MappingProxyType({}),
) -> list[Proposal]:
    """One for each time of the day that a text names where the checks see a promise of time; the earliest first.

    `days` has the words for today and tomorrow by language. Where no time is named, the next update by the incident's
    pace is proposed; without a pace it is not ticked.
    """
    found: dict[datetime, Proposal] = {}
    for index, text in enumerate(texts):
        for words in _promising(text, reports.get(index)):
            for due in _times(words, now, days.get(text.language, DayWords())):
                found.setdefault(due, Proposal(due, " ".join(words.split()), text.language))
    if found:
        return [found[due] for due in sorted(found)]
    return [Proposal(rounded_up(now + (pace or timedelta(hours=1))), "", "", confirmed=pace is not None)]


def _promising(text: FinalText, report: Report | None) -> list[str]:
    """The stretches of a text that speak of what comes when; of a text that no check knows, all of it."""
    if report is None:
        return [text.text]
    return [_sentence(text.text, evidence.span) for evidence in report.evidence if evidence.label == TIMELINE]


def _sentence(text: str, span: Span) -> str:
    """The sentence around a span: "at 10:30" alone says little."""
    start = max((found.end() for found in _END.finditer(text, 0, span.start)), default=0)
    end = _END.search(text, span.end)
    return text[start : end.start() + 1 if end else len(text)].strip()


def _times(words: str, now: datetime, days: DayWords) -> list[datetime]:
    """The times of the day in some words; "22.12." is a day, "10.30." at the end of a sentence is a time."""
    found = []
    for match in _TIME.finditer(words):
        hour, sign, minute = int(match[1]), match[2], int(match[3])
        if sign == "." and minute <= _MONTHS and words.startswith(".", match.end()):
            continue
        ahead = days.days_ahead(words[: match.start()])
        found.append(_next(now, hour, minute) if ahead is None else _at(now + timedelta(days=ahead), hour, minute))
    return found


def _next(now: datetime, hour: int, minute: int) -> datetime:
    due = _at(now, hour, minute)
    return due if due > now else due + timedelta(days=1)


def _at(day: datetime, hour: int, minute: int) -> datetime:
    return day.replace(hour=hour, minute=minute, second=0, microsecond=0)
