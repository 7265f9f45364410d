"""The day and the hour of the event: what two reports give for it, where they do not agree on it anywhere."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import NamedTuple

from parallax.align.closeness import CLOCK
from parallax.align.incident.telling import Telling, words
from parallax.align.neighbours import neighbours
from parallax.align.similarity import Similarity
from parallax.extract.dates import CLOCK_ONLY
from parallax.model import Claim, Pair, Value

DAY = 1440.0
# Two times nearer than this may be one night; two days are only set against each other from so far apart.
NIGHT = 6 * 60.0
APART = 18 * 60.0
# One moment by two watches; the event and how it was answered, at most.
WATCHES, ANSWER = 20.0, 45.0
# From how surely told on times are looked at, set against each other, and one answers the other.
LOOKED_AT, ENOUGH, WEAKER = 0.5, 0.75, 0.3
# Of one time of a report so many mentions are compared.
MENTIONS = 8
LONGEST = DAY + 1
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
DATE = re.compile(r"\d{4}-\d\d-\d\d")
OPEN = re.compile(r"XXXX-WXX-([1-7])")
# The last letters of a part of a day: "2016-11-04TNI".
PART_OF_DAY = re.compile(r"T[A-Z]{2}$")
HANDS = re.compile(r"T(\d\d):(\d\d)")
Same = Callable[[Claim, Claim], bool]


class Told(NamedTuple):
    """A time of the event, and how surely it is that."""

    claim: Claim
    sure: float


def pairs(claims: Sequence[Claim], telling: Telling, likeness: Similarity) -> Iterator[Pair]:
    """Pairs of times of the event that cannot be one, of every two reports that are compared."""
    times = [c for c in claims if c.type == "time" and c.slot == "when" and c.value.unit == "instant"]
    for a, b in neighbours(times if telling.scene else ()):
        mine, theirs = (
            _anchored([Told(by_weekday(c), telling.sure(c)) for c in side if not c.background]) for side in (a, b)
        )
        yield from _days(mine, theirs, likeness)
        yield from _clocks(mine, theirs, likeness)


def _anchored(side: Sequence[Told]) -> list[Told]:
    """The times of a report, a part of a day as sure as the hour after it that took its day from it."""
    hours = [t for t in side if t.claim.hedge == CLOCK_ONLY and t.sure >= ENOUGH]
    return [t._replace(sure=max([t.sure, *(h.sure for h in hours if _holds(t.claim, h.claim))])) for t in side]


def _holds(part: Claim, hour: Claim) -> bool:
    """Whether an hour lies in a part of a day that the same passage, or the one before, tells of."""
    if not PART_OF_DAY.search(part.value.norm) or part.predicate in words("reporting") | words("later"):
        return False
    low, high, at = part.value.low, part.value.high, hour.value.low
    near = 0 <= hour.passage - part.passage <= 1
    return near and low is not None and high is not None and at is not None and low <= at < high


def _days(mine: Sequence[Told], theirs: Sequence[Told], likeness: Similarity) -> Iterator[Pair]:
    """The day: with it all else that a report tells of that day, by which a reader sees whether it is a slip."""
    all_mine, all_theirs = ([t for t in side if _a_day(t.claim)] for side in (mine, theirs))
    mine, theirs = ([t for t in side if t.sure >= LOOKED_AT] for side in (all_mine, all_theirs))
    left = _left(mine, theirs, _one_night), _left(theirs, mine, _one_night)
    best = _best(left, likeness)
    if best is None or _settled(mine, left[0], best[0]) or _settled(theirs, left[1], best[1]):
        return
    if _gap(best[0].claim, best[1].claim) >= APART:
        yield from _all(all_mine, all_theirs, best, _one_night)


def _clocks(mine: Sequence[Told], theirs: Sequence[Told], likeness: Similarity) -> Iterator[Pair]:
    mine, theirs = ([t for t in side if t.sure >= LOOKED_AT and _by_clock(t.claim)] for side in (mine, theirs))
    left = _left(mine, theirs, _answered), _left(theirs, mine, _answered)
    agreed = len(left[0]) < len(mine) or len(left[1]) < len(theirs)
    several = any(len({hands(t.claim.value)[0] for t in side}) > 1 for side in left)
    best = None if agreed and several else _best(left, likeness)
    if best is not None:
        yield from _all(mine, theirs, best, _one_moment)


def _by_clock(claim: Claim) -> bool:
    """Whether a claim gives a time of day, and not that at which one of the hurt died."""
    return bool(hands(claim.value)) and claim.predicate not in words("later")


def _left(side: Sequence[Told], other: Sequence[Told], same: Same) -> list[Told]:
    """The times of one side that the other gives nowhere about as surely."""
    return [t for t in side if not any(o.sure >= t.sure - WEAKER and same(t.claim, o.claim) for o in other)]


def _best(left: tuple[Sequence[Told], Sequence[Told]], likeness: Similarity) -> tuple[Told, Told] | None:
    """The surest time of each side, in the likest passages where several are as sure; None where nothing is enough."""
    sides = [sorted((t for t in side if t.sure >= ENOUGH), key=lambda t: -t.sure)[:MENTIONS] for side in left]
    best, most = None, 0.0
    for a in sides[0]:
        for b in sides[1]:
            cosine = likeness.cosine((a.claim.source, a.claim.passage), (b.claim.source, b.claim.passage))
            if a.sure + b.sure + cosine > most:
                best, most = (a, b), a.sure + b.sure + cosine
    return best


def _settled(side: Sequence[Told], left: Sequence[Told], best: Told) -> bool:
    """Whether the two agree on a time that is more surely that of the event than the one left over."""
    return any(t.sure > best.sure and t not in left for t in side)


def _all(mine: Sequence[Told], theirs: Sequence[Told], best: tuple[Told, Told], same: Same) -> Iterator[Pair]:
    """Every mention of the one time with every mention of the other."""
    told = []
    for side, one in zip((mine, theirs), best, strict=True):
        found = [t for t in side if same(t.claim, one.claim)]
        told.append(sorted(found, key=lambda t: -t.sure)[:MENTIONS])
    for a in told[0]:
        for b in told[1]:
            yield Pair(a.claim, b.claim, round(min(0.9, 0.3 + 0.2 * (a.sure + b.sure)), 4))


def _a_day(claim: Claim) -> bool:
    """Whether a claim gives a day, or less, that the text itself names."""
    low, high = claim.value.low, claim.value.high
    if claim.hedge == CLOCK_ONLY:
        return False
    return (low is not None and high is not None and high - low <= LONGEST) or bool(_open_weekday(claim))


def _open_weekday(claim: Claim) -> str:
    """The weekday of a time of which the week is not known."""
    found = OPEN.match(claim.value.norm)
    return found[1] if found else ""


def _one_night(a: Claim, b: Claim) -> bool:
    """Whether two times share a moment, or one is told closer than to the day and is of the night beside the other."""
    closer = any((c.value.high or 0.0) - (c.value.low or 0.0) < DAY for c in (a, b))
    return _gap(a, b) < (NIGHT if closer else 0.0)


def _gap(a: Claim, b: Claim) -> float:
    """Minutes between two days; where a week is not known, between the nearest such weekdays."""
    if a.value.low is None or b.value.low is None or a.value.high is None or b.value.high is None:
        days = [int(_open_weekday(c) or _weekday(c)) for c in (a, b)]
        apart = abs(days[0] - days[1]) if all(days) else 0
        return (min(apart, 7 - apart) - 1) * DAY
    return max(a.value.low, b.value.low) - min(a.value.high, b.value.high)


def _weekday(claim: Claim) -> int:
    """The day of the week of a time told to the day, from 1; a night belongs to the day on which it begins."""
    found = DATE.match(claim.value.norm)
    return date.fromisoformat(found[0]).isoweekday() if found else 0


def _answered(a: Claim, b: Claim) -> bool:
    return _hands_apart(a, b) < ANSWER


def _one_moment(a: Claim, b: Claim) -> bool:
    return _hands_apart(a, b) < WATCHES


def _hands_apart(a: Claim, b: Claim) -> float:
    """Minutes between two times of day, whatever their days; the nearest readings."""
    gaps = [abs(x - y) % DAY for x in hands(a.value) for y in hands(b.value)]
    return min((min(g, DAY - g) for g in gaps), default=0.0)


def hands(value: Value) -> list[int]:
    """Minutes after midnight of all that a time by the clock may mean."""
    if value.precision not in CLOCK and value.low is not None:
        return []
    found = (HANDS.search(v) for v in (value.norm, *value.others))
    return [int(f[1]) * 60 + int(f[2]) for f in found if f]


def by_weekday(claim: Claim) -> Claim:
    """The claim with the day that its weekday names, where its date is another day: "Tuesday, 4 June", a Monday."""
    value = claim.value
    named = [n for n, word in enumerate(WEEKDAYS, 1) if word in claim.span.quote]
    if len(named) != 1 or value.low is None or value.high is None or not DATE.match(value.norm):
        return claim
    off = (named[0] - _weekday(claim) + 3) % 7 - 3
    if not off:
        return claim
    day = (date.fromisoformat(value.norm[:10]) + timedelta(days=off)).isoformat()
    derivation = f"{WEEKDAYS[named[0] - 1]}, by the day of the week; the date beside it is another day"
    moved = replace(
        value, norm=day + value.norm[10:], low=value.low + off * DAY, high=value.high + off * DAY, derivation=derivation
    )
    return replace(claim, value=moved)
