"""A check of an installation: the window opens a case, audits it, exports it by its own actions, and ends.

``parallax-window --smoke CASE.parallax WORKBOOK.xlsx``; the exit status is 0 when all of that was done.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit

from parallax.gui.app import application
from parallax.gui.app import run as run_app
from parallax.gui.main_window import MainWindow

PATIENCE = 120.0  # seconds for all of it
BEAT = 20  # milliseconds between two looks
Step = tuple[str, Callable[[], bool]]


def run(given: Sequence[str]) -> int:
    """Do the check; the exit status."""
    if len(given) != 2 or not Path(given[0]).is_file() or Path(given[1]).exists():
        _say("--smoke takes a case that exists and a workbook that does not: --smoke CASE.parallax WORKBOOK.xlsx")
        return 2
    case, workbook = (Path(name).resolve() for name in given)
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    application()
    check = Check(workbook)
    QTimer.singleShot(0, check.begin)
    return run_app([case])


class Check:
    """Goes through the steps of the check, one beat at a time, while the window lives its own life."""

    def __init__(self, workbook: Path) -> None:
        self.workbook = workbook
        self.audits = 0
        self.asked = False
        self.timer = QTimer()
        self.timer.timeout.connect(self._look)
        self.until = time.monotonic() + PATIENCE
        self.waiting: Step = ("the start", lambda: True)

    def begin(self) -> None:
        """Take the window that has just been made, and begin."""
        self.window = next(w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow))
        self.window.desk.troubled.connect(self._fail)
        self.window.desk.audited.connect(self._count)
        before = sys.excepthook

        def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
            before(kind, error, trace)
            self._fail(f"the program made a mistake ({kind.__name__})")

        sys.excepthook = hook
        self.steps = self._steps()
        self.timer.start(BEAT)

    def _steps(self) -> Iterator[Step]:
        desk, actions = self.window.desk, self.window.actions_by_name
        handle = self.window.windowHandle()
        yield "window", handle.isExposed
        yield "open", lambda: desk.case is not None and desk.job is None
        before = self.audits
        actions["case.audit"].trigger()
        yield "audit", lambda: self.audits > before and desk.job is None and desk.audit is not None
        if not (desk.audit and desk.audit.findings):
            self._fail("the audit found nothing")
            return
        QTimer.singleShot(0, actions["export.workbook"].trigger)  # its dialog has a loop of its own
        yield "dialog", self._choose
        yield "export", lambda: self.workbook.is_file() and desk.job is None

    def _choose(self) -> bool:
        """Choose the workbook's name where the window asks for it; whether that has been answered."""
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QFileDialog):
            return self.asked and dialog is None
        self.asked = True
        if dialog.selectedFiles() == [str(self.workbook)]:
            dialog.accept()
        elif typed := dialog.findChild(QLineEdit):  # selectFile() does nothing while it has the keyboard
            typed.setText(str(self.workbook))
        return False

    def _look(self) -> None:
        name, done = self.waiting
        if done():
            if name != "the start":
                _say(f"{name}: done")
            following = next(self.steps, None)
            if following is None:
                self._end(0)
            else:
                self.waiting = following
        elif time.monotonic() > self.until:
            told = self.window.messages.text.text()
            self._fail(f"waited {PATIENCE:.0f} seconds for: {name}" + (f"; the window says: {told}" if told else ""))

    def _count(self) -> None:
        self.audits += 1

    def _fail(self, sentence: str) -> None:
        _say(f"failed: {sentence}")
        self._end(1)

    def _end(self, status: int) -> None:
        self.timer.stop()
        self.window.desk.close()
        QApplication.exit(status)


def _say(line: str) -> None:
    """To whoever runs the check; a program without a console has nobody to tell."""
    if sys.stdout is not None:
        sys.stdout.write(line + "\n")
        sys.stdout.flush()
