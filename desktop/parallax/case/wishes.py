"""What the log asks of the next audit: claims mended, names joined or parted, rows mended, words of the glossary."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import combinations
from typing import TYPE_CHECKING, cast

import apsw

from parallax.case import codec, places
from parallax.lexicon.glossary import NO_GLOSSARY, Glossary, merged
from parallax.lexicon.glossary import Entry as Term
from parallax.model import Claim, Passage, Source, Span
from parallax.review.choices import terms
from parallax.review.log import Entry, in_force
from parallax.review.mending import Correction, Field, Likeness, Link, corrected, likenesses, mends

if TYPE_CHECKING:
    from parallax.align.mending import Mending
    from parallax.pipeline import Told

Stretches = tuple[tuple[str, Span], ...]


@dataclass(frozen=True, slots=True)
class Wishes:
    """``ties`` are stretches of text whose passages are joined (true) or parted, in the order in which it was said."""

    corrections: tuple[Correction, ...] = ()
    likeness: tuple[Likeness, ...] = ()
    ties: tuple[tuple[bool, Stretches], ...] = ()
    glossary: Glossary = NO_GLOSSARY

    def stamp(self) -> list[str]:
        """Stands for all that an alignment is made from besides the reports; nothing where nothing is wished."""
        words = [e for e in self.glossary.entries if e.kind or e.synonyms or e.differs_from]
        parts = [codec.text_of(one) for one in (*self.corrections, *self.likeness, *words)]
        return parts + [codec.dumped([linked, [(s, x.start, x.end) for s, x in at]]) for linked, at in self.ties]

    def mended(self, told: Told) -> Told:
        """A report with its claims as mended."""
        report, claims = told
        mine = [one for one in self.corrections if one.source == report.source.sigil]
        return (report, corrected(claims, mine)) if mine else told

    def mending(self, told: Sequence[Told]) -> Mending:
        """What is said of the alignment, by the passages' numbers of now."""
        from parallax.align.mending import Mending

        passages = {report.source.sigil: [s.passage for s in report.sentences] for report, _ in told}
        state: dict[tuple[tuple[str, int], tuple[str, int]], bool] = {}
        for linked, stretches in self.ties:
            for p, q in combinations(sorted(numbered(stretches, passages)), 2):
                if p[0] != q[0]:
                    state[p, q] = linked
        return Mending(
            tuple((one.kind, one.a, one.b) for one in self.likeness if one.same),
            tuple((one.kind, one.a, one.b) for one in self.likeness if not one.same),
            frozenset(tie for tie, linked in state.items() if linked),
            frozenset(tie for tie, linked in state.items() if not linked),
        )


def wishes(db: apsw.Connection, log: Sequence[Entry], sources: Sequence[Source], desk: Sequence[Term] = ()) -> Wishes:
    """What the log asks for; ``desk`` is the desk's own glossary, before which the case's goes."""
    entries = in_force(log)
    texts = {s.sigil: s.text for s in sources}
    return Wishes(
        tuple(corrections(db, entries, texts)),
        likenesses(entries),
        tuple((e.action == "link", stretches(db, e, texts)) for e in mends(entries, "link", "unlink")),
        Glossary(merged(desk, terms(entries, defined(db)))),
    )


def corrections(db: apsw.Connection, entries: Sequence[Entry], texts: Mapping[str, str]) -> Iterator[Correction]:
    """The corrections of the reports that are still there, each where its words stand now."""
    for e in mends(entries, "correct"):
        for letter, span in places.found(db, e.number, texts).values():
            read = codec.made(tuple[Claim, ...], places.said(db, e.number, letter) or [])
            if letter in texts:
                yield Correction(
                    e.number, letter, span, cast(Field, e.kind), e.content, e.reason, e.who, e.at, read
                )  # fmt: skip


def stretches(db: apsw.Connection, entry: Entry, texts: Mapping[str, str]) -> Stretches:
    """The words of an entry that are still there."""
    found = places.found(db, entry.number, texts).values()
    return tuple((letter, span) for letter, span in found if span is not None)


def links(
    db: apsw.Connection, entries: Sequence[Entry], texts: Mapping[str, str], passages: Mapping[str, Sequence[Passage]]
) -> Iterator[Link]:
    """Rows mended by hand, by the passages' numbers of now."""
    for e in mends(entries, "link", "unlink"):
        at = numbered(stretches(db, e, texts), passages)
        yield Link(e.number, e.action == "link", tuple(sorted(at)), e.who, e.at)


def numbered(found: Stretches, passages: Mapping[str, Sequence[Passage]]) -> set[tuple[str, int]]:
    """The passages in which stretches of text begin."""
    by_letter: defaultdict[str, list[Span]] = defaultdict(list)
    for letter, span in found:
        by_letter[letter].append(span)
    return {
        (letter, p.number)
        for letter, spans in by_letter.items()
        for p in passages.get(letter, ())
        if any(p.span.start <= span.start < p.span.end for span in spans)
    }


def defined(db: apsw.Connection) -> tuple[Term, ...]:
    """Entries of the glossary from when each was only a term and its meaning."""
    return tuple(Term(str(term), note=str(said)) for term, said in db.execute("SELECT term, meaning FROM glossary"))


def plain_read(claims: Sequence[Claim]) -> list[object]:
    """Claims as ``corrections`` reads them back."""
    return [codec.plain_of(replace(claim, words=frozenset(), entities=frozenset())) for claim in claims]
