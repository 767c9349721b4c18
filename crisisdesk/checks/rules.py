"""Rules as data: what a rule pack's TOML files hold, read and tested for sense."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from crisisdesk.checks.features import WordFields
from crisisdesk.checks.pattern import Pattern, PatternError, Patterns
from crisisdesk.checks.voter import MODEL_FILE, Voter, load_voter
from crisisdesk.core.errors import DataFileError
from crisisdesk.core.report import Level
from crisisdesk.core.resources import Resources

REACHES = ("match", "clause", "sentence")
"""How far the marked span goes: the matched words, to the end of the clause, or the whole sentence."""

_PATTERN_FIELDS = ("any", "all", "unless", "not_after", "unless_message", "unless_before")
_LABEL_FIELDS = ("needs", "unless_label", "after", "unless_near", "near")
_OTHER_FIELDS = ("id", "label", "level", "reach", "stages", "question", "quoted", "suggest", "match", "no_match", "note")


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule of a pack.

    It matches where one of `any` matches, each of `all` matches somewhere in the sentence, none of `unless` does, and none of
    `not_after` ends right before the place. `unless_before`: patterns of the sentence before; `unless_message`: of the whole
    message. Labels: `needs` in the same sentence (one of them), `unless_label` not in it, `after` in the sentence before,
    `near` in it or a neighbour, `unless_near` in none of these three.
    """

    id: str
    label: str
    any: tuple[Pattern, ...]
    all: tuple[Pattern, ...] = ()
    unless: tuple[Pattern, ...] = ()
    not_after: tuple[Pattern, ...] = ()
    unless_before: tuple[Pattern, ...] = ()
    unless_message: tuple[Pattern, ...] = ()
    needs: frozenset[str] = frozenset()
    unless_label: frozenset[str] = frozenset()
    after: frozenset[str] = frozenset()
    near: frozenset[str] = frozenset()
    unless_near: frozenset[str] = frozenset()
    stages: frozenset[str] = frozenset()
    level: Level | None = None
    reach: str = "match"
    question: bool = True
    quoted: bool = False
    suggest: tuple[str, ...] = ()
    match: tuple[str, ...] = ()
    no_match: tuple[str, ...] = ()
    file: str = ""

    @property
    def looks_around(self) -> bool:
        """Whether the rule asks about more than its own sentence."""
        return bool(self.after or self.near or self.unless_near or self.unless_before or self.unless_message)


@dataclass(frozen=True)
class RulePack:
    """All that is known of one language. `fields`: words by meaning, for the voter; `voter`: None where there is none.

    `digest` names the exact files that it was read from: "en-0f3a9c21b7de".
    """

    language: str
    rules: tuple[Rule, ...]
    digest: str
    problems: tuple[DataFileError, ...] = field(default=())
    voter: Voter | None = None


def pack_languages(resources: Resources) -> tuple[str, ...]:
    """Codes of the languages that have a rule pack."""
    folders = [path for path in resources.path("checks").glob("*") if path.is_dir() and any(path.glob("*.toml"))]
    return tuple(sorted(path.name for path in folders))


def load_pack(resources: Resources, language: str, labels: Iterable[str]) -> RulePack:
    """Reads resources/checks/<language>/*. What is wrong in its files is told in `problems` and left out."""
    problems: list[DataFileError] = []
    tables: list[tuple[str, dict[str, Any]]] = []
    digest = hashlib.sha256()
    for path in resources.files(f"checks/{language}", "*.toml"):
        try:
            table = resources.toml(path)
        except DataFileError as error:
            problems.append(error)
            continue
        tables.append((resources.name(path), table))
        digest.update(path.read_bytes())
    known = frozenset(labels)
    rules = _read_rules(tables, Patterns(_merged_lists(tables, problems)), known, problems)
    voter = _read_voter(resources, language, word_fields(language, tables), known, problems)
    if voter is not None:
        digest.update(resources.path("checks", language, MODEL_FILE).read_bytes())
    return RulePack(language, tuple(rules), f"{language}-{digest.hexdigest()[:12]}", tuple(problems), voter)


def load_fields(resources: Resources, language: str) -> WordFields:
    """The word fields of a pack alone; raises DataFileError."""
    return word_fields(language, resources.tables(f"checks/{language}"))


def word_fields(language: str, tables: Iterable[tuple[str, dict[str, Any]]]) -> WordFields:
    """The `[fields]` of a pack's files: names with words between blanks."""
    fields = {name: words for _, table in tables for name, words in table.get("fields", {}).items() if isinstance(words, str)}
    return WordFields(fields, hebrew=language == "he")


def _read_voter(
    resources: Resources, language: str, fields: WordFields, labels: frozenset[str], problems: list[DataFileError]
) -> Voter | None:
    path = resources.path("checks", language, MODEL_FILE)
    if not path.exists():
        return None
    try:
        return load_voter(path, resources.name(path), fields, labels)
    except DataFileError as error:
        problems.append(error)
        return None


def _merged_lists(tables: Sequence[tuple[str, dict[str, Any]]], problems: list[DataFileError]) -> dict[str, list[str]]:
    lists: dict[str, list[str]] = {}
    for file, table in tables:
        for name, entries in table.get("lists", {}).items():
            if isinstance(entries, list) and all(isinstance(entry, str) for entry in entries):
                lists.setdefault(name, []).extend(entries)
            else:
                problems.append(DataFileError(file, "lists", name, "must be a list of patterns"))
    return lists


def _read_rules(
    tables: Sequence[tuple[str, dict[str, Any]]],
    patterns: Patterns,
    labels: frozenset[str],
    problems: list[DataFileError],
) -> list[Rule]:
    rules: dict[str, Rule] = {}
    for file, table in tables:
        for entry in table.get("rule", ()):
            try:
                rule = _read_rule(file, entry, patterns, labels)
                if rule.id in rules:
                    raise DataFileError(file, rule.id, "id", "stands twice")
                rules[rule.id] = rule
            except DataFileError as error:
                problems.append(error)
    return list(rules.values())


def _read_rule(file: str, entry: dict[str, Any], patterns: Patterns, labels: frozenset[str]) -> Rule:
    name = str(entry.get("id", "?"))
    for key in entry:
        if key not in (*_PATTERN_FIELDS, *_LABEL_FIELDS, *_OTHER_FIELDS):
            raise DataFileError(file, name, key, "no such field")
    for key in ("id", "label", "any"):
        if not entry.get(key):
            raise DataFileError(file, name, key, "missing")
    if entry["label"] not in labels:
        raise DataFileError(file, name, "label", f"no label {entry['label']!r}")
    if entry.get("reach", "match") not in REACHES:
        raise DataFileError(file, name, "reach", f"must be one of {', '.join(REACHES)}")
    try:
        level = Level(entry["level"]) if "level" in entry else None
    except ValueError as error:
        raise DataFileError(file, name, "level", str(error)) from error
    fields: dict[str, Any] = {key: _patterns(file, name, key, entry.get(key, ()), patterns) for key in _PATTERN_FIELDS}
    fields |= {key: _labels(file, name, key, entry.get(key, ()), labels) for key in _LABEL_FIELDS}
    fields |= {key: tuple(entry.get(key, ())) for key in ("suggest", "match", "no_match")}
    return Rule(
        id=name,
        label=entry["label"],
        level=level,
        reach=entry.get("reach", "match"),
        question=entry.get("question", True),
        quoted=entry.get("quoted", False),
        stages=frozenset(entry.get("stages", ())),
        file=file,
        **fields,
    )


def _labels(file: str, rule: str, key: str, values: Sequence[str], labels: frozenset[str]) -> frozenset[str]:
    if unknown := set(values) - labels:
        raise DataFileError(file, rule, key, f"no label {sorted(unknown)[0]!r}")
    return frozenset(values)


def _patterns(file: str, rule: str, key: str, sources: Sequence[str], patterns: Patterns) -> tuple[Pattern, ...]:
    if not isinstance(sources, list | tuple) or not all(isinstance(source, str) for source in sources):
        raise DataFileError(file, rule, key, "must be a list of patterns")
    try:
        return tuple(patterns.compile(source) for source in sources)
    except PatternError as error:
        raise DataFileError(file, rule, key, str(error)) from error
