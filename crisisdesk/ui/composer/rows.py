"""What a row of the findings list says: a finding or a missing component turned into words. Values only, no Qt."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from crisisdesk.core.report import Finding, Level, Missing
from crisisdesk.services.wording import Wording

MAX_SUGGESTIONS = 5
"""Alt+1 to Alt+5 take them."""

_QUOTED = 44
_ICONS = {Level.ERROR: ("cross", "error"), Level.WARNING: ("warning", "warning"), Level.HINT: ("hint", "muted")}


class Act(StrEnum):
    """What a row offers beside its advice."""

    REPLACE = "replace"
    INSERT_TIME = "insert_time"
    SHOW_HOW = "show_how"
    FILL = "fill"


@dataclass(frozen=True, slots=True)
class Row:
    """A row's words and what it offers. One of `finding` and `missing` is set, or `slot` is the number of an open slot."""

    level: Level
    icon: str
    role: str
    title: str
    detail: str
    reason: str
    bad: str
    good: str
    source: str
    source_title: str
    act: Act
    suggestions: tuple[str, ...] = ()
    words: str = ""
    finding: Finding | None = None
    missing: Missing | None = None
    slot: int = -1

    @property
    def identity(self) -> tuple[str, str]:
        """What stays the same when the text moves: to find the current row again after a new answer."""
        if self.finding is not None:
            return self.finding.rule, self.words
        if self.slot >= 0:
            return "slot", self.words
        return "missing", " ".join(self.missing.labels if self.missing else ())


def finding_row(finding: Finding, words: str, wording: Wording) -> Row:
    """The row of a finding of the checks; `words` is what it points at in the text."""
    key = f"finding.{_words_key(finding, wording)}"
    icon, role = _ICONS[finding.level]
    return Row(
        level=finding.level,
        icon=icon,
        role=role,
        title=wording.say(f"{key}.title", **{**finding.params, "words": quoted(words)}),
        detail=wording.say(f"{key}.advice"),
        reason=wording.say(f"{key}.reason"),
        bad=wording.say(f"{key}.bad"),
        good=wording.say(f"{key}.good"),
        source=wording.source(finding.source),
        source_title=source_title(finding.source, wording),
        act=_act(finding),
        suggestions=finding.suggestions[:MAX_SUGGESTIONS],
        words=words,
        finding=finding,
    )


def grammar_row(finding: Finding, words: str, wording: Wording) -> Row:
    """The row of a grammar finding: the engine's own sentence, and what it would put there."""
    suggestions = finding.suggestions[:MAX_SUGGESTIONS]
    title = wording.say("finding.grammar.title", words=quoted(words))
    category = f"finding.grammar.category.{finding.params.get('category')}"
    if (name := wording.say(category)) != category:
        title = wording.say("finding.grammar.named", name=name, words=quoted(words))
    return Row(
        level=finding.level,
        icon="grammar",
        role="grammar",
        title=title,
        detail=_numbered(suggestions) or finding.message,
        reason=finding.message if suggestions else "",
        bad="",
        good="",
        source=wording.source(finding.source),
        source_title=source_title(finding.source, wording),
        act=Act.REPLACE if suggestions else Act.SHOW_HOW,
        suggestions=suggestions,
        words=words,
        finding=finding,
    )


def slot_row(number: int, slot: str, wording: Wording) -> Row:
    """The row of an open slot (`[[...]]`): a text that holds one can't be approved."""
    words = slot.strip("[]")
    return Row(
        level=Level.ERROR,
        icon="write",
        role="warning",
        title=wording.say("finding.slot.title", words=quoted(words)),
        detail=wording.say("finding.slot.advice"),
        reason="",
        bad="",
        good="",
        source="",
        source_title="",
        act=Act.FILL,
        words=words,
        slot=number,
    )


def missing_row(missing: Missing, wording: Wording) -> Row:
    """The row of a demand that the text does not meet."""
    icon, role = _ICONS[missing.level]
    return Row(
        level=missing.level,
        icon=icon,
        role=role,
        title=wording.missing(missing.labels, missing.level),
        detail=" ".join(wording.say(f"missing.{each}") for each in missing.labels),
        reason="",
        bad="",
        good=" ".join(wording.say(f"example.{each}") for each in missing.labels),
        source=wording.source(missing.source),
        source_title=source_title(missing.source, wording),
        act=Act.INSERT_TIME if "timeline" in missing.labels else Act.SHOW_HOW,
        missing=missing,
    )


def source_title(source: str, wording: Wording) -> str:
    """The title of the article behind a source ("001#4"); the source as it is where it has none."""
    key = f"source_title.{source.partition('#')[0]}"
    title = wording.say(key)
    return source if title == key else title


def quoted(words: str, limit: int = _QUOTED) -> str:
    """Words of the text on one line, short enough for a title."""
    line = " ".join(words.split())
    return line if len(line) <= limit else line[: limit - 1].rstrip(" ,.;:") + " …"


def _words_key(finding: Finding, wording: Wording) -> str:
    """A vague time has words of its own: the hour that is missing can be put in with one key."""
    return "vague_time" if finding.label == "vague" and wants_time(finding) else finding.label


def wants_time(finding: Finding) -> bool:
    """Whether an hour belongs where the finding points."""
    return bool(finding.params.get("time")) or finding.rule.startswith("vague.time")


def _act(finding: Finding) -> Act:
    if finding.suggestions:
        return Act.REPLACE
    return Act.INSERT_TIME if wants_time(finding) else Act.SHOW_HOW


def _numbered(suggestions: tuple[str, ...]) -> str:
    if len(suggestions) < 2:
        return "".join(suggestions)
    return "   ".join(f"{number} {suggestion}" for number, suggestion in enumerate(suggestions, 1))
