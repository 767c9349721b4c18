from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from crisisdesk.core.clock import FixedClock
from crisisdesk.core.errors import ProblemError
from crisisdesk.core.incident import Draft, LeftAsIs, Stage
from crisisdesk.core.text import Span
from crisisdesk.journal import Journal
from tests.journal.conftest import INCIDENT

DRAFT = Draft(INCIDENT, "en", Stage.HOLDING, "facebook", "We are sorry.\n\U0001f600", 1)


def test_a_draft_comes_back_as_it_was_saved(journal: Journal, clock: FixedClock) -> None:
    saved = journal.save_draft(DRAFT)
    assert saved == replace(DRAFT, saved_at=clock.now())
    assert journal.draft(INCIDENT, "en") == saved
    assert journal.draft(INCIDENT, "hr") is None


def test_it_is_there_after_opening_again_and_leaves_no_event(journal: Journal, file: Path, clock: FixedClock) -> None:
    saved, count = journal.save_draft(DRAFT), journal.head()[0]
    journal.close()
    with Journal.open(file, clock) as again:
        assert again.draft(INCIDENT, "en") == saved
        assert again.head()[0] == count
        assert again.verify().ok


def test_one_per_incident_and_language_the_last_saved_first(journal: Journal, clock: FixedClock) -> None:
    for language in ("en", "he"):
        journal.save_draft(replace(DRAFT, language=language))
        clock.advance(timedelta(seconds=2))
    journal.save_draft(replace(DRAFT, incident_id=""))
    journal.save_draft(replace(DRAFT, text="Better words", revision=2))
    assert [(draft.language, draft.text) for draft in journal.drafts(INCIDENT)] == [("en", "Better words"), ("he", DRAFT.text)]
    assert [draft.text for draft in journal.drafts("")] == [DRAFT.text]


def test_what_was_left_as_it_is_comes_back_with_its_draft(journal: Journal) -> None:
    left = (LeftAsIs("en.vague.soon", Span(3, 7), "they can't say \U0001f600"), LeftAsIs("missing.timeline", None, ""))
    journal.save_draft(replace(DRAFT, left=left))
    stored = journal.draft(INCIDENT, "en")
    assert stored is not None
    assert stored.left == left


def test_a_draft_of_the_first_schema_is_read_and_gone_on_with(file: Path, clock: FixedClock) -> None:
    with Journal.open(file, clock) as journal:
        journal.save_draft(DRAFT)
    with closing(sqlite3.connect(file)) as connection:  # as the first schema wrote it
        connection.executescript(
            "ALTER TABLE drafts DROP COLUMN findings_left; DELETE FROM _sqlite_migrations WHERE name = '0002_findings_left';"
            "PRAGMA user_version = 1"
        )
    with Journal.read_only(file, clock) as journal:
        assert journal.draft(INCIDENT, "en") == replace(DRAFT, saved_at=clock.now())
    with Journal.open(file, clock) as journal:
        assert journal.save_draft(replace(DRAFT, left=(LeftAsIs("r", None, ""),))).revision == 2


def test_an_older_revision_never_overwrites_a_newer_one(journal: Journal) -> None:
    journal.save_draft(replace(DRAFT, text="newest", revision=7))
    with pytest.raises(ProblemError) as caught:
        journal.save_draft(replace(DRAFT, text="late", revision=6))
    assert caught.value.key == "draft_newer"
    stored = journal.draft(INCIDENT, "en")
    assert stored is not None
    assert (stored.text, stored.revision) == ("newest", 7)


def test_the_same_revision_with_other_words_takes_the_next_number(journal: Journal) -> None:
    assert journal.save_draft(DRAFT).revision == 1
    assert journal.save_draft(DRAFT).revision == 1
    assert journal.save_draft(replace(DRAFT, text="other words")).revision == 2


def test_half_a_character_leaves_the_stored_draft_alone(journal: Journal) -> None:
    journal.save_draft(DRAFT)
    with pytest.raises(ProblemError) as caught:
        journal.save_draft(replace(DRAFT, text="\ud83d", revision=2))
    assert caught.value.key == "text_not_storable"
    stored = journal.draft(INCIDENT, "en")
    assert stored is not None
    assert stored.text == DRAFT.text
