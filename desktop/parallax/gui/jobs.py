"""Work off the window's thread: the only module that makes threads."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal, Slot

from parallax.errors import Cancelled, ParallaxError

Progress = Callable[[str, int, int], None]  # as in parallax.pipeline, which takes its time to import
Work = Callable[[Progress], Any]


class Job(QObject):
    """One piece of work in another thread. Its signals arrive in the window's thread.

    ``progressed(stage, done, total)`` as it goes on; then exactly one of ``done(result)``, ``failed(exception)`` and
    ``cancelled()``, and after it ``ended()``.
    """

    progressed = Signal(str, int, int)
    done = Signal(object)
    failed = Signal(object)
    cancelled = Signal()
    ended = Signal()
    _finished = Signal(object, object)

    def __init__(self, name: str, work: Work, stop: Callable[[], object] | None = None) -> None:
        super().__init__()
        self.name = name
        self._work = work
        self._at_once = stop  # what breaks the work off in the middle of a step
        self.stands = False  # what was done is done, though a stop came before it was told (a file that is written)
        self.over = False  # nothing more will be told of it
        self._stop = False
        self._finished.connect(self._tell)

    def cancel(self) -> None:
        """Stop, at once or at the next step; ``cancelled`` tells when it has stopped."""
        self._stop = True
        if self._at_once is not None:
            self._at_once()

    def run(self) -> None:
        """In the other thread: do the work."""
        try:
            result, error = self._work(self._progress), None
        except BaseException as problem:  # noqa: BLE001 - whatever it is, the window has to learn of it
            result, error = None, problem
        self._finished.emit(result, error)

    def _progress(self, stage: str, done: int, total: int) -> None:
        if self._stop:
            raise Cancelled("Stopped; nothing was changed.")
        self.progressed.emit(stage, done, total)

    @Slot(object, object)
    def _tell(self, result: object, error: BaseException | None) -> None:
        # What is broken off in the middle of a step may fail in any way: that, too, is what was asked for.
        broken_off = self._stop and not self.stands and (error is None or isinstance(error, ParallaxError))
        if isinstance(error, Cancelled) or broken_off:
            self.cancelled.emit()
        elif error is not None:
            self.failed.emit(error)
        else:
            self.done.emit(result)
        self.over = True
        self.ended.emit()


class _Runner(QRunnable):
    def __init__(self, job: Job) -> None:
        super().__init__()
        self._job = job

    def run(self) -> None:
        self._job.run()


def start(job: Job) -> Job:
    """Begin the work; whoever starts it keeps the job until it has ended."""
    QThreadPool.globalInstance().start(_Runner(job))
    return job


def start_unheeded(do: Callable[[], object]) -> None:
    """Begin something that nobody waits for, not even the end of the program."""
    threading.Thread(target=do, daemon=True).start()
