"""Relations, readings and evidence as short texts for a cell or a line."""

from __future__ import annotations

from collections.abc import Iterable

from parallax.export.values import read_as
from parallax.export.words import RELATIONS
from parallax.model import Evidence, Finding, Relation


def sign(relation: Relation) -> str:
    """Sign and word: "≠ conflict"."""
    label = RELATIONS[relation]
    return f"{label.sign} {label.word}"


def readings(finding: Finding) -> str:
    """All readings, a line each: "Tue 9 Aug 2016 (A, C)"; a value that only folds the words is given in the words."""
    return "\n".join(reading(finding, n) for n in range(1, len(finding.readings) + 1))


def reading(finding: Finding, number: int) -> str:
    """One reading by its number (from 1); empty for 0."""
    if not 0 < number <= len(finding.readings):
        return ""
    one = finding.readings[number - 1]
    words = next((e.span.quote for e in finding.evidence if e.reading == number), "")
    return f"{read_as(one.value, words) or in_words(finding, one.value, words)} ({', '.join(one.sources)})"


def in_words(finding: Finding, value: str, words: str) -> str:
    """A reading in the words of a report; who said something is told by the name alone, not with all that was said."""
    if finding.type != "attribution":
        return words
    from parallax.compare.written import as_written  # only where it is wanted: the window starts without it

    name = as_written(value, words)
    return words if name == value else name


def said(evidence: Iterable[Evidence]) -> str:
    """The exact words, each with its value where that says more."""
    return "\n".join(dict.fromkeys(_with_value(e.span.quote, read_as(e.value, e.span.quote)) for e in evidence))


def _with_value(quote: str, value: str) -> str:
    return f"{quote} [{value}]" if value else quote
