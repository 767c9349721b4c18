"""Names of another direction inside a line."""

from __future__ import annotations

FIRST_STRONG_ISOLATE, POP_ISOLATE = "\u2068", "\u2069"


def isolated(name: str) -> str:
    """The name set apart (Unicode UAX #9), so that the times and points around a Hebrew name keep their places."""
    return f"{FIRST_STRONG_ISOLATE}{name}{POP_ISOLATE}"
