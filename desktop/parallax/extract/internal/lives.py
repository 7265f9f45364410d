"""The years of a life against the age at its end: "(1611-1668), who was dead at forty-seven"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from parallax.extract.agetexts import NUMBER, years_of
from parallax.extract.internal.line import Line, Side, Slip

LIFE = re.compile(r"\((?:born |b\. ?)?(\d{4}) ?[-–—] ?(\d{4})\)")
ENDED = re.compile(
    rf"\b(?:(?:dead|died|dies|killed|drowned|succumbed|buried|murdered|executed|death)(?: \w+){{0,3}}? (?:at|aged)"
    rf"|at the time of (?:his|her) death,?) (?:the age of |age |aged )?(?P<age>{NUMBER})\b"
    r"(?! (?:per|%|o'clock|a\.m|p\.m|am|pm))",
    re.IGNORECASE,
)
OLDEST = 115
SENTENCES = 2


def slips(lines: Sequence[Line]) -> Iterator[Slip]:
    """Ages at death that the two years of a life do not give, in its sentence or the next."""
    for n, line in enumerate(lines):
        span = line.sentence.passage.span
        lives = list(LIFE.finditer(span.quote)) if "(" in span.quote else []
        if len(lives) != 1:
            continue
        born, died = int(lives[0][1]), int(lives[0][2])
        if not 0 < died - born <= OLDEST:
            continue
        for near in lines[n : n + SENTENCES]:
            base = near.sentence.passage.span
            for told in ENDED.finditer(base.quote):
                age = years_of(told["age"])
                if age not in (died - born, died - born - 1):
                    life = Side(span.start + lives[0].start(), span.start + lives[0].end(), f"{born} to {died}")
                    end = Side(base.start + told.start(), base.start + told.end(), f"{age}")
                    yield Slip("age", life, end, f"from {born} to {died} it is {died - born} years, not {age}")
