"""The line: load -> segment -> extract -> align -> compare. The only module that knows the order of the stages."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from parallax import __version__
from parallax.align import align
from parallax.align.mending import UNMENDED, Mending
from parallax.compare import compare
from parallax.extract import Report, extract, survey
from parallax.language import Sentence, load_pipeline, parse
from parallax.lexicon.glossary import NO_GLOSSARY, Entry, Glossary
from parallax.model import Alignment, Audit, Claim, Finding, Passage, Rule, Source
from parallax.segment import segment

Progress = Callable[[str, int, int], None]
Told = tuple[Report, tuple[Claim, ...]]
Matched = tuple[tuple[Claim, ...], Alignment]


@dataclass(frozen=True, slots=True)
class Parsed:
    """A source cut into passages and parsed: all that later stages need of its text."""

    source: Source
    passages: tuple[Passage, ...]
    sentences: tuple[Sentence, ...]


def audit(
    sources: Sequence[Source], rules: Sequence[Rule], progress: Progress | None = None, glossary: Sequence[Entry] = ()
) -> Audit:
    """Audit ``sources`` by ``rules``; the result does not depend on the order of either.

    ``progress(stage, done, total)`` is called as the work goes on, and may raise ``Cancelled`` to stop it; the stage of
    reading names the file ("Reading: a.txt") and is counted in characters.
    ``glossary`` holds the desk's own words.
    """
    return audit_parsed(read(sources, progress), rules, progress, Glossary(tuple(glossary)))


def read(sources: Sequence[Source], progress: Progress | None = None) -> tuple[Parsed, ...]:
    """Cut and parse every source, in the order of their sigils."""
    nlp = load_pipeline()
    parsed = []
    done, total = 0, sum(len(source.text) for source in sources)
    for source in _ordered(sources):
        _tell(progress, f"Reading: {source.file}", done, total)
        passages = tuple(segment(source))
        parsed.append(Parsed(source, passages, tuple(parse(source, passages, nlp))))
        done += len(source.text)
    return tuple(parsed)


def audit_parsed(
    parsed: Sequence[Parsed],
    rules: Sequence[Rule],
    progress: Progress | None = None,
    glossary: Glossary = NO_GLOSSARY,
) -> Audit:
    """The stages after parsing: claims, alignment, findings."""
    read_through: list[Told] = []
    for n, one in enumerate(parsed):
        _tell(progress, "Finding claims", n, len(parsed))
        read_through.append(told(one.source, one.sentences, glossary))
    matched = match(read_through, progress, glossary=glossary)
    sources = tuple(one.source for one in parsed)
    return Audit(
        sources=sources,
        passages=tuple(p for one in parsed for p in one.passages),
        claims=matched[0],
        alignment=matched[1],
        rules=ordered(rules),
        findings=judge(matched, rules, sources, progress, glossary),
        version=__version__,
    )


def told(source: Source, sentences: Sequence[Sentence], glossary: Glossary = NO_GLOSSARY) -> Told:
    """One source by itself: what was surveyed in it, and its claims."""
    report = replace(survey(source, sentences), glossary=glossary)
    return report, tuple(extract(report))


def match(
    sources_told: Sequence[Told],
    progress: Progress | None = None,
    mending: Mending = UNMENDED,
    glossary: Glossary = NO_GLOSSARY,
) -> Matched:
    """The claims of all sources with their names linked, and what belongs together."""
    _tell(progress, "Matching claims", 0, 1)
    claims = [claim for _, claims in sources_told for claim in claims]
    return align([report for report, _ in sources_told], claims, mending, glossary)


def judge(
    matched: Matched,
    rules: Sequence[Rule],
    sources: Sequence[Source],
    progress: Progress | None = None,
    glossary: Glossary = NO_GLOSSARY,
) -> tuple[Finding, ...]:
    """What the rules find in what was matched."""
    _tell(progress, "Comparing", 0, 1)
    return compare(matched[0], matched[1].pairs, ordered(rules), sources, glossary)


def ordered(rules: Sequence[Rule]) -> tuple[Rule, ...]:
    """The rules in the one order in which they are applied and listed."""
    return tuple(sorted(rules, key=lambda rule: rule.id))


def _ordered(sources: Sequence[Source]) -> list[Source]:
    return sorted(sources, key=lambda s: (len(s.sigil), s.sigil))


def _tell(progress: Progress | None, stage: str, done: int, total: int) -> None:
    if progress is not None:
        progress(stage, done, total)
