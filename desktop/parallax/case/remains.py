"""The audit of a damaged case, made whole enough to be exported: what points to something lost is left out."""

from __future__ import annotations

from dataclasses import replace

from parallax.model import Alignment, Audit, Row, Source

LOST = "This report is damaged in the case and could not be read; what was found in it before is still told."


def remains(audit: Audit) -> Audit:
    """``audit`` with nothing in it that points to a report or a passage that is not there any more."""
    names = {e.source: e.file for f in audit.findings for e in f.evidence}
    there = {s.sigil for s in audit.sources}
    sources = [*audit.sources]
    sources += [Source(letter, names[letter], "", "", warnings=(LOST,)) for letter in sorted(names.keys() - there)]
    passages = {(p.source, p.number) for p in audit.passages if p.source in there}
    claims = tuple(c for c in audit.claims if (c.source, c.passage) in passages)
    rows = (_row(row, passages) for row in audit.alignment.rows)
    pairs = tuple(
        p for p in audit.alignment.pairs if {(p.a.source, p.a.passage), (p.b.source, p.b.passage)} <= passages
    )
    return replace(
        audit,
        sources=tuple(sorted(sources, key=lambda s: (len(s.sigil), s.sigil))),
        passages=tuple(p for p in audit.passages if (p.source, p.number) in passages),
        claims=claims,
        alignment=Alignment(tuple(row for row in rows if len(row.cells) > 1), pairs, audit.alignment.names),
    )


def _row(row: Row, passages: set[tuple[str, int]]) -> Row:
    cells = ((letter, tuple(n for n in numbers if (letter, n) in passages)) for letter, numbers in row.cells)
    return Row(tuple((letter, numbers) for letter, numbers in cells if numbers))
