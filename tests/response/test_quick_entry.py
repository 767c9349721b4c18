"""The quick-entry line as people type it, in the six languages."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from crisisdesk.core.incident import EntryKind
from crisisdesk.core.resources import Resources
from crisisdesk.response.quick_entry import QuickWords, parse
from crisisdesk.services.wording import Wording

ZONE = ZoneInfo("Europe/Zagreb")
NOW = datetime(2026, 12, 22, 14, 30, tzinfo=ZONE)
LANGUAGES = ("en", "ro", "hr", "he", "ru", "pl")


def words(language: str = "en") -> QuickWords:
    return QuickWords.collect(Wording(Resources.default(), language).items, {"Facebook": "facebook", "Телеграм": "telegram"})


@pytest.mark.parametrize(
    ("line", "clock", "text"),
    [
        ("14:05 called the supplier", "22 14:05", "called the supplier"),
        ("9.20 depot answered", "22 09:20", "depot answered"),
        ("09:20, depot answered", "22 09:20", "depot answered"),
        ("18:40 shop closed", "21 18:40", "shop closed"),
        ("14:33 clocks differ a little", "22 14:33", "clocks differ a little"),
        ("yesterday 9:00 first call", "21 09:00", "first call"),
        ("20.12. 17:15 loaded", "20 17:15", "loaded"),
        ("2026-12-20 17:15 loaded", "20 17:15", "loaded"),
        ("called the supplier", "22 14:30", "called the supplier"),
        ("24:10 is no time", "22 14:30", "24:10 is no time"),
        ("9.20 € paid back", "22 14:30", "9.20 € paid back"),
        ("9.20 lei paid back", "22 14:30", "9.20 lei paid back"),
        ("40 parcels", "22 14:30", "40 parcels"),
        ("yesterday nobody answered", "22 14:30", "yesterday nobody answered"),
        ("30.02. 10:00 no such day", "22 14:30", "30.02. 10:00 no such day"),
    ],
)
def test_a_time_before_the_words_is_the_time_of_the_event(line: str, clock: str, text: str) -> None:
    entry = parse(line, NOW, words())
    assert (f"{entry.happened_at:%d %H:%M}", entry.text) == (clock, text)


def test_a_day_without_a_year_that_lies_ahead_was_last_year() -> None:
    assert parse("24.12. 10:00 same thing", NOW, words()).happened_at == datetime(2025, 12, 24, 10, 0, tzinfo=ZONE)


def test_yesterday_across_the_change_of_the_clocks_keeps_the_wall_time() -> None:
    after_change = datetime(2026, 10, 25, 9, 0, tzinfo=ZONE)
    moment = parse("yesterday 18:00 call", after_change, words()).happened_at
    assert moment.isoformat() == "2026-10-24T18:00:00+02:00"


@pytest.mark.parametrize("line", ["about 14:05 noise", "~14:05 noise", "~ 14:05 noise"])
def test_a_time_can_be_rough(line: str) -> None:
    entry = parse(line, NOW, words())
    assert (entry.about, entry.text) == (True, "noise")
    assert not parse("14:05 noise", NOW, words()).about


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "at about 14:05 noise"),
        ("ro", "pe la 14:05 noise"),
        ("ro", "În jurul orei 14:05 noise"),
        ("hr", "otprilike u 14:05 noise"),
        ("he", "בסביבות השעה 14:05 noise"),
        ("ru", "примерно в 14:05 noise"),
        ("pl", "około godziny 14:05, noise"),
    ],
)
def test_a_rough_time_is_told_in_several_words(language: str, line: str) -> None:
    entry = parse(line, NOW, words(language))
    assert (entry.about, entry.text, f"{entry.happened_at:%H:%M}") == (True, "noise", "14:05")


def test_a_word_that_only_begins_like_a_rough_time_stays() -> None:
    assert parse("aboutface 14:05", NOW, words()).text == "aboutface 14:05"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", ["note", "fact", "complaint", "decision", "call", "opinion"])
def test_english_slash_words_work_in_every_language(language: str, kind: str) -> None:
    assert parse(f"/{kind} words", NOW, words(language)).kind == EntryKind(kind)


@pytest.mark.parametrize(
    ("language", "line", "kind"),
    [
        ("ro", "/decizie rambursăm", EntryKind.DECISION),
        ("ro", "/reclamatie lipsă colet", EntryKind.COMPLAINT),
        ("hr", "/činjenica 38 paketa", EntryKind.FACT),
        ("hr", "/cinjenica 38 paketa", EntryKind.FACT),
        ("he", "/החלטה להחזיר", EntryKind.DECISION),
        ("he", "14:05 /שיחה עם הספק", EntryKind.CALL),
        ("ru", "/жалоба нет посылки", EntryKind.COMPLAINT),
        ("ru", "/Решение вернуть", EntryKind.DECISION),
        ("pl", "/polaczenie z magazynem", EntryKind.CALL),
        ("pl", "/fakt 38 paczek", EntryKind.FACT),
        ("en", "/dec refund", EntryKind.DECISION),
    ],
)
def test_slash_words_of_the_users_language(language: str, line: str, kind: EntryKind) -> None:
    entry = parse(line, NOW, words(language))
    assert entry.kind is kind
    assert "/" not in entry.text


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_word_names_two_kinds(language: str) -> None:
    wording = Wording(Resources.default(), language)
    said = [word for kind in EntryKind for word in wording.items(f"slash.{kind.value}")]
    assert len(said) == len(set(said)) >= 6


def test_time_and_kind_stand_in_either_order() -> None:
    for line in ("14:05 /fact 38 parcels", "/fact 14:05 38 parcels"):
        entry = parse(line, NOW, words())
        assert (entry.kind, entry.text, entry.happened_at.minute) == (EntryKind.FACT, "38 parcels", 5)


def test_an_unknown_slash_word_stays_in_the_text_and_is_told() -> None:
    entry = parse("/decison refund", NOW, words())
    assert (entry.kind, entry.unknown, entry.text) == (None, "decison", "/decison refund")


@pytest.mark.parametrize(
    ("language", "line", "text", "reason"),
    [
        ("en", "/decision refund all because it is ours", "refund all", "it is ours"),
        (
            "en",
            "/decision refund, not because we must, but because it is right",
            "refund, not because we must, but",
            "it is right",
        ),
        ("en", "/decision refund all", "refund all", ""),
        ("en", "/decision refund because", "refund because", ""),
        ("ro", "/decizie rambursăm tot pentru că e vina noastră", "rambursăm tot", "e vina noastră"),
        ("hr", "/odluka vraćamo novac jer je greška naša", "vraćamo novac", "je greška naša"),
        ("he", "/החלטה להחזיר כסף כי האחריות שלנו", "להחזיר כסף", "האחריות שלנו"),
        ("ru", "/решение вернуть деньги, потому что вина наша", "вернуть деньги", "вина наша"),
        ("pl", "/decyzja zwracamy pieniądze, bo to nasza wina", "zwracamy pieniądze", "to nasza wina"),
    ],
)
def test_a_decision_may_bring_its_reason(language: str, line: str, text: str, reason: str) -> None:
    entry = parse(line, NOW, words(language))
    assert (entry.text, entry.reason) == (text, reason)


def test_because_belongs_to_the_words_of_every_other_kind() -> None:
    assert parse("/note late because of snow", NOW, words()).reason == ""
    assert parse("late because of snow", NOW, words(), EntryKind.DECISION).reason == "of snow"


def test_a_complaint_may_name_its_outlet() -> None:
    entry = parse("/complaint Facebook: nobody answers", NOW, words())
    assert (entry.outlet, entry.text) == ("facebook", "nobody answers")
    assert parse("/complaint Facebook is full of us", NOW, words()).outlet == ""
    assert parse("/жалоба телеграм: молчат", NOW, words("ru")).outlet == "telegram"


def test_late_is_more_than_five_minutes_after_the_event() -> None:
    assert parse("14:20 call", NOW, words()).is_late(NOW)
    assert not parse("14:25 call", NOW, words()).is_late(NOW)
    assert parse("18:40 call", NOW, words()).days_ago(NOW) == 1
