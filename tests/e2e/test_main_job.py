"""From "something went wrong" to an apology that is published and logged, by the keyboard alone."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from crisisdesk.core.incident import Draft, Entry, EntryKind, EntryQuery, Incident
from tests.e2e.driver import Driver

pytestmark = pytest.mark.e2e

TITLE = "The depot lost 40 parcels"
STATEMENT = (
    "40 parcels that we promised for today have not arrived, and that is our fault. We are sorry. "
    "We are looking for them now. Next word here by 18:00. Write to us at help@alder.example."
)


def incident_of(driver: Driver) -> Incident | None:
    found = driver.journal(lambda journal: journal.incidents())
    return found[0] if found else None


def entries_of(driver: Driver, *kinds: EntryKind) -> list[Entry]:
    incident = incident_of(driver)
    if incident is None:
        return []
    query = EntryQuery(frozenset(kinds))
    return driver.journal(lambda journal: journal.entries(incident.id, query, 0, 100)) or []


def draft_of(driver: Driver) -> Draft | None:
    incident = incident_of(driver)
    return driver.journal(lambda journal: journal.draft(incident.id, "en")) if incident else None


def saved_draft(driver: Driver, text: str) -> bool:
    draft = draft_of(driver)
    return draft is not None and draft.text == text


def start_an_incident(driver: Driver) -> None:
    driver.key("ctrl+n")
    driver.type(TITLE)
    driver.key(*["Tab"] * 7)  # the kind of failure, and the five parts of the time
    driver.type("about 40")
    driver.key("Tab", "Tab", "space")
    driver.picture("e2e-new-incident")
    driver.key("ctrl+Return")
    incident = driver.wait("the incident in the journal", lambda: incident_of(driver))
    assert incident is not None
    assert (incident.people, incident.outlets, incident.level) == ("about 40", ("facebook",), 2)
    driver.wait_for_window(f"{TITLE}.*")


def write_the_first_word(driver: Driver) -> None:
    driver.wait("the template in the composer", lambda: draft_of(driver))
    driver.key("ctrl+a")
    driver.type(STATEMENT)
    driver.wait("the draft, saved while one types", lambda: saved_draft(driver, STATEMENT))
    driver.picture("e2e-checked")


def approve_and_publish(driver: Driver) -> None:
    driver.key("ctrl+Return")
    driver.picture("e2e-approve")
    driver.key("ctrl+a")
    driver.type("Maja Brajdic")
    driver.key("ctrl+shift+Return")
    driver.wait("the approval", lambda: entries_of(driver, EntryKind.APPROVED))
    driver.picture("e2e-where-and-when")
    driver.key("ctrl+shift+Return")
    driver.picture("e2e-promises")
    driver.key("ctrl+shift+Return")
    driver.wait("the published message", lambda: entries_of(driver, EntryKind.PUBLISHED))
    driver.picture("e2e-sealed")
    driver.key("ctrl+shift+Return")


def log_and_correct(driver: Driver) -> None:
    driver.key("ctrl+l")
    driver.type("called the suplier")
    driver.key("Return")
    driver.wait("the note", lambda: entries_of(driver, EntryKind.NOTE))
    driver.key("F6", "End", "F2")
    driver.key("ctrl+a")
    driver.type("called the supplier")
    driver.key("Tab")
    driver.type("spelling")
    driver.key("Tab", "ctrl+a")
    driver.type("MB")
    driver.picture("e2e-correct")
    driver.key("Return")
    driver.wait("the correction", lambda: [entry for entry in entries_of(driver, EntryKind.NOTE) if entry.corrections])


def test_the_main_job_by_the_keyboard(start: Callable[[], Driver]) -> None:
    driver = start()
    driver.wait_for_window("CrisisDesk")
    driver.picture("e2e-language")
    driver.key("Return")
    driver.wait_for_window("CrisisDesk")
    driver.picture("e2e-start")
    start_an_incident(driver)
    write_the_first_word(driver)
    approve_and_publish(driver)
    log_and_correct(driver)
    driver.picture("e2e-incident")
    assert driver.quit() == 0

    again = start()
    again.wait_for_window("CrisisDesk")
    again.picture("e2e-start-again")
    again.key("Tab", "Tab", "Tab", "Return")
    again.wait_for_window(f"{TITLE}.*")
    again.picture("e2e-incident-again")
    again.key("ctrl+4")
    again.picture("e2e-review")
    published = entries_of(again, EntryKind.PUBLISHED)
    note = entries_of(again, EntryKind.NOTE)[0]
    assert [entry.text for entry in published] == [STATEMENT]
    assert published[0].approver == "Maja Brajdic"
    assert (note.text, note.current_text) == ("called the suplier", "called the supplier")
    assert [promise.due_at.strftime("%H:%M") for promise in entries_of(again, EntryKind.PROMISE) if promise.due_at] == ["18:00"]
    assert again.quit() == 0
    assert again.journal(lambda journal: journal.verify().ok)
