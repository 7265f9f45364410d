"""Claims -> pairs held to be about the same thing.

For each claim, the claims of equal type and slot in the candidate passages of the other sources are weighed; a pair
stays when each gives the other's best value in its source and the pair is close enough. Working from claims and not
from sentences is what lets one sentence answer several.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations
from typing import NamedTuple

from parallax.align.central import is_central
from parallax.align.closeness import Nearness, closeness, features, kind_of, weights
from parallax.align.leftovers import Leftovers, Matter, amount, matter
from parallax.align.matters import two_matters, unjoined
from parallax.align.meanings import meaning
from parallax.align.similarity import PassageKey, Similarity
from parallax.extract.clause import HAPPENING
from parallax.model import Claim, Pair

# Below this a pair is more likely two things than one (fitted with the weights).
CLOSE_ENOUGH = 0.5
# What differs is compared, too, with what is this little less close than the closest.
ALL_BUT = 0.1
# What a source gives only so many times (sums of money, heights) is compared wherever it stands ...
SCARCE = 4
# ... as long as the sources are few: with many, candidate passages alone keep the work in proportion to the text.
FEW_SOURCES = 12
NO_CANDIDATE = 9
# Of a sentence that goes on and on, so many numbers and times are compared.
LONGEST_LIST = 30
# What so few claims of a kind hang on is compared wherever it stands: the storm that two reports date.
RARE = 6
# A frame told at least a third as often as the commonest one is of the event itself.
CENTRAL_SHARE = 3


class Weighed(NamedTuple):
    """Two claims (indices) with what their passages say of them."""

    i: int
    j: int
    near: Nearness


def pairs(claims: Sequence[Claim], similarity: Similarity, about: frozenset[str] = frozenset()) -> tuple[Pair, ...]:
    """Mutually best pairs across sources, in the order of the claims; ``about``: what the case is about."""
    best: dict[tuple[int, str, Matter], float] = defaultdict(float)
    of_value: dict[tuple[int, str, Matter, str], float] = defaultdict(float)
    found = []
    for i, j, near in candidates(claims, similarity, about):
        a, b = claims[i], claims[j]
        if two_matters(a, b, near.central):
            continue
        seen = features(a, b, near, similarity)
        score = 0.0 if unjoined(a, b, seen) else closeness(seen, weights(kind_of(a, b)))
        if score < CLOSE_ENOUGH:
            continue
        found.append((i, j, score))
        for mine, other in ((i, j), (j, i)):
            key, value = (mine, claims[other].source, matter(claims[other])), amount(claims[other])
            best[key] = max(best[key], score)
            of_value[*key, value] = max(of_value[*key, value], score)

    def chosen(mine: int, other: int) -> bool:
        # A value told twice in one source is no rival of itself, nor is a day one of a clock time.
        key = (mine, claims[other].source, matter(claims[other]))
        value = amount(claims[other])
        return of_value[*key, value] >= best[key] - (ALL_BUT if value != amount(claims[mine]) else 0.0)

    return tuple(Pair(claims[i], claims[j], round(s, 6)) for i, j, s in found if chosen(i, j) and chosen(j, i))


def candidates(
    claims: Sequence[Claim], similarity: Similarity, about: frozenset[str] = frozenset()
) -> Iterator[Weighed]:
    """Pairs of claims of equal type, slot and unit worth weighing, each once, in the order of the claims."""
    likely = passage_pairs(similarity)
    by_passage: dict[PassageKey, list[int]] = defaultdict(list)
    groups: dict[tuple[str, str, str], dict[str, list[int]]] = defaultdict(lambda: defaultdict(list))
    last: Counter[str] = Counter()
    left = Leftovers(claims)
    times = SentenceTimes(claims)
    for n, claim in enumerate(claims):
        by_passage[claim.source, claim.passage].append(n)
        groups[claim.type, claim.slot, claim.value.unit][claim.source].append(n)
        last[claim.source] = max(last[claim.source], claim.passage)
    places = _places(claims, central_frames(claims))
    told = [is_central(c, about) for c in claims]
    chosen = {*_in_candidates(claims, by_passage, likely), *_scarce(groups), *_of_one_deed(claims, groups)}
    for i, j in sorted(chosen):
        a, b = claims[i], claims[j]
        p, q = (a.source, a.passage), (b.source, b.passage)
        known = likely.get((min(p, q), max(p, q)))
        cosine, rank = known if known is not None else (similarity.cosine(p, q), NO_CANDIDATE)
        depth = 1.0 - abs(a.passage / (last[a.source] + 1) - b.passage / (last[b.source] + 1))
        lead = 1.0 / (1 + max(places[i], places[j])) if i in places and j in places else 0.0
        yield Weighed(
            i,
            j,
            Nearness(
                cosine,
                rank,
                left.scarcity(i, j),
                depth,
                lead,
                left.apart(i, j),
                times.differ(a, b),
                told[i] and told[j],
            ),
        )


class SentenceTimes:
    """When each sentence has its events, to tell an update from a contradiction."""

    def __init__(self, claims: Sequence[Claim]) -> None:
        self._spans: dict[PassageKey, list[tuple[float, float]]] = defaultdict(list)
        for claim in claims:
            low, high = claim.value.low, claim.value.high
            if claim.value.unit == "instant" and low is not None and high is not None:
                self._spans[claim.source, claim.passage].append((low, high))

    def differ(self, a: Claim, b: Claim) -> bool:
        """Whether both sentences give times, none of one meeting any of the other."""
        mine, theirs = self._spans.get((a.source, a.passage)), self._spans.get((b.source, b.passage))
        if not mine or not theirs or a.value.unit == "instant":
            return False
        return all(max(x[0], y[0]) >= min(x[1], y[1]) for x in mine for y in theirs)


def central_frames(claims: Sequence[Claim]) -> frozenset[str]:
    """Frames of the event that the case is about: those that most sources speak of, and what merely "happens"."""
    told: dict[str, set[str]] = defaultdict(set)
    often: Counter[str] = Counter()
    for claim in claims:
        if claim.frame and claim.frame != "speak" and not claim.background:
            told[claim.frame].add(claim.source)
            often[claim.frame] += 1
    sources = len({claim.source for claim in claims})
    most = max(often.values(), default=0)
    shared = {f for f, by in told.items() if len(by) * 2 > sources and often[f] * CENTRAL_SHARE >= most}
    return frozenset(shared | {HAPPENING})


def _places(claims: Sequence[Claim], central: frozenset[str]) -> dict[int, int]:
    """The place of each claim of the central event among its source's claims of the same matter, from 0."""
    counts: Counter[tuple[str, ...]] = Counter()
    places = {}
    for n, claim in enumerate(claims):
        if claim.frame in central and not claim.background:
            places[n] = counts[(claim.source, *matter(claim))]
            counts[(claim.source, *matter(claim))] += 1
    return places


def _in_candidates(
    claims: Sequence[Claim],
    by_passage: Mapping[PassageKey, Sequence[int]],
    likely: Mapping[tuple[PassageKey, PassageKey], tuple[float, int]],
) -> Iterator[tuple[int, int]]:
    for p, q in likely:
        for i in by_passage.get(p, ())[:LONGEST_LIST]:
            a = claims[i]
            for j in by_passage.get(q, ())[:LONGEST_LIST]:
                b = claims[j]
                if a.type == b.type and a.slot == b.slot and a.value.unit == b.value.unit:
                    yield (i, j) if i < j else (j, i)


def _scarce(groups: Mapping[tuple[str, str, str], Mapping[str, Sequence[int]]]) -> Iterator[tuple[int, int]]:
    for by_source in groups.values():
        rare = [members for members in by_source.values() if len(members) <= SCARCE]
        if len(by_source) <= FEW_SOURCES:
            for one, other in combinations(rare, 2):
                yield from ((min(i, j), max(i, j)) for i in one for j in other)


def _of_one_deed(
    claims: Sequence[Claim], groups: Mapping[tuple[str, str, str], Mapping[str, Sequence[int]]]
) -> Iterator[tuple[int, int]]:
    """Claims of two sources that hang on a word of one meaning, which few claims of the kind have."""
    for by_source in groups.values():
        index: dict[str, list[int]] = defaultdict(list)
        for members in by_source.values():
            for i in members:
                for key in meaning(claims[i].subject).senses:
                    index[key].append(i)
        for found in index.values():
            if len(found) <= RARE:
                yield from (
                    (min(i, j), max(i, j)) for i, j in combinations(found, 2) if claims[i].source != claims[j].source
                )


def passage_pairs(similarity: Similarity) -> dict[tuple[PassageKey, PassageKey], tuple[float, int]]:
    """Candidate pairs of passages, the lesser key first: their cosine and the better of the two ranks."""
    seen: dict[tuple[PassageKey, PassageKey], tuple[float, int]] = {}
    for p, found in similarity.candidates.items():
        place: Counter[str] = Counter()
        for q, cosine in found:
            rank = place[q[0]]
            place[q[0]] += 1
            key = (min(p, q), max(p, q))
            known = seen.get(key)
            seen[key] = (cosine, rank if known is None else min(rank, known[1]))
    return seen
