from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from crisisdesk.core.clock import FixedClock
from crisisdesk.journal import FILE_NAME, Journal, events
from tests.helpers.worlds import MORNING, new_incident

INCIDENT = "2026-12-22-1"


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(MORNING + timedelta(minutes=3))


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / FILE_NAME


@pytest.fixture
def empty(file: Path, clock: FixedClock) -> Iterator[Journal]:
    """A journal that holds nothing yet."""
    with Journal.open(file, clock) as journal:
        yield journal


@pytest.fixture
def journal(empty: Journal) -> Journal:
    """A journal with one open incident, whose event is number 1."""
    empty.append_all([events.opened(INCIDENT, new_incident(), "Mia")])
    return empty
