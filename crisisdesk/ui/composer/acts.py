"""Joins the table's acts to the pane; those that work on a finding are the menu of its row too."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu

from crisisdesk.ui.actions import Actions
from crisisdesk.ui.composer.actions import PANE

if TYPE_CHECKING:
    from crisisdesk.ui.composer.pane import ComposerPane

_OF_A_ROW = ("mend", "leave", "add_word", "rule_off")


def connect_acts(pane: ComposerPane, actions: Actions) -> None:
    """Connects every row of `composer.actions.ACTIONS`."""
    for name, act in _acts(pane).items():
        actions.action(f"{PANE}.{name}").triggered.connect(partial(_run, act))
    actions.adopt(PANE, pane)
    menu = QMenu(pane)
    menu.addActions([actions.action(f"{PANE}.{name}") for name in _OF_A_ROW])
    pane.judgement.panel.set_menu(menu)


def _acts(pane: ComposerPane) -> dict[str, Callable[[], object]]:
    judgement, tabs = pane.judgement, pane.head.tabs
    acts: dict[str, Callable[[], object]] = {
        "template": pane.ask_template,
        "next_language": partial(tabs.step, 1),
        "previous_language": partial(tabs.step, -1),
        "add_language": tabs.add_button.showMenu,
        "next_finding": partial(judgement.step, 1),
        "previous_finding": partial(judgement.step, -1),
        "mend": partial(judgement.take, 0),
        "leave": judgement.ask_to_leave,
        "add_word": judgement.add_word,
        "rule_off": judgement.switch_rule_off,
    }
    return acts | {f"take_{number}": partial(judgement.take, number - 1) for number in range(1, 6)}


def _run(act: Callable[[], object], _checked: bool = False) -> None:
    act()
