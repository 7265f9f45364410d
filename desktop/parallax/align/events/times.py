"""Times of one event in two reports."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from parallax.align.closeness import closeness, kind_of
from parallax.align.events.known import Events
from parallax.align.events.likeness import (
    features,
    is_led,
    past_and_to_come,
    same_word,
    shared,
    two_ends,
    two_events,
    two_states,
    weights,
)
from parallax.align.leftovers import amount
from parallax.align.neighbours import neighbours, within_reach
from parallax.align.similarity import Similarity
from parallax.extract.times.lengths import length
from parallax.model import Claim, Pair

CLOSE_ENOUGH = 0.5
# Lengths of one thing differ by less; and pairs as close as this need no more to be of one thing.
TIMES_AS_LONG, ALONE_ENOUGH = 4.0, 0.75


def pairs(claims: Sequence[Claim], events: Events, similarity: Similarity) -> Iterator[Pair]:
    """Pairs of times (slot "when") that two reports give for one event, each the other's best."""
    for mine, theirs in neighbours(c for c in claims if c in events.told):
        found = []
        for i, j in within_reach(mine, theirs, similarity):
            a, b = mine[i], theirs[j]
            if not two_events(a, b, events):
                score = closeness(features(a, b, events, similarity), weights("time"))
                if score >= CLOSE_ENOUGH:
                    found.append(Pair(a, b, round(score, 6)))
        yield from _best(found)


def _best(found: Sequence[Pair]) -> Iterator[Pair]:
    """Of the pairs of two reports those in which each gives the other's best value."""
    top: defaultdict[Claim, float] = defaultdict(float)
    of_value: defaultdict[tuple[Claim, str], float] = defaultdict(float)
    for p in found:
        for mine, other in ((p.a, p.b), (p.b, p.a)):
            top[mine] = max(top[mine], p.closeness)
            key = (mine, amount(other))
            of_value[key] = max(of_value[key], p.closeness)
    for p in found:
        if of_value[p.a, amount(p.b)] >= top[p.a] and of_value[p.b, amount(p.a)] >= top[p.b]:
            yield p


def apart(pair: Pair, events: Events) -> bool:
    """Whether a pair of times that was made by its surroundings is of two events by what is told of them: of days,
    neither is of what its report begins with, or the two are of two events; what both begin with is one event."""
    a, b = (events.told.get(c) for c in (pair.a, pair.b))
    if a is None or b is None:
        return False
    if two_ends(pair.a, pair.b) or two_states(pair.a, pair.b, events):
        return True
    led = [is_led(c, events) for c in (pair.a, pair.b)]
    if kind_of(pair.a, pair.b) == "day" and (not any(led) or past_and_to_come(pair.a, pair.b, events)):
        return True
    return bool(a.classes) and bool(b.classes) and not all(led) and two_events(pair.a, pair.b, events)


def two_lengths(pair: Pair, events: Events) -> bool:
    """Whether two lengths of time that were paired by their surroundings are of two things: many times as long, or
    told of events that have neither a class, nor a party, nor a rare word in common."""
    a, b = (events.told.get(c) for c in (pair.a, pair.b))
    if a is None or b is None:
        return False
    sizes = [length(c.value.norm) for c in (pair.a, pair.b)]
    if all(sizes) and max(s[1] for s in sizes if s) > TIMES_AS_LONG * min(s[0] for s in sizes if s):
        return True
    joint = not a.parties.isdisjoint(b.parties) or shared(a.classes, b.classes).kin or same_word(a.deeds, b.deeds)
    return not joint and pair.closeness < ALONE_ENOUGH
