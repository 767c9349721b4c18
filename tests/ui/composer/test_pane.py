"""The pane at work: real journal, real checks, typed keys."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from crisisdesk.core.incident import Cluster, FinalText, Stage
from crisisdesk.core.report import Level, Presence, Verdict
from crisisdesk.ui.composer import ComposerPane
from crisisdesk.ui.composer.findings_model import FindingsModel
from crisisdesk.ui.composer.strip import ComponentChip

from .conftest import FLAWED, Bench


def words_marked(bench: Bench) -> list[str]:
    return [mark.cursor.selectedText() for mark in bench.sheet.editor.marks]


def chip(bench: Bench, label: str) -> ComponentChip:
    return next(each for each in bench.pane.judgement.strip.chips if each.label == label)


def find_row(bench: Bench, label: str) -> int:
    rows = bench.pane.judgement.panel.model.rows
    return next(number for number, row in enumerate(rows) if row.finding and row.finding.label == label)


def test_a_new_incident_opens_on_a_holding_statement_with_its_first_slot_selected(bench: Bench) -> None:
    assert bench.sheet.language == "en"
    assert bench.sheet.stage is Stage.HOLDING
    assert bench.pane.head.channel.value == "facebook"
    assert "[[" in bench.sheet.editor.text()
    assert bench.sheet.editor.textCursor().selectedText().startswith("[[")


def test_a_text_with_open_slots_is_never_ready(bench: Bench) -> None:
    bench.write("We are sorry. We are looking for your parcels. [[what]] Next word here at 11:00.")
    assert bench.pane.head.tabs.bar.verdict(0) is Verdict.NOT_READY
    assert bench.pane.judgement.verdict.title.text() == "Not ready yet"
    panel = bench.pane.judgement.panel
    number = bench.titles.index("“what” is still open")
    assert panel.model.act_name(number) == "Fill in"
    panel.acted.emit(number)
    assert bench.sheet.editor.textCursor().selectedText() == "[[what]]"
    QTest.keyClicks(bench.sheet.editor, "40 parcels are late.")
    bench.settle()
    assert "“what” is still open" not in bench.titles


def test_the_tabs_are_the_incidents_languages(bench: Bench) -> None:
    assert bench.pane.head.tabs.codes == ["en", "hr", "he"]
    assert [bench.pane.head.tabs.bar.tabText(index) for index in range(3)] == ["English", "Hrvatski", "עברית"]


def test_typing_underlines_the_right_words_though_an_emoji_stands_before(bench: Bench) -> None:
    bench.sheet.editor.replace_all("")
    QTest.keyClicks(bench.sheet.editor, "Dear ")
    bench.sheet.editor.insertPlainText("😀😀")
    QTest.keyClicks(bench.sheet.editor, " customers, we are sorry if this caused any inconvenience.")
    bench.settle()
    assert any(words.startswith("sorry if") for words in words_marked(bench))
    spans = {mark.finding.span.of(bench.sheet.editor.text()) for mark in bench.sheet.editor.marks}
    assert spans == set(words_marked(bench))


def test_underlines_stay_in_place_until_the_next_answer(bench: Bench) -> None:
    bench.write(FLAWED)
    before = words_marked(bench)
    bench.sheet.editor.moveCursor(QTextCursor.MoveOperation.Start)
    QTest.keyClicks(bench.sheet.editor, "PS: ")
    assert words_marked(bench) == before
    assert not bench.sheet.is_up_to_date


def test_the_verdict_counts_what_the_list_holds(bench: Bench) -> None:
    bench.write(FLAWED)
    rows = bench.pane.judgement.panel.model.rows
    errors = sum(row.level is Level.ERROR for row in rows)
    assert bench.pane.judgement.verdict.title.text() == "Not ready yet"
    assert bench.pane.judgement.verdict.rest.text().startswith(f"{errors} thing")
    assert str(len(rows) - errors) in bench.pane.judgement.verdict.rest.text()


def test_missing_parts_stand_behind_the_findings(bench: Bench) -> None:
    bench.write(FLAWED)
    kinds = [row.missing is not None for row in bench.pane.judgement.panel.model.rows]
    assert kinds == sorted(kinds)
    assert True in kinds and False in kinds


def test_a_present_part_is_selected_and_a_missing_one_shows_its_advice(bench: Bench) -> None:
    bench.write("We are sorry.")
    assert chip(bench, "apology").presence is Presence.PRESENT
    chip(bench, "apology").click()
    assert "sorry" in bench.sheet.editor.textCursor().selectedText()
    missing = next(each for each in bench.pane.judgement.strip.chips if each.presence is Presence.MISSING)
    missing.click()
    panel = bench.pane.judgement.panel
    row = panel.row(panel.current)
    assert row is not None and row.missing is not None and missing.label in row.missing.labels
    assert panel.model.is_expanded(panel.current)


def test_f8_goes_from_finding_to_finding_and_selects_its_words(bench: Bench) -> None:
    bench.write(FLAWED)
    bench.sheet.editor.setFocus()
    seen = []
    for _ in bench.sheet.editor.marks:
        bench.trigger("next_finding")
        seen.append(bench.sheet.editor.textCursor().selectedText())
    assert seen == words_marked(bench)
    assert len(seen) >= 2
    bench.trigger("previous_finding")
    assert bench.sheet.editor.textCursor().selectedText() == seen[-2]


def test_a_replacement_is_taken_with_one_key_and_undone_with_one(bench: Bench) -> None:
    bench.write(FLAWED)
    bench.pane.judgement.panel.go_to(find_row(bench, "conditional"))
    row = bench.pane.judgement.panel.row(find_row(bench, "conditional"))
    assert row is not None and row.suggestions
    bench.trigger("mend")
    assert row.suggestions[0] in bench.sheet.editor.text()
    assert row.title not in bench.titles
    bench.sheet.editor.undo()
    assert bench.sheet.editor.text() == FLAWED


def test_a_finding_without_a_replacement_shows_how(bench: Bench) -> None:
    bench.write("We apologise, but it was a very busy week.")
    number = find_row(bench, "but_excuse")
    panel = bench.pane.judgement.panel
    panel.go_to(number)
    text = bench.sheet.editor.text()
    bench.trigger("mend")
    assert panel.model.is_expanded(number)
    assert panel.model.act_name(number) == "Hide"
    assert bench.sheet.editor.text() == text


def test_the_missing_hour_is_put_in_as_a_sentence(bench: Bench) -> None:
    bench.write("We are sorry. We lost your parcels 😀.")
    rows = bench.pane.judgement.panel.model.rows
    number = next(at for at, row in enumerate(rows) if row.missing and "timeline" in row.missing.labels)
    bench.pane.judgement.act(number)
    assert bench.sheet.editor.text() == "We are sorry. We lost your parcels 😀. We will write again here by 11:10."
    assert bench.sheet.editor.textCursor().selectedText() == "11:10"
    bench.sheet.editor.undo()
    assert bench.sheet.editor.text() == "We are sorry. We lost your parcels 😀."


def reopened(bench: Bench) -> Bench:
    """A new pane on the same incident, as after a restart."""
    bench.pane.close()
    bench.qtbot.waitUntil(lambda: bench.pane.autosave.is_clean, timeout=5000)
    pane = ComposerPane(bench.context)
    bench.qtbot.addWidget(pane)
    pane.show()
    made = Bench(pane, bench.context, bench.incident, bench.qtbot)
    made.open()
    made.settle()
    return made


def test_leaving_a_finding_keeps_its_reason_for_the_approval(bench: Bench) -> None:
    bench.write(FLAWED)
    number = find_row(bench, "vague")
    bench.pane.judgement.panel.go_to(number)
    bench.trigger("leave")
    bar = bench.pane.judgement.panel.leave_bar
    assert bar.isVisible()
    QTest.keyClicks(bar.focusWidget() or bar, "the depot can't say")
    QTest.keyClick(bar.focusWidget() or bar, Qt.Key.Key_Return)
    assert not any(mark.finding.label == "vague" for mark in bench.sheet.editor.marks)
    bench.sheet.editor.moveCursor(QTextCursor.MoveOperation.Start)
    QTest.keyClicks(bench.sheet.editor, "Hello. ")
    bench.settle()
    assert not any(mark.finding.label == "vague" for mark in bench.sheet.editor.marks)
    (left,) = [each for each in bench.sheet.final_text().findings if each.label == "vague"]
    assert left.reason == "the depot can't say"
    assert left.words in FLAWED
    again = reopened(bench)
    assert not any(mark.finding.label == "vague" for mark in again.sheet.editor.marks)
    (left,) = [each for each in again.sheet.final_text().findings if each.label == "vague"]
    assert left.reason == "the depot can't say"


def test_the_same_flaw_at_another_place_is_found_again(bench: Bench) -> None:
    bench.write("We deliver as soon as possible.")
    number = find_row(bench, "vague")
    panel = bench.pane.judgement.panel
    row = panel.row(number)
    assert row is not None
    panel.left.emit(number, "")
    bench.sheet.editor.moveCursor(QTextCursor.MoveOperation.End)
    QTest.keyClicks(bench.sheet.editor, " We refund you as soon as possible.")
    bench.settle()
    assert len([mark for mark in bench.sheet.editor.marks if mark.finding.label == "vague"]) == 1


def test_another_stage_asks_for_other_parts(bench: Bench) -> None:
    bench.write("We are sorry.")
    before = bench.titles
    action = next(each for each in bench.pane.head.stage.menu_actions if each.data() == Stage.LESSONS)
    action.trigger()
    bench.settle()
    assert bench.sheet.stage is Stage.LESSONS
    assert bench.titles != before


def test_the_meter_follows_the_channel(bench: Bench) -> None:
    bench.write("a" * 300)
    assert bench.pane.card.meter.text() == "300 / 63,206"
    next(each for each in bench.pane.head.channel.menu_actions if each.data() == "x").trigger()
    assert bench.pane.card.meter.text() == "300 / 280"
    assert bench.pane.card.meter.property("role") == "error"
    assert bench.pane.card.meter.accessibleName() == "Too long: 300 of 280 characters"
    next(each for each in bench.pane.head.channel.menu_actions if each.data() == "sms").trigger()
    assert bench.pane.card.meter.text().startswith("300 / 160 · 2 text message")


def test_each_language_keeps_its_own_text_and_undo(bench: Bench) -> None:
    bench.write("We are sorry.")
    bench.trigger("next_language")
    assert bench.sheet.language == "hr"
    bench.sheet.editor.insertPlainText("Žao nam je.")
    bench.trigger("previous_language")
    assert bench.sheet.editor.text() == "We are sorry."
    bench.sheet.editor.undo()
    assert "[[" in bench.sheet.editor.text()
    bench.trigger("next_language")
    assert bench.sheet.editor.text() == "Žao nam je."


def test_the_hebrew_sheet_is_written_from_the_right(bench: Bench) -> None:
    bench.pane.head.tabs.go_to("he")
    option = bench.sheet.editor.document().defaultTextOption()
    assert option.textDirection() == Qt.LayoutDirection.RightToLeft


def test_a_language_is_added_with_the_stage_and_channel_in_view(bench: Bench) -> None:
    bench.pane.head.tabs.added.emit("pl")
    assert bench.pane.head.tabs.codes == ["en", "hr", "he", "pl"]
    assert (bench.sheet.language, bench.sheet.stage, bench.pane.head.channel.value) == ("pl", Stage.HOLDING, "facebook")


def test_a_tab_says_how_its_text_stands(bench: Bench) -> None:
    bench.write(FLAWED)
    tabs = bench.pane.head.tabs
    assert tabs.bar.verdict(0) is Verdict.NOT_READY
    assert tabs.bar.accessibleTabName(0) == "English: Not ready yet"
    assert tabs.bar.accessibleTabName(1) == "Hrvatski: not checked yet"


def test_a_template_takes_the_texts_place_and_one_undo_brings_it_back(bench: Bench) -> None:
    bench.write("My own words.")
    bench.pane.head.template.click()
    bench.qtbot.waitUntil(lambda: "[[" in bench.sheet.editor.text(), timeout=5000)
    bench.sheet.editor.undo()
    assert bench.sheet.editor.text() == "My own words."


def test_final_texts_are_exact_and_carry_pack_and_findings(bench: Bench) -> None:
    text = "Dear 😀 customers,\n40\u00a0parcels are late. We are sorry if this caused any inconvenience."
    bench.sheet.editor.replace_all(text)
    with bench.qtbot.waitSignal(bench.pane.texts_ready, timeout=8000) as ready:
        bench.pane.prepare_texts()
    (final,) = ready.args[0]
    assert isinstance(final, FinalText)
    assert final.text == text
    assert (final.language, final.channel, final.stage) == ("en", "facebook", Stage.HOLDING)
    assert final.pack.startswith("en-")
    assert any(each.label == "conditional" for each in final.findings)
    assert all(each.level != "hint" for each in final.findings)
    assert bench.pane.final_texts() == [final]


def test_the_same_incident_again_keeps_the_text_and_takes_the_new_facts(bench: Bench) -> None:
    bench.write("We are sorry.")
    editor = bench.sheet.editor
    bench.pane.show_incident(replace(bench.incident, cluster=Cluster.NOBODY))
    assert bench.sheet.editor is editor
    bench.settle()
    assert bench.sheet.answer is not None and bench.sheet.answer.report.cluster == "nobody"


def test_a_message_without_an_incident_picks_its_cluster_and_is_kept(bench: Bench) -> None:
    bench.pane.show_scratch()
    bench.qtbot.waitUntil(lambda: bench.pane.current_sheet is not None, timeout=5000)
    assert bench.pane.head.cluster.isVisible()
    bench.write("We are sorry.")
    next(each for each in bench.pane.head.cluster.menu_actions if each.data() == "nobody").trigger()
    bench.settle()
    assert bench.sheet.answer is not None and bench.sheet.answer.report.cluster == "nobody"
    bench.qtbot.waitUntil(lambda: bench.pane.is_saved, timeout=5000)
    bench.open()
    assert not bench.pane.head.cluster.isVisible()
    bench.pane.show_scratch()
    bench.qtbot.waitUntil(lambda: bench.pane.current_sheet is not None, timeout=5000)
    assert bench.sheet.editor.text() == "We are sorry."


def test_a_language_that_is_not_checked_is_no_clean_bill(bench: Bench) -> None:
    bench.pane.head.tabs.added.emit("fr")
    bench.sheet.editor.replace_all("...")
    bench.qtbot.waitUntil(lambda: bench.sheet.problem is not None, timeout=5000)
    assert "not checked yet" in bench.pane.judgement.verdict.rest.text()
    assert bench.pane.head.tabs.bar.verdict(bench.pane.head.tabs.bar.currentIndex()) is None
    assert bench.problems == []
    with bench.qtbot.waitSignal(bench.pane.texts_ready, timeout=8000) as ready:
        bench.pane.prepare_texts()
    (unchecked,) = [text for text in ready.args[0] if text.language == "fr"]
    assert (unchecked.text, unchecked.pack, unchecked.findings) == ("...", "", ())


@pytest.mark.parametrize("name", ["Message in English", "Findings", "Stage of the response: Holding statement", "Add a language"])
def test_everything_has_a_name_for_a_screen_reader(bench: Bench, name: str) -> None:
    assert name in {widget.accessibleName() for widget in bench.pane.findChildren(QWidget)}


def test_a_row_says_its_level_source_and_replacement(bench: Bench) -> None:
    bench.write(FLAWED)
    model = bench.pane.judgement.panel.model
    assert isinstance(model, FindingsModel)
    spoken = str(model.data(model.index(find_row(bench, "conditional"), 0), Qt.ItemDataRole.AccessibleTextRole))
    assert spoken.startswith("To mend: “")
    assert "Croatian guide, step 4" in spoken
    assert "Replacement:" in spoken


def test_a_changed_verdict_is_announced_once(bench: Bench) -> None:
    heard: list[str] = []
    QAccessible.setActive(True)  # the way to a screen reader is taken, whether one listens or not
    bench.write("Nothing yet.")
    bench.pane.judgement.verdict.announced.connect(heard.append)
    bench.write("40 parcels are late and we are sorry. We are looking for them. Next word here at 11:00. Thank you.")
    bench.write(FLAWED)
    bench.write(FLAWED + " Thank you.")
    QAccessible.setActive(False)
    assert [sentence.partition(".")[0] for sentence in heard] == ["Ready", "Not ready yet"]


def test_the_whole_is_reached_with_the_keyboard(bench: Bench) -> None:
    bench.write(FLAWED)
    bench.sheet.editor.setFocus()
    reached: set[QWidget | None] = set()
    for _ in range(40):
        focused = bench.pane.focusWidget()
        reached.add(focused)
        QTest.keyClick(focused or bench.pane, Qt.Key.Key_Tab)
    head, judgement = bench.pane.head, bench.pane.judgement
    for widget in (head.tabs.bar, head.stage, head.channel, head.template, judgement.panel.list, bench.sheet.editor):
        assert widget in reached, widget
    assert any(isinstance(widget, ComponentChip) for widget in reached)


def test_a_press_on_a_rows_button_does_its_act(bench: Bench) -> None:
    bench.write(FLAWED)
    panel = bench.pane.judgement.panel
    number = find_row(bench, "conditional")
    rect = panel.row_rect(number)
    QTest.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(rect.right() - 30, rect.top() + 20))
    assert "sorry that" in bench.sheet.editor.text()


def test_drafts_that_can_not_be_fetched_are_asked_for_again(bench: Bench) -> None:
    """A file stands where the data folder was, as when a disk is gone."""
    context, folder = bench.context, bench.context.workspace.data_dir
    bench.qtbot.waitUntil(lambda: bench.pane.is_saved, timeout=5000)
    bench.at_desk(lambda desk: context._close_desk())
    folder.rename(folder.with_name("away"))
    folder.write_text("no folder")
    bench.pane.show_scratch()
    bench.qtbot.waitUntil(lambda: bench.pane.state_page.again_button.isVisible(), timeout=5000)
    assert bench.problems
    assert "can't be shown" in bench.pane.state_page.sentence.text()
    folder.unlink()
    folder.with_name("away").rename(folder)
    bench.pane.state_page.again_button.click()
    bench.qtbot.waitUntil(lambda: bench.pane.current_sheet is not None, timeout=5000)


def test_a_pane_without_an_incident_says_what_belongs_there(bench: Bench) -> None:
    pane = ComposerPane(bench.context)
    bench.qtbot.addWidget(pane)
    assert "Open an incident" in pane.state_page.sentence.text()
    assert pane.current_sheet is None
    assert pane.final_texts() == []
