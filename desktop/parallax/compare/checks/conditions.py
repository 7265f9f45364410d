"""Checks of conditions: two states of one person or thing that cannot both hold."""

from __future__ import annotations

from parallax.compare.checks.judgement import Judgement, Params, check
from parallax.compare.checks.statuses import DAY, known
from parallax.extract.conditions import families
from parallax.model import Claim, Pair


@check("status.condition.v1")
def condition(pair: Pair, _: Params) -> Judgement | None:
    """Two states that exclude each other, where the later report does not only tell what came next."""
    a, b = pair.a, pair.b
    left, right = _state(a), _state(b)
    detail = f"{a.source} has \u201c{a.span.quote}\u201d, {b.source} has \u201c{b.span.quote}\u201d"
    if a.negated and b.negated:
        return None
    if a.negated != b.negated:
        return Judgement("conflict", 0.7, detail) if left == right and not _came(a, b) else None
    if left == right:
        if {a.value.precision, b.value.precision} != {"planned", "done"}:
            return Judgement("agree", 1.0, detail)
        return Judgement("conflict", 0.6, detail) if families()[a.predicate].deed and not _foretold(a, b) else None
    if {left, right} <= families()[a.predicate].together:
        return None
    meant = "planned" in (a.value.precision, b.value.precision) and not families()[a.predicate].intent
    if meant or _came(a, b):
        return None
    return Judgement("conflict", 0.7, detail)


def _state(claim: Claim) -> str:
    return claim.value.norm.rpartition(" ")[2]


def _came(a: Claim, b: Claim) -> bool:
    """Whether the later report only tells of what came after the earlier one."""
    order = families()[a.predicate].forward
    if not known(a, b):
        return False
    earlier, later = sorted((a, b), key=lambda c: c.value.low or 0.0)
    if (later.value.low or 0.0) - (earlier.value.low or 0.0) < DAY:
        return False
    if a.negated != b.negated:  # what was not yet so may be so later
        return not later.negated
    if _state(earlier) not in order or _state(later) not in order:
        return False
    return order.index(_state(later)) > order.index(_state(earlier))


def _foretold(a: Claim, b: Claim) -> bool:
    """Whether what one report has still to come may only have been written before it was done."""
    planned, done = (a, b) if a.value.precision == "planned" else (b, a)
    return known(a, b) and (planned.value.low or 0.0) - (done.value.low or 0.0) < DAY
