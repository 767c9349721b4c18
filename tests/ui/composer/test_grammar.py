"""Grammar findings in the same list, from the real engine."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from crisisdesk.services.grammar import GrammarState

from .conftest import Bench

pytestmark = pytest.mark.grammar

SENTENCE = "😀 You can writes to us, the wristlix shop."


@pytest.fixture
def grammar(bench: Bench, qtbot: QtBot) -> Iterator[Bench]:
    """The pane with the engine switched on; skipped on a machine without one."""
    service = bench.context.workspace.grammar
    bench.context.workspace.settings.set("grammar_on", True)
    bench.write(SENTENCE)
    qtbot.waitUntil(lambda: service.state("en") in (GrammarState.READY, GrammarState.NOT_INSTALLED), timeout=60_000)
    if service.state("en") is GrammarState.NOT_INSTALLED:
        pytest.skip("no grammar engine on this machine")
    bench.pane.loop.check_now("en")
    qtbot.waitUntil(lambda: "writes" in _marked(bench), timeout=60_000)
    yield bench
    service.close()


def _marked(bench: Bench) -> list[str]:
    return [mark.cursor.selectedText() for mark in bench.sheet.editor.marks if mark.finding.is_grammar]


def _go_to(bench: Bench, words: str) -> None:
    rows = bench.pane.judgement.panel.model.rows
    bench.pane.judgement.panel.go_to(next(at for at, row in enumerate(rows) if row.words == words))


def test_a_grammar_finding_stands_in_the_list_and_its_replacement_is_taken_with_a_key(grammar: Bench) -> None:
    row = next(row for row in grammar.pane.judgement.panel.model.rows if row.words == "writes")
    assert (row.icon, row.role, row.source) == ("grammar", "grammar", "Grammar")
    assert row.suggestions[0] == "write"
    before = grammar.sheet.verdict
    _go_to(grammar, "writes")
    grammar.trigger("mend")
    assert grammar.sheet.editor.text() == SENTENCE.replace("writes", "write")
    grammar.settle()
    assert grammar.sheet.verdict is before  # the verdict is the checks' alone


def test_a_word_goes_into_the_dictionary_and_a_rule_is_switched_off_with_a_key(grammar: Bench) -> None:
    _go_to(grammar, "wristlix")
    grammar.trigger("add_word")
    grammar.qtbot.waitUntil(lambda: "wristlix" not in _marked(grammar), timeout=20_000)
    _go_to(grammar, "writes")
    grammar.trigger("rule_off")
    grammar.qtbot.waitUntil(lambda: "writes" not in _marked(grammar), timeout=20_000)
    settings = grammar.context.workspace.settings
    assert settings.get("dictionary") == ["wristlix"]
    assert len(settings.get("grammar_off_rules")) == 1
