"""`crisisdesk languages`: which languages there are, and what is there for each."""

from __future__ import annotations

import argparse

from crisisdesk.checks import load_checker
from crisisdesk.cli.console import EXIT_OK, Console
from crisisdesk.compose.templates import TemplateShelf
from crisisdesk.core.languages import load_languages
from crisisdesk.core.resources import Resources
from crisisdesk.services.wording import Wording, window_languages

SCHEMA = 1


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser], wording: Wording) -> None:
    help_text = wording.say("cli.languages.help")
    parser = subparsers.add_parser("languages", help=help_text, description=help_text)
    parser.add_argument("--format", choices=("text", "json"), default="text", help=wording.say("cli.check.format"))


def run(arguments: argparse.Namespace, console: Console) -> int:
    found = _found(Resources.default())
    if arguments.format == "json":
        console.json({"schema": SCHEMA, "languages": found}, indent=2)
        return EXIT_OK
    for language in found:
        parts = [console.wording.say(f"cli.languages.{part}") for part in ("checks", "templates", "window") if language[part]]
        console.say(f"{language['code']}  {language['name']}: {', '.join(parts) or '-'}")
    return EXIT_OK


def _found(resources: Resources) -> list[dict[str, object]]:
    languages = load_languages(resources)
    checked = load_checker(resources, languages).languages
    shelf, window = TemplateShelf(resources), window_languages(resources)
    return [
        {
            "code": code,
            "name": language.name,
            "direction": "rtl" if language.right_to_left else "ltr",
            "grammar_code": language.grammar_code,
            "checks": code in checked,
            "templates": [stage.value for stage in shelf.stages(code)],
            "window": code in window,
        }
        for code, language in languages.items()
    ]
