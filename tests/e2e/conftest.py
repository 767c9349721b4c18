"""A screen and the program on it."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.e2e.driver import ROOT, Driver, Screen, needed_programs

PICTURES = ROOT / "build" / "screenshots"


@pytest.fixture(scope="session")
def screen() -> Iterator[Screen]:
    """Skipped on other systems than Linux; there, a missing program is a failure that says what to install."""
    if not sys.platform.startswith("linux"):
        pytest.skip("Xvfb runs on Linux only")
    missing = needed_programs()
    assert not missing, f"install {' and '.join(missing)}: sudo apt-get install -y xvfb xdotool"
    made = Screen()
    yield made
    made.close()


@pytest.fixture
def start(screen: Screen, tmp_path: Path) -> Iterator[Callable[[], Driver]]:
    """Starts the program on the test's own data folder, as often as asked."""
    drivers: list[Driver] = []

    def begin() -> Driver:
        drivers.append(Driver(screen, tmp_path / "data", PICTURES))
        return drivers[-1]

    yield begin
    for driver in drivers:
        driver.kill()
