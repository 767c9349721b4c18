"""The linear vote beside the rules: its features, its scores, its file, and how it meets the rules."""

from __future__ import annotations

import json
import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from crisisdesk.checks import Checker, load_checker
from crisisdesk.checks.features import GROUPS, WordFields, features
from crisisdesk.checks.voter import MODEL_FILE, SCHEMA, Voter, surroundings, values
from crisisdesk.core.resources import Resources

NOWHERE = surroundings([frozenset()])[0]
RULES = """
[fields]
supplier = "courier* depot"

[[rule]]
id = "sorry"
label = "apology"
any = ["sorry"]

[[rule]]
id = "guess"
label = "guessed_cause"
any = ["probably"]
"""
WEIGHTS = {"w=forgive": "0:900", "w=cat": "0:-900", "f=supplier": "1:900", "here=apology": "0:400", "before=apology": "1:200"}
LABELS = {"apology": -1.0, "blame_shift": -1.0}


@pytest.fixture
def resources(tmp_path: Path) -> Resources:
    made = Resources(tmp_path)
    folder = made.path("checks", "en")
    folder.mkdir(parents=True)
    shutil.copy(Resources.default().path("checks", "catalogue.toml"), made.path("checks", "catalogue.toml"))
    folder.joinpath("rules.toml").write_text(RULES, encoding="utf-8")
    return made


def write_model(resources: Resources, **changes: Any) -> None:
    table = {"schema": SCHEMA, "labels": LABELS, "weights": WEIGHTS} | changes
    resources.path("checks", "en", MODEL_FILE).write_text(json.dumps(table), encoding="utf-8")


def found(checker: Checker, text: str) -> dict[str, str]:
    return {item.label: item.span.of(text) for item in checker.check(text, "en").evidence}


def voter(weights: Mapping[str, str], labels: Mapping[str, float] = LABELS) -> Voter:
    return Voter(labels, weights, WordFields({"supplier": "courier* depot"}))


def test_a_word_belongs_to_fields_whole_or_by_its_start() -> None:
    fields = WordFields({"supplier": "courier* depot", "people": "couriers"})
    assert fields.of("couriers") == ("people", "supplier")
    assert fields.of("depot") == ("supplier",)
    assert fields.of("depots") == ()


def test_a_hebrew_word_is_looked_up_without_its_prefix_letters() -> None:
    fields = WordFields({"supplier": "ספק*"}, hebrew=True)
    assert fields.of("והספקים") == ("supplier",)
    assert fields.of("ספקים") == ("supplier",)


def test_features_know_where_their_words_stand() -> None:
    text = "Sorry, the courier was late!"
    seen = features(text, WordFields({"supplier": "courier*", "delay": "late"}))
    assert [text[start:end] for start, end in seen.words] == ["Sorry", "the", "courier", "was", "late"]
    assert seen.groups["field"] == {"f=supplier": 2, "f=delay": 4}
    assert seen.groups["fields"] == {"supplier>delay": 2}
    assert seen.groups["word"]["w=late"] == 4
    assert "m=!" in seen.groups["mark"] and "m=?" not in seen.groups["mark"]


@pytest.mark.parametrize("text", ["", "...", "a", "WE ARE SORRY!!", "word " * 500])
def test_a_group_weighs_the_same_however_long_the_sentence(text: str) -> None:
    seen = features(text, WordFields())
    total = dict.fromkeys(GROUPS, 0.0)
    by_name = {name: group for group, names in seen.groups.items() for name in names}
    for name, value, _ in values(seen):
        total[by_name[name]] += value**2
    assert all(total[group] == pytest.approx(GROUPS[group] ** 2) for group, names in seen.groups.items() if names)


def test_a_label_gets_the_vote_when_its_words_outweigh_where_it_starts() -> None:
    asked = voter(WEIGHTS)
    assert asked.labels_of("Please forgive us.", NOWHERE) == {"apology"}
    assert asked.labels_of("Please forgive the cat.", NOWHERE) == frozenset()
    assert asked.labels_of("The depot did it.", NOWHERE) == {"blame_shift"}


def test_what_the_rules_found_around_a_sentence_has_a_say() -> None:
    asked = voter({"before=apology": "1:500"})
    first, second = surroundings([frozenset({"apology"}), frozenset()])
    assert asked.labels_of("It was him.", first) == frozenset()
    assert asked.labels_of("It was him.", second) == {"blame_shift"}


def test_only_a_longer_message_has_a_beginning_and_an_end() -> None:
    assert [(each.is_first, each.is_last) for each in surroundings([frozenset()] * 2)] == [(False, False)] * 2
    assert [(each.is_first, each.is_last) for each in surroundings([frozenset()] * 3)] == [
        (True, False),
        (False, False),
        (False, True),
    ]


def test_the_span_is_the_clause_whose_words_speak_for_the_label() -> None:
    asked, text = voter({"w=forgive": "0:500", "w=cat": "0:-500"}), "The cat says: please forgive us, and goes."
    assert asked.span(text, "apology").of(text) == "please forgive us"
    assert asked.span(text, "blame_shift").of(text) == text


def test_the_vote_adds_what_no_rule_found_and_names_its_words(resources: Resources) -> None:
    write_model(resources)
    checker = load_checker(resources)
    assert found(checker, "Please forgive us.") == {"apology": "Please forgive us"}
    report = checker.check("The depot did it.", "en")
    assert [(finding.rule, finding.label) for finding in report.findings] == [("vote.blame_shift", "blame_shift")]


def test_the_vote_confirms_and_refuses_what_a_rule_found(resources: Resources) -> None:
    write_model(resources)
    checker = load_checker(resources)
    assert found(checker, "We are sorry.") == {"apology": "sorry"}
    assert found(checker, "We are sorry for the cat.") == {}


def test_a_trusted_rule_is_not_refused(resources: Resources) -> None:
    write_model(resources, trusted=["sorry"])
    assert found(load_checker(resources), "We are sorry for the cat.") == {"apology": "sorry"}


def test_labels_that_are_not_voted_on_stay_as_the_rules_found_them(resources: Resources) -> None:
    write_model(resources, labels={"blame_shift": -1.0}, weights={"f=supplier": "0:900"})
    checker = load_checker(resources)
    assert found(checker, "We are sorry for the cat.") == {"apology": "sorry"}
    assert [f.label for f in checker.check("It was probably the rain.", "en", stage="holding").findings] == ["guessed_cause"]


@pytest.mark.parametrize(
    "changes", [{"schema": SCHEMA + 1}, {"labels": {"joy": 1.0}}, {"labels": []}, {"weights": {}}, {"weights": {"w=x": "much"}}]
)
def test_a_voter_that_can_not_be_used_is_named_and_the_rules_go_on(resources: Resources, changes: dict[str, Any]) -> None:
    write_model(resources, **changes)
    checker = load_checker(resources)
    assert [problem.params["file"] for problem in checker.problems("en")] == [f"checks/en/{MODEL_FILE}"]
    assert found(checker, "We are sorry for the cat.") == {"apology": "sorry"}


def test_a_voter_cut_in_half_is_named_and_the_rules_go_on(resources: Resources) -> None:
    write_model(resources)
    path = resources.path("checks", "en", MODEL_FILE)
    path.write_bytes(path.read_bytes()[:60])
    checker = load_checker(resources)
    assert len(checker.problems("en")) == 1
    assert found(checker, "We are sorry.") == {"apology": "sorry"}


def test_the_digest_names_the_voter_too(resources: Resources) -> None:
    without = load_checker(resources).check("x", "en").pack
    write_model(resources)
    assert load_checker(resources).check("x", "en").pack != without


@pytest.mark.parametrize("language", load_checker(Resources.default()).languages)
def test_each_voter_knows_every_component_and_flaw(language: str) -> None:
    checker = load_checker(Resources.default())
    asked = checker.reader(language).pack.voter
    assert asked is not None
    assert set(asked.labels) == {name for name, label in checker.catalogue.labels.items() if label.kind != "stage"}
