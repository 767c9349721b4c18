"""System packages: what is missing, installing it where we may, else the command to type."""

from __future__ import annotations

import importlib
import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass

from crisisdesk.core.resources import Resources
from crisisdesk.services.machine import (
    Library,
    Needs,
    Program,
    Script,
    as_root,
    has_library,
    load_needs,
    missing_libraries,
    missing_scripts,
    packages_for,
    system_family,
)
from tools.project import ROOT, StepError, say, venv_python

_WHY = {"grammar": "parts of the grammar engine", "tests": "parts for the tests", "bundle": "parts for the bundle"}
_REQUIRED = {"bundle"}


@dataclass(frozen=True)
class Wish:
    """Packages that a command wants, and why; without the `required` ones it cannot go on."""

    packages: tuple[str, ...]
    why: str
    required: bool


def provide(*purposes: str) -> None:
    """Installs what is missing of Python's venv, Qt's libraries, fonts, and the programs for these purposes.

    Raises StepError, its last words the command to type, where something required stays missing.
    """
    family, needs = system_family(), load_needs(Resources(ROOT / "resources"))
    wishes = _wishes(needs, family, purposes)
    if wishes and _install(family, wishes):
        importlib.invalidate_caches()
        wishes = _wishes(needs, family, purposes)
    if not wishes:
        return
    command = _command(needs, family, _names(wishes))
    text = "Still missing: " + "; ".join(wish.why for wish in wishes) + "."
    text += f" To install it, type:\n\n    {command}" if command else ""
    if any(wish.required for wish in wishes):
        raise StepError(text)
    say(text + "\n")


def _wishes(needs: Needs, family: str, purposes: tuple[str, ...]) -> list[Wish]:
    wishes = [*_python_wishes(family, purposes), *_window_wishes(needs, family)]
    if sys.platform == "linux":
        for purpose in purposes:
            if programs := needs.missing_programs(purpose):
                wishes.append(_wish(family, programs, _WHY[purpose], required=purpose in _REQUIRED))
    return wishes


def _wish(family: str, missing: Sequence[Library | Script | Program], why: str, *, required: bool) -> Wish:
    names = ", ".join(need.soname if isinstance(need, Library) else need.name for need in missing)
    return Wish(tuple(packages_for(family, missing)), f"{why} ({names})", required)


def _python_wishes(family: str, purposes: tuple[str, ...]) -> list[Wish]:
    """Debian cuts two parts out of its Python: the one that makes virtual environments, and the library that is frozen."""
    debian = f"python3.{sys.version_info.minor}" if family == "debian" else ""
    wishes = []
    if not venv_python().exists() and importlib.util.find_spec("ensurepip") is None:
        packages = (f"{debian}-venv",) if debian else ()
        wishes.append(Wish(packages, "Python's venv, for the program's own packages", required=True))
    if "bundle" in purposes and debian and sys.base_prefix == "/usr" and not has_library(f"lib{debian}.so.1.0"):
        wishes.append(Wish((f"lib{debian}",), "Python's shared library, for the bundle", required=True))
    return wishes


def _window_wishes(needs: Needs, family: str) -> list[Wish]:
    wishes = []
    if libraries := missing_libraries(needs.libraries):
        wishes.append(_wish(family, libraries, "libraries of Qt", required=True))
    if scripts := missing_scripts(needs.scripts, Resources(ROOT / "resources")):
        wishes.append(_wish(family, scripts, "fonts", required=False))
    return wishes


def _command(needs: Needs, family: str, names: list[str]) -> str:
    return as_root(f"{needs.install[family]} {' '.join(names)}") if names and family in ("debian", "fedora") else ""


def _names(wishes: list[Wish]) -> list[str]:
    return list(dict.fromkeys(name for wish in wishes for name in wish.packages))


def _install(family: str, wishes: list[Wish]) -> bool:
    """Tries to install by apt, all at once, else only what is required; False where we may not."""
    become = _become_root() if family == "debian" and shutil.which("apt-get") else None
    if become is None or not _names(wishes):
        return False
    required = [wish for wish in wishes if wish.required]
    say("installing by apt, which takes a minute or two: " + " ".join(_names(wishes)))
    _apt(become, "update")
    if _apt(become, "install", *_names(wishes)) != 0 and required and len(required) < len(wishes):
        _apt(become, "install", *_names(required))
    return True


def _apt(become: list[str], *words: str) -> int:
    """Runs apt-get without a question; what it says is shown only where it fails."""
    options = ["-o", "APT::Install-Recommends=false", "-o", "DPkg::Lock::Timeout=120", "-y", "-qq"]
    command = [*become, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", *options, *words]
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace")
    if done.returncode != 0:
        say(f"apt-get {words[0]} failed:\n{done.stdout[-2000:]}")
    return done.returncode


def _become_root() -> list[str] | None:
    """How to run a command as root without asking: nothing, sudo, or None where neither works."""
    if os.name != "posix":
        return None
    if os.geteuid() == 0:
        return []
    if shutil.which("sudo") and subprocess.run(["sudo", "-n", "true"], capture_output=True).returncode == 0:
        return ["sudo", "-n"]
    return None
