"""Offsets and folding."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crisisdesk.core.text import Span, Utf16Map, fold


@given(st.text())
def test_folding_keeps_every_offset(text: str) -> None:
    assert len(fold(text)) == len(text)
    assert fold(fold(text)) == fold(text)


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Ștefan țipă Înapoi", "stefan tipa inapoi"),
        ("Čekić, Đuro, Žao", "cekic, duro, zao"),
        ("Błąd ŁÓDŹ", "blad lodz"),
        ("Ещё Ёлка, Йод", "еще елка, йод"),
        ("“quoted” ’s", '"quoted" \'s'),
        ("ß İ", "ß i"),
    ],
)
def test_folding(text: str, folded: str) -> None:
    assert fold(text) == folded


@given(st.text(alphabet=st.characters(codec="utf-8")))
def test_utf16_offsets_go_there_and_back(text: str) -> None:
    offsets = Utf16Map(text)
    for at in range(len(text) + 1):
        wide = offsets.to_utf16(at)
        assert wide == len(text[:at].encode("utf-16-le")) // 2
        assert offsets.to_code_points(wide) == at


def test_an_offset_inside_a_surrogate_pair_is_its_start() -> None:
    assert Utf16Map("a😔b").to_code_points(2) == 1


def test_span_refuses_nonsense() -> None:
    with pytest.raises(ValueError, match="no span"):
        Span(3, 2)
    assert Span(1, 3).overlaps(Span(2, 5)) and not Span(1, 3).overlaps(Span(3, 5))
    assert Span(1, 3).shifted(2).of("abcdef") == "de"
