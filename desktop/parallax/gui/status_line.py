"""The line at the bottom: where one is in the list, what is undecided, what is going on, and the keys that go on."""

from __future__ import annotations

from PySide6.QtWidgets import QStatusBar

from parallax.gui.actions import Actions
from parallax.gui.desk import Desk
from parallax.gui.jobs import Job
from parallax.gui.look import Look
from parallax.gui.plain_text import PlainLabel
from parallax.gui.progress_strip import ProgressStrip
from parallax.gui.settings import Settings

MOMENT = 6000  # milliseconds that a sentence stays


class StatusLine(QStatusBar):
    """Finding 2 of 9 - 7 undecided - Saved."""

    def __init__(self, desk: Desk, look: Look, settings: Settings, actions: Actions) -> None:
        super().__init__()
        self._desk, self._look, self._settings, self._actions = desk, look, settings, actions
        self.setSizeGripEnabled(False)
        self.place, self.undecided, self.saved, self.keys = (PlainLabel() for _ in range(4))
        for label in (self.place, self.undecided, self.saved):
            self.addWidget(label)
        self.progress = ProgressStrip()
        self._asked = False  # whether somebody asked to stop
        for widget in (self.progress, self.keys):
            self.addPermanentWidget(widget)
        self.progress.stopped.connect(self._cancel)
        actions.on("case.cancel", self._cancel)
        for signal in (desk.opened, desk.audited, desk.filtered, desk.decided, desk.pointed):
            signal.connect(self._show)
        desk.said.connect(lambda sentence: self.showMessage(sentence, MOMENT))
        desk.working.connect(self._follow)
        self._show()

    def _show(self) -> None:
        desk = self._desk
        marks = desk.marks()
        here = marks.index(desk.current) + 1 if desk.current in marks else 0
        found = desk.case is not None and bool(marks or desk.rules())  # not before there was an audit
        if not found:
            self.place.setText("")
        elif here:
            self.place.setText(self.tr("Finding {0} of {1}").format(here, len(marks)))
        else:
            self.place.setText(self.tr("%n finding(s)", "", len(marks)))
        self.undecided.setText(self.tr("{0} undecided").format(desk.count(verdicts=("unreviewed",))) if found else "")
        self.saved.setText("" if desk.case is None else self.tr("Saved") if desk.writable else self.tr("Read only"))
        self.keys.setText(
            self.tr("{0} next · {1} next undecided · {2} keys").format(
                *(self._actions[name].shortcut().toString() for name in ("go.next", "go.undecided", "help.keys"))
            )
            if desk.case
            else ""
        )

    def _follow(self, job: Job) -> None:
        self.progress.begin(job.name)
        self.keys.hide()
        job.progressed.connect(self.progress.show_progress)
        job.cancelled.connect(self._stopped)
        job.ended.connect(self._rest)

    def _stopped(self) -> None:
        """Say that it has stopped, to whoever asked for it; a desk also breaks off what is of no use any more."""
        if self._asked:
            self.showMessage(self.tr("Stopped; nothing was changed."), MOMENT)

    def _rest(self) -> None:
        """A job has ended; another may still be at work."""
        if not self._desk.busy:
            self._asked = False
            self.progress.end()
            self.keys.show()

    def _cancel(self) -> None:
        if self._desk.busy:
            self._asked = True
            self.progress.stopping()
            self._desk.stop()
