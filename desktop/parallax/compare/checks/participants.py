"""Checks of who took part."""

from __future__ import annotations

from parallax import lexicon
from parallax.align.entities import person
from parallax.compare.checks.judgement import Judgement, Params, check
from parallax.extract.descriptors import exclusive_fates
from parallax.model import Pair, Relation


@check("participant.holder.v1")
def holder(pair: Pair, _params: Params) -> Judgement | None:
    """Two holders of one office: a conflict where the surnames differ (the name is the question where they do not)."""
    a, b = pair.a.value.norm, pair.b.value.norm
    detail = f"{pair.a.value.derivation} against {pair.b.value.derivation}"
    if a == b or person(a).sound == person(b).sound:
        return Judgement("agree", 1.0, detail)
    return Judgement("conflict", 0.8, detail)


@check("participant.agent.v1")
def agent(pair: Pair, _params: Params) -> Judgement | None:
    """Two doers of one deed: a conflict where both are people, or both bodies, and no word of one names the other."""
    a, b = pair.a.value, pair.b.value
    detail = f"{a.derivation}, against {b.derivation}"
    if a.norm == b.norm or ("person" in (a.unit, b.unit) and person(a.norm).sound == person(b.norm).sound):
        return Judgement("agree", 1.0, detail)
    if a.unit != b.unit and "person" in (a.unit, b.unit):
        return None  # the body or the sergeant may be that person's
    if "place" in (a.unit, b.unit):
        return None
    if any(lexicon.related(x, y) or lexicon.related(y, x) for x in a.norm.split() for y in b.norm.split()):
        return None
    return Judgement("conflict", 0.7, detail)


@check("participant.doer.v1")
def doer(pair: Pair, _params: Params) -> Judgement | None:
    """Two doers of one deed who cannot both be right, or one whom a report says that it was not."""
    a, b = (f"not {c.value.derivation}" if c.negated else c.value.derivation for c in (pair.a, pair.b))
    return Judgement("conflict", 0.7, f"“{a}” against “{b}”")


@check("participant.member.v1")
def member(pair: Pair, _params: Params) -> Judgement | None:
    """The head of a service or people of it in one delegation."""
    a, b = pair.a.value, pair.b.value
    relation: Relation = "agree" if a.norm == b.norm else "conflict"
    return Judgement(relation, 0.7, f"{a.derivation} against {b.derivation}")


@check("participant.fate.v1")
def fate(pair: Pair, _params: Params) -> Judgement | None:
    """What became of one person: a conflict where one excludes the other (cleared and convicted), or where two
    reports that differ on that say it of two people."""
    a, b = pair.a.value, pair.b.value
    detail = f"{a.derivation}, against {b.derivation}"
    if a.norm == b.norm:
        return Judgement("agree" if pair.a.subject & pair.b.subject else "conflict", 0.8, detail)
    return Judgement("conflict", 0.8, detail) if frozenset((a.norm, b.norm)) in exclusive_fates() else None


@check("participant.presence.v1")
def presence(pair: Pair, _params: Params) -> Judgement | None:
    """Whether somebody was there."""
    a, b = pair.a.value, pair.b.value
    relation: Relation = "agree" if a.norm == b.norm else "conflict"
    return Judgement(relation, 0.7, f"{a.derivation}, against {b.derivation}")
