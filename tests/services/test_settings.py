import os
import threading
import tomllib
from pathlib import Path

import pytest

from crisisdesk.core.errors import ProblemError
from crisisdesk.services.settings import SETTINGS, Settings, peek


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "settings.toml"


def test_without_a_file_the_defaults_hold_and_nothing_is_written(path: Path) -> None:
    settings = Settings(path)
    assert {setting.key: settings.get(setting.key) for setting in SETTINGS} == {each.key: each.default for each in SETTINGS}
    assert settings.problems == []
    assert not path.exists()


def test_defaults_are_among_the_choices() -> None:
    assert all(setting.takes(setting.default) for setting in SETTINGS)


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("ui_language", "he"),
        ("font_step", -2),
        ("grammar_on", False),
        ("dictionary", ["Alder", 'quo"te', "נועה", "back\\slash", "two\nlines", "bell\x07", "delete\x7f"]),
        ("author", "Mia 🙏 Berg"),
    ],
)
def test_a_value_is_there_after_the_program_starts_again(path: Path, key: str, value: object) -> None:
    Settings(path).set(key, value)  # type: ignore[arg-type]
    again = Settings(path)
    assert again.get(key) == value
    assert again.problems == []


def test_a_list_that_was_got_can_be_changed_without_harm(path: Path) -> None:
    settings = Settings(path)
    settings.get("dictionary").append("stray")
    assert settings.get("dictionary") == []


def test_what_a_setting_can_not_be_is_a_bug(path: Path) -> None:
    settings = Settings(path)
    for key, value in (("theme", "pink"), ("font_step", 99), ("grammar_on", 1), ("dictionary", "word")):
        with pytest.raises(ValueError, match=key):
            settings.set(key, value)
    with pytest.raises(KeyError):
        settings.get("no_such_key")
    assert not path.exists()


def test_a_broken_file_is_kept_aside_and_said(path: Path) -> None:
    path.parent.mkdir()
    path.write_text("theme = dark\n", encoding="utf-8")
    settings = Settings(path)
    assert settings.get("theme") == "system"
    assert [problem.key for problem in settings.problems] == ["settings_broken"]
    kept = path.with_name("settings.toml.broken")
    assert kept.read_text(encoding="utf-8") == "theme = dark\n"
    settings.set("theme", "dark")
    assert Settings(path).get("theme") == "dark"


def test_one_value_that_makes_no_sense_costs_only_itself(path: Path) -> None:
    path.parent.mkdir()
    path.write_text('theme = "pink"\nauthor = "Mia"\n', encoding="utf-8")
    settings = Settings(path)
    assert (settings.get("theme"), settings.get("author")) == ("system", "Mia")
    assert [problem.params["setting"] for problem in settings.problems] == ["theme"]


def test_keys_of_a_newer_program_are_kept(path: Path) -> None:
    path.parent.mkdir()
    path.write_text('colour = "teal"\nwhen = 2026-12-22\n"odd key" = 1.5\n[panes]\nleft = 430\n', encoding="utf-8")
    Settings(path).set("author", "Mia")
    kept = tomllib.loads(path.read_text(encoding="utf-8"))
    assert kept["colour"] == "teal" and kept["panes"] == {"left": 430} and kept["odd key"] == 1.5
    assert kept["when"].isoformat() == "2026-12-22"


def test_a_folder_that_takes_no_file_is_a_problem_and_the_value_holds_on(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("", encoding="utf-8")
    settings = Settings(blocked / "settings.toml")
    with pytest.raises(ProblemError) as caught:
        settings.set("theme", "dark")
    assert caught.value.key == "settings_not_saved"
    assert settings.get("theme") == "dark"


def test_nothing_but_the_file_is_left_behind(path: Path) -> None:
    settings = Settings(path)
    for step in range(5):
        settings.set("font_step", step)
    assert os.listdir(path.parent) == ["settings.toml"]  # noqa: PTH208


def test_threads_may_write_at_once(path: Path) -> None:
    settings = Settings(path)
    threads = [threading.Thread(target=settings.set, args=("author", f"author {number}")) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert Settings(path).get("author") == settings.get("author")


def test_peeking_leaves_even_a_broken_file_alone(path: Path) -> None:
    assert peek(path, "ui_language") == ""
    path.parent.mkdir()
    path.write_text('ui_language = "ro"\n', encoding="utf-8")
    assert peek(path, "ui_language") == "ro"
    path.write_text("ui_language = ro\n", encoding="utf-8")
    assert peek(path, "ui_language") == ""
    assert path.read_text(encoding="utf-8") == "ui_language = ro\n"
