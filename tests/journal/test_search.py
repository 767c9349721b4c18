from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from crisisdesk.core.incident import EntryQuery
from crisisdesk.journal import Journal, events
from tests.helpers.worlds import new_entry, new_incident
from tests.journal.conftest import INCIDENT

SAID = {
    "en": "The café's parcels weren’t delivered",
    "hr": "Đurđica čeka pošiljku, žao nam je",
    "ro": "Îmi pare rău, coletul întârzie în București",
    "pl": "Paczka się spóźni, przepraszamy. Łódź, źle",
    "ru": "Ещё раз: самолёт задержан, мой заказ потерян",
    "he": "שָׁלוֹם, ההזמנה לא הגיעה. צה״ל",
}


@pytest.fixture
def six(journal: Journal) -> dict[int, str]:
    """Languages of the entries in `SAID`, by number."""
    recorded = journal.append_all([events.logged(INCIDENT, new_entry(text)) for text in SAID.values()])
    return {each.seq: language for each, language in zip(recorded, SAID, strict=True)}


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("cafe", "en"), ("CAFÉ", "en"), ("cafe\u0301", "en"), ("weren't", "en"), ("weren’t", "en"), ("parcel deliv", "en"),
        ("durdica", "hr"), ("ĐURĐICA", "hr"), ("ceka posilj", "hr"), ("žao", "hr"),
        ("rau", "ro"), ("intarzie", "ro"), ("bucurești", "ro"), ("bucureşti", "ro"), ("IMI pare", "ro"),
        ("spozni", "pl"), ("lodz", "pl"), ("ŁÓDŹ", "pl"), ("zle", "pl"),
        ("еще", "ru"), ("ещё", "ru"), ("ЕЩЕ раз", "ru"), ("самолет", "ru"), ("мой", "ru"), ("мои\u0306", "ru"),
        ("שלום", "he"), ("שָׁלוֹם", "he"), ("ההזמנ", "he"), ('צה"ל', "he"), ("צה״ל", "he"),
    ],
)  # fmt: skip
def test_found_however_it_is_written(journal: Journal, six: dict[int, str], words: str, language: str) -> None:
    assert [six[entry.seq] for entry in journal.search(words)] == [language]
    assert journal.entry_count(INCIDENT, EntryQuery(words=words)) == 1


@pytest.mark.parametrize("words", ["", "  ", "—", '"', "***", "parcels paczka", "xyz", "arcels"])
def test_nothing_is_found_where_nothing_holds_all_the_words(journal: Journal, six: dict[int, str], words: str) -> None:
    assert six
    assert journal.search(words) == []


@pytest.mark.parametrize(
    "words",
    [
        'parcels" OR "x',
        "NOT parcels",
        "parcels AND",
        "NEAR(parcels x)",
        "words:parcels",
        "parcels*",
        "^parcels",
        "(parcels",
        "par-cels + x",
        "{a}:b",
    ],
)
def test_what_is_typed_is_never_syntax(journal: Journal, six: dict[int, str], words: str) -> None:
    """Each of these would be an error or another question to FTS5; here they are words like others."""
    found = [six[entry.seq] for entry in journal.search(words)]
    assert found == (["en"] if words in ("parcels*", "^parcels", "(parcels") else [])


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(max_size=30))
def test_no_input_is_an_error(journal: Journal, words: str) -> None:
    assert journal.search(words) == []
    assert journal.entry_count(INCIDENT, EntryQuery(words=words)) == 0


def test_the_last_recorded_comes_first_in_one_incident_or_in_all(journal: Journal) -> None:
    journal.append_all([events.opened("other", new_incident())])
    for incident, minutes in ((INCIDENT, 5), ("other", 0), (INCIDENT, -5)):
        journal.append_all([events.logged(incident, new_entry("The depot", minutes=minutes))])
    assert [entry.seq for entry in journal.search("depot")] == [5, 4, 3]
    assert [entry.seq for entry in journal.search("depot", INCIDENT)] == [5, 3]
    assert [entry.seq for entry in journal.search("depot", limit=1)] == [5]


def test_source_outlet_and_author_are_searched_too(journal: Journal) -> None:
    journal.append_all([events.logged(INCIDENT, new_entry("It is late", source="@ana_k", outlet="facebook", author="Mia"))])
    for words in ("ana", "faceb", "mia late"):
        assert len(journal.search(words)) == 1
