"""The desk, asked in its own lane as the panes ask it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from pytestqt.qtbot import QtBot

from crisisdesk.desk import Desk
from crisisdesk.ui.context import Context

Ask = Callable[[Callable[[Desk], Any]], Any]


def asking(context: Context, qtbot: QtBot, timeout: int) -> Ask:
    """A question to the desk that waits for its answer, `timeout` milliseconds at most."""

    def wait_for(question: Callable[[Desk], Any]) -> Any:
        got: list[Any] = []
        problems: list[Any] = []
        context.ask_desk(context.news, question, got.append, problems.append)
        qtbot.waitUntil(lambda: bool(got or problems), timeout=timeout)
        assert not problems, problems
        return got[0]

    return wait_for
