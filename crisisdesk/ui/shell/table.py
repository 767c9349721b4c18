"""The whole table of actions: the shell's own and those that the panes bring."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace

from crisisdesk.ui.actions import QT_TRANSLATE_NOOP, ActionSpec
from crisisdesk.ui.composer.actions import ACTIONS as COMPOSER
from crisisdesk.ui.publish.actions import ACTIONS as PUBLISH
from crisisdesk.ui.timeline.actions import ACTIONS as TIMELINE

PAGES = ("incident", "response", "journal", "review", "settings")
"""Pages of the rail, in its order; Ctrl+1 to Ctrl+5 go to them."""

MENUS = ("incident", "log", "message", "view", "help")

SHELL = (
    ActionSpec(
        "incident.new",
        QT_TRANSLATE_NOOP("Actions", "Start an incident"),
        "Ctrl+N",
        "incident",
        QT_TRANSLATE_NOOP("Actions", "Something went wrong: log it, judge it, write the first word"),
        menu="incident",
    ),
    ActionSpec(
        "message.scratch",
        QT_TRANSLATE_NOOP("Actions", "Draft a message"),
        "Ctrl+D",
        "write",
        QT_TRANSLATE_NOOP("Actions", "Write or paste an apology without an incident, and have it checked"),
        menu="incident",
    ),
    ActionSpec(
        "demo.open",
        QT_TRANSLATE_NOOP("Actions", "Open the demo incident"),
        "",
        "play",
        QT_TRANSLATE_NOOP("Actions", "Look around in a window of its own; nothing is kept"),
        menu="incident",
    ),
    ActionSpec(
        "go.start",
        QT_TRANSLATE_NOOP("Actions", "All incidents"),
        "Alt+Home",
        "home",
        QT_TRANSLATE_NOOP("Actions", "Go to the start page, where all incidents stand"),
        menu="incident",
    ),
    ActionSpec(
        "incident.switch",
        QT_TRANSLATE_NOOP("Actions", "Switch to another incident"),
        "Ctrl+J",
        "down",
        QT_TRANSLATE_NOOP("Actions", "Choose among the open incidents"),
        menu="incident",
        pane="incident",
    ),
    ActionSpec(
        "incident.close",
        QT_TRANSLATE_NOOP("Actions", "Close the incident"),
        "",
        "lock",
        QT_TRANSLATE_NOOP("Actions", "Seal its log, with a reason; it can be opened again"),
        menu="incident",
        pane="open_incident",
    ),
    ActionSpec(
        "incident.reopen",
        QT_TRANSLATE_NOOP("Actions", "Open the incident again"),
        "",
        "reopened",
        QT_TRANSLATE_NOOP("Actions", "Go on with a closed incident, with a reason"),
        menu="incident",
        pane="closed_incident",
    ),
    ActionSpec(
        "window.quit",
        QT_TRANSLATE_NOOP("Actions", "Quit"),
        "Ctrl+Q",
        "close",
        QT_TRANSLATE_NOOP("Actions", "Everything is saved"),
        menu="incident",
    ),
    ActionSpec(
        "message.update",
        QT_TRANSLATE_NOOP("Actions", "Write the update"),
        "Ctrl+U",
        "write",
        QT_TRANSLATE_NOOP("Actions", "Start the next message to the public from the template of an update"),
        menu="message",
        pane="open_incident",
    ),
    ActionSpec(
        "message.approve",
        QT_TRANSLATE_NOOP("Actions", "Approve and publish"),
        "Ctrl+Return",
        "published",
        QT_TRANSLATE_NOOP("Actions", "See the final texts, approve them, and say where they went out"),
        menu="message",
        pane="open_incident",
    ),
    ActionSpec("page.incident", QT_TRANSLATE_NOOP("Actions", "Incident"), "Ctrl+1", "incident", menu="view"),
    ActionSpec("page.response", QT_TRANSLATE_NOOP("Actions", "Response"), "Ctrl+2", "response", menu="view"),
    ActionSpec("page.journal", QT_TRANSLATE_NOOP("Actions", "Journal"), "Ctrl+3", "journal", menu="view"),
    ActionSpec("page.review", QT_TRANSLATE_NOOP("Actions", "Review"), "Ctrl+4", "review", menu="view"),
    ActionSpec("page.settings", QT_TRANSLATE_NOOP("Actions", "Settings"), "Ctrl+5", "settings", menu="view"),
    ActionSpec(
        "view.timeline",
        QT_TRANSLATE_NOOP("Actions", "Show the timeline"),
        "Ctrl+Shift+1",
        "",
        QT_TRANSLATE_NOOP("Actions", "Show or hide the timeline"),
        menu="view",
        pane="incident",
        checkable=True,
    ),
    ActionSpec(
        "view.composer",
        QT_TRANSLATE_NOOP("Actions", "Show the composer"),
        "Ctrl+Shift+2",
        "",
        QT_TRANSLATE_NOOP("Actions", "Show or hide the composer"),
        menu="view",
        pane="incident",
        checkable=True,
    ),
    ActionSpec(
        "view.next_pane",
        QT_TRANSLATE_NOOP("Actions", "Next pane"),
        "F6",
        "forward",
        QT_TRANSLATE_NOOP("Actions", "Go to the next pane of the page"),
        menu="view",
    ),
    ActionSpec("view.larger", QT_TRANSLATE_NOOP("Actions", "Larger letters"), "Ctrl++", "plus", menu="view"),
    ActionSpec("view.smaller", QT_TRANSLATE_NOOP("Actions", "Smaller letters"), "Ctrl+-", "minus", menu="view"),
    ActionSpec("view.normal", QT_TRANSLATE_NOOP("Actions", "Letters of the usual size"), "Ctrl+0", "", menu="view"),
    ActionSpec(
        "view.theme",
        QT_TRANSLATE_NOOP("Actions", "Light or dark"),
        "Ctrl+Shift+D",
        "contrast",
        QT_TRANSLATE_NOOP("Actions", "Change between the light and the dark look"),
        menu="view",
    ),
    ActionSpec(
        "journal.verify",
        QT_TRANSLATE_NOOP("Actions", "Verify the journal"),
        "Ctrl+Shift+V",
        "verify",
        QT_TRANSLATE_NOOP("Actions", "Follow the whole chain and see whether any entry was changed"),
        menu="log",
        pane="journal",
    ),
    ActionSpec(
        "journal.export",
        QT_TRANSLATE_NOOP("Actions", "Export the journal"),
        "Ctrl+E",
        "export",
        QT_TRANSLATE_NOOP("Actions", "Write all entries into a file to hand on"),
        menu="log",
        pane="journal",
    ),
    ActionSpec(
        "journal.find",
        QT_TRANSLATE_NOOP("Actions", "Find in all incidents"),
        "Ctrl+F",
        "search",
        menu="log",
        pane="journal",
    ),
    ActionSpec(
        "review.find",
        QT_TRANSLATE_NOOP("Actions", "Search past incidents"),
        "Ctrl+F",
        "search",
        menu="view",
        pane="review",
    ),
    ActionSpec(
        "palette.open",
        QT_TRANSLATE_NOOP("Actions", "Find anything"),
        "Ctrl+K",
        "search",
        QT_TRANSLATE_NOOP("Actions", "Every act and every incident, by a few letters"),
        menu="help",
    ),
    ActionSpec(
        "menu.open",
        QT_TRANSLATE_NOOP("Actions", "Menu"),
        "F10",
        "menu",
        QT_TRANSLATE_NOOP("Actions", "All acts, in menus"),
        menu="help",
    ),
    ActionSpec(
        "help.open",
        QT_TRANSLATE_NOOP("Actions", "Help"),
        "F1",
        "help",
        QT_TRANSLATE_NOOP("Actions", "Read about the pane you are in"),
        menu="help",
    ),
    ActionSpec(
        "grammar.help",
        QT_TRANSLATE_NOOP("Actions", "State of the grammar engine"),
        "",
        "grammar",
        QT_TRANSLATE_NOOP("Actions", "What the grammar engine does now, and what to do where it does nothing"),
        menu="help",
    ),
)


def all_actions() -> tuple[ActionSpec, ...]:
    """Every row of the program, in the order of the menus.

    Where panes that stand side by side use the same key, it works in the pane that has the focus.
    """
    rows = (*SHELL, *TIMELINE, *COMPOSER, *PUBLISH)
    shared = {key for key, count in Counter(_keys(rows)).items() if count > 1}
    return tuple(replace(row, local=True) if row.pane and row.shortcut in shared else row for row in rows)


def _keys(rows: Iterable[ActionSpec]) -> list[str]:
    return [row.shortcut for row in rows if row.shortcut]
