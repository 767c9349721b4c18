"""Sentences and quotations of a text, as spans in code points."""

from __future__ import annotations

import re
from collections.abc import Iterable

from crisisdesk.core.text import Span

_END = re.compile(r"""(?:[.!?…]+["'”’»)\]]*|[\n\r]+)(?=\s|$)|\n""")
_OPENERS = "\"'„“”‘«([¿¡-–—•*#"
_QUOTES = (re.compile(r'"[^"\n]{1,300}"'), re.compile(r"«[^»\n]{1,300}»"), re.compile(r"(?<!\w)'[^'\n]{3,300}'(?!\w)"))
_LAST_WORD = re.compile(r"[^\s(\"„“«]+$")


def sentences(text: str, abbreviations: Iterable[str] = ()) -> list[Span]:
    """Spans of the sentences of a text, without the white space around them, in order."""
    known = frozenset(word.lower() for word in abbreviations)
    spans, start = [], 0
    for match in _END.finditer(text):
        if _ends_sentence(text, match, known):
            spans.append(_trimmed(text, start, match.end()))
            start = match.end()
    spans.append(_trimmed(text, start, len(text)))
    return [span for span in spans if len(span)]


def quotations(folded: str) -> list[Span]:
    """Spans of what stands between quotation marks in a folded sentence."""
    return [Span(*match.span()) for pattern in _QUOTES for match in pattern.finditer(folded)]


def _ends_sentence(text: str, match: re.Match[str], abbreviations: frozenset[str]) -> bool:
    if "\n" in match.group() or "\r" in match.group():
        return True
    if match.group()[0] != ".":
        return _starts_sentence(text, match.end()) or match.group()[0] in "!?"
    word = _LAST_WORD.search(text, max(0, match.start() - 20), match.start())
    last = word.group().lower() if word else ""
    if last + "." in abbreviations or (len(last) == 1 and last.isalpha()):
        return False
    return _starts_sentence(text, match.end())


def _starts_sentence(text: str, at: int) -> bool:
    """Whether what follows looks like a new sentence: anything but a small letter."""
    rest = text[at : at + 8].lstrip()
    while rest and rest[0] in _OPENERS:
        rest = rest[1:].lstrip()
    return not (rest and rest[0].islower())


def _trimmed(text: str, start: int, end: int) -> Span:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end)
