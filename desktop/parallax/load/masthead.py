"""Lines over the headline that are none: labels ("PRESS RELEASE"), letterheads, mastheads that say what they are."""

from __future__ import annotations

import re
from functools import cache

from parallax.load.lines import Stretch
from parallax.load.words import lexicon

# Words in the name of a paper, blog or magazine.
LONGEST = 6
SPLIT = re.compile(r"\s+[-–—|:]\s+|:\s+|\s*\|\s*")


def is_label(line: str) -> bool:
    """Whether a line says only what sort of text follows, or names only the country that writes."""
    return _labels().fullmatch(line.strip(" .:*#[]()!-–—")) is not None or _lands().fullmatch(line.strip()) is not None


def masthead(text: str, rows: list[Stretch]) -> tuple[int, str]:
    """How many rows at the top are a masthead, and its name: a short name with "a diary of ..." behind or below it."""
    if len(rows) < 4 or "\n" in text[slice(*rows[0])]:
        return 0, ""
    first, second = text[slice(*rows[0])], text[slice(*rows[1])]
    name, *rest = SPLIT.split(first, maxsplit=1)
    if rest and _named(name) and _tagline().fullmatch(rest[0]):
        return 1, name.strip()
    if _named(first) and text.count("\n", rows[0][1], rows[1][0]) == 1 and _tagline().fullmatch(second):
        return 2, first.strip()
    return 0, ""


def _named(line: str) -> bool:
    return 0 < len(line.split()) <= LONGEST and re.search(r"[.!?,;:]$|\d{3}", line) is None


@cache
def _labels() -> re.Pattern[str]:
    listed = "|".join(re.escape(label) for label in lexicon("heads")["labels"])
    return re.compile(rf"(?:(?:{listed})(?:\s*[-–—:|/,]\s*|$))+", re.IGNORECASE)


@cache
def _lands() -> re.Pattern[str]:
    listed = "|".join(lexicon("heads")["lands"])
    return re.compile(rf"(?:(?i:the) )?(?i:{listed}) (?:(?i:the) )?[A-Z][\w'’-]+(?: (?i:and )?[A-Z][\w'’-]+){{0,2}}")


@cache
def _tagline() -> re.Pattern[str]:
    listed = "|".join(lexicon("heads")["periodicals"])
    return re.compile(rf"(?:an?|the|your|our)\s(?:[\w'’&-]+\s){{0,4}}?(?:{listed})\b[^.!?]{{0,70}}", re.IGNORECASE)
