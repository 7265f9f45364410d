"""What a checker says of findings besides a verdict: notes, the right reading, sign-off; and many verdicts at once."""

from __future__ import annotations

from collections.abc import Sequence

from parallax.case import results
from parallax.case.reviewed import Reviewed
from parallax.review.log import UNTOUCHED, Entry, ReviewError, checked_verdict
from parallax.review.records import records
from parallax.review.suppressions import Suppression, asked, hidden


class Remarked(Reviewed):
    """Findings with all that can be said of them."""

    def note(self, mark: str, text: str, who: str = "") -> Entry:
        """Write a note on a finding, in place of the one before; its verdict stays."""
        return self._append("note", who, self.full_mark(mark), content=text.strip())

    def prefer(self, mark: str, reading: int, who: str = "") -> Entry:
        """Say which reading is right (from 1; 0 for none). Raises ReviewError where there is no such reading."""
        mark = self.full_mark(mark)
        readings = self.finding(mark).readings
        if not 0 <= reading <= len(readings):
            raise ReviewError(f"This finding has {len(readings)} readings; choose one of them, or 0 for none.")
        return self._append("prefer", who, mark, content=str(reading))

    def sign(self, mark: str, initials: str, who: str = "") -> Entry:
        """Sign a verdict off as the second checker; "" takes the initials back. Raises ReviewError without one."""
        mark, initials = self.full_mark(mark), initials.strip()
        if initials and self.standings.get(mark, UNTOUCHED).verdict == "unreviewed":
            raise ReviewError("There is no verdict to sign off yet; give the finding a verdict first.")
        return self._append("sign", who, mark, content=initials)

    def decide_all(self, marks: Sequence[str], verdict: str, who: str = "", reason: str = "") -> tuple[Entry, ...]:
        """Give many findings one verdict, as one step to undo."""
        given = checked_verdict(verdict)
        wanted = dict.fromkeys(self.full_mark(mark) for mark in marks)
        if not wanted:
            raise ReviewError("Choose the findings that are to get a verdict first.")
        entries = [Entry(0, "", who, "verdict", mark, given, reason) for mark in wanted]
        return tuple(self._append_step(entries, "save the decisions"))

    def silences(self, kind: str, what: str) -> tuple[str, ...]:
        """The marks of the findings that a suppression would hide that are in sight now; nothing is changed."""
        one = Suppression(0, *asked(kind, what), "")
        covered = hidden(results.stored(self._db), [one])
        return tuple(mark for mark in self.marks() if mark in covered)

    def track_record(self, rule: str) -> tuple[int, int]:
        """How many findings of a rule were confirmed or corrected, of how many that were decided."""
        return self.records().get(rule, (0, 0))

    def records(self) -> dict[str, tuple[int, int]]:
        """The track record of every rule of which a finding was decided."""
        return records(self.standings, self._listing().rules())

    def rule_counts(self) -> dict[str, int]:
        """How many findings of the last audit each rule has."""
        return self._listing().counts(results.HERE)
