"""The loop over real lanes, with a checker whose answers a test can hold back."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from crisisdesk.core.errors import ProblemError
from crisisdesk.core.report import Finding, Level, Report, Verdict
from crisisdesk.core.text import Span
from crisisdesk.ui.composer.check_loop import Checked, CheckLoop, Question
from crisisdesk.ui.tasks import Lanes


class SlowChecker:
    """Finds "if"; answers when `gate` is open. `asked` keeps the texts."""

    def __init__(self) -> None:
        self.gate = threading.Event()
        self.gate.set()
        self.asked: list[str] = []

    def check(self, text: str, language: str, *, stage: str, cluster: str, channel: str) -> Report:
        self.asked.append(text)
        assert self.gate.wait(10)
        at = text.find("if")
        found = (Finding("conditional.if", "conditional", Level.ERROR, Span(at, at + 2), "001#4"),) if at >= 0 else ()
        return Report(language, stage, cluster, (), found, (), (), Verdict.READY, "en-test")


class NoEngine:
    """A machine without grammar."""

    def check(self, text: str, language_code: str) -> list[Finding]:
        raise ProblemError("grammar_not_installed")


class Bench:
    """A loop, its questions and its answers."""

    def __init__(self, lanes: Lanes) -> None:
        self.checker = SlowChecker()
        self.questions = {"en": Question("en", 1, "sorry if so", "holding", "ours", None)}
        self.loop = CheckLoop(lanes.checks, lanes.grammar, self.checker, NoEngine(), self.questions.get)
        self.answers: list[Checked] = []
        self.failures: list[str] = []
        self.loop.checked.connect(self.answers.append)
        self.loop.grammar_failed.connect(lambda language, problem: self.failures.append(problem.key))

    def type(self, text: str) -> None:
        old = self.questions["en"]
        self.questions["en"] = replace(old, text=text, revision=old.revision + 1)
        self.loop.touch("en")


@pytest.fixture
def bench(qtbot: QtBot) -> Iterator[Bench]:
    lanes = Lanes()
    made = Bench(lanes)
    yield made
    made.checker.gate.set()
    made.loop.deleteLater()
    lanes.close()


def test_the_answer_brings_places_in_utf16(bench: Bench, qtbot: QtBot) -> None:
    bench.type("😀😀 sorry if so")
    qtbot.waitUntil(lambda: bool(bench.answers))
    assert bench.answers[0].places == ((11, 13),)
    assert bench.answers[0].report.findings[0].span == Span(9, 11)


def test_a_stale_answer_is_dropped_and_the_newest_text_asked(bench: Bench, qtbot: QtBot) -> None:
    bench.checker.gate.clear()
    bench.loop.check_now("en")
    qtbot.waitUntil(lambda: bench.checker.asked == ["sorry if so"])
    bench.type("sorry that it was so")
    bench.checker.gate.set()
    qtbot.waitUntil(lambda: bool(bench.answers))
    assert [answer.question.text for answer in bench.answers] == ["sorry that it was so"]


def test_no_more_than_one_question_waits_however_fast_one_types(bench: Bench, qtbot: QtBot) -> None:
    bench.checker.gate.clear()
    bench.loop.check_now("en")
    qtbot.waitUntil(lambda: len(bench.checker.asked) == 1)
    for number in range(20):
        bench.type(f"sorry if {number}")
        bench.loop.flush()
    bench.checker.gate.set()
    qtbot.waitUntil(lambda: bench.loop.is_idle)
    assert bench.checker.asked == ["sorry if so", "sorry if 19"]
    assert len(bench.answers) == 1


def test_a_burst_of_keystrokes_is_one_question(bench: Bench, qtbot: QtBot) -> None:
    for end in range(5, 12):
        bench.type("sorry if so"[:end])
    qtbot.waitUntil(lambda: bool(bench.answers))
    assert bench.checker.asked == ["sorry if so"]


def test_checks_answer_though_grammar_is_absent(bench: Bench, qtbot: QtBot) -> None:
    bench.loop.set_active("en")
    bench.type("sorry if so")
    qtbot.waitUntil(lambda: bool(bench.answers and bench.failures))
    assert bench.answers[0].report.findings
    assert set(bench.failures) == {"grammar_not_installed"}


def test_grammar_is_asked_for_the_active_language_only(bench: Bench, qtbot: QtBot) -> None:
    bench.questions["hr"] = replace(bench.questions["en"], language="hr")
    bench.loop.set_active("")
    bench.loop.check_now("hr")
    qtbot.waitUntil(lambda: bool(bench.answers))
    assert bench.failures == []


def test_forgetting_makes_what_is_under_way_stale(bench: Bench, qtbot: QtBot) -> None:
    bench.checker.gate.clear()
    bench.loop.check_now("en")
    qtbot.waitUntil(lambda: len(bench.checker.asked) == 1)
    bench.questions.clear()
    bench.loop.forget()
    bench.checker.gate.set()
    qtbot.waitUntil(lambda: bench.loop.is_idle)
    assert bench.answers == []
