"""Makes resources/checks/<language>/voter.json from the labelled messages of tests/data/training.

    python3 dev.py train [LANG ...]

Needs scikit-learn (the extra `train`). One logistic regression a label over the features of `crisisdesk.checks.features` and
the labels that the rules find around a sentence. Where a label's vote begins is chosen on messages left out in turn (five
folds): a flaw named wrongly costs more than one not seen. Prints what the rules find alone and what they find with the vote,
on the messages left out and on tests/data/unseen, which nothing is learnt from.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from crisisdesk.checks import load_checker
from crisisdesk.checks.checker import Checker
from crisisdesk.checks.features import features
from crisisdesk.checks.rules import load_fields
from crisisdesk.checks.voter import MODEL_FILE, SCALE, SCHEMA, surroundings, values
from crisisdesk.core.languages import load_languages
from crisisdesk.core.resources import Resources
from tests.helpers.scoring import Tally, joined, read_messages
from tools.project import ROOT

DATA = ROOT / "tests" / "data"
FOLDS = 5
SEEN_AT_LEAST = 2
"""Sentences in which a feature must stand to be learnt from."""
STRENGTH = 20.0
"""Inverse of the regularisation."""
ROUNDS = 2000
"""Most rounds that the learning of one label may take."""
SMALLEST = 0.12
"""Weights below are left out of the file; measured: no loss of F1, a fifth of the size."""
STARTS = np.arange(-2.5, 2.0, 0.1)
TRUSTED_FROM = 0.8
"""Precision of a rule from which on the vote does not refuse what it finds, and the hits that it takes to say so."""
ENOUGH_HITS = 4
WRITTEN_AFTER = "/told.toml"
"""Rules whose writers had read the messages: right there by their making, so that their hits say nothing of their trust."""
CAUTION = {"component": 1.0, "flaw": 0.6}
"""Beta of the F measure that a label's start maximises: below 1 precision counts more."""


@dataclass(frozen=True)
class Lesson:
    """A labelled sentence: features with their values, the labels it has, those left open, and what the rules found.

    `hits`: ids of the rules with their labels.
    """

    message: int
    values: dict[str, float]
    labels: frozenset[str]
    open: frozenset[str]
    hits: frozenset[tuple[str, str]]

    @property
    def by_rules(self) -> frozenset[str]:
        return frozenset(label for _, label in self.hits)


def lessons(resources: Resources, checker: Checker, language: str, messages: Sequence[dict[str, Any]]) -> list[Lesson]:
    """All sentences of the messages, each with its surroundings."""
    fields, reader = load_fields(resources, language), checker.reader(language)
    found = []
    for number, message in enumerate(messages):
        text, spans = joined(message)
        hits = [item for sentence in reader.read(text, "full_apology") for _, item in sentence.evidence()]
        hits = [item for item in hits if checker.catalogue.labels[item.label].kind != "stage"]
        here = [frozenset((item.rule, item.label) for item in hits if item.span.overlaps(span)) for span in spans]
        places = surroundings([frozenset(label for _, label in pairs) for pairs in here])
        for sentence, pairs, around in zip(message["sentences"], here, places, strict=True):
            row = {name: value for name, value, _ in values(features(sentence["text"], fields))} | dict(around.features())
            labels, left_open = frozenset(sentence["labels"]), frozenset(sentence.get("either", ()))
            found.append(Lesson(number, row, labels, left_open, pairs))
    return found


class Columns:
    """Where each feature stands in the tables that are learnt from."""

    def __init__(self, names: Iterable[str]) -> None:
        self.names = sorted(names)
        self.of = {name: column for column, name in enumerate(self.names)}

    @classmethod
    def of_lessons(cls, known: Sequence[Lesson]) -> Columns:
        seen = Counter(name for lesson in known for name in lesson.values)
        return cls(name for name, count in seen.items() if count >= SEEN_AT_LEAST)

    def table(self, lessons: Sequence[Lesson]) -> Any:
        """Values by lesson and feature."""
        cells = [
            (row, self.of[name], value)
            for row, lesson in enumerate(lessons)
            for name, value in lesson.values.items()
            if name in self.of
        ]
        rows, columns, data = zip(*cells, strict=True)
        return csr_matrix((data, (rows, columns)), shape=(len(lessons), len(self.names)))


class Model:
    """What was learnt: a weight for each feature and label, and where each label starts."""

    def __init__(self, columns: Columns, table: Any, known: Sequence[Lesson], labels: Sequence[str]) -> None:
        """`table`: the lessons' values, a row each."""
        self.columns = columns
        self.labels = tuple(labels)
        self.weights = np.zeros((len(labels), len(columns.names)))
        self.starts = np.full(len(labels), -9.0)
        for number, label in enumerate(labels):
            rows = [row for row, lesson in enumerate(known) if label not in lesson.open]
            wanted = np.array([label in known[row].labels for row in rows])
            if wanted.any():
                method = LogisticRegression(C=STRENGTH, solver="liblinear", dual=True, max_iter=ROUNDS, random_state=0)
                learnt = method.fit(table[rows], wanted)
                self.weights[number], self.starts[number] = learnt.coef_[0], learnt.intercept_[0]
        self.weights[np.abs(self.weights) < SMALLEST] = 0

    @classmethod
    def learnt(cls, known: Sequence[Lesson], labels: Sequence[str]) -> Model:
        columns = Columns.of_lessons(known)
        return cls(columns, columns.table(known), known, labels)

    def scores(self, asked: Sequence[Lesson]) -> Any:
        """Scores by lesson and label."""
        return self.of_table(self.columns.table(asked))

    def of_table(self, table: Any) -> Any:
        return table @ self.weights.T + self.starts

    def write(self, path: Path, bounds: Mapping[str, float], trusted: frozenset[str]) -> None:
        """Writes the file that `crisisdesk.checks.voter` reads, a feature a line."""
        whole = np.rint(self.weights * SCALE).astype(int)
        weights = {}
        for column, name in enumerate(self.columns.names):
            if pairs := [f"{label}:{whole[label, column]}" for label in range(len(self.labels)) if whole[label, column]]:
                weights[name] = " ".join(pairs)
        starts = {label: round(float(start - bounds[label]), 3) for label, start in zip(self.labels, self.starts, strict=True)}
        head = json.dumps({"schema": SCHEMA, "trusted": sorted(trusted), "labels": starts}, ensure_ascii=False)
        body = ",\n".join(f"{json.dumps(name, ensure_ascii=False)}:{json.dumps(pairs)}" for name, pairs in weights.items())
        path.write_text(f'{head[:-1]}, "weights": {{\n{body}\n}}}}\n', encoding="utf-8")


def left_out_scores(known: Sequence[Lesson], labels: Sequence[str]) -> Any:
    """Scores of each lesson from a model that has not seen its message."""
    scores = np.zeros((len(known), len(labels)))
    columns = Columns.of_lessons(known)
    table = columns.table(known)
    for fold in range(FOLDS):
        kept = [row for row, lesson in enumerate(known) if lesson.message % FOLDS != fold]
        out = [row for row, lesson in enumerate(known) if lesson.message % FOLDS == fold]
        scores[out] = Model(columns, table[kept], [known[row] for row in kept], labels).of_table(table[out])
    return scores


def trusted_rules(known: Sequence[Lesson], judged: Collection[str]) -> frozenset[str]:
    """Ids of those of the `judged` rules that are seldom wrong."""
    right, wrong = Counter[str](), Counter[str]()
    for lesson in known:
        for rule, label in lesson.hits:
            if label not in lesson.open and rule in judged:
                (right if label in lesson.labels else wrong)[rule] += 1
    return frozenset(
        rule for rule, hits in right.items() if hits + wrong[rule] >= ENOUGH_HITS and hits >= TRUSTED_FROM * (hits + wrong[rule])
    )


def best_bound(scores: Any, known: Sequence[Lesson], label: str, beta: float) -> float:
    """The score from which on the label is given so that F-beta is greatest. Where a trusted rule hits, the score is endless."""
    rows = [row for row, lesson in enumerate(known) if label not in lesson.open]
    wanted, own = np.array([label in known[row].labels for row in rows]), scores[rows]
    best, bound = -1.0, 0.0
    for start in STARTS:
        given = own > start
        hit, false, missed = (given & wanted).sum(), (given & ~wanted).sum(), (~given & wanted).sum()
        measure = (1 + beta**2) * hit / max(1, (1 + beta**2) * hit + beta**2 * missed + false)
        if measure > best:
            best, bound = measure, float(start)
    return bound


def tally(asked: Sequence[Lesson], given: Iterable[frozenset[str]], labels: Sequence[str]) -> Tally:
    counts = Tally()
    for lesson, got in zip(asked, given, strict=True):
        counts.sentences += 1
        for label in set(labels) - lesson.open:
            counts.count(label, label in lesson.labels, label in got)
    return counts


def show(checker: Checker, name: str, counts: Tally) -> None:
    components, flaws = _labels(checker, "component"), _labels(checker, "flaw")
    false = 100 * sum(counts.false[label] for label in flaws) / counts.sentences
    print(
        f"  {name:22} {counts.sentences:5} sentences | components F1 {counts.mean(components, 'f1'):.3f}"
        f" | flaws F1 {counts.mean(flaws, 'f1'):.3f} P {counts.mean(flaws, 'precision'):.3f} | false flaws/100 {false:.1f}",
        flush=True,
    )


def train(resources: Resources, checker: Checker, language: str) -> None:
    labels = [*_labels(checker, "component"), *_labels(checker, "flaw")]
    known = lessons(resources, checker, language, read_messages(DATA / "training" / f"{language}.jsonl"))
    rules = checker.reader(language).pack.rules
    trusted = trusted_rules(known, {rule.id for rule in rules if not rule.file.endswith(WRITTEN_AFTER)})
    scores = _trusting(left_out_scores(known, labels), known, labels, trusted)
    bounds = {
        label: best_bound(scores[:, number], known, label, CAUTION[checker.catalogue.labels[label].kind])
        for number, label in enumerate(labels)
    }
    limit = np.array(list(bounds.values()))
    model = Model.learnt(known, labels)
    model.write(resources.path("checks", language, MODEL_FILE), bounds, trusted)
    print(f"{language}: {len(trusted)} rules are trusted")
    _show_both(checker, "left out", known, scores, limit, labels)
    unseen = DATA / "unseen" / f"{language}.jsonl"
    if unseen.exists():
        asked = lessons(resources, checker, language, read_messages(unseen))
        _show_both(checker, "unseen", asked, _trusting(model.scores(asked), asked, labels, trusted), limit, labels)


def _trusting(scores: Any, asked: Sequence[Lesson], labels: Sequence[str], trusted: frozenset[str]) -> Any:
    """The scores with those of trusted rules' hits beyond every bound."""
    for row, lesson in enumerate(asked):
        for rule, label in lesson.hits:
            if rule in trusted:
                scores[row, labels.index(label)] = np.inf
    return scores


def _show_both(checker: Checker, name: str, asked: Sequence[Lesson], scores: Any, limit: Any, labels: Sequence[str]) -> None:
    voted = [frozenset(label for label, yes in zip(labels, row, strict=True) if yes) for row in scores > limit]
    show(checker, f"{name}, rules alone", tally(asked, [lesson.by_rules for lesson in asked], labels))
    show(checker, f"{name}, with the vote", tally(asked, voted, labels))


def _labels(checker: Checker, kind: str) -> list[str]:
    return [name for name, label in checker.catalogue.labels.items() if label.kind == kind]


def main() -> int:
    resources = Resources.default()
    checker = load_checker(resources, load_languages(resources))
    for language in sys.argv[1:] or checker.languages:
        if (DATA / "training" / f"{language}.jsonl").exists():
            train(resources, checker, language)
    return 0


if __name__ == "__main__":
    sys.exit(main())
