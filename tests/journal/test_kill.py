"""kill -9 while entries are appended and drafts saved: what was acknowledged is there, and nothing else is broken."""

from __future__ import annotations

import random
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path
from textwrap import dedent

import pytest

from crisisdesk.core.clock import SystemClock
from crisisdesk.core.incident import EntryQuery
from crisisdesk.journal import FILE_NAME, Journal, events
from tests.helpers.worlds import new_incident

KILLS = 30

CHILD = dedent("""
    import os, sys
    from pathlib import Path
    from crisisdesk.core.clock import SystemClock
    from crisisdesk.core.incident import Draft, EntryKind, NewEntry, Stage
    from crisisdesk.journal import Journal, events
    clock = SystemClock()
    journal = Journal.open(Path(sys.argv[1]), clock)
    draft = journal.draft("i", "en")
    revision = draft.revision if draft else 0
    while True:
        entry = NewEntry(EntryKind.NOTE, f"line {revision}", clock.now())
        [recorded] = journal.append_all([events.logged("i", entry)])
        revision = journal.save_draft(Draft("i", "en", Stage.UPDATE, "x", f"draft {revision}", revision + 1)).revision
        os.write(1, f"{recorded.seq} {revision}\\n".encode())
    """)


@pytest.mark.skipif(sys.platform == "win32", reason="no kill -9")
def test_nothing_acknowledged_is_lost_and_no_number_is_missing(tmp_path: Path) -> None:
    file = tmp_path / FILE_NAME
    chance = random.Random(20261222)
    with closing(Journal.open(file, SystemClock())) as journal:
        journal.append_all([events.opened("i", new_incident())])
    for _ in range(KILLS):
        seq, revision = killed_while_writing(file, chance.uniform(0.0, 0.1))
        began = time.monotonic()
        with closing(Journal.open(file, SystemClock())) as journal:
            assert time.monotonic() - began < 2
            draft, verdict = journal.draft("i", "en"), journal.verify(with_views=False)
            assert verdict.ok
            assert verdict.count >= seq
            assert draft is not None
            assert draft.revision >= revision
            assert draft.text == f"draft {draft.revision - 1}"
    with closing(Journal.open(file, SystemClock())) as journal:
        assert journal.verify().ok
        assert journal.entry_count("i", EntryQuery()) == journal.head()[0] - 1


def killed_while_writing(file: Path, seconds: float) -> tuple[int, int]:
    """Number and revision that the child acknowledged last before it was killed, so many seconds after its first."""
    with subprocess.Popen([sys.executable, "-c", CHILD, str(file)], stdout=subprocess.PIPE, stderr=subprocess.PIPE) as child:
        assert child.stdout is not None
        assert child.stderr is not None
        first = child.stdout.readline()
        time.sleep(seconds)
        child.kill()
        whole_lines = (first + child.stdout.read()).rsplit(b"\n", 1)[0].splitlines()
        assert child.stderr.read() == b""
    seq, revision = whole_lines[-1].split()
    return int(seq), int(revision)
