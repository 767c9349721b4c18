"""From starting the process to a window on the screen, against the barest PySide6 window: a label and nothing else.

Seen from outside, by asking the X server for the window's name, so it needs a display (dev.py bench brings Xvfb) and xdotool.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence

from benchmarks import median_ms, print_table

STARTS = 5
PATIENCE = 60.0
"""Seconds after which a window counts as one that does not come."""

_BARE = """
from PySide6.QtWidgets import QApplication, QLabel
application = QApplication([])
window = QLabel("bare")
window.setWindowTitle("CrisisDesk, bare")
window.show()
application.exec()
"""


def main() -> int:
    if not os.environ.get("DISPLAY") or shutil.which("xdotool") is None:
        print("not measured: it needs an X display and xdotool (python3 dev.py bench brings both)")
        return 0
    program = [sys.executable, "-m", "crisisdesk", "--language", "en"]
    with tempfile.TemporaryDirectory() as folder:
        commands = {
            "bare PySide6 window": [sys.executable, "-c", _BARE],
            "CrisisDesk, a journal of its own": [*program, "--data-dir", folder],
            "CrisisDesk --demo": [*program, "--demo"],
        }
        measured = _measured(commands)
    bare = median_ms(measured["bare PySide6 window"])
    rows = [[name, f"{median_ms(each):.0f}", f"{median_ms(each) / bare:.2f}"] for name, each in measured.items()]
    print_table(["start", "ms", "ratio"], rows)
    return 0


def _measured(commands: dict[str, list[str]]) -> dict[str, list[float]]:
    """Seconds per start; the commands take turns, after one start each that fills the caches."""
    for command in commands.values():
        _seconds_to_window(command)
    found: dict[str, list[float]] = {name: [] for name in commands}
    for _ in range(STARTS):
        for name, command in commands.items():
            found[name].append(_seconds_to_window(command))
    return found


def _seconds_to_window(command: Sequence[str]) -> float:
    environment = {**os.environ, "QT_QPA_PLATFORM": "xcb"}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # a user's second start reads bytecode
    began = time.perf_counter()
    process = subprocess.Popen(command, env=environment)
    try:
        while not _window_is_there(process.pid):
            if process.poll() is not None or time.perf_counter() - began > PATIENCE:
                raise RuntimeError(f"no window came from {command}")
        return time.perf_counter() - began
    finally:
        process.terminate()
        process.wait()


def _window_is_there(pid: int) -> bool:
    search = ["xdotool", "search", "--onlyvisible", "--all", "--pid", str(pid), "--name", "CrisisDesk"]
    return subprocess.run(search, capture_output=True).returncode == 0


if __name__ == "__main__":
    raise SystemExit(main())
