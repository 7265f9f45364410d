"""What can be asked of a case's findings, and what a list shows of each."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from parallax.model import Finding

ANY: tuple[str, ...] = ()
Order = Literal["rank", "type", "severity", "topic", "verdict", "source"]
ORDERS: tuple[Order, ...] = Order.__args__  # type: ignore[attr-defined]


@dataclass(frozen=True, slots=True)
class Filter:
    """Which findings are wanted, in which order; an empty field asks for nothing.

    ``verdicts`` may hold "unreviewed". ``source`` is a letter. ``search`` are words, each of which must stand in
    topic, summary, quotations, note or the name of an outlet. ``states``: "present", "changed", "moved" (a verdict
    waits to be confirmed) or "gone" (orphans). ``noted`` wants only those with a note. ``order`` "rank" is the
    surest first; within every other order that one holds. ``backwards`` turns the list round.
    """

    types: tuple[str, ...] = ANY
    relations: tuple[str, ...] = ANY
    severities: tuple[str, ...] = ANY
    verdicts: tuple[str, ...] = ANY
    rules: tuple[str, ...] = ANY
    source: str = ""
    search: str = ""
    states: tuple[str, ...] = ("present", "changed", "moved")
    hidden: bool = False
    noted: bool = False
    order: Order = "rank"
    backwards: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """A finding as a list shows it. ``was`` is the mark of an earlier finding whose verdict waits to be confirmed.

    ``hidden`` is the number of the suppression that hides it, ``preferred`` the reading held right (0: none).
    """

    mark: str
    finding: Finding
    verdict: str
    state: str
    was: str
    hidden: int
    note: str = ""
    initials: str = ""
    preferred: int = 0
