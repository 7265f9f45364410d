"""Filters as values: what they leave out, in a checker's words, and how one choice is put in or taken out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from parallax.gui.desk import TO_DECIDE
from parallax.gui.findings import labels
from parallax.gui.texts import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from parallax.case import Filter

NOTED = QT_TRANSLATE_NOOP("Findings", "with a note")
REPORT = QT_TRANSLATE_NOOP("Findings", "report {0}")
WITH_SILENCED = QT_TRANSLATE_NOOP("Findings", "silenced too")
WITH_GONE = QT_TRANSLATE_NOOP("Findings", "gone ones too")
HERE = ("present", "changed", "moved")
WITH_LOST = (*HERE, "gone")


def flipped(chosen: tuple[str, ...], one: str, on: bool) -> tuple[str, ...]:
    """``chosen`` with ``one`` in it or without it."""
    rest = tuple(c for c in chosen if c != one)
    return (*rest, one) if on else rest


def behind_more(wanted: Filter, titles: Mapping[str, str]) -> tuple[str, ...]:
    """What is chosen in the panel behind "More", in words; ``titles`` are those of the rules."""
    told = [labels.kind(one) for one in wanted.types]  # type: ignore[arg-type]
    told += [labels.severity(one) for one in wanted.severities]  # type: ignore[arg-type]
    told += [labels.verdict(one) for one in wanted.verdicts if wanted.verdicts != ("unreviewed",)]
    told += [titles.get(one, one) for one in wanted.rules]
    if wanted.source:
        told.append(labels.say(REPORT).format(wanted.source))
    for on, text in ((wanted.noted, NOTED), (wanted.hidden, WITH_SILENCED), ("gone" in wanted.states, WITH_GONE)):
        if on:
            told.append(labels.say(text))
    return tuple(told)


def cleared(wanted: Filter) -> Filter:
    """All that there is to decide, in the same order."""
    from parallax.case import Filter

    return Filter(relations=TO_DECIDE, order=wanted.order, backwards=wanted.backwards)


def narrowed(wanted: Filter) -> bool:
    """Whether anything is left out that there is to decide."""
    return replace(wanted, hidden=False, states=HERE) != cleared(wanted)
