"""Checks of where something was."""

from __future__ import annotations

from rapidfuzz.distance import Levenshtein

from parallax import lexicon
from parallax.compare.checks.judgement import Judgement, Params, check
from parallax.extract.gazetteer import places, related
from parallax.extract.scenes import apart as angle
from parallax.extract.scenes import ends, side_names
from parallax.extract.sitekinds import exclude, kind_of
from parallax.extract.spotted import apart
from parallax.model import Pair

# Directions so many degrees apart cannot be those of one place; at a right angle both may hold.
AWAY = 135
NEAR = 45
BUILT = frozenset({"structure", "vessel", "landform"})
# So many letters are a slip of the pen.
SLIP = 2


@check("place.street.v1")
def street(pair: Pair, _params: Params) -> Judgement | None:
    """Two streets for one place: another name is a conflict, another word for "street" a difference in wording."""
    a, b = pair.a.value.norm, pair.b.value.norm
    detail = f"{a} against {b}"
    if a == b:
        return Judgement("agree", 1.0, detail)
    if a.rsplit(" ", 1)[0] == b.rsplit(" ", 1)[0]:
        return Judgement("wording", 0.4, detail)
    return Judgement("conflict", 0.9, detail)


@check("place.side.v1")
def side(pair: Pair, _params: Params) -> Judgement | None:
    """Two sides of one thing: a conflict where they are opposite, at a right angle only where parts go by
    their side ("the north stand")."""
    a, b = pair.a.value, pair.b.value
    detail = f"{a.derivation} against {b.derivation}"
    if a.unit == "direction" and b.unit == "direction":
        turn = angle(int(a.norm.split()[0]), int(b.norm.split()[0]))
        if turn <= NEAR:
            return Judgement("precision" if turn else "agree", 1.0, detail)
        named = bool(pair.a.subject & pair.b.subject & side_names())
        return Judgement("conflict", 0.8, detail) if turn >= AWAY or named else None
    one, other = ends().get(a.norm), ends().get(b.norm)
    if one is None or other is None or one[0] != other[0]:
        return None
    return Judgement("conflict" if one[1] != other[1] else "agree", 0.7, detail)


@check("place.where.v1")
def where(pair: Pair, _params: Params) -> Judgement | None:
    """Two sites of one event: a conflict between two named places, or two kinds of building, of which none holds the
    other; a country and a town in it, or a town and a building, are no conflict."""
    a, b = pair.a.value, pair.b.value
    detail = f"{a.derivation} against {b.derivation}"
    if a.norm == b.norm:
        return Judgement("agree", 1.0, detail)
    if {a.unit, b.unit} <= {"named place", "named site"}:
        if set(a.norm.split()) & set(b.norm.split()):
            return None
        if related(a.norm, b.norm):
            return Judgement("precision", 0.6, detail)
        return Judgement("conflict", 0.7, detail) if _level(a.norm) == _level(b.norm) else None
    if {"named place", "named site"} & {a.unit, b.unit}:
        return None
    return _built(pair, detail)


@check("place.spot.v1")
def spot(pair: Pair, _params: Params) -> Judgement | None:
    """Two places of one event that cannot be one by their kinds, or of one kind in two towns."""
    a, b = pair.a.value, pair.b.value
    if not apart(a.others, b.others):
        return None
    return Judgement("conflict", 0.7, f"{a.derivation} against {b.derivation}")


@check("place.entry.v1")
def entry(pair: Pair, _params: Params) -> Judgement | None:
    """Two ways in: a conflict between two kinds of opening; on which side one is, is asked of sides."""
    a, b = pair.a.value, pair.b.value
    detail = f"“{a.derivation}” against “{b.derivation}”"
    return Judgement("agree" if a.norm == b.norm else "conflict", 0.8, detail)


def _built(pair: Pair, detail: str) -> Judgement | None:
    """Two buildings, rooms or vehicles: of kinds that exclude each other, or of one kind under two names."""
    a, b = pair.a.value, pair.b.value
    head, other = a.norm.rsplit(" ", 1)[-1], b.norm.rsplit(" ", 1)[-1]
    if exclude(a.norm, b.norm):
        return Judgement("conflict", 0.7, detail)
    named = a.unit == b.unit == "named building"
    if named and _spelled_alike(a.norm, b.norm):
        return Judgement("wording", 0.7, detail)
    if head == other:
        return Judgement("conflict", 0.7, detail) if named else None
    broad = lexicon.kinds_of(head) & lexicon.kinds_of(other) & BUILT
    if (
        not broad
        or (kind_of(a.norm) and kind_of(b.norm))
        or lexicon.related(head, other)
        or lexicon.related(other, head)
    ):
        return None  # a room and the house, or the ship, that it is in
    return Judgement("conflict", 0.5, detail)


def _spelled_alike(a: str, b: str) -> bool:
    """Whether two names differ in a letter or two, or one has words that the other leaves out."""
    one, other = set(a.split()), set(b.split())
    return one <= other or other <= one or Levenshtein.distance(a, b) <= SLIP


def _level(name: str) -> str:
    """What size of place a name is: country, state or city; unknown places pass for towns."""
    return next((p.kind for p in places(name)), "city")
