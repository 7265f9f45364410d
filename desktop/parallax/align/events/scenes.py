"""Scenes of one event in two reports: places that the pairing by words leaves apart."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence

from parallax.align.closeness import closeness
from parallax.align.events.known import Events
from parallax.align.events.likeness import features, two_events, weights
from parallax.align.neighbours import neighbours, within_reach
from parallax.align.pairs import SentenceTimes
from parallax.align.similarity import Similarity
from parallax.extract.events.parties import NAMED
from parallax.extract.sitekinds import exclude
from parallax.model import Claim, Pair

CLOSE_ENOUGH = 0.5
TOWNS = frozenset({"named place", "named site"})
BUILT = frozenset({"building", "named building"})


def pairs(
    claims: Sequence[Claim], events: Events, similarity: Similarity, paired: Collection[Pair], dates: SentenceTimes
) -> Iterator[Pair]:
    """Pairs of places (slot "where") that two reports give for one event, each the other's best; the places of
    ``paired`` are left as they are, and what is dated apart by ``dates`` is two events."""
    known = {(claim, other.source) for p in paired for claim, other in ((p.a, p.b), (p.b, p.a))}
    for mine, theirs in neighbours(c for c in claims if c in events.told):
        best: defaultdict[Claim, float] = defaultdict(float)
        found = []
        for i, j in within_reach(mine, theirs, similarity):
            a, b = mine[i], theirs[j]
            free = (a, b.source) not in known and (b, a.source) not in known
            if not free or dates.differ(a, b) or not _of_a_kind(a, b, events) or two_events(a, b, events):
                continue
            score = closeness(features(a, b, events, similarity), weights("place"))
            if score >= CLOSE_ENOUGH:
                found.append(Pair(a, b, round(score, 6)))
                best[a], best[b] = max(best[a], score), max(best[b], score)
        yield from (p for p in found if p.closeness >= round(max(best[p.a], best[p.b]), 6))


def _of_a_kind(a: Claim, b: Claim, events: Events) -> bool:
    """Whether two places are one or can exclude each other: two names, two kinds of building that do, and any two
    buildings where somebody or something takes part in both events; never where all who are named differ."""
    if a.value.norm == b.value.norm or exclude(a.value.norm, b.value.norm):
        return True
    named = [{w for w in events.told[c].parties if w.startswith(NAMED)} for c in (a, b)]
    if named[0] and named[1] and named[0].isdisjoint(named[1]):
        return False
    units = {a.value.unit, b.value.unit}
    party = not events.told[a].parties.isdisjoint(events.told[b].parties)
    return units <= TOWNS or (units <= BUILT and party)
