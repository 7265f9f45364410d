"""Checks of points at issue: so in one report, not so in the other."""

from __future__ import annotations

from parallax.compare.checks.judgement import Judgement, Params, check
from parallax.compare.checks.statuses import DAY, known
from parallax.extract.point_words import points
from parallax.model import Pair


@check("point.opposed.v1")
def opposed(pair: Pair, _: Params) -> Judgement | None:
    """One point on both sides; what may come about later is no conflict with an earlier report that has none of it."""
    a, b = pair.a, pair.b
    detail = f"{a.source} has \u201c{a.span.quote}\u201d, {b.source} has \u201c{b.span.quote}\u201d"
    if a.negated == b.negated:
        return Judgement("agree", 1.0, detail)
    so, not_so = (b, a) if a.negated else (a, b)
    if points()[a.predicate].comes and known(a, b) and so.value.low - not_so.value.low >= DAY:  # type: ignore[operator]
        return None
    return Judgement("conflict", 0.6 if so.value.precision == "thought of" else 0.8, detail)
