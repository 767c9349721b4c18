"""The composer's rows of the table of acts."""

from __future__ import annotations

from crisisdesk.ui.actions import QT_TRANSLATE_NOOP, ActionSpec

PANE = "composer"

ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec(
        "composer.template",
        QT_TRANSLATE_NOOP("Actions", "Start from a template"),
        "Ctrl+Shift+T",
        "write",
        QT_TRANSLATE_NOOP("Actions", "Put the template of this stage in the place of the text"),
        menu="message",
        pane=PANE,
    ),
    ActionSpec(
        "composer.next_language",
        QT_TRANSLATE_NOOP("Actions", "Next language"),
        "Ctrl+PgDown",
        "language",
        QT_TRANSLATE_NOOP("Actions", "Go to the next language of the message"),
        menu="message",
        pane=PANE,
    ),
    ActionSpec(
        "composer.previous_language",
        QT_TRANSLATE_NOOP("Actions", "Previous language"),
        "Ctrl+PgUp",
        "",
        QT_TRANSLATE_NOOP("Actions", "Go to the previous language of the message"),
        menu="message",
        pane=PANE,
    ),
    ActionSpec(
        "composer.add_language",
        QT_TRANSLATE_NOOP("Actions", "Add a language"),
        "Ctrl+Shift+L",
        "plus",
        QT_TRANSLATE_NOOP("Actions", "Write the message in one more language"),
        menu="message",
        pane=PANE,
    ),
    ActionSpec(
        "composer.next_finding",
        QT_TRANSLATE_NOOP("Actions", "Next finding"),
        "F8",
        "down",
        QT_TRANSLATE_NOOP("Actions", "Go to the next thing to mend or to consider"),
        menu="message",
        pane=PANE,
    ),
    ActionSpec(
        "composer.previous_finding",
        QT_TRANSLATE_NOOP("Actions", "Previous finding"),
        "Shift+F8",
        "up",
        QT_TRANSLATE_NOOP("Actions", "Go to the previous thing to mend or to consider"),
        menu="message",
        pane=PANE,
    ),
    ActionSpec(
        "composer.mend",
        QT_TRANSLATE_NOOP("Actions", "Mend the finding"),
        "Alt+Return",
        "check",
        QT_TRANSLATE_NOOP("Actions", "Take the finding's replacement, or see how it is done better"),
        menu="message",
        pane=PANE,
        local=True,
    ),
    *(
        ActionSpec(f"composer.take_{number}", text, f"Alt+{number}", pane=PANE, local=True)
        for number, text in enumerate(
            (
                QT_TRANSLATE_NOOP("Actions", "Take the first replacement"),
                QT_TRANSLATE_NOOP("Actions", "Take the second replacement"),
                QT_TRANSLATE_NOOP("Actions", "Take the third replacement"),
                QT_TRANSLATE_NOOP("Actions", "Take the fourth replacement"),
                QT_TRANSLATE_NOOP("Actions", "Take the fifth replacement"),
            ),
            1,
        )
    ),
    ActionSpec(
        "composer.leave",
        QT_TRANSLATE_NOOP("Actions", "Leave the finding as it is"),
        "Alt+I",
        "hint",
        QT_TRANSLATE_NOOP("Actions", "Leave this one, with a reason for the journal where you have one"),
        menu="message",
        pane=PANE,
        local=True,
    ),
    ActionSpec(
        "composer.add_word",
        QT_TRANSLATE_NOOP("Actions", "Add the word to the dictionary"),
        "Alt+D",
        "journal",
        QT_TRANSLATE_NOOP("Actions", "The marked word is right: a name, or a word of your own"),
        menu="message",
        pane=PANE,
        local=True,
    ),
    ActionSpec(
        "composer.rule_off",
        QT_TRANSLATE_NOOP("Actions", "Switch this grammar rule off"),
        "Alt+O",
        "close",
        QT_TRANSLATE_NOOP("Actions", "Never show findings of this grammar rule again"),
        menu="message",
        pane=PANE,
        local=True,
    ),
)
