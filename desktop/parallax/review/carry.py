"""Findings of the last audit beside those of this one: what is new, gone, unchanged or changed.

A verdict stays with its finding by the finding's fingerprint, which holds the rule and the values and words of both
sides, and no positions. Where that is another now, an old finding may have a successor: then the verdict waits for
the checker to confirm it, and never moves by itself.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from parallax.model import Evidence, Finding, Span
from parallax.review.anchors import find_again

Places = Mapping[str, Span]


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


def changes(
    old: Mapping[str, Finding],
    new: Mapping[str, Finding],
    texts: Mapping[str, tuple[str, str]] | None = None,
) -> Changes:
    """What became of the findings ``old``. ``texts`` has the text before and now of every source that was replaced."""
    unchanged = tuple(mark for mark in new if mark in old)
    lost = {mark: f for mark, f in old.items() if mark not in new}
    fresh = {mark: f for mark, f in new.items() if mark not in old}
    changed: list[Changed] = []
    for mark, finding in lost.items():
        scored = [(s, m, moved) for m, f in fresh.items() for s, moved in [_successor(finding, f, texts or {})] if s]
        if scored:
            best = max(scored, key=lambda found: found[0])
            changed.append(Changed(mark, best[1], best[2]))
            del fresh[best[1]]
    taken = {c.old for c in changed}
    return Changes(tuple(fresh), tuple(m for m in lost if m not in taken), unchanged, tuple(changed))


def _successor(old: Finding, new: Finding, texts: Mapping[str, tuple[str, str]]) -> tuple[float, bool]:
    """How surely ``new`` tells of what ``old`` told, 0 where it does not: the same type, and the same words or place.

    The second value says that a place was only nearly found again.
    """
    if old.type != new.type:
        return 0.0, False
    found = [_same_place(e, new.evidence, texts) for e in old.evidence]
    kept = sum(1 for how in found if how)
    if not kept:
        return 0.0, False
    share = kept / max(len(old.evidence), len(new.evidence))
    return share + (old.rule == new.rule) + 0.5 * (old.topic == new.topic), "moved" in found


def _same_place(old: Evidence, new: Sequence[Evidence], texts: Mapping[str, tuple[str, str]]) -> str:
    """How a piece of evidence is found again among those of a new finding: "exact", "moved" or "" where it is not."""
    there = [e.span for e in new if e.source == old.source]
    if not there:
        return ""
    if old.source not in texts:
        return "exact" if any(_overlap(old.span, span) for span in there) else ""
    before, now = texts[old.source]
    anchor = find_again(old.span, before, now)
    place = anchor.span
    return anchor.how if place and any(_overlap(place, span) for span in there) else ""


def _overlap(a: Span, b: Span) -> bool:
    return a.start < b.end and b.start < a.end
