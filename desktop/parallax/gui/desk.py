"""The case on the desk: what is open, which findings are shown, which one is current. Every panel listens to it."""

from __future__ import annotations

import gc
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from parallax.errors import ParallaxError
from parallax.gui.errands import Errands
from parallax.gui.jobs import Job, Progress
from parallax.gui.own_files import glossary_file, own_packs

if TYPE_CHECKING:
    from parallax.case import Case, Filter, Line
    from parallax.case.made import Made
    from parallax.gui.settings import Settings
    from parallax.model import Audit, Finding, Rule, Source
    from parallax.review.carry import Changes
    from parallax.review.log import Standing

TO_DECIDE = ("conflict", "wording", "precision", "single")  # relations of which a checker has something to say
BIG = 3_000_000  # bytes of a case
SHOWN = 5000  # findings whose marks stand in the columns; a list longer than this is filtered before it is read


class Desk(QObject):
    """One open case, or none.

    Panels call its methods and listen to its signals; none of them keeps findings or verdicts of its own.
    """

    arriving = Signal()  # a case will be opened: what shows it has to be there
    opened = Signal()  # another case, or none: build everything anew
    audited = Signal()  # the audit is there, or another: passages, rows and findings
    filtered = Signal()  # other findings are shown
    pointed = Signal(str)  # another finding is the current one; "" for none
    sought = Signal(str, int)  # a place in a report is to be shown: letter and code point
    closing = Signal()  # the case is about to be put away: save what is being written
    decided = Signal()  # verdicts, notes, suppressions: anything of the log
    described = Signal()  # title, outlet, date ... of a report
    working = Signal(object)  # a Job began
    said = Signal(str)  # a sentence for the status line
    troubled = Signal(str)  # a sentence that needs to be read

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self.settings = settings
        self.case: Case | None = None
        self.audit: Audit | None = None
        self.filter: Filter | None = None
        self._errands = Errands(self)
        self._errands.began.connect(self.working)
        self._errands.troubled.connect(self.troubled)
        self._current = ""
        self._marks: tuple[str, ...] | None = None
        self._lines: tuple[Line, ...] | None = None

    # What is there

    @property
    def current(self) -> str:
        """The current finding's mark; "" for none."""
        return self._current

    @property
    def busy(self) -> bool:
        """Whether work is going on in another thread."""
        return self._errands.busy

    @property
    def job(self) -> Job | None:
        """Of the work that goes on what was begun last."""
        return self._errands.latest

    @property
    def writable(self) -> bool:
        """Whether decisions can be taken: a case is open, to work in, and no audit is being written."""
        return self.case is not None and self.case.writable

    @property
    def who(self) -> str:
        """The initials of whoever decides."""
        return self.settings.text("review/initials")

    def sources(self) -> tuple[Source, ...]:
        """The reports, by letter."""
        return self.case.sources() if self.case else ()

    def rules(self) -> tuple[Rule, ...]:
        """The rules of the last audit."""
        return self.audit.rules if self.audit else ()

    def marks(self) -> tuple[str, ...]:
        """The marks of the findings that are shown, in the order of the list."""
        if self._marks is None:
            self._marks = self.case.marks(self.wanted()) if self.case else ()
        return self._marks

    def shown(self) -> tuple[Line, ...]:
        """The findings that are shown, the first ``SHOWN`` of them."""
        if self._lines is None:
            self._lines = self.case.page(self.wanted(), 0, SHOWN) if self.case else ()
        return self._lines

    def finding(self, mark: str) -> Finding | None:
        """One finding; None where the case has no such."""
        if not self.case or not mark:
            return None
        try:
            return self.case.finding(mark)
        except ParallaxError:
            return None

    def standing(self, mark: str) -> Standing | None:
        """What was decided on a finding."""
        return self.case.standings.get(mark) if self.case else None

    def wanted(self) -> Filter:
        """The filter in force; at first all that there is to decide, so not what the reports agree on."""
        from parallax.case import Filter

        return self.filter or Filter(relations=TO_DECIDE)

    def count(self, **fields: Any) -> int:
        """How many findings there are of the filter with these fields changed."""
        return self.case.count(replace(self.wanted(), **fields)) if self.case else 0

    # Opening and closing

    def open(self, path: Path) -> None:
        """Open a case file. Raises ParallaxError."""
        from parallax.case import open_case

        if self.case is not None and self.case.path == path.resolve():
            return
        self._take(open_case(path))

    def create(self, path: Path) -> None:
        """Make a new case file and open it. Raises ParallaxError."""
        from parallax.case import create

        self._take(create(path))

    def read(self, path: Path) -> None:
        """Open a case for reading only, also beside another program that has it. Raises ParallaxError."""
        from parallax.case import read_case

        self._take(read_case(path))

    def close(self) -> None:
        """Put the case away; every decision is on the disk already."""
        self.stop()
        if self.case is not None:
            self.closing.emit()
            self.case.close()
        self.case = self.audit = None
        self._point_nowhere()
        self.opened.emit()

    def stop(self) -> None:
        """Stop all work; each tells when it has stopped."""
        self._errands.stop()

    def _take(self, case: Case) -> None:
        self.stop()
        if self.case is not None:
            self.closing.emit()
            self.case.close()
        self.arriving.emit()
        self.case, self.audit, self.filter = case, None, None
        self._point_nowhere()
        self.opened.emit()
        self.load_audit()

    def load_audit(self) -> None:
        """Fetch the last audit in another thread; ``audited`` tells when it is there."""
        if self.case is None or self.case.damage:
            self.audit = self.case.result() if self.case else None
            self.refresh()
            self.audited.emit()
            return
        case, image = self.case, self.case.image()

        def fetched(audit: Audit) -> None:
            if self.case is case:
                self.audit = audit
                gc.freeze()  # or the collector looks through the whole audit again and again, in the middle of a scroll
                self.refresh()
                self.audited.emit()

        def fetch(progress: Progress) -> Audit:
            return result_of(case.path, image, progress)

        self.work(self.tr("Opening"), fetch, fetched)

    # Work in another thread

    def work(
        self,
        name: str,
        work: Callable[[Progress], Any],
        done: Callable[[Any], None],
        stop: Callable[[], object] | None = None,
    ) -> Job:
        """Do ``work`` in another thread, then ``done`` with its result in this one; problems go to ``troubled``.

        ``stop`` breaks the work off where it cannot wait for its next step.
        """
        return self._errands.start(name, work, done, stop)

    def sources_changed(self) -> None:
        """There are other reports, or more is known of them: whatever is being found of the old ones is of no use."""
        self.refresh()
        self.described.emit()
        if self.sources():
            self._errands.stop(then=self.audit_again)
        else:
            self._errands.stop()
            self.load_audit()

    def audit_again(self, rules: Sequence[Rule] | None = None, done: Callable[[], None] | None = None) -> Job | None:
        """Audit the reports beside the window, when what else goes on has ended; verdicts stay with their findings."""
        if self.case is None:
            return None
        if self._errands.when_idle(partial(self.audit_again, rules, done)):
            return None
        from parallax.gui.aside import aside
        from parallax.gui.worker import Order

        case, wanted = self.case, None if rules is None else tuple(rules)
        order = Order("found", case.path, case.image(), wanted, own_packs(), glossary_file())

        def take(found: Made) -> None:
            if self.case is not case:
                return
            following = self.following()
            self._go_along(case.take(found), following)
            self.load_audit()
            if done is not None:
                done()

        return self.work(self.tr("Auditing"), lambda progress: aside().do(order, progress), take, aside().stop)

    def _go_along(self, found: Changes, following: Sequence[str]) -> None:
        """Go to what took the current finding's place; where nothing did, to the next one, and say so."""
        self.refresh()
        became, here = {c.old: c.new for c in found.changed}, self._current
        shown = frozenset(self.marks())
        new = self.finding(became.get(here, ""))
        if new is not None and (new.relation != "agree" or became[here] in shown):
            self.point(became[here])
        elif here not in shown and (new is not None or here in found.gone):
            self.point(next((mark for old in following if (mark := became.get(old, old)) in shown), ""))
            self.said.emit(self.tr("The finding that was chosen is no more: the reports do not differ there now."))

    # The list

    def show(self, wanted: Filter) -> None:
        """Show other findings; the current one stays where it is among them."""
        self.filter = wanted
        self._marks = self._lines = None
        self.filtered.emit()
        if self._current and self._current not in set(self.marks()):
            self.point(self.marks()[0] if self.marks() else "")

    def point(self, mark: str) -> None:
        """Make a finding the current one."""
        if mark != self._current:
            self._current = mark
            self.pointed.emit(mark)

    def step(self, by: int, undecided: bool = False) -> bool:
        """Go to the next (or an earlier) finding, round the end; whether there was one."""
        return self._point_first(self.following(by), undecided)

    def following(self, by: int = +1) -> tuple[str, ...]:
        """The findings that are shown, from the current one on, or back, round the end; it is the last."""
        marks = self.marks()[:: 1 if by > 0 else -1]
        after = marks.index(self._current) + 1 if self._current in marks else 0
        return marks[after:] + marks[:after]

    def go_on(self, following: Sequence[str]) -> bool:
        """Go to the first undecided one of these findings that is still shown; whether there was one."""
        shown = frozenset(self.marks())
        return self._point_first([mark for mark in following if mark in shown], undecided=True)

    def _point_first(self, marks: Sequence[str], undecided: bool) -> bool:
        for mark in marks:
            if not undecided or self._is_open(mark):
                self.point(mark)
                return True
        return False

    def _is_open(self, mark: str) -> bool:
        standing = self.standing(mark)
        return standing is None or standing.verdict == "unreviewed"

    # Decisions: each is on the disk when the call returns

    def act(self, change: Callable[[Case], Any]) -> bool:
        """Change something in the case; whether it could be done. What could not is told by ``troubled``."""
        if self.case is None:
            return False
        try:
            change(self.case)
        except ParallaxError as error:
            self.troubled.emit(str(error))
            return False
        self.refresh()
        self.decided.emit()
        return True

    def decide(self, verdict: str, reason: str = "", marks: Sequence[str] = ()) -> None:
        """Give the current finding (or ``marks``) a verdict, and go on to the next undecided one, if that is wanted."""
        meant = tuple(marks) or ((self._current,) if self._current else ())
        who = self.who
        following = self.following()  # a decided finding may leave the list, and its place with it
        if not meant or not self.act(lambda case: _decide(case, meant, verdict, who, reason)):
            return
        if verdict != "unreviewed" and self.settings.flag("review/advance") and len(meant) == 1:
            self.go_on(following)

    def undo(self) -> None:
        """Take back the last decision."""
        if self._steps(0, self.tr("There is nothing to undo.")):
            self.act(lambda case: case.undo(self.who))

    def redo(self) -> None:
        """Take back the last undo."""
        if self._steps(1, self.tr("There is nothing to redo.")):
            self.act(lambda case: case.redo(self.who))

    def _steps(self, way: int, none: str) -> bool:
        """Whether there is a step to take back (or to take again); that there is none is no trouble."""
        from parallax.review.log import stacks

        if self.case is not None and not stacks(self.case.log)[way]:
            self.said.emit(none)
            return False
        return True

    def refresh(self) -> None:
        """Forget what was fetched of the list."""
        self._marks = self._lines = None

    def _point_nowhere(self) -> None:
        self.refresh()
        self._current = ""


def result_of(path: Path, image: bytes, progress: Progress) -> Audit:
    """The audit that a case holds; a big one is unpacked in the process beside this one."""
    from parallax.case import case_in
    from parallax.gui.aside import aside
    from parallax.gui.worker import Order

    if len(image) > BIG:
        found: Audit = aside().do(Order("result", path, image), progress)
        return found
    with case_in(path, image) as case:
        return case.result()


def _decide(case: Case, marks: Sequence[str], verdict: str, who: str, reason: str) -> None:
    if len(marks) == 1:
        case.decide(marks[0], verdict, who, reason)
    else:
        case.decide_all(marks, verdict, who, reason)
