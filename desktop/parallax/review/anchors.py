"""Finding a quotation again in a text that was changed: by its words, then by words nearly like them.

After W3C Web Annotation (TextQuoteSelector: the exact words, and what stands before and after them) and Hypothesis'
practice: exact words first; then the nearest words, but only where they are near and alone; else it is lost, and says
so. Nothing is moved in silence.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from parallax.model import Span

How = Literal["exact", "moved", "lost"]
AROUND = 32
# Words this alike (rapidfuzz's ratio, 0..100) may be the same ones, corrected; a second place must be worse by so much.
ALIKE, MARGIN = 75.0, 8.0
# Two or three letters are alike to too much.
SHORTEST = 8


@dataclass(frozen=True, slots=True)
class Anchor:
    """Where a quotation stands now. "moved" asks to be confirmed; "lost" has no span."""

    how: How
    span: Span | None = None


def find_again(span: Span, before: str, now: str) -> Anchor:
    """The place in the text ``now`` of what stood at ``span`` in the text ``before``."""
    places = _all(span.quote, now)
    if len(places) == 1:
        return Anchor("exact", _span(now, places[0], len(span.quote)))
    if places:
        return _by_neighbours(span, before, now, places)
    return _nearly(span.quote, now)


def _all(quote: str, text: str) -> list[int]:
    found, at = [], text.find(quote) if quote else -1
    while at >= 0:
        found.append(at)
        at = text.find(quote, at + 1)
    return found


def _by_neighbours(span: Span, before: str, now: str, places: list[int]) -> Anchor:
    """Of several equal places, the one whose neighbourhood is most like the old one; where two are, ask."""
    left, right = before[max(0, span.start - AROUND) : span.start], before[span.end : span.end + AROUND]
    size = len(span.quote)

    def likeness(at: int) -> int:
        return _common_end(left, now[:at]) + _common_start(right, now[at + size :])

    ranked = sorted(places, key=lambda at: (-likeness(at), abs(at - span.start)))
    sure = likeness(ranked[0]) > likeness(ranked[1])
    return Anchor("exact" if sure else "moved", _span(now, ranked[0], size))


def _nearly(quote: str, text: str) -> Anchor:
    """The one stretch that is nearly ``quote``."""
    from rapidfuzz.fuzz import partial_ratio, partial_ratio_alignment

    if len(quote) < SHORTEST or len(text) < SHORTEST:
        return Anchor("lost")
    best = partial_ratio_alignment(quote, text, score_cutoff=ALIKE)
    if best is None or best.dest_end - best.dest_start < SHORTEST:
        return Anchor("lost")
    rest = (text[: best.dest_start], text[best.dest_end :])
    second = max(partial_ratio(quote, part) if len(part) >= len(quote) else 0.0 for part in rest)
    if second > best.score - MARGIN:
        return Anchor("lost")
    start, end = _whole_words(text, best.dest_start, best.dest_end)
    return Anchor("moved", Span(start, end, text[start:end]))


def _whole_words(text: str, start: int, end: int) -> tuple[int, int]:
    """The stretch widened to the borders of its first and last word."""
    while start < end and text[start].isspace():
        start += 1
    while start > 0 and text[start].isalnum() and text[start - 1].isalnum():
        start -= 1
    while end > start and text[end - 1].isspace():
        end -= 1
    while end < len(text) and text[end - 1].isalnum() and text[end].isalnum():
        end += 1
    return start, end


def _span(text: str, start: int, length: int) -> Span:
    return Span(start, start + length, text[start : start + length])


def _common_end(a: str, b: str) -> int:
    return _common_start(a[::-1], b[: -AROUND - 1 : -1])


def _common_start(a: str, b: str) -> int:
    return next((n for n, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), min(len(a), len(b)))
