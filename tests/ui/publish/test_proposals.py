"""Which promises are proposed for a text."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from crisisdesk.core.incident import FinalText, Stage
from crisisdesk.core.report import Evidence, Report, Verdict
from crisisdesk.core.resources import Resources
from crisisdesk.core.text import Span
from crisisdesk.services.wording import Wording
from crisisdesk.ui.publish.proposals import DayWords, proposals

NOW = datetime(2026, 12, 22, 10, 6, tzinfo=ZoneInfo("Europe/Zagreb"))


def found(text: str, *evidence: Evidence, reported: bool = False) -> list[str]:
    texts = [FinalText("en", "facebook", Stage.UPDATE, text, "en-1")]
    report = Report("en", "update", "ours", evidence, (), (), (), Verdict.READY, "en-1")
    return [f"{each.due_at:%d %H:%M}" for each in proposals(texts, {0: report} if reported else {}, NOW, timedelta(hours=1))]


@pytest.mark.parametrize(
    ("text", "due"),
    [
        ("Next word at 10:30.", "22 10:30"),
        ("Javljamo se u 10.30.", "22 10:30"),
        ("נעדכן שוב ב־10:30.", "22 10:30"),
        ("Next word at 9:00.", "23 09:00"),
    ],
)
def test_a_time_of_the_day_is_the_next_such_time(text: str, due: str) -> None:
    assert found(text) == [due]


@pytest.mark.parametrize("text", ["Sent on 22.12. by van.", "You get 12.50 € back.", "Version 1.10.3 is out.", "Soon."])
def test_days_sums_and_versions_are_no_times(text: str) -> None:
    assert found(text) == ["22 11:10"]  # nothing found: the pace of the incident, rounded up


def test_only_what_the_checks_call_a_promise_of_time_counts() -> None:
    text = "The depot lost them at 8:15. We write again at 10:30."
    place = text.index("10:30")
    promise = Evidence("timeline", Span(place, place + 5), "en.timeline.at")
    assert found(text, promise, reported=True) == ["22 10:30"]


def test_the_words_around_the_time_are_shown() -> None:
    text = "It is late. We write again at 10:30. Sorry."
    place = text.index("10:30")
    report = Report(
        "en", "update", "ours", (Evidence("timeline", Span(place, place + 5), "r"),), (), (), (), Verdict.READY, "en-1"
    )
    texts = [FinalText("en", "facebook", Stage.UPDATE, text, "en-1")]
    assert proposals(texts, {0: report}, NOW, None)[0].words == "We write again at 10:30."


def test_without_a_time_and_a_pace_nothing_is_ticked() -> None:
    texts = [FinalText("en", "facebook", Stage.UPDATE, "We are sorry.", "en-1")]
    assert [each.confirmed for each in proposals(texts, {}, NOW, None)] == [False]


@pytest.mark.parametrize(
    ("language", "text", "due"),
    [
        ("en", "Refunds go out today, the parcels arrive tomorrow by 18:00.", "23 18:00"),
        ("ro", "Coletele ajung mâine la 18:00.", "23 18:00"),
        ("hr", "Danas vraćamo novac, a paketi stižu sutra do 18:00.", "23 18:00"),
        ("he", "החבילות יגיעו מחר עד 18:00.", "23 18:00"),
        ("ru", "Посылки придут завтра до 18:00.", "23 18:00"),
        ("pl", "Paczki dotrą jutro do 18:00, a dziś piszemy o 10:30.", "22 10:30"),
    ],
)
def test_tomorrow_is_a_day_ahead(language: str, text: str, due: str) -> None:
    days = {language: DayWords.collect(Wording(Resources.default(), language).items)}
    texts = [FinalText(language, "facebook", Stage.UPDATE, text, "pack")]
    assert f"{proposals(texts, {}, NOW, None, days)[0].due_at:%d %H:%M}" == due


def test_the_same_time_in_two_languages_is_one_promise() -> None:
    texts = [
        FinalText("en", "facebook", Stage.UPDATE, "Next word at 10:30.", "en-1"),
        FinalText("hr", "facebook", Stage.UPDATE, "Javljamo se u 10:30.", "hr-1"),
    ]
    assert len(proposals(texts, {}, NOW, None)) == 1
