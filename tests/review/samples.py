"""Findings and log entries, made by hand for the tests of review."""

from __future__ import annotations

import hashlib

from parallax.model import ClaimType, Evidence, Finding, Reading, Span
from parallax.review.log import Action, Entry, Verdict


def finding(
    words: dict[str, tuple[int, str]], rule: str = "core/quantity/count", kind: ClaimType = "quantity", topic: str = ""
) -> Finding:
    """A conflict between sources: letter -> where its words start, and the words."""
    evidence = tuple(
        Evidence(letter, f"{letter.lower()}.txt", Span(at, at + len(quote), quote), quote, n, 0)
        for n, (letter, (at, quote)) in enumerate(words.items(), 1)
    )
    mark = hashlib.sha256("|".join([rule, *sorted(quote for _, quote in words.values())]).encode()).hexdigest()
    return Finding(
        id=mark[:12], rule=rule, type=kind, relation="conflict", severity="major", confidence=0.5, topic=topic,
        summary="", reason="", why="", settle="", evidence=evidence, fingerprint=mark,
        readings=tuple(Reading(e.value, (e.source,)) for e in evidence),
    )  # fmt: skip


def entry(number: int, action: Action, mark: str = "m", verdict: Verdict = "confirmed", about: int = 0) -> Entry:
    """A line of a log."""
    return Entry(number, f"2031-02-03T04:05:{number:02}", "Ida", action, mark, verdict, about=about)
