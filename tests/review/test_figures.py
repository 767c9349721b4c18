from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from hashlib import sha256

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crisisdesk.core.incident import Approval, Entry, EntryKind, FinalText, FindingLeft, Incident
from crisisdesk.review.figures import figures
from tests.helpers.worlds import MORNING, final_text, new_incident

NEW = new_incident()
INCIDENT = Incident(
    "i", NEW.title, NEW.kind, NEW.noticed_at, NEW.noticed_at, NEW.cluster, NEW.people, NEW.outlets, NEW.languages, NEW.triage,
    NEW.level, None, NEW.noticed_at, None, None,
)  # fmt: skip
LEFT = FindingLeft("en.vague.soon", "vague", "warning", "soon")


def at(minutes: float) -> datetime:
    return MORNING + timedelta(minutes=minutes)


def entry(kind: EntryKind, minutes: float, text: str = "words") -> Entry:
    digest = sha256(text.encode()).hexdigest()
    return Entry(1, "i", kind, text, at(minutes), at(minutes), sha256=digest)


def published(*minutes: float) -> list[Entry]:
    return [entry(EntryKind.PUBLISHED, minute) for minute in minutes]


def closed(minutes: float) -> Incident:
    return replace(INCIDENT, closed_at=at(minutes))


@pytest.mark.parametrize(
    ("incident", "minutes", "now", "first_word", "silence"),
    [
        (INCIDENT, [19], 30, 19, 19),  # before the first word
        (INCIDENT, [19], 67, 19, 48),  # since the last word until now
        (INCIDENT, [19, 94, 100], 110, 19, 75),  # between two words
        (closed(120), [19, 60], 9999, 19, 41),  # closed: the last word ends it, neither closing nor now
        (INCIDENT, [60, 19], 70, 19, 41),  # logged in another order
        (INCIDENT, [-5, 10], 20, 0, 10),  # a word before anybody here had noticed: silence counts from noticing
        (closed(30), [10, 50], 9999, 10, 40),  # a word after closing
    ],
)
def test_first_word_and_longest_silence(
    incident: Incident, minutes: list[float], now: float, first_word: float, silence: float
) -> None:
    found = figures(incident, published(*minutes), [], at(now))
    assert (found.first_word, found.longest_silence) == (timedelta(minutes=first_word), timedelta(minutes=silence))
    assert found.published == len(minutes)
    assert found.incident is incident


def test_without_a_public_word_there_are_no_times() -> None:
    found = figures(INCIDENT, [entry(EntryKind.NOTE, 5), entry(EntryKind.APPROVED, 6)], [], at(90))
    assert (found.first_word, found.longest_silence, found.published, found.findings_left) == (None, None, 0, 0)


def test_findings_are_those_of_texts_that_went_out_each_text_once() -> None:
    sent, kept = text("sent", 2), text("kept", 5)
    approval = Approval(3, "i", "Ana", at(1), (sent, kept))
    twice = [entry(EntryKind.PUBLISHED, minute, "sent") for minute in (2, 3)]
    found = figures(INCIDENT, twice, [approval], at(5))
    assert (found.published, found.findings_left) == (2, 2)


def test_of_one_text_approved_again_the_last_approval_counts() -> None:
    first, again = (Approval(seq, "i", "Ana", at(seq), (text("same", left),)) for seq, left in ((3, 4), (8, 1)))
    found = figures(INCIDENT, [entry(EntryKind.PUBLISHED, 9, "same")], [first, again], at(10))
    assert found.findings_left == 1


def text(words: str, findings: int) -> FinalText:
    return final_text(words, findings=(LEFT,) * findings)


@settings(deadline=None)
@given(st.lists(st.integers(-60, 600), min_size=1, max_size=12), st.integers(-60, 600))
def test_one_more_word_never_makes_the_silence_longer_nor_the_first_word_later(minutes: list[int], more: int) -> None:
    before, after = (figures(INCIDENT, published(*words), [], at(600)) for words in (minutes, [*minutes, more]))
    assert before.longest_silence is not None
    assert after.longest_silence is not None
    assert timedelta() <= after.longest_silence <= before.longest_silence
    assert before.first_word is not None
    assert after.first_word == min(before.first_word, timedelta(minutes=max(more, 0)))
