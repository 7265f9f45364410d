"""How many the event struck: the dead, the hurt, all whom it hit, and the children, women or men among them."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence

from parallax import lexicon
from parallax.align.closeness import general_people, is_person, told_frames
from parallax.align.groups import one_besides, some, wanted
from parallax.align.incident.telling import Telling
from parallax.align.neighbours import neighbours
from parallax.extract.countmarks import ADDITIONAL, BECAME, DOER, WHOLE
from parallax.model import Claim, Pair

# Frames of a count of people -> what is counted of the event's victims.
OF = {"die": "dead", "harm": "hurt", "treat": "hurt", "shoot": "hit", "attack": "hit"}
VICTIM = "victim"
# Marks of a clause by which people came to a hospital.
HOSPITAL = frozenset({f"{BECAME}treat", f"{BECAME}harm"})
# One of them is told apart in many ways; two and more are a number of the event.
FEWEST = 2
# How sure it is that two reports count the same; surer at their beginning.
SURE, LEAD = 0.6, 0.1
FIRST = 5
MENTIONS = 3
# How sure it is of two sums, each of its report: whatever else the reports count.
SUMS = 0.97
# The number of the victims stands in one of a report's first passages.
OPENING = 2
ALL = "all "
Place = tuple[str, int]
Slots = Mapping[str, Sequence[Claim]]
# A report with more counts than these tells of many events.
MANY = 16
# Words for people of one kind, though they are compared with any other.
PARTLY = frozenset({"man", "woman", "resident", "citizen"})


def pairs(claims: Sequence[Claim], telling: Telling) -> Iterator[Pair]:
    """Pairs of counts of the event's victims: where two reports agree on none of theirs, and of their sums."""
    if not telling.scene:
        return
    people = [c for c in claims if c.type == "quantity" and c.slot == "count" and _of_people(c)]
    told = _told_in(claims)
    for mine, theirs in neighbours(people):
        if len(mine) > MANY or len(theirs) > MANY:
            continue
        a, b = (_slots([c for c in side if _befallen(c) or _among(c, telling)], told) for side in (mine, theirs))
        for slot in sorted(a.keys() & b.keys()):
            yield from _apart(a[slot], b[slot])
        yield from _openings(a, b)
        yield from _wholes(mine, theirs, b, telling)
        yield from _wholes(theirs, mine, a, telling)


def _of_people(claim: Claim) -> bool:
    people = bool(claim.subject) and all(is_person(word) for word in claim.subject)
    return people and WHOLE not in claim.words and not claim.background and not claim.negated


def _befallen(claim: Claim) -> bool:
    """Whether a claim counts people whom something of the event befell."""
    return (claim.frame in OF or VICTIM in claim.subject or bool(HOSPITAL & claim.words)) and not some(claim)


def _among(claim: Claim, telling: Telling) -> bool:
    """Whether men, women or children are counted in a sentence that tells of the event: "they include two adults"."""
    by_sex = claim.subject <= lexicon.words("counts", "sex_and_age")
    return by_sex and telling.tells(claim) and not (some(claim) or wanted(claim) or DOER in claim.words)


def _slot(claim: Claim) -> str:
    """What befell those whom a claim counts: "dead", "hurt", or "hit", which says neither."""
    return OF.get(claim.frame) or ("hurt" if HOSPITAL & claim.words else "hit")


def _told_in(claims: Sequence[Claim]) -> Mapping[Place, Collection[str]]:
    """Passage -> the slots of victims of which it tells anything."""
    found: dict[Place, set[str]] = {}
    for claim in claims:
        if claim.frame in OF or HOSPITAL & claim.words:
            found.setdefault((claim.source, claim.passage), set()).add(_slot(claim))
    return found


def _slots(claims: Sequence[Claim], told: Mapping[Place, Collection[str]]) -> dict[str, list[Claim]]:
    """What is counted -> the claims of one report; "six others" are all the hurt where the others are the dead."""
    found: dict[str, list[Claim]] = {}
    for claim in claims:
        slot = _slot(claim)
        if ADDITIONAL in claim.words and not _all_of_another(claim, slot, claims, told):
            continue
        if (claim.value.high or 0) < FEWEST:
            continue
        if claim.subject <= general_people() - PARTLY:
            found.setdefault(slot, []).append(claim)
        for noun in claim.subject - (general_people() - PARTLY):
            found.setdefault(f"{slot} {noun}", []).append(claim)
    return found


def _all_of_another(claim: Claim, slot: str, claims: Sequence[Claim], told: Mapping[Place, Collection[str]]) -> bool:
    """Whether "others" come on top of those of another slot, and so are all of their own."""
    other = "dead" if slot == "hurt" else "hurt" if slot == "dead" else ""
    near = [(claim.source, claim.passage - step) for step in (0, 1)]
    own = any(
        c is not claim and _slot(c) == slot and (c.source, c.passage) in near and ADDITIONAL not in c.words
        for c in claims
    )
    return bool(other) and not own and any(other in told.get(place, ()) for place in near)


def _apart(mine: Sequence[Claim], theirs: Sequence[Claim]) -> Iterator[Pair]:
    if any(_meet(a, b) for a in mine for b in theirs):
        return
    for a in mine[:MENTIONS]:
        for b in theirs[:MENTIONS]:
            early = a.passage < FIRST and b.passage < FIRST
            yield Pair(a, b, SURE + LEAD * early)


def _openings(mine: Slots, theirs: Slots) -> Iterator[Pair]:
    """Pairs of the numbers with which two reports open."""
    for slot in sorted(mine.keys() & theirs.keys()):
        a, b = mine[slot][0], theirs[slot][0]
        if _opens(a) and _opens(b) and _exact(a, b) and not any(_meet(a, other) for other in theirs[slot][:MENTIONS]):
            yield Pair(a, b, SUMS)


def _wholes(mine: Sequence[Claim], theirs: Sequence[Claim], counted: Slots, telling: Telling) -> Iterator[Pair]:
    """Pairs of what a report tells as the number of all with the number of another report, which nowhere has that."""
    whole = counted.get("hit", ()) or counted.get("hurt", ())
    for claim in mine if whole else ():
        if _is_all(claim, mine, telling) and _exact(claim, whole[0]) and not _counted_by(claim, theirs):
            yield from (Pair(claim, other, SUMS) for other in whole[:MENTIONS])


def _opens(claim: Claim) -> bool:
    return claim.passage < OPENING


def _exact(a: Claim, b: Claim) -> bool:
    return a.value.precision == b.value.precision == "exact" and not _meet(a, b)


def _is_all(claim: Claim, own: Sequence[Claim], telling: Telling) -> bool:
    """Whether a count is told as that of all the victims, and no other of its report comes to as much."""
    every = claim.span.quote.lower().startswith(ALL) or (_befallen(claim) and telling.definite(claim))
    if not every or ADDITIONAL in claim.words or not claim.subject <= general_people() - PARTLY:
        return False
    if wanted(claim) or DOER in claim.words or told_frames(claim) & lexicon.words("counts", "law"):
        return False
    return (claim.value.high or 0.0) >= FEWEST and not _counted_by(claim, [c for c in own if c is not claim])


def _counted_by(claim: Claim, counts: Sequence[Claim]) -> bool:
    """Whether one of some counts, or two of them together, come to a number."""
    numbers = [c.value.high or 0.0 for c in counts]
    number = claim.value.high or 0.0
    return number in numbers or any(number - n in numbers[:i] for i, n in enumerate(numbers)) or number - 1 in numbers


def _meet(a: Claim, b: Claim) -> bool:
    x, y = a.value, b.value
    return ((x.low or 0) <= (y.high or 0) and (y.low or 0) <= (x.high or 0)) or one_besides(a, b)
