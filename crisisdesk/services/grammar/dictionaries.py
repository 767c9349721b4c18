"""Hunspell dictionaries for the languages that LanguageTool brings none for: found on the machine, else fetched with npm."""

from __future__ import annotations

import os
import shutil
import subprocess
import tarfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from crisisdesk.core.resources import Resources

TABLE = "grammar/dictionaries.toml"
FOLDER = "dictionaries"


@dataclass(frozen=True, slots=True)
class Dictionary:
    """A dictionary that is wanted: `name` is the file name without ending ("hr_HR")."""

    language: str
    name: str
    npm: str
    debian: str


@dataclass(frozen=True, slots=True)
class _Source:
    affixes: Path
    words: Path
    licences: tuple[Path, ...]
    origin: str


def wanted_dictionaries(resources: Resources) -> tuple[list[Dictionary], list[str]]:
    """The dictionaries to install, and the folders (with wildcards) they may lie in."""
    table: dict[str, Any] = resources.toml(resources.path(*TABLE.split("/")))
    found = [Dictionary(code, row["name"], row["npm"], row["debian"]) for code, row in table["language"].items()]
    return found, table["folders"]


def add_dictionaries(home: Path, resources: Resources, scratch: Path) -> dict[str, str]:
    """Copies what is found into home/dictionaries/<language>/ with the licence texts; returns where each came from.

    A dictionary that is found nowhere is left out: the language then has rules, but no spelling.
    """
    wanted, folders = wanted_dictionaries(resources)
    origins = {}
    for dictionary in wanted:
        if source := _installed(dictionary, folders) or _from_npm(dictionary, scratch):
            _copy(source, dictionary, home / FOLDER / dictionary.language)
            origins[dictionary.language] = source.origin
    return origins


def _installed(dictionary: Dictionary, folders: list[str]) -> _Source | None:
    for folder in _expanded(folders, dictionary):
        affixes, words = folder / f"{dictionary.name}.aff", folder / f"{dictionary.name}.dic"
        if affixes.is_file() and words.is_file():
            debian = Path("/usr/share/doc") / dictionary.debian / "copyright"
            return _Source(affixes, words, (*_licences(folder), *([debian] if debian.is_file() else [])), str(folder))
    return None


def _expanded(folders: list[str], dictionary: Dictionary) -> Iterator[Path]:
    for pattern in folders:
        folder = Path(os.path.expandvars(pattern.replace("{language}", dictionary.language))).expanduser()
        if folder.is_absolute():
            yield from sorted(Path(folder.anchor).glob(str(folder.relative_to(folder.anchor))))


def _licences(folder: Path) -> tuple[Path, ...]:
    """Licence texts beside a dictionary. In a folder that many share they can't be told apart, so none is taken there."""
    if folder.name in ("hunspell", "dicts", "Spelling"):
        return ()
    names = ("licen", "copying", "readme", "copyright")
    return tuple(path for path in sorted(folder.iterdir()) if path.is_file() and path.name.lower().startswith(names))


def _from_npm(dictionary: Dictionary, scratch: Path) -> _Source | None:
    npm = shutil.which("npm")
    if npm is None:
        return None
    folder = scratch / dictionary.language
    folder.mkdir(parents=True, exist_ok=True)
    done = subprocess.run([npm, "pack", "--silent", dictionary.npm], cwd=folder, capture_output=True, timeout=300, check=False)
    archives = list(folder.glob("*.tgz"))
    if done.returncode != 0 or not archives:
        return None
    package = folder / "package"
    package.mkdir(exist_ok=True)
    with tarfile.open(archives[0]) as archive:
        for member in filter(tarfile.TarInfo.isfile, archive):
            if (content := archive.extractfile(member)) is not None:
                (package / Path(member.name).name).write_bytes(content.read())
    return _Source(package / "index.aff", package / "index.dic", _licences(package), f"npm {dictionary.npm}")


def _copy(source: _Source, dictionary: Dictionary, target: Path) -> None:
    target.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source.affixes, target / f"{dictionary.name}.aff")
    shutil.copyfile(source.words, target / f"{dictionary.name}.dic")
    for licence in source.licences:
        shutil.copyfile(licence, target / f"{licence.stem}.txt")
