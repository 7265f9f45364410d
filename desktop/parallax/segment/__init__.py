"""Source -> Passages: its sentences, with paragraph, kind, what stands in quotation marks, entry and reference date.

Every character that is not blank lies in exactly one passage; passages are in order and parted by blanks only.
"""

from __future__ import annotations

import itertools
from bisect import bisect_right
from collections.abc import Iterator

from parallax.load.lines import Stretch, paragraphs
from parallax.model import Passage, PassageKind, Source, Span
from parallax.segment.quotations import quotations
from parallax.segment.sentences import sentences

__all__ = ["segment"]

MARKS = "\"'“”‘’„‚«»‹›"


def segment(source: Source) -> tuple[Passage, ...]:
    """The passages of a source, numbered from 0; ``published`` is the day of the entry, else of the source, or empty.

    The clock time of an entry, where it has one, stays in ``source.entries``: ``Passage.entry`` is that entry's number.
    """
    text = source.text
    rows = paragraphs(text)
    quoted = quotations(text, rows)
    noise = [(n.span.start, n.span.end) for n in source.noise]
    found: list[Passage] = []
    for paragraph, row in enumerate(rows):
        for start, end, is_noise in _pieces(text, row, noise):
            inside = quoted[paragraph]
            for first, last in [(start, end)] if is_noise else sentences(text, start, end):
                entry = _entry(source, first)
                within = _within(inside, first, last)
                found.append(
                    Passage(
                        source=source.sigil,
                        number=len(found),
                        paragraph=paragraph,
                        span=Span(first, last, text[first:last]),
                        kind="noise" if is_noise else _kind(source, first, last, within),
                        entry=entry,
                        published=_published(source, entry),
                        quoted=within,
                    )
                )
    return tuple(found)


def _pieces(text: str, row: Stretch, noise: list[Stretch]) -> Iterator[tuple[int, int, bool]]:
    """The paragraph cut at its noise, without the blanks around each piece: ``(start, end, is noise)``."""
    here, end = row
    n = max(0, bisect_right(noise, (here, here)) - 1)
    while n < len(noise) and noise[n][0] < end:
        a, b = max(noise[n][0], here), min(noise[n][1], end)
        if a < b:
            yield from _bare(text, here, a, False)
            yield from _bare(text, a, b, True)
            here = b
        n += 1
    yield from _bare(text, here, end, False)


def _within(quoted: list[Stretch], start: int, end: int) -> tuple[Stretch, ...]:
    """The stretches of quotations (in order and apart) that lie in ``[start, end)``, cut to it."""
    found = []
    for n in range(bisect_right(quoted, start, key=lambda stretch: stretch[1]), len(quoted)):
        a, b = quoted[n]
        if a >= end:
            break
        found.append((max(a, start), min(b, end)))
    return tuple(found)


def _bare(text: str, start: int, end: int, is_noise: bool) -> Iterator[tuple[int, int, bool]]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end:
        yield start, end, is_noise


def _kind(source: Source, start: int, end: int, within: tuple[Stretch, ...]) -> PassageKind:
    headline = source.headline
    if headline is not None and headline.start <= start and end <= headline.end:
        return "headline"
    if not within:
        return "article"
    outside = source.text[start : within[0][0]] + source.text[within[-1][1] : end]
    outside += "".join(source.text[a[1] : b[0]] for a, b in itertools.pairwise(within))
    return "article" if outside.strip(MARKS + " \n\t") else "quote"


def _entry(source: Source, position: int) -> int:
    """The number of the entry that holds a position; 0 above the first, or where the file has no entries."""
    n = bisect_right(source.entries, position, key=lambda entry: entry.span.start)
    return source.entries[n - 1].number if n else 0


def _published(source: Source, entry: int) -> str:
    if not entry:
        return source.published.value[:10]
    return source.entries[entry - 1].published.value[:10]
