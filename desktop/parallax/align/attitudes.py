"""Sides of one party in two reports: for in one, against or neutral in the other."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from parallax import lexicon
from parallax.align.similarity import Similarity
from parallax.align.spanning import spanning
from parallax.align.stances import by_holder, holders
from parallax.align.states import heads_of, names_of, one_matter, thing_likeness
from parallax.extract.stance_words import mutual
from parallax.model import Claim, Pair

SLOT = "attitude"
# A party that takes so many sides in one source is compared on the first ones only.
MANY = 12
ENOUGH = 0.41
# Nouns that are no one thing speak against it.
OTHER_THING = -0.06
# What is added where each report tells of one side of the party only.
ONLY = 0.12
BY_NAME, BY_NOUN, BY_CLASS = 0.4, 0.3, 0.2


def pairs(
    claims: Sequence[Claim], linked: Mapping[tuple[str, str], str], likeness: Similarity, paired: Iterable[Pair] = ()
) -> Iterator[Pair]:
    """Pairs of attitudes of one party that exclude each other, in the order of the claims.

    What two passages say to each other by single words of stance (``paired``) is not said twice.
    """
    known = {frozenset(((p.a.source, p.a.passage), (p.b.source, p.b.passage))) for p in paired}
    told = sides(claims)
    found: dict[tuple[int, int], float] = {}
    for key, rows in sorted(by_holder(told, linked).items()):
        tie = BY_CLASS if key.startswith("%") else BY_NOUN if key.startswith(("#", "@")) else BY_NAME
        often = Counter(told[n].source for n in rows)
        for n, i in enumerate(rows[: MANY * 4]):
            for j in rows[n + 1 : n + 1 + MANY * 4]:
                if told[i].source != told[j].source and opposed(told[i], told[j], known):
                    once = often[told[i].source] == often[told[j].source] == 1
                    only = ONLY if once and not (apart(told[i], told[j]) and named(told[i], told[j], linked)) else 0.0
                    found[i, j] = max(found.get((i, j), 0.0), tie + only)
    made = (
        Pair(told[i], told[j], round(min(close, 0.95), 6))
        for (i, j), tie in sorted(found.items())
        if (close := tie + on_one_thing(told[i], told[j], likeness)) >= ENOUGH
    )
    yield from spanning(made)


def sides(claims: Sequence[Claim]) -> list[Claim]:
    """All claims of a party's side: attitudes, and single words of stance where no attitude is read."""
    read = {(c.source, c.passage) for c in claims if c.slot == SLOT}
    sideless = mutual() | lexicon.words("attitudes", "no_side")
    words = (c for c in claims if c.slot == "stance" and c.value.unit == "stance" and c.predicate not in sideless)
    return [c for c in claims if c.slot == SLOT] + [c for c in words if (c.source, c.passage) not in read]


def opposed(a: Claim, b: Claim, known: Collection[frozenset[tuple[str, int]]] = ()) -> bool:
    """Whether two sides exclude each other, and their passages are not known to."""
    if frozenset(((a.source, a.passage), (b.source, b.passage))) in known:
        return False
    left, right = a.value.low or 0.0, b.value.low or 0.0
    return left * right < 0 or (left == 0.0) != (right == 0.0)


def named(a: Claim, b: Claim, linked: Mapping[tuple[str, str], str]) -> bool:
    """Whether both parties go by one name, so that nothing but the name need make two sides one."""
    return any(not key.startswith(("#", "@", "%")) for key in holders(a, linked) & holders(b, linked))


def apart(a: Claim, b: Claim) -> bool:
    """Whether both sides name what they are taken on, and the nouns have nothing to do with each other."""
    mine, theirs = heads_of(a), heads_of(b)
    return bool(mine and theirs) and not any(thing_likeness(x, y) or one_matter(x, y) for x in mine for y in theirs)


def on_one_thing(a: Claim, b: Claim, likeness: Similarity) -> float:
    """How surely two sides are taken on one thing."""
    heads = [heads_of(c) for c in (a, b)]
    score = 0.0
    if heads[0] and heads[1]:
        alike = max(max(thing_likeness(x, y), 0.7 * one_matter(x, y)) for x in heads[0] for y in heads[1])
        score += 0.25 * alike if alike else OTHER_THING
    else:
        score += 0.12
    score += 0.15 if names_of(a) & names_of(b) else 0.0
    own = {part for key in a.value.others for part in key.lstrip("#@%").split()}
    score += min(0.2, 0.02 * sum(likeness.weight(w) for w in (a.words & b.words) - own))
    return score + 0.5 * likeness.cosine((a.source, a.passage), (b.source, b.passage))
