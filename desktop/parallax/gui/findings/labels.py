"""The words for kinds, verdicts and orders that list and page share, in the window's language."""

from __future__ import annotations

from datetime import datetime

from parallax.export.words import RELATIONS, TYPES
from parallax.gui.texts import QT_TRANSLATE_NOOP, translated
from parallax.gui.values import phrase, short_day
from parallax.gui.words import spoken
from parallax.model import ClaimType, Relation, Severity

CHIPS: dict[Relation, str] = {
    "conflict": QT_TRANSLATE_NOOP("Findings", "Conflicts"),
    "wording": QT_TRANSLATE_NOOP("Findings", "Other words"),
    "precision": QT_TRANSLATE_NOOP("Findings", "More exact"),
    "single": QT_TRANSLATE_NOOP("Findings", "No counterpart"),
    "agree": QT_TRANSLATE_NOOP("Findings", "Agree"),
}
SEVERITIES: dict[Severity, str] = {
    "major": QT_TRANSLATE_NOOP("Findings", "Major"),
    "minor": QT_TRANSLATE_NOOP("Findings", "Minor"),
    "info": QT_TRANSLATE_NOOP("Findings", "For information"),
}
VERDICTS: dict[str, str] = {
    "unreviewed": QT_TRANSLATE_NOOP("Findings", "Undecided"),
    "confirmed": QT_TRANSLATE_NOOP("Findings", "Confirmed"),
    "not a discrepancy": QT_TRANSLATE_NOOP("Findings", "Not a discrepancy"),
    "explained": QT_TRANSLATE_NOOP("Findings", "Explained"),
    "needs a call": QT_TRANSLATE_NOOP("Findings", "Needs a call"),
    "unresolved": QT_TRANSLATE_NOOP("Findings", "Unresolved"),
    "corrected": QT_TRANSLATE_NOOP("Findings", "Corrected"),
}
# Told from one another without their colour; most verdicts need no sign, more would be a language to learn.
SIGNS = {"confirmed": "✓", "not a discrepancy": "–", "corrected": "✓", "needs a call": "?", "unresolved": "?"}
ORDERS: dict[str, str] = {
    "rank": QT_TRANSLATE_NOOP("Findings", "Surest first"),
    "type": QT_TRANSLATE_NOOP("Findings", "By type"),
    "severity": QT_TRANSLATE_NOOP("Findings", "By severity"),
    "topic": QT_TRANSLATE_NOOP("Findings", "By topic"),
    "verdict": QT_TRANSLATE_NOOP("Findings", "By verdict"),
    "source": QT_TRANSLATE_NOOP("Findings", "By report"),
}


def say(text: str) -> str:
    """A word of these tables in the window's language."""
    return translated("Findings", text)


def verdict(word: str) -> str:
    """A verdict as a checker says it."""
    return say(VERDICTS.get(word, word))


def severity(word: Severity) -> str:
    """How grave a finding is."""
    return say(SEVERITIES[word])


def relation(word: Relation) -> str:
    """How the readings stand to each other: "conflict", "other words"."""
    return spoken(RELATIONS[word].word)


def kind(word: ClaimType) -> str:
    """What is in dispute: "Time", "Who takes part"."""
    return spoken(TYPES[word].word)


def moment(at: str) -> str:
    """A time of the log by the clock of this machine: "10:32" today, else "8 May, 10:32"; no time stays as it is."""
    try:
        here, now = datetime.fromisoformat(at).astimezone(), datetime.now().astimezone()
    except (ValueError, OverflowError):
        return at
    clock = f"{here:%H:%M}"
    if here.date() == now.date():
        return clock
    return phrase("{day}, {clock}").format(day=short_day(here.date(), here.year != now.year), clock=clock)
