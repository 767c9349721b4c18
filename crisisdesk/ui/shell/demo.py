"""The demo in a process of its own: another journal, another clock, and nothing of it is kept."""

from __future__ import annotations

import sys

from PySide6.QtCore import QProcess

from crisisdesk.core.errors import ProblemError


def demo_command(language: str) -> list[str]:
    """Program and arguments; the frozen program is called by itself, not through Python."""
    start = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "crisisdesk"]
    return [*start, "--demo", "--language", language]


def start_demo(language: str) -> None:
    """Raises ProblemError where the process can't be started."""
    program, *arguments = demo_command(language)
    started = QProcess.startDetached(program, arguments)
    if not (started[0] if isinstance(started, tuple) else started):
        raise ProblemError("demo_failed", reason=program)
