from __future__ import annotations

import os
from pathlib import Path

import pytest

from crisisdesk import __version__
from crisisdesk.app import build_workspace, default_data_dir
from crisisdesk.core.clock import FixedClock, SystemClock
from crisisdesk.core.errors import ProblemError
from crisisdesk.core.resources import Resources
from crisisdesk.journal import FILE_NAME


def test_the_version_is_that_of_the_package() -> None:
    project = Path(__file__).parents[1] / "pyproject.toml"
    assert f'version = "{__version__}"' in project.read_text(encoding="utf-8")


def test_a_workspace_makes_its_folder_and_no_journal_until_it_is_asked(tmp_path: Path) -> None:
    workspace = build_workspace(tmp_path / "new" / "folder")
    assert (tmp_path / "new" / "folder").is_dir()
    assert not (workspace.data_dir / FILE_NAME).exists()
    assert isinstance(workspace.clock, SystemClock)
    assert workspace.problems == []
    workspace.open_desk().close()
    assert (workspace.data_dir / FILE_NAME).is_file()
    workspace.close()


def test_the_usual_place_is_the_users_data_folder() -> None:
    assert default_data_dir().name == "CrisisDesk"


def test_a_data_folder_that_can_not_be_is_a_problem(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    with pytest.raises(ProblemError) as caught:
        build_workspace(tmp_path / "file" / "data")
    assert caught.value.key == "data_dir"


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write anywhere")
def test_a_read_only_data_folder_is_a_problem(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    try:
        with pytest.raises(ProblemError):
            build_workspace(tmp_path).open_desk()
    finally:
        tmp_path.chmod(0o700)


def test_a_broken_channel_file_is_told_and_the_program_goes_on(tmp_path: Path) -> None:
    root = tmp_path / "resources"
    for part in Resources.default().root.iterdir():
        if part.name != "channels":
            root.mkdir(exist_ok=True)
            (root / part.name).symlink_to(part)
    (root / "channels").mkdir()
    (root / "channels" / "fax.toml").write_text("limit = 100\n", encoding="utf-8")
    (root / "channels" / "torn.toml").write_text("limit =\n", encoding="utf-8")
    workspace = build_workspace(tmp_path / "data", resources=Resources(root))
    assert list(workspace.channels) == ["fax"]
    assert [problem.params["file"] for problem in workspace.problems] == ["channels/torn.toml"]
    workspace.close()


def test_a_demo_lies_in_a_folder_that_goes_with_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CRISISDESK_DEMO_CLOCK", "fixed")
    workspace = build_workspace(demo=True, language="en")
    assert workspace.is_demo and workspace.data_dir != default_data_dir()
    assert isinstance(workspace.clock, FixedClock)
    assert workspace.clock.now().isoformat() == "2026-12-22T10:06:00+01:00"
    workspace.close()
    assert not workspace.data_dir.exists()


def test_the_demos_clock_runs_unless_it_is_told_to_stand(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CRISISDESK_DEMO_CLOCK", raising=False)
    workspace = build_workspace(demo=True, language="en")
    first = workspace.clock.now()
    assert workspace.clock.now() > first
    workspace.close()
