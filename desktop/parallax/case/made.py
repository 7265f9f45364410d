"""What an audit of a case found, and how it is written: without what finds it, which a window need not load."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import apsw

from parallax import __version__
from parallax.case import results, stages
from parallax.model import Finding, Rule
from parallax.review.carry import Changes

if TYPE_CHECKING:
    from parallax.pipeline import Matched, Told

Kept = tuple[str, str, str, bytes]  # a stage to be kept: name, source, what it was made from, content, packed


@dataclass(frozen=True, slots=True)
class Memory:
    """What an open case has at hand of its last audit, by what it was made from: it need not be unpacked again."""

    read: Mapping[str, Told] = field(default_factory=dict)
    matched: Mapping[str, Matched] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Made:
    """What an audit found, before it is written: nothing is touched in the case until all of it is there."""

    findings: Mapping[str, Finding]
    rules: tuple[Rule, ...]
    keep: tuple[Kept, ...]
    changes: Changes
    read: int
    memory: Memory
    bodies: Mapping[str, str] = field(default_factory=dict)  # the findings as they are kept


def write(db: apsw.Connection, found: Made, decided: Sequence[str]) -> None:
    """Write what ``made`` gave, inside a transaction of the caller's."""
    for name, source, origin, body in found.keep:
        stages.keep_packed(db, name, source, origin, body)
    results.store(db, found.findings, found.changes, decided, found.bodies)
    results.store_rules(db, found.rules)
    results.say(db, results.VERSION, __version__)
