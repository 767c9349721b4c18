"""A child process that types into the real pane, a character every 20 ms, and says how far it is. Run by test_kill.py."""

from __future__ import annotations

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from crisisdesk.app import build_workspace
from crisisdesk.core.incident import Incident
from crisisdesk.services.wording import Wording
from crisisdesk.ui.actions import Actions
from crisisdesk.ui.composer import ComposerPane
from crisisdesk.ui.context import Context
from crisisdesk.ui.shell.table import all_actions
from crisisdesk.ui.tasks import Lanes
from crisisdesk.ui.theme import Theme

EVERY_MS = 20


def main(data_dir: Path) -> None:
    """Opens the first incident of the folder and types until it is killed; each character is printed with its number."""
    app = QApplication([])
    workspace = build_workspace(data_dir)
    workspace.settings.set("grammar_on", False)
    theme = Theme(workspace.resources, "light")
    theme.apply()
    context = Context(workspace, Lanes(), Wording(workspace.resources, "en"), theme, Actions(all_actions(), theme))
    pane = ComposerPane(context)
    pane.show()
    timer = QTimer(pane, interval=EVERY_MS)
    timer.timeout.connect(lambda: _type(pane))
    context.ask_desk(pane, lambda desk: desk.incidents()[0], lambda incident: _begin(pane, incident, timer), print)
    app.exec()


def _begin(pane: ComposerPane, incident: Incident, timer: QTimer) -> None:
    pane.show_incident(incident)
    QTimer.singleShot(1500, lambda: _start(pane, timer))


def _start(pane: ComposerPane, timer: QTimer) -> None:
    if pane.current_sheet is not None:
        pane.current_sheet.editor.replace_all("")
    timer.start()


def _type(pane: ComposerPane) -> None:
    sheet = pane.current_sheet
    if sheet is not None:
        QTest.keyClick(sheet.editor, Qt.Key.Key_X)
        print(len(sheet.editor.text()), flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
