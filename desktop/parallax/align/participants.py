"""Which claims about who took part are about one office or one deed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence

from parallax import lexicon
from parallax.align.entities import NameKey
from parallax.align.people import NEIGHBOURS, SURE
from parallax.align.similarity import Similarity
from parallax.model import Claim, Pair

SLOTS = frozenset({("participant", "holder"), ("participant", "agent"), ("participant", "member")})
ENOUGH = 0.55
# A frame that a report tells so often is its daily business and no deed of one doer.
MANY = 10


def pairs(
    claims: Sequence[Claim], names: Mapping[NameKey, str], likeness: Similarity, central: Collection[str]
) -> Iterator[Pair]:
    """Pairs of claims about one office or one deed, over all sources at once."""
    yield from _holders([c for c in claims if c.slot == "holder"], names)
    yield from _agents([c for c in claims if c.slot == "agent"], names)
    yield from _members([c for c in claims if c.slot == "member"])


def _members(claims: Sequence[Claim]) -> Iterator[Pair]:
    """One service in the delegations of two sources, unless a source speaks of both its head and its people."""
    services: defaultdict[frozenset[str], dict[str, list[Claim]]] = defaultdict(lambda: defaultdict(list))
    for claim in claims:
        services[claim.subject][claim.source].append(claim)
    for service in sorted(services, key=sorted):
        plain = [found[0] for _, found in sorted(services[service].items()) if len({c.value.norm for c in found}) == 1]
        for n, a in enumerate(plain):
            for b in plain[n + 1 : n + 1 + NEIGHBOURS]:
                yield Pair(a, b, 0.7 if a.frame == b.frame else 0.55)


def _who(claim: Claim, names: Mapping[NameKey, str]) -> str:
    return names.get((claim.source, claim.value.norm), claim.value.norm)


def _holders(claims: Sequence[Claim], names: Mapping[NameKey, str]) -> Iterator[Pair]:
    """One office, of one body or for one person, in two sources."""
    blocks: defaultdict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        for word in claim.subject:
            if word.startswith("office "):
                blocks[word].append(claim)
    for office, group in sorted(blocks.items()):
        held = {(c.source, _who(c, names)) for c in group}
        for n, a in enumerate(group):
            for b in group[n + 1 : n + 1 + NEIGHBOURS]:
                common = (a.subject & b.subject) - {office}
                if a.source == b.source or not common:
                    continue
                one, other = _who(a, names), _who(b, names)
                both = (a.source, other) in held or (b.source, one) in held
                if one == other or not both:
                    yield Pair(a, b, SURE if one == other else min(0.9, 0.5 + 0.15 * len(common)))


def _agents(claims: Sequence[Claim], names: Mapping[NameKey, str]) -> Iterator[Pair]:
    """One deed done to one thing, in two sources: each claim with the best of the other source."""
    blocks: defaultdict[tuple[str, str], list[Claim]] = defaultdict(list)
    for claim in claims:
        blocks[claim.frame, claim.source].append(claim)
    frames: defaultdict[str, list[str]] = defaultdict(list)
    for frame, source in sorted(blocks):
        frames[frame].append(source)
    for frame, sources in sorted(frames.items()):
        for n, a in enumerate(sources):
            for b in sources[n + 1 : n + 1 + NEIGHBOURS]:
                yield from _deeds(blocks[frame, a][:MANY], blocks[frame, b][:MANY], names)


def _deeds(mine: Sequence[Claim], theirs: Sequence[Claim], names: Mapping[NameKey, str]) -> Iterator[Pair]:
    table = {(a, b): _one_deed(a, b) for a in mine for b in theirs}
    best: defaultdict[Claim, float] = defaultdict(float)
    for (a, b), score in table.items():
        best[a], best[b] = max(best[a], score), max(best[b], score)
    doers = [{_who(c, names) for c in side} for side in (mine, theirs)]
    for (a, b), score in table.items():
        one, other = _who(a, names), _who(b, names)
        if one == other and score > 0.2:
            yield Pair(a, b, SURE)
        elif (
            score >= ENOUGH and score >= best[a] and score >= best[b] and one not in doers[1] and other not in doers[0]
        ):
            yield Pair(a, b, round(score, 4))


def _one_deed(a: Claim, b: Claim) -> float:
    """How surely two claims tell of one deed, 0..0.9."""
    if a.negated != b.negated or a.background != b.background:
        return 0.0
    common = a.subject & b.subject
    alike = common or any(lexicon.synonymous(x, y) for x in a.subject for y in b.subject)
    if not alike:
        return 0.0
    score = 0.25 + 0.15 * min(2, len(common))
    score += 0.1 if a.predicate == b.predicate else 0.0
    score += 0.06 * min(5, len((a.words & b.words) - a.subject - {a.predicate}))
    return min(score, 0.9)
