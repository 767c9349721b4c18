"""Where "now" comes from. Nothing else in the program asks the system for the time."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Protocol
from zoneinfo import ZoneInfo


class Clock(Protocol):
    """A source of aware local times."""

    @property
    def zone(self) -> ZoneInfo | None:
        """The IANA zone of the user's machine; None where the system does not name one."""

    def now(self) -> datetime:
        """The present moment, aware, in the user's zone, whole microseconds."""


class SystemClock:
    """The machine's own clock and zone."""

    @property
    def zone(self) -> ZoneInfo | None:
        return None

    def now(self) -> datetime:
        return datetime.now(UTC).astimezone()


@dataclass
class FixedClock:
    """Stands still until it is moved: for tests and for pictures that must not change."""

    moment: datetime

    @property
    def zone(self) -> ZoneInfo | None:
        return self.moment.tzinfo if isinstance(self.moment.tzinfo, ZoneInfo) else None

    def now(self) -> datetime:
        return self.moment

    def advance(self, step: timedelta) -> None:
        self.moment += step


class ShiftedClock:
    """Starts at a chosen moment and runs on from there: the demo incident's clock."""

    def __init__(self, start: datetime) -> None:
        self._start = start
        self._began = datetime.now(UTC)

    @property
    def zone(self) -> ZoneInfo | None:
        return self._start.tzinfo if isinstance(self._start.tzinfo, ZoneInfo) else None

    def now(self) -> datetime:
        return self._start + (datetime.now(UTC) - self._began)
