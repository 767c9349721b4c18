"""Scores the checks on labelled messages, sentence by sentence.

    python -m tests.helpers.scoring FILE.jsonl ... [--errors] [--labels] [--ids odd|even]

A file is named for its language. One message a line: {"id", "sentences": [{"text", "labels", "either"}]}; sentences are joined
by a space. A piece of evidence counts for each sentence that it overlaps by three characters or by half of itself. `either`
holds labels that readers disagreed on: not scored.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from crisisdesk.checks import Checker, load_checker
from crisisdesk.core.languages import load_languages
from crisisdesk.core.report import Evidence
from crisisdesk.core.resources import Resources
from crisisdesk.core.text import Span

ENOUGH = 3
"""Labels that stand fewer times in a corpus are left out of its means."""


@dataclass
class Tally:
    """Counts a label: rightly found, wrongly found, missed."""

    hit: Counter[str] = field(default_factory=Counter)
    false: Counter[str] = field(default_factory=Counter)
    missed: Counter[str] = field(default_factory=Counter)
    sentences: int = 0
    errors: list[str] = field(default_factory=list)

    def count(self, label: str, wanted: bool, got: bool) -> None:
        """Counts one sentence for one label."""
        if wanted and got:
            self.hit[label] += 1
        elif got:
            self.false[label] += 1
        elif wanted:
            self.missed[label] += 1

    def support(self, label: str) -> int:
        return self.hit[label] + self.missed[label]

    def precision(self, label: str) -> float:
        return self.hit[label] / max(1, self.hit[label] + self.false[label])

    def recall(self, label: str) -> float:
        return self.hit[label] / max(1, self.support(label))

    def f1(self, label: str) -> float:
        return 2 * self.hit[label] / max(1, 2 * self.hit[label] + self.false[label] + self.missed[label])

    def mean(self, labels: Iterable[str], measure: str) -> float:
        values: list[float] = [getattr(self, measure)(label) for label in labels if self.support(label) >= ENOUGH]
        return sum(values) / max(1, len(values))


def read_messages(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def score(checker: Checker, language: str, messages: Sequence[dict[str, Any]]) -> Tally:
    """Runs the checks over each message as one text and counts, for every sentence and label."""
    tally = Tally()
    labels = [name for name, label in checker.catalogue.labels.items() if label.kind != "stage"]
    for message in messages:
        text, spans = joined(message)
        evidence = checker.check(text, language).evidence
        for sentence, span in zip(message["sentences"], spans, strict=True):
            _count(tally, labels, message["id"], sentence, {item.label for item in evidence if _counts(item, span)}, evidence)
    return tally


def joined(message: dict[str, Any]) -> tuple[str, list[Span]]:
    """The message as one text, and the spans of its sentences."""
    spans, at = [], 0
    for sentence in message["sentences"]:
        spans.append(Span(at, at + len(sentence["text"])))
        at += len(sentence["text"]) + 1
    return " ".join(sentence["text"] for sentence in message["sentences"]), spans


def _counts(item: Evidence, sentence: Span) -> bool:
    overlap = min(sentence.end, item.span.end) - max(sentence.start, item.span.start)
    return overlap >= 3 or overlap * 2 >= max(1, len(item.span))


def _count(
    tally: Tally, labels: Sequence[str], name: str, sentence: dict[str, Any], got: set[str], evidence: Sequence[Evidence]
) -> None:
    tally.sentences += 1
    want = set(sentence["labels"])
    for label in labels:
        if label in sentence.get("either", ()):
            continue
        tally.count(label, label in want, label in got)
        if (label in want) != (label in got):
            tally.errors.append(f"{'MISS ' if label in want else 'FALSE'} {label:15} {name}: {sentence['text']}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("files", nargs="+", type=Path)
    parser.add_argument("--errors", action="store_true")
    parser.add_argument("--labels", action="store_true")
    parser.add_argument("--ids", choices=("odd", "even"), help="only every other message of each file")
    args = parser.parse_args()
    resources = Resources.default()
    checker = load_checker(resources, load_languages(resources))
    components = checker.catalogue.components
    flaws = [name for name, label in checker.catalogue.labels.items() if label.kind == "flaw"]
    for path in args.files:
        messages = read_messages(path)
        if args.ids:
            messages = messages[0 if args.ids == "odd" else 1 :: 2]
        tally = score(checker, path.stem, messages)
        for problem in checker.problems(path.stem):
            print("PACK", problem)
        false_flaws = 100 * sum(tally.false[label] for label in flaws) / tally.sentences
        print(
            f"{path.stem}: {len(messages)} messages, {tally.sentences} sentences"
            f" | components F1 {tally.mean(components, 'f1'):.3f} | flaws F1 {tally.mean(flaws, 'f1'):.3f}"
            f" P {tally.mean(flaws, 'precision'):.3f} | false flaws/100 {false_flaws:.1f}"
        )
        if args.labels:
            for label in (*components, *flaws):
                print(
                    f"  {label:16} n {tally.support(label):3}  P {tally.precision(label):.2f}"
                    f"  R {tally.recall(label):.2f}  F1 {tally.f1(label):.2f}"
                )
        if args.errors:
            print("\n".join(sorted(tally.errors)))


if __name__ == "__main__":
    main()
