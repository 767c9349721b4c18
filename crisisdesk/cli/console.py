"""Where a verb writes to, and in which language: results to standard output, sentences for people to standard error."""

from __future__ import annotations

import io
import json
import os
import sys
from dataclasses import dataclass
from typing import Any, BinaryIO, TextIO

from crisisdesk.core.errors import ProblemError
from crisisdesk.services.wording import Wording

EXIT_OK = 0
EXIT_FINDINGS = 1
EXIT_TROUBLE = 2
EXIT_INTERRUPTED = 130


@dataclass(frozen=True)
class Console:
    """The streams of the process and the words for the user."""

    wording: Wording
    stdin: BinaryIO
    out: TextIO
    err: TextIO

    @classmethod
    def of_process(cls, wording: Wording) -> Console:
        """Standard streams in UTF-8 with plain line ends where they go to a file or a pipe, so that results are the same
        everywhere."""
        for stream in (sys.stdout, sys.stderr):
            if isinstance(stream, io.TextIOWrapper):
                if stream.isatty():
                    stream.reconfigure(errors="backslashreplace")
                else:
                    stream.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")
        return cls(wording, sys.stdin.buffer, sys.stdout, sys.stderr)

    def say(self, line: str = "") -> None:
        print(line, file=self.out)

    def json(self, value: Any, indent: int | None = None) -> None:
        """One JSON document, on one line unless `indent` is given; keys in the order of `value`."""
        print(json.dumps(value, ensure_ascii=False, indent=indent), file=self.out)

    def problem(self, error: ProblemError) -> None:
        print(self.wording.problem(error), file=self.err)

    def flush(self) -> None:
        self.out.flush()


def drop_output() -> None:
    """After a reader went away: nothing more is written, not even by the interpreter when it ends."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
