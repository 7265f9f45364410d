"""A case as the rest of the program sees it: every change is on the disk when the call that makes it returns."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from parallax.case import decisions, own, reports, results, stages
from parallax.case.chosen import Chosen
from parallax.case.describing import described
from parallax.case.made import write
from parallax.case.opening import open_to_read
from parallax.case.remains import remains
from parallax.case.trouble import CaseError, spoken
from parallax.lexicon.glossary import Entry as Term
from parallax.model import Audit, Rule, Source, Span
from parallax.review.carry import Changes
from parallax.review.suppressions import suppressions

if TYPE_CHECKING:
    from parallax.case.made import Made, Memory
    from parallax.pipeline import Progress

Texts = Mapping[str, tuple[str, str]]


class Case(Chosen):
    """An open case. There is nothing to save: use it with ``with``, or ``close`` it."""

    _memory: Memory | None = None

    def sources(self) -> tuple[Source, ...]:
        """The reports, by letter."""
        return reports.stored(self._db)

    def raw(self, letter: str) -> bytes:
        """A report's bytes as they came."""
        return reports.raw(self._db, letter)

    def add(self, where: Sequence[Path], published: Mapping[str, str] | None = None) -> tuple[Source, ...]:
        """Import reports, from files or folders. An audit then reads those that are new.

        A file that the case holds already is not taken twice: whoever adds to a folder may name the folder again.
        """
        held = {(s.file, s.sha256): s for s in self.sources()}
        found = reports.load(where, published or {})
        for source, _ in found:
            old = held.get((source.file, source.sha256))
            if old and source.published.origin == "given" and source.published.value != old.published.value:
                self.date(old.sigil, source.published.value)
        return self.add_read([(s, raw) for s, raw in found if (s.file, s.sha256) not in held])

    def add_read(self, found: Sequence[tuple[Source, bytes]]) -> tuple[Source, ...]:
        """Import reports that are read already, with their bytes."""
        with self._writing("import the reports"):
            added = reports.store(self._db, found)
        self._forget_answers()
        return added

    def replace(self, letter: str, path: Path, published: str = "") -> tuple[Source, Source]:
        """Put another version of a report in its place; findings are told of it by the next audit."""
        ((source, raw),) = reports.load([path], {path.name: published} if published else {})
        return self.replace_read(letter, source, raw)

    def replace_read(self, letter: str, source: Source, raw: bytes) -> tuple[Source, Source]:
        """Put a version that is read already, with its bytes, in a report's place."""
        with self._writing("replace the report"):
            old, _ = reports.exchange(self._db, letter, source, raw)
            before = results.said(self._db, _text_before(letter)) or old.text
            results.say(self._db, _text_before(letter), before)
        self._forget_answers()
        if source.published.origin == "given" and "published" in reports.descriptions(self._db).get(letter, {}):
            self.date(letter, source.published.value)  # what was said before was of the version before
        return old, self._report(letter)

    def describe(
        self,
        letter: str,
        publisher: str | None = None,
        title: str | None = None,
        author: str | None = None,
        published: str | None = None,
        language: str | None = None,
        who: str = "",
    ) -> Source:
        """Say what a report is, in place of what was found in it; "" for unknown, None leaves as it is.

        ``published`` is ISO 8601 or as in a report's head. Raises CaseError, ReviewError.
        """
        report = self._report(letter)
        given = {"publisher": publisher, "title": title, "author": author, "published": published, "language": language}
        told = described({name: value for name, value in given.items() if value is not None}, letter)
        self._append("describe", who, spans=[(report, Span(0, 0, ""))], said=told, what=letter)
        self._forget_answers()
        return self._report(letter)

    def date(self, letter: str, published: str) -> Source:
        """Say when a report came out (ISO 8601, or as in a report's head)."""
        return self.describe(letter, published=published)

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

    def audit(self, rules: Sequence[Rule], progress: Progress | None = None, glossary: Sequence[Term] = ()) -> Changes:
        """Audit the reports, reading only what is new; verdicts stay with their findings.

        ``glossary`` is the desk's; what the case's own says of a term goes before it.
        """
        self._check_writable("save the audit")
        return self.take(self.found(rules, progress, glossary))

    def image(self) -> bytes:
        """What the case holds at this moment, as the bytes of its file; ``case_in`` makes a case of them elsewhere."""
        return bytes(self._db.serialize("main") or b"")

    def beside(self) -> Case:
        """What the case holds at this moment, in memory, for reading: another thread can work in it meanwhile."""
        snapshot = Case(self.path, open_to_read(self.path, self._db))
        snapshot.recall(self)
        return snapshot

    def recall(self, other: Case | None) -> None:
        """Have at hand what another opening of the case has read."""
        self._memory = None if other is None else other._memory  # noqa: SLF001 - it is one of our own

    def remember(self, found: Made) -> None:
        """Have at hand what an audit has read, though it is written elsewhere."""
        self._memory = found.memory

    def found(self, rules: Sequence[Rule], progress: Progress | None = None, glossary: Sequence[Term] = ()) -> Made:
        """What an audit finds, nothing written: a window asks a snapshot for it, beside the case (``beside``)."""
        from parallax.case import reaudit  # with it comes all that reads, which a case needs not to open

        if not self.sources():
            raise CaseError(f"{self.path.name} holds no report yet; import some.")
        return reaudit.made(self._db, rules, progress, self._replaced(), self._memory, glossary)

    def take(self, found: Made) -> Changes:
        """Write what ``found`` gave."""
        self._check_writable("save the audit")
        texts = self._replaced()
        decided = [mark for mark, s in self._standings.items() if s.verdict != "unreviewed"]
        with self._writing("save the audit"):
            write(self._db, found, decided)
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
