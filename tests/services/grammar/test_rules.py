"""Our own grammar rules, held to their own examples by the real engine."""

from __future__ import annotations

from pathlib import Path

import pytest

from crisisdesk.services.grammar.filters import OwnWords, wanted
from crisisdesk.services.grammar.profiles import Profiles
from crisisdesk.services.grammar.protocol import GrammarEngine
from crisisdesk.services.settings import Settings
from tests.services.grammar.rule_examples import Example, examples, rule_ids

LANGUAGES = ("en", "hr", "he", "ro", "ru", "pl")
GOOD = Path(__file__).parents[2] / "data/grammar/good"
PATIENT = 60.0

EXAMPLES = list(examples())
WRONG = [each for each in EXAMPLES if each.marked is not None]
RIGHT = [each for each in EXAMPLES if each.marked is None]


@pytest.mark.parametrize(("language", "least"), [("hr", 12), ("he", 12), ("ro", 6), ("ru", 4), ("pl", 4), ("en", 1)])
def test_each_language_has_its_rules(language: str, least: int) -> None:
    ids = rule_ids(language)
    assert len(ids) >= least
    assert len(set(ids)) == len(ids)


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_rule_has_wrong_and_right_examples(language: str) -> None:
    with_wrong = {each.rule for each in WRONG if each.language == language}
    with_right = {each.rule for each in RIGHT if each.language == language}
    assert with_wrong == with_right == set(rule_ids(language))


@pytest.mark.grammar
@pytest.mark.parametrize("example", WRONG, ids=str)
def test_wrong_example_is_marked_and_corrected(
    example: Example, real_engine: GrammarEngine, profiles: Profiles, settings: Settings
) -> None:
    found = real_engine.check(example.text, profiles.get(example.language, settings), PATIENT)
    of_rule = {(match.span.start, match.span.of(example.text)): match for match in found if match.rule == example.rule}
    assert (example.start, example.marked) in of_rule, [(match.rule, match.span.of(example.text)) for match in found]
    assert set(example.corrections) <= set(of_rule[example.start, example.marked or ""].suggestions)


@pytest.mark.grammar
@pytest.mark.parametrize("example", RIGHT, ids=str)
def test_right_example_is_left_alone(
    example: Example, real_engine: GrammarEngine, profiles: Profiles, settings: Settings
) -> None:
    found = real_engine.check(example.text, profiles.get(example.language, settings), PATIENT)
    assert example.rule not in [match.rule for match in found]


@pytest.mark.grammar
@pytest.mark.parametrize("language", LANGUAGES)
def test_good_messages_raise_no_alarm(language: str, real_engine: GrammarEngine, profiles: Profiles, settings: Settings) -> None:
    profile = profiles.get(language, settings)
    own = OwnWords(profile.words)
    sentences = (GOOD / f"{language}.txt").read_text(encoding="utf-8").splitlines()
    assert len(sentences) >= 12
    alarms = [
        (match.rule, match.span.of(sentence))
        for sentence in [*sentences, "\n\n".join(sentences)]
        for match in real_engine.check(sentence, profile, PATIENT)
        if wanted(match, sentence, own, profile)
    ]
    assert alarms == []


@pytest.mark.grammar
@pytest.mark.parametrize(
    ("language", "typed", "meant"),
    [
        ("hr", "Postovani", "Poštovani"),
        ("hr", "pogreske", "pogreške"),
        ("hr", "dogadjaj", "događaj"),
        ("hr", "racun", "račun"),
        ("he", "מתנצלם", "מתנצלים"),
    ],
)
def test_spelling_offers_the_word_that_was_meant(
    language: str, typed: str, meant: str, real_engine: GrammarEngine, profiles: Profiles, settings: Settings
) -> None:
    (match,) = real_engine.check(typed, profiles.get(language, settings), PATIENT)
    assert meant in match.suggestions


@pytest.mark.grammar
@pytest.mark.parametrize("text", ['ב"חנות" שלנו', "מע״מ ודוא״ל", 'צה"ל', "שָׁלוֹם לכם", "סוף־שבוע", "מס' 5"])
def test_hebrew_marks_and_points_are_no_misspelling(
    text: str, real_engine: GrammarEngine, profiles: Profiles, settings: Settings
) -> None:
    assert real_engine.check(text, profiles.get("he", settings), PATIENT) == []
