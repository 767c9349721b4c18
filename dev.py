#!/usr/bin/env python3
"""Set-up and everyday commands: python3 dev.py run | test | bundle | bench | lint | shots | translate | lock | setup.

Needs nothing but Python's standard library. This file also starts under an old Python, to say so or to find a newer one;
the work is done in tools/.
"""

import os
import shutil
import subprocess
import sys

OLDEST = (3, 11)
NEWEST = (3, 14)


def newer_python() -> str:
    """The path of a Python that is new enough, newest first; "" where the machine has none."""
    for minor in range(NEWEST[1], OLDEST[1] - 1, -1):
        found = shutil.which("python3.%d" % minor)  # noqa: UP031 (an old Python has to read this file)
        if found:
            return found
    return ""


def advice(version: tuple) -> str:  # type: ignore[type-arg]
    """What to say to somebody whose Python is too old."""
    return (
        "CrisisDesk needs Python 3.11 or newer; this is Python %d.%d.\n"  # noqa: UP031
        "Install a newer one (Debian, Ubuntu: sudo apt-get install -y python3.11 python3.11-venv; Fedora: sudo dnf install -y\n"
        "python3.12; macOS, Windows: the installer from python.org) and say the same command with it." % tuple(version[:2])
    )


def main() -> int:
    """Runs the command, by a newer Python where this one is too old."""
    if sys.version_info < OLDEST:
        python = newer_python()
        if not python:
            print(advice(sys.version_info), file=sys.stderr)
            return 2
        return subprocess.call([python, os.path.abspath(__file__)] + sys.argv[1:])  # noqa: PTH100, RUF005
    from tools.commands import main as command

    return command(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
