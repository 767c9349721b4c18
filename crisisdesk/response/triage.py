"""Is this a crisis? Four answers give a level, and the level its pace (resources/playbooks/levels.toml)."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any

from crisisdesk.core.errors import DataFileError
from crisisdesk.core.incident import Triage
from crisisdesk.core.resources import Resources

QUESTIONS = ("many", "public", "harm", "growing")
ROUTINE = 0
HIGHEST = 3
_FILE = "playbooks/levels.toml"
_NUMBER = re.compile(r"\d[\d.,\s]*")


@dataclass(frozen=True, slots=True)
class Plan:
    """A level and its pace. A routine complaint (level 0) has none: it gets a private reply."""

    level: int
    first_word_within: timedelta | None = None
    update_every: timedelta | None = None

    @property
    def is_crisis(self) -> bool:
        return self.level > ROUTINE


@dataclass(frozen=True, slots=True)
class Rule:
    """The level that an incident has when all of these questions are answered with yes."""

    yes: tuple[str, ...]
    level: int


@dataclass(frozen=True, slots=True)
class Levels:
    """The rules in order, and the plan of each level."""

    rules: tuple[Rule, ...]
    plans: dict[int, Plan]
    many_from: int

    def assess(self, triage: Triage, people: str = "") -> Plan:
        """The plan for these answers. A number in `people` from `many_from` on answers "many" with yes."""
        if people_count(people) >= self.many_from:
            triage = replace(triage, many=True)
        for rule in self.rules:
            if all(getattr(triage, question) for question in rule.yes):
                return self.plan(rule.level)
        return self.plan(ROUTINE)

    def plan(self, level: int) -> Plan:
        return self.plans.get(level, Plan(level))


def assess(triage: Triage, people: str = "", levels: Levels | None = None) -> Plan:
    """The plan for the four answers by the program's own levels, or by others."""
    return (levels or load_levels(Resources.default())).assess(triage, people)


def people_count(people: str) -> int:
    """The largest number in what was typed ("between 20 and 1,500" is 1500); 0 without one."""
    numbers = [int(re.sub(r"\D", "", found)) for found in _NUMBER.findall(people)]
    return max(numbers, default=0)


def load_levels(resources: Resources) -> Levels:
    """Reads the levels; raises DataFileError."""
    table = resources.toml(resources.path(_FILE))
    try:
        rules = tuple(_rule(number, rule) for number, rule in enumerate(table["rules"], 1))
        plans = {int(level): _plan(int(level), pace) for level, pace in table["levels"].items()}
        return Levels(rules, plans, int(table.get("many_from", 2)))
    except KeyError as error:
        raise DataFileError(_FILE, "-", str(error.args[0]), "missing") from error
    except (TypeError, ValueError, AttributeError) as error:
        raise DataFileError(_FILE, "-", "-", str(error)) from error


def _rule(number: int, table: dict[str, Any]) -> Rule:
    entry = f"rules {number}"
    if unknown := set(table["yes"]) - set(QUESTIONS):
        raise DataFileError(_FILE, entry, "yes", f"unknown: {', '.join(sorted(unknown))}")
    if not ROUTINE < table["level"] <= HIGHEST:
        raise DataFileError(_FILE, entry, "level", f"not between 1 and {HIGHEST}")
    return Rule(tuple(table["yes"]), table["level"])


def _plan(level: int, pace: dict[str, Any]) -> Plan:
    return Plan(level, timedelta(minutes=pace["first_word_minutes"]), timedelta(minutes=pace["update_minutes"]))
