"""A display of our own for windows that nobody should see: Xvfb on Linux."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

SCREEN = "1600x1200x24"


@contextmanager
def hidden_display() -> Iterator[dict[str, str]]:
    """The environment of a program that is to draw on a new Xvfb, which ends with the context; empty where there is none."""
    if sys.platform != "linux" or shutil.which("Xvfb") is None:
        yield {}
        return
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", SCREEN, "-nolisten", "tcp", "-noreset"]
    server = subprocess.Popen(command, pass_fds=[writing], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    os.close(writing)
    try:
        with os.fdopen(reading) as answer:
            number = answer.readline().strip()
        yield {"DISPLAY": f":{number}", "WAYLAND_DISPLAY": ""} if number else {}
    finally:
        server.terminate()
        server.wait()
