"""Keys and params in, words in the user's language out: the core never holds a translated sentence."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from crisisdesk.core.errors import DataFileError, ProblemError
from crisisdesk.core.formats import Formats
from crisisdesk.core.report import Level
from crisisdesk.core.resources import Resources

FALLBACK = "en"
_PLURALS = {"zero", "one", "two", "few", "many", "other"}
_SLOT = re.compile(r"\{(\w+)\}")

Words = dict[str, Any]


class Wording:
    """The words of one window language: all files of resources/words/<language>, English where one lacks.

    `problems` holds the files that could not be read; the program speaks on without them. Values only, so it may be used
    from any thread.
    """

    def __init__(self, resources: Resources, ui_language: str) -> None:
        self.language = ui_language or FALLBACK
        self.problems: list[DataFileError] = []
        self._formats = Formats(self.language)
        self._fallback_formats = Formats(FALLBACK)
        self._own = self._load(resources, self.language)
        self._fallback = self._own if self.language == FALLBACK else self._load(resources, FALLBACK)

    def has(self, key: str) -> bool:
        """Whether the language itself has words for the key, without the fallback."""
        return key in self._own

    def keys(self) -> frozenset[str]:
        return frozenset(self._own)

    def say(self, key: str, /, **params: object) -> str:
        """The words of a key with its `{slots}` filled; an unknown key is returned as it is.

        Numbers, moments (datetime) and durations (timedelta) are written as the language does; `count` chooses the plural.
        """
        words, formats = self._find(key)
        if isinstance(words, dict):
            words = _plural(words, formats, params.get("count", 0))
        if isinstance(words, list):
            words = ", ".join(map(str, words))
        return _SLOT.sub(lambda slot: self._slot(slot, params), str(words))

    def items(self, key: str) -> tuple[str, ...]:
        """The words of a key that names a list (`slash.note`); empty when there are none."""
        words, _ = self._find(key)
        if isinstance(words, list):
            return tuple(map(str, words))
        return () if words == key else (str(words),)

    def problem(self, error: ProblemError) -> str:
        """The sentence of a problem. Without words for it: its key and facts, so that nothing is hidden."""
        key = f"problem.{error.key}"
        return self.say(key, **error.params) if key in self._own or key in self._fallback else str(error)

    def time(self, moment: datetime, seconds: bool = False) -> str:
        return self._formats.time(moment, seconds)

    def day(self, moment: datetime, this_year: int | None = None) -> str:
        """ "Tuesday 22 December"; with the year where `this_year` is given and it is another one."""
        return self._formats.day(moment, this_year is not None and moment.year != this_year)

    def date(self, moment: datetime, this_year: int | None = None) -> str:
        """ "22 December 2026"; without the year where it is `this_year`."""
        return self._formats.date(moment, moment.year != this_year)

    def moment(self, moment: datetime, now: datetime | None = None) -> str:
        """Day and time, short; with `now` of the same day "today 10:05", of the same year without the year."""
        time = self.time(moment)
        if now is not None and moment.date() == now.date():
            return self.say("time.today", time=time)
        return self.say("time.moment", date=self.date(moment, now.year if now else None), time=time)

    def duration(self, duration: timedelta) -> str:
        """ "48 min", "1 h 12", "3 days"; whole minutes, rounded down, without a sign."""
        minutes = int(abs(duration).total_seconds()) // 60
        hours, rest = divmod(minutes, 60)
        if minutes < 60:
            return self.say("time.minutes", count=minutes)
        if hours >= 48:
            return self.say("time.days", count=hours // 24)
        if rest == 0:
            return self.say("time.hours", count=hours)
        return self.say("time.hours_minutes", hours=hours, minutes=f"{rest:02}")

    def number(self, value: int | float) -> str:
        return self._formats.number(value)

    def city(self, zone: ZoneInfo) -> str:
        """The city of a time zone ("Zagreb"), for "09:12, Zagreb time"."""
        return self._formats.city(zone)

    def outlets(self, outlet: str) -> str:
        """The names of outlets: channel ids, separated by commas, or whatever the user typed."""
        names = [part.strip() for part in outlet.split(",")]
        return ", ".join(self.say(f"channel.{name}") if self._known(f"channel.{name}") else name for name in names if name)

    def source(self, source: str) -> str:
        """Where a finding comes from: "001#4" is "Croatian guide, step 4"; a key of its own otherwise."""
        seed, _, step = source.partition("#")
        guide = self.say(f"source.{seed}")
        return self.say("source.step", guide=guide, step=step) if step else guide

    def missing(self, labels: Sequence[str], level: str) -> str:
        """The title of a demand that a text does not meet: one of these components, at this level."""
        first, *others = (self.say(f"component.{label}") for label in labels)
        for other in others:
            first = self.say("missing.either", first=first, second=other.lower())
        return self.say("missing.title" if level == Level.ERROR else "missing.title_hint", label=first)

    def _slot(self, slot: re.Match[str], params: Mapping[str, object]) -> str:
        return self._value(params[slot[1]]) if slot[1] in params else slot[0]

    def _value(self, value: object) -> str:
        match value:
            case bool():
                return str(value)
            case int() | float():
                return self.number(value)
            case datetime():
                return self.moment(value)
            case timedelta():
                return self.duration(value)
            case ProblemError():
                return self.problem(value)
        return str(value)

    def _known(self, key: str) -> bool:
        return key in self._own or key in self._fallback

    def _find(self, key: str) -> tuple[Any, Formats]:
        if key in self._own:
            return self._own[key], self._formats
        return self._fallback.get(key, key), self._fallback_formats

    def _load(self, resources: Resources, language: str) -> Words:
        words: Words = {}
        for path in resources.files(f"words/{language}", "*.toml"):
            try:
                _flatten(resources.toml(path), "", words)
            except DataFileError as problem:
                self.problems.append(problem)
        return words


def window_languages(resources: Resources) -> tuple[str, ...]:
    """The codes of the languages that have words for the window, English first."""
    found = [path.name for path in resources.files("words", "*") if path.is_dir()]
    return tuple(sorted(found, key=lambda code: (code != FALLBACK, code)))


def _flatten(table: dict[str, Any], prefix: str, into: Words) -> None:
    for key, value in table.items():
        if isinstance(value, dict) and not (value and value.keys() <= _PLURALS):
            _flatten(value, f"{prefix}{key}.", into)
        else:
            into[prefix + key] = value


def _plural(forms: dict[str, str], formats: Formats, count: object) -> str:
    category = formats.plural(count) if isinstance(count, int | float) else "other"
    return forms.get(category) or forms.get("other") or next(iter(forms.values()))
