"""What the voter looks at in a sentence: its words, their parts, pairs of them, the fields they belong to, and its marks."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from crisisdesk.core.text import fold

GROUPS = {"word": 1.0, "part": 0.7, "pair": 0.7, "field": 1.0, "fields": 0.7, "mark": 0.3}
"""How much each kind of feature weighs in a sentence, however many there are of it."""

_WORD = re.compile(r"\w+(?:['\"]\w+)?")
_PARTS = (3, 4, 5)
"""Lengths of the parts of words, in letters; "^" and "$" stand for a word's start and end."""
_STEM = 5
"""Letters of a word that count in a pair."""
_NEAR = 4
"""Words between which two fields make a pair."""
_LENGTH_STEP, _LONGEST = 5, 6
_MARKS = {
    "?": re.compile(r"\?"),
    "!": re.compile("!"),
    "!!": re.compile(r"!!|!\?"),
    "quote": re.compile(r"[\"«„“”]"),
    "digit": re.compile(r"\d"),
    "time": re.compile(r"\d[:.]\d\d"),
    "%": re.compile("%"),
    "@": re.compile("@"),
    "phone": re.compile(r"\d[\d -]{6,}"),
    "money": re.compile("[€$£₪₽]"),
    "capitals": re.compile(r"\b[^\W\d_]{4,}\b"),
    ":": re.compile(":"),
    ";": re.compile(";"),
    "-": re.compile(" [-–—] "),
    "...": re.compile(r"\.\.\.|…"),
    "smile": re.compile(r"\)\)|[:;]-?\)"),
}
_HEBREW_PREFIX = re.compile("[ושהבלמכ]{1,3}")


class WordFields:
    """Words by meaning: which fields ("supplier", "repair") a folded word belongs to. A word start ends in `*`."""

    def __init__(self, fields: Mapping[str, str] | None = None, *, hebrew: bool = False) -> None:
        self._words: dict[str, set[str]] = defaultdict(set)
        self._starts: dict[str, set[str]] = defaultdict(set)
        self._hebrew = hebrew
        for name, words in (fields or {}).items():
            for word in fold(words).split():
                (self._starts if word.endswith("*") else self._words)[word.rstrip("*")].add(name)
        self.of = lru_cache(4096)(self._of)

    def _of(self, word: str) -> tuple[str, ...]:
        """Names of the fields of a folded word, in order. A Hebrew word in none is looked up without its prefix letters."""
        found = self._looked_up(word)
        if not found and self._hebrew and (prefix := _HEBREW_PREFIX.match(word)):
            for length in range(1, prefix.end() + 1):
                if len(word) > length + 1 and (found := self._looked_up(word[length:])):
                    break
        return tuple(sorted(found))

    def _looked_up(self, word: str) -> set[str]:
        found = set(self._words.get(word, ()))
        for length in range(2, len(word) + 1):
            found |= self._starts.get(word[:length], set())
        return found


@dataclass(frozen=True, slots=True)
class Features:
    """The features of a sentence by group, each with the number of the word where it first stands; `words` are their spans."""

    words: tuple[tuple[int, int], ...]
    groups: dict[str, dict[str, int]]


def features(text: str, fields: WordFields) -> Features:
    """The features of one sentence, as it was written."""
    folded = fold(text)
    places = tuple(match.span() for match in _WORD.finditer(folded))
    words = [folded[start:end] for start, end in places]
    groups: dict[str, dict[str, int]] = {name: {} for name in GROUPS}
    for number, word in enumerate(words):
        groups["word"].setdefault("w=" + ("0" if word.isdigit() else word), number)
        for part in _parts(word):
            groups["part"].setdefault(part, number)
    for number, pair in _pairs(words):
        groups["pair"].setdefault(pair, number)
    named = [fields.of(word) for word in words]
    for number, names in enumerate(named):
        for name in names:
            groups["field"].setdefault("f=" + name, number)
    for number, pair in _field_pairs(named):
        groups["fields"].setdefault(pair, number)
    groups["mark"] = dict.fromkeys(_marks(text, words), 0)
    return Features(places, groups)


@lru_cache(4096)
def _parts(word: str) -> tuple[str, ...]:
    edged = f"^{word}$"
    return tuple(dict.fromkeys(edged[at : at + n] for n in _PARTS for at in range(len(edged) - n + 1)))


def _pairs(words: list[str]) -> Iterator[tuple[int, str]]:
    stems = [word[:_STEM] for word in words]
    yield from ((number, f"{one} {two}") for number, (one, two) in enumerate(pairwise(stems)))


def _field_pairs(named: list[tuple[str, ...]]) -> Iterator[tuple[int, str]]:
    for number, names in enumerate(named):
        for later in named[number + 1 : number + 1 + _NEAR]:
            yield from ((number, f"{one}>{two}") for one in names for two in later)


def _marks(text: str, words: list[str]) -> Iterator[str]:
    for name, mark in _MARKS.items():
        found = mark.findall(text)
        if any(map(str.isupper, found)) if name == "capitals" else found:
            yield "m=" + name
    yield f"m=length {min(_LONGEST, len(words) // _LENGTH_STEP)}"
    if words:
        yield "m=first " + words[0][:_STEM]
        yield "m=last " + words[-1][:_STEM]
