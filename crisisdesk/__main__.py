"""Where the program starts: no verb opens the window, a verb runs the command line."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from crisisdesk.cli.main import main as run_command
from crisisdesk.cli.main import parse_window_options


def main(argv: Sequence[str] | None = None) -> int:
    """Returns the exit code of the process. Qt is imported for the window only."""
    arguments = sys.argv[1:] if argv is None else argv
    options = parse_window_options(arguments)
    if options is None:
        return run_command(arguments)
    from crisisdesk.ui.application import run

    return run(options)


if __name__ == "__main__":
    sys.exit(main())
