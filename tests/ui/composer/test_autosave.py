"""Drafts reach the real journal while one types, and what can't be written stays where it was."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QElapsedTimer, QObject
from pytestqt.qtbot import QtBot

from crisisdesk.core.errors import ProblemError
from crisisdesk.core.incident import Draft, Stage
from crisisdesk.desk import Desk
from crisisdesk.ui.composer.autosave import Autosave
from crisisdesk.ui.context import Context
from crisisdesk.ui.tasks import Answer

from .conftest import Bench


def stored(bench: Bench, language: str = "en") -> Draft:
    draft = bench.at_desk(lambda desk: desk.draft(bench.incident.id, language))
    assert isinstance(draft, Draft)
    return draft


def test_a_draft_is_saved_within_a_second_of_the_last_key(bench: Bench) -> None:
    bench.qtbot.waitUntil(lambda: bench.pane.is_saved, timeout=5000)
    bench.sheet.editor.replace_all("We are sorry 😀.")
    bench.qtbot.wait(1000)
    assert bench.pane.is_saved
    assert stored(bench).text == "We are sorry 😀."


def test_while_one_types_it_is_saved_every_second_and_a_half_at_the_latest(bench: Bench) -> None:
    bench.qtbot.waitUntil(lambda: bench.pane.is_saved, timeout=5000)
    saves: list[int] = []
    clock = QElapsedTimer()
    bench.pane.autosave.saved.connect(lambda draft: saves.append(clock.elapsed()))
    clock.start()
    while clock.elapsed() < 3600:
        bench.sheet.editor.insertPlainText("x")
        bench.qtbot.wait(50)
    assert len(saves) >= 2
    gaps = [later - earlier for earlier, later in zip([0, *saves], saves, strict=False)]
    assert max(gaps) < 2000


def test_drafts_of_all_languages_are_there_again_with_the_cursor_at_the_end(bench: Bench) -> None:
    bench.write("We are sorry.")
    bench.pane.head.tabs.go_to("he")
    bench.sheet.editor.replace_all("אנחנו מתנצלים")
    bench.sheet.stage = Stage.FULL_APOLOGY
    bench.pane.show_scratch()
    bench.qtbot.waitUntil(lambda: bench.pane.head.cluster.isVisible(), timeout=5000)
    bench.open()
    assert bench.sheet.editor.text() == "We are sorry."
    assert bench.sheet.editor.textCursor().atEnd()
    bench.pane.head.tabs.go_to("he")
    assert bench.sheet.editor.text() == "אנחנו מתנצלים"
    assert bench.sheet.stage is Stage.FULL_APOLOGY


def test_going_to_another_incident_saves_what_was_just_typed(bench: Bench) -> None:
    bench.sheet.editor.replace_all("The last words.")
    bench.pane.show_scratch()
    assert stored(bench).text == "The last words."


def test_revisions_go_on_where_the_stored_draft_stopped(bench: Bench) -> None:
    bench.qtbot.waitUntil(lambda: bench.pane.is_saved, timeout=5000)
    before = stored(bench).revision
    bench.pane.show_scratch()
    bench.open()
    bench.sheet.editor.replace_all("More.")
    bench.qtbot.waitUntil(lambda: bench.pane.is_saved, timeout=5000)
    assert stored(bench).revision > before
    assert bench.problems == []


def test_a_failed_write_keeps_the_text_and_tells_once(context: Context, qtbot: QtBot) -> None:
    """A desk that refuses is what a full disk looks like from here."""
    refusals = 2
    written: list[Draft] = []

    def ask(receiver: QObject, ask: Callable[[Desk], object], done: Answer, failed: Answer) -> None:
        nonlocal refusals
        if refusals:
            refusals -= 1
            failed(ProblemError("journal_write", reason="disk full"))
        else:
            draft = Draft("", "en", Stage.HOLDING, "", "kept", 1)
            written.append(draft)
            done(draft)

    save = Autosave(ask, lambda language: Draft("", language, Stage.HOLDING, "", "kept", 1))
    problems: list[ProblemError] = []
    save.problem.connect(problems.append)
    save.touch("en")
    save.flush()
    save.flush()
    assert [problem.key for problem in problems] == ["journal_write"]
    assert not save.is_clean
    save.flush()
    assert written
    assert save.is_clean


def test_a_write_in_the_real_journal_that_is_refused_is_told(bench: Bench) -> None:
    """Somebody else has written a newer version meanwhile: theirs is not overwritten, ours stays in the editor."""
    bench.qtbot.waitUntil(lambda: bench.pane.is_saved, timeout=5000)
    newer = Draft(bench.incident.id, "en", Stage.HOLDING, "", "Theirs.", 1000)
    bench.at_desk(lambda desk: _save(desk, newer))
    bench.sheet.editor.replace_all("Ours.")
    bench.qtbot.waitUntil(lambda: bool(bench.problems), timeout=5000)
    assert [problem.key for problem in bench.problems] == ["draft_newer"]
    assert bench.sheet.editor.text() == "Ours."
    assert stored(bench).text == "Theirs."


def _save(desk: Desk, draft: Draft) -> Draft:
    return desk.save_draft(draft)
