"""When the next public word is due."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from crisisdesk.response.cadence import Due, next_due
from crisisdesk.response.triage import Plan
from tests.helpers.worlds import open_incident

NOTICED = datetime(2026, 12, 22, 9, 12, tzinfo=UTC)
PLAN = Plan(2, timedelta(minutes=30), timedelta(minutes=60))
NEW = open_incident(NOTICED)


def test_the_first_word_is_due_from_the_moment_of_noticing() -> None:
    assert next_due(NEW, PLAN) == Due("first_word", NOTICED + timedelta(minutes=30))


def test_after_a_public_word_the_pace_of_the_level_asks_for_the_next() -> None:
    said = NOTICED + timedelta(minutes=19)
    assert next_due(replace(NEW, last_public_at=said), PLAN) == Due("update", said + timedelta(minutes=60))


def test_a_promised_hour_goes_before_the_pace() -> None:
    promised = NOTICED + timedelta(minutes=78)
    incident = replace(NEW, last_public_at=NOTICED, next_update_due=promised)
    due = next_due(incident, PLAN)
    assert due == Due("update", promised, is_promised=True)
    assert due is not None
    assert due.left(promised - timedelta(minutes=42)) == timedelta(minutes=42)
    assert due.is_overdue(promised + timedelta(minutes=1))


def test_a_routine_complaint_and_a_closed_incident_have_no_clock() -> None:
    assert next_due(NEW, Plan(0)) is None
    assert next_due(replace(NEW, closed_at=NOTICED), PLAN) is None
