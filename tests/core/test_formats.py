from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from crisisdesk.core.formats import Formats, rounded_up, system_language

ZAGREB = ZoneInfo("Europe/Zagreb")
MORNING = datetime(2026, 12, 22, 9, 31, 5, tzinfo=ZAGREB)


@pytest.mark.parametrize(
    ("language", "day", "date"),
    [
        ("en", "Tuesday 22 December", "22 December 2026"),
        ("ro", "marți, 22 decembrie", "22 decembrie 2026"),
        ("hr", "utorak, 22. prosinca", "22. prosinca 2026."),
        ("he", "יום שלישי, 22 בדצמבר", "22 בדצמבר 2026"),
        ("ru", "вторник, 22 декабря", "22 декабря 2026 г."),
        ("pl", "wtorek, 22 grudnia", "22 grudnia 2026"),
        ("hu", "2026. december 22., kedd", "2026. december 22."),  # its year comes first: it stays
    ],
)
def test_days_and_dates_are_written_as_the_language_writes_them(language: str, day: str, date: str) -> None:
    formats = Formats(language)
    assert formats.day(MORNING) == day
    assert formats.date(MORNING).replace("\u202f", " ").replace("\u00a0", " ") == date


def test_the_year_is_left_out_where_it_is_not_wanted() -> None:
    assert Formats("hr").date(MORNING, year=False) == "22. prosinca"
    assert Formats("en").day(MORNING, year=True) == "Tuesday 22 December 2026"


def test_the_clock_has_24_hours_in_every_language() -> None:
    assert {Formats(code).time(MORNING) for code in ("en", "ro", "hr", "he", "ru", "pl")} == {"09:31"}
    assert Formats("en").time(MORNING, seconds=True) == "09:31:05"


@pytest.mark.parametrize(
    ("language", "categories"),
    [
        ("en", {"one", "other"}),
        ("ro", {"one", "few", "other"}),
        ("hr", {"one", "few", "other"}),
        ("he", {"one", "two", "other"}),
        ("ru", {"one", "few", "many", "other"}),
        ("pl", {"one", "few", "many", "other"}),
    ],
)
def test_plural_categories_are_those_of_cldr(language: str, categories: set[str]) -> None:
    formats = Formats(language)
    assert formats.plural_categories() == categories
    assert {formats.plural(count) for count in range(200)} | {"other"} == categories


def test_an_unknown_language_is_written_as_english_is() -> None:
    assert Formats("xx-nonsense").day(MORNING) == "Tuesday 22 December"


def test_a_city_has_its_name_in_the_language() -> None:
    assert Formats("en").city(ZAGREB) == "Zagreb"
    assert Formats("ru").city(ZAGREB) == "Загреб"


@pytest.mark.parametrize(
    ("moment", "rounded"),
    [("10:06:00", "10:10"), ("10:10:00", "10:10"), ("10:10:01", "10:15"), ("10:58:30", "11:00"), ("23:57:00", "00:00")],
)
def test_a_time_to_promise_is_rounded_up_to_five_minutes(moment: str, rounded: str) -> None:
    start = datetime.fromisoformat(f"2026-12-22T{moment}").replace(tzinfo=ZAGREB)
    result = rounded_up(start)
    assert result.strftime("%H:%M") == rounded
    assert timedelta() <= result - start < timedelta(minutes=5)


@pytest.mark.parametrize(
    ("variables", "expected"),
    [
        ({"LANG": "hr_HR.UTF-8"}, "hr"),
        ({"LC_ALL": "iw_IL", "LANG": "en_US"}, "he"),
        ({"LC_ALL": "fr_FR", "LC_MESSAGES": "pl_PL"}, "pl"),
        ({"LANG": "C.UTF-8"}, ""),
    ],
)
def test_the_session_says_its_language(monkeypatch: pytest.MonkeyPatch, variables: dict[str, str], expected: str) -> None:
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert system_language(["en", "ro", "hr", "he", "ru", "pl"]) == expected
