"""``parallax times``: many documents as data, or one file as a table to read."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from parallax.errors import SourceError
from parallax.extract.times.consistency import Inconsistency, inconsistencies
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
    lines = _aligned([COLUMNS, *(_row(text, timex) for timex in found)]) if found else ["No dates or times found."]
    problems = inconsistencies(text, found, reference)
    if problems:
        lines += ["", "Does not fit together:", *(f"  {_problem(text, item)}" for item in problems)]
    return "\n".join(lines)


def _row(text: str, timex: Timex) -> tuple[str, ...]:
    line = text.count("\n", 0, timex.start) + 1
    column = timex.start - text.rfind("\n", 0, timex.start)
    value = timex.value + (f" {timex.mod}" if timex.mod else "") + "".join(f" / {other}" for other in timex.others)
    return (
        f"{line}:{column}",
        " ".join(timex.text.split()),
        timex.type,
        value or "-",
        " ".join(timex.derivation.split()),
    )


def _problem(text: str, item: Inconsistency) -> str:
    line = text.count("\n", 0, item.a[0]) + 1
    return f"line {line}: {item.reason}"


def _aligned(rows: Sequence[Sequence[str]]) -> list[str]:
    widths = [min(40, max(len(row[i]) for row in rows)) for i in range(len(COLUMNS) - 1)]
    padded = ([cell.ljust(width) for cell, width in zip(row, widths, strict=False)] + [row[-1]] for row in rows)
    return ["  ".join(cells).rstrip() for cells in padded]
