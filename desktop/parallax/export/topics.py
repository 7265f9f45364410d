"""Findings that rest on the same words are about one topic: what the matrix of topics and sources shows, row by row."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from parallax.model import Evidence, Finding

Key = tuple[str, str, int, int]


@dataclass(frozen=True, slots=True)
class Topic:
    """One or more findings about the same words; the first is the most telling one and names the topic."""

    findings: tuple[Finding, ...]

    @property
    def first(self) -> Finding:
        """The finding that names the topic and gives its sign."""
        return self.findings[0]

    def evidence(self, sigil: str) -> list[Evidence]:
        """What one source says of the topic, in the order of its text, each stretch once."""
        found = {(e.span.start, e.span.end): e for f in self.findings for e in f.evidence if e.source == sigil}
        return [found[place] for place in sorted(found)]


def topics(findings: Sequence[Finding]) -> list[Topic]:
    """Findings joined where they share a stretch of text and its type; in the order in which they were given."""
    parent: dict[Key, Key] = {}

    def root(key: Key) -> Key:
        while parent.setdefault(key, key) != key:
            parent[key] = parent[parent[key]]
            key = parent[key]
        return key

    for finding in findings:
        keys = _keys(finding)
        for key in keys[1:]:
            parent[root(key)] = root(keys[0])
    groups: dict[Key, list[Finding]] = {}
    for finding in findings:
        if keys := _keys(finding):
            groups.setdefault(root(keys[0]), []).append(finding)
    return [Topic(tuple(group)) for group in groups.values()]


def _keys(finding: Finding) -> list[Key]:
    return [(finding.type, e.source, e.span.start, e.span.end) for e in finding.evidence]
