"""Checks of stances: for against against, on one matter, of one holder."""

from __future__ import annotations

from parallax import lexicon
from parallax.align.states import same_thing
from parallax.compare.checks.judgement import Judgement, Params, check
from parallax.extract.stances import mutual
from parallax.model import Claim, Pair


@check("stance.polarity.v1")
def polarity(pair: Pair, _: Params) -> Judgement | None:
    """One holder (or a group and one of it) for and against the same thing."""
    a, b = pair.a, pair.b
    if {a.value.unit, b.value.unit} == {"stance", "assent"} or not same_thing(a, b) or not one_holder(a, b):
        return None
    left, right = a.value.low or 0.0, b.value.low or 0.0
    if left * right < 0:
        return Judgement("conflict", min(0.9, 0.5 + 0.1 * abs(left - right)), f"{_told(a)}, {_told(b)}")
    # A report may well say that a holder agrees and differs: what agrees elsewhere takes nothing from a conflict here.
    return None


def one_holder(a: Claim, b: Claim) -> bool:
    """Whether the two stances can be of one holder; two different names, or two different roles, are two holders."""
    left, right = a.value.precision, b.value.precision
    if a.predicate in mutual() and b.predicate in mutual():
        known = lexicon.words("stances", "groups") | {"", a.speaker, b.speaker}
        return left in known and right in known
    if not left or not right:
        return False
    return left == right or left.rsplit(maxsplit=1)[-1] == right.rsplit(maxsplit=1)[-1]


def _told(claim: Claim) -> str:
    return f"{claim.source} has \u201c{claim.span.quote}\u201d ({claim.value.norm.split()[0]})"
