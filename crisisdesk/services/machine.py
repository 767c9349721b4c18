"""What this machine brings along: libraries, fonts, programs. Standard library only, so that the set-up can ask too."""

from __future__ import annotations

import ctypes
import platform
import shutil
import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from crisisdesk.core.errors import DataFileError
from crisisdesk.core.resources import Resources

FAMILIES = ("debian", "fedora", "macos", "windows", "other")
"""Kinds of system that we know install commands for; "other" has none."""

_NEEDS = "machine/needs.toml"


@dataclass(frozen=True, slots=True)
class Library:
    """A shared library that Qt loads, with the package that brings it per family. `purpose` is "window" or "set-up"."""

    soname: str
    purpose: str
    packages: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Script:
    """A script that some font has to cover, known by one of its letters; `own` starts the names of fonts we carry for it."""

    name: str
    letter: str
    own: str
    packages: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Program:
    """A program or file of the system, there when one of its commands is on the path or one of its files stands."""

    name: str
    purpose: str
    commands: tuple[str, ...]
    files: tuple[str, ...]
    packages: Mapping[str, str]

    @property
    def is_here(self) -> bool:
        return any(map(shutil.which, self.commands)) or any(Path(file).exists() for file in self.files)


@dataclass(frozen=True, slots=True)
class Needs:
    """resources/machine/needs.toml. `install` is the command per family, without a way to become root."""

    libraries: tuple[Library, ...]
    scripts: tuple[Script, ...]
    programs: tuple[Program, ...]
    install: Mapping[str, str]

    def programs_for(self, purpose: str) -> list[Program]:
        return [program for program in self.programs if program.purpose == purpose]

    def missing_programs(self, purpose: str) -> list[Program]:
        return [program for program in self.programs_for(purpose) if not program.is_here]

    def install_command(self, family: str, missing: Iterable[Library | Script | Program]) -> str:
        """What to type as an ordinary user; "" where there is nothing to type."""
        packages = " ".join(packages_for(family, missing))
        if family not in self.install or not packages:
            return ""
        command = f"{self.install[family]} {packages}"
        return as_root(command) if family in ("debian", "fedora") else command


def load_needs(resources: Resources) -> Needs:
    """Reads what a machine has to bring along; raises DataFileError."""
    table = resources.toml(resources.path(_NEEDS))
    try:
        return Needs(
            tuple(Library(row["soname"], row.get("purpose", "window"), _packages(row)) for row in table["library"]),
            tuple(Script(row["name"], row["letter"], row["own"], _packages(row)) for row in table["script"]),
            tuple(_program(row) for row in table["program"]),
            table["install"],
        )
    except KeyError as error:
        raise DataFileError(_NEEDS, "-", str(error.args[0]), "missing") from error


def system_family(platform_name: str = sys.platform, release: Mapping[str, str] | None = None) -> str:
    """One of FAMILIES; a Linux is judged by ID and ID_LIKE of its os-release."""
    if platform_name in ("darwin", "win32"):
        return {"darwin": "macos", "win32": "windows"}[platform_name]
    release = _os_release() if release is None else release
    names = f"{release.get('ID', '')} {release.get('ID_LIKE', '')}".split()
    if {"debian", "ubuntu"} & set(names):
        return "debian"
    return "fedora" if {"fedora", "rhel", "centos"} & set(names) else "other"


def missing_libraries(libraries: Iterable[Library]) -> list[Library]:
    """Those that the dynamic loader does not find; none on systems where Qt's wheels bring everything."""
    if sys.platform in ("darwin", "win32"):
        return []
    return [library for library in libraries if not has_library(library.soname)]


def has_library(soname: str) -> bool:
    try:
        ctypes.CDLL(soname)
    except OSError:
        return False
    return True


def missing_scripts(scripts: Iterable[Script], resources: Resources) -> list[Script]:
    """Those for which neither the system nor resources/fonts has a font; macOS and Windows have them all."""
    if sys.platform in ("darwin", "win32"):
        return []
    fontconfig = _Fontconfig.load()
    return [script for script in scripts if not _carried(script, resources) and not _covered(script, fontconfig)]


def packages_for(family: str, needs: Iterable[Library | Script | Program]) -> list[str]:
    """The packages that bring the needs, each once, in the order of the rows."""
    return list(dict.fromkeys(need.packages[family] for need in needs if family in need.packages))


def as_root(command: str) -> str:
    """How an ordinary user types a command that only root may give: sudo, or su where there is no sudo."""
    return f"sudo {command}" if shutil.which("sudo") else f"su -c '{command}'"


def _program(row: Mapping[str, Any]) -> Program:
    commands, files = row.get("commands", ()), row.get("files", ())
    return Program(row["name"], row["purpose"], tuple(commands), tuple(files), _packages(row))


def _packages(row: Mapping[str, Any]) -> dict[str, str]:
    return {family: row[family] for family in FAMILIES if family in row}


def _os_release() -> Mapping[str, str]:
    try:
        return platform.freedesktop_os_release()
    except OSError:
        return {}


def _carried(script: Script, resources: Resources) -> bool:
    return bool(script.own and resources.files("fonts", f"{script.own}*.ttf"))


def _covered(script: Script, fontconfig: _Fontconfig | None) -> bool:
    return fontconfig is not None and fontconfig.covers(script.letter)


class _FontSet(ctypes.Structure):
    _fields_ = (("count", ctypes.c_int), ("room", ctypes.c_int), ("fonts", ctypes.c_void_p))


class _Fontconfig:
    """The library that Qt too asks for fonts on Linux. Its program fc-list is not on every machine."""

    def __init__(self, library: ctypes.CDLL) -> None:
        self._library = library
        library.FcNameParse.restype = ctypes.c_void_p
        library.FcObjectSetCreate.restype = ctypes.c_void_p
        library.FcFontList.restype = ctypes.POINTER(_FontSet)
        library.FcFontList.argtypes = (ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p)

    @classmethod
    def load(cls) -> _Fontconfig | None:
        """With the fonts as they stand now; None where the library is missing."""
        try:
            library = ctypes.CDLL("libfontconfig.so.1")
        except OSError:
            return None
        library.FcInitReinitialize()
        return cls(library)

    def covers(self, letter: str) -> bool:
        """Whether some installed font has the letter."""
        pattern = self._library.FcNameParse(f":charset={ord(letter):x}".encode())
        fonts = self._library.FcFontList(None, pattern, self._library.FcObjectSetCreate())
        return bool(fonts) and fonts.contents.count > 0
