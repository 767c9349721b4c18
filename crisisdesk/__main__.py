"""Where the program starts: no verb opens the window, a verb runs the command line."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from crisisdesk.cli.main import main as run_command
from crisisdesk.cli.main import parse_window_options, say_problem
from crisisdesk.core.errors import ProblemError


def main(argv: Sequence[str] | None = None) -> int:
    """Returns the exit code of the process. Qt is imported for the window only."""
    arguments = sys.argv[1:] if argv is None else argv
    options = parse_window_options(arguments)
    if options is None:
        return run_command(arguments)
    try:
        from crisisdesk.ui.application import run
    except ImportError as error:  # Qt itself, or a system library that it loads
        return say_problem(arguments, ProblemError("window_impossible", reason=str(error)))
    return int(run(options))


if __name__ == "__main__":
    sys.exit(main())
