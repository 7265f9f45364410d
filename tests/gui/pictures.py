"""Takes pictures of the window on a real screen: python -m tests.gui.pictures FOLDER CASE [SCHEME ...]

Every picture is looked over for what a program can see: text that is cut, and windows that stayed empty. What it
finds is printed as JSON, picture by picture. People look at the rest.
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLabel, QWidget

from parallax.gui.app import application
from parallax.gui.look import Look
from parallax.gui.main_window import MainWindow
from parallax.gui.settings import Settings

SIZES = ((1366, 768), (2560, 1440))
SLACK = 2  # pixels that a font's metrics may be off
VIEWS = ("columns", "rows", "matrix", "timeline", "quotes")


def main(folder: Path, case: Path, schemes: list[str]) -> int:
    """Take all pictures; the exit status is 0 when they could be taken."""
    folder.mkdir(parents=True, exist_ok=True)
    app = application()
    told: dict[str, dict[str, object]] = {}
    for scheme in schemes:
        for size in SIZES:
            told |= _one_round(app, folder, case, scheme, size)
    sys.stdout.write(json.dumps({"platform": app.platformName(), "pictures": told}) + "\n")
    return 0


def _one_round(
    app: QApplication, folder: Path, case: Path, scheme: str, size: tuple[int, int]
) -> dict[str, dict[str, object]]:
    window = MainWindow(Settings(), Look(scheme))
    window.resize(*size)
    window.show()
    told: dict[str, dict[str, object]] = {}

    def take(name: str, what: QWidget = window) -> None:
        _wait(app, 0.4)
        image = what.grab().toImage()
        file = f"{name}-{scheme}-{size[0]}.png"
        image.save(str(folder / file))
        told[file] = {"cut": cut_texts(what), "colours": _colours(image), "size": [image.width(), image.height()]}

    take("start")
    window.open_paths([case])
    _wait(app, 30, lambda: window.desk.audit is not None and window.desk.job is None)
    for name in VIEWS:
        window.actions_by_name[f"view.{name}"].trigger()
        window.actions_by_name["go.next"].trigger()
        take(name)
    window.actions_by_name["view.columns"].trigger()
    for name in ("rules.open", "app.settings", "help.keys", "source.edit"):
        window.actions_by_name[name].trigger()
        _wait(app, 0.6)
        for other in (w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog) and w.isVisible()):
            take(name.replace(".", "-"), other)
            other.close()
    window.close()
    return told


def cut_texts(window: QWidget) -> list[str]:
    """Texts of labels and buttons that are wider than their place."""
    found = []
    for part in window.findChildren(QWidget):
        if not part.isVisible() or part.visibleRegion().isEmpty() or "paintEvent" in vars(type(part)):
            continue  # what paints its text itself breaks its lines itself
        if isinstance(part, QLabel) and not part.wordWrap() and part.text():
            room = part.contentsRect().width() - 2 * part.margin()
        elif isinstance(part, QAbstractButton) and part.text():
            room = part.width()
        else:
            continue
        needed = max(part.fontMetrics().horizontalAdvance(line.replace("&", "")) for line in part.text().splitlines())
        if needed > room + SLACK:
            found.append(f"{type(part).__name__}: {part.text()[:60]} ({needed} in {room})")
    return found


def _colours(image: QImage) -> int:
    """How many colours are in it: a window that stayed empty has one or two."""
    return len({image.pixel(x, y) for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)})


def _wait(app: QApplication, seconds: float, until: Callable[[], bool] = lambda: False) -> None:
    end = time.monotonic() + seconds
    while time.monotonic() < end and not until():
        app.processEvents()
        time.sleep(0.01)


if __name__ == "__main__":
    status = main(Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3:] or ["light", "dark"])
    sys.stdout.flush()
    os._exit(status)
