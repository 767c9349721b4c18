"""`crisisdesk journal`: verify, export and search. Reads only, also while the window is open; never makes a journal."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterable
from contextlib import closing
from pathlib import Path
from typing import Any

from crisisdesk.app import default_data_dir
from crisisdesk.cli.console import EXIT_FINDINGS, EXIT_OK, Console
from crisisdesk.core.clock import SystemClock
from crisisdesk.core.errors import ProblemError
from crisisdesk.core.incident import Entry
from crisisdesk.journal import FILE_NAME, ChainVerdict, Damage, Head, Journal, judge_export
from crisisdesk.services.wording import Wording

SCHEMA = 1


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser], wording: Wording) -> None:
    say = wording.say
    parser = subparsers.add_parser("journal", help=say("cli.journal.help"), description=say("cli.journal.help"))
    inner = parser.add_subparsers(dest="journal_verb", required=True, metavar=say("cli.journal.verb"))

    verify = _inner(inner, "verify", wording, epilog=say("cli.journal.verify.epilog"))
    verify.add_argument("file", nargs="?", type=Path, metavar="FILE", help=say("cli.journal.verify.file"))
    verify.add_argument("--head", action="append", default=[], metavar="N:HASH", help=say("cli.journal.verify.head"))
    verify.add_argument("--quick", action="store_true", help=say("cli.journal.verify.quick"))
    verify.add_argument("--format", choices=("text", "json"), default="text", help=say("cli.journal.format"))

    export = _inner(inner, "export", wording)
    export.add_argument("--format", choices=("jsonl",), default="jsonl", help=say("cli.journal.export.format"))

    search = _inner(inner, "search", wording)
    search.add_argument("words", nargs="+", metavar="WORD", help=say("cli.journal.search.words"))
    search.add_argument("--incident", default="", metavar="ID", help=say("cli.journal.search.incident"))
    search.add_argument("--limit", type=int, default=50, metavar="N", help=say("cli.journal.search.limit"))
    search.add_argument("--format", choices=("text", "json"), default="text", help=say("cli.journal.format"))


def _inner(inner: Any, verb: str, wording: Wording, epilog: str = "") -> argparse.ArgumentParser:
    say = wording.say
    parser: argparse.ArgumentParser = inner.add_parser(
        verb, help=say(f"cli.journal.{verb}.help"), description=say(f"cli.journal.{verb}.description"), epilog=epilog
    )
    # Also after the inner verb, where people write them; SUPPRESS keeps what stood before it.
    parser.add_argument("--data-dir", type=Path, metavar="DIR", default=argparse.SUPPRESS, help=say("cli.journal.data_dir"))
    ui_language = say("cli.ui_language")
    parser.add_argument("--ui-language", dest="language", metavar="XX", default=argparse.SUPPRESS, help=ui_language)
    return parser


def run(arguments: argparse.Namespace, console: Console) -> int:
    """0 all well; 1 damage found. ProblemError (2 for the caller) where the journal or the export can't be used."""
    return _VERBS[arguments.journal_verb](arguments, console)


def _verify(arguments: argparse.Namespace, console: Console) -> int:
    known = [_head(text) for text in arguments.head]
    if arguments.file:
        verdict = _judge_file(arguments.file, known)
    else:
        with closing(_journal(arguments)) as journal:
            verdict = journal.verify(known, with_views=not arguments.quick)
    if arguments.format == "json":
        console.json(_verdict_json(verdict), indent=2)
    else:
        for line in _verdict_lines(verdict, console.wording):
            console.say(line)
    return EXIT_OK if verdict.ok else EXIT_FINDINGS


def _judge_file(file: Path, known: Iterable[Head]) -> ChainVerdict:
    def lines() -> Iterable[str]:
        with file.open(encoding="utf-8", newline="\n") as stream:
            yield from stream

    try:
        return judge_export(lines, known)
    except FileNotFoundError as error:
        raise ProblemError("file_missing", file=str(file)) from error
    except UnicodeDecodeError as error:
        raise ProblemError("not_an_export") from error
    except OSError as error:
        raise ProblemError("file_unreadable", file=str(file), reason=error.strerror or str(error)) from error


def _head(text: str) -> Head:
    count, _, digest = text.partition(":")
    try:
        head = Head(int(count), bytes.fromhex(digest))
    except ValueError as error:
        raise ProblemError("no_chain_head", head=text) from error
    if head.count < 1 or len(head.hash) != 32:
        raise ProblemError("no_chain_head", head=text)
    return head


def _verdict_lines(verdict: ChainVerdict, wording: Wording) -> Iterable[str]:
    entries = wording.say("chain.entries", count=verdict.count)
    yield wording.say(f"chain.{verdict.kind}", entries=entries, number=verdict.first_bad_seq, reason=verdict.reason)
    if verdict.count and verdict.kind in (Damage.NONE, Damage.VIEW_DIFFERS):
        yield wording.say("chain.head", head=_head_text(verdict.head))


def _verdict_json(verdict: ChainVerdict) -> dict[str, object]:
    found: dict[str, object] = {
        "ok": verdict.ok,
        "kind": verdict.kind.value,
        "first_bad_seq": verdict.first_bad_seq,
        "reason": verdict.reason,
    }
    return {"schema": SCHEMA} | found | {"count": verdict.count, "head": _head_text(verdict.head)}


def _head_text(head: Head) -> str:
    return f"{head.count}:{head.hash.hex()}"


def _export(arguments: argparse.Namespace, console: Console) -> int:
    with closing(_journal(arguments)) as journal:
        for event in journal.export():
            console.json(event)
    return EXIT_OK


def _search(arguments: argparse.Namespace, console: Console) -> int:
    with closing(_journal(arguments)) as journal:
        found = journal.search(" ".join(arguments.words), arguments.incident, max(arguments.limit, 0))
    if arguments.format == "json":
        console.json({"schema": SCHEMA, "entries": [_entry_json(entry) for entry in found]}, indent=2)
        return EXIT_OK
    for entry in found:
        console.say(_entry_line(entry, console.wording))
    if not found:
        console.say(console.wording.say("cli.journal.search.nothing"))
    return EXIT_OK


def _entry_json(entry: Entry) -> dict[str, object]:
    times = {"happened_at": entry.happened_at.isoformat(), "recorded_at": entry.recorded_at.isoformat()}
    what = {"seq": entry.seq, "incident": entry.incident_id, "kind": entry.kind.value}
    return what | times | {"text": entry.current_text, "author": entry.author, "corrected": bool(entry.corrections)}


def _entry_line(entry: Entry, wording: Wording) -> str:
    moment, kind = wording.moment(entry.happened_at), wording.say(f"kind.{entry.kind}")
    return f"{entry.incident_id} #{entry.seq}  {moment}  {kind}: {_one_line(entry.current_text)}"


def _one_line(text: str) -> str:
    """Without control characters: what a customer wrote must not steer the terminal."""
    return " ".join("".join(char if char.isprintable() else " " for char in text).split())


def _journal(arguments: argparse.Namespace) -> Journal:
    return Journal.read_only((arguments.data_dir or default_data_dir()) / FILE_NAME, SystemClock())


_VERBS: dict[str, Callable[[argparse.Namespace, Console], int]] = {"verify": _verify, "export": _export, "search": _search}
