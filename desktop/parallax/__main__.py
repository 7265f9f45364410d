"""``parallax``: without a command the window, with one the command line."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

# As the command line has them (held by a test): asking it would cost the window its start.
COMMANDS = ("audit", "compare", "copy", "export", "rules", "times", "verdicts", "verify")


def main(argv: Sequence[str] | None = None) -> int:
    """``parallax``, ``parallax CASE_OR_FOLDER`` and ``parallax REPORT...`` open the window; all else is a command."""
    given = list(sys.argv[1:] if argv is None else argv)
    if wants_window(given):
        from parallax.gui import run

        return run(given)
    from parallax.cli import main as command_line

    return command_line(given)


def wants_window(given: Sequence[str]) -> bool:
    """Whether nothing is given, or files and folders alone: a command's name is never taken for a file."""
    return not given or (given[0] not in COMMANDS and all(Path(word).exists() for word in given))


if __name__ == "__main__":
    sys.exit(main())
