"""The pattern language, one case a line."""

from __future__ import annotations

import pytest

from crisisdesk.checks.pattern import PatternError, Patterns, word_starts
from crisisdesk.core.text import fold

LISTS = {"harm": ["inconvenien*", "lost time"], "any_harm": ["@harm", "trouble"], "loop": ["@loop"], "empty": []}

MATCHES = [
    ("sorry", "We are SORRY.", "sorry"),
    ("sorry if", "We are sorry, if you wish", "sorry, if"),
    ("apolog*", "our apologies", "apologies"),
    ("*ness", "the sadness of it", "sadness"),
    ("*rump*", "a Grumpy man", "grumpy"),
    ("we|i regret", "and I regret it", "i regret"),
    ("(in case|if) you", "sorry in case you", "in case you"),
    ("we are [so|very] sorry", "we are very sorry", "we are very sorry"),
    ("we are [so|very] sorry", "we are sorry", "we are sorry"),
    ("sorry .. trouble", "sorry for all the trouble", "sorry for all the trouble"),
    ("sorry ..1 trouble", "sorry for trouble", "sorry for trouble"),
    ("sorry ... trouble", "sorry, truly, for the trouble", "sorry, truly, for the trouble"),
    ("@any_harm", "such lost time", "lost time"),
    ("never !again", "never said", "never"),
    ("sorry , but", "sorry, but", "sorry, but"),
    ("^ but", "“But we tried”", '"but'),
    ("trouble $", "for the trouble.", "trouble."),
    ("by #time", "by 10:30 at the latest", "by 10:30"),
    ("refund #money", "refund €20 today", "refund €20 "),
    ("#percent off", "20 % off", "20 % off"),
    ("#email", "write to help@alder.example.", "help@alder.example"),
    ("don't know", "we don’t know", "don't know"),
    ("greseala", "e greșeala noastră", "greseala"),
    ("zao", "Žao nam je", "zao"),
    ("blad", "nasz błąd", "blad"),
    ("(left ..3) alone", "left you all alone", "left you all alone"),
    ("never !(again|more)", "never said", "never"),
    ("that 's", "that’s it", "that's"),
    ("on us (and|$)", "it is on us.", "on us."),
    ("+חבילה", "שהחבילה אבדה", "שהחבילה"),
    ("еще", "ещё раз", "еще"),
    (r"re:\bno\s+\w+ness\b", "no kindness", "no kindness"),
]

MISSES = [
    ("sorry", "sorrye"),
    ("apology", "apologies"),
    ("sorry .. trouble", "sorry, for the trouble"),
    ("sorry ..1 trouble", "sorry for the trouble"),
    ("never !again", "never again"),
    ("sorry , but", "sorry but"),
    ("^ but", "we, but"),
    ("by #time", "by 10 people"),
    ("#time", "we refund 29.90 €"),
    ("#date", "we refund 12.50 lei"),
    ("if", "gift"),
]


@pytest.mark.parametrize(("source", "text", "found"), MATCHES)
def test_pattern_matches(source: str, text: str, found: str) -> None:
    pattern, folded = Patterns(LISTS).compile(source), fold(text)
    match = pattern.regex.search(folded)
    assert match is not None and match.group().strip() == found.strip()
    assert pattern.may_match(word_starts(folded, hebrew=True)), "the anchors must not hide a match"


@pytest.mark.parametrize(("source", "text"), MISSES)
def test_pattern_does_not_match(source: str, text: str) -> None:
    assert Patterns(LISTS).compile(source).regex.search(fold(text)) is None


@pytest.mark.parametrize(
    "source", ["", "(a|b", "a)", "[x]", "..", ".. a", "@nothing", "@loop", "@empty", "#colour", "a**b", "re:("]
)
def test_bad_pattern_is_refused_with_its_source(source: str) -> None:
    with pytest.raises(PatternError) as caught:
        Patterns(LISTS).compile(source)
    assert repr(source) in str(caught.value) or source.startswith("@")


def test_anchors_leave_out_sentences_without_the_word() -> None:
    pattern = Patterns().compile("we are (sorry|sad)")
    assert pattern.anchors in ({"we"}, {"are"})
    assert not pattern.may_match(word_starts("the parcel is late"))
