"""Makes the guide's pictures anew from the window as it is: ``python resources/guide/pictures.py [FOLDER]``."""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from parallax.case import create
from parallax.compare.rules import load_rules
from parallax.gui.app import application
from parallax.gui.look import Look
from parallax.gui.main_window import MainWindow
from parallax.gui.settings import Settings
from parallax.paths import shipped

HERE = Path(__file__).parent / "pictures"
SIZE = (1366, 768)
TALL = 1080  # for a finding in full
SEED = "joint-talks"  # the sample case
SHOWN = "participant"  # the type of the finding that is opened
VIEWS = ("rows", "matrix", "timeline", "quotes")


def until(done: Callable[[], bool], seconds: float = 30.0) -> None:
    """Let the window live until something is so."""
    end = time.monotonic() + seconds
    while not done():
        if time.monotonic() > end:
            sys.exit("The window did not get there in time.")
        QApplication.processEvents()
        time.sleep(0.01)


def settle(seconds: float = 0.8) -> None:
    """Let the window come to rest."""
    end = time.monotonic() + seconds
    until(lambda: time.monotonic() > end)


def take(widget: QWidget, name: str, folder: Path) -> None:
    """Keep a picture of a part of the window."""
    settle()
    widget.grab().save(str(folder / f"{name}.png"), "PNG", 0)


def draw(folder: Path, home: Path) -> None:
    """Go through the window and keep a picture of each page's matter."""
    case_file = home / f"{SEED}.parallax"
    with create(case_file) as case:
        case.add([shipped("seeds") / SEED])
        case.audit(load_rules())
    settings = Settings()
    settings.set("look/motion", "jump")
    window = MainWindow(settings, Look("light"))
    window.resize(*SIZE)
    window.show()
    take(window, "start", folder)
    desk, actions = window.desk, window.actions_by_name
    window.open_paths([case_file])
    until(lambda: desk.audit is not None and desk.job is None)
    settle()
    conflicts = (mark for mark in desk.marks() if (found := desk.finding(mark)) and found.type == SHOWN)
    desk.point(next(conflicts, desk.marks()[0]))
    take(window, "columns", folder)
    window.resize(SIZE[0], TALL)
    take(window.findings, "detail", folder)
    window.resize(*SIZE)
    for view in VIEWS:
        actions[f"view.{view}"].trigger()
        take(window, view, folder)
    actions["view.columns"].trigger()
    actions["rules.open"].trigger()
    dialog = next(w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog) and w.isVisible())
    take(dialog, "rules", folder)
    window.close()


if __name__ == "__main__":
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else HERE
    target.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as place:
        os.environ["PARALLAX_HOME"] = place
        QLocale.setDefault(QLocale("en"))
        program = application()
        draw(target, Path(place))
