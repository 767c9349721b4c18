from __future__ import annotations

from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from crisisdesk.app import Workspace, build_workspace
from crisisdesk.checks import load_checker
from crisisdesk.core.errors import DataFileError
from crisisdesk.core.incident import EntryKind, EntryQuery, Stage
from crisisdesk.core.languages import load_languages
from crisisdesk.core.report import Verdict
from crisisdesk.core.resources import Resources
from crisisdesk.demo import demo_start
from crisisdesk.services.wording import window_languages

LANGUAGES = ("en", "ro", "hr", "he", "ru", "pl")
EN_DRAFT = (
    "Dear customers, 40 parcels that we promised for today have not arrived. We are sorry if this caused any inconvenience, but "
    "the depot changed its system without telling us. We know that these were Christmas presents. We will refund the shipping of "
    "all 40 parcels today and deliver as soon as possible. You can writes to us at help@alder.example."
)


@pytest.fixture(scope="module", params=LANGUAGES)
def workspace(request: pytest.FixtureRequest) -> Workspace:
    made = build_workspace(demo=True, language=request.param)
    request.addfinalizer(made.close)
    return made


def timeline(workspace: Workspace) -> list[tuple[str, str, str]]:
    with closing(workspace.open_desk()) as desk:
        entries = desk.entries(desk.incidents()[0].id, EntryQuery(), 0, 100)
    return [(f"{entry.happened_at:%H:%M}", entry.kind.value, entry.current_text) for entry in entries]


def test_the_morning_is_as_the_pictures_show_it(workspace: Workspace) -> None:
    shown = [(time, kind) for time, kind, _ in timeline(workspace) if kind != EntryKind.APPROVED]
    assert shown == [
        ("09:12", "noticed"),
        ("09:20", "complaint"),
        ("09:31", "published"),
        ("09:31", "promise"),
        ("09:40", "fact"),
        ("10:05", "decision"),
    ]


def test_the_fact_came_late_and_was_corrected(workspace: Workspace) -> None:
    with closing(workspace.open_desk()) as desk:
        (fact,) = desk.entries(desk.incidents()[0].id, EntryQuery(frozenset({EntryKind.FACT})), 0, 10)
    assert fact.is_late and fact.late_reason
    assert "38" in fact.text and "40" in fact.current_text
    assert fact.corrections[0].initials == "MB"


def test_the_incident_stands_at_level_2_with_an_update_due(workspace: Workspace) -> None:
    with closing(workspace.open_desk()) as desk:
        incident = desk.incidents()[0]
        assert incident.is_open and incident.level == 2
        assert incident.next_update_due is not None and f"{incident.next_update_due:%H:%M}" == "10:30"
        assert incident.languages[0] == workspace.settings.get("ui_language")
        drafts = {draft.language: draft for draft in desk.drafts(incident.id)}
        assert drafts.keys() == set(incident.languages)
        assert {draft.stage for draft in drafts.values()} == {Stage.FULL_APOLOGY}
        assert all("help@alder.example" in draft.text for draft in drafts.values())
        assert desk.verify().ok


def test_four_past_incidents_stand_in_the_review(workspace: Workspace) -> None:
    with closing(workspace.open_desk()) as desk:
        past = [row for row in desk.review() if not row.incident.is_open]
        days = [f"{row.incident.noticed_at:%d.%m.}" for row in past]
    assert days == ["24.10.", "09.09.", "11.06.", "03.03."]
    assert [row.first_word for row in past] == [timedelta(minutes=minutes) for minutes in (14, 22, 35, 16)]
    assert [row.published for row in past] == [3, 2, 2, 2]


def test_every_word_of_the_demo_is_in_every_language() -> None:
    resources = Resources.default()
    tables = {code: resources.toml(resources.path("demo", f"{code}.toml")) for code in LANGUAGES}
    assert set(window_languages(resources)) <= tables.keys()
    keys = {
        code: {(name, key) for name, part in table.items() if isinstance(part, dict) for key in part}
        for code, table in tables.items()
    }
    assert all(found == keys["en"] for found in keys.values())
    words = [(code, name, key) for code, table in tables.items() for name, key in keys[code] if not table[name][key].strip()]
    assert words == []


def test_the_english_draft_is_that_of_the_pictures() -> None:
    workspace = build_workspace(demo=True, language="en")
    with closing(workspace.open_desk()) as desk:
        draft = desk.draft(desk.incidents()[0].id, "en")
    workspace.close()
    assert draft is not None and draft.text == EN_DRAFT


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_drafts_are_judged_as_they_are_meant(language: str) -> None:
    resources = Resources.default()
    checker = load_checker(resources, load_languages(resources))
    drafts = resources.toml(resources.path("demo", f"{language}.toml"))["drafts"]
    reports = {name: checker.check(drafts[name], language, stage="full_apology") for name in ("flawed", "nearly", "sound")}
    assert [report.verdict for report in reports.values()] == [Verdict.NOT_READY, Verdict.NEARLY, Verdict.READY]
    flaws = {name: {finding.label for finding in report.findings} for name, report in reports.items()}
    assert flaws["flawed"] >= {"conditional", "but_excuse", "vague"}
    assert (flaws["nearly"], flaws["sound"]) == ({"vague"}, set())


def test_the_demo_is_the_same_each_time() -> None:
    def told() -> list[object]:
        workspace = build_workspace(demo=True, language="en")
        with closing(workspace.open_desk()) as desk:
            found: list[object] = [(incident, desk.entries(incident.id, EntryQuery(), 0, 100)) for incident in desk.incidents()]
            found.append([desk.drafts(incident.id) for incident in desk.incidents()])
        workspace.close()
        return found

    assert told() == told()


def test_a_language_without_a_demo_is_told_in_english() -> None:
    workspace = build_workspace(demo=True, language="xx")
    assert timeline(workspace)[0][2] == "Depot lost the scan data of 40 parcels."
    workspace.close()


def test_a_demo_file_that_lacks_something_is_named(tmp_path: Path) -> None:
    (tmp_path / "demo").mkdir()
    (tmp_path / "demo" / "incident.toml").write_text("start =", encoding="utf-8")
    with pytest.raises(DataFileError) as caught:
        demo_start(Resources(tmp_path))
    assert caught.value.params["file"] == "demo/incident.toml"
