"""The program around the window: languages, directions, errors that nobody caught, the end."""

from __future__ import annotations

import logging
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox, QPushButton
from pytestqt.qtbot import QtBot

from crisisdesk.app import Workspace
from crisisdesk.core.resources import Resources
from crisisdesk.services.settings import Settings
from crisisdesk.ui.application import Bugs, Program, translators
from crisisdesk.ui.dialogs.language import LanguageDialog
from crisisdesk.ui.shell.demo import demo_command
from crisisdesk.ui.theme import Theme

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

ROOT = Path(__file__).parents[2]


@pytest.fixture
def compiled(tmp_path: Path) -> Resources:
    """The real resources beside translations compiled into a temporary folder."""
    lrelease = Path(sys.executable).with_name("pyside6-lrelease")
    (tmp_path / "translations").mkdir()
    (tmp_path / "resources").symlink_to(Resources.default().root)
    for source in sorted((ROOT / "translations").glob("*.ts")):
        target = tmp_path / "translations" / f"{source.stem}.qm"
        subprocess.run([str(lrelease), "-silent", str(source), "-qm", str(target)], check=True, timeout=60)
    return Resources(tmp_path / "resources")


@pytest.fixture
def program(qapp: QApplication, workspace: Workspace, compiled: Resources) -> Iterator[Program]:
    hooks = sys.excepthook, signal.getsignal(signal.SIGINT), signal.getsignal(signal.SIGTERM)
    made = Program(qapp, replace(workspace, resources=compiled))
    yield made
    if made.window is not None:
        made.window.close()
        made.window.deleteLater()
    made.close()
    made.speak("en")
    sys.excepthook = hooks[0]
    signal.signal(signal.SIGINT, hooks[1])
    signal.signal(signal.SIGTERM, hooks[2])


@pytest.mark.parametrize(
    ("language", "cancel"),
    [("ro", "Anulează"), ("hr", "Odustani"), ("he", "ביטול"), ("ru", "Отмена"), ("pl", "Anuluj")],
)
def test_the_buttons_of_dialogs_speak_the_language(qtbot: QtBot, program: Program, language: str, cancel: str) -> None:
    program.speak(language)
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(buttons)
    assert buttons.buttons()[0].text().replace("&", "") == cancel


def test_english_plurals_are_words_and_not_brackets(qapp: QApplication, program: Program) -> None:
    program.speak("en")
    say = QCoreApplication.translate
    assert say("LeftPanel", "%n thing(s) left as it is", "", 1) == "1 thing left as it is"
    assert say("LeftPanel", "%n thing(s) left as it is", "", 2) == "2 things left as they are"


def test_hebrew_turns_the_window_round_and_comes_back(qapp: QApplication, program: Program, qtbot: QtBot) -> None:
    assert program.choose_language("", "en")
    first = program.open_window()
    assert qapp.layoutDirection() == Qt.LayoutDirection.LeftToRight
    first.language_chosen.emit("he")
    qtbot.waitUntil(lambda: program.window is not first)
    assert program.window is not None
    assert program.window.page == "settings"
    assert program.window.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert QLocale().language() == QLocale.Language.Hebrew
    assert program.workspace.settings.get("ui_language") == "he"
    qtbot.waitUntil(lambda: program.window is not None and program.window.list.is_known)


def test_the_first_start_asks_for_the_language_alone(qtbot: QtBot, workspace: Workspace, theme: Theme) -> None:
    dialog = LanguageDialog(theme, list(workspace.languages.values()), "hr")
    qtbot.addWidget(dialog)
    names = [each.text() for each in dialog.findChildren(QPushButton)]
    assert names == [language.name for language in workspace.languages.values()]
    assert dialog.language == "hr"
    dialog.show()
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.result() == QDialog.DialogCode.Accepted
    assert dialog.language == "hr"


def test_a_language_of_the_command_line_does_not_change_the_setting(program: Program) -> None:
    assert program.choose_language("pl", "en")
    assert program.workspace.settings.get("ui_language") == "en"


def test_the_first_language_is_kept(program: Program, tmp_path: Path) -> None:
    program.workspace.settings.set("ui_language", "")
    assert program.choose_language("ro", "en")
    assert Settings(program.workspace.settings.path).get("ui_language") == "ro"


def test_an_error_that_nobody_caught_is_logged_and_said(caplog: pytest.LogCaptureFixture) -> None:
    hooks = sys.excepthook, threading.excepthook
    bugs = Bugs()
    said: list[object] = []
    bugs.found.connect(said.append)
    bugs.watch()
    try:
        with caplog.at_level(logging.ERROR):
            error = ValueError("a slip of ours")
            sys.excepthook(ValueError, error, None)
    finally:
        sys.excepthook, threading.excepthook = hooks
    assert "a slip of ours" in str(said[0])
    assert "nobody caught this" in caplog.text


def test_the_demo_is_a_child_of_the_program_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    assert demo_command("hr") == [sys.executable, "-m", "crisisdesk", "--demo", "--language", "hr"]
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert demo_command("hr") == [sys.executable, "--demo", "--language", "hr"]


def test_translations_of_an_unknown_language_are_none(compiled: Resources) -> None:
    assert translators(compiled, "xx") == []


def test_a_second_end_does_nothing(program: Program) -> None:
    program.choose_language("", "en")
    program.open_window()
    program.close()
    program.close()
