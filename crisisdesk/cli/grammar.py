"""`crisisdesk grammar install | check | status`: getting the grammar engine, and asking whether it works."""

from __future__ import annotations

import argparse
import contextlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from crisisdesk.app import default_data_dir
from crisisdesk.cli.console import EXIT_FINDINGS, EXIT_OK, Console
from crisisdesk.core.clock import SystemClock
from crisisdesk.core.errors import ProblemError
from crisisdesk.core.languages import load_languages
from crisisdesk.core.resources import Resources
from crisisdesk.services.grammar.assemble import installed_engine
from crisisdesk.services.grammar.dictionaries import wanted_dictionaries
from crisisdesk.services.grammar.install import Installed, install, is_current
from crisisdesk.services.grammar.locations import find_home, find_java, install_target
from crisisdesk.services.grammar.manifest import Manifest, check_digests, read_manifest
from crisisdesk.services.grammar.profiles import GrammarSettings, Profiles
from crisisdesk.services.grammar.selftest import Outcome, self_test
from crisisdesk.services.grammar.service import GrammarService
from crisisdesk.services.settings import SETTINGS
from crisisdesk.services.wording import Wording

SCHEMA = 1


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser], wording: Wording) -> None:
    say = wording.say
    help_text = say("cli.grammar.help")
    parser = subparsers.add_parser("grammar", help=help_text, description=say("cli.grammar.description"))
    jobs = parser.add_subparsers(dest="job", required=True, metavar=say("cli.grammar.job"))
    getting = jobs.add_parser("install", help=say("cli.grammar.install.help"), description=say("cli.grammar.install.description"))
    getting.add_argument("--from", dest="source", type=Path, help=say("cli.grammar.install.from"))
    getting.add_argument("--to", dest="target", type=Path, help=say("cli.grammar.install.to"))
    for job in ("check", "status"):
        asking = jobs.add_parser(job, help=say(f"cli.grammar.{job}.help"), description=say(f"cli.grammar.{job}.help"))
        asking.add_argument("--format", choices=("text", "json"), default="text", help=say("cli.check.format"))


def run(arguments: argparse.Namespace, console: Console) -> int:
    """0 all well; 1 the self-test missed something, or a language has no dictionary; ProblemError where there is no engine."""
    resources = Resources.default()
    data_dir = getattr(arguments, "data_dir", None) or default_data_dir()
    if arguments.job == "install":
        return _install(arguments, console, resources, data_dir)
    if arguments.job == "status":
        return _status(arguments, console, resources, data_dir)
    return _check(arguments, console, resources, data_dir)


def _install(arguments: argparse.Namespace, console: Console, resources: Resources, data_dir: Path) -> int:
    target = arguments.target or install_target(resources, data_dir)
    done = install(target.absolute(), resources, _Progress(console).step, arguments.source)
    key = "done" if done.changed else "present"
    console.say(console.wording.say(f"cli.grammar.install.{key}", folder=done.home))
    _say_missing(done, console)
    return EXIT_OK if not done.without_dictionary else EXIT_FINDINGS


def _say_missing(done: Installed, console: Console) -> None:
    for language in done.without_dictionary:
        console.say(console.wording.say("cli.grammar.install.no_dictionary", language=language))


class _Progress:
    """Says each step once on standard error, and on a terminal how far it is."""

    def __init__(self, console: Console) -> None:
        self._console = console
        self._last = ""

    def step(self, step: str, done: int, of: int) -> None:
        words = self._console.wording.say(f"cli.grammar.step.{step}")
        if self._console.err.isatty() and done:
            print(f"\r{words} {done}" + (f"/{of}" if of else ""), end="", file=self._console.err, flush=True)
        elif step != self._last:
            print(("\n" if self._console.err.isatty() and self._last else "") + words, file=self._console.err, flush=True)
        self._last = step


def _status(arguments: argparse.Namespace, console: Console, resources: Resources, data_dir: Path) -> int:
    found = _found(resources, data_dir)
    if arguments.format == "json":
        console.json({"schema": SCHEMA, **found}, indent=2)
    else:
        for key, value in found.items():
            console.say(console.wording.say(f"cli.grammar.status.{key}", value=_words(value, console)))
    return EXIT_OK if found["installed"] and found["java"] and not found["without_dictionary"] else EXIT_FINDINGS


def _found(resources: Resources, data_dir: Path) -> dict[str, Any]:
    home, java = find_home(resources, data_dir), find_java(resources)
    manifest = read_manifest(home) if home else None
    return {
        "installed": str(home) if home else None,
        "languagetool": manifest.languagetool if manifest else None,
        "current": bool(manifest and is_current(manifest, resources)),
        "java": f"{java.path} ({java.version})" if java else None,
        "without_dictionary": _without_dictionary(manifest, resources),
    }


def _without_dictionary(manifest: Manifest | None, resources: Resources) -> list[str]:
    wanted, _ = wanted_dictionaries(resources)
    return [each.language for each in wanted if manifest is None or each.language not in manifest.dictionaries]


def _words(value: object, console: Console) -> str:
    if isinstance(value, bool):
        return console.wording.say(f"cli.grammar.{'yes' if value else 'no'}")
    if isinstance(value, list):
        return ", ".join(value) or "-"
    return str(value) if value is not None else "-"


def _check(arguments: argparse.Namespace, console: Console, resources: Resources, data_dir: Path) -> int:
    home = find_home(resources, data_dir)
    if home is None:
        raise ProblemError("grammar_not_installed")
    check_digests(home, read_manifest(home))
    outcomes = []
    with _service(resources, data_dir) as (service, profiles, settings):
        for outcome in self_test(service, profiles, settings):
            outcomes.append(outcome)
            if arguments.format == "text":
                _say_outcome(outcome, console)
    if arguments.format == "json":
        console.json({"schema": SCHEMA, "languages": [_row(each, console) for each in outcomes]}, indent=2)
    return EXIT_OK if all(each.passed for each in outcomes) else EXIT_FINDINGS


class _Defaults:
    """The settings as they are before anybody changes them."""

    def get(self, key: str) -> Any:
        return next(setting.default for setting in SETTINGS if setting.key == key)

    def set(self, key: str, value: Any) -> None:
        raise NotImplementedError("the self-test changes nothing")


@contextlib.contextmanager
def _service(resources: Resources, data_dir: Path) -> Iterator[tuple[GrammarService, Profiles, GrammarSettings]]:
    """An engine for the self-test, with default settings: what the user has switched off is not what is tested."""
    settings = _Defaults()
    profiles = Profiles(resources, load_languages(resources))
    service = GrammarService(lambda: installed_engine(resources, data_dir), settings, profiles, SystemClock())
    try:
        yield service, profiles, settings
    finally:
        service.close()


def _say_outcome(outcome: Outcome, console: Console) -> None:
    say = console.wording.say
    if outcome.problem is not None:
        console.say(f"{outcome.language}  {console.wording.problem(outcome.problem)}")
        return
    state = say("cli.grammar.check.passed" if outcome.passed else "cli.grammar.check.failed")
    console.say(f"{outcome.language}  {state}  {say('cli.grammar.check.found', found=_found_of(outcome), of=outcome.tried)}")
    for missed in outcome.missed:
        console.say("    " + say("cli.grammar.check.missed", words=missed.wrong, rule=missed.rule))


def _found_of(outcome: Outcome) -> int:
    return outcome.tried - len(outcome.missed)


def _row(outcome: Outcome, console: Console) -> dict[str, object]:
    return {
        "language": outcome.language,
        "passed": outcome.passed,
        "tried": outcome.tried,
        "missed": [each.rule for each in outcome.missed],
        "seconds": round(outcome.seconds, 2),
        "problem": console.wording.problem(outcome.problem) if outcome.problem else None,
    }
