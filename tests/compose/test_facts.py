from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from crisisdesk.compose.facts import incident_facts, next_update_at
from crisisdesk.core.incident import Cluster, FailureKind, Incident, Triage

ZAGREB = ZoneInfo("Europe/Zagreb")
NOW = datetime(2026, 12, 22, 10, 6, tzinfo=ZAGREB)


def incident(people: str = "About 40", noticed_at: datetime = NOW) -> Incident:
    return Incident(
        id="2026-12-22-1",
        title="Parcels are late.",
        kind=FailureKind.LATE,
        noticed_at=noticed_at,
        opened_at=NOW,
        cluster=Cluster.OURS,
        people=people,
        outlets=("facebook",),
        languages=("en", "hr"),
        triage=Triage(),
        level=2,
        closed_at=None,
        last_entry_at=NOW,
        last_public_at=None,
        next_update_due=None,
    )


def test_what_the_user_typed_is_given_to_the_own_language_only() -> None:
    own = incident_facts(incident(), "en", "en", NOW, NOW)
    assert (own["title"], own["people"]) == ("Parcels are late", "About 40")
    assert incident_facts(incident(), "hr", "en", NOW, NOW).keys().isdisjoint({"title", "people"})
    assert incident_facts(incident("40"), "hr", "en", NOW, NOW)["people"] == "40"


def test_times_of_another_day_carry_their_date() -> None:
    facts = incident_facts(incident(noticed_at=NOW - timedelta(days=1)), "hr", "hr", NOW + timedelta(days=20), NOW)
    assert facts["noticed"] == "10:06, 21. prosinca"
    assert facts["next_update"] == "10:06, 11. siječnja 2027."


@pytest.mark.parametrize(
    ("due", "pace", "expected"),
    [
        (timedelta(minutes=24), timedelta(hours=1), "10:30"),  # promised already
        (-timedelta(minutes=1), timedelta(hours=1), "11:10"),  # the promised time is past
        (None, timedelta(minutes=30), "10:40"),
        (None, None, "11:10"),
    ],
)
def test_the_next_word_is_promised_for_the_due_time_or_at_the_levels_pace(
    due: timedelta | None, pace: timedelta | None, expected: str
) -> None:
    moment = next_update_at(NOW + due if due is not None else None, pace, NOW)
    assert moment.strftime("%H:%M") == expected
