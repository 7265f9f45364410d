"""What a checker has said of the alignment: names that are one or two, passages that belong together or do not."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from parallax.align.similarity import PassageKey, Similarity
from parallax.extract.clause import fold
from parallax.extract.names import name_key
from parallax.lexicon.glossary import plain
from parallax.model import Claim, Mention, Pair

Sort = Literal["entity", "term"]
# Types of claims whose difference is one of names: it is not told of what is known to be two things.
NAMING = frozenset({"name", "term", "place"})


@dataclass(frozen=True, slots=True)
class Mending:
    """``same`` and ``apart`` are (kind, name, name); ``links`` and ``cuts`` are pairs of passages, the lesser first."""

    same: tuple[tuple[Sort, str, str], ...] = ()
    apart: tuple[tuple[Sort, str, str], ...] = ()
    links: frozenset[tuple[PassageKey, PassageKey]] = frozenset()
    cuts: frozenset[tuple[PassageKey, PassageKey]] = frozenset()


UNMENDED = Mending()


def keys_of(name: str, mentions: Mapping[str, Sequence[Mention]]) -> frozenset[tuple[str, str]]:
    """(sigil, key) of all that a report calls by ``name``, be it the key or the words."""
    keys = {name_key(name), fold(name), plain(name)}
    return frozenset(
        (sigil, m.key)
        for sigil, found in mentions.items()
        for m in found
        if m.key in keys or keys & {plain(words) for words in (m.surface, m.span.quote, f"{m.title} {m.surface}")}
    )


def likened(similarity: Similarity, mending: Mending) -> Similarity:
    """The candidates with those that were linked by hand first, and without those that were parted."""
    if not mending.links and not mending.cuts:
        return similarity
    candidates = {p: list(found) for p, found in similarity.candidates.items()}
    for p, q in mending.links:
        for one, other in ((p, q), (q, p)):
            rest = [c for c in candidates.get(one, []) if c[0] != other]
            candidates[one] = [(other, similarity.cosine(p, q)), *rest]
    for p, found in candidates.items():
        candidates[p] = [c for c in found if (min(p, c[0]), max(p, c[0])) not in mending.cuts]
    return replace(similarity, candidates=candidates)


def standing(pairs: Sequence[Pair], mending: Mending) -> tuple[Pair, ...]:
    """The pairs without those of parted passages, and without differences of names that are known for one or two."""
    one, two = _folded(mending.same), _folded(mending.apart)
    if not one and not two and not mending.cuts:
        return tuple(pairs)
    return tuple(
        p
        for p in pairs
        if not _parted(p, mending) and not _known(p, one) and not (p.a.type in NAMING and _known(p, two))
    )


def _folded(said: Sequence[tuple[Sort, str, str]]) -> frozenset[frozenset[str]]:
    return frozenset(frozenset((fold_name(a), fold_name(b))) for _, a, b in said for fold_name in (name_key, plain))


def _parted(pair: Pair, mending: Mending) -> bool:
    p, q = ((c.source, c.passage) for c in (pair.a, pair.b))
    return (min(p, q), max(p, q)) in mending.cuts


def _known(pair: Pair, told: frozenset[frozenset[str]]) -> bool:
    return any(frozenset((x, y)) in told for x in _names(pair.a) for y in _names(pair.b) if x != y)


def _names(claim: Claim) -> Iterator[str]:
    """What a claim of a name can be called by: its value, its words, and the bare noun of a term."""
    yield claim.value.norm
    yield plain(claim.span.quote)
    yield name_key(claim.span.quote)
    if claim.type == "term" and claim.slot != "name":
        yield from claim.subject
