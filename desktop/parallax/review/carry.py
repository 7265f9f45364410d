"""Findings of the last audit beside those of this one: what is new, gone, unchanged or changed.

A verdict stays with its finding by the finding's fingerprint, which holds the rule and the values and words of both
sides, and no positions. Where that is another now, an old finding may have a successor: then the verdict waits for
the checker to confirm it, and never moves by itself.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from parallax.model import Evidence, Finding, Span
from parallax.review.anchors import find_again

Texts = Mapping[str, tuple[str, str]]
# No words that a finding rests on are longer than this many characters, or they are found by their end only.
LONGEST = 5000


@dataclass(frozen=True, slots=True)
class Changed:
    """An old finding and the one that took its place; ``moved`` where words were only nearly found again."""

    old: str
    new: str
    moved: bool = False


@dataclass(frozen=True, slots=True)
class Changes:
    """Marks of findings by what became of them; ``orphans`` are the gone ones that had a verdict."""

    new: tuple[str, ...] = ()
    gone: tuple[str, ...] = ()
    unchanged: tuple[str, ...] = ()
    changed: tuple[Changed, ...] = ()
    orphans: tuple[str, ...] = ()


def marked(findings: Sequence[Finding]) -> dict[str, Finding]:
    """Findings by mark, in their order: the fingerprint, with "~2" for a second that says word for word the same."""
    seen: Counter[str] = Counter()
    found: dict[str, Finding] = {}
    for finding in findings:
        seen[finding.fingerprint] += 1
        again = seen[finding.fingerprint]
        found[finding.fingerprint if again == 1 else f"{finding.fingerprint}~{again}"] = finding
    return found


def changes(old: Mapping[str, Finding], new: Mapping[str, Finding], texts: Texts | None = None) -> Changes:
    """What became of the findings ``old``. ``texts`` has the text before and now of every source that was replaced."""
    unchanged = tuple(mark for mark in new if mark in old)
    lost = {mark: f for mark, f in old.items() if mark not in new}
    fresh = {mark: f for mark, f in new.items() if mark not in old}
    places = _places(fresh)
    changed: list[Changed] = []
    for mark, finding in lost.items():
        found = _successor(finding, fresh, places, texts or {})
        if found is not None:
            changed.append(Changed(mark, *found))
            del fresh[found[0]]
    taken = {c.old for c in changed}
    return Changes(tuple(fresh), tuple(m for m in lost if m not in taken), unchanged, tuple(changed))


def _places(findings: Mapping[str, Finding]) -> dict[tuple[str, str], list[tuple[int, int, str]]]:
    """Type and source -> where findings rest: start, end and mark, in order of their starts."""
    found: dict[tuple[str, str], list[tuple[int, int, str]]] = defaultdict(list)
    for mark, finding in findings.items():
        for e in finding.evidence:
            found[finding.type, e.source].append((e.span.start, e.span.end, mark))
    for spans in found.values():
        spans.sort()
    return found


def _successor(
    old: Finding,
    fresh: Mapping[str, Finding],
    places: Mapping[tuple[str, str], Sequence[tuple[int, int, str]]],
    texts: Texts,
) -> tuple[str, bool] | None:
    """The new finding of the same kind that rests on most of the same words, and whether some of them moved."""
    kept: dict[str, list[str]] = defaultdict(list)
    for e in old.evidence:
        how, span = _now(e, texts)
        if span is not None:
            for mark in {m for m in _at(places.get((old.type, e.source), ()), span) if m in fresh}:
                if old.rule == fresh[mark].rule or old.relation == fresh[mark].relation:
                    kept[mark].append(how)
    if not kept:
        return None
    best = max(kept, key=lambda mark: _likeness(old, fresh[mark], len(kept[mark])))
    return best, "moved" in kept[best]


def _likeness(old: Finding, new: Finding, kept: int) -> tuple[float, str]:
    """The same rule counts most, then the share of the words that both rest on, then the topic."""
    share = kept / max(len(old.evidence), len(new.evidence))
    return share + (old.rule == new.rule) + 0.5 * (old.topic == new.topic), new.fingerprint


def _now(evidence: Evidence, texts: Texts) -> tuple[str, Span | None]:
    """Where the words of a piece of evidence stand now, and how they were found."""
    if evidence.source not in texts:
        return "exact", evidence.span
    anchor = find_again(evidence.span, *texts[evidence.source])
    return anchor.how, anchor.span


def _at(spans: Sequence[tuple[int, int, str]], span: Span) -> list[str]:
    """Marks of the findings that rest on words within ``span``."""
    first = bisect_left(spans, (span.start - LONGEST, 0, ""))
    last = bisect_left(spans, (span.end, 0, ""))
    return [mark for start, end, mark in spans[first:last] if end > span.start]
