from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crisisdesk.core.errors import ProblemError
from crisisdesk.journal.canonical import LARGEST_INTEGER, Link, canonical, start_hash, text_digest

WHOLE_TEXT = st.text(st.characters(exclude_categories=["Cs"]))
KEYS = st.text(st.characters(max_codepoint=127), max_size=8)
SCALARS = st.none() | st.booleans() | st.integers(-LARGEST_INTEGER, LARGEST_INTEGER) | WHOLE_TEXT
VALUES = st.recursive(SCALARS, lambda inner: st.lists(inner) | st.dictionaries(KEYS, inner), max_leaves=20)
LINK = Link(
    7, "2026-12-22-1", "entry.logged", 1, "2026-12-22T08:15:00.000000Z", "+01:00[Europe/Zagreb]", b"{}", b"", b"\x01" * 32
)


def test_the_bytes_never_change() -> None:
    value = {"b": [1, True, None, "é\u0301"], "a": {"z": "žaba \U0001f600", "A": 'q"\\\n\t\x01'}, "": -3}
    expected = '{"":-3,"a":{"A":"q\\"\\\\\\n\\t\\u0001","z":"žaba \U0001f600"},"b":[1,true,null,"é\u0301"]}'
    assert canonical(value) == expected.encode()


def test_the_hashes_never_change() -> None:
    """Journals that exist rest on these; a new way of hashing needs a new domain, and this one stays."""
    assert start_hash("0" * 32).hex() == "6a4935a1b9e37403beb152f3540f0e985c6e059b4af824ffc0703827e6e847b3"
    assert text_digest(b"salt", b'{"text":"x"}').hex() == "3da1f5c4991226bd00324f9582d35560cb9cfa2affe09fac574b3d43b2f3ec84"
    assert LINK.hash().hex() == "3ce2a86c6e689c7dffd8b74f3f910b783a134b8a38fdf3b7f23b5b4a0887c045"


@settings(deadline=None)
@given(VALUES)
def test_reading_gives_back_what_was_written(value: Any) -> None:
    assert json.loads(canonical(value)) == value


@settings(deadline=None)
@given(st.dictionaries(KEYS, SCALARS, min_size=2))
def test_the_order_of_keys_does_not_matter(value: dict[str, Any]) -> None:
    assert canonical(dict(reversed(value.items()))) == canonical(value)


@settings(deadline=None)
@given(VALUES, VALUES)
def test_different_values_have_different_bytes(one: Any, other: Any) -> None:
    same = json.dumps(one, sort_keys=True) == json.dumps(other, sort_keys=True)
    assert (canonical(one) == canonical(other)) == same


@pytest.mark.parametrize("value", [1.5, float("nan"), b"x", {1: "x"}, {"ключ": 1}, {"a": {2}}, LARGEST_INTEGER + 1, [object()]])
def test_what_has_no_single_form_is_refused(value: object) -> None:
    with pytest.raises(TypeError):
        canonical(value)


def test_half_a_surrogate_pair_is_the_users_problem() -> None:
    with pytest.raises(ProblemError) as caught:
        canonical({"text": "broken \ud83d emoji"})
    assert caught.value.key == "text_not_storable"


@pytest.mark.parametrize(
    "change",
    [
        {"seq": 8},
        {"incident_id": "2026-12-22-2"},
        {"kind": "entry.corrected"},
        {"schema": 2},
        {"at": "2026-12-22T08:15:00.000001Z"},
        {"zone": "+01:00"},
        {"body": b"{ }"},
        {"text_digest": b"\0"},
        {"prev": b"\x02" * 32},
    ],
)
def test_every_field_counts(change: dict[str, Any]) -> None:
    assert replace(LINK, **change).hash() != LINK.hash()


def test_moving_bytes_between_neighbouring_fields_changes_the_hash() -> None:
    moved = replace(LINK, incident_id=LINK.incident_id + "e", kind=LINK.kind[1:])
    assert moved.hash() != LINK.hash()
    assert text_digest(b"ab", b"c") != text_digest(b"a", b"bc")
