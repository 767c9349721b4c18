"""Word starts against lemmas: which inflected forms each of them reaches, and what each costs.

    python -m benchmarks.lemmas [CORPUS.jsonl ...]

A file is named for its language. Every word start of a pack ("apolog*") is compared with the lemmas (simplemma, which this
needs installed) of the words that it matches in the corpus. A form counts as missed by the start when one of those lemmas
has it and the start does not; as too much when its lemma shares no start of four letters with the others that the start matches.
"""

from __future__ import annotations

import re
import sys
import time
import tracemalloc
from collections.abc import Sequence
from pathlib import Path

from benchmarks import print_table
from crisisdesk.core.resources import Resources
from crisisdesk.core.text import fold
from tests.helpers.scoring import read_messages

LEMMA_CODES = {"hr": "hbs"}
_START = re.compile(r"\w{4,}(?=\*)")


def main(paths: Sequence[str]) -> int:
    resources = Resources.default()
    corpora = [Path(path) for path in paths] or sorted((resources.root.parent / "tests" / "data" / "corpus").glob("*.jsonl"))
    head = ["language", "starts used", "forms both", "only lemma", "stray of starts", "lemmas, us/word", "lemmas, MB"]
    print_table(head, [_row(resources, path) for path in corpora])
    return 0


def _row(resources: Resources, path: Path) -> list[str]:
    words = sorted({word.lower() for message in read_messages(path) for word in re.findall(r"\w{3,}", _text(message))})
    starts = sorted({start for file in resources.files(f"checks/{path.stem}", "*.toml") for start in _starts(file)})
    lemmas, lemma_us, megabytes = _lemmas(LEMMA_CODES.get(path.stem, path.stem), words)
    matched = {start: [word for word in words if fold(word).startswith(start)] for start in starts}
    used = {start: forms for start, forms in matched.items() if forms}
    both = only_lemma = stray = 0
    for forms in used.values():
        wanted = {lemmas[form] for form in forms}
        both += len(forms)
        only_lemma += sum(lemmas[word] in wanted and word not in forms for word in words)
        stray += sum(fold(lemmas[form])[:4] not in {fold(other)[:4] for other in wanted - {lemmas[form]}} for form in forms[1:])
    return [
        path.stem,
        f"{len(used)} of {len(starts)}",
        str(both),
        str(only_lemma),
        str(stray),
        f"{lemma_us:.1f}",
        f"{megabytes:.0f}",
    ]


def _starts(file: Path) -> set[str]:
    return {fold(start) for start in _START.findall(fold(file.read_text(encoding="utf-8")))}


def _text(message: dict[str, list[dict[str, str]]]) -> str:
    return " ".join(sentence["text"] for sentence in message["sentences"])


def _lemmas(code: str, words: Sequence[str]) -> tuple[dict[str, str], float, float]:
    """Lemma of each word, microseconds a word once loaded, and megabytes that the tables take."""
    import simplemma

    tracemalloc.start()
    simplemma.lemmatize("word", lang=code)
    megabytes = tracemalloc.get_traced_memory()[0] / 1e6
    tracemalloc.stop()
    began = time.perf_counter()
    found = {word: simplemma.lemmatize(word, lang=code).lower() for word in words}
    return found, (time.perf_counter() - began) * 1e6 / max(1, len(words)), megabytes


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
