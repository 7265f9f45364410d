"""The log of what a checker decided: it only grows, undo and redo are entries as well, and all else follows from it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Literal

from parallax.errors import ParallaxError

Verdict = Literal[
    "unreviewed", "confirmed", "not a discrepancy", "explained", "needs a call", "unresolved", "corrected",
]  # fmt: skip
VERDICTS: tuple[Verdict, ...] = Verdict.__args__  # type: ignore[attr-defined]
Action = Literal[
    "verdict", "carry", "import", "note", "prefer", "sign", "suppress", "lift", "correct", "same", "differ", "link",
    "unlink", "own", "rule", "define", "undefine", "describe", "withdraw", "undo", "redo",
]  # fmt: skip
ACTIONS: tuple[Action, ...] = Action.__args__  # type: ignore[attr-defined]
# These give a finding its verdict, and these say something else of it.
GIVEN = ("verdict", "carry", "import")
REMARKS = (*GIVEN, "note", "prefer", "sign")
# What these two say is only about other entries.
STEPS_BACK = ("undo", "redo")


class ReviewError(ParallaxError):
    """A decision that cannot be taken."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the log.

    ``at`` is the clock's word (ISO 8601, UTC), never an order: entries are ordered by ``number``, from 1. ``mark``
    names the finding. ``about`` is the number of the entry that an undo, a redo, a lift or a withdrawal is about.
    ``was`` is the mark from which a verdict was carried over. ``kind`` and ``what`` say what the entry is about where
    that is no finding (a suppression's, a rule's id, a report's letter), ``content`` is what was written: a note,
    initials, a value, or JSON. Entries with one ``group`` (the number of the first) are one step to undo.
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
    content: str = ""
    group: int = 0


@dataclass(frozen=True, slots=True)
class Standing:
    """What now holds of a finding, and the entry that gave it its verdict (0: none did).

    ``note`` is the checker's, ``initials`` those of the second checker who signed the verdict off, ``preferred`` the
    reading that the checker holds right (1-based, 0: none).
    """

    verdict: Verdict
    reason: str
    who: str
    at: str
    entry: int
    note: str = ""
    initials: str = ""
    preferred: int = 0


UNTOUCHED = Standing("unreviewed", "", "", "", 0)


def in_force(log: Iterable[Entry]) -> tuple[Entry, ...]:
    """The entries that were not undone (or were, and redone), without the undoings themselves."""
    entries = list(log)
    undone: set[int] = set()
    for entry in entries:
        if entry.action == "undo":
            undone.add(entry.about)
        elif entry.action == "redo":
            undone.discard(entry.about)
    return tuple(e for e in entries if e.action not in STEPS_BACK and step(e) not in undone)


def step(entry: Entry) -> int:
    """The number by which an undo names the entry: that of its group, else its own."""
    return entry.group or entry.number


def standings(log: Iterable[Entry]) -> dict[str, Standing]:
    """What holds of every finding of which anything was said, by mark."""
    found: dict[str, Standing] = {}
    for entry in in_force(log):
        if entry.action in REMARKS:
            found[entry.mark] = standing(entry, found)
    return found


def standing(entry: Entry, before: Mapping[str, Standing]) -> Standing:
    """What holds of the entry's finding once it is added to what held ``before``."""
    held = before.get(entry.mark, UNTOUCHED)
    if entry.action == "note":
        return replace(held, note=entry.content)
    if entry.action == "prefer":
        return replace(held, preferred=int(entry.content or 0))
    if entry.action == "sign":
        return replace(held, initials=entry.content)
    note = held.note or before.get(entry.was, UNTOUCHED).note
    # What a second checker has signed was the verdict before.
    return Standing(entry.verdict, entry.reason, entry.who, entry.at, entry.number, note, "", held.preferred)


def stacks(log: Iterable[Entry]) -> tuple[list[int], list[int]]:
    """Numbers of the steps that can be undone and of those that can be redone, the next one last.

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
        elif not done or done[-1] != step(entry):
            done.append(step(entry))
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
