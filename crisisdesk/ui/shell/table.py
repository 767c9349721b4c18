"""The whole table of actions: the shell's own and those that the panes bring."""

from __future__ import annotations

from crisisdesk.ui.actions import QT_TRANSLATE_NOOP, ActionSpec

PAGES = ("incident", "response", "journal", "review", "settings")
"""Pages of the rail, in its order; Ctrl+1 to Ctrl+5 go to them."""

SHELL = (
    ActionSpec("page.incident", QT_TRANSLATE_NOOP("Actions", "Incident"), "Ctrl+1", "incident", menu="view"),
    ActionSpec("page.response", QT_TRANSLATE_NOOP("Actions", "Response"), "Ctrl+2", "response", menu="view"),
    ActionSpec("page.journal", QT_TRANSLATE_NOOP("Actions", "Journal"), "Ctrl+3", "journal", menu="view"),
    ActionSpec("page.review", QT_TRANSLATE_NOOP("Actions", "Review"), "Ctrl+4", "review", menu="view"),
    ActionSpec("page.settings", QT_TRANSLATE_NOOP("Actions", "Settings"), "Ctrl+5", "settings", menu="view"),
)


def all_actions() -> tuple[ActionSpec, ...]:
    """Every row of the program, in the order of the menus."""
    return SHELL
