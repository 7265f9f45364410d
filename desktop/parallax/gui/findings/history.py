"""The log in a checker's words: what was decided of one finding, and of the whole case."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from parallax.export.visible import on_one_line
from parallax.gui.findings import labels
from parallax.gui.texts import QT_TRANSLATE_NOOP, translated
from parallax.gui.values import shown_value
from parallax.review.log import STEPS_BACK, in_force
from parallax.review.suppressions import BETWEEN

if TYPE_CHECKING:
    from parallax.review.log import Entry

TOLD: dict[str, str] = {
    "verdict": QT_TRANSLATE_NOOP("History", "{verdict}"),
    "carry": QT_TRANSLATE_NOOP("History", "{verdict}, kept from an earlier audit"),
    "import": QT_TRANSLATE_NOOP("History", "{verdict}, taken over from another checker"),
    "note": QT_TRANSLATE_NOOP("History", "Note: {content}"),
    "prefer": QT_TRANSLATE_NOOP("History", "Reading {content} held right"),
    "sign": QT_TRANSLATE_NOOP("History", "Signed off by {content}"),
    "suppress": QT_TRANSLATE_NOOP("History", "Silenced: {what}"),
    "lift": QT_TRANSLATE_NOOP("History", "Told again what was silenced"),
    "correct": QT_TRANSLATE_NOOP("History", "Corrected what was read: {content}"),
    "same": QT_TRANSLATE_NOOP("History", "These are the same: {content}"),
    "differ": QT_TRANSLATE_NOOP("History", "These are not the same: {content}"),
    "link": QT_TRANSLATE_NOOP("History", "Linked passages"),
    "unlink": QT_TRANSLATE_NOOP("History", "Unlinked passages"),
    "own": QT_TRANSLATE_NOOP("History", "New finding: {what}"),
    "rule": QT_TRANSLATE_NOOP("History", "Changed the rule {what}"),
    "define": QT_TRANSLATE_NOOP("History", "Glossary: {what}"),
    "undefine": QT_TRANSLATE_NOOP("History", "Glossary, removed: {what}"),
    "describe": QT_TRANSLATE_NOOP("History", "Changed what is known of report {what}"),
    "withdraw": QT_TRANSLATE_NOOP("History", "Took back: {about}"),
    "undo": QT_TRANSLATE_NOOP("History", "Undid: {about}"),
    "redo": QT_TRANSLATE_NOOP("History", "Did again: {about}"),
}
CLEARED = {
    "note": QT_TRANSLATE_NOOP("History", "Note removed"),
    "prefer": QT_TRANSLATE_NOOP("History", "No reading held right"),
    "sign": QT_TRANSLATE_NOOP("History", "Sign-off taken back"),
}
NO_TITLES: Mapping[str, str] = {}
DECISION = QT_TRANSLATE_NOOP("History", "a decision")


@dataclass(frozen=True, slots=True)
class Told:
    """One line of the log: when, who, what, of which finding; ``undone`` where it holds no more."""

    at: str
    who: str
    text: str
    mark: str
    undone: bool


def of_finding(log: Iterable[Entry], mark: str) -> tuple[Told, ...]:
    """What was decided of one finding, the last first; undoings show in what they undid."""
    entries = list(log)
    holding = {e.number for e in in_force(entries)}
    return tuple(
        Told(labels.moment(e.at), e.who, sentence(e), e.mark, e.number not in holding)
        for e in reversed(entries)
        if e.mark == mark
    )


def of_case(log: Iterable[Entry], titles: Mapping[str, str]) -> tuple[Told, ...]:
    """All that was decided, the last first; ``titles`` are those of the rules."""
    entries = list(log)
    holding = {e.number for e in in_force(entries)}
    by_number = {e.number: e for e in entries}
    return tuple(
        Told(
            labels.moment(e.at),
            e.who,
            sentence(e, titles, by_number.get),
            _meant(e, by_number),
            e.action not in STEPS_BACK and e.number not in holding,
        )
        for e in reversed(entries)
    )


def _meant(entry: Entry, by_number: Mapping[int, Entry]) -> str:
    """The finding that an entry is about, be it by way of another entry."""
    seen: Entry | None = entry
    while seen is not None and not seen.mark and seen.about:
        seen = by_number.get(seen.about)
    return seen.mark if seen is not None else ""


def sentence(
    entry: Entry, titles: Mapping[str, str] = NO_TITLES, find: Callable[[int], Entry | None] = lambda _number: None
) -> str:
    """What one entry says."""
    cleared = entry.content in {"", "0"} and entry.action in CLEARED
    text = _say(CLEARED[entry.action] if cleared else TOLD[entry.action])
    about = find(entry.about) if entry.about else None
    told = text.format(
        verdict=labels.verdict(entry.verdict),
        content=_content(entry),
        what=_what(entry, titles),
        about=sentence(about, titles, find) if about else _say(DECISION),
    )
    return f"{told} ({on_one_line(entry.reason)})" if entry.reason else told


def _what(entry: Entry, titles: Mapping[str, str]) -> str:
    """What an entry is about where that is no finding: values and rules as a reader knows them."""
    if entry.kind == "values":
        return BETWEEN.join(on_one_line(shown_value(value)) for value in entry.what.split(BETWEEN))
    return titles.get(entry.what, on_one_line(entry.what))


def _content(entry: Entry) -> str:
    """What was written; of two names both."""
    if entry.action in {"same", "differ"}:
        return BETWEEN.join(map(str, json.loads(entry.content)))
    return on_one_line(entry.content)


def _say(text: str) -> str:
    return translated("History", text)
