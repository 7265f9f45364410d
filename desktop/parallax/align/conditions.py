"""Conditions of one person, or of the one thing of a case, paired across reports."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from parallax import lexicon
from parallax.align.similarity import Similarity
from parallax.align.spanning import spanning
from parallax.align.states import thing_likeness
from parallax.extract.conditions import ALL, WELL, families
from parallax.lexicon.tables import toml
from parallax.model import Claim, Pair

SLOT = "condition"
SYNONYMS = 0.5
MANY = 12
ENOUGH = 0.5
BY_NAME, BY_NOUN, BY_SORT, BY_STORY = 0.55, 0.5, 0.5, 0.5


def pairs(claims: Sequence[Claim], linked: Mapping[tuple[str, str], str], likeness: Similarity) -> Iterator[Pair]:
    """Pairs of claims of one family and one bearer, in the order of the claims."""
    told = [c for c in claims if c.slot == SLOT and not c.background]
    index: defaultdict[tuple[str, str], list[int]] = defaultdict(list)
    for n, claim in enumerate(told):
        story = families()[claim.predicate].of == "story"
        for key in {""} if story else bearers(claim, linked):
            index[claim.predicate, key].append(n)
    found: dict[tuple[int, int], float] = {}
    for (_, key), rows in sorted(index.items()):
        tie = BY_STORY if not key else BY_SORT if key[0] == "%" else BY_NOUN if key[0] in "#@" else BY_NAME
        for n, i in enumerate(rows[: MANY * 4]):
            for j in rows[n + 1 : n + 1 + MANY * 4]:
                apart = _two(told[i], told[j], key, linked) if key else not _one(told[i], told[j])
                if told[i].source != told[j].source and not apart:
                    found[i, j] = max(found.get((i, j), 0.0), tie)
    found.update(_groups(told))
    made = (
        Pair(told[i], told[j], round(min(close, 0.95), 6))
        for (i, j), tie in sorted(found.items())
        if (close := tie + around(told[i], told[j], likeness)) >= ENOUGH
    )
    yield from spanning(made)


def _groups(told: Sequence[Claim]) -> Iterator[tuple[tuple[int, int], float]]:
    """A group that is all well in a report that tells of nobody hurt, and whoever is hurt in another."""
    health = [n for n, c in enumerate(told) if c.predicate == "health"]
    harmed = [n for n in health if not told[n].value.norm.endswith(WELL) and not told[n].negated]
    telling = {told[n].source for n in harmed}
    for i in (n for n in health if ALL & {*told[n].value.others} and told[n].source not in telling):
        for j in harmed[:MANY]:
            yield (min(i, j), max(i, j)), BY_NOUN


def bearers(claim: Claim, linked: Mapping[tuple[str, str], str]) -> set[str]:
    """The keys of whose condition it is, as all sources have them."""
    return {linked.get((claim.source, key), key) for key in claim.value.others}


def _two(a: Claim, b: Claim, key: str, linked: Mapping[tuple[str, str], str]) -> bool:
    """Whether both are named, and not alike: two drivers."""
    if not key or key[0] not in "#%":
        return False
    names = [{k for k in bearers(c, linked) if k[0] not in "#@%"} for c in (a, b)]
    return bool(names[0] and names[1]) and not names[0] & names[1]


def _one(a: Claim, b: Claim) -> bool:
    """Whether two claims of a story name one thing, where a case may have several."""
    if not families()[a.predicate].several:
        return True
    return any(thing_likeness(x, y) >= SYNONYMS or bool(sorts(x) & sorts(y)) for x in a.subject for y in b.subject)


@cache
def sorts(noun: str) -> frozenset[str]:
    """The lists of nouns for one thing in which a noun stands."""
    return frozenset(name for name in toml("conditions")["same"] if noun in lexicon.words("conditions", "same", name))


def around(a: Claim, b: Claim, likeness: Similarity) -> float:
    """What the words around two claims add."""
    own = {part for key in (*a.value.others, *b.value.others) for part in key.lstrip("#@%").split()}
    score = min(0.2, 0.02 * sum(likeness.weight(w) for w in (a.words & b.words) - own))
    return score + 0.4 * likeness.cosine((a.source, a.passage), (b.source, b.passage))
