"""From the texts to the seal, on the real page with a real journal."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from hashlib import sha256

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from crisisdesk.core.clock import FixedClock
from crisisdesk.core.incident import Entry, EntryKind, EntryQuery, FinalText, FindingLeft, Incident, Stage
from crisisdesk.ui.context import Context
from crisisdesk.ui.publish import PublishPage
from crisisdesk.ui.publish.left_panel import LeftPanel
from crisisdesk.ui.publish.page import Stop
from crisisdesk.ui.publish.steps import StepState
from tests.helpers.asking import Ask, asking
from tests.ui.conftest import NOW

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

ENGLISH = "40 parcels are late, and that is our fault. 😀\nNext word here at 10:30. "
HEBREW = "40 חבילות מאחרות, והאחריות שלנו. נעדכן שוב ב־10:30."
LEFT = FindingLeft("en.vague.asap", "vague", "warning", "as soon as possible")
TEXTS = (
    FinalText("en", "facebook", Stage.HOLDING, ENGLISH, "en-0123", (LEFT,)),
    FinalText("he", "facebook", Stage.HOLDING, HEBREW, "he-0123"),
)


@pytest.fixture
def ask(context: Context, qtbot: QtBot) -> Ask:
    """Asks the desk in its lane and waits for the answer."""
    return asking(context, qtbot, 10_000)


@pytest.fixture
def page(context: Context, incident: Incident, qtbot: QtBot) -> Iterator[PublishPage]:
    made = PublishPage(context)
    qtbot.addWidget(made)
    made.resize(1200, 770)
    made.show()
    made.show_texts(incident, TEXTS)
    yield made
    made.close()


def press(page: PublishPage, qtbot: QtBot, stop: Stop) -> None:
    """Presses the primary button and waits until the page stands at `stop`."""
    QTest.mouseClick(page.frame.first_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.stop is stop, timeout=10_000)


def entries(ask: Ask, incident: Incident, kind: EntryKind) -> list[Entry]:
    found: list[Entry] = ask(lambda desk: desk.entries(incident.id, EntryQuery(frozenset({kind})), 0, 100))
    return found


def test_the_whole_way_writes_exact_texts_findings_and_promises(
    page: PublishPage, incident: Incident, ask: Ask, clock: FixedClock, qtbot: QtBot
) -> None:
    page.approve_panel.name.setText("Owner of the shop")
    page.approve_panel.left.fields()[0].setText("the courier gives no hour")
    press(page, qtbot, Stop.OUT)
    clock.advance(timedelta(minutes=2))
    english, hebrew = page.out_panel.cards
    english.chips["website"].setChecked(True)
    english.url.setText("https://alder.example/notice")
    hebrew.other.setText("Door of the shop")
    press(page, qtbot, Stop.PROMISES)
    assert [promise.due_at for promise in page.promise_panel.promises()] == [NOW.replace(hour=10, minute=30)]
    press(page, qtbot, Stop.SEALED)

    published = entries(ask, incident, EntryKind.PUBLISHED)
    assert [entry.text for entry in published] == [ENGLISH, HEBREW]
    assert [entry.sha256 for entry in published] == [sha256(text.encode()).hexdigest() for text in (ENGLISH, HEBREW)]
    assert [entry.outlet for entry in published] == ["facebook,website", "facebook,Door of the shop"]
    assert [entry.approver for entry in published] == ["Owner of the shop"] * 2
    approval = ask(lambda desk: desk._journal.approvals(incident.id)[0])
    assert approval.texts[0].pack == "en-0123"
    assert approval.texts[0].findings[0].reason == "the courier gives no hour"
    promises = entries(ask, incident, EntryKind.PROMISE)
    assert [(entry.text, entry.due_at) for entry in promises] == [("Update by 10:30", NOW.replace(hour=10, minute=30))]
    again = ask(lambda desk: desk.incident(incident.id))
    assert again.next_update_due == NOW.replace(hour=10, minute=30)
    with qtbot.waitSignal(page.finished):
        QTest.mouseClick(page.frame.first_button, Qt.MouseButton.LeftButton)


def test_copy_gives_the_exact_text_and_says_when(page: PublishPage, qtbot: QtBot) -> None:
    card = page.approve_panel.cards[0]
    QTest.mouseClick(card.copy_button, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == ENGLISH
    assert card.copy_button.text() == "Copied 10:06"


def test_each_card_stands_in_its_own_direction_with_its_length(page: PublishPage) -> None:
    english, hebrew = page.approve_panel.cards
    assert english.layoutDirection() == Qt.LayoutDirection.LeftToRight
    assert hebrew.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert english.length.text() == f"{len(ENGLISH)} / 63,206"
    assert english.words.toPlainText() == ENGLISH
    assert hebrew.words.document().defaultTextOption().textDirection() == Qt.LayoutDirection.RightToLeft


def test_nobody_approves_without_a_name(page: PublishPage, incident: Incident, ask: Ask, qtbot: QtBot) -> None:
    page.approve_panel.name.clear()
    QTest.mouseClick(page.frame.first_button, Qt.MouseButton.LeftButton)
    assert page.approve_panel.complaint.isVisible()
    assert page.stop is Stop.APPROVE
    assert entries(ask, incident, EntryKind.APPROVED) == []


def test_the_steps_tell_where_one_stands(page: PublishPage, context: Context, qtbot: QtBot) -> None:
    steps = page.frame.steps
    assert page.approve_panel.name.text() == "Maja Brajdić"
    assert steps.state("approve") is StepState.NOW
    assert steps.state("promises") is StepState.TO_COME
    qtbot.waitUntil(lambda: steps.state("checked") is not StepState.TO_COME, timeout=20_000)
    press(page, qtbot, Stop.OUT)
    press(page, qtbot, Stop.PROMISES)
    assert [steps.state(name) for name in ("approve", "promises")] == [StepState.DONE, StepState.NOW]
    press(page, qtbot, Stop.SEALED)
    assert steps.state("seal") is StepState.DONE


def test_a_text_that_has_not_gone_out_is_not_recorded(page: PublishPage, incident: Incident, ask: Ask, qtbot: QtBot) -> None:
    press(page, qtbot, Stop.OUT)
    page.out_panel.cards[1].tick.setChecked(False)
    press(page, qtbot, Stop.PROMISES)
    press(page, qtbot, Stop.SEALED)
    assert [entry.language for entry in entries(ask, incident, EntryKind.PUBLISHED)] == ["en"]


def test_a_ticked_text_must_say_where(page: PublishPage, qtbot: QtBot) -> None:
    press(page, qtbot, Stop.OUT)
    page.out_panel.cards[0].chips["facebook"].setChecked(False)
    with qtbot.waitSignal(page.problem) as problem:
        QTest.mouseClick(page.frame.first_button, Qt.MouseButton.LeftButton)
    assert problem.args is not None
    assert problem.args[0].key == "outlet_needed"
    assert page.stop is Stop.OUT


def test_a_promise_can_be_left_out(page: PublishPage, incident: Incident, ask: Ask, qtbot: QtBot) -> None:
    press(page, qtbot, Stop.OUT)
    press(page, qtbot, Stop.PROMISES)
    page.promise_panel.cards[0].tick.setChecked(False)
    press(page, qtbot, Stop.SEALED)
    assert entries(ask, incident, EntryKind.PROMISE) == []


def test_the_words_of_a_promise_follow_its_time_until_they_are_ones_own(page: PublishPage, qtbot: QtBot) -> None:
    press(page, qtbot, Stop.OUT)
    press(page, qtbot, Stop.PROMISES)
    card = page.promise_panel.cards[0]
    card.due.set_moment(NOW.replace(hour=11, minute=15))
    assert card.words.text() == "Update by 11:15"
    card.words.clear()
    QTest.keyClicks(card.words, "All parcels by noon")
    card.due.set_moment(NOW.replace(hour=12, minute=0))
    assert card.words.text() == "All parcels by noon"


def test_back_and_again_goes_on_where_it_was_left(page: PublishPage, incident: Incident, ask: Ask, qtbot: QtBot) -> None:
    page.approve_panel.left.fields()[0].setText("no hour known")
    with qtbot.waitSignal(page.back):
        QTest.keyClick(page, Qt.Key.Key_Escape)
    page.show_texts(incident, TEXTS)
    assert page.approve_panel.left.fields()[0].text() == "no hour known"
    press(page, qtbot, Stop.OUT)
    with qtbot.waitSignal(page.back):
        QTest.mouseClick(page.frame.second_button, Qt.MouseButton.LeftButton)
    page.show_texts(incident, TEXTS)
    assert page.stop is Stop.OUT
    assert len(entries(ask, incident, EntryKind.APPROVED)) == 1


def test_after_a_restart_it_goes_on_from_the_approval(
    page: PublishPage, context: Context, incident: Incident, ask: Ask, qtbot: QtBot
) -> None:
    page.approve_panel.name.setText("Owner")
    press(page, qtbot, Stop.OUT)
    again = PublishPage(context)
    qtbot.addWidget(again)
    again.show_texts(incident, TEXTS)
    qtbot.waitUntil(lambda: again.stop is Stop.OUT, timeout=10_000)
    press(again, qtbot, Stop.PROMISES)
    press(again, qtbot, Stop.SEALED)
    assert len(entries(ask, incident, EntryKind.APPROVED)) == 1


def test_other_texts_begin_anew(page: PublishPage, incident: Incident, qtbot: QtBot) -> None:
    press(page, qtbot, Stop.OUT)
    page.show_texts(incident, TEXTS[:1])
    assert page.stop is Stop.APPROVE
    assert len(page.approve_panel.cards) == 1


def test_after_a_refusal_everything_stays_as_it_was_typed(page: PublishPage, incident: Incident, ask: Ask, qtbot: QtBot) -> None:
    ask(lambda desk: desk.close_incident(incident.id, "too early", "MB"))
    page.approve_panel.left.fields()[0].setText("no hour known")
    with qtbot.waitSignal(page.problem):
        QTest.mouseClick(page.frame.first_button, Qt.MouseButton.LeftButton)
    assert page.stop is Stop.APPROVE
    assert page.approve_panel.left.fields()[0].text() == "no hour known"
    ask(lambda desk: desk.reopen_incident(incident.id, "not settled", "MB"))
    press(page, qtbot, Stop.OUT)


def test_a_seal_that_failed_half_way_goes_on_without_writing_twice(
    page: PublishPage, incident: Incident, ask: Ask, qtbot: QtBot
) -> None:
    press(page, qtbot, Stop.OUT)
    press(page, qtbot, Stop.PROMISES)
    card = page.promise_panel.cards[0]
    card.due.set_moment(NOW - timedelta(hours=1))
    with qtbot.waitSignal(page.problem):
        QTest.mouseClick(page.frame.first_button, Qt.MouseButton.LeftButton)
    assert page.stop is Stop.PROMISES
    card.due.set_moment(NOW + timedelta(hours=1))
    press(page, qtbot, Stop.SEALED)
    assert len(entries(ask, incident, EntryKind.PUBLISHED)) == 2
    assert len(entries(ask, incident, EntryKind.PROMISE)) == 1


def test_a_missing_part_is_named_for_what_is_missing(context: Context, qtbot: QtBot) -> None:
    panel = LeftPanel(context)
    qtbot.addWidget(panel)
    gaps = (
        FindingLeft("missing.responsibility", "responsibility", "error", ""),
        FindingLeft("missing.remedy.timeline", "remedy/timeline", "error", ""),
    )
    panel.show_texts([FinalText("en", "website", Stage.FULL_APOLOGY, ENGLISH, "", gaps)])
    named = [field.accessibleName() for field in panel.fields()]
    assert named == ["Why it stays: Responsibility is missing", "Why it stays: Remedy or next word at is missing"]


def test_every_field_has_an_accessible_name(page: PublishPage, qtbot: QtBot) -> None:
    panel = page.approve_panel
    named = [panel.name, *panel.left.fields(), *(card.words for card in panel.cards), *(c.copy_button for c in panel.cards)]
    press(page, qtbot, Stop.OUT)
    for card in page.out_panel.cards:
        named += [card.other, card.when, card.url]
    press(page, qtbot, Stop.PROMISES)
    for promise in page.promise_panel.cards:
        named += [promise.words, promise.due]
    assert all(widget.accessibleName() for widget in named)


def test_times_stay_in_order_in_a_mirrored_window(page: PublishPage, qtbot: QtBot) -> None:
    page.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    press(page, qtbot, Stop.OUT)
    field = page.out_panel.cards[0].when
    assert field.text() == "2026-12-22 10:06"
    assert field.moment() == NOW
