"""Checks of stances: for against against, on one matter, of one holder; what is admitted against what is denied."""

from __future__ import annotations

from parallax import lexicon
from parallax.compare.checks.judgement import Judgement, Params, check
from parallax.model import Claim, Pair


@check("stance.polarity.v1")
def polarity(pair: Pair, _: Params) -> Judgement | None:
    """One holder (or a group and one of it) for and against the same thing."""
    return None if {pair.a.value.unit, pair.b.value.unit} == {"stance", "assent"} else _opposed(pair)


@check("stance.attitude.v1")
def attitude(pair: Pair, _: Params) -> Judgement | None:
    """One party for, against or neutral in one report and otherwise in another."""
    if pair.a.value.low == pair.b.value.low or pair.a.slot == pair.b.slot == "stance":
        return None
    apart = abs((pair.a.value.low or 0.0) - (pair.b.value.low or 0.0))
    return Judgement("conflict", 0.4 + 0.1 * apart, f"{_told(pair.a)}, {_told(pair.b)}")


@check("stance.admission.v1")
def admission(pair: Pair, _: Params) -> Judgement | None:
    """One holder who admits in one report what the same holder denies, or says is not so, in another."""
    admits, denies = sorted((pair.a, pair.b), key=lambda c: -(c.value.low or 0.0))
    if admits.predicate not in lexicon.words("stances", "admitting"):
        return None
    return _opposed(pair) if _denies(denies) else None


def _denies(claim: Claim) -> bool:
    """Whether a claim says that something is not so: "denied that", "rejected the accusation", "there was no"."""
    if claim.slot == "denial" or claim.predicate in lexicon.words("stances", "denying"):
        return True
    rejects = claim.predicate in lexicon.words("speech", "verbs", "deny")
    return rejects and bool(claim.subject & lexicon.words("stances", "statements"))


def _opposed(pair: Pair) -> Judgement | None:
    left, right = pair.a.value.low or 0.0, pair.b.value.low or 0.0
    if left * right < 0:
        return Judgement("conflict", min(0.9, 0.5 + 0.1 * abs(left - right)), f"{_told(pair.a)}, {_told(pair.b)}")
    # A report may well say that a holder agrees and differs: what agrees elsewhere takes nothing from a conflict here.
    return None


def _told(claim: Claim) -> str:
    return f"{claim.source} has \u201c{claim.span.quote}\u201d ({claim.value.norm.split()[0]})"
