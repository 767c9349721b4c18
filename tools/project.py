"""Where things lie in the source tree, and how a step of the set-up fails."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
VENV = ROOT / ".venv"
BUILD = ROOT / "build"
DIST = ROOT / "dist"
TRANSLATIONS = ROOT / "translations"


class StepError(Exception):
    """A step that cannot be done. Its text is the last thing printed, so it ends with what to type."""


def say(text: str) -> None:
    """One line of progress, on standard error: standard output belongs to the command that is run."""
    print(f"dev.py: {text}", file=sys.stderr, flush=True)


def venv_program(name: str) -> Path:
    """A program of the virtual environment, whether or not it is there yet."""
    return VENV / "Scripts" / f"{name}.exe" if sys.platform == "win32" else VENV / "bin" / name


def venv_python() -> Path:
    return venv_program("python")


def call(
    command: Sequence[object],
    *,
    env: Mapping[str, str] | None = None,
    show: bool = False,
    quiet: bool = False,
    text: str | None = None,
) -> int:
    """Runs a command in the project's root; 127 where its program is missing.

    Its output goes to standard error, with `show` to standard output, with `quiet` nowhere. `text` is what it reads.
    """
    output = None if show else subprocess.DEVNULL if quiet else sys.stderr
    errors = subprocess.DEVNULL if quiet else None
    environment = None if env is None else {**os.environ, **env}
    words = [str(part) for part in command]
    try:
        return subprocess.run(words, cwd=ROOT, env=environment, stdout=output, stderr=errors, input=text, text=True).returncode
    except FileNotFoundError:
        return 127


def check_call(command: Sequence[object], problem: str, *, env: Mapping[str, str] | None = None) -> None:
    """As `call`; raises StepError with `problem` where the command fails."""
    if call(command, env=env) != 0:
        raise StepError(problem)
