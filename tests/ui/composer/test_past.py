"""A past incident: read-only, with what was published; and texts far too long."""

from __future__ import annotations

import time
from dataclasses import replace

from crisisdesk.core.incident import Draft, Incident, Stage
from crisisdesk.core.report import Verdict
from crisisdesk.desk import Desk
from crisisdesk.ui.composer.check_loop import MAX_SHOWN

from .conftest import FLAWED, Bench


def publish(desk: Desk, bench: Bench, texts: list[str]) -> Incident:
    """Approves and publishes texts, then closes the incident."""
    final = bench.sheet.final_text()
    for text in texts:
        approval = desk.approve(bench.incident.id, "Owner", [replace(final, text=text)])
        desk.published(approval.seq, 0, "facebook", bench.context.workspace.clock.now())
    return desk.close_incident(bench.incident.id, "settled", "Maja")


def open_past(bench: Bench, texts: list[str]) -> None:
    bench.write("We are sorry.")
    closed = bench.at_desk(lambda desk: publish(desk, bench, texts))
    assert isinstance(closed, Incident)
    bench.pane.show_incident(closed)


def test_a_past_incident_shows_what_was_published_and_can_not_be_written_on(bench: Bench) -> None:
    open_past(bench, ["The first word 😀.", FLAWED])
    bench.qtbot.waitUntil(lambda: bench.pane.current_sheet is not None, timeout=5000)
    bench.settle()
    assert bench.sheet.editor.isReadOnly()
    assert bench.sheet.editor.text() == FLAWED
    head = bench.pane.head
    assert not head.template.isVisible() and not head.stage.isVisible() and not head.tabs.add_button.isVisible()
    assert head.published.isVisible()
    assert len(head.published.menu_actions) == 2
    head.published.menu_actions[0].trigger()
    assert bench.sheet.editor.text() == "The first word 😀."


def test_the_findings_of_a_past_text_are_shown_but_offer_nothing(bench: Bench) -> None:
    open_past(bench, [FLAWED])
    bench.qtbot.waitUntil(lambda: bench.pane.current_sheet is not None, timeout=5000)
    bench.settle()
    assert bench.titles
    bench.trigger("next_finding")
    bench.trigger("mend")
    bench.trigger("leave")
    assert bench.sheet.editor.text() == FLAWED
    assert not bench.pane.judgement.panel.leave_bar.isVisible()


def test_an_incident_without_a_public_word_says_so(bench: Bench) -> None:
    open_past(bench, [])
    bench.qtbot.waitUntil(lambda: "Nothing was published" in bench.pane.state_page.sentence.text(), timeout=5000)
    assert bench.pane.final_texts() == []


def test_a_megabyte_draft_opens_and_typing_in_it_never_waits(bench: Bench) -> None:
    """Written by another program, or by an older one: it is shown whole, its findings up to a number."""
    paragraph = FLAWED + " The parcels stand in the depot." * 40 + "\n"
    text = paragraph * (1_000_000 // len(paragraph))
    bench.pane.show_scratch()
    bench.qtbot.waitUntil(lambda: bench.pane.head.cluster.isVisible(), timeout=5000)
    bench.at_desk(lambda desk: desk.save_draft(Draft(bench.incident.id, "en", Stage.HOLDING, "website", text, 500)))
    bench.open()
    bench.qtbot.waitUntil(lambda: bench.sheet.is_up_to_date, timeout=60_000)
    assert bench.sheet.answer is not None and bench.sheet.answer.report.verdict is Verdict.NOT_READY
    assert len(bench.sheet.editor.marks) <= MAX_SHOWN
    assert "more further on" in bench.pane.judgement.verdict.rest.text()
    keys = []
    for _ in range(10):
        began = time.perf_counter()
        bench.sheet.editor.insertPlainText("x")
        keys.append(time.perf_counter() - began)
        bench.qtbot.wait(20)
    assert sorted(keys)[5] < 0.05, f"a keystroke took {sorted(keys)[5] * 1000:.0f} ms"
