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
    words: dict[int, str] = {}
    for e in finding.evidence:
        words.setdefault(e.reading, e.span.quote)
    lines = ((read_as(r.value, words.get(n, "")) or words[n], r.sources) for n, r in enumerate(finding.readings, 1))
    return "\n".join(f"{value} ({', '.join(sources)})" for value, sources in lines)


def said(evidence: Iterable[Evidence]) -> str:
    """The exact words, each with its value where that says more."""
    return "\n".join(dict.fromkeys(_with_value(e.span.quote, read_as(e.value, e.span.quote)) for e in evidence))


def _with_value(quote: str, value: str) -> str:
    return f"{quote} [{value}]" if value else quote
