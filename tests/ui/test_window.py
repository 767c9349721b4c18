"""The real window over a real journal: pages, keys, palette, messages, languages."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from crisisdesk.core.errors import ProblemError
from crisisdesk.core.incident import Incident, Stage
from crisisdesk.journal import FILE_NAME
from crisisdesk.services.grammar import GrammarState
from crisisdesk.ui.context import Context
from crisisdesk.ui.dialogs.reason import ReasonDialog
from crisisdesk.ui.main_window import MainWindow
from crisisdesk.ui.shell.keys import PhysicalKeys, letter_of
from crisisdesk.ui.shell.table import MENUS, PAGES, all_actions

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def shown(context: Context, qtbot: QtBot) -> MainWindow:
    window = MainWindow(context)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    qtbot.waitUntil(lambda: window.list.is_known)
    return window


@pytest.fixture
def window(context: Context, qtbot: QtBot) -> Iterator[MainWindow]:
    made = shown(context, qtbot)
    yield made
    made.close()


@pytest.fixture
def demo_window(demo_context: Context, qtbot: QtBot) -> Iterator[MainWindow]:
    made = shown(demo_context, qtbot)
    yield made
    made.close()


def open_first(window: MainWindow, qtbot: QtBot, *, is_open: bool = True) -> Incident:
    incident = next(each for each in window.list.incidents if each.is_open is is_open)
    window.open_incident(incident.id)
    qtbot.waitUntil(lambda: window.page == "incident")
    return incident


def act(context: Context, action_id: str) -> None:
    context.actions.action(action_id).trigger()


def test_the_first_page_says_what_to_do_when_there_is_nothing_yet(window: MainWindow) -> None:
    assert window.page == "start"
    assert window.start_page.table.isHidden() or window.start_page.table.keys() == []
    assert window.status.journal.text() == "Sealed journal · nothing in it yet"


def test_each_page_of_the_rail_opens_by_its_action(window: MainWindow, context: Context) -> None:
    for page in PAGES[1:]:
        act(context, f"page.{page}")
        assert window.page == page
    act(context, "page.incident")
    assert window.page == "start"


def test_an_incident_is_opened_on_one_page_and_is_in_the_journal(window: MainWindow, context: Context, qtbot: QtBot) -> None:
    act(context, "incident.new")
    page = window.new_page
    QTest.keyClicks(page.what, "The depot lost 40 parcels")
    QTest.keyClicks(page.people, "about 40")
    page.outlets.check(["facebook"])
    assert page.triage.plan.level == 2
    assert page.triage.badge.text() == "Crisis · level 2"
    QTest.mouseClick(page.open_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.page == "incident")
    composer = window.incident_page.composer
    qtbot.waitUntil(lambda: composer.current_sheet is not None and bool(composer.current_sheet.editor.text()))
    assert composer.current_sheet is not None
    assert composer.current_sheet.stage is Stage.HOLDING
    qtbot.waitUntil(lambda: window.list.count > 0)
    assert [incident.title for incident in window.list.incidents] == ["The depot lost 40 parcels"]
    assert "1 entry" not in window.status.journal.text()


def test_a_page_without_a_sentence_is_refused_in_words(window: MainWindow, context: Context, qtbot: QtBot) -> None:
    act(context, "incident.new")
    window.new_page.submit()
    qtbot.waitUntil(lambda: bool(window.messages.text))
    assert window.messages.text == "Say in a sentence what happened."
    assert window.page == "new_incident"
    assert window.new_page.open_button.isEnabled()


def test_answers_given_by_hand_stay(window: MainWindow, context: Context, qtbot: QtBot) -> None:
    act(context, "incident.new")
    card = window.new_page.triage
    QTest.keyClick(card.answers["harm"].press, Qt.Key.Key_Space)
    assert card.plan.level == 3
    QTest.keyClicks(window.new_page.people, "2")
    assert card.triage.harm
    assert card.triage.many
    assert card.answers["harm"].because.text() == "your answer"


def test_the_header_counts_down_to_what_was_promised(demo_window: MainWindow, qtbot: QtBot) -> None:
    open_first(demo_window, qtbot)
    header = demo_window.incident_page.header
    assert header.level.text() == "Crisis · level 2"
    assert header.due.text() == "Next update due in 24 min"
    assert header.due.property("badge") == "warning"


def test_a_past_incident_opens_for_reading(demo_window: MainWindow, demo_context: Context, qtbot: QtBot) -> None:
    open_first(demo_window, qtbot, is_open=False)
    page = demo_window.incident_page
    assert not page.banner.isHidden()
    assert page.header.approve_button.isHidden()
    assert not demo_context.actions.action("message.approve").isEnabled()
    qtbot.waitUntil(lambda: page.composer.current_sheet is not None)
    assert page.composer.current_sheet.editor.isReadOnly() if page.composer.current_sheet else False


def test_an_incident_is_closed_with_a_reason_and_opened_again(
    demo_window: MainWindow, demo_context: Context, qtbot: QtBot
) -> None:
    incident = open_first(demo_window, qtbot)
    for action_id, reason in (("incident.close", "All parcels arrived"), ("incident.reopen", "Two more were found")):
        act(demo_context, action_id)
        dialog = demo_window.findChild(ReasonDialog)
        assert dialog is not None
        assert not dialog.buttons.buttons()[0].isEnabled()
        QTest.keyClicks(dialog.reason, reason)
        QTest.keyClick(dialog.reason, Qt.Key.Key_Return)
        dialog.setParent(None)
        was_open = action_id == "incident.close"
        qtbot.waitUntil(lambda was_open=was_open: _is_open(demo_window, incident.id) is not was_open)  # type: ignore[misc]


def _is_open(window: MainWindow, incident_id: str) -> bool:
    found = window.list.get(incident_id)
    return found is not None and found.is_open


def test_a_pane_can_be_hidden_but_never_both(demo_window: MainWindow, demo_context: Context, qtbot: QtBot) -> None:
    open_first(demo_window, qtbot)
    page, action = demo_window.incident_page, demo_context.actions.action
    action("view.timeline").trigger()
    assert page.timeline.isHidden()
    action("view.composer").trigger()
    assert page.composer.isHidden()
    assert not page.timeline.isHidden()
    assert action("view.timeline").isChecked()


def test_approval_goes_from_the_texts_to_the_publish_page(demo_window: MainWindow, demo_context: Context, qtbot: QtBot) -> None:
    incident = open_first(demo_window, qtbot)
    composer = demo_window.incident_page.composer
    qtbot.waitUntil(lambda: len(composer.final_texts()) == len(incident.languages), timeout=20_000)
    act(demo_context, "message.approve")
    qtbot.waitUntil(lambda: demo_window.page == "publish", timeout=20_000)
    demo_window.publish_page.back.emit()
    assert demo_window.page == "incident"


def test_the_palette_finds_acts_and_incidents_without_accents(demo_window: MainWindow, qtbot: QtBot) -> None:
    palette = demo_window.palette_window
    palette.open_over(demo_window)
    QTest.keyClicks(palette.line, "mould JAM")
    assert palette.list.count() == 1
    QTest.keyClick(palette.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: demo_window.page == "incident")
    assert palette.isHidden()
    assert demo_window.incident_page.incident is not None
    assert "jam" in demo_window.incident_page.incident.title


def test_the_palette_walks_with_the_arrows_and_acts_with_enter(demo_window: MainWindow, qtbot: QtBot) -> None:
    palette = demo_window.palette_window
    palette.open_over(demo_window)
    QTest.keyClicks(palette.line, "settings")
    QTest.keyClick(palette.line, Qt.Key.Key_Down)
    QTest.keyClick(palette.line, Qt.Key.Key_Up)
    QTest.keyClick(palette.line, Qt.Key.Key_Return)
    assert demo_window.page == "settings"


def test_every_act_stands_in_a_menu_and_in_the_palette() -> None:
    in_palette_only = {spec.id for spec in all_actions() if not spec.menu}
    assert all(spec.menu in MENUS for spec in all_actions() if spec.menu)
    assert all(name.startswith("composer.take_") for name in in_palette_only)


def test_no_two_acts_share_a_key_in_one_place() -> None:
    """Acts of pages that are never shown together may share one; where panes stand side by side, both work by focus."""
    side_by_side = {"", "incident", "open_incident", "closed_incident", "timeline", "composer"}
    taken: dict[str, str] = {}
    for spec in all_actions():
        if spec.shortcut and spec.pane in side_by_side and not spec.local:
            key = QKeySequence(spec.shortcut).toString()
            assert key not in taken, f"{spec.id} and {taken[key]} share {key}"
            taken[key] = spec.id


def test_every_act_has_words_a_key_that_qt_knows_and_an_icon_that_exists(context: Context) -> None:
    for spec, action in context.actions.all():
        assert action.text()
        assert action.toolTip()
        assert not spec.shortcut or QKeySequence(spec.shortcut).count() == 1
        assert not spec.icon or not action.icon().isNull()


def test_letters_grow_and_shrink_and_are_remembered(window: MainWindow, context: Context) -> None:
    before = context.theme.font("body").pointSizeF()
    act(context, "view.larger")
    assert context.theme.font("body").pointSizeF() == pytest.approx(before * 1.1)
    assert context.workspace.settings.get("font_step") == 1
    act(context, "view.normal")
    assert context.theme.font("body").pointSizeF() == pytest.approx(before)


def test_the_look_changes_at_once(window: MainWindow, context: Context) -> None:
    act(context, "view.theme")
    assert context.theme.is_dark
    assert window.palette().window().color() == context.theme.color("background")
    act(context, "view.theme")
    assert not context.theme.is_dark


def test_help_opens_at_the_pane_that_has_the_focus(demo_window: MainWindow, demo_context: Context, qtbot: QtBot) -> None:
    act(demo_context, "help.open")
    assert demo_window.help.page == "start"
    open_first(demo_window, qtbot)
    demo_window.incident_page.composer.setFocus()
    demo_window.incident_page.timeline.focus_line()
    act(demo_context, "help.open")
    assert demo_window.help.page == "timeline"
    assert "Everything that happened" in demo_window.help.text.toPlainText()


def test_a_problem_is_a_sentence_in_the_bar_and_not_a_box(window: MainWindow, qtbot: QtBot) -> None:
    window.show_problem(ProblemError("approver_needed"))
    assert window.messages.text == "Say who approves."
    assert QApplication.activeModalWidget() is None
    QTest.keyClick(window.messages, Qt.Key.Key_Escape)
    assert window.messages.text == ""


def test_a_damaged_journal_is_explained_and_can_be_tried_again(context: Context, qtbot: QtBot) -> None:
    (context.workspace.data_dir / FILE_NAME).write_bytes(b"not a journal at all" * 200)
    window = MainWindow(context)
    qtbot.addWidget(window)
    qtbot.waitUntil(lambda: window.page == "problem")
    assert FILE_NAME in window.problem_page.words.text()
    (context.workspace.data_dir / FILE_NAME).unlink()
    window.problem_page.again.emit()
    qtbot.waitUntil(lambda: window.page == "start")
    window.close()


def test_the_journal_is_verified_in_words_and_exported(demo_window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    demo_window.go("journal")
    page = demo_window.journal_page
    page.verify()
    qtbot.waitUntil(lambda: page.verdict.text().startswith("The journal is whole"))
    target = tmp_path / "export.jsonl"
    page.export_to(target)
    qtbot.waitUntil(target.is_file)
    qtbot.waitUntil(lambda: bool(demo_window.messages.text))
    assert len(target.read_text(encoding="utf-8").splitlines()) == demo_window.list.count
    assert len(page.head.text()) == 64


def test_an_export_that_fails_leaves_no_half_file(demo_window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    target = tmp_path / "missing" / "export.jsonl"
    before = list(tmp_path.iterdir())
    demo_window.journal_page.export_to(target)
    qtbot.waitUntil(lambda: bool(demo_window.messages.text))
    assert "can't be exported" in demo_window.messages.text
    assert list(tmp_path.iterdir()) == before


def test_words_are_found_in_all_incidents(demo_window: MainWindow, qtbot: QtBot) -> None:
    demo_window.go("journal")
    page = demo_window.journal_page
    QTest.keyClicks(page.line, "refund shipping")
    qtbot.waitUntil(lambda: page.table.keys() != [])
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: demo_window.page == "incident")


def test_the_response_page_shows_pace_and_promises(demo_window: MainWindow, qtbot: QtBot) -> None:
    assert not demo_window.response_page._empty.isHidden()
    open_first(demo_window, qtbot)
    demo_window.go("response")
    qtbot.waitUntil(lambda: len(demo_window.response_page.table.keys()) == 1)
    assert demo_window.response_page._due.text() == "Next update due in 24 min"


def test_what_is_typed_is_saved_when_the_window_is_closed(window: MainWindow, context: Context, qtbot: QtBot) -> None:
    act(context, "message.scratch")
    composer = window.incident_page.composer
    qtbot.waitUntil(lambda: composer.current_sheet is not None)
    assert composer.current_sheet is not None
    QTest.keyClicks(composer.current_sheet.editor, "We are sorry.")
    window.close()
    found: list[object] = []
    context.ask_desk(context.news, lambda desk: desk.draft("", "en"), found.append, found.append)
    qtbot.waitUntil(lambda: bool(found))
    assert getattr(found[0], "text", "") == "We are sorry."


def test_size_and_panes_are_remembered(demo_window: MainWindow, demo_context: Context) -> None:
    demo_window.resize(1000, 640)
    demo_window.incident_page.splitter.setSizes([320, 500])
    sizes = demo_window.incident_page.splitter.sizes()
    demo_window.close()
    again = MainWindow(demo_context)
    assert again.height() == 640
    assert again.incident_page.splitter.sizes() == sizes
    again.close()


def test_keys_are_found_by_their_place() -> None:
    assert letter_of(37 + 8, "linux") == "K"
    assert letter_of(37, "win32") == "K"
    assert letter_of(2 + 8, "linux") == "1"
    assert letter_of(1 + 8, "linux") == ""
    assert letter_of(37, "darwin") == ""


def press(widget: QWidget, key: int, scan_code: int, text: str) -> bool:
    held = Qt.KeyboardModifier.ControlModifier
    event = QKeyEvent(QKeyEvent.Type.KeyPress, key, held, scan_code, 0, 0, text)
    return QApplication.sendEvent(widget, event)


@pytest.mark.parametrize(("key", "text"), [(ord("Л"), "л"), (ord("ל"), "ל")], ids=["Russian", "Hebrew"])
def test_shortcuts_work_under_other_layouts(window: MainWindow, context: Context, key: int, text: str) -> None:
    """The key of K gives Л on a Russian keyboard and ל on a Hebrew one."""
    keys = PhysicalKeys([action for _, action in context.actions.all()], window)
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    application.installEventFilter(keys)
    try:
        press(window, key, 37 + 8, text)
    finally:
        application.removeEventFilter(keys)
    assert window.palette_window.isVisible()
    window.palette_window.hide()


def test_text_keys_work_under_other_layouts(window: MainWindow, context: Context, qtbot: QtBot) -> None:
    """Ctrl and the key of A, which gives Ф on a Russian keyboard, selects all in a field."""
    keys = PhysicalKeys([action for _, action in context.actions.all()], window)
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    window.go("journal")
    window.journal_page.line.setText("parcels")
    application.installEventFilter(keys)
    try:
        press(window.journal_page.line, ord("Ф"), 30 + 8, "ф")
    finally:
        application.removeEventFilter(keys)
    assert window.journal_page.line.selectedText() == "parcels"


def test_a_stopped_grammar_engine_is_started_again_where_its_state_is_shown(
    window: MainWindow, context: Context, qtbot: QtBot
) -> None:
    grammar = context.workspace.grammar
    grammar._set_state(GrammarState.STOPPED)
    act(context, "grammar.help")
    assert window.messages.text == context.wording.say("grammar.help.off")
    qtbot.waitUntil(lambda: grammar.state() is GrammarState.OFF)
