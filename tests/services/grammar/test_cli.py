"""`crisisdesk grammar`, as a child process."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from crisisdesk.core.resources import Resources
from crisisdesk.services.grammar.protocol import GrammarState

ROOT = Path(__file__).parents[3]
SOURCES = [*(ROOT / "crisisdesk/services/grammar").glob("*.py"), ROOT / "crisisdesk/cli/grammar.py"]


def crisisdesk(*arguments: str, data: Path, path: str | None = None) -> subprocess.CompletedProcess[str]:
    environ = os.environ | ({"PATH": path, "JAVA_HOME": ""} if path is not None else {})
    command = [sys.executable, "-m", "crisisdesk", "grammar", *arguments, "--data-dir", str(data)]
    return subprocess.run(command, cwd=ROOT, env=environ, capture_output=True, encoding="utf-8", timeout=300, check=False)


@pytest.mark.grammar
def test_check_finds_the_known_mistakes_of_each_language(home: Path, java: Path, tmp_path: Path) -> None:
    done = crisisdesk("check", "--format", "json", data=tmp_path)
    answer = json.loads(done.stdout)
    assert answer["schema"] == 1
    assert {row["language"]: row["passed"] for row in answer["languages"]} == dict.fromkeys(
        ("en", "hr", "ro", "he", "ru", "pl"), True
    )
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.grammar
def test_status_says_where_and_what(home: Path, java: Path, tmp_path: Path) -> None:
    done = crisisdesk("status", "--format", "json", data=tmp_path)
    answer = json.loads(done.stdout)
    assert (answer["installed"], answer["languagetool"], answer["current"]) == (str(home), "6.8", True)
    assert (answer["without_dictionary"], done.returncode) == ([], 0)


@pytest.mark.grammar
def test_install_has_nothing_to_do_where_it_stands(home: Path, tmp_path: Path) -> None:
    done = crisisdesk("install", "--to", str(home), data=tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    assert str(home) in done.stdout


def test_install_without_maven_is_one_sentence_that_helps(tmp_path: Path) -> None:
    done = crisisdesk("install", "--to", str(tmp_path / "grammar"), data=tmp_path, path=str(tmp_path))
    assert (done.returncode, done.stdout) == (2, "")
    assert "Maven" in done.stderr and "--from" in done.stderr and "Traceback" not in done.stderr


def test_install_from_nothing_is_one_sentence(tmp_path: Path) -> None:
    done = crisisdesk("install", "--from", str(tmp_path / "no.zip"), "--to", str(tmp_path / "grammar"), data=tmp_path)
    assert done.returncode == 2
    assert "no.zip" in done.stderr and "Traceback" not in done.stderr


def test_each_problem_step_and_state_has_its_words(resources: Resources) -> None:
    words = tomllib.loads(resources.path("words", "en", "grammar.toml").read_text(encoding="utf-8"))
    code = "".join(path.read_text(encoding="utf-8") for path in SOURCES)
    problems = set(re.findall(r'ProblemError\(\s*"(\w+)"', code))
    assert problems == words["problem"].keys()
    assert set(re.findall(r'progress\(\s*"(\w+)"', code)) == words["cli"]["grammar"]["step"].keys()
    assert set(GrammarState) == words["grammar"]["state"].keys() == words["grammar"]["help"].keys()
