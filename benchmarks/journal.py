"""The journal against plain sqlite3 at the same settings, and with 100,000 entries against itself with 100.

An append is on the disk when it returns (journal_mode=DELETE, synchronous=EXTRA), so it is the disk that is measured above all.
Two yardsticks take turns with it: one row of as many bytes, and that row with a full-text index, which any log that can be
searched needs.
"""

from __future__ import annotations

import random
import sqlite3
import tempfile
from collections.abc import Callable, Sequence
from contextlib import closing
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

from benchmarks import median_ms, print_table, timings
from crisisdesk.core.clock import FixedClock
from crisisdesk.core.incident import TYPED_KINDS, Cluster, EntryKind, EntryQuery, FailureKind, NewEntry, NewIncident, Triage
from crisisdesk.journal import Journal, events

SIZES = (100, 100_000)
APPENDS = 100
PAGE = 100
_BATCH = 5000
_NOW = datetime(2026, 12, 22, 10, 6, tzinfo=UTC)
_WORDS = (
    "parcel",
    "depot",
    "supplier",
    "called",
    "refund",
    "customer",
    "pošta",
    "čekanje",
    "promised",
    "today",
    "вернули",
    "הזמנה",
)
_INCIDENT = NewIncident(
    "Late parcels", FailureKind.LATE, _NOW, Cluster.OURS, "40", ("facebook",), ("en", "hr"), Triage(many=True), 2
)


def main() -> int:
    with tempfile.TemporaryDirectory(prefix="crisisdesk-bench-") as folder:
        files = [Path(folder) / f"{size}.sqlite3" for size in SIZES]
        journals = [filled(file, size) for file, size in zip(files, SIZES, strict=True)]
        try:
            print_appends(Path(folder), journals)
            print()
            print_reads(journals)
        finally:
            for journal in journals:
                journal.close()
    return 0


def filled(file: Path, size: int) -> Journal:
    """A journal with one incident of so many entries, at random times within twelve days."""
    chance = random.Random(size)
    journal = Journal.open(file, FixedClock(_NOW))
    journal.append_all([events.opened("i", _INCIDENT)])
    for start in range(0, size, _BATCH):
        journal.append_all([events.logged("i", entry(chance)) for _ in range(min(_BATCH, size - start))])
    return journal


def entry(chance: random.Random) -> NewEntry:
    text = " ".join(chance.choices(_WORDS, k=15))
    return NewEntry(chance.choice(TYPED_KINDS), text, _NOW + timedelta(seconds=chance.randrange(10**6)), author="Mia")


def print_appends(folder: Path, journals: Sequence[Journal]) -> None:
    chance = random.Random(7)
    with closing(plain(folder / "row.sqlite3", False)) as row, closing(plain(folder / "fts.sqlite3", True)) as fts:
        works: dict[str, Callable[[], object]] = {
            "one row, plain sqlite3": partial(insert, row, False, chance),
            "row and full-text index, plain sqlite3": partial(insert, fts, True, chance),
        }
        for size, journal in zip(SIZES, journals, strict=True):
            works[f"append, journal of {size:,}"] = partial(append, journal, chance)
        seconds: dict[str, list[float]] = {name: [] for name in works}
        for _ in range(APPENDS):
            for name, work in works.items():
                seconds[name] += timings(work, 1)
    medians = {name: median_ms(times) for name, times in seconds.items()}
    by_row, by_fts = list(medians.values())[:2]
    print_table(
        ("append", "median ms", "p99 ms", "x one row", "x with index"),
        [
            (name, f"{ms:.2f}", f"{percentile(seconds[name]):.2f}", f"{ms / by_row:.2f}", f"{ms / by_fts:.2f}")
            for name, ms in medians.items()
        ],
    )


def append(journal: Journal, chance: random.Random) -> None:
    journal.append_all([events.logged("i", entry(chance))])


def plain(file: Path, indexed: bool) -> sqlite3.Connection:
    connection = sqlite3.connect(file, isolation_level=None)
    for setting in ("journal_mode = DELETE", "synchronous = EXTRA", "fullfsync = 1"):
        connection.execute(f"PRAGMA {setting}")
    connection.execute("CREATE TABLE log (seq INTEGER PRIMARY KEY, body BLOB)")
    if indexed:
        connection.execute("CREATE VIRTUAL TABLE found USING fts5 (words)")
    return connection


def insert(connection: sqlite3.Connection, indexed: bool, chance: random.Random) -> None:
    """About as many bytes as an event takes: facts, text, salt and three hashes."""
    text = entry(chance).text
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("INSERT INTO log (body) VALUES (?)", [text.encode().ljust(700)])
    if indexed:
        connection.execute("INSERT INTO found VALUES (?)", [text])
    connection.execute("COMMIT")


def percentile(seconds: Sequence[float]) -> float:
    return sorted(seconds)[int(len(seconds) * 0.99)] * 1000


def print_reads(journals: Sequence[Journal]) -> None:
    few, many = journals
    everything, facts = EntryQuery(), EntryQuery(frozenset({EntryKind.FACT, EntryKind.CALL}))
    words = EntryQuery(words="refund posta")
    works: dict[str, tuple[int, Callable[[Journal], object]]] = {
        "count": (9, lambda journal: journal.entry_count("i", everything)),
        "first page": (9, lambda journal: journal.entries("i", everything, 0, PAGE)),
        "last page, jumped to": (1, lambda journal: last_page(journal, everything)),
        "last page again": (9, lambda journal: last_page(journal, everything)),
        "two kinds, last page, jumped to": (1, lambda journal: last_page(journal, facts)),
        "two kinds, last page again": (9, lambda journal: last_page(journal, facts)),
        "find two words, first page": (1, lambda journal: journal.entries("i", words, 0, PAGE)),
        "find two words, last page": (9, lambda journal: last_page(journal, words)),
        "search, 50 newest": (9, lambda journal: journal.search("refund posta")),
        "search, nothing there": (9, lambda journal: journal.search("unheard")),
        "verify the chain": (1, lambda journal: journal.verify(with_views=False)),
        "verify the chain and what is shown": (1, lambda journal: journal.verify()),
    }
    rows = []
    for name, (repeats, work) in works.items():
        small, large = (median_ms(timings(partial(work, journal), repeats)) for journal in (few, many))
        rows.append((name, f"{small:.2f}", f"{large:.2f}", f"{large / small:.1f}"))
    print_table(("read", *(f"{size:,} ms" for size in SIZES), "ratio"), rows)


def last_page(journal: Journal, query: EntryQuery) -> object:
    return journal.entries("i", query, max(journal.entry_count("i", query) - PAGE, 0), PAGE)


if __name__ == "__main__":
    raise SystemExit(main())
