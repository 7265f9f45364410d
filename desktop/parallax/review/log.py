"""The log of what a checker decided: it only grows, undo and redo are entries as well, and all else follows from it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from parallax.errors import ParallaxError

Verdict = Literal[
    "unreviewed", "confirmed", "not a discrepancy", "explained", "needs a call", "unresolved", "corrected",
]  # fmt: skip
VERDICTS: tuple[Verdict, ...] = Verdict.__args__  # type: ignore[attr-defined]
Action = Literal["verdict", "carry", "import", "suppress", "lift", "undo", "redo"]
ACTIONS: tuple[Action, ...] = Action.__args__  # type: ignore[attr-defined]
# These give a finding its verdict.
GIVEN = ("verdict", "carry", "import")
# What these two say is only about other entries.
STEPS_BACK = ("undo", "redo")


class ReviewError(ParallaxError):
    """A decision that cannot be taken."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the log.

    ``at`` is the clock's word (ISO 8601, UTC), never an order: entries are ordered by ``number``, from 1. ``mark``
    names the finding. ``about`` is the number of the entry that an undo, a redo or a lift is about. ``was`` is the
    mark from which a verdict was carried over. ``kind`` and ``what`` are those of a suppression.
    """

    number: int
    at: str
    who: str
    action: Action
    mark: str = ""
    verdict: Verdict = "unreviewed"
    reason: str = ""
    about: int = 0
    was: str = ""
    kind: str = ""
    what: str = ""


@dataclass(frozen=True, slots=True)
class Standing:
    """What now holds of a finding, and the entry that says so."""

    verdict: Verdict
    reason: str
    who: str
    at: str
    entry: int


def in_force(log: Iterable[Entry]) -> tuple[Entry, ...]:
    """The entries that were not undone (or were, and redone), without the undoings themselves."""
    entries = list(log)
    undone: set[int] = set()
    for entry in entries:
        if entry.action == "undo":
            undone.add(entry.about)
        elif entry.action == "redo":
            undone.discard(entry.about)
    return tuple(e for e in entries if e.action not in STEPS_BACK and e.number not in undone)


def standings(log: Iterable[Entry]) -> dict[str, Standing]:
    """The last word on every finding, by mark."""
    found: dict[str, Standing] = {}
    for e in in_force(log):
        if e.action in GIVEN:
            found[e.mark] = standing(e)
    return found


def standing(entry: Entry) -> Standing:
    """What holds by this entry."""
    return Standing(entry.verdict, entry.reason, entry.who, entry.at, entry.number)


def stacks(log: Iterable[Entry]) -> tuple[list[int], list[int]]:
    """Numbers of the entries that can be undone and of those that can be redone, the next one last.

    A new decision ends what could be redone, as everywhere.
    """
    done: list[int] = []
    undone: list[int] = []
    for entry in log:
        if entry.action in STEPS_BACK:
            source, target = (done, undone) if entry.action == "undo" else (undone, done)
            # In what was saved of a damaged log, the entry that is meant may be missing.
            if entry.about in source:
                source.remove(entry.about)
                target.append(entry.about)
        else:
            done.append(entry.number)
            undone.clear()
    return done, undone


def checked_verdict(verdict: str) -> Verdict:
    """``verdict`` if it is one. Raises ReviewError."""
    if verdict not in VERDICTS:
        raise ReviewError(f"'{verdict}' is no verdict: choose one of {', '.join(VERDICTS)}.")
    return verdict


def clock_steps(log: Sequence[Entry]) -> list[int]:
    """Numbers of entries whose time lies before that of the entry above: the machine's clock was set back."""
    return [b.number for a, b in pairwise(log) if b.at < a.at]
