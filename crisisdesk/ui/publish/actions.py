"""The publish page's row of the table of actions."""

from __future__ import annotations

from crisisdesk.ui.actions import QT_TRANSLATE_NOOP, ActionSpec

PANE = "publish"

ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec(
        "publish.go_on",
        QT_TRANSLATE_NOOP("Actions", "Go on with the approval"),
        "Ctrl+Shift+Return",
        "published",
        QT_TRANSLATE_NOOP("Actions", "Approve, then say where it went out, confirm the promises and seal"),
        "message",
        PANE,
    ),
)
