"""Every key that the program may say has English words."""

from __future__ import annotations

import ast
from collections.abc import Iterator

import pytest

from crisisdesk.core.resources import Resources
from crisisdesk.services.wording import Wording, window_languages
from tests.helpers.commands import ROOT

RESOURCES = Resources.default()
PROBLEMS = {"ProblemError", "needed"}


def problem_keys() -> Iterator[tuple[str, str]]:
    """(place, key) of each `ProblemError("key", ...)`, and of `needed(text, "key")`."""
    for path in sorted((ROOT / "crisisdesk").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name | ast.Attribute):
                name = node.func.id if isinstance(node.func, ast.Name) else node.func.attr
                argument = node.args[-1] if name == "needed" else node.args[0] if node.args else None
                if name in PROBLEMS and isinstance(argument, ast.Constant):
                    yield f"{path.relative_to(ROOT)}:{node.lineno}", str(argument.value)


def test_every_problem_has_a_sentence() -> None:
    wording = Wording(RESOURCES, "en")
    assert [(place, key) for place, key in problem_keys() if not wording.has(f"problem.{key}")] == []


def spoken_keys() -> Iterator[tuple[str, str]]:
    """(place, key) of each `say("key")` whose key is written out."""
    for path in sorted((ROOT / "crisisdesk").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name | ast.Attribute) and node.args:
                name = node.func.id if isinstance(node.func, ast.Name) else node.func.attr
                if name == "say" and isinstance(node.args[0], ast.Constant) and "." in str(node.args[0].value):
                    yield f"{path.relative_to(ROOT)}:{node.lineno}", str(node.args[0].value)


def test_every_key_that_is_said_has_words() -> None:
    wording = Wording(RESOURCES, "en")
    assert [(place, key) for place, key in spoken_keys() if not wording.has(key)] == []


@pytest.mark.parametrize("language", window_languages(RESOURCES))
def test_no_word_stands_in_two_files(language: str) -> None:
    seen: dict[str, str] = {}
    for path in RESOURCES.files(f"words/{language}", "*.toml"):
        for key in _leaves(RESOURCES.toml(path), ""):
            assert key not in seen, f"{key} in {seen[key]} and {path.name}"
            seen[key] = path.name


@pytest.mark.parametrize("language", window_languages(RESOURCES))
def test_all_files_of_words_can_be_read(language: str) -> None:
    assert Wording(RESOURCES, language).problems == []


def _leaves(table: dict[str, object], prefix: str) -> Iterator[str]:
    for key, value in table.items():
        if isinstance(value, dict):
            yield from _leaves(value, f"{prefix}{key}.")
        else:
            yield prefix + key
