"""Spans, and the two ways of counting characters that the program meets."""

from __future__ import annotations

import unicodedata
from bisect import bisect_left
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Half-open range in code points of a text."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start <= self.end:
            raise ValueError(f"no span: {self.start}..{self.end}")

    def __len__(self) -> int:
        return self.end - self.start

    def shifted(self, by: int) -> Span:
        return Span(self.start + by, self.end + by)

    def overlaps(self, other: Span) -> bool:
        return self.start < other.end and other.start < self.end

    def of(self, text: str) -> str:
        """The words that the span covers in `text`."""
        return text[self.start : self.end]


class Utf16Map:
    """Turns code point offsets of one text into Qt's UTF-16 offsets and back, in O(log n)."""

    def __init__(self, text: str) -> None:
        self._wide = [index for index, char in enumerate(text) if ord(char) > 0xFFFF]

    def to_utf16(self, offset: int) -> int:
        return offset + bisect_left(self._wide, offset)

    def to_code_points(self, offset: int) -> int:
        """The code point at a UTF-16 offset; an offset inside a surrogate pair gives the pair's start."""
        low, high = 0, len(self._wide)
        while low < high:
            middle = (low + high) // 2
            if self._wide[middle] + middle + 1 < offset:
                low = middle + 1
            else:
                high = middle
        position = offset - low
        return position - 1 if low < len(self._wide) and self._wide[low] + 1 == position else position


def fold(text: str) -> str:
    """Lower case without diacritics, of the same length as `text`, so that offsets stay true.

    A letter whose folded form is longer than one character (the German sharp s) stays as it is.
    Hebrew points become U+00AD, which no word pattern holds.
    """
    return text.translate(_FOLDED)


_SPECIAL = {
    "ł": "l",
    "đ": "d",
    "ø": "o",
    "ı": "i",
    "’": "'",
    "‘": "'",
    "ʼ": "'",
    "״": '"',
    "׳": "'",
    "“": '"',
    "”": '"',
    "„": '"',
    "ё": "е",
}


class _Folding(dict[int, str]):
    """Folded characters by code point, each found out when it is first met."""

    def __missing__(self, code: int) -> str:
        folded = self[code] = _folded(chr(code))
        return folded


_FOLDED = _Folding()


def _folded(char: str) -> str:
    lower = char.lower()
    if lower in _SPECIAL:
        return _SPECIAL[lower]
    if lower == "й":  # a letter of its own, although Unicode can take it apart
        return lower
    if unicodedata.combining(lower[0]):
        return "\u00ad"
    base = [part for part in unicodedata.normalize("NFD", lower) if not unicodedata.combining(part)]
    return base[0] if len(base) == 1 else char
