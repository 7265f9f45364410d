"""What a source that is silent on a finding tells next to it: the passage nearest to what the others say."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

from parallax.model import Audit, Claim, Finding, Span

CLOSE = 2  # marks in common, at least: one shared word is no neighbourhood


def silent(finding: Finding, sigils: Iterable[str]) -> tuple[str, ...]:
    """The sources that do not speak of a finding; within one report there is nothing to be silent on."""
    told = {one.source for one in finding.evidence} | {s for r in finding.readings for s in r.sources}
    return () if finding.type == "internal" else tuple(one for one in sigils if one not in told)


class Neighbours:
    """The claims and rows of one audit, laid out so that a finding's neighbours are found at once."""

    def __init__(self, audit: Audit) -> None:
        self._claims: dict[tuple[str, str], list[Claim]] = defaultdict(list)
        self._rows: dict[tuple[str, int], dict[str, tuple[int, ...]]] = {}
        self._spans = {(p.source, p.number): p.span for p in audit.passages if p.kind != "noise"}
        for claim in audit.claims:
            self._claims[claim.source, claim.type].append(claim)
        for row in audit.alignment.rows:
            cells = dict(row.cells)
            for source, numbers in row.cells:
                for number in numbers:
                    self._rows.setdefault((source, number), cells)

    def nearest(self, finding: Finding, sigil: str) -> Span | None:
        """The sentence of a silent source that comes nearest to a finding; None where nothing does."""
        numbers = self._aligned(finding, sigil)
        same = next((self._spans[sigil, n] for n in numbers if (sigil, n) in self._spans), None)
        claim = None if same else self._closest(finding, sigil)
        return same or (self._spans.get((sigil, claim.passage), claim.span) if claim else None)

    def _aligned(self, finding: Finding, sigil: str) -> Sequence[int]:
        """The passages of the silent source that tell the same as the passages of the finding."""
        for one in finding.evidence:
            found = self._rows.get((one.source, one.passage), {}).get(sigil, ())
            if found:
                return found
        return ()

    def _closest(self, finding: Finding, sigil: str) -> Claim | None:
        """The claim of the finding's type that shares most with what the others claim."""
        weight: Counter[str] = Counter()
        for one in finding.evidence:
            for claim in self._claims[one.source, finding.type]:
                if claim.span.start == one.span.start:
                    weight.update(_marks(claim))
        best, score = None, CLOSE - 1
        for claim in self._claims[sigil, finding.type]:
            shared = sum(mark in weight for mark in _marks(claim))
            if shared > score:
                best, score = claim, shared
        return best


def _marks(claim: Claim) -> frozenset[str]:
    return claim.entities | claim.subject | claim.words
