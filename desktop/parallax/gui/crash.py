"""The one place where a mistake of ours ends: a log in the user's folder, and a sentence on the screen."""

from __future__ import annotations

import sys
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from parallax import __version__
from parallax.errors import ParallaxError
from parallax.paths import user_folder

if TYPE_CHECKING:
    from parallax.gui.main_window import MainWindow

LOG = "crashes.log"
LARGEST = 200_000  # characters: older lines are dropped


def catch(window: MainWindow) -> None:
    """From now on no exception reaches the user as a traceback."""

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            window.close()
        elif isinstance(error, ParallaxError):
            window.trouble(str(error))
        else:
            window.mistake(record(error, trace), details(error, trace))

    sys.excepthook = hook


def details(error: BaseException, trace: TracebackType | None) -> str:
    """What happened and where in the program, without a word of any source and without the user's folders.

    An error's own text may quote what was being read, so only its kind is told.
    """
    import platform
    import traceback

    home = str(Path.home())
    places = [f"  {Path(f.filename).name}:{f.lineno} {f.name}" for f in traceback.extract_tb(trace)]
    head = f"Parallax {__version__}, Python {platform.python_version()}, {platform.system()} {platform.release()}"
    return "\n".join([head, type(error).__name__, *places]).replace(home, "~")


def record(error: BaseException, trace: TracebackType | None) -> Path:
    """Append what happened to the log, and give its place."""
    from datetime import UTC, datetime

    log = user_folder("state") / LOG
    before = log.read_text("utf-8", errors="replace")[-LARGEST:] if log.exists() else ""
    at = datetime.now(UTC).isoformat(timespec="seconds")
    log.write_text(f"{before}{at}\n{details(error, trace)}\n\n", "utf-8")
    return log
