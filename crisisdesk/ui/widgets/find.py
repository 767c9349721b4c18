"""Finding by words as people type them: parts of words, any order, without case and accents."""

from __future__ import annotations

import unicodedata


def folded(text: str) -> str:
    """Letters without case and accents; the Polish and Croatian barred letters too, which have no accent to take away."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    letters = "".join(letter for letter in plain if not unicodedata.combining(letter))
    return letters.replace("ł", "l").replace("đ", "d")


def matches(words: str, text: str) -> bool:
    """Whether each typed word is part of the text."""
    within = folded(text)
    return all(part in within for part in folded(words).split())


def rank(words: str, text: str) -> int:
    """For sorting: texts that start with what was typed, those with a word that does, those that hold it, the others."""
    start, within = folded(words).strip(), folded(text)
    if within.startswith(start):
        return 0
    if any(word.startswith(start) for word in within.split()):
        return 1
    return 2 if start in within else 3
