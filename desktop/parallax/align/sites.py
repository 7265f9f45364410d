"""Which sites of two reports are those of one event, which towns the seat of one body."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence

from parallax.align.deeds import mutual, one_event
from parallax.align.entities import NameKey
from parallax.align.neighbours import neighbours
from parallax.align.people import SURE
from parallax.align.similarity import Similarity
from parallax.extract.sitekinds import exclude
from parallax.model import Claim, Pair

ENOUGH = 0.42
# A place that the other report names, too, is its scene of something else unless so much speaks for one event; so it is
# with two places of which nobody knows that they differ.
SURER = 0.7
# A report that names so many sites of one kind of event tells of several events.
MANY = 8
# What it adds when each of two reports gives one scene for such an event, and that event is what the case is about.
ALONE = 0.1
CENTRAL = 0.1
# ... and when the two are kinds of places of which one cannot be the other.
EXCLUDED = 0.1
AGREED = 0.3
SEAT = "seat"
# Reports seldom say where a body has its seat: the few that they name are taken for those of one body.
SEAT_ENOUGH = 0.55
FEW_SEATS = 2


def pairs(
    claims: Sequence[Claim], names: Mapping[NameKey, str], likeness: Similarity, central: Collection[str]
) -> Iterator[Pair]:
    """Pairs of claims of slot "where" about one event, of slot "seat" about one body."""
    scenes_told: list[Claim] = []
    known: defaultdict[str, set[str]] = defaultdict(set)
    for (source, key), entity in names.items():
        known[source] |= {key, entity}
    for claim in claims:
        if claim.slot in ("where", SEAT):
            scenes_told.append(claim)
        if claim.slot in ("where", "street"):
            known[claim.source].add(claim.value.norm)
    scenes = _Scenes(known, likeness, central)
    for mine, theirs in neighbours(scenes_told):
        yield from scenes.pairs(mine, theirs)


class _Scenes:
    """What the case knows: which places each report names, how alike passages are, what the event is."""

    def __init__(self, known: Mapping[str, set[str]], likeness: Similarity, central: Collection[str]) -> None:
        self.known, self.likeness, self.central = known, likeness, central

    def pairs(self, mine: Sequence[Claim], theirs: Sequence[Claim]) -> Iterator[Pair]:
        """Pairs of two reports: equal places, and the best match of each that is close enough."""
        seats = [[c for c in side if c.slot == SEAT] for side in (mine, theirs)]
        if max(map(len, seats)) <= FEW_SEATS:
            yield from mutual(seats[0], seats[1], self._seats, self.likeness)
        mine, theirs = ([c for c in side if c.slot != SEAT] for side in (mine, theirs))
        same = (self._same(a, b) for a in mine for b in theirs if a.value.norm == b.value.norm)
        yield from (pair for pair in same if pair.closeness)
        told = [_told(side) for side in (mine, theirs)]

        def score(a: Claim, b: Claim) -> float:
            if max(told[0][a.frame], told[1][b.frame]) > MANY:
                return 0.0
            return self._score(a, b, told[0][a.frame] == told[1][b.frame] == 1)

        for pair in mutual(mine, theirs, score, self.likeness):
            if pair.a.value.norm != pair.b.value.norm and pair.closeness >= self._enough(pair.a, pair.b):
                yield pair

    def _seats(self, a: Claim, b: Claim) -> float:
        if a.negated != b.negated or a.background != b.background:
            return 0.0
        return max(SEAT_ENOUGH, one_event(a, b, self.likeness, self.central))

    def _same(self, a: Claim, b: Claim) -> Pair:
        """One place told twice: it speaks against a conflict as far as both tell of one event."""
        score = one_event(a, b, self.likeness, self.central)
        return Pair(a, b, round(min(SURE, score + AGREED), 4) if score else 0.0)

    def _score(self, a: Claim, b: Claim, alone: bool) -> float:
        score = one_event(a, b, self.likeness, self.central)
        if score <= 0 or a.frame not in self.central or b.frame not in self.central:
            return score
        score += CENTRAL + ALONE * alone
        return min(0.95, score + EXCLUDED * exclude(a.value.norm, b.value.norm))

    def _enough(self, a: Claim, b: Claim) -> float:
        """How close two claims must be: closer where one report knows both places, or words alone tell them apart."""
        if a.value.norm in self.known[b.source] or b.value.norm in self.known[a.source]:
            return SURER
        named = {a.value.unit, b.value.unit} <= {"named place", "named building"}
        return ENOUGH if named or exclude(a.value.norm, b.value.norm) else SURER


def _told(claims: Sequence[Claim]) -> defaultdict[str, int]:
    """Frame -> in how many passages a report tells of such events with their place."""
    passages: defaultdict[str, set[int]] = defaultdict(set)
    for claim in claims:
        passages[claim.frame].add(claim.passage)
    return defaultdict(int, {frame: len(found) for frame, found in passages.items()})
