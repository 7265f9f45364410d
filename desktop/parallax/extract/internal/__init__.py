"""What does not fit together within one report: a weekday and its date, a duration and its two ends, a total and its
parts, two counts of one thing. Claims of type ``internal`` come in twos; both carry one subject, their pair's name."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator

from parallax.extract.internal import (
    changes,
    elapsed,
    gaps,
    hours,
    lives,
    parts,
    periods,
    repeats,
    rests,
    totals,
    votes,
    wholes,
)
from parallax.extract.internal.line import Side, Slip, lines
from parallax.extract.report import Report
from parallax.extract.times.consistency import inconsistencies
from parallax.model import Claim, Passage, Span, Value

__all__ = ["extract"]


def extract(report: Report) -> Iterator[Claim]:
    """Two claims for every inconsistency of a report."""
    passages = [s.passage for s in report.sentences]
    starts = [p.span.start for p in passages]
    seen: set[tuple[Side, Side]] = set()
    for n, slip in enumerate(_slips(report)):
        if (slip.a, slip.b) in seen:
            continue
        seen.add((slip.a, slip.b))
        for side in (slip.a, slip.b):
            passage = passages[max(0, bisect_right(starts, side.start) - 1)]
            yield _claim(report, passage, side, slip, f"{slip.kind} {n}")


def _slips(report: Report) -> Iterator[Slip]:
    times = [t for n in sorted(report.times) for t in report.times[n]]
    for found in inconsistencies(report.source.text, times, report.source.published.value):
        if found.a != found.b:
            yield Slip(found.kind, Side(*found.a, found.value_a), Side(*found.b, found.value_b), found.reason)
    told = lines(report)
    yield from votes.slips(told)
    yield from wholes.slips(told)
    yield from rests.slips(told)
    yield from parts.slips(told)
    yield from totals.slips(told)
    yield from changes.slips(told)
    yield from gaps.slips(told)
    yield from elapsed.slips(told, report.source.published.value)
    yield from hours.slips(told)
    yield from lives.slips(told)
    yield from periods.slips(told, report.source.published.value)
    yield from repeats.slips(told, report)


def _claim(report: Report, passage: Passage, side: Side, slip: Slip, name: str) -> Claim:
    span = Span(side.start, side.end, report.source.text[side.start : side.end])
    value = Value(side.value, derivation=slip.reason)
    return Claim(passage.source, passage.number, span, "internal", slip.kind, value, frozenset({name}))
