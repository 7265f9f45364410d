"""How many reports tell of a topic, how many give the same value, and how many of them speak for themselves."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from parallax.model import Claim, Evidence, Finding, Passage

# Two sentences that share so much of their words were not written apart from each other.
COPIED = 0.9
FEWEST = 6  # words: a shorter sentence may well be written twice
LOOKED_AT = 50  # sentences of a report on one topic: whoever copies begins sooner


@dataclass(frozen=True, slots=True)
class Counted:
    """``told`` reports tell it, ``agree`` is the largest number that give one value, ``origins`` stand on their own.

    ``shared`` says why there are fewer origins than reports: who is quoted, or which reports share their words.
    """

    told: int
    agree: int
    origins: int
    shared: tuple[str, ...] = ()


class Origins:
    """Who says what in an audit: the claims' speakers and the sentences that they stand in."""

    def __init__(self, claims: Iterable[Claim], passages: Iterable[Passage]) -> None:
        self._speakers: dict[tuple[str, int], str] = {}
        for claim in claims:
            if claim.speaker:
                self._speakers.setdefault((claim.source, claim.passage), claim.speaker)
        self._words = {(p.source, p.number): p.span.quote for p in passages}

    def count(self, findings: Sequence[Finding]) -> Counted:
        """Of a topic, the findings that it consists of."""
        evidence = [e for finding in findings for e in finding.evidence]
        told = sorted({e.source for e in evidence}, key=lambda sigil: (len(sigil), sigil))
        root = {sigil: sigil for sigil in told}
        shared: dict[str, None] = {}
        for n, a in enumerate(told):
            for b in told[n + 1 :]:
                reason = self._one_origin(_of(evidence, a), _of(evidence, b))
                if reason is not None:
                    shared[reason] = None
                    low, high = root[a], root[b]
                    root = {sigil: low if r == high else r for sigil, r in root.items()}
        return Counted(len(told), _agreeing(findings), len(set(root.values())), tuple(r for r in shared if r))

    def _one_origin(self, a: Iterable[Evidence], b: Iterable[Evidence]) -> str | None:
        """The speaker that both rest on, "" where they share their words, None where they stand apart."""
        first, second = ({(e.source, e.passage) for e in side} for side in (a, b))
        voices = {self._speakers[k] for k in first if k in self._speakers}
        for voice in sorted(voices & {self._speakers[k] for k in second if k in self._speakers}):
            return voice
        ours, theirs = ([_words(self._words.get(p, "")) for p in sorted(side)[:LOOKED_AT]] for side in (first, second))
        copied = any(_alike(x, y) for x in ours for y in theirs)
        return "" if copied else None


def alike(a: str, b: str) -> bool:
    """Whether two sentences are one but for a word or two."""
    return _alike(_words(a), _words(b))


def _words(sentence: str) -> frozenset[str]:
    """The words of a sentence that is long enough to tell by."""
    words = sentence.casefold().split()
    return frozenset(words) if len(words) >= FEWEST else frozenset()


def _alike(a: frozenset[str], b: frozenset[str]) -> bool:
    return bool(a and b) and 2 * len(a & b) >= COPIED * (len(a) + len(b))


def _of(evidence: Iterable[Evidence], sigil: str) -> list[Evidence]:
    return [e for e in evidence if e.source == sigil]


def _agreeing(findings: Iterable[Finding]) -> int:
    """The most reports that give one value; readings that are held to agree count as one."""
    most = 0
    for finding in findings:
        groups = [set(r.sources) for r in finding.readings]
        if finding.relation in {"agree", "wording"}:
            groups = [set().union(*groups)]
        most = max([most, *map(len, groups)])
    return most


def by_source(findings: Iterable[Finding]) -> Mapping[str, list[Evidence]]:
    """What every report says of a topic, in the order of its text, each stretch once."""
    found: dict[str, dict[tuple[int, int], Evidence]] = {}
    for finding in findings:
        for e in finding.evidence:
            found.setdefault(e.source, {})[e.span.start, e.span.end] = e
    return {sigil: [told[place] for place in sorted(told)] for sigil, told in found.items()}
