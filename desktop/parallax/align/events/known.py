"""The events that the claims of a case are said of, and what each report tells of how many times."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from parallax.align.closeness import CLOCK
from parallax.align.entities import NameKey
from parallax.extract.dates import RECKONED
from parallax.extract.events.event import MOMENT, classes_in
from parallax.extract.events.parties import BEFORE, NAMED, subjects
from parallax.extract.events.told import Told, told
from parallax.extract.report import Report
from parallax.extract.times.compare import NOT_BEFORE
from parallax.language import Sentence
from parallax.model import Claim, Span

# A report tells in its first passages what it is about.
LEAD = 5


@dataclass(frozen=True, slots=True)
class Events:
    """What is known of the events of a case's claims.

    ``told``: the event of each claim, its parties under the names that all sources share; ``values``: the times that a
    report gives for a class of event, or the passages that tell it; ``lead``: the classes that a report begins with;
    ``first``: the first clock time that each report gives for what is over.
    """

    told: Mapping[Claim, Told]
    values: Mapping[tuple[str, str], frozenset[str]]
    lead: Mapping[str, frozenset[str]]
    first: frozenset[Claim]


def leads(reports: Iterable[Report]) -> dict[str, frozenset[str]]:
    """The classes of events that each report begins with."""
    return {r.source.sigil: frozenset[str]().union(*map(classes_in, r.sentences[:LEAD])) for r in reports}


def events(
    reports: Sequence[Report],
    claims: Iterable[Claim],
    linked: Mapping[NameKey, str],
    lead: Mapping[str, frozenset[str]] | None = None,
) -> Events:
    """The events of ``claims``, which are of one type and slot; ``lead`` are the reports' ``leads``, where known."""
    sentences = {(r.source.sigil, s.passage.number): (r, s) for r in reports for s in r.sentences}
    after = {(r.source.sigil, b.passage.number): a for r in reports for a, b in pairwise(r.sentences)}
    found: dict[Claim, Told] = {}
    values: defaultdict[tuple[str, str], set[str]] = defaultdict(set)
    for claim in claims:
        if (place := sentences.get((claim.source, claim.passage))) is None:
            continue
        report, sentence = place
        event = told(sentence, claim.span, report.mentions.get(claim.passage, ()), RECKONED in claim.words)
        if event is None:
            continue
        if (
            claim.value.signal == NOT_BEFORE or event.phase == MOMENT
        ):  # "not until May" is May, "not yet nine" near nine
            event = event._replace(denied=False)
        last = after.get((claim.source, claim.passage))
        if event.back and last is not None:
            event = _as_before(event, last, report)
        if BEFORE in event.parties:
            meant = subjects(last) if last is not None else frozenset[str]()
            event = event._replace(parties=event.parties - {BEFORE} | meant)
        found[claim] = replace_parties(event, claim.source, linked)
        for name in event.classes:
            values[claim.source, name].add(claim.value.norm if claim.type == "time" else str(claim.passage))
    lead = leads(reports) if lead is None else lead
    return Events(found, {key: frozenset(v) for key, v in values.items()}, lead, frozenset(_first_clocks(found)))


def _as_before(event: Told, last: Sentence, report: Report) -> Told:
    """The event of a sentence that leaves to the one before what happened: "That was in May"."""
    root = next((t for t in last.tokens if t.head == t.i), None)
    if root is None:
        return event
    base = last.passage.span
    quote = base.quote[root.start - base.start : root.end - base.start]
    meant = told(last, Span(root.start, root.end, quote), report.mentions.get(last.passage.number, ()))
    if meant is None:
        return event
    return event._replace(
        classes=meant.classes, parties=event.parties | meant.parties, deeds=event.deeds | meant.deeds, speech=False
    )


def _first_clocks(found: Mapping[Claim, Told]) -> Iterator[Claim]:
    seen: set[str] = set()
    for claim in sorted(found, key=lambda c: (c.source, c.span.start)):
        event = found[claim]
        over = event.tense in ("past", "") and claim.value.signal not in ("by", "until", "since")
        exact = claim.value.precision in CLOCK or (event.phase == MOMENT and claim.value.precision == "part of day")
        if exact and over and not event.speech and claim.source not in seen:
            seen.add(claim.source)
            yield claim


def replace_parties(event: Told, source: str, linked: Mapping[NameKey, str]) -> Told:
    """The event with its named parties under the names that all sources share."""

    def one(word: str) -> str:
        key = word.removeprefix(NAMED)
        return word if key == word else NAMED + linked.get((source, key), key)

    return event._replace(parties=frozenset(map(one, event.parties)))
