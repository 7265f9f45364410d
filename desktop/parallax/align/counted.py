"""Counts of one thing that stand in unlike sentences: each report's only count of its kind.

What is counted (people, or one of the nouns that reports use for one thing) and what became of it make a kind: the
dead, those arrested, the flights cancelled. Where two reports each give one number of a kind that the other has not,
the two numbers are of one matter, however the sentences are built.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from parallax import lexicon
from parallax.align.closeness import is_person, told_frames
from parallax.align.groups import is_part, one_besides
from parallax.align.lone import Kind, lone_pairs
from parallax.extract.countmarks import ADDITIONAL, BECAME, DOER
from parallax.model import Claim, Pair

# How sure a pair is whose things and deeds agree.
SURE = 0.62
PEOPLE = "people"
ANY = ""
# Words by which a count is of those of whom something is still so.
PARTIAL = frozenset({"remain", "still"})


def pairs(claims: Sequence[Claim]) -> Iterator[Pair]:
    """Pairs of counts that are the only ones of their kind in their reports."""
    counts = [c for c in claims if c.slot == "count" and _is_whole(c)]
    for pair in lone_pairs(counts, kinds, SURE):
        if not (is_part(pair.a, pair.b) or is_part(pair.b, pair.a) or one_besides(pair.a, pair.b)):
            yield pair


def _is_whole(claim: Claim) -> bool:
    """Whether a count is exact enough, and of all that its kind has: not "one man", "others", "several"."""
    part = ADDITIONAL in claim.words or bool(claim.words & PARTIAL) or bool(claim.subject & _bodies())
    several = claim.value.low is not None and claim.value.low > 1 and claim.value.precision != "vague"
    return several and not part and not claim.background


def _bodies() -> frozenset[str]:
    return lexicon.words("counts", "bodies")


@lru_cache(maxsize=4096)
def kinds(claim: Claim) -> frozenset[Kind]:
    """What a claim counts, with each thing that became of it."""
    deeds = frozenset(map(lexicon.same_fate, _deeds(claim)))
    if all(is_person(word) or (deeds and word in _stand_for_people()) for word in claim.subject):
        return frozenset((PEOPLE, deed) for deed in deeds) | _trades(claim)
    deed_nouns = claim.subject & lexicon.words("counts", "deed_nouns")
    events = {lexicon.frame_of(word, "NOUN") for word in deed_nouns} & lexicon.words("counts", "befall")
    if events:  # "eleven arrests"
        return frozenset((PEOPLE, lexicon.same_fate(event)) for event in events)
    return frozenset((name, ANY) for word in claim.subject for name in lexicon.counted_as(word))


def _trades(claim: Claim) -> frozenset[Kind]:
    """People by a noun that says more of them than that they are people: "firefighters", "firemen"."""
    telling = (word for word in claim.subject if lexicon.standing(word))
    return frozenset((name, ANY) for word in telling for name in lexicon.counted_as(word) if name != word)


def _stand_for_people() -> frozenset[str]:
    return lexicon.words("counts", "tolls") | lexicon.words("counts", "posts")


def _deeds(claim: Claim) -> frozenset[str]:
    told = frozenset() if DOER in claim.words else told_frames(claim) & lexicon.words("counts", "befall")
    became = {word.removeprefix(BECAME).replace("_", "-") for word in claim.words if word.startswith(BECAME)}
    if told or became:
        return frozenset(told | became)
    return frozenset(kind for word in claim.subject for kind in lexicon.standing(word))
