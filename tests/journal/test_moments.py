from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crisisdesk.journal.moments import from_columns, microseconds, moment, stamp, to_columns

ZONES = st.sampled_from([ZoneInfo(name) for name in ("Europe/Zagreb", "Asia/Jerusalem", "America/St_Johns", "Pacific/Apia")])
OFFSETS = st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
MOMENTS = st.datetimes(
    datetime(1990, 1, 1), datetime(2100, 1, 1), timezones=ZONES | OFFSETS | st.just(UTC), allow_imaginary=False
)


@settings(deadline=None)
@given(MOMENTS)
def test_a_time_comes_back_with_its_zone(when: datetime) -> None:
    for back in (moment(stamp(when)), from_columns(*to_columns(when))):
        assert back.astimezone(UTC) == when.astimezone(UTC)
        assert back.utcoffset() == when.utcoffset()
        assert back.replace(tzinfo=None) == when.replace(tzinfo=None)
        assert isinstance(back.tzinfo, ZoneInfo) == isinstance(when.tzinfo, ZoneInfo)


@settings(deadline=None)
@given(MOMENTS, MOMENTS)
def test_microseconds_order_as_time_does(one: datetime, other: datetime) -> None:
    in_order = one.astimezone(UTC) < other.astimezone(UTC)
    assert (microseconds(one) < microseconds(other)) == in_order


def test_both_hours_of_the_night_when_clocks_go_back_stay_apart() -> None:
    first = datetime(2026, 10, 25, 2, 30, tzinfo=ZoneInfo("Europe/Zagreb"))
    second = first.replace(fold=1)
    assert stamp(first) == "2026-10-25T02:30:00.000000+02:00[Europe/Zagreb]"
    assert stamp(second) == "2026-10-25T02:30:00.000000+01:00[Europe/Zagreb]"
    assert microseconds(moment(stamp(second))) - microseconds(moment(stamp(first))) == 3_600_000_000


def test_a_zone_that_this_machine_lacks_keeps_its_offset() -> None:
    back = moment("2026-12-22T10:06:00.000000+05:45[Moon/Tranquillity]")
    assert back.utcoffset() == timedelta(hours=5, minutes=45)


def test_a_time_without_a_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="zone"):
        stamp(datetime(2026, 12, 22, 10, 6))
