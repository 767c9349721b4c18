"""Live checks: the newest text of each language goes to the lanes, and only answers to what still stands come back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from crisisdesk.compose.channels import Channel
from crisisdesk.core.errors import ProblemError
from crisisdesk.core.report import Finding, Report
from crisisdesk.core.text import Span
from crisisdesk.ui.composer.border import Place, places
from crisisdesk.ui.composer.meter import Measure, measure
from crisisdesk.ui.tasks import Lane

DEBOUNCE_MS = 150
MAX_SHOWN = 150
"""So many findings of a text are shown at once; the others follow when these are mended."""

MAX_GRAMMAR = 50_000
"""Code points; a longer text would keep the grammar lane busy for many seconds."""


class TextChecker(Protocol):
    """The part of checks.Checker that the loop needs."""

    def check(self, text: str, language: str, *, stage: str, cluster: str, channel: str) -> Report:
        """Raises ProblemError for a language that is not checked."""


class GrammarEngine(Protocol):
    """The part of GrammarService that the loop needs."""

    def check(self, text: str, language_code: str) -> list[Finding]:
        """Blocks; raises ProblemError where there is no engine."""


@dataclass(frozen=True, slots=True)
class Question:
    """A text as it stood at a revision of its sheet, and what it is judged as."""

    language: str
    revision: int
    text: str
    stage: str
    cluster: str
    channel: Channel | None


@dataclass(frozen=True, slots=True)
class Checked:
    """The checks' answer. `places` and `parts` are UTF-16; `places` belongs to the first MAX_SHOWN findings."""

    question: Question
    report: Report
    places: tuple[Place, ...]
    parts: tuple[tuple[str, tuple[Place, ...]], ...]
    measure: Measure


@dataclass(frozen=True, slots=True)
class GrammarChecked:
    """The grammar engine's answer, first MAX_SHOWN findings."""

    question: Question
    findings: tuple[Finding, ...]
    places: tuple[Place, ...]


Ask = Callable[[str], Question | None]


class NewestFirst(QObject):
    """Keeps one job at a time in a lane, always with the newest text: what was typed meanwhile waits here, not there.

    `ask(language)` gives the question at the moment the lane is free; None drops the wish. An answer whose revision is
    no longer the sheet's is dropped, and the question asked again.
    """

    answered = Signal(object)
    failed = Signal(str, object)

    def __init__(self, lane: Lane, ask: Ask, work: Callable[[Question], Checked | GrammarChecked], parent: QObject) -> None:
        super().__init__(parent)
        self._lane = lane
        self._ask = ask
        self._work = work
        self._wanted: list[str] = []
        self._asked: Question | None = None

    @property
    def is_idle(self) -> bool:
        return self._asked is None and not self._wanted

    def want(self, language: str, *, first: bool = False) -> None:
        """Asks for a fresh answer for a language; `first` lets it pass the others."""
        if first and language in self._wanted:
            self._wanted.remove(language)
        if language not in self._wanted:
            self._wanted.insert(0 if first else len(self._wanted), language)
        self._pump()

    def forget(self) -> None:
        """Drops what waits; an answer under way will be stale."""
        self._wanted.clear()

    def _pump(self) -> None:
        while self._asked is None and self._wanted:
            question = self._ask(self._wanted.pop(0))
            if question is not None:
                self._asked = question
                self._lane.submit(self, partial(self._work, question), self._on_done, self._on_failed)

    def _on_done(self, answer: Checked | GrammarChecked) -> None:
        if not self._is_stale():
            self.answered.emit(answer)
        self._pump()

    def _on_failed(self, problem: ProblemError) -> None:
        language = self._asked.language if self._asked else ""
        if not self._is_stale():
            self.failed.emit(language, problem)
        self._pump()

    def _is_stale(self) -> bool:
        """Whether the sheet has moved on since it was asked; then its question waits again."""
        asked, self._asked = self._asked, None
        now = self._ask(asked.language) if asked else None
        if asked is None or now is None:
            return True
        stale = now.revision != asked.revision
        if stale and asked.language not in self._wanted:
            self._wanted.insert(0, asked.language)
        return stale


class CheckLoop(QObject):
    """Feeds the `checks` and the `grammar` lane. The checks never wait for the grammar engine."""

    checked = Signal(object)
    grammar_checked = Signal(object)
    failed = Signal(str, object)
    grammar_failed = Signal(str, object)

    def __init__(
        self, checks: Lane, grammar: Lane, checker: TextChecker, engine: GrammarEngine, ask: Ask, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._checks = NewestFirst(checks, ask, lambda question: check(checker, question), self)
        self._grammar = NewestFirst(grammar, ask, lambda question: check_grammar(engine, question), self)
        self._checks.answered.connect(self.checked)
        self._checks.failed.connect(self.failed)
        self._grammar.answered.connect(self.grammar_checked)
        self._grammar.failed.connect(self.grammar_failed)
        self._touched: list[str] = []
        self._active = ""
        self._pause = QTimer(self, singleShot=True, interval=DEBOUNCE_MS)
        self._pause.timeout.connect(self.flush)

    @property
    def is_idle(self) -> bool:
        return not self._touched and self._checks.is_idle

    def set_active(self, language: str) -> None:
        """The language whose grammar is checked: the one being written."""
        self._active = language
        self._grammar.forget()
        if language:
            self._grammar.want(language, first=True)

    def touch(self, language: str) -> None:
        """The text of a language has changed; it is asked about after a short pause in the typing."""
        if language not in self._touched:
            self._touched.append(language)
        self._pause.start()

    def flush(self) -> None:
        """Asks about everything touched without waiting for the pause."""
        self._pause.stop()
        touched, self._touched = self._touched, []
        for language in touched:
            self.check_now(language)

    def check_now(self, language: str) -> None:
        self._checks.want(language, first=language == self._active)
        if language == self._active:
            self._grammar.want(language, first=True)

    def forget(self) -> None:
        """Drops everything that waits: another incident is shown."""
        self._pause.stop()
        self._touched.clear()
        self._checks.forget()
        self._grammar.forget()
        self._active = ""


def check(checker: TextChecker, question: Question) -> Checked:
    """Runs in the `checks` lane: the report and all that would take time in the window's thread."""
    channel = question.channel.id if question.channel else ""
    report = checker.check(question.text, question.language, stage=question.stage, cluster=question.cluster, channel=channel)
    shown = report.findings[:MAX_SHOWN]
    spans: list[Span] = [finding.span for finding in shown]
    for component in report.components:
        spans.extend(component.spans[:MAX_SHOWN])
    found = places(question.text, spans)
    parts, start = [], len(shown)
    for component in report.components:
        end = start + len(component.spans[:MAX_SHOWN])
        parts.append((component.label, found[start:end]))
        start = end
    return Checked(question, report, found[: len(shown)], tuple(parts), measure(question.text, question.channel))


def check_grammar(engine: GrammarEngine, question: Question) -> GrammarChecked:
    """Runs in the `grammar` lane; a text longer than the engine takes is left alone."""
    if not question.text.strip() or len(question.text) > MAX_GRAMMAR:
        return GrammarChecked(question, (), ())
    findings = tuple(engine.check(question.text, question.language)[:MAX_SHOWN])
    return GrammarChecked(question, findings, places(question.text, (finding.span for finding in findings)))
