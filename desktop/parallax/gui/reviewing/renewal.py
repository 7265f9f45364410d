"""What was corrected, joined or linked by hand holds from the next audit on: so the audit is renewed at once."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from parallax.gui.desk import Desk
from parallax.gui.jobs import Job

AGAIN = ("correct", "same", "differ", "link", "unlink")
PAUSE = 400  # milliseconds, in which several corrections are taken together


class Renewal(QObject):
    """It watches the log, so that what is undone or taken back counts as well."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._known = self._now()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self._renew)
        desk.opened.connect(self._opened)
        desk.decided.connect(self._decided)

    @property
    def due(self) -> bool:
        """Whether an audit is about to be renewed."""
        return self._pause.isActive()

    def _now(self) -> tuple[int, ...]:
        """Numbers of the entries that an audit heeds."""
        from parallax.review.log import in_force
        from parallax.review.mending import mends

        return tuple(e.number for e in mends(in_force(self._desk.case.log), *AGAIN)) if self._desk.case else ()

    def _opened(self) -> None:
        self._pause.stop()
        self._known = self._now()

    def _decided(self) -> None:
        now = self._now()
        if now != self._known:
            self._known = now
            self._pause.start()

    def _renew(self) -> None:
        if self._desk.case is None:
            return
        job: Job | None = self._desk.job
        if job is not None:
            job.ended.connect(self._pause.start)
        else:
            self._desk.audit_again()
