"""Which of the engine's matches are worth a customer writer's attention."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from crisisdesk.core.text import Span
from crisisdesk.services.grammar.protocol import Match, Profile

_SLOT = re.compile(r"\[\[.*?\]\]", re.DOTALL)
_PART = re.compile(r"[^\W_]+(?:['’׳״\"-][^\W_]+)*")
_HEBREW_PREFIXES = re.compile(r"[ושהלבמכ]+")
_PAIR = re.compile(r"[^\W\d_]{2,}-[^\W\d_]{2,}")
_MARKS = str.maketrans("״׳’", "\"''")
_LATIN = re.compile(r"[A-Za-z]")
_HEBREW = re.compile(r"[\u05d0-\u05ea]")
_LONGEST_ENDING = 3
_SHORTEST_STEM = 4


class OwnWords:
    """Names and words that are known beside the dictionary. One of four letters or more is known in its cases too ("Vertexu"),
    with or without a hyphen ("Vertex-a"), and behind Hebrew's prefixes."""

    def __init__(self, words: Iterable[str]) -> None:
        self._words = {_plain(part) for word in words for part in _parts(word)}
        self._stems = tuple(filter(None, map(_stem, self._words)))

    def know(self, word: str) -> bool:
        """Whether the word is one of them, or one of their cases."""
        bare = _plain(word).strip("\"'.")
        behind_prefix = (bare[count:] for count in range(1, 4) if _HEBREW_PREFIXES.fullmatch(bare[:count]))
        if not self._words.isdisjoint({bare, bare.split("-")[0], *behind_prefix}):
            return True
        return any(bare.startswith(stem) and len(bare) - len(stem) <= _LONGEST_ENDING for stem in self._stems)


def wanted(match: Match, text: str, own: OwnWords, profile: Profile) -> bool:
    """False for what stands in an open `[[slot]]`, for misspellings that are names, numbers, handles or known words, and where
    the profile says that the rule is wrong."""
    if any(match.span.overlaps(Span(*slot.span())) for slot in _SLOT.finditer(text)):
        return False
    if any(quiet.rule == match.rule and re.search(quiet.before, text[: match.span.start]) for quiet in profile.quiet):
        return False
    return not match.is_spelling or not _is_no_word(match.span, text, own, profile)


def _is_no_word(span: Span, text: str, own: OwnWords, profile: Profile) -> bool:
    word = span.of(text)
    around = text[span.start - 1 : span.start] + text[span.end : span.end + 1] if span.start else text[span.end : span.end + 1]
    if any(char.isdigit() for char in word + around) or text[: span.start].endswith(("@", "#")):
        return True
    if profile.pairs_are_words and _PAIR.fullmatch(word):
        return True
    if _LATIN.search(word) and not _HEBREW.search(word) and _HEBREW.search(text):
        return True  # a foreign name in a Hebrew text, which the Hebrew dictionary can't know
    return any(map(own.know, word.split()))  # two words are marked where one of them is unknown


def _parts(word: str) -> Iterator[str]:
    """The word itself, the words of a name of several, and both sides of a double name."""
    for part in (word, *_PART.findall(word)):
        yield from filter(None, (part, *(side for side in part.split("-") if len(side) > 1)))


def _plain(word: str) -> str:
    return word.casefold().translate(_MARKS)


def _stem(word: str) -> str:
    """What stays of a name in its cases: Ana has none (too short), Ljerka, Ljerke, Ljerku have "ljerk"."""
    if _HEBREW.search(word):
        return ""
    stem = word[:-1] if word[-1] in "aeoаяоеё" else word
    return stem if len(stem) >= _SHORTEST_STEM else ""
