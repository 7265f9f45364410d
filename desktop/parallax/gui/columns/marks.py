"""The marks of the findings in one source: which words, how they are underlined, and who is meant by a click."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from parallax.export.words import LOUDNESS
from parallax.model import ClaimType, Finding, Relation

DRAWN = frozenset(LOUDNESS) - {"agree"}  # agreement is not underlined: it would be nearly everything
LEVELS = 3


@dataclass(frozen=True, slots=True)
class Mark:
    """Words that one or several findings rest on. Places are in UTF-16 units; ``level`` counts lines downwards."""

    start: int
    end: int
    relation: Relation
    type: ClaimType
    findings: tuple[str, ...]
    topic: str = ""
    level: int = 0


class Marks:
    """All marks of one source, by place."""

    def __init__(self, marks: Sequence[Mark] = ()) -> None:
        self.all = tuple(marks)
        self._starts = [mark.start for mark in self.all]
        self._longest = max((mark.end - mark.start for mark in self.all), default=0)

    def between(self, start: int, end: int) -> list[Mark]:
        """Those that touch ``[start, end)``, the earlier first."""
        first = bisect_left(self._starts, start - self._longest)
        last = bisect_right(self._starts, end - 1)
        return [mark for mark in self.all[first:last] if mark.end > start]

    def at(self, place: int) -> list[Mark]:
        """Those under one character, the shortest first, the louder first where they are as long."""
        return sorted(self.between(place, place + 1), key=lambda mark: (mark.end - mark.start, LOUDNESS[mark.relation]))

    def findings_at(self, place: int) -> list[str]:
        """The findings meant by a click on a character, in the order in which further clicks go on."""
        return list(dict.fromkeys(one for mark in self.at(place) for one in mark.findings))


def marks_of(findings: Iterable[tuple[str, Finding]], sigil: str, unit: Callable[[int], int]) -> Marks:
    """The marks of ``findings`` in one source; ``unit`` turns code points into UTF-16 units."""
    found: dict[tuple[int, int, Relation, ClaimType], tuple[list[str], str]] = {}
    for mark, finding in findings:
        if finding.relation in DRAWN:
            for one in finding.evidence:
                if one.source == sigil and one.span.end > one.span.start:
                    key = (unit(one.span.start), unit(one.span.end), finding.relation, finding.type)
                    found.setdefault(key, ([], finding.topic))[0].append(mark)
    ordered = sorted(found.items(), key=lambda item: (item[0][0], -item[0][1], LOUDNESS[item[0][2]]))
    return Marks(_levelled([Mark(*key, tuple(dict.fromkeys(marks)), topic) for key, (marks, topic) in ordered]))


def _levelled(marks: list[Mark]) -> list[Mark]:
    """Marks that overlap get lines of their own, as far as there is room."""
    taken = [0] * LEVELS
    found = []
    for mark in marks:
        free = [level for level in range(LEVELS) if taken[level] <= mark.start]
        level = free[0] if free else LEVELS - 1
        taken[level] = max(taken[level], mark.end)
        found.append(Mark(mark.start, mark.end, mark.relation, mark.type, mark.findings, mark.topic, level))
    return found
