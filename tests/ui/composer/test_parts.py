"""The parts that need no window: slots, places, lengths, rows."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextDocument
from pytestqt.qtbot import QtBot

from crisisdesk.compose.channels import Channel, load_channels
from crisisdesk.compose.templates import open_slots
from crisisdesk.core.report import Finding, Level, Missing
from crisisdesk.core.resources import Resources
from crisisdesk.core.text import Span
from crisisdesk.services.wording import Wording
from crisisdesk.ui.composer.border import clean, cursor_over, exact_text, places, span_at
from crisisdesk.ui.composer.meter import measure
from crisisdesk.ui.composer.rows import Act, finding_row, grammar_row, missing_row, quoted
from crisisdesk.ui.composer.slots import next_slot, previous_slot

TEXT = "Dear [[name]], we lost [[how many]] parcels."
RESOURCES = Resources.default()
FLAWS = ("conditional", "but_excuse", "blame_shift", "denial", "minimising", "vague", "overpromise", "agentless", "hostile")
COMPONENTS = (
    *("acknowledgement", "apology", "responsibility", "explanation", "empathy", "remedy"),
    *("compensation", "prevention", "timeline", "contact", "gratitude"),
)


@pytest.fixture(scope="module")
def words() -> Wording:
    return Wording(RESOURCES, "en")


@pytest.fixture(scope="module")
def channels() -> dict[str, Channel]:
    return load_channels(RESOURCES, [])


def test_next_slot_goes_through_all_and_then_gives_way() -> None:
    slots = open_slots(TEXT)
    first = next_slot(slots, Span(0, 0))
    assert first is not None and first.of(TEXT) == "[[name]]"
    second = next_slot(slots, first)
    assert second is not None and second.of(TEXT) == "[[how many]]"
    assert next_slot(slots, second) is None


def test_previous_slot_goes_back_to_the_first() -> None:
    slots = open_slots(TEXT)
    assert previous_slot(slots, slots[1]) == slots[0]
    assert previous_slot(slots, slots[0]) is None


@given(st.text(alphabet="aé😀ש\n", max_size=40), st.data())
def test_places_and_spans_are_each_others_inverse(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    span = Span(start, data.draw(st.integers(start, len(text))))
    ((low, high),) = places(text, (span,))
    assert text.encode("utf-16-le")[2 * low : 2 * high].decode("utf-16-le") == span.of(text)
    assert span_at(text, (low, high)) == span


def test_exact_text_keeps_no_break_spaces_and_all_line_ends(qtbot: QtBot) -> None:
    document = QTextDocument()
    document.setPlainText("40\u00a0parcels\nare\u202flate 😀")
    assert exact_text(document) == "40\u00a0parcels\nare\u202flate 😀"
    assert "\u00a0" not in document.toPlainText()  # the reason for a function of our own


def test_cursor_over_goes_with_its_words_and_leaves_out_what_is_typed_behind(qtbot: QtBot) -> None:
    document = QTextDocument("😀 sorry if so")
    cursor = cursor_over(document, (3, 8))
    assert cursor.selectedText() == "sorry"
    typing = cursor_over(document, (0, 0))
    typing.insertText("We are ")
    behind = cursor_over(document, (cursor.selectionEnd(), cursor.selectionEnd()))
    behind.insertText("!!")
    assert cursor.selectedText() == "sorry"


@pytest.mark.parametrize(
    ("dirty", "expected"),
    [
        ("a\r\nb\rc\u2028d\u2029e", "a\nb\nc\nd\ne"),
        ("\x00PNG\x1a\ttext\x7f", "PNG\ttext"),
        ("half \ud83d pair", "half  pair"),
        ("😀 whole", "😀 whole"),
    ],
)
def test_clean_takes_out_what_is_no_text(dirty: str, expected: str) -> None:
    assert clean(dirty) == expected


def test_measure_warns_near_the_limit_and_past_it(channels: dict[str, Channel]) -> None:
    x = channels["x"]
    assert measure("a" * 200, x).role == "muted"
    assert measure("a" * 260, x).role == "warning"
    assert measure("a" * 281, x).role == "error"
    assert measure("a" * 281, None).role == "muted"


def test_measure_counts_the_parts_of_a_text_message(channels: dict[str, Channel]) -> None:
    sms = channels["sms"]
    assert [measure("a" * length, sms).parts for length in (160, 161, 306, 307)] == [1, 2, 2, 3]
    assert [measure("ש" * length, sms).parts for length in (70, 71, 134, 135)] == [1, 2, 2, 3]


@pytest.mark.parametrize("label", FLAWS)
def test_each_flaw_has_title_reason_advice_and_both_sentences(label: str, words: Wording) -> None:
    row = finding_row(Finding(f"{label}.x", label, Level.ERROR, Span(0, 5), "001#4"), "sorry", words)
    assert "“sorry”" in row.title
    for text in (row.title, row.detail, row.reason, row.bad, row.good):
        assert text and "{" not in text and "finding." not in text
    assert row.source == "Croatian guide, step 4"
    assert "sincere apology" in row.source_title


@pytest.mark.parametrize("label", COMPONENTS)
def test_each_missing_component_says_what_to_write(label: str, words: Wording) -> None:
    row = missing_row(Missing((label,), Level.ERROR, "000#2"), words)
    assert row.title.endswith("is missing")
    assert row.good and row.detail and "missing." not in row.detail and "example." not in row.good


def test_a_demand_that_two_components_meet_names_both(words: Wording) -> None:
    row = missing_row(Missing(("remedy", "timeline"), Level.ERROR, "001#5"), words)
    assert row.title == "Remedy or next word at is missing"
    assert row.act is Act.INSERT_TIME


def test_a_vague_time_offers_to_insert_one(words: Wording) -> None:
    row = finding_row(Finding("vague.time.soon", "vague", Level.WARNING, Span(0, 4), "000#2"), "soon", words)
    assert row.act is Act.INSERT_TIME
    assert row.title == "“soon” is no time"


def test_a_grammar_row_numbers_its_replacements(words: Wording) -> None:
    finding = Finding(
        "MD_BASEFORM", "grammar", Level.WARNING, Span(0, 10), "grammar", ("can write", "can wrote"),
        {"category": "GRAMMAR"}, "The verb after “can” has no ending.",
    )  # fmt: skip
    row = grammar_row(finding, "can writes", words)
    assert row.title == "Agreement: “can writes”"
    assert row.detail == "1 can write   2 can wrote"
    assert row.source == "Grammar"


def test_quoted_words_stay_on_one_line() -> None:
    assert quoted("two\n lines") == "two lines"
    assert len(quoted("long " * 40)) <= 46
