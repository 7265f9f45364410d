"""Sides that one party takes in two reports: pairs of stances that clash, of one holder and about one thing.

Few claims are against anything, so all that a party holds in one report is set against all that it denies or opposes in
another; what both are about (nouns, names, the sentences around) decides how sure the pair is.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from parallax import lexicon
from parallax.align.similarity import Similarity
from parallax.align.spanning import spanning
from parallax.align.states import POINT, heads_of, names_of, one_matter, thing_likeness
from parallax.extract.stance_words import mutual
from parallax.model import Claim, Pair

# A party that takes so many sides is compared on the first ones only.
MANY = 40
ENOUGH = 0.5
# Two words of one matter are nearly synonyms in what one party says of it.
MATTER = 0.7
# How surely two claims are of one party: by a name, by a noun only, by a group's word for itself.
BY_NAME, BY_NOUN, BY_GROUP = 0.3, 0.2, 0.25


def pairs(claims: Sequence[Claim], linked: Mapping[tuple[str, str], str], likeness: Similarity) -> Iterator[Pair]:
    """Pairs of stances of one party on opposite sides, in the order of the claims."""
    told = [c for c in claims if c.type == "stance" and c.slot not in (POINT, "attitude")]
    found: dict[tuple[int, int], float] = {}
    for key, rows in sorted(by_holder(told, linked).items()):
        tie = BY_GROUP if key == "" else BY_NOUN if key.startswith(("#", "@")) else BY_NAME
        for i, j in _opposed(told, rows):
            found[i, j] = max(found.get((i, j), 0.0), tie)
    made = (
        Pair(told[i], told[j], round(close, 6))
        for (i, j), tie in sorted(found.items())
        if (close := tie + about_one(told[i], told[j], likeness)) >= ENOUGH
    )
    yield from spanning(made)


def by_holder(told: Sequence[Claim], linked: Mapping[tuple[str, str], str]) -> Mapping[str, list[int]]:
    """The places in ``told`` of each party's claims, by the party's key."""
    index: defaultdict[str, list[int]] = defaultdict(list)
    for n, claim in enumerate(told):
        for key in holders(claim, linked):
            index[key].append(n)
    return index


def holders(claim: Claim, linked: Mapping[tuple[str, str], str]) -> set[str]:
    """The party's keys as all sources have them; "" for what several hold towards each other, whoever is named."""
    keys = {linked.get((claim.source, key), key) for key in claim.value.others}
    keys |= {"#" + key.rpartition(" ")[2] for key in keys if not key.startswith(("#", "@"))}
    plain = {key.lstrip("#") for key in keys}
    if claim.predicate in mutual() and plain <= lexicon.words("stances", "groups") | {claim.speaker}:
        keys.add("")
    return keys


def _opposed(told: Sequence[Claim], rows: Sequence[int]) -> Iterator[tuple[int, int]]:
    kept = [n for n in rows if told[n].value.low][: MANY * 4]
    against = [n for n in kept if (told[n].value.low or 0.0) < 0][:MANY]
    for n in against:
        for m in kept:
            deeds = (told[m].slot == "deed") + (told[n].slot == "deed")
            if (told[m].value.low or 0.0) > 0 and told[m].source != told[n].source and deeds != 1:
                yield (n, m) if n < m else (m, n)


def about_one(a: Claim, b: Claim, likeness: Similarity) -> float:
    """0..0.7: how surely two stances are about one thing."""
    heads = [[h for h in heads_of(c) if h != c.predicate] for c in (a, b)]
    deed = 0.15 if a.slot == "deed" and a.predicate == b.predicate else 0.0
    alike = max((max(thing_likeness(x, y), MATTER * one_matter(x, y)) for x in heads[0] for y in heads[1]), default=0.0)
    if a.slot == "deed" and (not deed or (all(heads) and not alike)):
        return 0.0
    score = deed + 0.3 * alike
    score += 0.1 if names_of(a) & names_of(b) else 0.0
    around = (a.words | frozenset(heads[0])) & (b.words | frozenset(heads[1]))
    score += min(0.3, 0.02 * sum(likeness.weight(w) for w in around))
    score += 0.5 * likeness.cosine((a.source, a.passage), (b.source, b.passage))
    return min(0.7, score)
