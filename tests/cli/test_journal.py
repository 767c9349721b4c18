"""`crisisdesk journal` as a user calls it."""

from __future__ import annotations

import json
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from crisisdesk.cli.main import main
from crisisdesk.core.clock import FixedClock
from crisisdesk.journal import FILE_NAME, Head, Journal, events
from tests.helpers.worlds import MORNING, new_entry
from tests.journal.tampering import COUNT, EDITS, tamper, write_honest_journal

BLOCK_QT = "import sys; sys.modules['PySide6'] = None; from crisisdesk.cli.main import main; sys.exit(main(sys.argv[1:]))"

Answer = tuple[int, str, str]
Call = Callable[..., Answer]


@pytest.fixture
def call(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Call:
    """Runs a verb on the journal of `tmp_path`: exit code, standard output, standard error."""

    def run(*arguments: str) -> Answer:
        code = main(["journal", *arguments, "--data-dir", str(tmp_path), "--ui-language", "en"])
        captured = capsys.readouterr()
        return code, captured.out, captured.err

    return run


@pytest.fixture
def head(tmp_path: Path) -> Head:
    return write_honest_journal(tmp_path / FILE_NAME)


class TestVerify:
    def test_a_whole_journal(self, call: Call, head: Head) -> None:
        code, out, err = call("verify")
        assert (code, err) == (0, "")
        assert out.splitlines() == [
            "The journal is whole: 12 events, none changed, none missing.",
            f"Ends at {COUNT}:{head.hash.hex()}",
        ]

    def test_the_head_it_names_shows_later_that_the_end_was_cut(self, call: Call, head: Head, tmp_path: Path) -> None:
        noted = call("verify")[1].split()[-1]
        assert call("verify", "--head", noted)[0] == 0
        with closing(sqlite3.connect(tmp_path / FILE_NAME, isolation_level=None)) as connection:
            connection.executescript(
                """DROP TRIGGER events_no_delete; DROP TRIGGER erasable_no_delete;
                   DELETE FROM erasable WHERE seq = 12; DELETE FROM events WHERE seq = 12"""
            )
        assert call("verify", "--quick")[0] == 0
        code, out, _ = call("verify", "--head", noted)
        assert code == 1
        assert out == "The end of the journal was cut off: from number 12 on, entries are missing.\n"

    def test_damage_is_named_in_words_and_in_json(self, call: Call, head: Head, tmp_path: Path) -> None:
        tamper(tmp_path / FILE_NAME, next(each for each in EDITS if each.name == "text of 6"))
        code, out, err = call("verify")
        assert (code, out, err) == (1, "Entry 6 was changed after it was written.\n", "")
        code, out, _ = call("verify", "--format", "json")
        found = json.loads(out)
        assert code == 1
        assert {key: found[key] for key in ("schema", "ok", "kind", "first_bad_seq", "count")} == {
            "schema": 1, "ok": False, "kind": "changed", "first_bad_seq": 6, "count": 5,
        }  # fmt: skip

    @pytest.mark.parametrize("noted", ["x", "12", "12:zz", "0:" + "00" * 32, "12:00"])
    def test_what_is_no_head_is_bad_usage(self, call: Call, head: Head, noted: str) -> None:
        code, out, err = call("verify", "--head", noted)
        assert (code, out) == (2, "")
        assert f"“{noted}” is no head" in err

    def test_no_journal_is_said_and_none_is_made(self, call: Call, tmp_path: Path) -> None:
        code, out, err = call("verify")
        assert (code, out, err) == (2, "", f"There is no journal at {tmp_path / FILE_NAME}.\n")
        assert list(tmp_path.iterdir()) == []

    def test_half_a_journal_is_unusable_and_left_alone(self, call: Call, head: Head, tmp_path: Path) -> None:
        file = tmp_path / FILE_NAME
        half = file.read_bytes()[: file.stat().st_size // 2]
        file.write_bytes(half)
        code, out, err = call("verify")
        assert (code, out) == (2, "")
        assert "is damaged" in err
        assert file.read_bytes() == half

    def test_it_reads_beside_the_writer(self, call: Call, head: Head, tmp_path: Path) -> None:
        with Journal.open(tmp_path / FILE_NAME, FixedClock(MORNING)) as writer:
            writer.append_all([events.logged("i", new_entry())])
            assert call("verify")[1].startswith("The journal is whole: 13 events")


class TestExport:
    def test_one_object_a_line_and_the_file_verifies(self, call: Call, head: Head, tmp_path: Path) -> None:
        code, out, err = call("export", "--format", "jsonl")
        assert (code, err) == (0, "")
        written = [json.loads(line) for line in out.splitlines()]
        assert [event["seq"] for event in written] == list(range(1, COUNT + 1))
        assert written[-1]["hash"] == head.hash.hex()
        file = tmp_path / "journal.jsonl"
        file.write_text(out, encoding="utf-8")
        (tmp_path / FILE_NAME).unlink()
        assert call("verify", str(file), "--head", f"{COUNT}:{head.hash.hex()}")[0] == 0

    def test_a_changed_line_of_an_export_is_named(self, call: Call, head: Head, tmp_path: Path) -> None:
        file = tmp_path / "journal.jsonl"
        file.write_text(call("export")[1].replace("try 3", "try 4"), encoding="utf-8")
        assert call("verify", str(file))[:2] == (1, "Entry 6 was changed after it was written.\n")

    @pytest.mark.parametrize("content", [b"", b"{}\n", b"Dear diary\n", b"\xff\xfe\x00"])
    def test_what_is_no_export_is_unusable(self, call: Call, tmp_path: Path, content: bytes) -> None:
        file = tmp_path / "other.jsonl"
        file.write_bytes(content)
        code, out, err = call("verify", str(file))
        assert (code, out) == (2, "")
        assert "not an export" in err

    def test_a_missing_or_unreadable_export_is_said(self, call: Call, tmp_path: Path) -> None:
        assert call("verify", str(tmp_path / "none.jsonl"))[0] == 2
        assert call("verify", str(tmp_path))[0] == 2

    def test_without_qt_and_into_a_pipe(self, head: Head, tmp_path: Path) -> None:
        command = [sys.executable, "-c", BLOCK_QT, "journal", "export", "--data-dir", str(tmp_path)]
        done = subprocess.run(command, capture_output=True, check=True, timeout=60)
        assert len(done.stdout.splitlines()) == COUNT
        assert done.stderr == b""


class TestSearch:
    def test_entries_are_found_however_accented(self, call: Call, head: Head) -> None:
        code, out, err = call("search", "DÉPOT", "answ")
        assert (code, err) == (0, "")
        assert len(out.splitlines()) == 6
        assert "i #4  22 December 2026, 09:13  Call: The depot did not answer" in out.splitlines()

    def test_json(self, call: Call, head: Head) -> None:
        found = json.loads(call("search", "heard wrong", "--format", "json")[1])
        assert found["schema"] == 1
        assert [(each["seq"], each["text"], each["corrected"]) for each in found["entries"]] == [
            (4, "The depot did not answer", True)
        ]

    def test_nothing_found_and_a_limit(self, call: Call, head: Head) -> None:
        assert call("search", "zebra")[:2] == (0, "No entry holds all these words.\n")
        assert len(call("search", "depot", "--limit", "2")[1].splitlines()) == 2
        assert call("search", "depot", "--incident", "other")[1] == "No entry holds all these words.\n"

    def test_foreign_text_can_not_steer_the_terminal(self, call: Call, head: Head, tmp_path: Path) -> None:
        with Journal.open(tmp_path / FILE_NAME, FixedClock(MORNING)) as journal:
            journal.append_all([events.logged("i", new_entry("evil \x1b[2J\u202e\r\nsecond line"))])
        assert call("search", "evil")[1].endswith("Note: evil [2J second line\n")


@pytest.mark.parametrize("arguments", [[], ["burn"], ["search"], ["export", "--format", "csv"], ["verify", "--format", "xml"]])
def test_bad_usage_is_two(call: Call, arguments: list[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        call(*arguments)
    assert caught.value.code == 2
