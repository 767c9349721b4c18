from __future__ import annotations

from typing import Any

import pytest

from crisisdesk.core.incident import FindingLeft, Promise
from crisisdesk.journal import EventKind, NewEvent, events
from crisisdesk.journal.canonical import canonical
from tests.helpers.worlds import MORNING, final_text, new_entry, new_incident

SECRET = "Ivana Horvat, Ilica 7"
TEXT = final_text(
    SECRET, findings=(FindingLeft("r", "vague", "warning", SECRET, SECRET), FindingLeft("s", "denial", "error", SECRET))
)

EVERY_KIND = (
    events.opened("i", new_incident(title=SECRET, people=SECRET), "Mia"),
    events.logged("i", new_entry(SECRET, source=SECRET, late_reason=SECRET)),
    events.corrected("i", 2, SECRET, SECRET, "MB"),
    events.approved("i", "Ana", [TEXT, final_text(SECRET, language="hr")]),
    events.published("i", 4, 0, TEXT, "Ana", "facebook", MORNING, f"https://example.org/{SECRET}"),
    events.promised("i", Promise(SECRET, MORNING), 5, "Mia"),
    events.closed("i", SECRET, "Mia"),
    events.reopened("i", SECRET, "Mia"),
)


def test_every_kind_is_tried_below() -> None:
    assert {event.kind for event in EVERY_KIND} == set(EventKind) == set(events.ERASABLE)


@pytest.mark.parametrize("event", EVERY_KIND, ids=lambda event: event.kind)
class TestEveryKind:
    def test_free_text_and_its_plain_hash_are_taken_out(self, event: NewEvent) -> None:
        facts, texts = events.take_text_out(event.kind, event.body)
        kept = canonical(facts).decode()
        assert SECRET not in kept
        assert events.text_sha256(SECRET) not in kept
        assert any(SECRET in text for text in texts.values())

    def test_put_back_it_is_the_same_body(self, event: NewEvent) -> None:
        facts, texts = events.take_text_out(event.kind, event.body)
        whole = events.put_text_back(event.kind, facts, texts)
        assert canonical(whole) == canonical(event.body)

    def test_erased_it_keeps_its_shape_with_empty_text(self, event: NewEvent) -> None:
        facts, texts = events.take_text_out(event.kind, event.body)
        erased = events.put_text_back(event.kind, facts, {})
        assert _shape(erased) == _shape(event.body)
        assert SECRET not in canonical(erased).decode()
        assert texts


def _shape(value: Any) -> Any:
    match value:
        case dict():
            return {key: _shape(item) for key, item in value.items()}
        case list() | tuple():
            return [_shape(item) for item in value]
    return type(value).__name__ if value is None or isinstance(value, bool | int) else "text"


def test_the_hash_of_a_published_text_is_what_anybody_gets_from_a_copy() -> None:
    assert events.text_sha256("Žao nam je.") == "e6e449eedb5a9a4ec6a242a870945f5a2d34f91e5c129400d28622bcc46ed378"
