"""What the checks say of a text."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from crisisdesk.core.text import Span


class Level(StrEnum):
    """How much a finding weighs: an error is to be mended before the text goes out."""

    ERROR = "error"
    WARNING = "warning"
    HINT = "hint"


class Verdict(StrEnum):
    """The one word over a text; never a score."""

    READY = "ready"
    NEARLY = "nearly"
    NOT_READY = "not_ready"


class Presence(StrEnum):
    """How a component stands in a text: there, asked for and absent, or merely wished for."""

    PRESENT = "present"
    MISSING = "missing"
    WISHED = "wished"


@dataclass(frozen=True, slots=True)
class Evidence:
    """A component or flaw that a rule recognised. Offsets in code points of the checked text."""

    label: str
    span: Span
    rule: str


@dataclass(frozen=True, slots=True)
class Finding:
    """Something to mend or to consider, at a place in the text.

    `label` keys the words of `finding.<label>` (title, reason, advice) in resources/words; `source` is an article and step
    of the method ("001#4") or "grammar"; `message` is set only by the grammar engine, which brings its own words.
    """

    rule: str
    label: str
    level: Level
    span: Span
    source: str
    suggestions: tuple[str, ...] = ()
    params: dict[str, Any] = field(default_factory=dict)
    message: str = ""

    @property
    def is_grammar(self) -> bool:
        return self.source == "grammar"


@dataclass(frozen=True, slots=True)
class Component:
    """One part of an apology for the strip: its label, how it stands, and where it was found."""

    label: str
    presence: Presence
    spans: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Missing:
    """A demand of the stage that the text does not meet: one of `labels` would do."""

    labels: tuple[str, ...]
    level: Level
    source: str


@dataclass(frozen=True, slots=True)
class Report:
    """The answer of the checks to one text. `pack` is the digest of the rules that judged it ("en-1a2b3c...")."""

    language: str
    stage: str
    cluster: str
    evidence: tuple[Evidence, ...]
    findings: tuple[Finding, ...]
    missing: tuple[Missing, ...]
    components: tuple[Component, ...]
    verdict: Verdict
    pack: str
