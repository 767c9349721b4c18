"""`crisisdesk doctor`: what this machine lacks for the window, for grammar and for keeping the journal, and how to get it."""

from __future__ import annotations

import argparse
import importlib.util
import platform
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from crisisdesk import __version__
from crisisdesk.app import default_data_dir
from crisisdesk.cli.console import EXIT_FINDINGS, EXIT_OK, Console
from crisisdesk.core.errors import ProblemError
from crisisdesk.core.resources import Resources
from crisisdesk.services.grammar.dictionaries import wanted_dictionaries
from crisisdesk.services.grammar.locations import find_home, find_java
from crisisdesk.services.grammar.manifest import Manifest, check_sizes, read_manifest
from crisisdesk.services.machine import (
    Library,
    Needs,
    Program,
    Script,
    load_needs,
    missing_libraries,
    missing_scripts,
    system_family,
)
from crisisdesk.services.wording import Wording

SCHEMA = 1
_INSTALLABLE = frozenset({"qt", "libraries", "fonts", "java", "grammar", "dictionaries"})


@dataclass(frozen=True)
class Diagnosis:
    """One thing that was looked at. `detail` is what was found, or what exactly is missing; `command` gets it, where one does."""

    subject: str
    ok: bool
    detail: str = ""
    command: str = ""


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser], wording: Wording) -> None:
    help_text = wording.say("cli.doctor.help")
    parser = subparsers.add_parser("doctor", help=help_text, description=wording.say("cli.doctor.description"))
    parser.add_argument("--format", choices=("text", "json"), default="text", help=wording.say("cli.check.format"))


def run(arguments: argparse.Namespace, console: Console) -> int:
    """1 where something is missing, else 0."""
    data_dir = arguments.data_dir or default_data_dir()
    diagnoses = Examination(Resources.default(), data_dir, system_family()).diagnoses()
    if arguments.format == "json":
        console.json(_document(diagnoses), indent=2)
    else:
        _print_text(diagnoses, console)
    return EXIT_OK if all(diagnosis.ok for diagnosis in diagnoses) else EXIT_FINDINGS


class Examination:
    """Looks at one machine. Nothing is started but `java -version`, and nothing is changed."""

    def __init__(self, resources: Resources, data_dir: Path, family: str) -> None:
        self._resources = resources
        self._data_dir = data_dir
        self._family = family
        self._needs: Needs = load_needs(resources)

    def diagnoses(self) -> list[Diagnosis]:
        return [self._qt(), self._libraries(), self._fonts(), self._data_folder(), *self._grammar()]

    def _qt(self) -> Diagnosis:
        found = importlib.util.find_spec("PySide6") is not None
        return Diagnosis("qt", found, command="" if found else "python3 dev.py setup")

    def _libraries(self) -> Diagnosis:
        missing = missing_libraries(each for each in self._needs.libraries if each.purpose == "window")
        return Diagnosis("libraries", not missing, ", ".join(each.soname for each in missing), self._command(missing))

    def _fonts(self) -> Diagnosis:
        missing = missing_scripts(self._needs.scripts, self._resources)
        return Diagnosis("fonts", not missing, ", ".join(each.name for each in missing), self._command(missing))

    def _data_folder(self) -> Diagnosis:
        return Diagnosis("data_folder", _is_writable(self._data_dir), str(self._data_dir))

    def _grammar(self) -> list[Diagnosis]:
        return [self._java(), *self._engine()]

    def _java(self) -> Diagnosis:
        java = find_java(self._resources)
        if java is None:
            return Diagnosis("java", False, command=self._command(self._needs.programs_for("java")))
        return Diagnosis("java", True, f"{java.path} ({java.version})")

    def _engine(self) -> list[Diagnosis]:
        home = find_home(self._resources, self._data_dir)
        if home is None:
            tools = self._command(self._needs.missing_programs("grammar"))
            return [Diagnosis("grammar", False, command=" && ".join(filter(None, (tools, "crisisdesk grammar install"))))]
        try:
            manifest = read_manifest(home)
            check_sizes(home, manifest)
        except ProblemError as problem:
            return [Diagnosis("grammar", False, str(problem.params.get("file", home)), "crisisdesk grammar install")]
        return [Diagnosis("grammar", True, f"{home} (LanguageTool {manifest.languagetool})"), self._dictionaries(manifest)]

    def _dictionaries(self, manifest: Manifest) -> Diagnosis:
        wanted, _ = wanted_dictionaries(self._resources)
        missing = [each.language for each in wanted if each.language not in manifest.dictionaries]
        names = {f"hunspell-{language}" for language in missing}
        programs = [each for each in self._needs.programs_for("grammar") if each.name in names]
        command = f"{self._command(programs)} && crisisdesk grammar install" if missing and self._command(programs) else ""
        return Diagnosis("dictionaries", not missing, ", ".join(missing), command)

    def _command(self, missing: Sequence[Library | Script | Program]) -> str:
        return self._needs.install_command(self._family, missing)


def _is_writable(folder: Path) -> bool:
    """Whether a file can be made in the folder, or in the first folder above it that is there."""
    there = next((each for each in (folder, *folder.parents) if each.exists()), folder)
    try:
        with tempfile.TemporaryFile(dir=there):
            return True
    except OSError:
        return False


def _document(diagnoses: Sequence[Diagnosis]) -> dict[str, object]:
    return {
        "schema": SCHEMA,
        "version": __version__,
        "python": platform.python_version(),
        "system": platform.platform(),
        "frozen": bool(getattr(sys, "frozen", False)),
        "diagnoses": [
            {"subject": each.subject, "ok": each.ok, "detail": each.detail, "command": each.command} for each in diagnoses
        ],
    }


def _print_text(diagnoses: Sequence[Diagnosis], console: Console) -> None:
    say = console.wording.say
    console.say(f"CrisisDesk {__version__}, Python {platform.python_version()}, {platform.platform()}\n")
    for diagnosis in diagnoses:
        title = say(f"doctor.{diagnosis.subject}.title")
        state = say("doctor.ok" if diagnosis.ok else "doctor.missing")
        console.say(f"{state} {title}" + (f": {diagnosis.detail}" if diagnosis.detail else ""))
        if not diagnosis.ok:
            console.say(f"    {say(f'doctor.{diagnosis.subject}.advice')}")
            if diagnosis.subject in _INSTALLABLE:
                key = "doctor.type" if diagnosis.command else "doctor.no_command"
                console.say(f"    {say(key, command=diagnosis.command)}")
    missing = sum(not diagnosis.ok for diagnosis in diagnoses)
    console.say("\n" + (say("doctor.lacks", count=missing) if missing else say("doctor.complete")))
