"""Which open slot of a template comes next. Code points, no Qt."""

from __future__ import annotations

from collections.abc import Sequence

from crisisdesk.core.text import Span


def next_slot(slots: Sequence[Span], selected: Span) -> Span | None:
    """The first slot behind the selection; None after the last one, so that Tab can leave the field."""
    return next((slot for slot in slots if slot.start >= selected.start and slot != selected), None)


def previous_slot(slots: Sequence[Span], selected: Span) -> Span | None:
    """The last slot before the selection."""
    return next((slot for slot in reversed(slots) if slot.end <= selected.start), None)
