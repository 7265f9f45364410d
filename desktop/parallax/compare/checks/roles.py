"""Checks of what somebody is: ages, offices, relations."""

from __future__ import annotations

from parallax import lexicon
from parallax.compare.checks.judgement import Judgement, Params, check
from parallax.extract.descriptors import office, rungs, sole_offices, words
from parallax.model import Pair


@check("role.age.v1")
def age(pair: Pair, params: Params) -> Judgement | None:
    """Two ages of one person: a conflict from ``tolerance`` years apart (a birthday lies between two reports)."""
    a, b = pair.a.value, pair.b.value
    if a.low is None or a.high is None or b.low is None or b.high is None:
        return None
    detail = f"{a.norm} years old against {b.norm}"
    if a.norm == b.norm:
        return Judgement("agree", 1.0, detail)
    gap = max(a.low - b.high, b.low - a.high)
    tolerance = params.get("tolerance", 1)
    if gap <= 0:
        return Judgement("precision", 0.5, detail)
    if isinstance(tolerance, int | float) and gap < tolerance:
        return Judgement("wording", 0.3, detail)
    return Judgement("conflict", 0.9 if gap > 1 else 0.5, detail)


@check("role.title.v1")
def title(pair: Pair, _params: Params) -> Judgement | None:
    """Two offices of one person: a conflict where one is a lower rank of the other, or both stand on one ladder."""
    a, b = office(pair.a.value.norm), office(pair.b.value.norm)
    detail = f"{pair.a.value.norm} against {pair.b.value.norm}"
    if a == b:
        return Judgement("agree" if pair.a.value.norm == pair.b.value.norm else "wording", 1.0, detail)
    (low, head), (other_low, other_head) = _split(a), _split(b)
    if low != other_low and _sole(head) == _sole(other_head) != "":
        return Judgement("conflict", 0.9, detail)
    if "former" in (pair.a.value.precision, pair.b.value.precision):
        return None
    if low == other_low and _excluded(head, other_head):
        return Judgement("conflict", 0.8, detail)
    return Judgement("conflict", 0.5, detail) if _unlike(a, b) else None


@check("role.kin.v1")
def kin(pair: Pair, _params: Params) -> Judgement | None:
    """Two relations of one person to another: a conflict where neither word covers the other."""
    a, b = (c.value.norm.partition(" of ")[0].rsplit(" ", 1)[-1] for c in (pair.a, pair.b))
    detail = f"{pair.a.value.norm} against {pair.b.value.norm}"
    if pair.a.value.norm == pair.b.value.norm:
        return Judgement("agree", 1.0, detail)
    if lexicon.related(a, b) or lexicon.related(b, a):
        return None
    return Judgement("conflict", 0.7, detail)


def _split(title: str) -> tuple[bool, str]:
    """Whether a title is that of a deputy, and the title without that word."""
    parts = title.split()
    lower = words("office", "lower")
    kept = [p for p in parts if p not in lower]
    return len(kept) < len(parts), office(" ".join(kept))


def _excluded(a: str, b: str) -> bool:
    """Whether one person cannot hold both: different rungs of one ladder, or ministers of different things."""
    one, other = _rung(a), _rung(b)
    if one == other:
        fields = [set(t.split()) - set(one.split()) for t in (a, b)]
        return one in words("office", "divided") and all(fields) and not fields[0] & fields[1]
    table = rungs()
    return bool(table.get(one, frozenset()) & table.get(other, frozenset()))


def _unlike(a: str, b: str) -> bool:
    """Whether two occupations have nothing to do with each other, and neither is one that goes with any other."""
    nouns = [t.rsplit(" ", 1)[-1] for t in (a, b)]
    kinds = [lexicon.kinds_of(n) & {"profession", "role"} for n in nouns]
    if not all(kinds) or "profession" not in kinds[0] | kinds[1] or any(n in words("office", "besides") for n in nouns):
        return False
    if _sole(a) or _sole(b) or set(a.split()) & set(b.split()):
        return False
    return not lexicon.related(*nouns) and not lexicon.related(*nouns[::-1])


def _sole(title: str) -> str:
    """The office of which a body has one that the last words of a title name: its deputy is somebody else."""
    parts = title.split()
    offices = sole_offices() | words("office", "divided")
    return next((one for n in range(len(parts)) if (one := office(" ".join(parts[n:]))) in offices), "")


def _rung(title: str) -> str:
    """The rung that the last words of a title name ("fire service captain": captain), "" for none."""
    parts = title.split()
    return next((" ".join(parts[n:]) for n in range(len(parts)) if " ".join(parts[n:]) in rungs()), "")
