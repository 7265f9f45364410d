"""What a text says of ages: "34-year-old", "aged 34", "Ann Roe, 34,", "both 34", "born in 1990", "in his 30s"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from parallax.language import Sentence

ONES = [
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
YEARS = {word: n for n, word in enumerate(ONES, 1)} | {word: n * 10 for n, word in enumerate(TENS, 2)}
NUMBER = rf"\d{{1,3}}|(?:(?:{'|'.join(TENS)})-)?(?:{'|'.join(YEARS)})"
OLD = re.compile(rf"\b({NUMBER})[-‑– ](?:years?|yrs?)[-‑– ](?:old|olds)\b", re.IGNORECASE)
AGED = re.compile(rf"\b(?:aged?|turned) ({NUMBER})\b(?=[,.;)]|$| and| when| years old| at the time)", re.IGNORECASE)
BESIDE = re.compile(
    r"(?<=[\w.”\"’'])(?:, | \()(?:only |just |barely |now |then )?(\d{1,3})(?=[,;.):]| and | of | who | was | is |$)"
)
OF_AGE = re.compile(rf"(?<=\w )of ({NUMBER})(?=[,.;:)]| who| whose| and | from | in | at |$)", re.IGNORECASE)
WAS = re.compile(
    rf"\b(?:was|is) (?:just |only |barely )?({NUMBER})(?=[,.;:]| when | at the time| and | last | this |$)"
)
BOTH = re.compile(
    rf"(?:, | \()(?:both|each)(?: aged)? ({NUMBER})\b(?=[,;.):]| and | of | who | were |$)", re.IGNORECASE
)
BORN = re.compile(
    r"\b(?:born(?: on)?|date of birth:?|d\.?o\.?b\.?:?) (?:\d{1,2}[./-]\d{1,2}[./-]|[^.;)]{0,20}?)"
    r"(?P<year>(?:19|20)\d\d)\b",
    re.IGNORECASE,
)
DECADE = re.compile(r"\bin (?:his|her) (early |mid[- ]|late )?(\d)0s\b", re.IGNORECASE)
# One of these is in whatever the pattern of births finds: looking for them first is quicker.
BIRTH = ("born", "Born", "birth", "Birth", "DOB", "D.O.B", "dob", "d.o.b")
OLDEST = 115


class Age(NamedTuple):
    """Code points of an age, its bounds in years and how it is said ("old", "aged", "both", "beside" ...)."""

    start: int
    end: int
    low: int
    high: int
    form: str


def ages_in(sentence: Sentence) -> Iterator[Age]:
    """All ages that a sentence tells."""
    base, quote = sentence.passage.span.start, sentence.passage.span.quote
    taken: list[tuple[int, int]] = []
    for form, pattern in (
        ("old", OLD),
        ("aged", AGED),
        ("both", BOTH),
        ("beside", BESIDE),
        ("of", OF_AGE),
        ("was", WAS),
    ):
        for found in pattern.finditer(quote):
            years = years_of(found.group(1))
            start, end = found.span(1) if form == "beside" else found.span()
            start += 2 if form == "both" else 0
            if 0 < years <= OLDEST and not any(s < end and start < e for s, e in taken):
                taken.append((start, end))
                yield Age(base + start, base + end, years, years, form)
    told = sentence.passage.published[:4] if any(word in quote for word in BIRTH) else ""
    for found in BORN.finditer(quote) if told else ():
        years = int(told) - int(found.group("year"))
        if 0 < years <= OLDEST:
            yield Age(base + found.start(), base + found.end(), years - 1, years, "born")
    for found in DECADE.finditer(quote):
        low = int(found.group(2)) * 10
        part = (found.group(1) or "").strip(" -").lower()
        bounds = {"early": (low, low + 4), "mid": (low + 3, low + 7), "late": (low + 6, low + 9)}
        first, last = bounds.get(part, (low, low + 9))
        yield Age(base + found.start(), base + found.end(), first, last, "decade")


def years_of(text: str) -> int:
    """The number of years that figures or words tell."""
    if text.isdigit():
        return int(text)
    return sum(YEARS[word] for word in text.lower().split("-"))
