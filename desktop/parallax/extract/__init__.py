"""A parsed source -> its claims: the extractors in a fixed order, then what all share (speaker, names, background).

To add a kind of claim: write a module here with ``extract(report) -> Iterator[Claim]`` and name it in ``EXTRACTORS``.
"""

from __future__ import annotations

import re
from collections import defaultdict, deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from parallax.extract import (
    attitudes,
    colours,
    conditions,
    dates,
    designations,
    happened,
    internal,
    names,
    participants,
    people,
    places,
    points,
    presences,
    quantities,
    quotes,
    rivals,
    rulings,
    sequence,
    speakers,
    stances,
    statuses,
    terms,
)
from parallax.extract.background import in_passing
from parallax.extract.outlines import outlined
from parallax.extract.report import Report
from parallax.extract.times import Timex, tag
from parallax.language import Sentence
from parallax.model import Claim, Mention, Source

__all__ = ["EXTRACTORS", "Report", "extract", "survey"]

Extractor = Callable[[Report], Iterator[Claim]]
EXTRACTORS: tuple[Extractor, ...] = (
    dates.extract,
    quantities.extract,
    people.extract,
    designations.extract,
    places.extract,
    participants.extract,
    terms.extract,
    rivals.extract,
    colours.extract,
    statuses.extract,
    presences.extract,
    rulings.extract,
    stances.extract,
    attitudes.extract,
    points.extract,
    happened.extract,
    conditions.extract,
    sequence.extract,
    quotes.extract,
    internal.extract,
)


def survey(source: Source, sentences: Sequence[Sentence]) -> Report:
    """What every extractor needs to know of a source first: who is named, when, and who speaks."""
    found = names.mentions(source, sentences)
    by_passage: dict[int, list[Mention]] = defaultdict(list)
    for mention in found:
        by_passage[mention.passage].append(mention)
    return Report(
        source,
        tuple(sentences),
        {n: tuple(here) for n, here in by_passage.items()},
        _times(source, sentences),
        speakers.speakers(source, sentences, found),
    )


def _times(source: Source, sentences: Sequence[Sentence]) -> dict[int, tuple[Timex, ...]]:
    """Expressions of time by passage; one entry is read as one text, so that "the next day" finds its anchor.

    What is not a sentence of the entry (noise, other entries) is blanked, which keeps every offset.
    """
    found: dict[int, tuple[Timex, ...]] = {}
    for (_, published), group in groupby(sentences, key=lambda s: (s.passage.entry, s.passage.published)):
        run = list(group)
        timexes = deque(tag(_blanked(source.text, run), published, [t for s in run for t in s.tokens]))
        for sentence in run:
            here = []
            while timexes and timexes[0].start < sentence.passage.span.end:
                here.append(timexes.popleft())
            found[sentence.passage.number] = tuple(here)
    return found


def _blanked(text: str, run: Sequence[Sentence]) -> str:
    """``text`` with everything but the sentences of ``run`` blanked, line breaks kept."""
    parts, at = [], 0
    for sentence in run:
        span = sentence.passage.span
        parts += [re.sub(r"[^\n]", " ", text[at : span.start]), text[span.start : span.end]]
        at = span.end
    return "".join(parts)


def extract(report: Report) -> Iterator[Claim]:
    """All claims of a source, in the order of the extractors."""
    return outlined(_claims(report), report)


def _claims(report: Report) -> Iterator[Claim]:
    background = {s.passage.number: _stretches(s, report) for s in report.sentences}
    keys = {n: frozenset(m.key for m in mentions) for n, mentions in report.mentions.items()}
    for extractor in EXTRACTORS:
        for claim in extractor(report):
            yield replace(
                claim,
                speaker=claim.speaker or report.speakers.get(claim.passage, ""),
                entities=claim.entities or keys.get(claim.passage, frozenset()),
                background=claim.background or any(x <= claim.span.start < y for x, y in background[claim.passage]),
            )


def _stretches(sentence: Sentence, report: Report) -> list[tuple[int, int]]:
    """Code points of what a sentence tells in passing."""
    tokens = sentence.tokens
    return [(tokens[first].start, tokens[end - 1].end) for first, end in in_passing(sentence, report)]
