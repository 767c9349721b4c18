"""Sentences and quotations."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crisisdesk.checks.segment import quotations, sentences

ABBREVIATIONS = ("e.g.", "str.", "dr.", "им.")

CASES = [
    ("One. Two! Three?", ["One.", "Two!", "Three?"]),
    ("We lost 3.5 kg. Sorry.", ["We lost 3.5 kg.", "Sorry."]),
    ("Dr. Novak called. He waits.", ["Dr. Novak called.", "He waits."]),
    ("Stiže 20. prosinca u 9. Hvala.", ["Stiže 20. prosinca u 9.", "Hvala."]),
    ("Write to help@alder.example. Thanks.", ["Write to help@alder.example.", "Thanks."]),
    ("„Nu e adevărat.” Așa a spus.", ["„Nu e adevărat.”", "Așa a spus."]),
    ("אנחנו מצטערים. נחזור ב־10:30.", ["אנחנו מצטערים.", "נחזור ב־10:30."]),
    ("Line one\nLine two", ["Line one", "Line two"]),
    ("Sorry 😔 Next. 12 parcels.", ["Sorry 😔 Next.", "12 parcels."]),
    ("Wait... what? No…", ["Wait... what?", "No…"]),
    ("А. С. Пушкин ждал. Мы тоже.", ["А. С. Пушкин ждал.", "Мы тоже."]),
    ("", []),
    (" \n ", []),
]


@pytest.mark.parametrize(("text", "parts"), CASES)
def test_sentences(text: str, parts: list[str]) -> None:
    assert [span.of(text) for span in sentences(text, ABBREVIATIONS)] == parts


@given(st.text())
def test_sentences_cover_every_word_once_and_in_order(text: str) -> None:
    spans = sentences(text)
    assert all(first.end <= second.start for first, second in pairwise(spans))
    assert "".join("".join(span.of(text) for span in spans).split()) == "".join(text.split())


def test_quotations_are_found_in_all_six_ways_of_writing() -> None:
    assert [span.of('he said "no way" and left') for span in quotations('he said "no way" and left')] == ['"no way"']
    assert len(quotations("он сказал «нет» и ушел")) == 1
    assert quotations("don't say it isn't so") == []
