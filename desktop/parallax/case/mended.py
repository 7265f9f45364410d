"""What a checker mends in a case: claims, names, rows, and findings of one's own; applied by the next audit."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from parallax.case import codec, own, places, reports, stages, wishes
from parallax.case.remarks import Remarked
from parallax.case.trouble import CaseError
from parallax.model import CLAIM_TYPES, Claim, ClaimType, Passage, Source, Span
from parallax.review.choices import SEVERITIES
from parallax.review.log import Entry, ReviewError, in_force
from parallax.review.mending import (
    ACTIONS,
    FIELDS,
    Correction,
    Field,
    Likeness,
    Link,
    checked_names,
    concerned,
    likenesses,
    mends,
    one_place,
)


class Mended(Remarked):
    """A case whose reading can be mended."""

    def correct(self, source: str, span: Span, field: Field, value: str, who: str = "", reason: str = "") -> Entry:
        """Mend the claims of a report that stand at ``span``: its value or date as a report would write it, or speaker.

        The next audit takes it in. Raises ReviewError where no claim stands there, or the value cannot be read.
        """
        return self.put_right(self.correction(source, span, field, value), who, reason)

    def correction(self, source: str, span: Span, field: Field, value: str) -> Correction:
        """What ``correct`` would write; nothing is written. Raises as it does.

        Reading takes seconds where nothing was read before: a window asks a snapshot for it, beside the case.
        """
        report, value = self._report(source), value.strip()
        span = places.checked(report, span)
        if field not in FIELDS:
            raise ReviewError(f"'{field}' cannot be mended; choose one of {', '.join(FIELDS)}.")
        if not value:
            raise ReviewError("Write what it should be.")
        meant = concerned(self._claims(source), span, field)
        if not meant:
            what = "date or time" if field == "date" else "fact"
            raise ReviewError(f"No {what} was found in \u201c{span.quote}\u201d; choose words that are marked.")
        if field != "speaker" and not one_place(meant):
            raise ReviewError("Several facts stand in these words; select the words of one of them.")
        return Correction(0, source, span, field, value, read=self._reread(report, meant, field, value))

    def put_right(self, one: Correction, who: str = "", reason: str = "") -> Entry:
        """Write what ``correction`` gave."""
        report = self._report(one.source)
        if one.span is None or places.checked(report, one.span) != one.span:
            raise ReviewError("The report was changed meanwhile; select the words again.")
        told = {"kind": one.field, "what": one.source, "content": one.value, "reason": reason}
        read = wishes.plain_read(one.read)
        return self._append("correct", who, spans=[(report, one.span)], said=read, **told)

    def corrections(self) -> tuple[Correction, ...]:
        """Those in force, of reports that are still there."""
        return tuple(wishes.corrections(self._db, in_force(self._log), self._texts()))

    def same(self, kind: str, a: str, b: str, who: str = "") -> Entry:
        """Say that two names ("entity") or terms ("term") mean one thing."""
        sort, content = checked_names(kind, a, b)
        return self._append("same", who, kind=sort, content=content)

    def differ(self, kind: str, a: str, b: str, who: str = "") -> Entry:
        """Say that two names or terms mean two things."""
        sort, content = checked_names(kind, a, b)
        return self._append("differ", who, kind=sort, content=content)

    def likeness(self) -> tuple[Likeness, ...]:
        """What is said of names and terms, in force."""
        return likenesses(in_force(self._log))

    def link(self, passages: Sequence[tuple[str, int]], who: str = "") -> Entry:
        """Say that passages (sigil, number) tell the same."""
        return self._append("link", who, spans=self._stretches(passages))

    def unlink(self, passages: Sequence[tuple[str, int]], who: str = "") -> Entry:
        """Say that passages do not tell the same."""
        return self._append("unlink", who, spans=self._stretches(passages))

    def links(self) -> tuple[Link, ...]:
        """Rows mended by hand, in force."""
        texts = self._texts()
        passages = {letter: self._passages(letter) for letter in texts}
        return tuple(wishes.links(self._db, in_force(self._log), texts, passages))

    def add_finding(
        self,
        topic: str,
        spans: Sequence[tuple[str, Span]],
        type: ClaimType,  # noqa: A002
        severity: str = "major",
        who: str = "",
    ) -> str:
        """File a finding of one's own from words of two or more reports; give its mark."""
        topic, chosen = " ".join(topic.split()), [(self._report(letter), span) for letter, span in spans]
        found = [(report, places.checked(report, span)) for report, span in chosen]
        if not topic:
            raise ReviewError("Say in a few words what the finding is about.")
        if type not in CLAIM_TYPES or severity not in SEVERITIES:
            raise ReviewError(f"'{type}', '{severity}' is no kind of finding; choose a type and a severity.")
        if len({report.sigil for report, _ in found}) < 2:
            raise ReviewError("Select words in two reports at least.")
        mark = own.mark_of(type, found)
        if any(e.mark == mark for e in mends(in_force(self._log), "own")):
            raise ReviewError("There is such a finding of these words already.")
        content = codec.dumped({"severity": severity, "words": len(found)})
        self._append("own", who, mark, spans=found, kind=type, what=topic, content=content)
        return mark

    def own_findings(self) -> dict[int, str]:
        """The findings of one's own in force: the number by which each is withdrawn, and its mark."""
        return {e.number: e.mark for e in mends(in_force(self._log), "own")}

    def withdraw(self, number: int, who: str = "") -> Entry:
        """End a correction, a word on names or rows, or a finding of one's own."""
        if all(e.number != number for e in mends(in_force(self._log), *ACTIONS)):
            raise CaseError(f"There is nothing under number {number} that could be withdrawn.")
        return self._append("withdraw", who, about=number)

    def _reread(self, report: Source, meant: Sequence[Claim], field: Field, value: str) -> tuple[Claim, ...]:
        from parallax.case.reread import reread, speaker_of  # with it comes all that reads

        if field == "speaker":
            named = stages.mentions_of(stages.kept(self._db, "report", report.sigil))
            return (replace(meant[0], speaker=speaker_of(value, report.sigil, named)),)
        words = wishes.wishes(self._db, self._log, ()).glossary
        return reread(report, self._passages(report.sigil), meant, value, field, words)

    def _report(self, letter: str) -> Source:
        found = {s.sigil: s for s in reports.stored(self._db)}
        if letter not in found:
            raise CaseError(f"The case has no report {letter} (it has: {', '.join(found) or 'none'}).")
        return found[letter]

    def _texts(self) -> dict[str, str]:
        return {s.sigil: s.text for s in reports.stored(self._db)}

    def _passages(self, letter: str) -> tuple[Passage, ...]:
        plain = stages.kept(self._db, "passages", letter)
        return () if plain is None else stages.passages_of(plain)

    def _claims(self, letter: str) -> tuple[Claim, ...]:
        plain = stages.kept(self._db, "claims", letter)
        return () if plain is None else stages.claims_of(plain)

    def _stretches(self, passages: Sequence[tuple[str, int]]) -> list[tuple[Source, Span]]:
        """The passages as stretches of their reports."""
        found = []
        for letter, number in dict.fromkeys(passages):
            report = self._report(letter)
            span = next((p.span for p in self._passages(letter) if p.number == number), None)
            if span is None or report.text[span.start : span.end] != span.quote:
                raise CaseError(f"Report {letter} has no passage {number}; audit the case first.")
            found.append((report, places.checked(report, span)))
        if len({report.sigil for report, _ in found}) < 2:
            raise ReviewError("Choose passages of two reports at least.")
        return found
