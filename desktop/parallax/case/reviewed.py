"""Findings and decisions of an open case: asked for by the page, decided one by one, each on the disk at once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, NoReturn

from parallax.case import decisions, reports, results
from parallax.case.held import Held
from parallax.case.opening import Opened
from parallax.case.questions import Filter, Line, count, marks, page
from parallax.case.trouble import CaseError
from parallax.model import Finding
from parallax.review import exchange
from parallax.review.log import GIVEN, Action, Entry, ReviewError, Standing, checked_verdict, stacks
from parallax.review.log import standings as what_stands
from parallax.review.suppressions import Suppression, checked, idle, suppressions

ALL = Filter()
# Sorts behind all that a mark can hold.
LAST = "\U0010ffff"


class Reviewed(Held):
    """The checker's side of a case."""

    def __init__(self, path: Path, opened: Opened, clock: decisions.Clock = decisions.now) -> None:
        super().__init__(path, opened, clock)
        self._log = decisions.stored(self._db)
        self._standings = what_stands(self._log)

    def page(self, wanted: Filter = ALL, start: int = 0, size: int = 200) -> tuple[Line, ...]:
        """A page of findings."""
        return page(self._db, wanted, start, size)

    def marks(self, wanted: Filter = ALL) -> tuple[str, ...]:
        """The marks of all findings that are wanted."""
        return marks(self._db, wanted)

    def count(self, wanted: Filter = ALL) -> int:
        """How many findings are wanted."""
        return count(self._db, wanted)

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
        with self._writing("import the verdicts"):
            entries = [
                decisions.append(
                    self._db, "import", self._clock, s.who, mark, verdict=s.verdict, reason=s.reason
                )
                for mark in wanted
                for s in [sheet.verdicts[mark]]
            ]  # fmt: skip
            standing = decisions.settle(self._db, [*self._log, *entries])
        self._log += entries
        self._standings = standing
        return plan

    def _append(self, action: Action, who: str, mark: str = "", **told: Any) -> Entry:
        with self._writing("save the decision"):
            entry = decisions.append(self._db, action, self._clock, who, mark, **told)
            if action in GIVEN:
                standing = decisions.stand(self._db, entry, self._standings)
            else:
                log = [*self._log, entry]
                hiding = any(e.action == "suppress" for e in log)
                standing = decisions.settle(self._db, log, results.stored(self._db) if hiding else None)
        self._log.append(entry)
        self._standings = standing
        return entry

    def _missing(self, mark: str) -> NoReturn:
        raise CaseError(f"The case has no finding '{mark}'; 'parallax verdicts list' names them.")
