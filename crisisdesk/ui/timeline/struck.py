"""What a correction changed, word by word: the struck words stay readable beside the new ones."""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import SequenceMatcher

_TOKENS = re.compile(r"\s+|[^\W_]+|[\W_]", re.UNICODE)
_ALIKE = 0.55
"""Below this share of common words the whole old text is struck: single words would read as a riddle."""
_LONGEST = 600
"""Tokens above which no comparison is made; it takes quadratic time."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Some words of a row; struck ones are no longer valid."""

    text: str
    struck: bool = False


def pieces_of(old: str, new: str) -> tuple[Piece, ...]:
    """The corrected text with the replaced words struck in front of the new ones."""
    before, after = _TOKENS.findall(old), _TOKENS.findall(new)
    if max(len(before), len(after)) <= _LONGEST:
        matcher = SequenceMatcher(None, before, after, autojunk=False)
        if matcher.ratio() >= _ALIKE:
            return _merged(_compared(matcher, before, after))
    return (Piece(old, struck=True), Piece("\n"), Piece(new))


def _compared(matcher: SequenceMatcher[str], before: list[str], after: list[str]) -> list[Piece]:
    pieces = []
    for change, old_from, old_to, new_from, new_to in matcher.get_opcodes():
        gone, come = "".join(before[old_from:old_to]), "".join(after[new_from:new_to])
        if change == "equal":
            pieces.append(Piece(come))
            continue
        if gone:
            pieces.append(Piece(gone, struck=True))
        if gone and come and not gone[-1].isspace() and not come[0].isspace():
            pieces.append(Piece(" "))
        if come:
            pieces.append(Piece(come))
    return pieces


def _merged(pieces: list[Piece]) -> tuple[Piece, ...]:
    merged: list[Piece] = []
    for piece in pieces:
        if merged and merged[-1].struck == piece.struck:
            merged[-1] = Piece(merged[-1].text + piece.text, piece.struck)
        else:
            merged.append(piece)
    return tuple(merged)
