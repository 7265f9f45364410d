"""Findings and decisions of an open case: asked for by the page, decided one by one, each on the disk at once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, NoReturn

from parallax.case import decisions, own, places, reports, results
from parallax.case.held import Held
from parallax.case.listing import Around, Listing
from parallax.case.opening import Opened
from parallax.case.questions import Filter, Line
from parallax.case.trouble import CaseError
from parallax.model import Finding, Source, Span
from parallax.review import exchange
from parallax.review.log import REMARKS, STEPS_BACK, Action, Entry, ReviewError, Standing, checked_verdict, stacks, step
from parallax.review.log import standings as what_stands
from parallax.review.suppressions import Suppression, checked, idle, suppressions

ALL = Filter()
HIDING = frozenset({"suppress", "lift"})
DESCRIBING = frozenset({"describe"})
# Sorts behind all that a mark can hold.
LAST = "\U0010ffff"


class Reviewed(Held):
    """The checker's side of a case."""

    def __init__(self, path: Path, opened: Opened, clock: decisions.Clock = decisions.now) -> None:
        super().__init__(path, opened, clock)
        self._log = decisions.stored(self._db)
        self._standings = what_stands(self._log)
        self._listed: Listing | None = None
        self._known: Around | None = None

    def page(self, wanted: Filter = ALL, start: int = 0, size: int = 200) -> tuple[Line, ...]:
        """A page of findings."""
        return self._listing().page(wanted, self._around(), start, size)

    def marks(self, wanted: Filter = ALL) -> tuple[str, ...]:
        """The marks of all findings that are wanted."""
        return tuple(row.mark for row in self._listing().wanted(wanted, self._around()))

    def count(self, wanted: Filter = ALL) -> int:
        """How many findings are wanted."""
        return len(self._listing().wanted(wanted, self._around()))

    def tally(self, wanted: Filter = ALL) -> dict[tuple[str, str], int]:
        """How many findings that are wanted there are of each type and relation."""
        return self._listing().tally(wanted, self._around())

    def finding(self, mark: str) -> Finding:
        """One finding by its mark, or by the first letters of it. Raises CaseError."""
        return results.one(self._db, self.full_mark(mark)) or self._missing(mark)

    def full_mark(self, start: str) -> str:
        """The mark that begins with ``start``. Raises CaseError where there is none, or more than one."""
        sql = "SELECT mark FROM finding WHERE mark >= ? AND mark < ? ORDER BY mark LIMIT 2"
        found = [str(mark) for (mark,) in self._db.execute(sql, (start, start + LAST))]
        if len(found) == 2 and found[0] != start:
            raise CaseError(f"Several findings begin with '{start}'; give more of the mark.")
        return found[0] if found and start else self._missing(start)

    @property
    def log(self) -> tuple[Entry, ...]:
        """All that was ever decided."""
        return tuple(self._log)

    @property
    def standings(self) -> Mapping[str, Standing]:
        """What now stands, by mark."""
        return self._standings

    def decide(self, mark: str, verdict: str, who: str = "", reason: str = "") -> Entry:
        """Give a verdict. It is on the disk when this returns."""
        return self._append("verdict", who, self.full_mark(mark), verdict=checked_verdict(verdict), reason=reason)

    def confirm(self, mark: str, who: str = "") -> Entry:
        """Let a finding that took an earlier one's place have that one's verdict."""
        mark = self.full_mark(mark)
        was = str(self._db.execute("SELECT was FROM finding WHERE mark = ?", (mark,)).get or "")
        before = self._standings.get(was)
        if before is None:
            raise CaseError(f"No earlier verdict waits to be confirmed for finding {mark[:12]}.")
        return self._append("carry", who, mark, verdict=before.verdict, reason=before.reason, was=was)

    def suppress(self, kind: str, what: str, reason: str, who: str = "") -> Entry:
        """Silence a pair of values, a name or a rule."""
        checked(kind, what, reason)
        return self._append("suppress", who, kind=kind, what=what, reason=reason)

    def lift(self, number: int, who: str = "") -> Entry:
        """End a suppression."""
        if all(s.number != number for s in self.suppressions()):
            raise CaseError(f"There is no suppression {number} in force.")
        return self._append("lift", who, about=number)

    def suppressions(self) -> tuple[Suppression, ...]:
        """Those in force."""
        return suppressions(self._log)

    def idle_suppressions(self) -> tuple[Suppression, ...]:
        """Those in force that match no finding."""
        return idle(results.stored(self._db).values(), self.suppressions())

    def undo(self, who: str = "") -> Entry:
        """Take back the last decision; that, too, is an entry of the log."""
        done, _ = stacks(self._log)
        if not done:
            raise ReviewError("There is nothing to undo.")
        return self._append("undo", who, about=done[-1])

    def redo(self, who: str = "") -> Entry:
        """Take back the last undo."""
        _, undone = stacks(self._log)
        if not undone:
            raise ReviewError("There is nothing to redo.")
        return self._append("redo", who, about=undone[-1])

    def export_verdicts(self) -> bytes:
        """The verdicts alone, to be mailed."""
        shas = [s.sha256 for s in reports.stored(self._db)]
        gone = results.stored(self._db, ("present", "changed", "moved", "gone"))
        return exchange.written(results.said(self._db, results.VERSION), shas, gone, self._standings)

    def import_verdicts(self, sheet: exchange.Sheet, take: Sequence[str] = ()) -> exchange.Import:
        """Take over another checker's verdicts where there is none here, and those ``take`` names, whatever is here."""
        plan = exchange.plan(sheet, self.marks(Filter(hidden=True)), self._standings)
        wanted = [*plan.fresh, *(mark for mark in plan.differing if mark in set(take))]
        entries = [
            Entry(0, "", s.who, "import", mark, s.verdict, s.reason) for mark in wanted for s in [sheet.verdicts[mark]]
        ]
        if entries:
            self._append_step(entries, "import the verdicts")
        return plan

    def _append(
        self,
        action: Action,
        who: str,
        mark: str = "",
        spans: Sequence[tuple[Source, Span]] = (),
        said: object = None,
        **told: Any,
    ) -> Entry:
        """Add one entry to the log, with the words of reports that it is about, and all that follows from it.

        ``said`` is what else is kept of the first of these reports.
        """
        with self._writing("save the decision"):
            entry = decisions.append(self._db, action, self._clock, who, mark, **told)
            places.keep(self._db, entry.number, spans)
            if said is not None:
                places.say(self._db, entry.number, spans[0][0].sigil, said)
            standing = self._settled([entry])
        self._took([entry], standing)
        return entry

    def _append_step(self, entries: Sequence[Entry], doing: str) -> list[Entry]:
        """Add several remarks as one step."""
        with self._writing(doing):
            made = decisions.append_step(self._db, entries, self._clock)
            standing = self._settled(made)
        self._took(made, standing)
        return made

    def _settled(self, added: Sequence[Entry]) -> dict[str, Standing]:
        """Bring what follows from the log up to the entries ``added``; give what stands then."""
        if all(entry.action in REMARKS for entry in added):
            return decisions.stand(self._db, added, self._standings)
        log = [*self._log, *added]
        about = {entry.about for entry in added if entry.action in STEPS_BACK}
        back = [entry for entry in log if step(entry) in about]
        if back and all(entry.action in REMARKS for entry in back):
            return decisions.revise(self._db, log, {entry.mark for entry in back}, self._standings)
        touched = {entry.action for entry in (*back, *added)}
        if touched & own.ACTIONS:
            own.settle(self._db, log, reports.stored(self._db))
        if touched & (own.ACTIONS | DESCRIBING):
            self._forget_answers()
        if touched & HIDING or (touched & own.ACTIONS and suppressions(log)):
            self._known = None
            return decisions.settle(self._db, log, results.stored(self._db))
        return self._standings

    def _took(self, added: Sequence[Entry], standing: dict[str, Standing]) -> None:
        self._log += added
        self._standings = standing
        if self._known is not None:
            self._known = self._known._replace(standings=standing)
        if self._listed is not None:
            self._listed.changed()

    def _listing(self) -> Listing:
        if self._listed is None:
            self._listed = Listing(self._db)
        return self._listed

    def _around(self) -> Around:
        if self._known is None:
            hidden = dict(self._db.execute("SELECT mark, hidden FROM standing WHERE hidden <> 0"))
            self._known = Around(self._standings, hidden, reports.outlets(self._db))
        return self._known

    def _forget_answers(self) -> None:
        """The findings or what is known of the reports are not as they were: ask the file again."""
        self._listed, self._known = None, None

    def _missing(self, mark: str) -> NoReturn:
        raise CaseError(f"The case has no finding '{mark}'; 'parallax verdicts list' names them.")
