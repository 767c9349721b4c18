"""Drives the real program as a person does: a process of its own, a screen of its own, keys and nothing else."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import TypeVar

from crisisdesk.core.clock import SystemClock
from crisisdesk.core.errors import ProblemError
from crisisdesk.journal import FILE_NAME, Journal

ROOT = Path(__file__).parents[2]
SIZE = "1280x800x24"
PATIENCE = 60.0
"""Seconds for a thing to happen on a machine that does much else."""

_LEAVE = 10.0
"""Seconds that a child may take to end after the program."""

Found = TypeVar("Found")


def needed_programs() -> list[str]:
    """The names of those that are missing."""
    return [name for name in ("Xvfb", "xdotool") if shutil.which(name) is None]


class Screen:
    """An X server without a monitor."""

    def __init__(self) -> None:
        read, write = os.pipe()
        command = ["Xvfb", "-displayfd", str(write), "-screen", "0", SIZE, "-nolisten", "tcp"]
        self._server = subprocess.Popen(command, pass_fds=[write], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(write)
        with os.fdopen(read) as answer:
            self.display = f":{answer.readline().strip()}"

    def close(self) -> None:
        self._server.terminate()
        self._server.wait(10)


class Driver:
    """One run of the program on a data folder."""

    def __init__(self, screen: Screen, data_dir: Path, pictures: Path) -> None:
        self._environment = os.environ | {
            "DISPLAY": screen.display,
            "LC_ALL": "C.UTF-8",
            "QT_QPA_PLATFORM": "xcb",
            "QT_ACCESSIBILITY": "0",
        }
        self._data_dir = data_dir
        self._pictures = pictures
        self._log = (data_dir.parent / f"{data_dir.name}.log").open("ab")
        command = [sys.executable, "-m", "crisisdesk", "--data-dir", str(data_dir)]
        self.process = subprocess.Popen(command, cwd=ROOT, env=self._environment, stdout=self._log, stderr=self._log)

    # the hands

    def key(self, *keys: str) -> None:
        for key in keys:
            self._xdotool("key", "--clearmodifiers", key)
            time.sleep(0.12)

    def type(self, text: str) -> None:
        self._xdotool("type", "--delay", "15", text)
        time.sleep(0.25)

    # the eyes

    def wait_for_window(self, title: str) -> None:
        """Until a window of that title is there and has had a moment to take the keyboard."""
        self.wait(f"a window called {title}", lambda: self._windows(title))
        time.sleep(1.0)

    def picture(self, name: str) -> Path:
        """Takes the whole screen, by Qt's own means: no further program is needed."""
        self._pictures.mkdir(parents=True, exist_ok=True)
        target = self._pictures / f"{name}.png"
        code = (
            "import sys; from PySide6.QtGui import QGuiApplication; app = QGuiApplication([]);"
            "sys.exit(not app.primaryScreen().grabWindow(0).save(sys.argv[1]))"
        )
        subprocess.run([sys.executable, "-c", code, str(target)], env=self._environment, check=True, timeout=60)
        return target

    def wait(self, what: str, look: Callable[[], Found]) -> Found:
        """The first answer of `look` that is not empty; AssertionError with what was waited for."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            if self.process.poll() is not None:
                raise AssertionError(f"the program ended ({self.process.returncode}) while waiting for {what}")
            if found := look():
                return found
            time.sleep(0.2)
        self.picture("failed")
        raise AssertionError(f"waited in vain for {what}; see {self._pictures / 'failed.png'}")

    def journal(self, ask: Callable[[Journal], Found]) -> Found | None:
        """Looks into the journal beside the program that writes it; None while there is none."""
        try:
            with closing(Journal.read_only(self._data_dir / FILE_NAME, SystemClock())) as journal:
                return ask(journal)
        except ProblemError:
            return None

    # leaving

    def quit(self) -> int:
        """Leaves by the keyboard; the exit code. No child of the program may be left."""
        children = _descendants(self.process.pid)
        self.key("ctrl+q")
        code = self.process.wait(PATIENCE)
        end = time.monotonic() + _LEAVE
        while any(map(_is_alive, children)) and time.monotonic() < end:
            time.sleep(0.1)
        assert [pid for pid in children if _is_alive(pid)] == []
        self._log.close()
        return code

    def kill(self) -> None:
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait(10)
        if not self._log.closed:
            self._log.close()

    def _windows(self, title: str) -> list[str]:
        found = self._xdotool("search", "--onlyvisible", "--name", f"^{title}$", check=False)
        return found.split()

    def _xdotool(self, *arguments: str, check: bool = True) -> str:
        done = subprocess.run(
            ["xdotool", *arguments], env=self._environment, check=check, capture_output=True, text=True, timeout=60
        )
        return done.stdout


def _descendants(pid: int) -> list[int]:
    """The processes that the program started, and theirs: Java, when the grammar engine runs."""
    found = []
    for task in Path(f"/proc/{pid}/task").iterdir():
        for child in (task / "children").read_text().split():
            found += [int(child), *_descendants(int(child))]
    return found


def _is_alive(pid: int) -> bool:
    status = Path(f"/proc/{pid}/stat")
    return status.exists() and status.read_text().rpartition(")")[2].split()[0] != "Z"
