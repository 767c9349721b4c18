"""Cutting a long text where the engine loses least: between paragraphs, else lines, else sentences, else words."""

from __future__ import annotations

import re
from collections.abc import Iterator

_CUTS = tuple(map(re.compile, (r"\n\s*\n", r"\n", r"[.!?…]\s", r"\s")))


def pieces(text: str, limit: int) -> Iterator[tuple[int, str]]:
    """(offset, piece) that together are the whole text; each at most `limit` UTF-16 units long."""
    start = 0
    while start < len(text):
        end = start + _reach(text, start, limit)
        if end < len(text):
            end = _cut(text, start, end)
        yield start, text[start:end]
        start = end


def _reach(text: str, start: int, limit: int) -> int:
    """How many code points from `start` fit into `limit` UTF-16 units."""
    window = text[start : start + limit]
    over = limit - len(window) - sum(char > "\uffff" for char in window)
    while over < 0:
        over += 2 if window[-1] > "\uffff" else 1
        window = window[:-1]
    return len(window)


def _cut(text: str, start: int, end: int) -> int:
    for cut in _CUTS:
        if found := list(cut.finditer(text, start, end)):
            return found[-1].end()
    return end
