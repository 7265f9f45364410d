"""The work that goes on in other threads for a desk: what is being done, what was asked to wait for its end."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from parallax.errors import ParallaxError
from parallax.gui.jobs import Job, Progress, start


class Errands(QObject):
    """Jobs from their beginning to their end."""

    began = Signal(object)  # a Job
    troubled = Signal(str)  # a job failed: a sentence that needs to be read

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.latest: Job | None = None  # of those at work the one that was begun last
        self._jobs: list[Job] = []
        self._waiting: Callable[[], object] | None = None  # what begins when nothing else is at work

    @property
    def busy(self) -> bool:
        """Whether anything is at work."""
        return bool(self._jobs)

    def start(
        self,
        name: str,
        work: Callable[[Progress], Any],
        done: Callable[[Any], None],
        stop: Callable[[], object] | None = None,
    ) -> Job:
        """Do ``work`` in another thread, then ``done`` with its result in this one; problems go to ``troubled``.

        ``stop`` breaks the work off where it cannot wait for its next step.
        """
        job = Job(name, work, stop)
        job.done.connect(done)
        job.failed.connect(self._failed)
        job.ended.connect(self._ended)
        self._jobs.append(job)
        self.latest = job
        self.began.emit(job)
        return start(job)

    def stop(self, then: Callable[[], object] | None = None) -> None:
        """Stop everything; each job tells when it has stopped. After the last, do ``then``: at once, if none is left.

        What waited before does not wait any more.
        """
        jobs, self._waiting = list(self._jobs), then
        for job in jobs:
            job.cancel()
        if not jobs:
            self._go_on()

    def when_idle(self, do: Callable[[], object]) -> bool:
        """Do it when all that is at work has ended; whether there is such work, else nothing is done."""
        if self._jobs:
            self._waiting = do
        return bool(self._jobs)

    def _failed(self, error: BaseException) -> None:
        if isinstance(error, ParallaxError):
            self.troubled.emit(str(error))
        else:
            raise error

    def _ended(self) -> None:
        self._jobs = [job for job in self._jobs if not job.over]
        self.latest = self._jobs[-1] if self._jobs else None
        if not self._jobs:
            self._go_on()

    def _go_on(self) -> None:
        waiting, self._waiting = self._waiting, None
        if waiting is not None:
            waiting()
