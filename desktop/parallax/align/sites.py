"""Which sites of two reports are those of one event."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from parallax import lexicon
from parallax.align.entities import NameKey
from parallax.align.people import NEIGHBOURS, SURE
from parallax.model import Claim, Pair

ENOUGH = 0.5
# A report that names so many sites of one kind of event tells of several events.
MANY = 8


def pairs(claims: Sequence[Claim], names: Mapping[NameKey, str]) -> Iterator[Pair]:
    """Pairs of claims of slot "where" about one event; a place that the other report knows too is no conflict's."""
    blocks: defaultdict[tuple[str, str], list[Claim]] = defaultdict(list)
    known: defaultdict[str, set[str]] = defaultdict(set)
    for (source, key), entity in names.items():
        known[source] |= {key, entity}
    for claim in claims:
        if claim.slot == "where":
            blocks[claim.frame, claim.source].append(claim)
            if claim.value.unit == "named building":
                blocks[claim.value.norm.rsplit(" ", 1)[-1], claim.source].append(claim)
            known[claim.source].add(claim.value.norm)
        elif claim.slot == "street":
            known[claim.source].add(claim.value.norm)
    frames: defaultdict[str, list[str]] = defaultdict(list)
    for frame, source in sorted(blocks):
        frames[frame].append(source)
    for frame, sources in sorted(frames.items()):
        for n, a in enumerate(sources):
            for b in sources[n + 1 : n + 1 + NEIGHBOURS]:
                yield from _sites(blocks[frame, a][:MANY], blocks[frame, b][:MANY], known)


def _sites(mine: Sequence[Claim], theirs: Sequence[Claim], known: Mapping[str, set[str]]) -> Iterator[Pair]:
    table = {(a, b): ties(a, b) for a in mine for b in theirs}
    best: defaultdict[Claim, float] = defaultdict(float)
    for (a, b), score in table.items():
        best[a], best[b] = max(best[a], score), max(best[b], score)
    for (a, b), score in table.items():
        if a.value.norm == b.value.norm:
            yield Pair(a, b, SURE)
            continue
        strange = a.value.norm not in known[b.source] and b.value.norm not in known[a.source]
        if strange and score >= ENOUGH and score >= best[a] and score >= best[b]:
            yield Pair(a, b, round(score, 4))


def ties(a: Claim, b: Claim) -> float:
    """How surely two claims tell of one event, 0..0.9."""
    if a.negated != b.negated or a.background != b.background:
        return 0.0
    common = a.subject & b.subject
    alike = common or any(lexicon.synonymous(x, y) for x in a.subject for y in b.subject)
    score = (0.2 if a.frame == b.frame else 0.05) + (0.15 if alike else 0.0) + 0.1 * min(2, len(common))
    score += 0.1 if a.predicate == b.predicate else 0.0
    score += 0.06 * min(5, len((a.words & b.words) - common - {a.predicate, a.value.norm, b.value.norm}))
    score += 0.05 * min(2, len(a.entities & b.entities))
    return min(score, 0.9)
