"""Times as the journal writes them: the instant, the offset that was in force, and the zone's name where it is known."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_DATE_AND_TIME = len("2026-12-22T10:06:00.000000")


def stamp(moment: datetime) -> str:
    """`2026-12-22T10:06:00.000000+01:00[Europe/Zagreb]` (RFC 9557); the bracket is left out where the zone has no name."""
    if moment.tzinfo is None:
        raise ValueError("a time without a zone can't be journalled")
    name = moment.tzinfo.key if isinstance(moment.tzinfo, ZoneInfo) else ""
    return moment.isoformat(timespec="microseconds") + (f"[{name}]" if name else "")


def moment(text: str) -> datetime:
    """The time that `stamp` wrote: the same instant, in its own zone. A zone this machine lacks keeps the written offset."""
    written, _, name = text.removesuffix("]").partition("[")
    instant = datetime.fromisoformat(written)
    try:
        return instant.astimezone(ZoneInfo(name)) if name else instant
    except (ZoneInfoNotFoundError, ValueError):
        return instant


def microseconds(moment: datetime) -> int:
    """Microseconds since 1970 in UTC, for ordering; exact, as a float would not be."""
    return (moment - _EPOCH) // timedelta(microseconds=1)


def to_columns(moment: datetime) -> tuple[str, str]:
    """The two columns of an event: UTC (`...Z`) and the local part (`+01:00[Europe/Zagreb]`)."""
    utc = moment.astimezone(UTC).isoformat(timespec="microseconds").replace("+00:00", "Z")
    return utc, stamp(moment)[_DATE_AND_TIME:]


def from_columns(utc: str, zone: str) -> datetime:
    """The inverse of `to_columns`; raises ValueError where a column does not hold a time."""
    offset, bracket, name = zone.partition("[")
    local = datetime.fromisoformat(utc).astimezone(datetime.fromisoformat(f"2000-01-01T00:00:00{offset}").tzinfo)
    return moment(local.isoformat() + bracket + name)
