"""Every rule proves itself with its own examples; every pack stays silent on good messages."""

from __future__ import annotations

import re
import time

import pytest

from crisisdesk.checks.checker import Checker, load_checker
from crisisdesk.checks.rules import Rule
from crisisdesk.core.languages import load_languages
from crisisdesk.core.report import Level
from crisisdesk.core.resources import Resources
from crisisdesk.core.text import Span
from tests.helpers.scoring import read_messages, score

RESOURCES = Resources.default()
CHECKER = load_checker(RESOURCES, load_languages(RESOURCES))
RULES = [
    pytest.param(language, rule, id=f"{language}-{rule.id}")
    for language in CHECKER.languages
    for rule in CHECKER.reader(language).pack.rules
]
DATA = RESOURCES.root.parent / "tests" / "data"
CORPUS = sorted((DATA / "corpus").glob("*.jsonl"))
UNSEEN = sorted((DATA / "unseen").glob("*.jsonl"))
"""Messages that no rule was written after and no weight learnt from."""
SEEDS = sorted((DATA / "stage_examples").glob("*.toml"))
MARK = re.compile(r"<([^<>]+)>")
SLOW = 0.25
"""Seconds that one expression may take on the hostile text of `test_no_pattern_backtracks`."""


def unmarked(example: str) -> tuple[str, list[Span]]:
    """The text of an example without its marks, and the spans that were marked."""
    text, spans, at = "", [], 0
    for match in MARK.finditer(example):
        text += example[at : match.start()]
        spans.append(Span(len(text), len(text) + len(match.group(1))))
        text += match.group(1)
        at = match.end()
    return text + example[at:], spans


def spans_of(checker: Checker, language: str, rule: Rule, text: str) -> list[Span]:
    stage = sorted(rule.stages)[0] if rule.stages else "full_apology"
    read = checker.reader(language).read(text, stage)
    return [item.span for sentence in read for _, item in sentence.evidence() if item.rule == rule.id]


@pytest.mark.parametrize("language", CHECKER.languages)
def test_pack_has_no_problems(language: str) -> None:
    assert CHECKER.problems(language) == ()


@pytest.mark.parametrize("language", CHECKER.languages)
def test_pack_has_rules_for_every_label(language: str) -> None:
    assert {rule.label for rule in CHECKER.reader(language).pack.rules} >= set(CHECKER.catalogue.labels)


@pytest.mark.parametrize(("language", "rule"), RULES)
def test_rule_matches_its_examples_and_no_near_miss(language: str, rule: Rule) -> None:
    assert len(rule.match) >= 3 and len(rule.no_match) >= 3, "three matches and three near misses, please"
    for example in rule.match:
        text, marked = unmarked(example)
        assert marked, f"no place marked with < > in {example!r}"
        assert spans_of(CHECKER, language, rule, text) == marked, example
    for example in rule.no_match:
        assert spans_of(CHECKER, language, rule, example) == [], example


@pytest.mark.parametrize("language", CHECKER.languages)
def test_no_pattern_backtracks(language: str) -> None:
    """No expression takes long on text made to lead it astray."""
    reader = CHECKER.reader(language)
    words = " ".join(sorted({start for rule in reader.pack.rules for pattern in rule.any for start in pattern.anchors}))
    for text in ((words + " ") * 3, "a " * 3000, "а, " * 3000, '"' * 3000, "x" * 6000):
        for rule in reader.pack.rules:
            for pattern in (*rule.any, *rule.all, *rule.unless):
                began = time.thread_time()
                pattern.regex.search(text)
                assert time.thread_time() - began < SLOW, f"{rule.id}: {pattern.regex.pattern[:80]}"


@pytest.mark.parametrize("path", CORPUS, ids=lambda path: path.stem)
def test_good_messages_raise_no_flaw(path) -> None:  # type: ignore[no-untyped-def]
    for message in read_messages(path):
        if message.get("good"):
            text = " ".join(sentence["text"] for sentence in message["sentences"])
            report = CHECKER.check(text, path.stem)
            assert [(f.rule, f.span.of(text)) for f in report.findings] == [], message["id"]


def test_every_language_has_messages_to_measure_on() -> None:
    assert {path.stem for path in CORPUS} == {path.stem for path in UNSEEN} == set(CHECKER.languages)


@pytest.mark.parametrize("path", [*CORPUS, *UNSEEN], ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_quality_on_our_own_messages(path) -> None:  # type: ignore[no-untyped-def]
    """A floor under the checks: the goal of the first full version on labelled messages of our own."""
    tally = score(CHECKER, path.stem, read_messages(path))
    flaws = [name for name, label in CHECKER.catalogue.labels.items() if label.kind == "flaw"]
    assert tally.mean(CHECKER.catalogue.components, "f1") >= 0.70
    assert tally.mean(flaws, "f1") >= 0.60
    assert tally.mean(flaws, "precision") >= 0.80


@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.stem)
def test_stage_examples_give_no_error_and_bad_ones_give_theirs(path) -> None:  # type: ignore[no-untyped-def]
    table = RESOURCES.toml(path)
    assert len(table["good"]) >= 7
    for example in table["good"]:
        report = CHECKER.check(example["text"], path.stem, stage=example["stage"])
        errors = [f"{f.rule}: {f.span.of(example['text'])}" for f in report.findings if f.level is Level.ERROR]
        errors += [f"missing {'/'.join(gap.labels)}" for gap in report.missing if gap.level is Level.ERROR]
        assert errors == [], example["text"]
    for example in table["bad"]:
        report = CHECKER.check(example["text"], path.stem)
        assert example["label"] in {f.label for f in report.findings if f.level is Level.ERROR}, example["text"]
