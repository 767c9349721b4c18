from datetime import timedelta
from itertools import product
from pathlib import Path

import pytest

from crisisdesk.core.errors import DataFileError
from crisisdesk.core.incident import Triage
from crisisdesk.core.resources import Resources
from crisisdesk.response.triage import QUESTIONS, Plan, assess, load_levels, people_count


@pytest.mark.parametrize(
    ("triage", "people", "level"),
    [
        (Triage(), "", 0),
        (Triage(), "1", 0),
        (Triage(public=True), "", 1),
        (Triage(many=True), "", 1),
        (Triage(), "About 40", 1),
        (Triage(public=True), "40", 2),
        (Triage(many=True, public=True), "", 2),
        (Triage(growing=True), "", 2),
        (Triage(harm=True), "", 3),
        (Triage(many=True, public=True, harm=True, growing=True), "", 3),
    ],
)
def test_four_answers_give_the_level(triage: Triage, people: str, level: int) -> None:
    assert assess(triage, people).level == level


def test_each_level_has_its_pace_and_a_routine_complaint_none() -> None:
    levels = load_levels(Resources.default())
    assert levels.plan(0) == Plan(0, None, None)
    assert not levels.plan(0).is_crisis
    paces = [(levels.plan(level).first_word_within, levels.plan(level).update_every) for level in (1, 2, 3)]
    minutes = [tuple(pace // timedelta(minutes=1) for pace in pair if pace) for pair in paces]
    assert minutes == [(60, 180), (30, 60), (15, 30)]


def test_one_more_yes_never_lowers_the_level() -> None:
    levels = load_levels(Resources.default())
    for answers in product((False, True), repeat=4):
        known = dict(zip(QUESTIONS, answers, strict=True))
        for question in QUESTIONS:
            assert levels.assess(Triage(**known | {question: True})).level >= levels.assess(Triage(**known)).level


@pytest.mark.parametrize(
    ("people", "count"), [("", 0), ("some", 0), ("about 40", 40), ("20 to 1,500", 1500), ("1.200 ljudi", 1200)]
)
def test_people_are_counted_as_they_are_typed(people: str, count: int) -> None:
    assert people_count(people) == count


def test_rules_and_paces_are_data(tmp_path: Path) -> None:
    (tmp_path / "playbooks").mkdir()
    (tmp_path / "playbooks" / "levels.toml").write_text(
        '[[rules]]\nyes = ["public"]\nlevel = 3\n[levels.3]\nfirst_word_minutes = 5\nupdate_minutes = 10\n', encoding="utf-8"
    )
    plan = assess(Triage(public=True), "", load_levels(Resources(tmp_path)))
    assert plan == Plan(3, timedelta(minutes=5), timedelta(minutes=10))


@pytest.mark.parametrize(
    ("content", "field"),
    [
        ('[[rules]]\nyes = ["loud"]\nlevel = 1\n[levels]\n', "yes"),
        ('[[rules]]\nyes = ["harm"]\nlevel = 9\n[levels]\n', "level"),
        ("[levels]\n", "rules"),
        ("rules = []\n[levels.1]\nfirst_word_minutes = 5\n", "update_minutes"),
        ("rules = []\n[levels.one]\nfirst_word_minutes = 5\nupdate_minutes = 5\n", "-"),
    ],
)
def test_a_broken_table_of_levels_is_told_by_its_field(tmp_path: Path, content: str, field: str) -> None:
    (tmp_path / "playbooks").mkdir()
    (tmp_path / "playbooks" / "levels.toml").write_text(content, encoding="utf-8")
    with pytest.raises(DataFileError) as caught:
        load_levels(Resources(tmp_path))
    assert (caught.value.params["file"], caught.value.params["field"]) == ("playbooks/levels.toml", field)
