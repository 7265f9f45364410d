"""The check of what one report alone tells: not a conflict, but a fact that rests on one source."""

from __future__ import annotations

from parallax.compare.checks.judgement import Judgement, Params, check, number
from parallax.model import Pair

TOLD_ONCE = "told.once.v1"


@check(TOLD_ONCE, "least")
def once(pair: Pair, params: Params) -> Judgement | None:
    """A claim without a counterpart; ``params``: ``least`` (numbers below it are left out, default 2)."""
    low = pair.a.value.low
    if low is not None and low < number(params, "least", 2.0):
        return None
    return Judgement("single", 0.5, f"only {pair.a.source} has “{pair.a.span.quote}”")
