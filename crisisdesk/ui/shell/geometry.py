"""Size and place of the window and of its panes, from one day to the next."""

from __future__ import annotations

import contextlib

from PySide6.QtCore import QByteArray, QSize
from PySide6.QtWidgets import QMainWindow

from crisisdesk.core.errors import ProblemError
from crisisdesk.services.settings import Settings
from crisisdesk.ui.shell.incident_page import IncidentPage

_FIRST_SIZE = QSize(1280, 800)


def restore_window(window: QMainWindow, panes: IncidentPage, settings: Settings) -> None:
    """As it was left; the first time as large as the pictures of the manual, or as the screen."""
    state = settings.get("window_geometry")
    if not (state and window.restoreGeometry(QByteArray.fromBase64(state.encode("ascii")))):
        screen = window.screen().availableGeometry()
        size = _FIRST_SIZE.boundedTo(screen.size())
        window.resize(size)
        window.move(screen.center() - window.rect().center())
    panes.restore_state(settings.get("window_state"))


def save_window(window: QMainWindow, panes: IncidentPage, settings: Settings) -> None:
    """A folder that can't be written to has been said already; closing does not say it again."""
    geometry = bytes(window.saveGeometry().toBase64().data()).decode("ascii")
    with contextlib.suppress(ProblemError):
        settings.set_all({"window_geometry": geometry, "window_state": panes.save_state()})
