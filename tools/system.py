"""System packages: what is missing, installing it where we may, else the command to type."""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from crisisdesk.core.resources import Resources
from crisisdesk.services.machine import (
    install_command,
    load_needs,
    missing_libraries,
    missing_scripts,
    packages_for,
    system_family,
)
from tools.project import ROOT, VENV, StepError, call, say, venv_python


@dataclass(frozen=True)
class Wish:
    """Packages of the system that a command wants; without the `required` ones it cannot go on.

    `why` completes the sentence "Still missing: ...".
    """

    packages: tuple[str, ...]
    why: str
    required: bool


@dataclass(frozen=True)
class Program:
    """A thing that a command needs from the system, known by a probe, with its package per family."""

    why: str
    here: Callable[[], bool]
    debian: str
    fedora: str
    required: bool = False

    def wish(self, family: str) -> Wish:
        packages = {"debian": self.debian, "fedora": self.fedora}.get(family, "")
        return Wish(tuple(packages.split()), self.why, self.required)


def on_path(name: str) -> Callable[[], bool]:
    return lambda: shutil.which(name) is not None


def file_at(*paths: str) -> Callable[[], bool]:
    return lambda: any(Path(path).exists() for path in paths)


GRAMMAR = (
    Program("Maven, to build the grammar engine", on_path("mvn"), "maven", "maven"),
    Program("a JDK, to build the grammar engine", on_path("javac"), "default-jdk-headless", "java-latest-openjdk-devel"),
    Program("Croatian spelling", file_at("/usr/share/hunspell/hr_HR.dic"), "hunspell-hr", "hunspell-hr"),
    Program("Hebrew spelling", file_at("/usr/share/hunspell/he_IL.dic"), "hunspell-he", "hunspell-he"),
)
DISPLAY = (
    Program("a display for the tests", on_path("Xvfb"), "xvfb xauth", "xorg-x11-server-Xvfb xauth"),
    Program("keys for the tests", on_path("xdotool"), "xdotool", "xdotool"),
)
BUNDLE = (Program("objdump, to build the bundle", on_path("objdump"), "binutils", "binutils", required=True),)


def provide(programs: tuple[Program, ...]) -> None:
    """Installs what is missing of Python's venv, Qt's libraries, fonts and `programs`.

    Raises StepError, its last words the command to type, where something required stays missing.
    """
    family = system_family()
    wishes = _wishes(family, programs)
    if wishes and _install(family, wishes):
        wishes = _wishes(family, programs)
    if not wishes:
        return
    command = install_command(family, _names(wishes))
    text = "Still missing: " + "; ".join(wish.why for wish in wishes) + "."
    text += f" To install it, type:\n\n    {command}" if command else ""
    if any(wish.required for wish in wishes):
        raise StepError(text)
    say(text + "\n")


def _wishes(family: str, programs: tuple[Program, ...]) -> list[Wish]:
    wishes = [*_python_wishes(family), *_window_wishes(family)]
    if sys.platform == "linux":
        wishes += [program.wish(family) for program in programs if not program.here()]
    return wishes


def _python_wishes(family: str) -> list[Wish]:
    """Debian cuts the part out of Python that makes virtual environments."""
    if venv_python().exists() or importlib.util.find_spec("ensurepip") is not None:
        return []
    packages = (f"python3.{sys.version_info.minor}-venv",) if family == "debian" else ()
    return [Wish(packages, "Python's venv, for the program's own packages", required=True)]


def _window_wishes(family: str) -> list[Wish]:
    resources = Resources(ROOT / "resources")
    needs = load_needs(resources)
    wishes = []
    if libraries := missing_libraries(needs.libraries):
        sonames = ", ".join(library.soname for library in libraries)
        wishes.append(Wish(tuple(packages_for(family, libraries)), f"libraries of the window ({sonames})", required=True))
    if scripts := missing_scripts(needs.scripts, resources):
        names = ", ".join(script.name for script in scripts)
        wishes.append(Wish(tuple(packages_for(family, scripts)), f"fonts ({names})", required=False))
    return wishes


def _names(wishes: list[Wish]) -> list[str]:
    return list(dict.fromkeys(name for wish in wishes for name in wish.packages))


def _install(family: str, wishes: list[Wish]) -> bool:
    """Tries to install by apt, all at once, else only what is required; False where we may not."""
    become = _become_root() if family == "debian" and shutil.which("apt-get") else None
    if become is None or not _names(wishes):
        return False
    required = [wish for wish in wishes if wish.required]
    say("installing " + " ".join(_names(wishes)))
    _apt(become, "update")
    if _apt(become, "install", *_names(wishes)) != 0 and required and len(required) < len(wishes):
        _apt(become, "install", *_names(required))
    return True


def _apt(become: list[str], *words: str) -> int:
    options = ["-o", "APT::Install-Recommends=false", "-o", "DPkg::Lock::Timeout=120", "-y", "-q"]
    command = [*become, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", *options, *words]
    return call(command, quiet=words[0] == "update")


def _become_root() -> list[str] | None:
    """How to run a command as root without asking: nothing, sudo, or None where neither works."""
    if os.name != "posix":
        return None
    if os.geteuid() == 0:
        return []
    if shutil.which("sudo") and subprocess.run(["sudo", "-n", "true"], capture_output=True).returncode == 0:
        return ["sudo", "-n"]
    return None


__all__ = ["BUNDLE", "DISPLAY", "GRAMMAR", "VENV", "provide"]
