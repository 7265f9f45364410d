"""Findings of a checker's own, from the log and the words they rest on, kept as rows among the others."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from typing import cast

import apsw

from parallax.case import codec, places, results, stages
from parallax.case.rows import FINDING, add, remove, replace
from parallax.model import ClaimType, Evidence, Finding, Reading, Severity, Source, Span
from parallax.review.log import Entry, in_force
from parallax.review.mending import mends

ACTIONS = frozenset({"own", "withdraw"})
# Own findings stand before all others, in the order in which they were made.
BEFORE_ALL = -1_000_000_000


def settle(db: apsw.Connection, log: Sequence[Entry], sources: Sequence[Source]) -> None:
    """Let the case hold exactly the own findings that the log says, each where its words stand now."""
    rows = db.execute(f"SELECT mark, number FROM finding WHERE NOT {results.MADE_BY_RULES}")
    there: dict[str, int] = {str(mark): int(number) for mark, number in rows}
    for entry in mends(in_force(log), "own"):
        finding = made(db, entry, sources)
        if finding is None:
            continue
        row = results.row(entry.mark, BEFORE_ALL + entry.number, "present", "", finding)
        number = there.pop(entry.mark, 0)
        if number:
            replace(db, FINDING, number, row)
        else:
            add(db, FINDING, row)
    for number in there.values():
        remove(db, FINDING, number)


def mark_of(kind: str, spans: Sequence[tuple[Source, Span]]) -> str:
    """The fingerprint of an own finding: its type and its words, no positions."""
    parts = ["own", kind, *sorted(f"{source.sigil} {span.quote}" for source, span in spans)]
    return hashlib.sha256("\x1e".join(parts).encode("utf-8", "surrogatepass")).hexdigest()


def made(db: apsw.Connection, entry: Entry, sources: Sequence[Source]) -> Finding | None:
    """The finding that an entry says; None where a report of it was removed or its words are not in it any more."""
    by_letter = {s.sigil: s for s in sources}
    told = codec.loaded(entry.content)
    found = places.found(db, entry.number, {s.sigil: s.text for s in sources})
    spans = [(by_letter[letter], span) for letter, span in found.values() if span is not None]
    if len(spans) != told["words"]:
        return None
    severity = cast(Severity, told["severity"])
    return _finding(db, entry, cast(ClaimType, entry.kind), severity, spans)


def _finding(
    db: apsw.Connection, entry: Entry, kind: ClaimType, severity: Severity, spans: Sequence[tuple[Source, Span]]
) -> Finding:
    values = [" ".join(span.quote.split()) for _, span in spans]
    if len(set(values)) == 1:  # the same words, meant otherwise: each report is a reading of its own
        values = [f"{value} ({source.sigil})" for (source, _), value in zip(spans, values, strict=True)]
    order = list(dict.fromkeys(values))
    letters = [source.sigil for source, _ in spans]
    readings = tuple(
        Reading(value, tuple(sorted({letter for letter, v in zip(letters, values, strict=True) if v == value})))
        for value in order
    )
    evidence = tuple(
        Evidence(source.sigil, source.file, span, value, order.index(value) + 1, _passage(db, source, span))
        for (source, span), value in zip(spans, values, strict=True)
    )
    summary = ", ".join(
        f"{s.sigil} has \u201c{' '.join(span.quote.split())}\u201d" for s, span in spans
    )  # fmt: skip
    return Finding(
        id=entry.mark[:12], rule=f"own/{kind}", type=kind, relation="conflict", severity=severity, confidence=1.0,
        topic=entry.what, summary=f"{summary}.", reason=f"Marked by {entry.who or 'the checker'}.", why="", settle="",
        readings=readings, evidence=evidence, fingerprint=entry.mark,
    )  # fmt: skip


def _passage(db: apsw.Connection, source: Source, span: Span) -> int:
    """The number of the passage in which words stand."""
    plain = stages.kept(db, "passages", source.sigil)
    passages = stages.passages_of(plain) if plain is not None else ()
    return next((p.number for p in passages if p.span.start <= span.start < p.span.end), 0)
