"""How many the event struck: the dead, the hurt, all whom it hit, and the children, women or men among them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from parallax.align.closeness import general_people, is_person
from parallax.align.incident.telling import Telling
from parallax.align.neighbours import neighbours
from parallax.extract.countmarks import ADDITIONAL, WHOLE
from parallax.model import Claim, Pair

# Frames of a count of people -> what is counted of the event's victims.
OF = {"die": "dead", "harm": "hurt", "treat": "hurt", "shoot": "hit", "attack": "hit"}
VICTIM = "victim"
PART = " of "
# One of them is told apart in many ways; two and more are a number of the event.
FEWEST = 2
# How sure it is that two reports count the same; surer at their beginning.
SURE, LEAD = 0.6, 0.1
FIRST = 5
MENTIONS = 3
# A report with more counts than these tells of many events.
MANY = 16
# Words for people of one kind, though they are compared with any other.
PARTLY = frozenset({"man", "woman", "resident", "citizen"})


def pairs(claims: Sequence[Claim], telling: Telling) -> Iterator[Pair]:
    """Pairs of counts of the event's victims, where two reports agree on none of theirs."""
    if not telling.scene:
        return
    counts = [c for c in claims if c.type == "quantity" and c.slot == "count" and _victims(c)]
    dead = {(c.source, c.passage) for c in counts if c.frame == "die"}
    for mine, theirs in neighbours(counts):
        if len(mine) > MANY or len(theirs) > MANY:
            continue
        a, b = _slots(mine, dead), _slots(theirs, dead)
        for slot in sorted(a.keys() & b.keys()):
            yield from _apart(a[slot], b[slot])


def _victims(claim: Claim) -> bool:
    """Whether a claim counts people whom something of the event befell."""
    people = bool(claim.subject) and all(is_person(word) for word in claim.subject)
    counted = WHOLE not in claim.words and PART not in claim.span.quote and not claim.background and not claim.negated
    return people and counted and (claim.frame in OF or VICTIM in claim.subject)


def _slots(claims: Sequence[Claim], dead: set[tuple[str, int]]) -> dict[str, list[Claim]]:
    """What is counted -> the claims of one report; "six others" are the hurt where their sentence counts the dead."""
    found: dict[str, list[Claim]] = {}
    for claim in claims:
        slot = OF.get(claim.frame, "hit")
        if ADDITIONAL in claim.words and not (slot == "hurt" and (claim.source, claim.passage) in dead):
            continue
        if (claim.value.high or 0) < FEWEST:
            continue
        if claim.subject <= general_people() - PARTLY:
            found.setdefault(slot, []).append(claim)
        for noun in claim.subject - (general_people() - PARTLY):
            found.setdefault(f"{slot} {noun}", []).append(claim)
    return found


def _apart(mine: Sequence[Claim], theirs: Sequence[Claim]) -> Iterator[Pair]:
    if any(_meet(a, b) for a in mine for b in theirs):
        return
    for a in mine[:MENTIONS]:
        for b in theirs[:MENTIONS]:
            early = a.passage < FIRST and b.passage < FIRST
            yield Pair(a, b, SURE + LEAD * early)


def _meet(a: Claim, b: Claim) -> bool:
    x, y = a.value, b.value
    return (x.low or 0) <= (y.high or 0) and (y.low or 0) <= (x.high or 0)
