"""The line: load -> segment -> extract -> align -> compare. The only module that knows the order of the stages."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from parallax import __version__
from parallax.align import align
from parallax.compare import compare
from parallax.extract import Report, extract, survey
from parallax.language import Sentence, load_pipeline, parse
from parallax.model import Audit, Claim, Passage, Rule, Source
from parallax.segment import segment

Progress = Callable[[str, int, int], None]


@dataclass(frozen=True, slots=True)
class Parsed:
    """A source cut into passages and parsed: all that later stages need of its text."""

    source: Source
    passages: tuple[Passage, ...]
    sentences: tuple[Sentence, ...]


def audit(sources: Sequence[Source], rules: Sequence[Rule], progress: Progress | None = None) -> Audit:
    """Audit ``sources`` by ``rules``; the result does not depend on the order of either.

    ``progress(stage, done, total)`` is called as the work goes on, and may raise ``Cancelled`` to stop it.
    """
    return audit_parsed(read(sources, progress), rules, progress)


def read(sources: Sequence[Source], progress: Progress | None = None) -> tuple[Parsed, ...]:
    """Cut and parse every source, in the order of their sigils."""
    nlp = load_pipeline()
    parsed = []
    for n, source in enumerate(_ordered(sources)):
        _tell(progress, "Reading", n, len(sources))
        passages = tuple(segment(source))
        parsed.append(Parsed(source, passages, tuple(parse(source, passages, nlp))))
    return tuple(parsed)


def audit_parsed(parsed: Sequence[Parsed], rules: Sequence[Rule], progress: Progress | None = None) -> Audit:
    """The stages after parsing: claims, alignment, findings."""
    reports: list[Report] = []
    told: list[Claim] = []
    for n, one in enumerate(parsed):
        _tell(progress, "Finding claims", n, len(parsed))
        reports.append(survey(one.source, one.sentences))
        told.extend(extract(reports[-1]))
    _tell(progress, "Matching claims", 0, 1)
    claims, alignment = align(reports, told)
    _tell(progress, "Comparing", 0, 1)
    ordered_rules = tuple(sorted(rules, key=lambda r: r.id))
    sources = tuple(one.source for one in parsed)
    return Audit(
        sources=sources,
        passages=tuple(p for one in parsed for p in one.passages),
        claims=claims,
        alignment=alignment,
        rules=ordered_rules,
        findings=compare(claims, alignment.pairs, ordered_rules, sources),
        version=__version__,
    )


def _ordered(sources: Sequence[Source]) -> list[Source]:
    return sorted(sources, key=lambda s: (len(s.sigil), s.sigil))


def _tell(progress: Progress | None, stage: str, done: int, total: int) -> None:
    if progress is not None:
        progress(stage, done, total)
