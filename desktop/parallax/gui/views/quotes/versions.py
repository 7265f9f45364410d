"""Which quotations are versions of one utterance, and how one version differs from another."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from parallax.align.wordings import differences
from parallax.compare.written import as_written, fold
from parallax.export.remarks import remarks
from parallax.export.words import LOUDNESS
from parallax.gui.views.places import Mark, Places
from parallax.gui.views.sheet.cell import Styled
from parallax.model import Audit, Claim, Finding, Relation

PLUS, MINUS = "+", "−"
QUOTES = frozenset({"quote", "attribution"})
Names = Mapping[tuple[str, str], str]  # source and key of a speaker -> the name as that source writes it


@dataclass(frozen=True, slots=True)
class Version:
    """How one source gives an utterance; ``speaker`` is "" where none is named."""

    words: str
    start: int
    end: int
    speaker: str
    direct: bool


@dataclass(frozen=True, slots=True)
class Utterance:
    """One utterance and its versions by source; ``findings`` are the marks of what was found about it."""

    versions: Mapping[str, Version]
    findings: tuple[str, ...] = ()
    relation: Relation | None = None

    @property
    def speakers(self) -> tuple[str, ...]:
        """Everybody to whom it is given, each once, however spelt."""
        found: dict[str, str] = {}
        for version in self.versions.values():
            if version.speaker:
                found.setdefault(fold(version.speaker), version.speaker)
        return tuple(found.values())

    def first(self, wanted: str = "") -> str:
        """The source that the others are compared with: ``wanted`` where it has the utterance, else the first."""
        return wanted if wanted in self.versions else next(iter(self.versions))


def utterances(audit: Audit, shown: Sequence[tuple[str, Finding]]) -> list[Utterance]:
    """All utterances: first those that several sources give, then the rest, each in the order of the sources."""
    claims = [c for c in audit.claims if c.type == "quote"]
    number = _joined(claims, remarks(claims, audit.alignment.pairs), shown)
    texts = {s.sigil: s.text for s in audit.sources}
    places = Places((mark, f) for mark, f in shown if f.type in QUOTES)
    names: dict[tuple[str, str], str] = {}
    for source, speaker in {(c.source, c.speaker) for c in claims if c.speaker}:
        names[source, speaker] = as_written(speaker, texts.get(source, ""))
    groups: dict[int, list[Claim]] = {}
    for claim in sorted(claims, key=lambda c: (len(c.source), c.source, c.span.start)):
        groups.setdefault(number[claim], []).append(claim)
    found = [_utterance(group, names, places) for _, group in sorted(groups.items())]
    return sorted(found, key=lambda u: len(u.versions) < 2)


def _joined(
    claims: Sequence[Claim], number: Mapping[Claim, int], shown: Iterable[tuple[str, Finding]]
) -> dict[Claim, int]:
    """Remarks that a finding speaks of as one ("the same words from two people") are one."""
    at: dict[tuple[str, int], list[Claim]] = {}
    for claim in claims:
        at.setdefault((claim.source, claim.passage), []).append(claim)
    root = {n: n for n in number.values()}
    for _, finding in shown:
        if finding.type not in QUOTES or finding.relation == "single":
            continue
        meant = sorted(
            number[c]
            for e in finding.evidence
            for c in at.get((e.source, e.passage), ())
            if c.span.start < e.span.end and e.span.start < c.span.end
        )
        first = {root[n] for n in meant}
        root = {n: min(first) if r in first else r for n, r in root.items()} if len(first) > 1 else root
    return {claim: root[n] for claim, n in number.items()}


def _utterance(group: Sequence[Claim], names: Names, places: Places) -> Utterance:
    by_source: dict[str, list[Claim]] = {}
    for claim in group:
        by_source.setdefault(claim.source, []).append(claim)
    versions = {sigil: _version(claims, names) for sigil, claims in by_source.items()}
    marks: list[Mark] = [m for c in group for m in places.touching(c.source, c.span.start, c.span.end)]
    marks.sort(key=lambda m: LOUDNESS[m.relation])
    findings = tuple(dict.fromkeys(m.finding for m in marks))
    return Utterance(versions, findings, marks[0].relation if marks else None)


def _version(claims: Sequence[Claim], names: Names) -> Version:
    words = " … ".join(" ".join(c.span.quote.split()) for c in claims)
    named = next((names[c.source, c.speaker] for c in claims if c.speaker), "")
    direct = any(c.value.unit == "direct" for c in claims)
    return Version(words, claims[0].span.start, claims[-1].span.end, named, direct)


def compared(base: str, other: str) -> tuple[str, tuple[Styled, ...]]:
    """``other`` with what it adds to ``base`` and what it leaves out; signs say so as well as the styles."""
    parts: list[str] = []
    styles: list[Styled] = []
    at = 0

    def put(words: Iterable[str], sign: str, kind: str) -> None:
        nonlocal at
        text = " ".join(words)
        if not text:
            return
        shown = sign + text
        if kind == "added":
            styles.append(Styled(at, at + len(shown), "added"))
        elif kind == "lost":
            styles.append(Styled(at + len(sign), at + len(shown), "lost"))
        parts.append(shown)
        at += len(shown) + 1

    for change in differences(base, other):
        if change.kind == "same":
            put(change.b, "", "same")
        else:
            put(change.a, MINUS, "lost")
            put(change.b, PLUS, "added")
    return " ".join(parts), tuple(styles)
