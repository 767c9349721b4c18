"""The command line's frame: finds the verb, the language of the words, and turns problems into sentences and exit codes."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any, NoReturn

from crisisdesk import __version__
from crisisdesk.cli.console import EXIT_INTERRUPTED, EXIT_OK, EXIT_TROUBLE, Console, drop_output
from crisisdesk.core.errors import ProblemError
from crisisdesk.core.formats import system_language
from crisisdesk.core.resources import Resources
from crisisdesk.services.settings import SETTINGS_FILE, peek
from crisisdesk.services.wording import FALLBACK, Wording, window_languages

VERBS = {
    "check": "crisisdesk.cli.check",
    "languages": "crisisdesk.cli.languages",
    "journal": "crisisdesk.cli.journal",
    "grammar": "crisisdesk.cli.grammar",
    "doctor": "crisisdesk.cli.doctor",
}
"""The verbs and the modules that do them; a module is imported only when its verb is asked for."""


def parse_window_options(argv: Sequence[str]) -> argparse.Namespace | None:
    """The options of a call that opens the window (data_dir, demo, language); None where the command line is meant."""
    if any(argument in ("-h", "--help", "--version") for argument in argv):
        return None
    parser = argparse.ArgumentParser(add_help=False, exit_on_error=False, allow_abbrev=False)
    _add_window_options(parser, None)
    try:
        options, rest = parser.parse_known_args(list(argv))
    except (argparse.ArgumentError, SystemExit):
        return None
    return None if rest else options


def main(argv: Sequence[str], resources: Resources | None = None) -> int:
    """Runs one verb; returns the exit code: 0 all well, 1 something found, 2 bad usage or unusable input."""
    resources = resources or Resources.default()
    console = _console(argv, resources)
    try:
        _check_window_language(argv, resources)
        arguments = _parser(argv, console.wording).parse_args(list(argv))
        code = _module(arguments.verb).run(arguments, console)
        console.flush()
    except ProblemError as problem:
        console.problem(problem)
        return EXIT_TROUBLE
    except BrokenPipeError:
        drop_output()
        return EXIT_OK
    except KeyboardInterrupt:
        return EXIT_INTERRUPTED
    return int(code)


def say_problem(argv: Sequence[str], problem: ProblemError) -> int:
    """Says a problem on standard error in the language of the call; returns the exit code of trouble."""
    _console(argv, Resources.default()).problem(problem)
    return EXIT_TROUBLE


def _console(argv: Sequence[str], resources: Resources) -> Console:
    return Console.of_process(Wording(resources, _ui_language(argv, resources)))


def _parser(argv: Sequence[str], wording: Wording) -> argparse.ArgumentParser:
    parser_class = _parser_class(wording)
    parser = parser_class(prog="crisisdesk", description=wording.say("cli.description"))
    parser.add_argument("--version", action="version", version=f"CrisisDesk {__version__}", help=wording.say("cli.version"))
    _add_window_options(parser, wording)
    subparsers = parser.add_subparsers(
        dest="verb", required=True, metavar=wording.say("cli.verb"), title=wording.say("cli.verbs")
    )
    for verb in _wanted(argv):
        _module(verb).add_parser(subparsers, wording)
    for verb_parser in subparsers.choices.values():
        _add_shared_options(verb_parser, wording)
    return parser


def _parser_class(wording: Wording) -> type[argparse.ArgumentParser]:
    """Parsers with their frame in the user's language, which say what is wrong with a call in one sentence.

    argparse makes the parsers of the verbs from the same class. What is wrong is said in argparse's own English.
    """

    class Formatter(argparse.RawDescriptionHelpFormatter):
        def add_usage(self, usage: Any, actions: Any, groups: Any, prefix: str | None = None) -> None:
            super().add_usage(usage, actions, groups, wording.say("cli.usage") if prefix is None else prefix)

    class Parser(argparse.ArgumentParser):
        def __init__(self, **settings: Any) -> None:
            super().__init__(**{"formatter_class": Formatter, "allow_abbrev": False, **settings, "add_help": False})
            self._positionals.title = wording.say("cli.arguments")
            self._optionals.title = wording.say("cli.options")
            self.add_argument("-h", "--help", action="help", help=wording.say("cli.help"))

        def error(self, message: str) -> NoReturn:
            self.exit(EXIT_TROUBLE, wording.say("cli.usage_error", message=message, program=self.prog) + "\n")

    return Parser


def _wanted(argv: Sequence[str]) -> list[str]:
    """The verbs to prepare: those that are named, all of them where none is."""
    named = [verb for verb in VERBS if verb in argv]
    return named or list(VERBS)


def _module(verb: str) -> ModuleType:
    return import_module(VERBS[verb])


def _add_window_options(parser: argparse.ArgumentParser, wording: Wording | None) -> None:
    def help_for(key: str) -> str | None:
        return wording.say(f"cli.{key}") if wording else None

    parser.add_argument("--data-dir", type=Path, metavar="DIR", help=help_for("data_dir"))
    parser.add_argument("--demo", action="store_true", help=help_for("demo"))
    parser.add_argument("--language", "--ui-language", metavar="XX", default="", help=help_for("ui_language"))


def _add_shared_options(parser: argparse.ArgumentParser, wording: Wording) -> None:
    """The options that may stand before the verb or after it, also after a verb's own verb.

    A verb's parser must not put its default over what stood before, hence SUPPRESS.
    """
    known = {option for action in parser._actions for option in action.option_strings}
    if "--data-dir" not in known:
        help_text = wording.say("cli.data_dir")
        parser.add_argument("--data-dir", type=Path, metavar="DIR", default=argparse.SUPPRESS, help=help_text)
    if "--ui-language" not in known:
        help_text = wording.say("cli.ui_language")
        parser.add_argument("--ui-language", dest="language", metavar="XX", default=argparse.SUPPRESS, help=help_text)
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            for inner in action.choices.values():
                _add_shared_options(inner, wording)


def _check_window_language(argv: Sequence[str], resources: Resources) -> None:
    known = window_languages(resources)
    code = _early_options(argv).language
    if code and code not in known:
        raise ProblemError("unknown_window_language", code=code, known=", ".join(known))


def _ui_language(argv: Sequence[str], resources: Resources) -> str:
    """Asked for in the call, else chosen in the window, else the session's, where there are words in it."""
    options = _early_options(argv)
    known = window_languages(resources)
    wanted = (options.language, _chosen_language(options.data_dir), system_language(known))
    return next((code for code in wanted if code in known), FALLBACK)


def _early_options(argv: Sequence[str]) -> argparse.Namespace:
    """What has to be known before the parser itself can speak."""
    early = argparse.ArgumentParser(add_help=False, exit_on_error=False, allow_abbrev=False)
    early.add_argument("--language", "--ui-language", default="")
    early.add_argument("--data-dir", type=Path)
    try:
        return early.parse_known_args(list(argv))[0]
    except (argparse.ArgumentError, SystemExit):
        return argparse.Namespace(language="", data_dir=None)


def _chosen_language(data_dir: Path | None) -> str:
    from platformdirs import user_data_dir

    folder = data_dir or Path(user_data_dir("CrisisDesk", appauthor=False))
    return str(peek(folder / SETTINGS_FILE, "ui_language"))
