"""The sentences of a report that a finding rests on, with the words in question marked in them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from parallax.export.visible import visible
from parallax.model import Evidence, Span

FEW = 2  # excerpts that may be long; of several each is shorter, and how they were read stays in sight
LONGEST = {True: 300, False: 180}  # code points of one of a few, and of several; more is clipped
BESIDE = {True: 110, False: 60}  # code points kept before and after the words, where it is clipped
BARELY = 30  # code points that are not worth a gap
WORD = 60  # code points
GAP = "…"

Bounds = Callable[[str, int], tuple[int, int] | None]


@dataclass(frozen=True, slots=True)
class Excerpt:
    """Pieces of text in order, each with whether it is in question; ``start`` is the place of the first such words."""

    source: str
    start: int
    pieces: tuple[tuple[str, bool], ...]

    @property
    def text(self) -> str:
        """The excerpt as plain text."""
        return "".join(piece for piece, _ in self.pieces)


def excerpts(evidence: Iterable[Evidence], texts: dict[str, str], passage: Bounds) -> tuple[Excerpt, ...]:
    """One excerpt for every sentence, by report and place. ``passage`` gives the bounds of a numbered sentence."""
    groups: dict[tuple[str, int, int], list[Span]] = {}
    for e in sorted(evidence, key=lambda e: (len(e.source), e.source, e.span.start)):
        if e.source not in texts:
            continue
        low, high = passage(e.source, e.passage) or _around(texts[e.source], e.span)
        low, high = min(low, e.span.start), max(high, e.span.end)
        groups.setdefault((e.source, low, high), []).append(e.span)
    few = len(groups) <= FEW
    return tuple(_excerpt(texts[s], s, low, high, spans, few) for (s, low, high), spans in groups.items())


def _around(text: str, span: Span) -> tuple[int, int]:
    """The paragraph in which words stand."""
    end = text.find("\n", span.end)
    return text.rfind("\n", 0, span.start) + 1, len(text) if end < 0 else end


def _excerpt(text: str, source: str, low: int, high: int, spans: list[Span], few: bool) -> Excerpt:
    first, last = spans[0].start, max(span.end for span in spans)
    before = after = ""
    beside = BESIDE[few]
    if high - low > LONGEST[few]:
        if first - low > beside + BARELY:
            low, before = _at_word(text, first - beside), f"{GAP}\u00a0"
            low += len(text[low:first]) - len(text[low:first].lstrip())
        if high - last > beside + BARELY:
            high, after = _at_word(text, last + beside), f"\u00a0{GAP}"
    pieces, here = [(before, False)], low
    for span in spans:
        if span.start >= here:
            pieces += [(text[here : span.start], False), (text[span.start : span.end], True)]
            here = span.end
    pieces += [(text[here:high], False), (after, False)]
    whole = [(_joined(piece), marked) for piece, marked in pieces if piece]
    return Excerpt(source, first, tuple(whole))


def _at_word(text: str, at: int) -> int:
    """The next place at or after ``at`` where a word ends; ``at`` itself in what is too long to be a word."""
    near = range(at, min(at + WORD, len(text)))
    return next((n for n in near if text[n].isspace()), len(text) if near.stop == len(text) else at)


def _joined(piece: str) -> str:
    """``piece`` with its line breaks as blanks and nothing unseen in it."""
    return visible(piece).replace("\n", " ").replace("\t", " ")
