"""Latency of the checks: a full pass over a text never seen before, and one key typed in the middle of it.

Yardstick: folding the same text and finding its words, which any check has to do at least once.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator

from benchmarks import median_ms, print_table, timings
from crisisdesk.checks import Checker, load_checker
from crisisdesk.core.languages import load_languages
from crisisdesk.core.resources import Resources
from crisisdesk.core.text import fold

LENGTHS = (2_100, 20_000)
KEYS = 40
PASSES = 5
_WORD = re.compile(r"\w+")


def main() -> int:
    resources = Resources.default()
    checker = load_checker(resources, load_languages(resources))
    head = ["language", "characters", "words, ms", "full pass, ms", "key, ms", "pass : words", "key : pass", "20,000 : 2,100"]
    print_table(head, [row for language in checker.languages for row in _rows(checker, resources, language)])
    return 0


def _rows(checker: Checker, resources: Resources, language: str) -> list[list[str]]:
    """A line per length; none where the pack has no examples to make a text from."""
    examples = _examples(resources, language)
    if not examples:
        return []
    checker.check(" ".join(examples), language)  # every pattern is compiled by now
    texts = (f"{number}: {example}" for number, example in enumerate(itertools.cycle(examples)))
    rows: list[list[str]] = []
    first = 0.0
    for length in LENGTHS:
        words, full, key = _measured(checker, language, texts, length)
        first = first or full
        measured = [
            f"{words:.2f}",
            f"{full:.1f}",
            f"{key:.2f}",
            f"{full / words:.0f}",
            f"{key / full:.3f}",
            f"{full / first:.1f}",
        ]
        rows.append([language, f"{length:,}", *measured])
    return rows


def _measured(checker: Checker, language: str, texts: Iterator[str], length: int) -> tuple[float, float, float]:
    """Medians in ms: finding the words, a full pass, a key."""
    fresh = [_of_length(texts, length) for _ in range(PASSES)]
    words = timings(lambda: _WORD.findall(fold(fresh[0])), PASSES)
    unseen = iter(fresh)
    full = timings(lambda: checker.check(next(unseen), language), PASSES)
    typed = (fresh[0][: length // 2] + "x" * count + fresh[0][length // 2 :] for count in range(1, KEYS + 1))
    keys = timings(lambda: checker.check(next(typed), language), KEYS)
    return median_ms(words), median_ms(full), median_ms(keys)


def _of_length(texts: Iterator[str], length: int) -> str:
    found = ""
    while len(found) < length:
        found += next(texts) + " "
    return found[:length]


def _examples(resources: Resources, language: str) -> list[str]:
    """What the pack's own rules are tested with; main() gives each a number, so that no sentence comes twice."""
    rules = [rule for path in resources.files(f"checks/{language}", "*.toml") for rule in resources.toml(path).get("rule", ())]
    return [re.sub(r"[<>]", "", text) for rule in rules for text in (*rule.get("match", ()), *rule.get("no_match", ()))]


if __name__ == "__main__":
    raise SystemExit(main())
