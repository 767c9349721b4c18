from __future__ import annotations

import json
from importlib import import_module
from pathlib import Path

import pytest

from crisisdesk import __version__
from crisisdesk.cli.main import VERBS, parse_window_options
from tests.helpers.commands import run_cli


@pytest.mark.parametrize(
    ("argv", "expected"),
    [
        ([], (None, False, "")),
        (["--demo"], (None, True, "")),
        (["--data-dir", "check", "--language", "he"], (Path("check"), False, "he")),
        (["--data-dir=here"], (Path("here"), False, "")),
    ],
)
def test_without_a_verb_the_window_opens(argv: list[str], expected: tuple[Path | None, bool, str]) -> None:
    options = parse_window_options(argv)
    assert options is not None
    assert (options.data_dir, options.demo, options.language) == expected


@pytest.mark.parametrize("argv", [["check"], ["--help"], ["--version"], ["--data-dir"], ["--colour"], ["--demo", "languages"]])
def test_anything_else_is_for_the_command_line(argv: list[str]) -> None:
    assert parse_window_options(argv) is None


def test_the_version() -> None:
    done = run_cli(["--version"])
    assert (done.code, done.out) == (0, f"CrisisDesk {__version__}\n")


def test_help_lists_every_verb_with_its_words() -> None:
    done = run_cli(["--help"])
    assert done.code == 0
    for verb in VERBS:
        assert f"    {verb} " in done.out
    assert "cli." not in done.out


@pytest.mark.parametrize("verb", VERBS)
def test_every_verb_has_its_help(verb: str) -> None:
    module = import_module(VERBS[verb])
    assert callable(module.add_parser) and callable(module.run)
    done = run_cli([verb, "--help"])
    assert done.code == 0 and "--ui-language" in done.out and "cli." not in done.out


def test_an_unknown_verb_or_option_is_answered_with_one_sentence() -> None:
    for argv in (["chekc"], ["--colour"], ["check", "--lang"]):
        done = run_cli(argv)
        assert (done.code, done.out) == (2, "")
        assert done.err.startswith("The call is not right: ") and len(done.err.splitlines()) == 1


def test_an_unknown_window_language_is_a_sentence() -> None:
    done = run_cli(["languages", "--ui-language", "xx"])
    assert done.code == 2 and done.err.startswith("The window does not speak “xx” yet.")


def test_languages_are_listed() -> None:
    text = run_cli(["languages"])
    assert text.code == 0 and "en  English: checks, templates, window" in text.out
    listed = json.loads(run_cli(["languages", "--format", "json"]).out)
    assert [each["code"] for each in listed["languages"]] == ["en", "hr", "ro", "he", "ru", "pl"]
    assert listed["languages"][3]["direction"] == "rtl"


@pytest.mark.parametrize("argv", [["journal", "verify"], ["grammar", "status"], ["grammar", "check"]])
def test_the_shared_options_may_stand_after_a_verbs_own_verb(argv: list[str]) -> None:
    done = run_cli([*argv, "--help"])
    assert done.code == 0
    assert done.out.count("--data-dir DIR ") == done.out.count("--ui-language XX ") == 1


def test_without_qt_the_window_is_a_sentence() -> None:
    code = "import sys\nsys.modules['PySide6'] = None\nfrom crisisdesk.__main__ import main\nsys.exit(main(sys.argv[1:]))\n"
    done = run_cli(["--demo"], code=code)
    assert done.code == 2 and "crisisdesk doctor" in done.err and len(done.err.splitlines()) == 1


def test_the_words_follow_the_language_chosen_in_the_window(tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_text('ui_language = "en"\n', encoding="utf-8")
    done = run_cli(["--data-dir", tmp_path, "check"], environment={"LC_ALL": "pl_PL.UTF-8"})
    assert done.err.startswith("The call is not right: ")
