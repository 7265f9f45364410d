"""The words of reports that an entry of the log is about: kept beside the log, by report, and found again.

The log only grows; a report that is removed must leave no word of it. So the words stand with what was read of the
report, and go with it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any

import apsw

from parallax.case import codec, stages
from parallax.model import Source, Span
from parallax.review.anchors import AROUND, find_again
from parallax.review.log import ReviewError

Found = Mapping[int, tuple[str, Span | None]]


def checked(source: Source, span: Span) -> Span:
    """``span`` with the words that stand there. Raises ReviewError where it is no stretch of the text."""
    if not 0 <= span.start < span.end <= len(source.text):
        raise ReviewError(f"Select some words in report {source.sigil} first.")
    return Span(span.start, span.end, source.text[span.start : span.end])


def keep(db: apsw.Connection, entry: int, spans: Sequence[tuple[Source, Span]]) -> None:
    """Keep the words that an entry is about, in their order."""
    by_letter: defaultdict[str, list[Any]] = defaultdict(list)
    for n, (source, span) in enumerate(spans):
        before = source.text[max(0, span.start - AROUND) : span.start]
        after = source.text[span.end : span.end + AROUND]
        by_letter[source.sigil].append([n, span.start, span.quote, before, after])
    for letter, kept in by_letter.items():
        stages.keep(db, _name(entry), letter, "", kept)


def say(db: apsw.Connection, entry: int, letter: str, plain: Any) -> None:
    """Keep something else that holds words of a report."""
    stages.keep(db, f"{_name(entry)}, said", letter, "", plain)


def said(db: apsw.Connection, entry: int, letter: str) -> Any:
    """What ``say`` kept; None where the report was removed."""
    return stages.kept(db, f"{_name(entry)}, said", letter)


def found(db: apsw.Connection, entry: int, texts: Mapping[str, str]) -> Found:
    """By their order, where the words of an entry stand now: letter and span, None for words that are lost."""
    rows: list[tuple[str, bytes]] = list(db.execute("SELECT source, body FROM stage WHERE name = ?", (_name(entry),)))
    places: dict[int, tuple[str, Span | None]] = {}
    for letter, body in rows:
        for n, start, quote, before, after in codec.unpacked(body):
            text = texts.get(letter)
            places[n] = letter, None if text is None else _now(start, quote, before, after, text)
    return dict(sorted(places.items()))


def _now(start: int, quote: str, before: str, after: str, text: str) -> Span | None:
    span = Span(start, start + len(quote), quote)
    if text[start - len(before) : span.end + len(after)] == before + quote + after:
        return span
    return find_again(span, " " * (start - len(before)) + before + quote + after, text).span


def _name(entry: int) -> str:
    return f"entry {entry}"
