"""What a cell of such a table holds; nothing here knows the window toolkit."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from parallax.export.words import LOUDNESS
from parallax.gui.views.places import Mark
from parallax.model import Passage, Relation

Kind = Literal["conflict", "wording", "precision", "single", "agree", "current", "added", "lost"]

ORDER: tuple[Kind, ...] = ("current", *LOUDNESS)  # the loudest first


@dataclass(frozen=True, slots=True)
class Styled:
    """Code points ``[start, end)`` of a cell's text that look otherwise."""

    start: int
    end: int
    kind: Kind


@dataclass(frozen=True, slots=True)
class Cell:
    """``text`` are a report's own words; ``caption`` and ``value`` are ours, above and below them.

    A silent cell says so in ``text``.
    ``place`` is where it leads: source, start, end. ``spoken`` is what a screen reader says in place of the text,
    ``copied`` what is copied of it.
    """

    text: str
    caption: str = ""
    value: str = ""
    styles: tuple[Styled, ...] = ()
    silent: bool = False
    place: tuple[str, int, int] | None = None
    spoken: str = ""
    copied: str = ""


@dataclass(frozen=True, slots=True)
class Side:
    """The head of a row: a sign in the colour of its relation, what it is about, and a quiet line or two below."""

    title: str = ""
    notes: tuple[str, ...] = ()
    sign: str = ""
    relation: Relation | None = None
    tip: str = ""


def of_passages(passages: Sequence[Passage], marks: Iterable[Mark], current: str) -> tuple[str, tuple[Styled, ...]]:
    """Passages under each other as one text, with the words that findings rest on."""
    parts: list[str] = []
    styles: list[Styled] = []
    known = list(marks)
    at = 0
    for passage in passages:
        text = _flat(passage.span.quote)
        for mark in known:
            start = max(mark.start, passage.span.start) - passage.span.start + at
            end = min(mark.end, passage.span.end) - passage.span.start + at
            if start < end:
                styles.append(Styled(start, end, mark.relation))
                if mark.finding == current:
                    styles.append(Styled(start, end, "current"))
        parts.append(text)
        at += len(text) + 1
    # The loudest is written last, over the others.
    styles.sort(key=lambda s: -ORDER.index(s.kind))
    return "\n".join(parts), tuple(styles)


def _flat(text: str) -> str:
    """The same number of characters, on one line."""
    return text.translate({ord(c): " " for c in "\n\r\t\v\f\u2028\u2029"})
