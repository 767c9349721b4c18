"""The timeline's rows of the table of actions."""

from __future__ import annotations

from crisisdesk.ui.actions import QT_TRANSLATE_NOOP, ActionSpec

PANE = "timeline"

ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec(
        "log.focus",
        QT_TRANSLATE_NOOP("Actions", "Log an entry"),
        "Ctrl+L",
        "note",
        QT_TRANSLATE_NOOP("Actions", "Go to the line that logs what happened"),
        "log",
        PANE,
    ),
    ActionSpec("log.note", QT_TRANSLATE_NOOP("Actions", "Log a note"), "Alt+1", "note", "", "log", PANE),
    ActionSpec("log.fact", QT_TRANSLATE_NOOP("Actions", "Log a fact"), "Alt+2", "fact", "", "log", PANE),
    ActionSpec("log.complaint", QT_TRANSLATE_NOOP("Actions", "Log a complaint"), "Alt+3", "complaint", "", "log", PANE),
    ActionSpec("log.decision", QT_TRANSLATE_NOOP("Actions", "Log a decision"), "Alt+4", "decision", "", "log", PANE),
    ActionSpec("log.call", QT_TRANSLATE_NOOP("Actions", "Log a call"), "Alt+5", "call", "", "log", PANE),
    ActionSpec("log.opinion", QT_TRANSLATE_NOOP("Actions", "Log an opinion"), "Alt+6", "opinion", "", "log", PANE),
    ActionSpec(
        "log.find",
        QT_TRANSLATE_NOOP("Actions", "Find in the timeline"),
        "Ctrl+F",
        "search",
        QT_TRANSLATE_NOOP("Actions", "Show only the entries that hold these words"),
        "log",
        PANE,
    ),
    ActionSpec(
        "log.correct",
        QT_TRANSLATE_NOOP("Actions", "Correct the entry"),
        "F2",
        "correct",
        QT_TRANSLATE_NOOP("Actions", "Put a new text beside the old one, with a reason and your initials"),
        "log",
        PANE,
    ),
    ActionSpec(
        "log.copy",
        QT_TRANSLATE_NOOP("Actions", "Copy the entry"),
        "Ctrl+Shift+C",
        "copy",
        QT_TRANSLATE_NOOP("Actions", "Copy the text of the picked entry"),
        "log",
        PANE,
    ),
)
