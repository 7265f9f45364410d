"""What does not fit together within one report: a weekday and its date, a duration and its two ends, two counts of
one thing. Claims of type ``internal`` come in twos; both carry the same subject, which is their pair's name."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from parallax.extract import quantities
from parallax.extract.clause import fold
from parallax.extract.report import Report
from parallax.extract.times.consistency import Inconsistency, inconsistencies
from parallax.language import Sentence
from parallax.model import Claim, Passage, Span, Value


def extract(report: Report) -> Iterator[Claim]:
    """Two claims for every inconsistency of a report."""
    passages = [s.passage for s in report.sentences]
    times = [t for n in sorted(report.times) for t in report.times[n]]
    reference = report.source.published.value
    for n, found in enumerate(inconsistencies(report.source.text, times, reference)):
        yield from _both(report, passages, found, f"time {n}")
    yield from _counts(report)


def _both(report: Report, passages: list[Passage], found: Inconsistency, name: str) -> Iterator[Claim]:
    sides = ((found.a, found.value_a), (found.b, found.value_b))
    places = [next((p for p in passages if p.span.start <= start < p.span.end), None) for (start, _), _ in sides]
    if None in places or found.a == found.b:
        return
    for ((start, end), value), passage in zip(sides, places, strict=True):
        if passage is not None:
            yield _claim(report, passage, (start, end), Value(value, derivation=found.reason), found.kind, name)


def _claim(report: Report, passage: Passage, at: tuple[int, int], value: Value, slot: str, name: str) -> Claim:
    span = Span(at[0], at[1], report.source.text[at[0] : at[1]])
    return Claim(passage.source, passage.number, span, "internal", slot, value, frozenset({name}))


def _counts(report: Report) -> Iterator[Claim]:
    """Two different counts of one thing under the very same name of two words or more ("assembly lines")."""
    named: dict[frozenset[str], list[tuple[Claim, Passage]]] = defaultdict(list)
    for sentence in report.sentences:
        for claim in quantities.told(sentence, report):
            name = _noun_phrase(sentence, claim) if claim.slot == "count" else frozenset()
            if len(name) > 1:
                named[name].append((claim, sentence.passage))
    for n, (_, told) in enumerate(sorted(named.items(), key=lambda item: sorted(item[0]))):
        first, last = told[0], told[-1]
        if len({claim.value.low for claim, _ in told}) == 2 and first[0].value.low != last[0].value.low:
            for claim, passage in (first, last):
                value = Value(claim.value.norm, derivation="one name, two counts in one report")
                yield _claim(report, passage, (claim.span.start, claim.span.end), value, "count", f"count {n}")


def _noun_phrase(sentence: Sentence, claim: Claim) -> frozenset[str]:
    """The words of the thing counted; empty where the count may be of a part or of others of the kind."""
    inside = [t for t in sentence.tokens if claim.span.start <= t.start and t.end <= claim.span.end]
    before = inside[0].i - 1 if inside else -1
    partial = frozenset({"of", "first", "last", "next"})
    texts = {t.text.lower() for t in inside}
    of_a_part = texts & partial or (before >= 0 and sentence.tokens[before].text.lower() in partial)
    several = claim.value.precision == "exact" and (claim.value.low or 0.0) > 1
    if of_a_part or not several or quantities.ADDITIONAL in claim.words:
        return frozenset()
    return frozenset(fold(t.lemma) for t in inside if t.pos in ("NOUN", "PROPN", "ADJ"))
