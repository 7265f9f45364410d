"""A checker's own findings in the log: those in force."""

from __future__ import annotations

from collections.abc import Iterable

from parallax.review.log import Entry


def withdrawn(entries: Iterable[Entry]) -> set[int]:
    """Numbers of the entries that a later one has withdrawn."""
    return {entry.about for entry in entries if entry.action == "withdraw"}


def own_entries(entries: Iterable[Entry]) -> tuple[Entry, ...]:
    """The entries, of those in force, that say a finding of one's own."""
    told = list(entries)
    gone = withdrawn(told)
    return tuple(e for e in told if e.action == "own" and e.number not in gone)
