"""`crisisdesk doctor` on machines that lack something."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from crisisdesk.cli.doctor import Examination
from crisisdesk.core.resources import Resources

BLOCK_QT = "import sys; sys.modules['PySide6'] = None; from crisisdesk.cli.main import main; sys.exit(main(sys.argv[1:]))"


def doctor(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", BLOCK_QT, "doctor", *arguments]
    return subprocess.run(command, capture_output=True, text=True, encoding="utf-8", timeout=60)


def by_subject(text: str) -> dict[str, dict[str, object]]:
    return {each["subject"]: each for each in json.loads(text)["diagnoses"]}


def test_runs_where_qt_can_not_be_imported_and_says_that_it_is_missing(tmp_path: Path) -> None:
    done = doctor("--format", "json", "--data-dir", str(tmp_path))
    found = by_subject(done.stdout)
    assert done.stderr == ""
    assert done.returncode == 1
    assert found["qt"]["ok"] is False
    assert found["data_folder"] == {"subject": "data_folder", "ok": True, "detail": str(tmp_path), "command": ""}


def test_a_data_folder_under_a_file_can_not_be_written(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_text("no folder", encoding="utf-8")
    done = doctor("--data-dir", str(file / "data"))
    assert done.returncode == 1
    assert f"[missing] The data folder can be written: {file / 'data'}" in done.stdout
    assert "--data-dir" in done.stdout


@pytest.fixture
def poor_machine(tmp_path: Path) -> Resources:
    """Resources whose needs no machine meets."""
    real = Resources.default()
    needs = tmp_path / "resources" / "machine" / "needs.toml"
    needs.parent.mkdir(parents=True)
    text = real.path("machine", "needs.toml").read_text(encoding="utf-8")
    needs.write_text(text.replace('soname = "lib', 'soname = "libno-such-').replace("😀", "\U0010ffff"), encoding="utf-8")
    dictionaries = tmp_path / "resources" / "grammar" / "dictionaries.toml"
    dictionaries.parent.mkdir()
    dictionaries.write_bytes(real.path("grammar", "dictionaries.toml").read_bytes())
    return Resources(tmp_path / "resources")


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux leaves libraries and fonts to the system")
@pytest.mark.parametrize(
    ("family", "installer", "library", "font"),
    [
        ("debian", "apt-get install -y --no-install-recommends", "libxcb-cursor0", "fonts-noto-color-emoji"),
        ("fedora", "dnf install -y", "xcb-util-cursor", "google-noto-color-emoji-fonts"),
    ],
)
def test_names_the_packages_of_the_system(
    poor_machine: Resources, tmp_path: Path, family: str, installer: str, library: str, font: str
) -> None:
    found = {each.subject: each for each in Examination(poor_machine, tmp_path, family).diagnoses()}
    assert "libno-such-xcb-cursor.so.0" in found["libraries"].detail
    assert installer in found["libraries"].command
    assert library in found["libraries"].command.split()
    assert found["fonts"].detail == "emoji"
    assert font in found["fonts"].command
    assert found["grammar"].ok is False
    assert found["grammar"].command.endswith("crisisdesk grammar install")


def test_a_system_that_we_have_no_command_for_gets_none(poor_machine: Resources, tmp_path: Path) -> None:
    found = {each.subject: each for each in Examination(poor_machine, tmp_path, "other").diagnoses()}
    assert found["libraries"].command == ""
