"""Which of the engine's matches are worth a customer writer's attention."""

from __future__ import annotations

import re
from collections.abc import Iterable

from crisisdesk.core.text import Span
from crisisdesk.services.grammar.protocol import Match

_SLOT = re.compile(r"\[\[.*?\]\]", re.DOTALL)
_PART = re.compile(r"[^\W_]+(?:['’׳״\"-][^\W_]+)*")
_HEBREW_PREFIXES = re.compile(r"[ושהלבמכ]{1,4}-?")
_LATIN = re.compile(r"[A-Za-z]")
_HEBREW = re.compile(r"[\u05d0-\u05ea]")
_LONGEST_ENDING = 3
_SHORTEST_STEM = 4


class OwnWords:
    """The user's names and words. A name of four letters or more is known in its cases too ("Vertexu"), with or without a
    hyphen ("Vertex-a"), and behind Hebrew's prefixes."""

    def __init__(self, words: Iterable[str]) -> None:
        self._words = {part.casefold() for word in words for part in (word, *_PART.findall(word)) if part}

    def know(self, word: str) -> bool:
        bare = word.strip("\"'’׳״.").casefold()
        candidates = {bare, bare.split("-")[0], _HEBREW_PREFIXES.sub("", bare, count=1)}
        return not self._words.isdisjoint(candidates) or any(self._is_case(bare, own) for own in self._words)

    @staticmethod
    def _is_case(word: str, own: str) -> bool:
        stem = own[:-1] if own[-1] in "aeoаяоеё" else own  # Ana, Ane, Anu
        fits = len(stem) >= _SHORTEST_STEM and word.startswith(stem)
        return fits and len(word) - len(stem) <= _LONGEST_ENDING


def wanted(match: Match, text: str, own: OwnWords) -> bool:
    """False for what stands in an open `[[slot]]`, and for misspellings that are names, numbers, handles or own words."""
    if any(match.span.overlaps(Span(*slot.span())) for slot in _SLOT.finditer(text)):
        return False
    return not match.is_spelling or not _is_no_word(match.span, text, own)


def _is_no_word(span: Span, text: str, own: OwnWords) -> bool:
    word = span.of(text)
    before = text[: span.start].rsplit(None, 1)[-1] if span.start and not text[span.start - 1].isspace() else ""
    after = text[span.end : span.end + 1]
    if any(char.isdigit() for char in word + before[-1:] + after) or before[-1:] in ("@", "#"):
        return True
    if _LATIN.search(word) and not _HEBREW.search(word) and _HEBREW.search(text):
        return True  # a foreign name in a Hebrew text, which the Hebrew dictionary can't know
    return all(map(own.know, word.split()))
