"""Names of bodies that differ in a few letters of one word, and numbers of the one thing of its kind."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from rapidfuzz.distance import Levenshtein

from parallax.align.entities import NameKey, sound
from parallax.align.neighbours import NEIGHBOURS, neighbours
from parallax.align.spanning import spanning
from parallax.model import Claim, Pair

MISSPELT, NUMBERED = 0.7, 0.5
# Words of so many letters that differ in one or two of them may be one misspelt.
LONG = 5
MOST = 400


def pairs(claims: Sequence[Claim], names: Mapping[NameKey, str]) -> Iterator[Pair]:
    """Pairs of claims of slots "body" and "number"."""
    told = [c for c in claims if c.type == "name"]
    yield from spanning(_bodies([c for c in told if c.slot == "body"][:MOST], names))
    yield from _numbers([c for c in told if c.slot == "number" and not c.background])


def _bodies(claims: Sequence[Claim], names: Mapping[NameKey, str]) -> Iterator[Pair]:
    """Two names of which no report has both, alike in all words but one, and in that one nearly."""
    known: defaultdict[str, set[str]] = defaultdict(set)
    for (source, key), entity in names.items():
        known[entity].add(source)
        known[key].add(source)
    blocks: defaultdict[tuple[str, ...], list[Claim]] = defaultdict(list)
    for claim in claims:
        parts = claim.value.norm.split()
        for n in range(len(parts)):
            blocks[(*parts[:n], "*", *parts[n + 1 :])].append(claim)
    for _, group in sorted(blocks.items()):
        for n, a in enumerate(group):
            for b in group[n + 1 : n + 1 + NEIGHBOURS]:
                apart = a.source != b.source and not known[a.value.norm] & known[b.value.norm]
                if apart and _nearly(a.value.norm, b.value.norm):
                    yield Pair(a, b, MISSPELT)


def _nearly(a: str, b: str) -> bool:
    """Whether the words in which two names differ look alike and are no plural or transcription of one another."""
    one, other = next(((x, y) for x, y in zip(a.split(), b.split(), strict=True) if x != y), ("", ""))
    if min(len(one), len(other)) < LONG or not (one.isalpha() and other.isalpha()):
        return False
    same = one.rstrip("s") == other.rstrip("s") or sound(one) == sound(other) or one[:1] != other[:1]
    return not same and Levenshtein.distance(one, other) <= 2 and not _inflected(one, other)


def _inflected(a: str, b: str) -> bool:
    """Whether one word is the other with an ending: "nation", "national"."""
    return a.startswith(b) or b.startswith(a)


def _numbers(claims: Sequence[Claim]) -> Iterator[Pair]:
    """The one number that each of two reports gives for things of one kind."""
    for mine, theirs in neighbours(claims):
        kinds = {c.value.unit for c in mine} & {c.value.unit for c in theirs}
        for kind in sorted(kinds):
            a, b = ([c for c in side if c.value.unit == kind] for side in (mine, theirs))
            if len({c.value.norm for c in a}) == len({c.value.norm for c in b}) == 1:
                yield Pair(a[0], b[0], NUMBERED)
