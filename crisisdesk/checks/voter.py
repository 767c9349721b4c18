"""A linear vote beside the rules: what a sentence does, weighed from all of its words and from what the rules found around it.

The rules know phrases; the voter knows how much each word, part of a word and pair of word fields speaks for a label. It adds
what no rule knows and confirms or refuses what a rule found, save for rules that are trusted.
`tools/train_voter.py` makes its weights.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from crisisdesk.checks.features import GROUPS, Features, WordFields, features
from crisisdesk.core.errors import DataFileError
from crisisdesk.core.text import Span

MODEL_FILE = "voter.json"
SCHEMA = 1
SCALE = 100
"""Weights are whole numbers in the file: hundredths."""

_REMEMBERED = 2048
_CLAUSE_END = re.compile(r"[,;:.!?…]|\s[-–—]\s")
_PAIRS = re.compile(r"\d{1,2}:-?\d+(?: \d{1,2}:-?\d+)*")
_HERE_WEIGHT, _AROUND_WEIGHT = 0.35, 0.25
_PLACE_WEIGHT = 0.3


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the rules found: labels in the sentence, in the one before, in the one after, and in the whole message."""

    here: frozenset[str]
    before: frozenset[str]
    after: frozenset[str]
    message: frozenset[str]
    is_first: bool
    is_last: bool

    def features(self) -> Iterator[tuple[str, float]]:
        """Names and values of the features of the place."""
        yield from ((f"here={label}", _HERE_WEIGHT) for label in self.here)
        for name, labels in (("before", self.before), ("after", self.after), ("message", self.message)):
            yield from ((f"{name}={label}", _AROUND_WEIGHT) for label in labels)
        if self.is_first:
            yield "place=first", _PLACE_WEIGHT
        if self.is_last:
            yield "place=last", _PLACE_WEIGHT


def surroundings(labels: Sequence[frozenset[str]]) -> list[Surroundings]:
    """The surroundings of each sentence of a message, from the labels that the rules found in each.

    Only a message of three sentences or more has a beginning and an end.
    """
    none: frozenset[str] = frozenset()
    last, message, is_long = len(labels) - 1, none.union(*labels), len(labels) > 2
    return [
        Surroundings(
            here,
            labels[number - 1] if number else none,
            labels[number + 1] if number < last else none,
            message,
            is_long and number == 0,
            is_long and number == last,
        )
        for number, here in enumerate(labels)
    ]


def values(found: Features) -> Iterator[tuple[str, float, int]]:
    """Name, value and word number of each feature of a sentence. A group weighs the same however many features it has."""
    for group, names in found.groups.items():
        if names:
            value = GROUPS[group] / math.sqrt(len(names))
            yield from ((name, value, word) for name, word in names.items())


class Voter:
    """The votes of one language. Pure; remembers the sentences that it has weighed."""

    def __init__(
        self, labels: Mapping[str, float], weights: Mapping[str, str], fields: WordFields, trusted: Iterable[str] = ()
    ) -> None:
        """`labels`: each label with where its score starts from; `weights`: feature to "label:hundredths ...".

        `trusted`: ids of rules that are so seldom wrong that the vote does not refuse what they find.
        """
        self.labels = tuple(labels)
        self.trusted = frozenset(trusted)
        self._start = tuple(labels.values())
        self._weights = weights
        self._fields = fields
        self._weighed = lru_cache(_REMEMBERED)(self._weigh)
        self._of = lru_cache(16_384)(self._parsed)
        self.labels_of = lru_cache(_REMEMBERED)(self._labels_of)
        self.span = lru_cache(_REMEMBERED)(self._span)

    def _labels_of(self, text: str, around: Surroundings) -> frozenset[str]:
        """The labels that get the vote for one sentence."""
        scores = list(self._weighed(text))
        for name, value in around.features():
            for label, weight in self._of(name):
                scores[label] += weight * value
        return frozenset(name for name, score in zip(self.labels, scores, strict=True) if score > 0)

    def _span(self, text: str, label: str) -> Span:
        """The clause with the run of words that speaks most for a label; the whole sentence where none does."""
        found, index = features(text, self._fields), self.labels.index(label)
        speaks = [0.0] * len(found.words)
        for name, value, word in values(found):
            if word < len(speaks):
                speaks[word] += value * dict(self._of(name)).get(index, 0.0)
        first, last = _best_run(speaks)
        return _clause(text, found.words, first, last) if last >= first else Span(0, len(text))

    def _weigh(self, text: str) -> tuple[float, ...]:
        scores = list(self._start)
        for name, value, _ in values(features(text, self._fields)):
            for label, weight in self._of(name):
                scores[label] += weight * value
        return tuple(scores)

    def _parsed(self, name: str) -> tuple[tuple[int, float], ...]:
        parts = (pair.split(":") for pair in self._weights.get(name, "").split())
        pairs = ((int(label), int(weight) / SCALE) for label, weight in parts)
        return tuple(pair for pair in pairs if pair[0] < len(self.labels))


def _clause(text: str, words: Sequence[tuple[int, int]], first: int, last: int) -> Span:
    """From the word after the last mark before a run of words to the word before the first mark behind it."""
    while first and not _CLAUSE_END.search(text, words[first - 1][1], words[first][0]):
        first -= 1
    while last + 1 < len(words) and not _CLAUSE_END.search(text, words[last][1], words[last + 1][0]):
        last += 1
    return Span(words[first][0], words[last][1])


def _best_run(speaks: Sequence[float]) -> tuple[int, int]:
    """First and last of the neighbours whose sum is greatest; (0, -1) where all speak against."""
    best, run, began, found = 0.0, 0.0, 0, (0, -1)
    for number, value in enumerate(speaks):
        if run <= 0:
            run, began = 0.0, number
        run += value
        if run > best:
            best, found = run, (began, number)
    return found


def load_voter(path: Path, name: str, fields: WordFields, labels: frozenset[str]) -> Voter:
    """Reads the weights; raises DataFileError where the file can't be used. `name` is the file's name in messages."""
    try:
        table = json.loads(path.read_text(encoding="utf-8"))
        if table["schema"] != SCHEMA:
            raise DataFileError(name, "voter", "schema", f"must be {SCHEMA}")
        start = {str(label): float(value) for label, value in table["labels"].items()}
        trusted = [str(rule) for rule in table.get("trusted", ())]
        weights: dict[str, str] = table["weights"]
        bad = next((feature for feature, pairs in weights.items() if not _PAIRS.fullmatch(pairs)), None)
    except DataFileError:
        raise
    except (OSError, ValueError, TypeError, KeyError, AttributeError) as error:
        raise DataFileError(name, "voter", "-", f"{type(error).__name__}: {error}") from error
    if bad is not None or not weights:
        raise DataFileError(name, "voter", "weights", f"{bad!r} must hold label:weight pairs" if bad else "missing")
    if unknown := start.keys() - labels:
        raise DataFileError(name, "voter", "labels", f"no label {sorted(unknown)[0]!r}")
    return Voter(start, weights, fields, trusted)
