"""The tables of the pane: which kinds can be typed and by which key, and which the filter chips show."""

from __future__ import annotations

from crisisdesk.core.incident import EntryKind
from crisisdesk.ui.actions import QT_TRANSLATE_NOOP

K = EntryKind

QUICK_KINDS = (K.NOTE, K.FACT, K.COMPLAINT, K.DECISION, K.CALL, K.OPINION)
"""In the order of the number keys: Alt+1 is a note."""

KIND_ACTIONS = {f"log.{kind.value}": kind for kind in QUICK_KINDS}
"""Actions that pick a kind and go to the line."""

FILTERS: tuple[tuple[str, frozenset[EntryKind]], ...] = (
    (QT_TRANSLATE_NOOP("TimelineHead", "All"), frozenset()),
    (QT_TRANSLATE_NOOP("TimelineHead", "Facts"), frozenset({K.NOTICED, K.FACT})),
    (QT_TRANSLATE_NOOP("TimelineHead", "Complaints"), frozenset({K.COMPLAINT})),
    (QT_TRANSLATE_NOOP("TimelineHead", "Decisions"), frozenset({K.DECISION, K.CLOSED, K.REOPENED})),
    (QT_TRANSLATE_NOOP("TimelineHead", "Messages"), frozenset({K.APPROVED, K.PUBLISHED, K.PROMISE})),
)
