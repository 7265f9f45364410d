"""Points at issue paired across sources: one point, told to be so in one report and not so in the other.

Whose point it is decides: the same holder or the same thing, or one of its kind to an event. Names that differ keep two
claims apart; words around them that speak of one event bring them together.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from parallax.align.similarity import Similarity
from parallax.align.spanning import spanning
from parallax.align.states import thing_likeness
from parallax.extract.point_words import points
from parallax.extract.points import EVERYBODY
from parallax.model import Claim, Pair

ENOUGH = 0.5
# A point told of more often than this in one source is compared on its first claims only.
MANY = 12
BASE = {"story": 0.5, "event": 0.5, "person": 0.5, "holder": 0.4, "thing": 0.3}


def pairs(claims: Sequence[Claim], linked: Mapping[tuple[str, str], str], likeness: Similarity) -> Iterator[Pair]:
    """Pairs of claims of one point, the surest first."""
    told: defaultdict[str, defaultdict[str, list[Claim]]] = defaultdict(lambda: defaultdict(list))
    for claim in claims:
        if claim.slot == "point" and len(told[claim.predicate][claim.source]) < MANY:
            told[claim.predicate][claim.source].append(claim)
    found: list[Pair] = []
    for name, by_source in sorted(told.items()):
        sources = sorted(by_source, key=lambda s: (len(s), s))
        for n, one in enumerate(sources):
            for other in sources[n + 1 :]:
                for a in by_source[one]:
                    for b in by_source[other]:
                        close = closeness(a, b, points()[name].of, linked, likeness)
                        if close >= ENOUGH:
                            found.append(Pair(a, b, round(close, 6)))
    yield from spanning(sorted(found, key=_rank))


def _rank(pair: Pair) -> tuple[float, list[tuple[str, str, int]]]:
    """The surest first, whatever letters the sources have."""
    return -pair.closeness, sorted((c.value.norm, c.span.quote, c.span.start) for c in (pair.a, pair.b))


def closeness(a: Claim, b: Claim, of: str, linked: Mapping[tuple[str, str], str], likeness: Similarity) -> float:
    """0..0.95: how surely two claims of one point speak of one case of it."""
    if of in ("event", "story", "person") and any(c.background and not c.negated for c in (a, b)):
        return 0.0
    mine, theirs = holders(a, linked), holders(b, linked)
    heads = [{s for s in c.subject if s not in c.entities} for c in (a, b)]
    alike = max((thing_likeness(x, y) for x in heads[0] for y in heads[1]), default=0.0)
    named = bool(a.entities & b.entities)
    if of == "thing":
        if not alike and not (named and not (heads[0] and heads[1])):
            return 0.0
        if a.subject & a.entities and b.subject & b.entities and not named:
            return 0.0
        score = BASE[of] + 0.25 * alike + 0.15 * named
    elif of == "holder":
        shared = mine & theirs
        if mine and theirs and not shared:
            return 0.0
        score = BASE[of] + (0.3 if any(not k.startswith("#") for k in shared) else 0.15 if shared else -0.1)
        score += 0.1 * alike + 0.05 * named
    else:
        shared = mine & theirs
        if of != "event" and mine and theirs and not shared:
            return 0.0
        particular = (a if a.negated else b).value.signal != EVERYBODY
        if of == "person" and particular and all(k.startswith(("#", "@")) for k in shared):
            return 0.0
        score = BASE[of] + (0.1 if shared else 0.0) + 0.1 * alike + 0.05 * named
    around = a.words & b.words
    score += min(0.2, 0.02 * sum(likeness.weight(w) for w in around))
    score += 0.4 * likeness.cosine((a.source, a.passage), (b.source, b.passage))
    return min(score, 0.95)


def holders(claim: Claim, linked: Mapping[tuple[str, str], str]) -> set[str]:
    """The keys of whose point it is, as all sources have them."""
    found: set[str] = set()
    for key in claim.value.others:
        if key.startswith("of "):
            found.add("of " + linked.get((claim.source, key[3:]), key[3:]))
        else:
            found.add(linked.get((claim.source, key), key))
    return found
