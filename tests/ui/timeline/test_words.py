"""Rows as words, without a window."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from crisisdesk.core.clock import FixedClock
from crisisdesk.core.incident import (
    Correction,
    Entry,
    EntryKind,
    Incident,
    Precision,
)
from crisisdesk.core.languages import load_languages
from crisisdesk.core.resources import Resources
from crisisdesk.services.wording import Wording
from crisisdesk.ui.timeline.layout import reads_right_to_left
from crisisdesk.ui.timeline.struck import Piece, pieces_of
from crisisdesk.ui.timeline.words import LONGEST, RowFacts, RowText, RowWords
from tests.helpers.worlds import open_incident

NOW = datetime(2026, 12, 22, 10, 6, tzinfo=ZoneInfo("Europe/Zagreb"))
INCIDENT = open_incident(NOW, next_update_due=NOW + timedelta(minutes=24))
ENTRY = Entry(7, INCIDENT.id, EntryKind.NOTE, "words", NOW, NOW, author="MB")


def row(entry: Entry, incident: Incident = INCIDENT, language: str = "en") -> RowText:
    resources = Resources.default()
    words = RowWords(Wording(resources, language), FixedClock(NOW), load_languages(resources), "MB")
    return words.row(RowFacts(entry), incident)


def test_a_promise_says_how_long_it_still_has() -> None:
    due = NOW + timedelta(minutes=24)
    promise = replace(ENTRY, kind=EntryKind.PROMISE, due_at=due)
    assert (row(promise).due, row(promise).due_role) == ("due in 24 min", "warning")
    overdue = replace(INCIDENT, next_update_due=NOW - timedelta(minutes=7))
    late = row(replace(promise, due_at=NOW - timedelta(minutes=7)), overdue)
    assert (late.due, late.due_role) == ("overdue by 7 min", "error")


def test_a_promise_that_a_later_message_answered_is_not_due() -> None:
    promise = replace(ENTRY, kind=EntryKind.PROMISE, due_at=NOW - timedelta(hours=1))
    assert row(promise).due == ""
    assert row(promise, replace(INCIDENT, next_update_due=None)).due == ""


@pytest.mark.parametrize(
    ("change", "heading"),
    [
        ({"kind": EntryKind.PUBLISHED, "stage": "holding"}, "Published · holding statement"),
        ({"kind": EntryKind.COMPLAINT, "outlet": "facebook"}, "Complaint · Facebook"),
        ({"kind": EntryKind.FACT, "source": "list of the depot"}, "Fact · confirmed"),
        ({"kind": EntryKind.FACT, "first_hand": False}, "Fact · not confirmed"),
        ({"kind": EntryKind.FACT}, "Fact"),
    ],
)
def test_the_heading_says_what_sets_an_entry_apart(change: dict[str, object], heading: str) -> None:
    assert row(replace(ENTRY, **change)).heading == heading  # type: ignore[arg-type]


def test_a_message_stands_on_a_card_in_quotes_with_outlets_and_language() -> None:
    said = row(replace(ENTRY, kind=EntryKind.PUBLISHED, language="hr", outlet="facebook,website", text="Kasnimo."))
    assert said.card
    assert said.body == (Piece("“Kasnimo.”"),)
    assert said.note == "Facebook, Website · Hrvatski"


def test_late_and_corrected_are_said_in_words() -> None:
    fix = Correction(9, "40 words", "counted again", "MB", NOW)
    late = replace(ENTRY, happened_at=NOW - timedelta(minutes=30), corrections=(fix,), author="Ana", source="phone")
    assert row(late).note == "late entry · corrected MB · phone · Ana"


def test_an_unknown_or_rough_time_is_shown_as_such() -> None:
    assert row(replace(ENTRY, precision=Precision.ABOUT)).time == "~10:06"
    assert row(replace(ENTRY, precision=Precision.UNKNOWN)).time == "?"


def test_a_very_long_entry_is_cut_in_its_row() -> None:
    shown = row(replace(ENTRY, text="word " * 10_000)).body[0].text
    assert len(shown) <= LONGEST + 2
    assert shown.endswith("…")


def test_struck_words_stand_in_front_of_the_new_ones() -> None:
    assert pieces_of("38 parcels, all sent", "40 parcels, all sent") == (
        Piece("38", struck=True),
        Piece(" 40 parcels, all sent"),
    )
    assert pieces_of("40 parcels not sent", "40 parcels sent")[1] == Piece("not ", struck=True)


def test_a_text_written_anew_is_struck_as_a_whole() -> None:
    assert pieces_of("The van broke down", "Nobody loaded our parcels at all") == (
        Piece("The van broke down", struck=True),
        Piece("\n"),
        Piece("Nobody loaded our parcels at all"),
    )


@pytest.mark.parametrize(
    ("text", "right"), [("40 חבילות", True), ("DHL שלח", False), ("(“שלום”)", True), ("10:30", True), ("Ок", False)]
)
def test_a_paragraph_reads_as_its_first_letter_does(text: str, right: bool) -> None:
    assert reads_right_to_left(text, otherwise=True) is right
