"""The installed Qt binding keeps count of None; one release of it did not, and the program died of it."""

from __future__ import annotations

import os
import subprocess
import sys

MANY_CALLS = """
from PySide6.QtCore import QObject
thing = QObject()
for _ in range(300_000):
    thing.setObjectName("x")
print("alive")
"""


def test_the_program_outlives_many_calls_without_a_result() -> None:
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", MANY_CALLS], capture_output=True, text=True, timeout=60, env=environment, check=False
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == "alive"
