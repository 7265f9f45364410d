"""Small reports in a line of code: what they claim, and what an audit of them finds."""

from __future__ import annotations

from collections.abc import Sequence

from parallax.extract import extract, survey
from parallax.language import load_pipeline, parse
from parallax.model import Audit, Claim, Finding, Noise, Rule, Source, Span, Stated
from parallax.pipeline import audit
from parallax.segment import segment
from tests.audited import rules

DAY = "2024-05-08"  # a Wednesday


def source(text: str, sigil: str = "A", published: str = DAY, noise: str = "") -> Source:
    """A report; ``noise`` are words of it that the loader would have marked."""
    start = text.index(noise) if noise else 0
    marked = (Noise(Span(start, start + len(noise), noise), "an appeal"),) if noise else ()
    dated = Stated(published, "given", "the test") if published else Stated()
    return Source(sigil, f"{sigil}.txt", text, "", published=dated, noise=marked)


def claims_of(text: str, *types: str, published: str = DAY) -> list[Claim]:
    """The claims of one report, all or those of ``types``."""
    one = source(text, published=published)
    sentences = tuple(parse(one, segment(one), load_pipeline()))
    return [c for c in extract(survey(one, sentences)) if not types or c.type in types]


def sources_of(texts: Sequence[str], published: str = DAY) -> list[Source]:
    """Reports A, B, C ... of one day."""
    return [source(text, chr(ord("A") + n), published) for n, text in enumerate(texts)]


def audit_of(*texts: str, published: str = DAY, using: Sequence[Rule] = ()) -> Audit:
    """The audit of reports A, B, C ... of one day by the shipped rules (or by ``using``)."""
    return audit(sources_of(texts, published), using or rules())


def conflicts(*texts: str, published: str = DAY) -> list[Finding]:
    """What two or more reports of one day disagree on."""
    return [f for f in audit_of(*texts, published=published).findings if f.relation == "conflict"]


def relations(kind: str, *texts: str, published: str = DAY) -> set[str]:
    """How the readings of one type relate, as the findings say."""
    return {f.relation for f in audit_of(*texts, published=published).findings if f.type == kind}
