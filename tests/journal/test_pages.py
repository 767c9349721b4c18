from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from crisisdesk.core.clock import FixedClock
from crisisdesk.core.incident import TYPED_KINDS, Entry, EntryKind, EntryQuery, NewEntry
from crisisdesk.core.text import fold
from crisisdesk.journal import FILE_NAME, Journal, events
from tests.helpers.worlds import MORNING, new_entry, new_incident
from tests.journal.conftest import INCIDENT

WORDS = ("parcel", "pošta", "kašnjenje", "возврат", "הזמנה", "Poczta")
QUERIES = st.builds(
    EntryQuery,
    st.frozensets(st.sampled_from(TYPED_KINDS), max_size=3),
    st.sampled_from(("", "", "parcel", "POST", "kasnj parc", "ВОЗВ", "הז", "nothing", "—")),
)
NEW = st.builds(
    new_entry,
    text=st.lists(st.sampled_from(WORDS), min_size=1, max_size=4).map(" ".join),
    kind=st.sampled_from(TYPED_KINDS),
    minutes=st.integers(-30, 30),
)
PAGES = st.tuples(QUERIES, st.integers(0, 30), st.integers(0, 12))


@pytest.fixture(scope="module")
def growing(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Journal]:
    """One journal for all examples: each goes on where the one before it left off."""
    with Journal.open(tmp_path_factory.mktemp("pages") / FILE_NAME, FixedClock(MORNING)) as journal:
        journal.append_all([events.opened(name, new_incident()) for name in (INCIDENT, "other")])
        yield journal


def expected(entries: list[Entry], query: EntryQuery) -> list[int]:
    """What a page is cut from, by the plainest means."""
    words = fold(query.words).split()
    wanted = [
        entry
        for entry in entries
        if (not query.kinds or entry.kind in query.kinds)
        and all(any(part.startswith(word) for part in fold(entry.text).split()) for word in words)
    ]
    return [entry.seq for entry in sorted(wanted, key=lambda entry: (entry.happened_at, entry.seq))]


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(NEW, max_size=3), st.lists(PAGES, min_size=1, max_size=8))
def test_any_page_is_the_slice_of_the_whole_order(
    growing: Journal, new: list[NewEntry], pages: list[tuple[EntryQuery, int, int]]
) -> None:
    growing.append_all([events.logged(INCIDENT, entry) for entry in new] + [events.logged("other", new_entry("parcel"))])
    entries = _one_by_one(growing)
    for query, offset, limit in pages:
        whole = expected(entries, query)
        page = growing.entries(INCIDENT, query, offset, limit)
        assert [entry.seq for entry in page] == whole[offset : offset + limit]
        assert growing.entry_count(INCIDENT, query) == len(whole)


def _one_by_one(journal: Journal) -> list[Entry]:
    """All entries by the export, which knows nothing of pages."""
    numbers = [event["seq"] for event in journal.export() if event["incident"] == INCIDENT and event["kind"] == "entry.logged"]
    return [journal.entry(number) for number in numbers]


def test_a_late_entry_moves_the_pages_after_it(journal: Journal) -> None:
    journal.append_all([events.logged(INCIDENT, new_entry(str(minute), minutes=minute)) for minute in range(40)])
    query = EntryQuery()
    texts = [entry.text for offset in (0, 10, 20, 30) for entry in journal.entries(INCIDENT, query, offset, 10)]
    assert texts == [str(minute) for minute in range(40)]
    late = new_entry("late", minutes=0, happened_at=MORNING + timedelta(minutes=14, seconds=30))
    journal.append_all([events.logged(INCIDENT, late)])
    assert [entry.text for entry in journal.entries(INCIDENT, query, 13, 4)] == ["13", "14", "late", "15"]
    assert [entry.text for entry in journal.entries(INCIDENT, query, 30, 2)] == ["29", "30"]


def test_results_are_found_anew_after_an_append_and_a_rebuild(journal: Journal) -> None:
    query = EntryQuery(frozenset({EntryKind.NOTE}), "sup")
    assert journal.entry_count(INCIDENT, query) == 0
    journal.append_all([events.logged(INCIDENT, new_entry("the supplier"))])
    assert journal.entry_count(INCIDENT, query) == 1
    journal.rebuild()
    assert journal.entry_count(INCIDENT, query) == 1


def test_beyond_the_end_there_is_nothing(journal: Journal) -> None:
    assert journal.entries(INCIDENT, EntryQuery(), 5, 10) == []
    assert journal.entries("nowhere", EntryQuery(), 0, 10) == []
