"""kill -9 in the middle of typing."""

from __future__ import annotations

import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest

from crisisdesk.app import build_workspace
from crisisdesk.core.incident import Cluster, FailureKind, Incident, NewIncident, Triage

from . import typing_child

ROOT = Path(__file__).resolve().parents[3]
MOST_LOST = 2.0
"""Seconds of typing."""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A data folder with one open incident."""
    _open_incident(tmp_path)
    return tmp_path


def _open_incident(data_dir: Path) -> Incident:
    workspace = build_workspace(data_dir)
    new = NewIncident(
        title="Late parcels",
        kind=FailureKind.LATE,
        noticed_at=workspace.clock.now(),
        cluster=Cluster.OURS,
        people="40",
        outlets=("facebook",),
        languages=("en",),
        triage=Triage(public=True),
        level=1,
    )
    with closing(workspace.open_desk()) as desk:
        return desk.open_incident(new)


def _stored_length(data_dir: Path) -> int:
    workspace = build_workspace(data_dir)
    with closing(workspace.open_desk()) as desk:
        (draft,) = desk.drafts(desk.incidents()[0].id)
        assert set(draft.text) <= {"x"}
        assert desk.verify().ok
        return len(draft.text)


def test_at_most_two_seconds_of_typing_are_lost(folder: Path) -> None:
    command = [sys.executable, "-m", "tests.ui.composer.typing_child", str(folder)]
    typed: list[tuple[float, int]] = []
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as child:
        assert child.stdout is not None
        for line in child.stdout:
            typed.append((time.monotonic(), int(line)))
            if typed[-1][0] - typed[0][0] > 5.2:
                break
        child.kill()
        killed = time.monotonic()
    kept = _stored_length(folder)
    assert len(typed) > 3 * 1000 / typing_child.EVERY_MS / 4  # it did type: a loaded machine types more slowly
    lost = [at for at, length in typed if length > kept]
    assert not lost or killed - lost[0] <= MOST_LOST, f"{len(lost)} characters lost, the first {killed - lost[0]:.2f} s old"
