"""Times, dates and numbers as a language writes them. Beside compose the only room that imports Babel."""

from __future__ import annotations

import locale as system_locale
import os
import re
from collections.abc import Iterable
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from babel import Locale, UnknownLocaleError
from babel.dates import format_datetime, get_timezone_location
from babel.numbers import format_decimal

_REGION = {"en": "en_GB"}  # the day before the month
_PATTERNS = {("en", "full"): "EEEE d MMMM y"}  # Babel puts a comma after the weekday
_OLD_CODES = {"iw": "he"}
_CLOCK = "HH:mm"  # the log is read under pressure: 24 hours in every language
_LETTERS = re.compile(r"'[^']*'|[yYuU]+")


class Formats:
    """The formats of one language. A language that Babel doesn't know is written as English is."""

    def __init__(self, language: str) -> None:
        try:
            self._locale = Locale.parse(_REGION.get(language, language))
        except (UnknownLocaleError, ValueError):
            self._locale = Locale.parse("en_GB")

    def time(self, moment: datetime, seconds: bool = False) -> str:
        return self._format(moment, _CLOCK + (":ss" if seconds else ""))

    def day(self, moment: datetime, year: bool = False) -> str:
        """Weekday, day and month: the separator between two days of a log."""
        return self._format(moment, self._pattern("full", year))

    def date(self, moment: datetime, year: bool = True) -> str:
        return self._format(moment, self._pattern("long", year))

    def number(self, value: int | float) -> str:
        return str(format_decimal(value, locale=self._locale))

    def plural(self, count: int | float) -> str:
        """The CLDR category of a count: "one", "two", "few", "many" or "other"."""
        return str(self._locale.plural_form(abs(count)))

    def plural_categories(self) -> frozenset[str]:
        """The categories that the language tells apart."""
        return frozenset(self._locale.plural_form.tags) | {"other"}

    def city(self, zone: ZoneInfo) -> str:
        """The city that a time zone is named after, in this language."""
        return str(get_timezone_location(zone, locale=self._locale, return_city=True))

    def _format(self, moment: datetime, pattern: str) -> str:
        return str(format_datetime(moment, pattern, locale=self._locale))

    def _pattern(self, width: str, year: bool) -> str:
        pattern = _PATTERNS.get((self._locale.language, width)) or str(self._locale.date_formats[width].pattern)
        return pattern if year else _without_year(pattern)


def _without_year(pattern: str) -> str:
    """A date pattern up to its year; the whole of it where the year does not come last."""
    for found in _LETTERS.finditer(pattern):
        if not found.group().startswith("'") and not re.search("[Md]", pattern[found.end() :]):
            return pattern[: found.start()].rstrip(" ,")
    return pattern


def rounded_up(moment: datetime, minutes: int = 5) -> datetime:
    """The next moment whose minutes are a multiple of `minutes`: a time that people can keep in mind."""
    whole = moment.replace(second=0, microsecond=0)
    if whole < moment:
        whole += timedelta(minutes=1)
    return whole + timedelta(minutes=-whole.minute % minutes)


def system_language(known: Iterable[str]) -> str:
    """The language of the user's session where it is one of `known`, else ""."""
    codes = set(known)
    for name in _session_locales():
        code = re.split(r"[_.@-]", name)[0].lower()
        code = _OLD_CODES.get(code, code)
        if code in codes:
            return code
    return ""


def system_region(language: str) -> str:
    """The region ("GB") of the user's session where it speaks that language, else ""."""
    for name in _session_locales():
        parts = re.split(r"[_-]", re.split(r"[.@]", name)[0])
        if parts[0].lower() == language and len(parts) > 1:
            return parts[1].upper()
    return ""


def _session_locales() -> list[str]:
    named = [os.environ.get(variable, "") for variable in ("LC_ALL", "LC_MESSAGES", "LANG")]
    found = [name for name in named if name]
    return found or [system_locale.getlocale()[0] or ""]
