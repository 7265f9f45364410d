"""A case as the rest of the program sees it: every change is on the disk when the call that makes it returns."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from parallax.case import decisions, own, reports, results, stages
from parallax.case.opening import open_to_read
from parallax.case.remains import remains
from parallax.case.remarks import Remarked
from parallax.case.trouble import CaseError, spoken
from parallax.model import Audit, Rule, Source, Stated
from parallax.review.carry import Changes
from parallax.review.suppressions import suppressions

if TYPE_CHECKING:
    from parallax.case.reaudit import Made, Memory
    from parallax.pipeline import Progress

Texts = Mapping[str, tuple[str, str]]


class Case(Remarked):
    """An open case. There is nothing to save: use it with ``with``, or ``close`` it."""

    _memory: Memory | None = None

    def sources(self) -> tuple[Source, ...]:
        """The reports, by letter."""
        return reports.stored(self._db)

    def raw(self, letter: str) -> bytes:
        """A report's bytes as they came."""
        return reports.raw(self._db, letter)

    def add(self, where: Sequence[Path], published: Mapping[str, str] | None = None) -> tuple[Source, ...]:
        """Import reports, from files or folders. An audit then reads those that are new."""
        found = reports.load(where, published or {})
        with self._writing("import the reports"):
            added = reports.store(self._db, found)
        self._forget_answers()
        return added

    def replace(self, letter: str, path: Path, published: str = "") -> tuple[Source, Source]:
        """Put another version of a report in its place; findings are told of it by the next audit."""
        ((source, raw),) = reports.load([path], {path.name: published} if published else {})
        with self._writing("replace the report"):
            old, new = reports.exchange(self._db, letter, source, raw)
            before = results.said(self._db, _text_before(letter)) or old.text
            results.say(self._db, _text_before(letter), before)
        self._forget_answers()
        return old, new

    def date(self, letter: str, published: str) -> Source:
        """Say when a report came out (ISO 8601, or as in a report's head)."""
        from parallax.load.dates import find_date

        day = find_date(published)
        if day is None or not day.iso:
            raise CaseError(f"'{published}', given for report {letter}, is not a date: write it as 2024-05-08.")
        found = next((s for s in self.sources() if s.sigil == letter), None)
        if found is None:
            raise CaseError(f"The case has no report {letter}.")
        with self._writing("save the date"):
            reports.state(self._db, replace(found, published=Stated(day.iso, "given", "given by the user")))
        return next(s for s in self.sources() if s.sigil == letter)

    def remove(self, letter: str) -> None:
        """Remove a report and all its words from the file; verdicts stay in the log, without its words."""
        with self._writing("remove the report"):
            reports.drop(self._db, letter)
            stages.forget(self._db, letter)
            results.forget(self._db, letter)
            results.unsay(self._db, _text_before(letter))
        self._memory = None
        self._forget_answers()
        with spoken(self.path, "remove the report"):
            self._db.execute("VACUUM")

    def audit(self, rules: Sequence[Rule], progress: Progress | None = None) -> Changes:
        """Audit the reports, reading only what is new; verdicts stay with their findings."""
        self._check_writable("save the audit")
        return self.take(self.found(rules, progress))

    def beside(self) -> Case:
        """What the case holds at this moment, in memory, for reading: another thread can work in it meanwhile."""
        snapshot = Case(self.path, open_to_read(self.path, self._db))
        snapshot._memory = self._memory
        return snapshot

    def found(self, rules: Sequence[Rule], progress: Progress | None = None) -> Made:
        """What an audit finds, nothing written: a window asks a snapshot for it, beside the case (``beside``)."""
        from parallax.case import reaudit  # with it comes all that reads, which a case needs not to open

        if not self.sources():
            raise CaseError(f"{self.path.name} holds no report yet; import some.")
        return reaudit.made(self._db, rules, progress, self._replaced(), self._memory)

    def take(self, found: Made) -> Changes:
        """Write what ``found`` gave."""
        from parallax.case import reaudit

        self._check_writable("save the audit")
        texts = self._replaced()
        decided = [mark for mark, s in self._standings.items() if s.verdict != "unreviewed"]
        with self._writing("save the audit"):
            reaudit.write(self._db, found, decided)
            for letter in texts:
                results.unsay(self._db, _text_before(letter))
            own.settle(self._db, self._log, self.sources())
            decisions.settle(self._db, self._log, results.stored(self._db) if suppressions(self._log) else None)
        self._memory = found.memory
        self._forget_answers()
        had = set(decided)
        return replace(found.changes, orphans=tuple(mark for mark in found.changes.gone if mark in had))

    def result(self) -> Audit:
        """The last audit, whole; of a damaged case, as much of it as is sound, with notes that say what is missing."""
        whole = results.whole(self._db)
        return remains(whole) if self.damage else whole

    def _replaced(self) -> Texts:
        """Of every report that was replaced since the last audit the text before and now."""
        found = {}
        for source in self.sources():
            before = results.said(self._db, _text_before(source.sigil))
            if before:
                found[source.sigil] = (before, source.text)
        return found


def _text_before(letter: str) -> str:
    return f"text before, {letter}"
