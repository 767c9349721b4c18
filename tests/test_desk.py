from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from crisisdesk.app import Workspace, build_workspace
from crisisdesk.core.clock import FixedClock
from crisisdesk.core.errors import ProblemError
from crisisdesk.core.incident import Draft, EntryKind, EntryQuery, FindingLeft, Promise, Stage
from crisisdesk.desk import Desk
from tests.helpers.worlds import MORNING, final_text, new_entry, new_incident

ALL = EntryQuery()


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(MORNING + timedelta(minutes=3))


@pytest.fixture
def workspace(tmp_path: Path, clock: FixedClock) -> Iterator[Workspace]:
    made = build_workspace(tmp_path, clock=clock)
    yield made
    made.close()


@pytest.fixture
def desk(workspace: Workspace) -> Iterator[Desk]:
    opened = workspace.open_desk()
    yield opened
    opened.close()


@pytest.fixture
def incident_id(desk: Desk) -> str:
    return desk.open_incident(new_incident(), "Mia").id


def refused(key: str, act: Any, *arguments: Any) -> ProblemError:
    with pytest.raises(ProblemError) as caught:
        act(*arguments)
    assert caught.value.key == key
    return caught.value


def test_opening_logs_that_it_was_noticed(desk: Desk) -> None:
    incident = desk.open_incident(new_incident(), "Mia")
    (entry,) = desk.entries(incident.id, ALL, 0, 10)
    assert (entry.kind, entry.text, entry.author) == (EntryKind.NOTICED, "Late Christmas parcels", "Mia")
    assert entry.happened_at == MORNING
    assert incident.is_open and incident.level == 2


def test_the_first_entry_may_say_more_than_the_title(desk: Desk) -> None:
    incident = desk.open_incident(new_incident(), "Mia", "Depot lost the scan data of 40 parcels.")
    assert incident.title == "Late Christmas parcels"
    assert desk.entries(incident.id, ALL, 0, 10)[0].text == "Depot lost the scan data of 40 parcels."


def test_incidents_of_one_day_are_numbered(desk: Desk) -> None:
    ids = [desk.open_incident(new_incident(), "").id for _ in range(3)]
    assert ids == ["2026-12-22-1", "2026-12-22-2", "2026-12-22-3"]
    desk.close_incident(ids[1], "settled", "Mia")
    assert [incident.id for incident in desk.incidents()] == [ids[2], ids[0], ids[1]]


def test_what_can_not_be_is_refused_and_nothing_is_written(desk: Desk, clock: FixedClock, incident_id: str) -> None:
    before = desk.head()
    later = clock.now() + timedelta(hours=1)
    refused("title_needed", desk.open_incident, new_incident(title="  "))
    refused("noticed_in_future", desk.open_incident, new_incident(noticed_at=later))
    refused("text_needed", desk.log, incident_id, new_entry(" \n"))
    refused("happened_in_future", desk.log, incident_id, new_entry(happened_at=later))
    refused("typed_kind_only", desk.log, incident_id, new_entry(kind=EntryKind.PUBLISHED))
    refused("incident_unknown", desk.log, "2026-01-01-1", new_entry())
    refused("approver_needed", desk.approve, incident_id, " ", [final_text()])
    refused("nothing_to_approve", desk.approve, incident_id, "Mia", [])
    refused("nothing_to_approve", desk.approve, incident_id, "Mia", [final_text(" ")])
    refused("close_reason_needed", desk.close_incident, incident_id, "", "Mia")
    refused("incident_open", desk.reopen_incident, incident_id, "again", "Mia")
    assert desk.head() == before


def test_entries_come_by_the_time_of_the_event(desk: Desk, clock: FixedClock, incident_id: str) -> None:
    clock.advance(timedelta(hours=1))
    desk.log(incident_id, new_entry("second", minutes=20))
    desk.log(incident_id, new_entry("first", minutes=10))
    desk.log(incident_id, new_entry("third", minutes=20))
    texts = [entry.text for entry in desk.entries(incident_id, ALL, 1, 10)]
    assert texts == ["first", "second", "third"]
    assert desk.entries(incident_id, ALL, 1, 10)[0].is_late
    assert desk.entry_count(incident_id, ALL) == 4


def test_entries_are_found_by_kind_and_words(desk: Desk, incident_id: str) -> None:
    desk.log(incident_id, new_entry("Žalba na Facebooku", EntryKind.COMPLAINT))
    desk.log(incident_id, new_entry("Called the depot", EntryKind.CALL))
    assert desk.entry_count(incident_id, EntryQuery(frozenset({EntryKind.CALL}))) == 1
    assert [entry.text for entry in desk.entries(incident_id, EntryQuery(words="zalba"), 0, 10)] == ["Žalba na Facebooku"]
    assert [entry.text for entry in desk.search("depot")] == ["Called the depot"]


def test_a_correction_stands_beside_what_was_written(desk: Desk, incident_id: str) -> None:
    entry = desk.log(incident_id, new_entry("38 parcels", EntryKind.FACT))
    corrected = desk.correct(entry.seq, " 40 parcels ", "Two stood on a second sheet.", "MB")
    assert (corrected.text, corrected.current_text) == ("38 parcels", "40 parcels")
    assert (corrected.corrections[0].reason, corrected.corrections[0].initials) == ("Two stood on a second sheet.", "MB")
    assert desk.entry_count(incident_id, ALL) == 2


def test_a_correction_needs_a_reason_initials_and_another_text(desk: Desk, incident_id: str) -> None:
    seq = desk.log(incident_id, new_entry("38 parcels")).seq
    refused("correction_reason_needed", desk.correct, seq, "40 parcels", " ", "MB")
    refused("correction_initials_needed", desk.correct, seq, "40 parcels", "counted again", "")
    refused("correction_same", desk.correct, seq, " 38 parcels", "counted again", "MB")
    refused("text_needed", desk.correct, seq, "", "counted again", "MB")
    refused("entry_unknown", desk.correct, 999, "40 parcels", "counted again", "MB")


def test_a_closed_log_is_sealed_until_it_is_opened_again(desk: Desk, incident_id: str) -> None:
    entry = desk.log(incident_id, new_entry())
    closed = desk.close_incident(incident_id, "All parcels arrived.", "Mia")
    assert not closed.is_open
    refused("incident_closed", desk.log, incident_id, new_entry())
    refused("incident_closed", desk.correct, entry.seq, "other", "why", "MB")
    refused("incident_closed", desk.approve, incident_id, "Mia", [final_text()])
    refused("incident_closed", desk.close_incident, incident_id, "again", "Mia")
    assert desk.reopen_incident(incident_id, "Two came back.", "Mia").is_open
    kinds = [each.kind for each in desk.entries(incident_id, ALL, 0, 10)]
    assert kinds[-2:] == [EntryKind.CLOSED, EntryKind.REOPENED]


def test_the_exact_text_goes_into_the_journal(desk: Desk, clock: FixedClock, incident_id: str) -> None:
    words = "Žao nam je.\r\n\r\n40 paketa kasni 🙏  \n"
    left = FindingLeft("vague.asap", "vague", "warning", "what is possible", "The courier gives no hour.")
    texts = [final_text(), final_text(words, language="hr", findings=(left,))]
    approval = desk.approve(incident_id, "Owner", texts)
    assert approval.texts == tuple(texts)
    clock.advance(timedelta(minutes=2))
    entry = desk.published(approval.seq, 1, "facebook, website", clock.now(), "https://example.test/1")
    assert (entry.kind, entry.text, entry.language, entry.approver) == (EntryKind.PUBLISHED, words, "hr", "Owner")
    assert entry.sha256 == sha256(words.encode()).hexdigest()
    assert (entry.outlet, entry.stage, entry.channel) == ("facebook, website", "holding", "facebook")
    assert desk.incident(incident_id).last_public_at == entry.happened_at
    assert desk.verify().ok


def test_an_approval_of_which_nothing_went_out_is_found_again(desk: Desk, clock: FixedClock, incident_id: str) -> None:
    texts = [final_text()]
    assert desk.open_approval(incident_id, texts) is None
    approval = desk.approve(incident_id, "Owner", texts)
    assert desk.open_approval(incident_id, texts) == approval
    assert desk.open_approval(incident_id, [final_text("Other words, at 15:00.")]) is None
    desk.published(approval.seq, 0, "facebook", clock.now())
    assert desk.open_approval(incident_id, texts) is None


def test_what_went_out_can_not_be_corrected(desk: Desk, clock: FixedClock, incident_id: str) -> None:
    approval = desk.approve(incident_id, "Owner", [final_text()])
    entry = desk.published(approval.seq, 0, "facebook", clock.now())
    refused("correction_kind", desk.correct, entry.seq, "better", "typo", "MB")


def test_publishing_is_asked_what_where_and_when(desk: Desk, clock: FixedClock, incident_id: str) -> None:
    approval = desk.approve(incident_id, "Owner", [final_text()])
    refused("outlet_needed", desk.published, approval.seq, 0, " ", clock.now())
    refused("no_such_text", desk.published, approval.seq, 1, "facebook", clock.now())
    refused("no_such_text", desk.published, approval.seq, -1, "facebook", clock.now())
    refused("approval_unknown", desk.published, 999, 0, "facebook", clock.now())
    refused("happened_in_future", desk.published, approval.seq, 0, "facebook", clock.now() + timedelta(hours=1))
    refused("published_before_approval", desk.published, approval.seq, 0, "facebook", MORNING - timedelta(hours=1))


def test_a_text_with_open_slots_does_not_go_out(desk: Desk, incident_id: str) -> None:
    problem = refused(
        "open_slots", desk.approve, incident_id, "Owner", [final_text("Sorry. [[what it did]] Next word at [[time]].")]
    )
    assert problem.params["slots"] == "[[what it did]], [[time]]"


def test_a_promise_sets_the_time_of_the_next_update(desk: Desk, clock: FixedClock, incident_id: str) -> None:
    approval = desk.approve(incident_id, "Owner", [final_text()])
    entry = desk.published(approval.seq, 0, "facebook", clock.now())
    due = clock.now() + timedelta(minutes=45)
    promise = desk.promise(incident_id, Promise("Update by 10:00", due), entry.seq)
    assert (promise.kind, promise.due_at) == (EntryKind.PROMISE, due)
    assert desk.incident(incident_id).next_update_due == due
    refused("promise_due_past", desk.promise, incident_id, Promise("Update", MORNING), entry.seq)
    refused("promise_needed", desk.promise, incident_id, Promise(" ", due), entry.seq)


def test_a_first_word_is_ready_from_the_incident_and_the_settings(desk: Desk, workspace: Workspace, incident_id: str) -> None:
    workspace.settings.set_all({"firm_name": "Alder", "contact_email": "help@alder.example", "ui_language": "en"})
    filled = desk.template(incident_id, "en", Stage.HOLDING)
    assert filled.slots == ()
    assert "help@alder.example" in filled.text
    assert "10:15" in filled.text  # 09:15 and the level's hour
    assert filled.text.endswith("Alder\n")


def test_what_only_people_know_stays_open_in_the_template(desk: Desk, incident_id: str) -> None:
    filled = desk.template(incident_id, "en", Stage.FULL_APOLOGY)
    open_words = [slot.of(filled.text) for slot in filled.slots]
    assert "[[what caused it]]" in open_words and "[[name of the firm]]" in open_words
    assert desk.template("", "en", Stage.HOLDING).slots


def test_a_narrow_channel_gets_a_short_text(desk: Desk, workspace: Workspace, incident_id: str) -> None:
    workspace.settings.set_all({"firm_name": "Alder", "contact_email": "help@alder.example"})
    short = desk.template(incident_id, "en", Stage.HOLDING, "x")
    assert workspace.channels["x"].fits(short.text)
    assert not workspace.channels["x"].fits(desk.template(incident_id, "en", Stage.HOLDING, "facebook").text)


def test_drafts_are_kept_by_incident_and_language(desk: Desk, incident_id: str) -> None:
    draft = Draft(incident_id, "en", Stage.HOLDING, "facebook", "We are", 1)
    assert desk.draft(incident_id, "en") is None
    desk.save_draft(draft)
    desk.save_draft(Draft("", "hr", Stage.HOLDING, "", "Bez incidenta", 1))
    saved = desk.draft(incident_id, "en")
    assert saved is not None and saved.text == "We are" and saved.saved_at is not None
    assert [each.language for each in desk.drafts(incident_id)] == ["en"]
    scratch = desk.draft("", "hr")
    assert scratch is not None and scratch.text == "Bez incidenta"


def test_an_older_draft_never_overwrites_a_newer_one(desk: Desk, incident_id: str) -> None:
    desk.save_draft(Draft(incident_id, "en", Stage.HOLDING, "facebook", "newer", 5))
    refused("draft_newer", desk.save_draft, Draft(incident_id, "en", Stage.HOLDING, "facebook", "older", 4))
    saved = desk.draft(incident_id, "en")
    assert saved is not None and saved.text == "newer"


def test_each_write_tells_what_changed(desk: Desk, clock: FixedClock) -> None:
    told: list[frozenset[str]] = []
    desk.changed = told.append
    incident_id = desk.open_incident(new_incident(), "").id
    desk.log(incident_id, new_entry())
    desk.save_draft(Draft(incident_id, "en", Stage.HOLDING, "facebook", "We", 1))
    approval = desk.approve(incident_id, "Owner", [final_text()])
    desk.published(approval.seq, 0, "facebook", clock.now())
    with pytest.raises(ProblemError):
        desk.log(incident_id, new_entry(""))
    assert told == [
        frozenset({"incident", "entry"}),
        frozenset({"entry"}),
        frozenset({"draft"}),
        frozenset({"message", "entry"}),
        frozenset({"message", "entry", "incident"}),
    ]


def test_the_review_counts_first_word_and_messages(desk: Desk, clock: FixedClock, incident_id: str) -> None:
    approval = desk.approve(incident_id, "Owner", [final_text()])
    desk.published(approval.seq, 0, "facebook", clock.now())
    (row,) = desk.review()
    assert (row.first_word, row.published, row.findings_left) == (timedelta(minutes=3), 1, 0)


def test_everything_is_there_after_the_program_starts_again(workspace: Workspace, clock: FixedClock) -> None:
    first = workspace.open_desk()
    incident_id = first.open_incident(new_incident(), "Mia").id
    first.log(incident_id, new_entry())
    head = first.head()
    first.close()
    again = workspace.open_desk()
    assert again.head() == head
    assert [entry.text for entry in again.entries(incident_id, ALL, 0, 10)] == ["Late Christmas parcels", "Called the supplier"]
    assert again.verify().ok
    again.close()
