"""Places that a report may well have both: the club and its town, the quarter and the city.

A report that gives the one and also names the other knows both; that it puts the event in the one does not say that
it was not in the other, as long as no gazetteer tells that the two lie apart.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from parallax.extract.clause import fold
from parallax.extract.gazetteer import places
from parallax.extract.report import Report
from parallax.model import Claim, Pair

NAMED = frozenset({"named place", "named site"})


def apart(pairs: Sequence[Pair], reports: Sequence[Report]) -> Iterator[Pair]:
    """The pairs without those of two named places of which one of the two reports names both."""
    places_told = any(_named(p.a) and _named(p.b) for p in pairs)
    texts = {r.source.sigil: fold(r.source.text) for r in reports} if places_told else {}
    for pair in pairs:
        if not (_named(pair.a) and _named(pair.b) and _both_told(pair, texts)):
            yield pair


def _named(claim: Claim) -> bool:
    return claim.type == "place" and claim.slot == "where" and claim.value.unit in NAMED


def _both_told(pair: Pair, texts: Mapping[str, str]) -> bool:
    a, b = pair.a, pair.b
    if a.value.norm == b.value.norm or (places(a.value.norm) and places(b.value.norm)):
        return False
    return b.value.norm in texts[a.source] or a.value.norm in texts[b.source]
