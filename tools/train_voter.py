"""Makes resources/checks/<language>/voter.json from the labelled messages of tests/data/training.

    python3 dev.py train [LANG ...]

Needs scikit-learn (the extra `train`). One logistic regression a label over the features of `crisisdesk.checks.features` and
the labels that the rules find around a sentence, and over the scores of a model of the other five languages, which knows
word fields, marks and places alone: what a supplier does in a denial is much the same everywhere. All of it is linear, so
that the file holds one weight a feature. Where a label's vote begins is chosen on messages left out in turn (five
folds): a flaw named wrongly costs more than one not seen. Prints what the rules find alone and what they find with the vote,
on the messages left out and on tests/data/unseen, which nothing is learnt from.
"""

from __future__ import annotations

import json
import re
import sys
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
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
SMALLEST = 0.12
"""Weights below are left out of the file; measured: no loss of F1, a fifth of the size."""
STARTS = np.arange(-2.5, 2.0, 0.1)
TRUSTED_FROM = 0.8
"""Precision of a rule from which on the vote does not refuse what it finds, and the hits that it takes to say so."""
ENOUGH_HITS = 4
ELSEWHERE = "elsewhere="
"""What the names of features begin with that are the scores of the other languages' model, and how much such a score weighs."""
ELSEWHERE_WEIGHT, ELSEWHERE_STRENGTH = 0.1, 5.0
CAUTION = {"component": 1.0, "flaw": 0.5}
"""Beta of the F measure that a label's start maximises: below 1 precision counts more."""

_COMMON = re.compile(r"f=|\w+>\w+$|m=(?!first|last)|(?:here|before|after|message|place)=")


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


class Model:
    """What was learnt: a weight for each feature and label, and where each label starts."""

    def __init__(self, known: Sequence[Lesson], labels: Sequence[str], strength: float = STRENGTH) -> None:
        seen = Counter(name for lesson in known for name in lesson.values)
        self.names = sorted(name for name, count in seen.items() if count >= SEEN_AT_LEAST)
        self._columns = {name: column for column, name in enumerate(self.names)}
        self.labels = tuple(labels)
        table = self._table(known)
        self.weights = np.zeros((len(labels), len(self.names)))
        self.starts = np.full(len(labels), -9.0)
        for number, label in enumerate(labels):
            rows = [row for row, lesson in enumerate(known) if label not in lesson.open]
            wanted = np.array([label in known[row].labels for row in rows])
            if wanted.any():
                learnt = LogisticRegression(C=strength, solver="liblinear", random_state=0).fit(table[rows], wanted)
                self.weights[number], self.starts[number] = learnt.coef_[0], learnt.intercept_[0]
        self.weights[np.abs(self.weights) < SMALLEST] = 0

    def scores(self, asked: Sequence[Lesson]) -> Any:
        """Scores by lesson and label."""
        return self._table(asked) @ self.weights.T + self.starts

    def _table(self, asked: Sequence[Lesson]) -> Any:
        cells = [
            (row, self._columns[name], value)
            for row, lesson in enumerate(asked)
            for name, value in lesson.values.items()
            if name in self._columns
        ]
        rows, columns, data = zip(*cells, strict=True)
        return csr_matrix((data, (rows, columns)), shape=(len(asked), len(self.names)))

    def dissolve(self, elsewhere: Model) -> None:
        """Puts the other languages' weights in the place of the features that are their scores."""
        columns = [number for number, name in enumerate(self.names) if name.startswith(ELSEWHERE)]
        of = [elsewhere.labels.index(self.names[column].removeprefix(ELSEWHERE)) for column in columns]
        share = self.weights[:, columns] * ELSEWHERE_WEIGHT
        names = sorted(set(self.names).union(elsewhere.names) - {self.names[column] for column in columns})
        weights = np.zeros((len(self.labels), len(names)))
        places = {name: column for column, name in enumerate(names)}
        for name, column in self._columns.items():
            if name in places:
                weights[:, places[name]] += self.weights[:, column]
        for name, column in elsewhere._columns.items():
            weights[:, places[name]] += share @ elsewhere.weights[of, column]
        self.starts = self.starts + share @ elsewhere.starts[of]
        self.names, self._columns, self.weights = names, places, weights

    def write(self, path: Path, bounds: Mapping[str, float], trusted: frozenset[str]) -> None:
        """Writes the file that `crisisdesk.checks.voter` reads, a feature a line."""
        whole = np.rint(np.where(np.abs(self.weights) < SMALLEST, 0, self.weights) * SCALE).astype(int)
        weights = {}
        for column, name in enumerate(self.names):
            if pairs := [f"{label}:{whole[label, column]}" for label in range(len(self.labels)) if whole[label, column]]:
                weights[name] = " ".join(pairs)
        starts = {label: round(float(start - bounds[label]), 3) for label, start in zip(self.labels, self.starts, strict=True)}
        head = json.dumps({"schema": SCHEMA, "trusted": sorted(trusted), "labels": starts}, ensure_ascii=False)
        body = ",\n".join(f"{json.dumps(name, ensure_ascii=False)}:{json.dumps(pairs)}" for name, pairs in weights.items())
        path.write_text(f'{head[:-1]}, "weights": {{\n{body}\n}}}}\n', encoding="utf-8")


def understood_elsewhere(lesson: Lesson) -> Lesson:
    """The lesson with those features alone that mean the same in every language."""
    kept = {name: value for name, value in lesson.values.items() if _COMMON.match(name)}
    return replace(lesson, values=kept)


def with_elsewhere(known: Sequence[Lesson], elsewhere: Model) -> list[Lesson]:
    """The lessons with the scores of the other languages' model among their features."""
    names = [ELSEWHERE + label for label in elsewhere.labels]
    rows = elsewhere.scores(known) * ELSEWHERE_WEIGHT
    return [
        replace(lesson, values=lesson.values | dict(zip(names, row.tolist(), strict=True)))
        for lesson, row in zip(known, rows, strict=True)
    ]


def left_out_scores(known: Sequence[Lesson], labels: Sequence[str]) -> Any:
    """Scores of each lesson from a model that has not seen its message."""
    scores = np.zeros((len(known), len(labels)))
    for fold in range(FOLDS):
        out = [row for row, lesson in enumerate(known) if lesson.message % FOLDS == fold]
        model = Model([lesson for lesson in known if lesson.message % FOLDS != fold], labels)
        scores[out] = model.scores([known[row] for row in out])
    return scores


def trusted_rules(known: Sequence[Lesson]) -> frozenset[str]:
    """Ids of the rules that are seldom wrong."""
    right, wrong = Counter[str](), Counter[str]()
    for lesson in known:
        for rule, label in lesson.hits:
            if label not in lesson.open:
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


def train(resources: Resources, checker: Checker, language: str, all_known: Mapping[str, Sequence[Lesson]]) -> None:
    """Makes the voter of one language; `all_known` are the lessons of every language."""
    labels = [*_labels(checker, "component"), *_labels(checker, "flaw")]
    others = [understood_elsewhere(lesson) for name, taught in all_known.items() if name != language for lesson in taught]
    elsewhere = Model(others, labels, ELSEWHERE_STRENGTH)
    known = with_elsewhere(all_known[language], elsewhere)
    trusted = trusted_rules(known)
    scores = _trusting(left_out_scores(known, labels), known, labels, trusted)
    bounds = {
        label: best_bound(scores[:, number], known, label, CAUTION[checker.catalogue.labels[label].kind])
        for number, label in enumerate(labels)
    }
    limit = np.array(list(bounds.values()))
    model = Model(known, labels)
    model.dissolve(elsewhere)
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
    files = {language: DATA / "training" / f"{language}.jsonl" for language in checker.languages}
    all_known = {name: lessons(resources, checker, name, read_messages(file)) for name, file in files.items() if file.exists()}
    for language in sys.argv[1:] or all_known:
        train(resources, checker, language, all_known)
    return 0


if __name__ == "__main__":
    sys.exit(main())
