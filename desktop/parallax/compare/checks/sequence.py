"""Checks of orders: the same two events the other way round."""

from __future__ import annotations

from parallax.align.orders import crossed, straight
from parallax.compare.checks.judgement import Judgement, Params, check
from parallax.extract.sequence import CLOCKED
from parallax.model import Claim, Pair

# The other way round must fit better than the same way by so much.
MARGIN = 0.08
# Two reports agree on an order only where both events surely are one.
SURE = 0.6


@check("sequence.reversed.v1")
def reversed_order(pair: Pair, _: Params) -> Judgement | None:
    """Two events in one order in one report and in the other order in the other."""
    a, b = pair.a, pair.b
    same, other = straight(a, b), crossed(a, b)
    if other >= same + MARGIN:
        return Judgement("conflict", 0.8, f"{_told(a)}; {_told(b)}")
    if CLOCKED in (a.value.norm, b.value.norm):  # two times alone do not say that nothing came between
        return None
    return Judgement("agree", 1.0, f"{_told(a)}; {_told(b)}") if same >= max(SURE, other + MARGIN) else None


def _told(claim: Claim) -> str:
    return f"{claim.source} has \u201c{claim.span.quote}\u201d"
