"""How surely two claims of two reports are said of one event: named features, weighed by event-closeness.toml."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache, lru_cache
from typing import NamedTuple

from parallax import lexicon
from parallax.align.closeness import CLOCK, gap
from parallax.align.events.known import Events
from parallax.align.meanings import in_common, senses
from parallax.align.similarity import Similarity
from parallax.extract.dates import AHEAD
from parallax.extract.events.classes import kin
from parallax.extract.events.event import MOMENT, words
from parallax.extract.events.parties import NAMED
from parallax.extract.events.told import Told
from parallax.lexicon.tables import toml
from parallax.model import Claim

KIN = 0.5  # how far a class that is kin to another's is as good as the same
# What stands before the first and before the last of a stretch of time.
BEGINNINGS = frozenset({"from", "between", "since"})
ENDS = frozenset({"to", "until", "till", "and", "through"})
FAR = 0.85  # of ``gap``: nearly a year


class Shared(NamedTuple):
    """Classes that two events have in common, and those that are kin."""

    same: frozenset[str]
    kin: bool


@lru_cache(maxsize=16384)
def shared(a: frozenset[str], b: frozenset[str]) -> Shared:
    """What the classes of two events have in common."""
    same = a & b
    return Shared(same, bool(same) or any(not kin(x).isdisjoint(b) for x in a))


def features(a: Claim, b: Claim, events: Events, similarity: Similarity) -> dict[str, float]:
    """Named features of two times, each 0..1."""
    mine, theirs = events.told[a], events.told[b]
    joint = shared(mine.classes, theirs.classes)
    party, like, apart = parties(mine.parties, theirs.parties)
    lead = events.lead[a.source] & events.lead[b.source]
    clocks = [c.value.precision in CLOCK for c in (a, b)]
    return {
        "bias": 1.0,
        "same": float(bool(joint.same)),
        "kin": float(joint.kin and not joint.same),
        "rare": _rarity(a, b, events),
        "deed": float(one_deed(mine, theirs)),
        "initial": float(_opens(mine) and _opens(theirs) and (mine.initial or theirs.initial)),
        "core": float(bool(joint.same & lead) or (joint.kin and is_led(a, events) and is_led(b, events))),
        "first": float(a in events.first and b in events.first),
        "next": float(mine.next and theirs.next),
        "loose": float(bool(joint.same) and joint.same <= words("loose") and not party),
        "party": float(party),
        "like_party": float(like),
        "no_party": float(apart and not mine.unnamed and not theirs.unnamed),
        "telling": in_common(a.words | a.subject, b.words | b.subject, similarity)[1],
        "cosine": similarity.cosine((a.source, a.passage), (b.source, b.passage)),
        "ahead": float(is_ahead(a, mine) and is_ahead(b, theirs)),
        "clock": float(all(clocks)),
        "grain": float(clocks[0] != clocks[1]),
        "gap": gap(a, b),
        "year": float("year" in (a.value.precision, b.value.precision)),
        "history": float(a.background and b.background),
        "phase": float(bool(joint.same) and _phases_differ(mine, theirs)),
    }


def _opens(event: Told) -> bool:
    """Whether an event is told to be the first, or the beginning, of something."""
    return event.initial or event.phase == "begin"


def _phases_differ(mine: Told, theirs: Told) -> bool:
    """Whether one event begins what the other ends, continues or resumes."""
    phases = [t.phase or ("begin" if t.initial else "") for t in (mine, theirs)]
    return all(phases) and phases[0] != phases[1]


def two_ends(a: Claim, b: Claim) -> bool:
    """Whether one time is told as the beginning of a stretch and the other as its end: "from seven to five"."""
    ends = [c.value.signal in ENDS for c in (a, b)]
    return ends[0] != ends[1] and any(c.value.signal in BEGINNINGS for c in (a, b))


def two_states(a: Claim, b: Claim, events: Events) -> bool:
    """Whether two times are those of two looks at what was going on: "still burning on Monday", "by noon, by six"."""
    mine, theirs = events.told[a], events.told[b]
    looks = all(c.value.signal == "by" and events.told[c].tense == "past" for c in (a, b))
    return looks or mine.still != theirs.still


def _first_and_last(mine: Told, theirs: Told) -> bool:
    """Whether one is told to be the first of its kind and the other the last."""
    return (mine.initial and theirs.phase == "end") or (theirs.initial and mine.phase == "end")


def _rarity(a: Claim, b: Claim, events: Events) -> float:
    """1 where each report gives one time for the class of event, less for more; half of it for classes that are kin."""
    mine, theirs = events.told[a].classes, events.told[b].classes
    pairs = [(x, y) for x in mine for y in theirs if x == y or y in kin(x)]
    often = ((x == y, max(len(events.values[a.source, x]), len(events.values[b.source, y]))) for x, y in pairs)
    return max(((1.0 if same else KIN) / number for same, number in often), default=0.0)


def is_ahead(claim: Claim, event: Told) -> bool:
    """Whether an event lies ahead of its report."""
    fixed = event.tense == "now" and claim.value.low is None and claim.value.unit == "instant"
    return event.tense == "ahead" or fixed or (AHEAD in claim.words and event.tense != "past")


def two_events(a: Claim, b: Claim, events: Events) -> bool:
    """Whether two claims cannot be of one event: nothing in their classes is alike, one is past and one to come, one
    is history, one is denied."""
    mine, theirs = events.told[a], events.told[b]
    if mine.denied != theirs.denied or mine.speech or theirs.speech or gap(a, b) >= FAR:
        return True
    kindred = shared(mine.classes, theirs.classes).kin or one_deed(mine, theirs) or unclassed(a, b, events)
    if not kindred and not first_told(a, b, events):
        return True
    if past_and_to_come(a, b, events) or two_ends(a, b) or two_states(a, b, events) or _first_and_last(mine, theirs):
        return True
    if a.background == b.background or (a.type == "time" and _rarity(a, b, events) == 1.0):
        return False
    if a.type == "time":
        return a.value.norm[:4] != b.value.norm[:4]
    return mine.parties.isdisjoint(theirs.parties)


def unclassed(a: Claim, b: Claim, events: Events) -> bool:
    """Whether two times are said of events of which one has no known class, so that nobody can tell it for another;
    where neither has one, a party must speak for their being one."""
    mine, theirs = events.told[a], events.told[b]
    lasting = any(c.value.signal == "since" for c in (a, b))
    if a.type != "time" or lasting or (mine.classes and theirs.classes):
        return False
    return bool(mine.classes or theirs.classes) or not mine.parties.isdisjoint(theirs.parties)


def one_deed(mine: Told, theirs: Told) -> bool:
    """Whether two events of which one has no known class go by words of one meaning, and have a party in common."""
    if mine.classes and theirs.classes:
        return False
    return not mine.parties.isdisjoint(theirs.parties) and same_word(mine.deeds, theirs.deeds)


@lru_cache(maxsize=16384)
def same_word(a: frozenset[str], b: frozenset[str]) -> bool:
    """Whether a word of one is a word of the other, or means the same."""
    return bool(a & b) or any(not senses(x).isdisjoint(senses(y)) for x in a for y in b)


def past_and_to_come(a: Claim, b: Claim, events: Events) -> bool:
    """Whether one event is over and the other lies ahead."""
    mine, theirs = events.told[a], events.told[b]
    return "past" in (mine.tense, theirs.tense) and (is_ahead(a, mine) or is_ahead(b, theirs))


def is_led(claim: Claim, events: Events) -> bool:
    """Whether a report begins with the class of event that a claim is said of."""
    return not events.told[claim].classes.isdisjoint(events.lead[claim.source])


def first_told(a: Claim, b: Claim, events: Events) -> bool:
    """Whether both are the first clock time of their report, one of what it begins with and one of what no class is
    known for: "the blast came at nine", "the nightmare began at ten", "it had just gone ten"."""
    if not (a in events.first and b in events.first):
        return False
    told = [events.told[c] for c in (a, b)]
    bare = [t.phase == MOMENT or (not t.classes and t.phase == "begin") for t in told]
    led = [is_led(c, events) for c in (a, b)]
    return (bare[0] and led[1]) or (bare[1] and led[0])


@lru_cache(maxsize=16384)
def parties(a: frozenset[str], b: frozenset[str]) -> tuple[bool, bool, bool]:
    """Whether two events have a party in common, two words for one, or parties of which none is alike."""
    if a & b:
        return True, False, False
    nouns = [[w for w in side if not w.startswith(NAMED)] for side in (a, b)]
    like = any(alike(x, y) for x in nouns[0] for y in nouns[1])
    return False, like, bool(a) and bool(b) and not like


@lru_cache(maxsize=16384)
def alike(x: str, y: str) -> bool:
    """Whether two nouns can name one thing: synonyms, or one the broader word."""
    return lexicon.synonymous(x, y) or bool(lexicon.related(x, y)) or bool(lexicon.related(y, x))


@cache
def weights(kind: str) -> Mapping[str, float]:
    """The weights of the features of claims of ``kind``."""
    found: Mapping[str, float] = toml("event-closeness")[kind]
    return found
