"""Which places of two reports are those of one event (slot "spot"): by the event, and never by the place itself."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from parallax import lexicon
from parallax.align.closeness import closeness
from parallax.align.entities import NameKey
from parallax.align.events.known import Events, events
from parallax.align.events.likeness import is_led, parties, shared, weights
from parallax.align.meanings import in_common
from parallax.align.neighbours import neighbours
from parallax.align.similarity import Similarity
from parallax.extract.events.event import classes_in, words
from parallax.extract.report import Report
from parallax.extract.sitekinds import exclude
from parallax.extract.spots import SPOT
from parallax.extract.spotted import apart, one_spot, two_namesakes
from parallax.model import Claim, Pair

CLOSE_ENOUGH = 0.5
# A report that names so many places of that sort describes a journey or a country.
MANY = 40
# Pairs as sure as this are as sure as the surest.
TIE = 0.1
# A place with no more rivals than this in another report is matched where no class of event says that it should be.
FEW = 2
Rivals = list[tuple[Claim, Claim]]


def pairs(
    claims: Sequence[Claim],
    reports: Sequence[Report],
    linked: Mapping[NameKey, str],
    likeness: Similarity,
    paired: Iterable[Pair] = (),
) -> Iterator[Pair]:
    """Pairs of places that exclude each other and are told of one event, each the other's best; none for two passages
    of which places are ``paired`` already."""
    rivals: Rivals = []
    known: set[tuple[Claim, str]] = set()
    for mine, theirs in neighbours(c for c in claims if c.slot == SPOT):
        rivals += _rivals(mine[:MANY], theirs[:MANY])
        known |= _known(mine[:MANY], theirs[:MANY])
    if rivals:
        spots = Spots(reports, rivals, known, linked, likeness)
        scored = (Pair(a, b, spots.score(a, b)) for a, b in rivals)
        done = {_passages(p) for p in paired if _told_apart(p)}
        yield from _mutual([p for p in scored if p.closeness >= CLOSE_ENOUGH and _passages(p) not in done])


def _told_apart(pair: Pair) -> bool:
    """Whether a pair of places of another slot is of two places by name or by kind."""
    a, b = pair.a.value, pair.b.value
    named = a.unit == b.unit != "building"
    return pair.a.type == "place" and a.norm != b.norm and (named or exclude(a.norm, b.norm))


def _passages(pair: Pair) -> frozenset[tuple[str, int]]:
    return frozenset((c.source, c.passage) for c in (pair.a, pair.b))


def _rivals(mine: Sequence[Claim], theirs: Sequence[Claim]) -> Rivals:
    """Places of two reports that cannot be one."""
    return [
        (a, b)
        for a in mine
        for b in theirs
        if a.negated == b.negated
        and "near" not in (a.value.unit, b.value.unit)
        and apart(a.value.others, b.value.others)
        and (a.value.unit == b.value.unit or two_namesakes(a.value.others, b.value.others))
    ]


def _known(mine: Sequence[Claim], theirs: Sequence[Claim]) -> set[tuple[Claim, str]]:
    """The places of each of two reports that the other tells of, too, with that other."""
    found: set[tuple[Claim, str]] = set()
    for a in mine:
        for b in theirs:
            if one_spot(a.value.others, b.value.others):
                found |= {(a, b.source), (b, a.source)}
    return found


class Spots:
    """What is known of places that exclude each other: of which events they are told, and how many rivals they have."""

    def __init__(
        self,
        reports: Sequence[Report],
        rivals: Rivals,
        known: set[tuple[Claim, str]],
        linked: Mapping[NameKey, str],
        likeness: Similarity,
    ) -> None:
        self.told: Events = events(reports, {c for pair in rivals for c in pair}, linked)
        self.known, self.likeness = known, likeness
        self.rivals = Counter(key for a, b in rivals for key in ((a, b.source), (b, a.source)))
        wanted = {(c.source, c.passage) for pair in rivals for c in pair}
        self.around = {
            key: classes_in(s)
            for r in reports
            for s in r.sentences
            if (key := (r.source.sigil, s.passage.number)) in wanted
        }

    def score(self, a: Claim, b: Claim) -> float:
        """How surely two places are told of one event, 0..1."""
        if a not in self.told.told or b not in self.told.told:
            return 0.0
        found = self.features(a, b)
        return round(closeness(found, weights("spot")), 6) if found else 0.0

    def features(self, a: Claim, b: Claim) -> dict[str, float]:
        """Named features of two places, each 0..1; none where they cannot be of one event."""
        told, likeness = self.told, self.likeness
        mine, theirs = told.told[a], told.told[b]
        if mine.denied != theirs.denied or mine.speech or theirs.speech:
            return {}
        if {mine.tense, theirs.tense} == {"past", "ahead"} or a.background != b.background:
            return {}
        joint = shared(mine.classes, theirs.classes)
        verbs = a.predicate == b.predicate or lexicon.synonymous(a.predicate, b.predicate, "VERB")
        verbs = verbs and a.predicate not in words("light")
        lone = not (joint.kin or verbs)
        if lone and not ((not mine.classes or not theirs.classes) and self._alone(a, b)):
            return {}
        party, like, _ = parties(mine.parties, theirs.parties)
        lead = told.lead[a.source] & told.lead[b.source]
        around = self.around[a.source, a.passage] & self.around[b.source, b.passage]
        return {
            "bias": 1.0,
            "same": float(bool(joint.same)),
            "kin": float(joint.kin and not joint.same),
            "rare": max((1 / max(len(told.values[c.source, n]) for c in (a, b)) for n in joint.same), default=0.0),
            "core": float(bool(joint.same & lead) or (joint.kin and is_led(a, told) and is_led(b, told))),
            "around": float(bool(around)),
            "verb": float(verbs),
            "party": float(party),
            "like_party": float(like),
            "telling": in_common(a.words, b.words, likeness)[1],
            "cosine": likeness.cosine((a.source, a.passage), (b.source, b.passage)),
            "few": 1 / max(self.rivals[a, b.source], self.rivals[b, a.source]),
            "lone": float(lone),
            "known": 0.5 * ((a, b.source) in self.known) + 0.5 * ((b, a.source) in self.known),
        }

    def _alone(self, a: Claim, b: Claim) -> bool:
        """Whether two places where something was have next to no other rivals, and each is told of by one report."""
        ways = a.value.unit == b.value.unit == "at"
        few = max(self.rivals[a, b.source], self.rivals[b, a.source]) <= FEW
        return ways and few and (a, b.source) not in self.known and (b, a.source) not in self.known


def _mutual(found: Sequence[Pair]) -> Iterator[Pair]:
    """The pairs in which each place is the other's best."""
    top: defaultdict[tuple[Claim, str], float] = defaultdict(float)
    for p in found:
        for mine, other in ((p.a, p.b), (p.b, p.a)):
            top[mine, other.source] = max(top[mine, other.source], p.closeness)
    for p in found:
        if p.closeness + TIE >= max(top[p.a, p.b.source], top[p.b, p.a.source]):
            yield p
