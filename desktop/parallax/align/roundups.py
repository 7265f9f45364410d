"""Reports that tell of many events of one kind, one after another: a night's shootings, a day's fires.

What such a report gives for the one is easily taken for what it gives for the next, so that its hours, numbers and
places are only set against those of another report where that is sure.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence

from parallax.align.incident.telling import Telling
from parallax.extract.streets import BLOCK_OF
from parallax.model import Claim, Pair

# From so many places on, no street of which is that of another, a report tells of many events.
MANY = 4
# Surer pairs stand: they share more than the kind of event.
SURE = 0.8
TYPES = frozenset({"time", "quantity", "place"})


def roundups(claims: Sequence[Claim], telling: Telling) -> frozenset[str]:
    """The sources that tell of events of the case's kind in many places."""
    scenes: defaultdict[str, list[set[str]]] = defaultdict(list)
    for claim in claims:
        if claim.slot == "street" and telling.tells(claim):
            _add(scenes[claim.source], {_core(s) for s in (claim.value.norm, *claim.subject) if BLOCK_OF not in s})
    return frozenset(source for source, found in scenes.items() if len(found) >= MANY)


def _core(street: str) -> str:
    return street.rsplit(" ", 1)[0]


def _add(scenes: list[set[str]], streets: set[str]) -> None:
    """Put streets to the scene that has one of them, or make them a scene."""
    same = [scene for scene in scenes if scene & streets]
    scenes[:] = [scene for scene in scenes if not scene & streets]
    scenes.append(streets.union(*same))


def apart(pairs: Iterable[Pair], many: Collection[str]) -> Iterator[Pair]:
    """The pairs without those by which a report of many events would be set against another."""
    for p in pairs:
        of_many = p.a.source != p.b.source and (p.a.source in many or p.b.source in many)
        differ = p.a.value.norm != p.b.value.norm and p.closeness < SURE
        tied = p.a.slot == "street" and bool(p.a.subject & p.b.subject)
        if tied or not (of_many and differ and p.a.type in TYPES):
            yield p
