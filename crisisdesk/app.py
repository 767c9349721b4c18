"""The one place where the program's parts are made and joined. No Qt: the window and the command line both start here."""

from __future__ import annotations

import os
import tempfile
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

import platformdirs

from crisisdesk.checks import Checker, load_checker
from crisisdesk.compose.channels import Channel, load_channels
from crisisdesk.compose.templates import TemplateShelf
from crisisdesk.core.clock import Clock, FixedClock, ShiftedClock, SystemClock
from crisisdesk.core.errors import DataFileError, ProblemError
from crisisdesk.core.formats import system_language
from crisisdesk.core.languages import Language, load_languages
from crisisdesk.core.resources import Resources
from crisisdesk.demo import demo_start, load_demo
from crisisdesk.desk import Desk, DeskParts
from crisisdesk.journal import FILE_NAME, Journal
from crisisdesk.response.triage import Levels, load_levels
from crisisdesk.services.grammar import GrammarService, build_grammar
from crisisdesk.services.settings import SETTINGS_FILE, Settings
from crisisdesk.services.wording import FALLBACK, window_languages

DEMO_CLOCK = "CRISISDESK_DEMO_CLOCK"
"""Set to "fixed", the demo's clock stands still: pictures of it are the same each time."""


@dataclass
class Workspace:
    """The program's parts, made once. `problems` holds data files and settings that could not be used."""

    data_dir: Path
    resources: Resources
    clock: Clock
    settings: Settings
    languages: dict[str, Language]
    checker: Checker
    templates: TemplateShelf
    channels: dict[str, Channel]
    levels: Levels
    grammar: GrammarService
    is_demo: bool = False
    problems: list[ProblemError] = field(default_factory=list)
    _throw_away: tempfile.TemporaryDirectory[str] | None = None

    def open_desk(self) -> Desk:
        """Opens the journal; call it in the thread that will use the desk. ProblemError where the journal can't be used."""
        return Desk(Journal.open(self.data_dir / FILE_NAME, self.clock), self.desk_parts(self.clock))

    def desk_parts(self, clock: Clock) -> DeskParts:
        return DeskParts(clock, self.resources, self.settings, self.templates, self.levels, self.channels)

    def close(self) -> None:
        """Stops the grammar engine and removes a demo's folder; the desk is closed by whoever opened it."""
        self.grammar.close()
        if self._throw_away is not None:
            self._throw_away.cleanup()


def default_data_dir() -> Path:
    """Where the journal lies when no other place is named: the user's data folder of this system."""
    return Path(platformdirs.user_data_dir("CrisisDesk", appauthor=False))


def build_workspace(
    data_dir: Path | None = None,
    *,
    demo: bool = False,
    language: str = "",
    clock: Clock | None = None,
    resources: Resources | None = None,
) -> Workspace:
    """Makes all the parts; raises ProblemError where the data folder or a file the program can't do without is unusable.

    `demo` ignores `data_dir`: a throw-away folder with the demo incident in it, told in `language` (the session's where "")
    and with a clock that starts on its day.
    """
    resources = resources or Resources.default()
    if demo:
        return _demo_workspace(resources, language, clock or _demo_clock(resources))
    folder = data_dir or default_data_dir()
    _make_folder(folder)
    return _joined(folder, folder, resources, clock or SystemClock())


def _joined(folder: Path, grammar_dir: Path, resources: Resources, clock: Clock) -> Workspace:
    problems: list[DataFileError] = []
    settings = Settings(folder / SETTINGS_FILE)
    languages = load_languages(resources)
    channels = load_channels(resources, problems)
    return Workspace(
        data_dir=folder,
        resources=resources,
        clock=clock,
        settings=settings,
        languages=languages,
        checker=load_checker(resources, languages),
        templates=TemplateShelf(resources),
        channels=channels,
        levels=load_levels(resources),
        grammar=build_grammar(grammar_dir, resources, settings, languages, clock, problems),
        problems=[*settings.problems, *problems],
    )


def _demo_workspace(resources: Resources, language: str, clock: Clock) -> Workspace:
    """The grammar engine is the installed one; all else lies in a folder that goes with the program."""
    throw_away = tempfile.TemporaryDirectory(prefix="crisisdesk-demo-", ignore_cleanup_errors=True)
    try:
        workspace = _joined(Path(throw_away.name), default_data_dir(), resources, clock)
        workspace.is_demo = True
        workspace._throw_away = throw_away
        moved = FixedClock(clock.now())
        with closing(Desk(Journal.open(workspace.data_dir / FILE_NAME, moved), workspace.desk_parts(moved))) as desk:
            load_demo(desk, moved, workspace.settings, workspace.checker, resources, language or _session_language(resources))
    except BaseException:
        throw_away.cleanup()
        raise
    return workspace


def _session_language(resources: Resources) -> str:
    return system_language(window_languages(resources)) or FALLBACK


def _demo_clock(resources: Resources) -> Clock:
    start = demo_start(resources)
    return FixedClock(start) if os.environ.get(DEMO_CLOCK) == "fixed" else ShiftedClock(start)


def _make_folder(folder: Path) -> None:
    """Only the owner may read it: it will hold what customers wrote."""
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as error:
        raise ProblemError("data_dir", path=folder, reason=error.strerror or str(error)) from error
