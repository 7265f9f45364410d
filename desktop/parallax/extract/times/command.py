"""``parallax times``: many documents as data, or one file as a table to read."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from parallax.errors import SourceError
from parallax.extract.times.consistency import inconsistencies
from parallax.extract.times.model import Timex
from parallax.extract.times.tagger import tag

COLUMNS = ("at", "text", "type", "value", "how it was read")


def tag_documents(documents: Iterable[Mapping[str, Any]]) -> list[dict[str, Any]]:
    """``[{doc, dct, text}]`` -> ``[{doc, start, end, text, type, value}]``.

    ``dct`` (ISO date or date-time) may be missing. Raises SourceError where a document has no text.
    """
    rows: list[dict[str, Any]] = []
    for number, document in enumerate(documents, 1):
        if not isinstance(document, Mapping) or not isinstance(document.get("text"), str):
            raise SourceError(f"Document {number} has no text: give a list of objects with 'doc', 'dct' and 'text'.")
        found = tag(document["text"], str(document.get("dct") or ""))
        rows.extend({"doc": document.get("doc", ""), **_plain(timex)} for timex in found)
    return rows


def _plain(timex: Timex) -> dict[str, Any]:
    return {"start": timex.start, "end": timex.end, "text": timex.text, "type": timex.type, "value": timex.value}


def table(file: str | Path, published: str = "") -> str:
    """The expressions of one report, loaded as the audit loads it; raises SourceError if it cannot be read."""
    from parallax.load import load

    source = load(file, published=published)
    day = source.published.value
    head = f"Read against {day} ({source.published.detail or source.published.origin})." if day else NO_DATE
    return f"{head}\n\n{table_of(source.text, day)}"


NO_DATE = "The report's date is not known: what is told from it (Tuesday, last week) stays open."


def table_of(text: str, reference: str = "") -> str:
    """The expressions of a text, one a line, and under them what does not fit together."""
    found = tag(text, reference)
    breaks = [match.start() for match in re.finditer("\n", text)]
    rows = [_row(breaks, timex) for timex in found]
    lines = _aligned([COLUMNS, *rows]) if rows else ["No dates or times found."]
    problems = inconsistencies(text, found, reference)
    if problems:
        told = (f"  line {bisect_left(breaks, item.a[0]) + 1}: {item.reason}" for item in problems)
        lines += ["", "Does not fit together:", *told]
    return "\n".join(lines)


def _row(breaks: Sequence[int], timex: Timex) -> tuple[str, ...]:
    line = bisect_left(breaks, timex.start)
    column = timex.start - (breaks[line - 1] if line else -1)
    value = timex.value + (f" {timex.mod}" if timex.mod else "") + "".join(f" / {other}" for other in timex.others)
    words = " ".join(timex.text.split())
    return f"{line + 1}:{column}", words, timex.type, value or "-", " ".join(timex.derivation.split())


def _aligned(rows: Sequence[Sequence[str]]) -> list[str]:
    widths = [min(40, max(len(row[i]) for row in rows)) for i in range(len(COLUMNS) - 1)]
    padded = ([cell.ljust(width) for cell, width in zip(row, widths, strict=False)] + [row[-1]] for row in rows)
    return ["  ".join(cells).rstrip() for cells in padded]
