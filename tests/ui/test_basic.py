"""The small parts: words as they are, pills that stay round, actions in one table."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from crisisdesk.core.incident import Incident
from crisisdesk.ui.actions import Actions, ActionSpec, plain_tooltip
from crisisdesk.ui.context import Context
from crisisdesk.ui.theme import Theme
from crisisdesk.ui.widgets.basic import Badge, Chip, FlowLayout, PlainLabel, button


def test_a_label_shows_markup_as_it_stands(qtbot: QtBot) -> None:
    label = PlainLabel("<b>40</b> parcels")
    qtbot.addWidget(label)
    assert label.textFormat() == Qt.TextFormat.PlainText
    assert label.text() == "<b>40</b> parcels"


def test_a_tooltip_shows_markup_as_it_stands() -> None:
    assert plain_tooltip("Find") == "Find"
    assert plain_tooltip("<img src='x'>") == "<span>&lt;img src=&#x27;x&#x27;&gt;</span>"


def test_a_badge_tells_its_words_to_screen_readers(qtbot: QtBot, theme: Theme) -> None:
    badge = Badge("", "error", icon="clock", theme=theme)
    qtbot.addWidget(badge)
    badge.setText("Crisis · level 2")
    badge.set_role("good")
    assert badge.accessibleName() == "Crisis · level 2"
    assert badge.property("badge") == "good"


def test_a_marked_chip_carries_its_tick_only_while_it_is_checked(qtbot: QtBot, theme: Theme) -> None:
    chip = Chip("Facebook", theme, mark=True)
    qtbot.addWidget(chip)
    assert chip.icon().isNull()
    chip.setChecked(True)
    assert not chip.icon().isNull()


def test_lines_of_chips_are_turned_round_in_a_mirrored_window(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    layout = FlowLayout(holder, spacing=4)
    first, second = button("one"), button("two")
    layout.addWidget(first)
    layout.addWidget(second)
    holder.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    layout.setGeometry(QRect(0, 0, 400, 100))
    assert first.geometry().right() == 399
    assert second.geometry().right() < first.geometry().left()


def test_the_actions_of_a_pane_sleep_while_it_is_not_shown(theme: Theme) -> None:
    actions = Actions((ActionSpec("a", "Always"), ActionSpec("t", "Find", "Ctrl+F", pane="timeline")), theme)
    actions.show_panes(())
    assert actions.action("a").isEnabled()
    assert not actions.action("t").isEnabled()
    actions.show_panes({"timeline"})
    assert actions.action("t").isEnabled()
    assert "Ctrl+F" in actions.action("t").toolTip()


def test_what_a_pane_disabled_stays_disabled(theme: Theme) -> None:
    actions = Actions((ActionSpec("t", "Correct", pane="timeline"),), theme)
    actions.action("t").setEnabled(False)
    actions.show_panes({"timeline"})
    assert not actions.action("t").isEnabled()


def test_two_actions_can_not_have_one_name(theme: Theme) -> None:
    with pytest.raises(ValueError, match="two actions"):
        Actions((ActionSpec("a", "One"), ActionSpec("a", "Two")), theme)


def test_the_fixtures_open_a_real_incident(incident: Incident, context: Context) -> None:
    assert incident.is_open
    assert incident.title == "Late Christmas parcels"
