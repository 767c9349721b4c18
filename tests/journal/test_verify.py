from __future__ import annotations

import json
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from crisisdesk.core.clock import SystemClock
from crisisdesk.core.errors import ProblemError
from crisisdesk.journal import FILE_NAME, ChainVerdict, Damage, Head, Journal, judge_export
from tests.journal.tampering import COUNT, EDITS, OTHERS, VIEWS, Tampering, rehash, sql, tamper, write_honest_journal


@pytest.fixture(scope="module")
def honest(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Head]:
    file = tmp_path_factory.mktemp("honest") / FILE_NAME
    return file, write_honest_journal(file)


@pytest.fixture
def noted(file: Path, honest: tuple[Path, Head]) -> Head:
    """An honest journal's head, noted down before anybody tampers with the file."""
    shutil.copyfile(honest[0], file)
    return honest[1]


def verify(file: Path, *known: Head) -> ChainVerdict:
    with Journal.read_only(file, SystemClock()) as journal:
        return journal.verify(known)


def test_an_honest_journal_is_whole_with_and_without_its_head(file: Path, noted: Head) -> None:
    verdict = verify(file)
    assert (verdict.ok, verdict.kind, verdict.first_bad_seq) == (True, Damage.NONE, None)
    assert (verdict.count, verdict.head.hash) == (COUNT, noted.hash)
    assert verify(file, noted).ok


def test_a_head_noted_in_the_middle_still_fits_after_more_was_appended(file: Path, noted: Head) -> None:
    with closing(sqlite3.connect(file)) as connection:
        middle = Head(5, connection.execute("SELECT hash FROM events WHERE seq = 5").fetchone()[0])
    assert verify(file, middle, noted).ok


@pytest.mark.parametrize("tampering", [*EDITS, *OTHERS, *VIEWS], ids=lambda each: each.name)
def test_tampering_is_named_with_the_first_bad_number(tampering: Tampering, file: Path, noted: Head) -> None:
    tamper(file, tampering)
    verdict = verify(file, noted)
    assert (verdict.ok, verdict.kind, verdict.first_bad_seq) == (False, tampering.kind, tampering.first_bad)


@pytest.mark.parametrize("tampering", [*EDITS, *OTHERS, *VIEWS], ids=lambda each: each.name)
def test_without_a_noted_head_only_the_end_can_be_taken_unseen(tampering: Tampering, file: Path, noted: Head) -> None:
    tamper(file, tampering)
    with Journal.read_only(file, SystemClock()) as journal:
        assert journal.verify(with_views=tampering in VIEWS).ok is tampering.needs_head


def test_the_table_of_tamperings_is_no_smaller_than_promised() -> None:
    assert len({each.name for each in (*EDITS, *OTHERS, *VIEWS)}) >= 60


def test_what_is_shown_is_mended_by_rebuilding(file: Path, noted: Head) -> None:
    tamper(file, VIEWS[0])
    with Journal.open(file, SystemClock()) as journal:
        assert not journal.verify().ok
        journal.rebuild()
        assert journal.verify([noted]).ok


def test_a_column_of_another_type_is_unreadable_and_no_crash(file: Path, noted: Head) -> None:
    with closing(sqlite3.connect(file, isolation_level=None)) as connection:
        connection.executescript(
            """CREATE TABLE loose AS SELECT * FROM events; DROP TABLE events; ALTER TABLE loose RENAME TO events;
               UPDATE events SET incident_id = x'07' WHERE seq = 4"""
        )
    verdict = verify(file)
    assert (verdict.kind, verdict.first_bad_seq, verdict.count) == (Damage.UNREADABLE, 4, 3)


def not_utf8(file: Path, seq: int) -> None:
    with closing(sqlite3.connect(file, isolation_level=None)) as connection:
        connection.executescript(
            f"DROP TRIGGER IF EXISTS events_no_update; UPDATE events SET zone = CAST(x'ff' AS TEXT) WHERE seq = {seq}"
        )


def test_all_before_an_unreadable_event_is_still_judged(file: Path, noted: Head) -> None:
    not_utf8(file, 8)
    verdict = verify(file, noted)
    assert (verdict.kind, verdict.first_bad_seq, verdict.count) == (Damage.UNREADABLE, 8, 7)
    assert "UTF-8" in verdict.reason


def test_a_broken_chain_is_named_although_another_event_is_unreadable(file: Path, noted: Head) -> None:
    tamper(file, Tampering("", sql("DELETE FROM events WHERE seq = 4"), Damage.REMOVED, 4))
    not_utf8(file, 8)
    verdict = verify(file, noted)
    assert (verdict.kind, verdict.first_bad_seq) == (Damage.REMOVED, 4)


def test_export_and_rebuild_stop_with_a_problem_at_an_unreadable_event(file: Path, noted: Head) -> None:
    not_utf8(file, 8)
    with Journal.open(file, SystemClock()) as journal:
        for act in (lambda: list(journal.export()), journal.rebuild):
            with pytest.raises(ProblemError) as caught:
                act()
            assert caught.value.key == "journal_damaged"
        assert journal.entry(4).current_text == "The depot did not answer"


def test_an_unreadable_last_event_is_a_problem_when_opening(file: Path, noted: Head) -> None:
    not_utf8(file, COUNT)
    with pytest.raises(ProblemError) as caught:
        Journal.open(file, SystemClock())
    assert caught.value.key == "journal_damaged"


def test_a_sound_link_around_senseless_facts_is_named(file: Path, noted: Head) -> None:
    def senseless(connection: sqlite3.Connection) -> None:
        connection.execute("UPDATE events SET body = CAST('{}' AS BLOB) WHERE seq = 6")
        rehash(connection, range(6, COUNT + 1))

    tamper(file, Tampering("", senseless, Damage.VIEW_DIFFERS, 6))
    verdict = verify(file)
    assert (verdict.kind, verdict.first_bad_seq) == (Damage.VIEW_DIFFERS, 6)
    with Journal.open(file, SystemClock()) as journal, pytest.raises(ProblemError) as caught:
        journal.rebuild()
    assert caught.value.key == "journal_damaged"


class TestExport:
    @pytest.fixture
    def lines(self, file: Path, noted: Head) -> list[str]:
        with Journal.read_only(file, SystemClock()) as journal:
            return [json.dumps(event, ensure_ascii=False) for event in journal.export()]

    def test_holds_every_event_and_verifies_by_itself(self, lines: list[str], noted: Head) -> None:
        verdict = judge_export(lambda: lines, [noted])
        assert (verdict.ok, verdict.count, verdict.head.hash) == (True, COUNT, noted.hash)

    def test_escaped_and_reordered_json_verifies_too(self, lines: list[str], noted: Head) -> None:
        other = [json.dumps(json.loads(line), sort_keys=True, indent=None) for line in lines]
        assert other != lines
        assert judge_export(lambda: other, [noted]).ok

    def test_says_in_plain_words_what_was_written(self, lines: list[str]) -> None:
        last = json.loads(lines[-1])
        assert (last["seq"], last["kind"], last["incident"]) == (COUNT, "entry.corrected", "i")
        assert last["text"] == {"text": "The depot did not answer", "reason": "heard wrong"}
        assert last["body"] == {"entry": 4, "initials": "MB", "text": None, "reason": None}

    @pytest.mark.parametrize(
        ("old", "new", "kind"),
        [
            ("did not answer", "did answer", Damage.CHANGED),
            ('"initials": "MB"', '"initials": "KK"', Damage.CHANGED),
            ('"incident": "i"', '"incident": "\\ud800"', Damage.UNREADABLE),
            ('"seq": 12', '"seq": "twelve"', Damage.UNREADABLE),
            ('"hash"', '"sum"', Damage.UNREADABLE),
        ],
    )
    def test_a_changed_line_is_named(self, lines: list[str], old: str, new: str, kind: Damage) -> None:
        assert old in lines[-1]
        changed = [*lines[:-1], lines[-1].replace(old, new)]
        verdict = judge_export(lambda: changed)
        assert (verdict.kind, verdict.first_bad_seq) == (kind, COUNT)

    def test_a_missing_line_and_two_lines_in_the_wrong_order_are_named(self, lines: list[str]) -> None:
        assert judge_export(lambda: lines[:4] + lines[5:]).first_bad_seq == 5
        verdict = judge_export(lambda: [*lines[:4], lines[5], lines[4], *lines[6:]])
        assert (verdict.kind, verdict.first_bad_seq) == (Damage.RENUMBERED, 5)

    @pytest.mark.parametrize("line", ["", "no json", "[]", '{"seq": 1}'])
    def test_another_file_is_no_export(self, line: str) -> None:
        with pytest.raises(ProblemError) as caught:
            judge_export(lambda: [line])
        assert caught.value.key == "not_an_export"
