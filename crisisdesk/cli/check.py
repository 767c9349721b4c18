"""`crisisdesk check`: what a careful reader would say of a message."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from dataclasses import dataclass

from crisisdesk.checks import load_checker
from crisisdesk.checks.checker import Checker
from crisisdesk.cli.console import EXIT_FINDINGS, EXIT_OK, EXIT_TROUBLE, Console
from crisisdesk.cli.report import Checked, report_json, report_lines, unreadable_json
from crisisdesk.cli.textfile import STANDARD_INPUT, read_text
from crisisdesk.compose.channels import Channel, load_channels
from crisisdesk.core.errors import DataFileError, ProblemError
from crisisdesk.core.incident import Cluster, Stage
from crisisdesk.core.languages import language_or_problem, load_languages
from crisisdesk.core.report import Level
from crisisdesk.core.resources import Resources
from crisisdesk.services.wording import Wording

FORMATS = ("text", "json", "jsonl")


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser], wording: Wording) -> None:
    say = wording.say
    parser = subparsers.add_parser(
        "check",
        help=say("cli.check.help"),
        description=say("cli.check.description"),
        epilog=say("cli.check.epilog"),
    )
    parser.add_argument("files", nargs="*", metavar="FILE", default=[STANDARD_INPUT], help=say("cli.check.file"))
    parser.add_argument("--lang", required=True, metavar="XX", help=say("cli.check.lang"))
    parser.add_argument("--stage", default=Stage.FULL_APOLOGY.value, help=say("cli.check.stage", known=", ".join(Stage)))
    parser.add_argument("--cluster", default=Cluster.OURS.value, help=say("cli.check.cluster", known=", ".join(Cluster)))
    parser.add_argument("--channel", default="", help=say("cli.check.channel"))
    parser.add_argument("--format", choices=FORMATS, default="text", help=say("cli.check.format"))


def run(arguments: argparse.Namespace, console: Console) -> int:
    """Checks each file; 2 where one could not be read, 1 where one has a finding at error level, else 0."""
    resources = Resources.default()
    question = _question(arguments, resources)
    answers = _answers(arguments.files, question, console)
    match arguments.format:
        case "jsonl":
            codes = [_print_line(answer, console) for answer in answers]
        case "json":
            codes = _print_document(list(answers), console)
        case _:
            codes = [_print_text(answer, console) for answer in answers]
    return max(codes, default=EXIT_OK)


@dataclass(frozen=True)
class _Question:
    """What each file is asked: the same checker, stage, responsibility and channel for all of them."""

    checker: Checker
    language: str
    stage: str
    cluster: str
    channel: Channel | None


Answer = Checked | tuple[str, ProblemError]


def _question(arguments: argparse.Namespace, resources: Resources) -> _Question:
    """Says of everything in the call that it can't be, before the first file is read."""
    languages = load_languages(resources)
    language_or_problem(languages, arguments.lang)
    checker = load_checker(resources, languages)
    checker.check("", arguments.lang, stage=arguments.stage, cluster=arguments.cluster)
    return _Question(checker, arguments.lang, arguments.stage, arguments.cluster, _channel(arguments.channel, resources))


def _channel(name: str, resources: Resources) -> Channel | None:
    if not name:
        return None
    broken: list[DataFileError] = []
    channels = load_channels(resources, broken)
    if name not in channels:
        raise ProblemError("unknown_channel", channel=name, known=", ".join(channels))
    return channels[name]


def _answers(files: list[str], question: _Question, console: Console) -> Iterator[Answer]:
    for name in files:
        try:
            file = read_text(name, console.stdin)
        except ProblemError as problem:
            console.problem(problem)
            yield name, problem
        else:
            channel = question.channel.id if question.channel else ""
            report = question.checker.check(
                file.text, question.language, stage=question.stage, cluster=question.cluster, channel=channel
            )
            yield Checked(file, report, question.channel)


def _print_line(answer: Answer, console: Console) -> int:
    console.json(_json(answer, console))
    return _code(answer)


def _print_document(answers: list[Answer], console: Console) -> list[int]:
    """One file is one object; several stand in a list under "files"."""
    objects = [_json(answer, console) for answer in answers]
    console.json(objects[0] if len(objects) == 1 else {"schema": objects[0]["schema"], "files": objects}, indent=2)
    return [_code(answer) for answer in answers]


def _print_text(answer: Answer, console: Console) -> int:
    if isinstance(answer, Checked):
        for line in report_lines(answer, console.wording):
            console.say(line)
    return _code(answer)


def _json(answer: Answer, console: Console) -> dict[str, object]:
    if isinstance(answer, Checked):
        return report_json(answer)
    name, problem = answer
    return unreadable_json(name, problem, console.wording)


def _code(answer: Answer) -> int:
    if not isinstance(answer, Checked):
        return EXIT_TROUBLE
    report = answer.report
    levels = {finding.level for finding in report.findings} | {missing.level for missing in report.missing}
    return EXIT_FINDINGS if Level.ERROR in levels or not answer.fits else EXIT_OK
