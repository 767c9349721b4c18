"""What the program asks of a grammar engine, and the words both sides use."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Protocol

from crisisdesk.core.text import Span


class GrammarState(StrEnum):
    """How the engine stands, for the status bar; words are `grammar.state.<value>` and `grammar.help.<value>`."""

    OFF = "off"
    STARTING = "starting"
    READY = "ready"
    NO_DICTIONARY = "no_dictionary"
    NOT_INSTALLED = "not_installed"
    STOPPED = "stopped"


class EngineError(Exception):
    """The engine gave no usable answer: it is gone, silent for too long, or talks nonsense. Starting it again may help."""


class LanguageUnknownError(Exception):
    """The engine runs but does not have the language; starting it again will not help."""


@dataclass(frozen=True, slots=True)
class KnownError:
    """A text with one mistake that a working engine must find: `wrong` are the words it must mark, `rule` who marks them."""

    text: str
    wrong: str
    rule: str


@dataclass(frozen=True, slots=True)
class Quiet:
    """A rule that is wrong where the words before its match fit the pattern (`before` is a regular expression)."""

    rule: str
    before: str


@dataclass(frozen=True, slots=True)
class Profile:
    """How one language is checked. `code` is LanguageTool's; the first of `known` is a plain misspelling.

    `words` are known beside the dictionary; with `pairs_are_words` two words joined by a hyphen are no misspelling.
    """

    code: str
    picky: bool = False
    off_rules: frozenset[str] = frozenset()
    off_categories: frozenset[str] = frozenset()
    words: tuple[str, ...] = ()
    pairs_are_words: bool = False
    quiet: tuple[Quiet, ...] = ()
    known: tuple[KnownError, ...] = ()


@dataclass(frozen=True, slots=True)
class Match:
    """One mistake as the engine reports it; the span in code points of the text that was sent."""

    rule: str
    category: str
    kind: str
    span: Span
    message: str
    suggestions: tuple[str, ...] = field(default=())

    @property
    def is_spelling(self) -> bool:
        """Whether a word is merely not in the dictionary."""
        return self.category == "TYPOS"


class GrammarEngine(Protocol):
    """A grammar engine in a process of its own. Methods block; `stop` and `alive` may be called from any thread."""

    @property
    def alive(self) -> bool:
        """Whether it was started and its process still runs (it may hang all the same)."""

    def start(self) -> None:
        """Returns once it answers; raises EngineError. A second start while it runs does nothing."""

    def check(self, text: str, profile: Profile, timeout: float) -> list[Match]:
        """Mistakes in the order of the text; raises EngineError (also after `timeout` seconds
        of silence) and LanguageUnknownError."""

    def stop(self) -> None:
        """Ends it at once, also in the middle of a check, which then raises EngineError."""
