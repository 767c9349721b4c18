"""Parts of the shell by themselves: tables, finding, figures, the triage of the page, lanes, help pages, theme."""

from __future__ import annotations

import subprocess
import sys
import threading
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from crisisdesk.core.errors import ProblemError
from crisisdesk.core.incident import Cluster, Incident, IncidentFigures, Triage
from crisisdesk.core.resources import Resources
from crisisdesk.ui.context import Context
from crisisdesk.ui.help.pages import PAGES, heading, page_file, page_text
from crisisdesk.ui.new_incident.choices import ChipChoices
from crisisdesk.ui.new_incident.triage_card import Known, guessed
from crisisdesk.ui.review.filters import Filter, overview, wanted
from crisisdesk.ui.settings import SettingsPage
from crisisdesk.ui.settings.word_list import WordList
from crisisdesk.ui.shell.incident_list import IncidentList
from crisisdesk.ui.tasks import Lane
from crisisdesk.ui.theme import SMALLEST_BODY, Theme
from crisisdesk.ui.widgets.basic import PlainLabel
from crisisdesk.ui.widgets.find import matches, rank
from crisisdesk.ui.widgets.table import Cell, Column, Row, RowsTable
from tests.helpers.commands import ROOT

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


# finding


@pytest.mark.parametrize(
    ("words", "text"),
    [("mould jam", "“Mould in the jam” rumour"), ("lodz", "Łódź"), ("dakovo", "Đakovo"), ("", "anything"), ("СКЛАД", "склад")],
)
def test_words_are_found_however_they_are_written(words: str, text: str) -> None:
    assert matches(words, text)


def test_a_word_that_is_not_there_is_not_found() -> None:
    assert not matches("jam bread", "“Mould in the jam” rumour")


def test_what_starts_with_the_words_comes_first() -> None:
    texts = ["Verify the journal", "Journal", "The old journal"]
    assert sorted(texts, key=lambda text: rank("journal", text))[0] == "Journal"


# tables


@pytest.fixture
def table(qtbot: QtBot, theme: Theme) -> RowsTable:
    made = RowsTable(theme, (Column("Incident", stretch=1), Column("First word", at_end=True)))
    qtbot.addWidget(made)
    times = {"a": timedelta(minutes=19), "b": None, "c": timedelta(hours=2)}
    made.set_rows([Row(key, (Cell(key.upper(), bold=True), Cell(str(time), sort=time or ""))) for key, time in times.items()])
    return made


@pytest.mark.parametrize(
    ("order", "keys"), [(Qt.SortOrder.AscendingOrder, ["a", "c", "b"]), (Qt.SortOrder.DescendingOrder, ["c", "a", "b"])]
)
def test_rows_are_ordered_by_value_and_those_without_one_come_last(
    table: RowsTable, order: Qt.SortOrder, keys: list[str]
) -> None:
    table.sort(1, order)
    assert table.keys() == keys


def test_enter_opens_the_picked_row(table: RowsTable, qtbot: QtBot) -> None:
    assert table.current_key() == "a"
    with qtbot.waitSignal(table.opened) as opened:
        QTest.keyClick(table, Qt.Key.Key_Down)
        QTest.keyClick(table, Qt.Key.Key_Return)
    assert opened.args == ["b"]


def test_the_picked_row_stays_picked_when_the_rows_are_new(table: RowsTable) -> None:
    QTest.keyClick(table, Qt.Key.Key_Down)
    table.set_rows([Row(key, (Cell(key), Cell("", sort=""))) for key in ("x", "b", "y")])
    assert table.current_key() == "b"


def test_a_row_says_both_of_its_lines_to_screen_readers(table: RowsTable) -> None:
    table.set_rows([Row("a", (Cell("Parcels", "22 December"), Cell("19 min")))])
    index = table.rows_model.index(0, 0)
    assert table.rows_model.data(index, Qt.ItemDataRole.AccessibleTextRole) == "Parcels, 22 December"


# figures of the review


def test_the_figures_follow_filter_and_search(incident: Incident) -> None:
    rumour = IncidentFigures(_with(incident, "Mould", Cluster.RUMOUR, 1), timedelta(minutes=35), timedelta(hours=3), 2, 1)
    ours = IncidentFigures(_with(incident, "Parcels", Cluster.OURS, 2), timedelta(minutes=19), timedelta(hours=1), 1, 0)
    waiting = IncidentFigures(_with(incident, "Pay", Cluster.OURS, 3), None, None, 0, 0)
    every = [rumour, ours, waiting]
    assert wanted(every, Filter.ALL, "mould", 2026) == [rumour]
    assert wanted(every, Filter.OURS, "", 2026) == [ours, waiting]
    assert wanted(every, Filter.SERIOUS, "", 2026) == [ours, waiting]
    assert wanted(every, Filter.THIS_YEAR, "", 2025) == []
    seen = overview(every)
    assert seen.first_word == timedelta(minutes=27)
    assert seen.slowest_first_word == timedelta(minutes=35)
    assert (seen.longest_silence, seen.published, seen.findings_left) == (timedelta(hours=3), 3, 1)
    assert overview([waiting]).first_word is None


def _with(incident: Incident, title: str, cluster: Cluster, level: int) -> Incident:
    return replace(incident, title=title, cluster=cluster, level=level)


# the triage of the page


@pytest.mark.parametrize(
    ("known", "triage"),
    [
        (Known("", (), "late"), Triage()),
        (Known("about 40", ("phone",), "late"), Triage(many=True)),
        (Known("1", ("facebook",), "late"), Triage(public=True)),
        (Known("40", ("facebook", "phone"), "late"), Triage(many=True, public=True, growing=True)),
        (Known("", ("email",), "safety"), Triage(harm=True)),
    ],
)
def test_the_answers_follow_from_the_page(known: Known, triage: Triage) -> None:
    assert guessed(known, many_from=2) == triage


def test_arrows_go_from_answer_to_answer(qtbot: QtBot, theme: Theme) -> None:
    choices = ChipChoices(theme, "Where?", [("a", "A"), ("b", "B"), ("c", "C")], several=True)
    qtbot.addWidget(choices)
    with qtbot.waitExposed(choices):
        choices.show()
    choices.activateWindow()
    choices.button("a").setFocus()
    qtbot.waitUntil(lambda: choices.button("a").hasFocus())
    QTest.keyClick(choices.button("a"), Qt.Key.Key_Right)
    assert choices.button("b").hasFocus()
    QTest.keyClick(choices.button("b"), Qt.Key.Key_Space)
    assert choices.checked == ("b",)


# lanes


def test_a_lane_answers_in_the_thread_of_the_receiver(qtbot: QtBot) -> None:
    lane, receiver = Lane("trial"), QObject()
    threads: list[int] = []
    answers: list[int] = []

    def work() -> int:
        threads.append(threading.get_ident())
        return 7

    def done(result: int) -> None:
        threads.append(threading.get_ident())
        answers.append(result)

    lane.submit(receiver, work, done)
    qtbot.waitUntil(lambda: answers == [7])
    assert threads[0] != threads[1] == threading.get_ident()
    assert lane.close()


def test_a_problem_and_a_bug_come_as_problems(qtbot: QtBot, caplog: pytest.LogCaptureFixture) -> None:
    lane, receiver = Lane("trial"), QObject()
    problems: list[ProblemError] = []

    def refuse() -> None:
        raise ProblemError("text_needed")

    def slip() -> None:
        raise KeyError("ours")

    lane.submit(receiver, refuse, None, problems.append)
    lane.submit(receiver, slip, None, problems.append)
    qtbot.waitUntil(lambda: len(problems) == 2)
    assert [problem.key for problem in problems] == ["text_needed", "bug"]
    assert "a job of the lane failed" in caplog.text
    lane.close()


def test_an_answer_for_a_receiver_that_is_gone_is_dropped(qtbot: QtBot) -> None:
    lane, receiver = Lane("trial"), QWidget()
    gate = threading.Event()
    answers: list[object] = []
    lane.submit(receiver, gate.wait, answers.append, answers.append)
    receiver.deleteLater()
    del receiver
    QApplication.sendPostedEvents(None, 52)  # QEvent.Type.DeferredDelete
    gate.set()
    assert lane.close()
    QApplication.processEvents()
    assert answers == []


def test_what_is_queued_is_done_before_a_lane_closes() -> None:
    lane, receiver = Lane("trial"), QObject()
    seen: list[int] = []
    for number in range(50):
        lane.submit(receiver, lambda number=number: seen.append(number))  # type: ignore[misc]
    assert lane.close()
    assert seen == list(range(50))
    assert lane.close()


def test_the_program_ends_in_peace_while_a_lane_is_at_work() -> None:
    program = """
import time
from PySide6.QtCore import QCoreApplication, QObject
from crisisdesk.ui.tasks import Lane

app, receiver, lane = QCoreApplication([]), QObject(), Lane("busy")
lane.submit(receiver, lambda: time.sleep(60))
assert not lane.close(0.2)
print("closed")
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=50, cwd=ROOT)
    assert (done.returncode, done.stdout, done.stderr) == (0, "closed\n", "")


# incidents, settings, help, theme


def test_the_list_of_incidents_follows_each_write(context: Context, incident: Incident, qtbot: QtBot) -> None:
    incidents = IncidentList(context)
    incidents.refresh()
    qtbot.waitUntil(lambda: incidents.is_known)
    with qtbot.waitSignal(incidents.changed):
        context.ask_desk(incidents, lambda desk: desk.close_incident(incident.id, "done", "MB"), lambda _: None, lambda _: None)
    assert [each.is_open for each in incidents.incidents] == [False]


def test_a_setting_is_saved_as_soon_as_it_is_changed(context: Context, qtbot: QtBot) -> None:
    page = SettingsPage(context)
    qtbot.addWidget(page)
    page.letters.setValue(2)
    page.look.setCurrentIndex(page.look.findData("dark"))
    page.look.activated.emit(page.look.currentIndex())
    settings = context.workspace.settings
    assert (settings.get("font_step"), settings.get("theme")) == (2, "dark")
    assert context.theme.is_dark
    page.own_words.line.setText("Alder")
    QTest.keyClick(page.own_words.line, Qt.Key.Key_Return)
    assert settings.get("dictionary") == ["Alder"]


def test_a_rule_is_switched_on_again_with_a_press(context: Context, qtbot: QtBot) -> None:
    context.workspace.grammar.switch_off("EN_A_VS_AN")
    page = SettingsPage(context)
    qtbot.addWidget(page)
    words: WordList = page.off_rules
    (chip,) = [each for each in words.findChildren(QWidget) if each.accessibleName() == "Switch on: EN_A_VS_AN"]
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert context.workspace.settings.get("grammar_off_rules") == []


@pytest.mark.parametrize("page", PAGES)
def test_a_help_page_has_a_heading_and_english_stands_in_for_a_language_that_lacks_it(page: str) -> None:
    resources = Resources.default()
    assert heading(page_text(resources, "en", page))
    assert page_file(resources, "xx", page) == page_file(resources, "en", page)


def test_letters_are_never_too_small(theme: Theme) -> None:
    assert QFontMetrics(theme.font("body")).height() >= SMALLEST_BODY
    assert theme.font("title").pointSizeF() == pytest.approx(theme.font("body").pointSizeF() * 1.3)


def test_an_icon_is_drawn_once_and_again_in_another_look(theme: Theme) -> None:
    first = theme.icon("search")
    assert theme.icon("search") is first
    theme.choose("dark", 0)
    assert theme.icon("search") is not first
    theme.choose("light", 0)


def test_a_label_leans_to_the_near_side_whatever_it_says(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    label = PlainLabel("An English sentence", holder)
    holder.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert label.alignment() & Qt.AlignmentFlag.AlignRight
    assert label.alignment() & Qt.AlignmentFlag.AlignAbsolute
    holder.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert label.alignment() & Qt.AlignmentFlag.AlignLeft
