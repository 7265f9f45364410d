"""The window. The only folder that knows the window toolkit."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path


def run(paths: Sequence[str] = ()) -> int:
    """Open the window with a case file, a folder of reports or reports; the exit status when it is closed.

    ``--smoke CASE WORKBOOK`` does that by itself, as a check of an installation.
    """
    if list(paths[:1]) == ["--smoke"]:
        from parallax.gui.smoke import run as smoke

        return smoke(paths[1:])
    from parallax.gui.app import run as run_app

    return run_app([Path(path) for path in paths])
