"""Streets: "the 1200 block of Oak Avenue", "at Oak Avenue and 3rd Street", with house number and crossing streets."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from typing import NamedTuple

from parallax import lexicon
from parallax.extract.clause import fold, make_claim, stems
from parallax.extract.namewords import bare, words
from parallax.extract.report import Report
from parallax.extract.scenes import frames
from parallax.language import Sentence
from parallax.model import Claim, Value

COMPASS = r"(?:(?:North|South)(?:[Ee]ast|[Ww]est)?|East|West|[NS]\.?(?:[EW]\.?)?|[EW]\.?)"
NUMBER = r"(?:(?P<number>\d{1,5})(?:s|th)?[- ](?:[Bb]lock )?(?:of )?)"
NAME = r"(?:[A-Z][\w’'-]+|\d{1,3}(?:st|nd|rd|th)|St\.)"
FULL_FORMS = {
    "st": "street", "ave": "avenue", "rd": "road", "blvd": "boulevard", "dr": "drive", "ln": "lane", "hwy": "highway",
    "pkwy": "parkway", "quays": "quay",
}  # fmt: skip
# "First Street" is "1st Street".
NUMBERED = {
    "first": "1st", "second": "2nd", "third": "3rd", "fourth": "4th", "fifth": "5th", "sixth": "6th", "seventh": "7th",
    "eighth": "8th", "ninth": "9th", "tenth": "10th", "eleventh": "11th", "twelfth": "12th",
}  # fmt: skip
# Words that may stand, capitalised, before the name of a street and are no part of it.
OPENERS = frozenset({"on", "at", "in", "near", "along", "the", "off", "from", "to", "and", "of", "between", "outside"})
# What makes a court or a place something else than a street.
COURTS = frozenset({
    "supreme", "district", "circuit", "county", "high", "crown", "appeals", "appeal", "federal", "superior",
    "magistrates", "magistrate", "municipal", "juvenile", "constitutional", "criminal", "family", "probate", "first",
    "city", "central", "international", "second", "third",
})  # fmt: skip
UNSURE = frozenset({"court", "place", "way", "row", "square", "circle"})
BLOCK = 100
# How a block stands among the other streets of a claim.
BLOCK_OF = "block "
# Frames that say nothing of what happened at a street: "the shooting happened at a home on Oak Street, police said".
VAGUE = frozenset({"", "reside", "speak", "inform", "know", "believe"})


class Street(NamedTuple):
    """A street in a sentence: offsets in its text, house number or block (0: none), name without compass, suffix."""

    start: int
    end: int
    number: int
    name: str
    suffix: str


@cache
def _pattern() -> re.Pattern[str]:
    suffixes = "|".join(sorted({s.capitalize() for s in words("place", "streets")}, key=len, reverse=True))
    return re.compile(rf"\b{NUMBER}?(?:{COMPASS} )?(?P<name>{NAME}(?: {NAME}){{0,2}}) (?P<suffix>{suffixes})\b\.?")


def extract(report: Report) -> Iterator[Claim]:
    """Claims of type place, slot "street": subject are the block and the other streets named with it."""
    for sentence in report.sentences:
        found = list(streets(sentence.passage.span.quote))
        for street in found:
            yield _claim(sentence, street, found)


def streets(text: str) -> Iterator[Street]:
    """All streets named in ``text``."""
    if not any(mark in text for mark in _marks()):
        return
    for found in _pattern().finditer(text):
        parts = found["name"].split()
        while parts and parts[0].lower() in OPENERS:
            parts.pop(0)
        suffix = FULL_FORMS.get(bare(found["suffix"]), bare(found["suffix"]))
        if not parts or _no_street(parts, suffix, text[found.end() :]):
            continue
        start = found.start() if found["number"] else found.start("suffix") - len(" ".join(parts)) - 1
        name = " ".join(NUMBERED.get(word, word) for word in fold(" ".join(parts)).replace(".", "").split())
        yield Street(start, found.end("suffix"), int(found["number"] or 0), name, suffix)


@cache
def _marks() -> tuple[str, ...]:
    return tuple(f" {s.capitalize()}" for s in words("place", "streets"))


def _no_street(parts: list[str], suffix: str, after: str) -> bool:
    """Whether the words are a court, or the beginning of a longer name ("Wall Street Journal")."""
    if suffix in UNSURE and (len(parts) > 1 or bare(parts[-1]) in COURTS):
        return True
    if suffix == "court" and bare(parts[-1]) in COURTS:
        return True
    following = re.match(r" ([A-Z][\w]*)", after)
    return following is not None and bare(following[1]) not in words("never", "words") | words("place", "before")


def _claim(sentence: Sentence, street: Street, found: list[Street]) -> Claim:
    base = sentence.passage.span.start
    starts = [t.start for t in sentence.tokens]
    first = max(0, bisect_right(starts, base + street.start) - 1)
    last = max(0, bisect_right(starts, base + street.end - 1) - 1)
    subject = {f"{other.name} {other.suffix}" for other in found if other.name != street.name}
    if street.number:
        subject.add(f"{BLOCK_OF}{street.number // BLOCK * BLOCK}")
    norm = f"{street.name} {street.suffix}"
    value = Value(norm, unit="street", derivation=f"the street {norm}")
    claim = make_claim(sentence, first, last, "place", "street", value, subject=subject, at=last)
    # What happened at a street, and when, may stand anywhere in its sentence.
    said = stems(sentence.tokens) | _clocks(sentence)
    return replace(claim, words=said, frame=_event(sentence) if claim.frame in VAGUE else claim.frame)


def _event(sentence: Sentence) -> str:
    """The frame of the first word of a sentence that tells of an event with one scene."""
    told = (lexicon.frame_of(fold(t.lemma), t.pos) for t in sentence.tokens if t.pos in ("NOUN", "VERB"))
    return next((frame for frame in told if frame in frames() and frame not in VAGUE), "")


def _clocks(sentence: Sentence) -> frozenset[str]:
    """The clock times of a sentence, as they stand."""
    return frozenset(t.text for t in sentence.tokens if ":" in t.text and t.text[0].isdigit())
