from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path
from threading import Thread
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from crisisdesk.core.clock import FixedClock, SystemClock
from crisisdesk.core.errors import ProblemError
from crisisdesk.core.incident import (
    TYPED_KINDS,
    Correction,
    Entry,
    EntryKind,
    EntryQuery,
    FindingLeft,
    Incident,
    NewEntry,
    Precision,
    Promise,
)
from crisisdesk.journal import EventKind, Journal, events
from tests.helpers.worlds import MORNING, final_text, new_entry, new_incident
from tests.journal.conftest import INCIDENT

ALL = EntryQuery()


def log(journal: Journal, *entries: NewEntry) -> list[int]:
    return [recorded.seq for recorded in journal.append_all([events.logged(INCIDENT, entry) for entry in entries])]


def all_entries(journal: Journal, query: EntryQuery = ALL) -> list[Entry]:
    return journal.entries(INCIDENT, query, 0, 1000)


class TestAppending:
    def test_numbers_start_at_one_and_have_no_gap(self, journal: Journal) -> None:
        assert log(journal, new_entry("a"), new_entry("b")) + log(journal, new_entry("c")) == [2, 3, 4]
        assert journal.head() == (4, MORNING + timedelta(minutes=3))

    def test_one_event_by_kind_and_body(self, journal: Journal, clock: FixedClock) -> None:
        recorded = journal.append(INCIDENT, EventKind.CLOSED, {"reason": "all delivered", "author": "Mia"})
        assert (recorded.seq, recorded.at) == (2, clock.now())
        assert recorded.hash == journal.chain_head.hash

    def test_all_or_nothing(self, journal: Journal) -> None:
        with pytest.raises(ProblemError) as caught:
            journal.append_all([events.logged(INCIDENT, new_entry("fine")), events.logged("nowhere", new_entry("lost"))])
        assert caught.value.key == "incident_unknown"
        assert journal.entry_count(INCIDENT, ALL) == 0
        assert log(journal, new_entry("next")) == [2]

    def test_an_incident_is_opened_once(self, journal: Journal) -> None:
        with pytest.raises(sqlite3.IntegrityError):
            journal.append_all([events.opened(INCIDENT, new_incident())])

    def test_half_a_character_is_refused_and_the_rest_goes_on(self, journal: Journal) -> None:
        with pytest.raises(ProblemError) as caught:
            log(journal, new_entry("broken \ud83d"))
        assert caught.value.key == "text_not_storable"
        assert log(journal, new_entry("whole \U0001f600")) == [2]

    def test_a_change_from_outside_stops_the_writer(self, journal: Journal, file: Path) -> None:
        log(journal, new_entry("a"))
        with closing(sqlite3.connect(file)) as other:
            other.executescript("DROP TRIGGER events_no_delete; DELETE FROM events WHERE seq = 2")
        with pytest.raises(ProblemError) as caught:
            log(journal, new_entry("b"))
        assert caught.value.key == "journal_changed_outside"

    def test_it_belongs_to_its_thread(self, journal: Journal) -> None:
        caught: list[BaseException] = []

        def elsewhere() -> None:
            try:
                journal.incidents()
            except sqlite3.ProgrammingError as error:
                caught.append(error)

        thread = Thread(target=elsewhere)
        thread.start()
        thread.join()
        assert len(caught) == 1


class TestGuards:
    @pytest.mark.parametrize(
        "statement",
        [
            "UPDATE events SET at = '2020' WHERE seq = 1",
            "UPDATE events SET seq = 9 WHERE seq = 1",
            "DELETE FROM events WHERE seq = 2",
            "DELETE FROM events",
            "INSERT OR REPLACE INTO events SELECT 2, 'i', kind, 1, at, zone, body, x'', prev, hash FROM events WHERE seq = 1",
            "INSERT INTO events SELECT 9, 'i', kind, 1, at, zone, body, x'', x'00', x'00' FROM events WHERE seq = 1",
            "INSERT INTO events SELECT 3, 'i', kind, 1, at, zone, body, x'', prev, x'00' FROM events WHERE seq = 1",
            "UPDATE erasable SET text = x'00'",
            "DELETE FROM erasable",
            "INSERT OR REPLACE INTO erasable VALUES (1, x'00', x'00')",
        ],
    )
    def test_our_own_connection_can_not_change_what_was_written(self, journal: Journal, statement: str) -> None:
        log(journal, new_entry("a"))
        with pytest.raises(sqlite3.IntegrityError):
            journal._connection.execute(statement)
        assert journal.verify().ok

    def test_the_settings_that_keep_what_was_written(self, journal: Journal) -> None:
        found = {name: journal._connection.execute(f"PRAGMA {name}").fetchone()[0] for name in ("journal_mode", "synchronous")}
        assert found == {"journal_mode": "delete", "synchronous": 3}


class TestReading:
    def test_everything_is_there_after_closing_and_opening(self, journal: Journal, file: Path, clock: FixedClock) -> None:
        log(journal, new_entry("Žena čeka", minutes=1), new_entry("הלקוחה מחכה", EntryKind.COMPLAINT, source="phone"))
        before = (journal.incidents(), all_entries(journal), journal.chain_head)
        journal.close()
        with Journal.open(file, clock) as again:
            assert (again.incidents(), all_entries(again), again.chain_head) == before

    def test_an_incident_as_it_was_opened(self, journal: Journal, clock: FixedClock) -> None:
        new = new_incident()
        incident = journal.incident(INCIDENT)
        expected = Incident(
            INCIDENT, new.title, new.kind, new.noticed_at, clock.now(), new.cluster, new.people, new.outlets, new.languages,
            new.triage, new.level, None, clock.now(), None, None,
        )  # fmt: skip
        assert incident == expected
        assert incident.noticed_at.tzinfo is new.noticed_at.tzinfo

    def test_an_entry_as_it_was_logged(self, journal: Journal, clock: FixedClock) -> None:
        new = new_entry(
            "He said “never again”", EntryKind.COMPLAINT, minutes=-30, precision=Precision.ABOUT, source="@ana", first_hand=False,
            late_reason="told at lunch", outlet="facebook", due_at=MORNING + timedelta(days=1),
        )  # fmt: skip
        [seq] = log(journal, new)
        entry = journal.entry(seq)
        assert entry == Entry(
            seq, INCIDENT, new.kind, new.text, new.happened_at, clock.now(), new.precision, new.author, new.source,
            new.first_hand, new.late_reason, new.outlet, new.due_at,
        )  # fmt: skip
        assert entry.is_late

    def test_a_late_entry_stands_where_it_happened(self, journal: Journal) -> None:
        log(journal, new_entry("second", minutes=1), new_entry("third", minutes=2), new_entry("first", minutes=-50))
        assert [entry.text for entry in all_entries(journal)] == ["first", "second", "third"]

    def test_of_one_moment_the_number_decides(self, journal: Journal) -> None:
        log(journal, *(new_entry(str(number)) for number in range(5)))
        assert [entry.seq for entry in all_entries(journal)] == [2, 3, 4, 5, 6]

    def test_open_incidents_come_first_and_the_newest_first_among_them(self, empty: Journal) -> None:
        empty.append_all([events.opened(name, new_incident()) for name in ("a", "b", "c", "d")])
        empty.append_all([events.closed(name, "done") for name in ("d", "b")])
        assert [incident.id for incident in empty.incidents()] == ["c", "a", "d", "b"]

    def test_closing_and_opening_again_are_entries(self, journal: Journal, clock: FixedClock) -> None:
        journal.append_all([events.closed(INCIDENT, "all delivered", "Mia")])
        assert journal.incident(INCIDENT).closed_at == clock.now()
        journal.append_all([events.reopened(INCIDENT, "three more", "Mia")])
        assert journal.incident(INCIDENT).is_open
        told = [(entry.kind, entry.text, entry.author) for entry in all_entries(journal)]
        assert told == [(EntryKind.CLOSED, "all delivered", "Mia"), (EntryKind.REOPENED, "three more", "Mia")]

    @pytest.mark.parametrize(
        ("ask", "key"),
        [
            (lambda journal: journal.incident("nowhere"), "incident_unknown"),
            (lambda journal: journal.entry(77), "entry_unknown"),
            (lambda journal: journal.entry(1), "entry_unknown"),
            (lambda journal: journal.approval(1), "approval_unknown"),
        ],
    )
    def test_what_is_not_there_is_a_problem(self, journal: Journal, ask: Any, key: str) -> None:
        with pytest.raises(ProblemError) as caught:
            ask(journal)
        assert caught.value.key == key


class TestCorrections:
    def test_the_first_text_stays_and_the_corrections_follow_it(self, journal: Journal, clock: FixedClock) -> None:
        [seq] = log(journal, new_entry("38 parcels", EntryKind.FACT))
        journal.append_all([events.corrected(INCIDENT, seq, "40 parcels", "counted again", "MB")])
        first_at = clock.now()
        clock.advance(timedelta(hours=1))
        journal.append_all([events.corrected(INCIDENT, seq, "41 parcels", "one more", "AK")])
        entry = journal.entry(seq)
        assert (entry.text, entry.current_text) == ("38 parcels", "41 parcels")
        assert entry.corrections == (
            Correction(3, "40 parcels", "counted again", "MB", first_at),
            Correction(4, "41 parcels", "one more", "AK", clock.now()),
        )
        assert all_entries(journal) == [entry]

    def test_old_and_new_words_find_the_entry(self, journal: Journal) -> None:
        [seq] = log(journal, new_entry("38 parcels"))
        journal.append_all([events.corrected(INCIDENT, seq, "forty letters", "counted again", "MB")])
        for words in ("parcels", "forty", "letters 38"):
            assert [entry.seq for entry in journal.search(words)] == [seq]

    @pytest.mark.parametrize("target", [1, 3, 99])
    def test_what_is_no_entry_of_the_incident_is_not_corrected(self, journal: Journal, target: int) -> None:
        journal.append_all([events.opened("other", new_incident()), events.logged("other", new_entry())])
        with pytest.raises(ProblemError) as caught:
            journal.append_all([events.corrected(INCIDENT, target, "x", "y", "z")])
        assert caught.value.key == "entry_unknown"


class TestMessages:
    def test_an_approval_comes_back_word_for_word(self, journal: Journal, clock: FixedClock) -> None:
        left = FindingLeft("en.vague.soon", "vague", "warning", "soon", "no time known")
        texts = (final_text("Sorry.\r\n\u00a0Žao nam je\u0301 \U0001f600", findings=(left,)), final_text("סליחה", language="he"))
        [recorded] = journal.append_all([events.approved(INCIDENT, "Ana", texts)])
        approval = journal.approval(recorded.seq)
        assert (approval.texts, approval.approver, approval.approved_at) == (texts, "Ana", clock.now())
        assert journal.approvals(INCIDENT) == [approval]
        [entry] = all_entries(journal)
        assert (entry.kind, entry.approver, entry.stage, entry.language) == (EntryKind.APPROVED, "Ana", "holding", "")

    def test_a_published_text_is_exact_and_hashed(self, journal: Journal) -> None:
        text = final_text("Žao nam je.\n", language="hr", channel="website")
        [approved] = journal.append_all([events.approved(INCIDENT, "Ana", [text])])
        at = MORNING + timedelta(minutes=2)
        [recorded] = journal.append_all(
            [events.published(INCIDENT, approved.seq, 0, text, "Ana", "website", at, "https://a.example")]
        )
        entry = journal.entry(recorded.seq)
        assert (entry.text, entry.sha256) == (text.text, events.text_sha256(text.text))
        assert (entry.language, entry.channel, entry.stage, entry.outlet) == ("hr", "website", "holding", "website")
        assert (entry.happened_at, entry.approver, entry.source) == (at, "Ana", "https://a.example")

    def test_the_last_public_word_is_the_latest_not_the_last_logged(self, journal: Journal) -> None:
        self._publish(journal, 20)
        self._publish(journal, 5)
        assert journal.incident(INCIDENT).last_public_at == MORNING + timedelta(minutes=20)

    def test_a_promise_stands_until_a_later_message_is_published(self, journal: Journal) -> None:
        first, due = self._publish(journal, 1), MORNING + timedelta(hours=1)
        journal.append_all([events.promised(INCIDENT, Promise("Next word at 10:12", due), first)])
        assert journal.incident(INCIDENT).next_update_due == due
        assert [entry.due_at for entry in all_entries(journal, EntryQuery(frozenset({EntryKind.PROMISE})))] == [due]
        self._publish(journal, 40)
        assert journal.incident(INCIDENT).next_update_due is None

    def test_the_other_language_of_the_same_approval_does_not_keep_the_promise(self, journal: Journal) -> None:
        texts = [final_text(), final_text("Kasnimo.", language="hr")]
        [approved] = journal.append_all([events.approved(INCIDENT, "Ana", texts)])
        due = MORNING + timedelta(hours=1)
        for index, text in enumerate(texts):
            [out] = journal.append_all([events.published(INCIDENT, approved.seq, index, text, "Ana", "facebook", MORNING)])
            journal.append_all([events.promised(INCIDENT, Promise("Next word", due + timedelta(minutes=index)), out.seq)])
        assert journal.incident(INCIDENT).next_update_due == due

    def test_a_promise_that_was_typed_counts_too(self, journal: Journal) -> None:
        due = MORNING + timedelta(hours=2)
        log(journal, new_entry("We call back by eleven", EntryKind.PROMISE, due_at=due))
        assert journal.incident(INCIDENT).next_update_due == due
        journal.append_all([events.closed(INCIDENT, "done")])
        assert journal.incident(INCIDENT).next_update_due is None

    def _publish(self, journal: Journal, minute: int) -> int:
        [approved] = journal.append_all([events.approved(INCIDENT, "Ana", [final_text()])])
        at = MORNING + timedelta(minutes=minute)
        [out] = journal.append_all([events.published(INCIDENT, approved.seq, 0, final_text(), "Ana", "facebook", at)])
        return out.seq


TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=60)
ENTRIES = st.builds(
    NewEntry,
    kind=st.sampled_from(TYPED_KINDS),
    text=TEXTS,
    happened_at=st.datetimes(datetime(2020, 1, 1), datetime(2030, 1, 1)).map(lambda when: when.astimezone()),
    precision=st.sampled_from(Precision),
    author=TEXTS,
    source=TEXTS,
    first_hand=st.booleans(),
    late_reason=TEXTS,
    outlet=TEXTS,
)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(ENTRIES, min_size=1, max_size=6))
def test_round_trip_of_any_entries(tmp_path_factory: pytest.TempPathFactory, entries: list[NewEntry]) -> None:
    with Journal.open(tmp_path_factory.mktemp("round") / "j", SystemClock()) as journal:
        journal.append_all([events.opened(INCIDENT, new_incident())])
        numbers = log(journal, *entries)
        for number, new in zip(numbers, entries, strict=True):
            entry = journal.entry(number)
            for field in ("kind", "text", "happened_at", "precision", "author", "source", "first_hand", "late_reason", "outlet"):
                assert getattr(entry, field) == getattr(new, field)
        before = all_entries(journal)
        journal.rebuild()
        assert all_entries(journal) == before
        assert journal.verify().ok
