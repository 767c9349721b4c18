"""The Qt binding's fault with None, and the guard against it."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from crisisdesk.ui.binding import keep_none_alive

MANY_CALLS = """
from crisisdesk.ui.binding import keep_none_alive
from PySide6.QtCore import QObject
keep_none_alive()
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


@pytest.mark.skipif(sys.version_info < (3, 12), reason="None can't die from Python 3.12 on")
def test_nothing_is_done_where_none_can_not_die() -> None:
    assert not keep_none_alive()
