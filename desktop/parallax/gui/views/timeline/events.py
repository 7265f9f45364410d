"""The dated claims of an audit as events for the drawing, and those whose day is not known."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from parallax.export.values import shown_interval
from parallax.gui.values import shown_value
from parallax.gui.views.places import Places, loudest
from parallax.model import Audit, Claim, Finding, Relation

SHORTEST = 3  # letters: less than that is a unit or a sign
YEAR = 4  # figures
OPEN = shown_value("XXXX-XX-XX")  # the word for what is not known at all
WORDS = 3  # of what an event is about
# Words before a time, and TIMEX3's own, that leave one side of it open.
BEFORE = frozenset({"before", "by", "until", "till", "BEFORE", "ON_OR_BEFORE", "EQUAL_OR_LESS", "LESS_THAN"})
AFTER = frozenset({"since", "after", "from", "AFTER", "ON_OR_AFTER", "EQUAL_OR_MORE", "MORE_THAN"})


@dataclass(frozen=True, slots=True)
class Event:
    """What one source dates. ``low`` is None where the day is not known; ``open`` says which side has no end."""

    source: str
    start: int
    end: int
    quote: str
    about: str
    value: str
    sentence: str
    low: float | None
    high: float | None
    open: str = ""  # "", "before" or "after"
    relation: Relation | None = None
    finding: str = ""
    background: bool = False


@dataclass(frozen=True, slots=True)
class Chronicle:
    """All events of an audit; ``clashes`` join two of ``dated`` by their numbers, with the finding's mark."""

    dated: tuple[Event, ...]
    undated: tuple[Event, ...]
    clashes: tuple[tuple[int, int, str], ...]


def chronicle(audit: Audit, shown: Sequence[tuple[str, Finding]]) -> Chronicle:
    """The dated events of every source, in the order of time."""
    times = [(mark, f) for mark, f in shown if f.type in {"time", "internal", "sequence"}]
    places = Places(times)
    topics = {mark: f.topic for mark, f in times if f.type == "time"}
    sentences = {(p.source, p.number): p.span.quote for p in audit.passages}
    found = [
        _event(claim, sentences.get((claim.source, claim.passage), ""), places, topics)
        for claim in audit.claims
        if claim.type == "time" and _says_when(claim)
    ]
    dated = sorted((e for e in found if e.low is not None), key=lambda e: (e.low or 0, e.high or 0, e.source, e.start))
    undated = sorted((e for e in found if e.low is None), key=lambda e: (len(e.source), e.source, e.start))
    return Chronicle(tuple(dated), tuple(undated), tuple(_clashes(dated, times)))


def _says_when(claim: Claim) -> bool:
    """Not how long or how often, and not "now", which every report may say of another day."""
    return claim.value.unit == "instant" and not claim.value.norm.endswith("_REF")


def _event(claim: Claim, sentence: str, places: Places, topics: Mapping[str, str]) -> Event:
    span = claim.span
    mark = loudest(places.touching(claim.source, span.start, span.end))
    topic = topics.get(mark.finding, "") if mark else ""
    words = {claim.value.signal, claim.value.mod}
    known = claim.value.low is not None and claim.value.high is not None
    return Event(
        claim.source, span.start, span.end, " ".join(span.quote.split()),
        about(claim, sentence) or topic.rpartition(": ")[2], read_as(claim), " ".join(sentence.split()),
        claim.value.low if known else None, claim.value.high if known else None,
        "before" if words & BEFORE else "after" if words & AFTER else "",
        mark.relation if mark else None, mark.finding if mark else "", claim.background,
    )  # fmt: skip


def read_as(claim: Claim) -> str:
    """What a time means, in a reader's words; of a century or a decade its years; "" where nothing is known."""
    value = claim.value
    if value.norm.isdigit() and len(value.norm) < YEAR and value.low is not None and value.high is not None:
        return "–".join(moment[:YEAR] for moment in shown_interval(value.low, value.high))
    shown = shown_value(value.norm)
    return "" if shown == OPEN else shown


def about(claim: Claim, sentence: str) -> str:
    """A few words of the sentence that say what is dated, in its own order and spelling."""
    found: dict[int, str] = {}
    for word in {claim.predicate, *claim.subject} - {"be", "have", "say"}:
        if len(word) < SHORTEST:
            continue
        match = re.search(rf"(?<!\w){re.escape(word)}\w{{0,3}}(?!\w)", sentence, re.IGNORECASE)
        if match and match[0] not in claim.span.quote:
            found[match.start()] = match[0]
    shown = [found[at] for at in sorted(found)]
    return " ".join(" ".join(shown[:WORDS]).split())


def _clashes(dated: Sequence[Event], times: Iterable[tuple[str, Finding]]) -> Iterable[tuple[int, int, str]]:
    """Pairs of events that a finding sets against each other: of two readings the two nearest.

    Several readings are a chain in the order of their times; to join each with each would be a tangle.
    """
    at: dict[tuple[str, int, int], int] = {}
    for n, e in enumerate(dated):
        at[e.source, e.start, e.end] = n
    for mark, finding in times:
        if finding.relation != "conflict":
            continue
        sides: dict[int, list[int]] = {}
        for words in finding.evidence:
            known = at.get((words.source, words.span.start, words.span.end))
            if known is not None:
                sides.setdefault(words.reading, []).append(known)
        readings = sorted(sides, key=lambda reading: min(sides[reading]))
        for a, b in pairwise(readings):
            yield min(((p, q, mark) for p in sides[a] for q in sides[b]), key=lambda c: abs(c[0] - c[1]))
