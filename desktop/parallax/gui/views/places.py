"""Where in the reports the findings that are shown rest: asked for by a stretch of text."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from parallax.export.words import LOUDNESS
from parallax.model import Finding, Relation


@dataclass(frozen=True, slots=True)
class Mark:
    """Words of a report that a finding rests on, in code points of its text."""

    start: int
    end: int
    relation: Relation
    finding: str


class Places:
    """The words of all findings that are shown, by report."""

    def __init__(self, findings: Iterable[tuple[str, Finding]]) -> None:
        self._marks: dict[str, list[Mark]] = defaultdict(list)
        self._longest = 0
        for mark, finding in findings:
            for e in finding.evidence:
                self._marks[e.source].append(Mark(e.span.start, e.span.end, finding.relation, mark))
                self._longest = max(self._longest, e.span.end - e.span.start)
        for marks in self._marks.values():
            marks.sort(key=lambda m: (m.start, m.end))
        self._starts = {source: [m.start for m in marks] for source, marks in self._marks.items()}

    def touching(self, source: str, start: int, end: int) -> list[Mark]:
        """Marks that share a character with ``[start, end)``, in the order of the text."""
        starts = self._starts.get(source, [])
        first, last = bisect_left(starts, start - self._longest), bisect_left(starts, end)
        return [m for m in self._marks[source][first:last] if m.end > start] if starts else []


def loudest(marks: Sequence[Mark], current: str = "") -> Mark | None:
    """The mark to go by: the current finding's, else the one that stands out most."""
    return min(marks, key=lambda m: (m.finding != current, LOUDNESS[m.relation], m.start), default=None)
