"""Which claims about who took part are about one office or one deed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence

from parallax.align import doers
from parallax.align.deeds import kin_frames, mutual, one_event
from parallax.align.entities import NameKey
from parallax.align.neighbours import NEIGHBOURS, neighbours
from parallax.align.people import SURE
from parallax.align.similarity import Similarity
from parallax.extract.descriptors import exclusive_fates
from parallax.extract.holders import ONLY
from parallax.model import Claim, Pair

SLOTS = frozenset(
    {
        ("participant", "holder"),
        ("participant", "agent"),
        ("participant", "doer"),
        ("participant", "member"),
        ("participant", "fate"),
        ("participant", "presence"),
    }
)
ENOUGH = 0.3
AGREED = 0.3
FATE = 0.75
PRESENCE = 0.6


def pairs(
    claims: Sequence[Claim], names: Mapping[NameKey, str], likeness: Similarity, central: Collection[str]
) -> Iterator[Pair]:
    """Pairs of claims about one office or one deed, over all sources at once."""
    yield from _holders([c for c in claims if c.slot == "holder"], names)
    agents = tuple(_agents([c for c in claims if c.slot == "agent"], names, likeness, central))
    yield from agents
    yield from doers.pairs(claims, names, likeness, agents)
    yield from _of_person([c for c in claims if c.slot == "fate"])
    yield from _presence([c for c in claims if c.slot == "presence"])
    yield from _members([c for c in claims if c.slot == "member"])


def _of_person(claims: Sequence[Claim]) -> Iterator[Pair]:
    """What two sources say became of one person, and whom they swap: one has the other's man cleared."""
    people: defaultdict[frozenset[str], dict[tuple[str, str], Claim]] = defaultdict(dict)
    others: defaultdict[tuple[str, str], list[Claim]] = defaultdict(list)
    for claim in claims:
        if not claim.background and claim.modality == "asserted":
            people[claim.subject].setdefault((claim.source, claim.value.norm), claim)
            others[claim.source, claim.value.norm].append(claim)
    for person in sorted(people, key=sorted):
        told = [claim for _, claim in sorted(people[person].items())]
        for n, a in enumerate(told):
            for b in told[n + 1 : n + 1 + NEIGHBOURS]:
                if a.source != b.source:
                    yield Pair(a, b, FATE)
                    if frozenset((a.value.norm, b.value.norm)) in exclusive_fates():
                        yield from (Pair(a, c, FATE) for c in others[b.source, a.value.norm][:1])
                        yield from (Pair(c, b, FATE) for c in others[a.source, b.value.norm][:1])


def _presence(claims: Sequence[Claim]) -> Iterator[Pair]:
    """Who was there by one source and not by another: each absence with the first presence in every other source."""
    by_source: defaultdict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        if not claim.background and claim.modality == "asserted":
            by_source[claim.source].append(claim)
    absent = [c for c in claims if c.value.norm == "absent" and c in by_source[c.source]]
    for a in absent:
        others = [s for s in sorted(by_source, key=lambda s: (len(s), s)) if s != a.source][:NEIGHBOURS]
        for source in others:
            there = [b for b in by_source[source] if b.subject & a.subject]
            yield from (Pair(a, b, PRESENCE) for b in there[:1])


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
    """One office, of one body or for one person, in two sources; or the only such office that either tells of."""
    known: defaultdict[str, set[str]] = defaultdict(set)
    for (source, _), entity in names.items():
        known[entity].add(source)
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
                one, other = _who(a, names), _who(b, names)
                both = (a.source, other) in held or (b.source, one) in held
                if a.source == b.source or not common or (ONLY in common and known[one] & known[other]):
                    continue
                if one == other or not both:
                    yield Pair(a, b, SURE if one == other else min(0.9, 0.5 + 0.15 * len(common)))


def _agents(
    claims: Sequence[Claim], names: Mapping[NameKey, str], likeness: Similarity, central: Collection[str]
) -> Iterator[Pair]:
    """One deed in two sources: each claim with the best of the other source."""

    def score(a: Claim, b: Claim) -> float:
        shared = a.subject & b.subject or not (a.subject or b.subject)
        return one_event(a, b, likeness, central) if shared and kin_frames(a, b) else 0.0

    for mine, theirs in neighbours(claims):
        for pair in mutual(mine, theirs, score, likeness):
            if _who(pair.a, names) == _who(pair.b, names):
                yield Pair(pair.a, pair.b, min(SURE, pair.closeness + AGREED))
            elif pair.closeness >= ENOUGH:
                yield pair
