"""What people are whom reports do not name: two of one age ("a 30-year-old welder", "a student of 30"), or of one part
in the event ("the driver, a baker").
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Protocol

from parallax import lexicon
from parallax.align.neighbours import neighbours
from parallax.extract.descriptors import gender_of_word, parts
from parallax.lexicon.posts import posts_of
from parallax.model import Claim, Pair, Value

# How sure it is that two people of one age are one, where a report does not name them.
ONE_AGE = 0.6
ONE_PART = 0.55


class Known(Protocol):
    """Whom a claim is about."""

    def entity(self, claim: Claim) -> str: ...


def described(aged: Sequence[Pair], titles: Sequence[Claim], known: Known) -> Iterator[Pair]:
    """Pairs of what somebody is said to be, of pairs of equal ages of which one names nobody."""
    held: defaultdict[tuple[str, str], list[Claim]] = defaultdict(list)
    for claim in titles:
        held[claim.source, known.entity(claim)].append(claim)
    for pair in aged:
        people = [known.entity(c) for c in (pair.a, pair.b)]
        if pair.a.value.norm == pair.b.value.norm and not all(people):
            mine, theirs = (
                held[c.source, person] if person else _said(c)
                for c, person in zip((pair.a, pair.b), people, strict=True)
            )
            yield from (Pair(a, b, ONE_AGE) for a in mine for b in theirs)


def of_parts(claims: Sequence[Claim]) -> Iterator[Pair]:
    """Pairs of what the one bearer of a part is said to be, of reports that say one thing of such a person each."""
    told: defaultdict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        for word in claim.subject:
            if word.startswith("#") and not claim.background:
                told[word].append(claim)
    for part in sorted(told):
        for mine, theirs in neighbours(told[part]):
            if len({c.value.norm for c in mine}) == len({c.value.norm for c in theirs}) == 1:
                yield Pair(mine[0], theirs[0], ONE_PART)


def _said(claim: Claim) -> list[Claim]:
    """A claim of slot "title" for each post or occupation by which a claim of an age describes its person."""
    told = {w for w in claim.subject if w not in parts() and not gender_of_word(w)}
    nouns = [w for w in told if posts_of(w) or "profession" in lexicon.kinds_of(w)]
    longest = [w for w in nouns if not any(other.endswith(f" {w}") for other in nouns)]
    return [replace(claim, slot="title", value=Value(noun, unit="office")) for noun in sorted(longest)]
