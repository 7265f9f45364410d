"""A rule's examples are its tests: run one through the whole line and say whether the rule did what it should."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping

from parallax.compare.marks import marks_in
from parallax.model import Example, Finding, Rule, Source, Stated

Marks = Mapping[str, tuple[tuple[int, int], ...]]


def sources_of(example: Example) -> tuple[Source, ...]:
    """The example's texts, without their marks, as sources that were given their publication dates."""
    published = dict(example.published)
    return tuple(_source(sigil, marks_in(text)[0], published.get(sigil, "")) for sigil, text in example.texts)


def run_example(rule: Rule, example: Example) -> str | None:
    """None when the rule did as expected, else a sentence that says what happened instead.

    The rule speaks as expected when one finding with the expected relation has evidence on every mark; it is silent
    when it reports neither a conflict nor that one report alone tells it.
    """
    from parallax.pipeline import audit

    findings = [f for f in audit(sources_of(example), (rule,)).findings if f.rule == rule.id]
    if example.expect == "silence":
        loud = next((f for f in findings if f.relation in ("conflict", "single")), None)
        return f"It should stay silent, and reports {loud.relation}: {_evidence(loud)}." if loud else None
    marks = {sigil: marks_in(text)[1] for sigil, text in example.texts}
    wanted = [f for f in findings if f.relation == example.expect]
    if any(not _missed(f, marks) for f in wanted):
        return None
    return _instead(example, findings, wanted, marks)


def _source(sigil: str, text: str, published: str) -> Source:
    digest = hashlib.sha256(text.encode("utf-8")).hexdigest()
    stated = Stated(published, "given", "the rule's example") if published else Stated()
    return Source(sigil=sigil, file=f"{sigil}.txt", text=text, sha256=digest, published=stated)


def _missed(finding: Finding, marks: Marks) -> list[tuple[str, tuple[int, int]]]:
    """The marks on which the finding has no evidence."""
    return [
        (sigil, (start, end))
        for sigil, spans in marks.items()
        for start, end in spans
        if not any(e.source == sigil and e.span.start < end and start < e.span.end for e in finding.evidence)
    ]


def _instead(example: Example, findings: list[Finding], wanted: list[Finding], marks: Marks) -> str:
    if not findings:
        return f"It should report {example.expect}, and reports nothing."
    if not wanted:
        seen = " and ".join(sorted({f.relation for f in findings}))
        return f"It should report {example.expect}, and reports {seen}: {_evidence(findings[0])}."
    nearest = min(wanted, key=lambda f: len(_missed(f, marks)))
    texts = {sigil: marks_in(text)[0] for sigil, text in example.texts}
    words = _listed((sigil, texts[sigil][start:end]) for sigil, (start, end) in _missed(nearest, marks))
    return f"It reports {example.expect}, but not on {words}; its evidence is {_evidence(nearest)}."


def _evidence(finding: Finding) -> str:
    return _listed((e.source, e.span.quote) for e in finding.evidence)


def _listed(words: Iterable[tuple[str, str]]) -> str:
    return ", ".join(f'"{quote}" in {sigil}' for sigil, quote in words)
