"""Journals that were written and tampered with once and are kept: see tests/fixtures/journals/make.py."""

from __future__ import annotations

import shutil
import tomllib
from pathlib import Path

import pytest

from crisisdesk.core.clock import SystemClock
from crisisdesk.core.errors import ProblemError
from crisisdesk.core.incident import EntryKind, EntryQuery
from crisisdesk.journal import Head, Journal

FOLDER = Path(__file__).parents[1] / "fixtures" / "journals"
EXPECTED = tomllib.loads((FOLDER / "expected.toml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("name", EXPECTED["verdicts"])
def test_the_verdict_over_a_kept_journal(name: str) -> None:
    kind, first_bad = EXPECTED["verdicts"][name]
    count, digest = EXPECTED["head"].split(":")
    with Journal.read_only(FOLDER / f"{name}.sqlite3", SystemClock()) as journal:
        verdict = journal.verify([Head(int(count), bytes.fromhex(digest))])
    assert (verdict.kind, verdict.first_bad_seq or 0) == (kind, first_bad)
    assert verdict.ok is (name == "whole")


def test_half_a_journal_is_refused_and_left_as_it_is() -> None:
    file = FOLDER / "truncated.sqlite3"
    before = file.read_bytes()
    with pytest.raises(ProblemError) as caught:
        Journal.read_only(file, SystemClock())
    assert caught.value.key == "journal_damaged"
    assert file.read_bytes() == before


def test_every_kept_journal_is_looked_at() -> None:
    assert {file.stem for file in FOLDER.glob("*.sqlite3")} == {*EXPECTED["verdicts"], "truncated"}


def test_a_kept_journal_can_be_read_and_gone_on_with(tmp_path: Path) -> None:
    file = tmp_path / "j.sqlite3"
    shutil.copyfile(FOLDER / "whole.sqlite3", file)
    with Journal.open(file, SystemClock()) as journal:
        [entry] = journal.entries("i", EntryQuery(frozenset({EntryKind.PUBLISHED})), 0, 5)
        assert entry.text == "40 parcels are late. We are sorry. Next word at 10:30."
        journal.rebuild()
        assert journal.verify().ok
