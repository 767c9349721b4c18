"""Messages to start from: Jinja2 templates filled from an incident, with open slots where a fact is not known.

A language is a folder resources/templates/<language>/: one <stage>.j2 for each stage, where wanted a <stage>.short.j2 for
channels with little room, and slots.toml with the words of the slots and one sentence for each kind of failure.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from jinja2 import StrictUndefined, TemplateError, Undefined
from jinja2.sandbox import ImmutableSandboxedEnvironment

from crisisdesk.core.errors import DataFileError, ProblemError
from crisisdesk.core.incident import Stage
from crisisdesk.core.resources import Resources
from crisisdesk.core.text import Span

SHORT_BELOW = 600
"""A channel with a limit under this gets the short template of a stage where there is one."""

_SLOT = re.compile(r"\[\[[^\[\]\n]+\]\]")
_LONG_GAP = re.compile(r"\n{3,}")


@dataclass(frozen=True, slots=True)
class FilledTemplate:
    """A text with the slots that are still open, each `[[...]]` in the text. Spans in code points, in order."""

    text: str
    slots: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class SlotWords:
    """What resources/templates/<language>/slots.toml says: names of slots, and the failure in a sentence by its kind."""

    slots: Mapping[str, str]
    failures: Mapping[str, str]


def open_slots(text: str) -> tuple[Span, ...]:
    """The open slots of a text, in order."""
    return tuple(Span(*found.span()) for found in _SLOT.finditer(text))


class TemplateShelf:
    """All templates of all languages; a file is read when it is first asked for.

    `fill` may be used from one thread at a time. A broken file raises DataFileError for its own stage only.
    """

    def __init__(self, resources: Resources) -> None:
        self._resources = resources
        self._words: dict[str, SlotWords] = {}

    def languages(self) -> tuple[str, ...]:
        """The languages that have a folder of templates."""
        return tuple(path.name for path in self._resources.files("templates", "*") if path.is_dir())

    def stages(self, language: str) -> tuple[Stage, ...]:
        """The stages that the language has a template for, in the method's order."""
        return tuple(stage for stage in Stage if self._path(language, stage).is_file())

    def fill(self, language: str, stage: Stage, facts: Mapping[str, object], *, limit: int = 0) -> FilledTemplate:
        """The stage's template with `facts` filled in; a fact that is missing or "" stays open.

        `limit` is the channel's (0: none). Raises ProblemError "no_template", and DataFileError for a broken file.
        """
        path = self._path(language, stage, limit)
        words = self._slot_words(language)
        known = {name: value for name, value in facts.items() if value != ""}
        if failure := words.failures.get(str(facts.get("kind", ""))):
            known.setdefault("failure", failure)
        text = _LONG_GAP.sub("\n\n", self._render(path, words, known)).strip() + "\n"
        return FilledTemplate(text, open_slots(text))

    def _path(self, language: str, stage: Stage, limit: int = 0) -> Path:
        folder = self._resources.path("templates", language)
        short = folder / f"{stage}.short.j2"
        if 0 < limit < SHORT_BELOW and short.is_file():
            return short
        return folder / f"{stage}.j2"

    def _render(self, path: Path, words: SlotWords, facts: Mapping[str, object]) -> str:
        name = self._resources.name(path)
        try:
            source = path.read_text(encoding="utf-8")
            return _environment(words).from_string(source).render(facts)
        except FileNotFoundError as error:
            raise ProblemError("no_template", language=path.parent.name, stage=path.name.split(".")[0]) from error
        except TemplateError as error:
            line = getattr(error, "lineno", None)
            raise DataFileError(name, f"line {line}" if line else "-", "-", str(error)) from error
        except Exception as error:  # whatever a template can do wrong while it renders is the file's fault, not a bug
            raise DataFileError(name, "-", "-", f"{type(error).__name__}: {error}") from error

    def _slot_words(self, language: str) -> SlotWords:
        if language not in self._words:
            path = self._resources.path("templates", language, "slots.toml")
            table = self._resources.toml(path) if path.is_file() else {}
            self._words[language] = SlotWords(_strings(table, "slots"), _strings(table, "failure"))
        return self._words[language]


def _strings(table: dict[str, Any], name: str) -> dict[str, str]:
    found = table.get(name, {})
    return {key: str(value) for key, value in found.items()} if isinstance(found, dict) else {}


def _environment(words: SlotWords) -> ImmutableSandboxedEnvironment:
    """A sandbox: a template comes from a file that anybody may have written."""
    environment = ImmutableSandboxedEnvironment(
        undefined=_open_slot(words), trim_blocks=True, lstrip_blocks=True, keep_trailing_newline=True, autoescape=False
    )
    environment.filters["lower_first"] = _lower_first
    return environment


def _lower_first(text: object) -> str:
    """ "About 40" inside a sentence; a slot that is still open stays as it is."""
    words = str(text)
    return words[:1].lower() + words[1:]


def _open_slot(words: SlotWords) -> type[Undefined]:
    """The class of missing facts: shown as open slots, false, equal to nothing; any other use is the template's error."""

    class OpenSlot(StrictUndefined):
        __slots__ = ()

        def __str__(self) -> str:  # type: ignore[override]
            name = self._undefined_name or "?"
            return f"[[{words.slots.get(name, name.replace('_', ' '))}]]"

        def __bool__(self) -> bool:  # type: ignore[override]
            return False

        def __eq__(self, other: object) -> bool:  # type: ignore[override]
            return self is other

        def __ne__(self, other: object) -> bool:  # type: ignore[override]
            return self is not other

        def __hash__(self) -> int:  # type: ignore[override]
            return id(self)

    return OpenSlot
