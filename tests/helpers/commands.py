"""Runs the command line as a child process, as a user or another program would."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]


@dataclass(frozen=True, slots=True)
class Done:
    """What a finished child left; output decoded as UTF-8 without conversion of line ends."""

    code: int
    out: str
    err: str


def run_cli(
    arguments: Sequence[str | Path], *, stdin: bytes = b"", environment: Mapping[str, str] | None = None, code: str = ""
) -> Done:
    """`crisisdesk ARGUMENTS` in English; with `code` that Python source instead of the module."""
    program = ["-c", code] if code else ["-m", "crisisdesk"]
    settings = {"LC_ALL": "en_US.UTF-8", "PYTHONPATH": str(ROOT), **(environment or {})}
    call = [sys.executable, *program, *map(str, arguments)]
    done = subprocess.run(call, input=stdin, capture_output=True, env={**os.environ, **settings}, timeout=120, check=False)
    return Done(done.returncode, done.stdout.decode("utf-8"), done.stderr.decode("utf-8"))
