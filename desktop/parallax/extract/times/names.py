"""Words of time that are names: Dr Sunday, Gary Noon, 54, a dog called August, the Midnight Ramblers."""

from __future__ import annotations

import re

from parallax.extract.times.words import Words

CLASSES = frozenset({"weekday", "month", "month_doubtful", "noon", "midnight", "season"})
TITLE = re.compile(
    r"\b(?:Mr|Mrs|Ms|Dr|Prof|Professor|Judge|Justice|Sir|Dame|Lord|Lady|Rev|Father|Sister|Capt|Captain|Sgt|Sergeant|Lt|Col|Colonel|Gen|Major"
    r"|Detective|Inspector|Officer|Chief|President|Minister|Senator|Governor|Mayor|Alhaji|Pastor|Bishop|Comrade|Engr|Hon|King|Queen|Prince"
    r"|Princess|Councillor|Cllr)\.?\s+(?:[A-Z][a-z]+\s+)?$"
    r"|\b(?:an?|his|her|their|our|my)\s+(?:\w+\s+){1,3}(?:called|named|nicknamed)\s+$"
)
GIVEN = re.compile(
    r"\b(?!(?:In|On|By|Since|Until|Till|From|Last|Next|This|Early|Late|Every|The|And|But|That|Of|To|For|At)\b)[A-Z][a-z]+\s+$"
)
AGE = re.compile(r",\s+\d{1,2}(?:,|\s+and\b)")
FIRM = re.compile(r",?\s+(?:PLC|plc|Inc|Ltd|Corp|LLC|LLP|Co|GmbH|AG|SA)\b")
CALLED = re.compile(r"\s+[A-Z][a-z]{2,}")
DAY = re.compile(r"\s+(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\d)")
OPENS = re.compile(r"(?:^|[.!?:;\n\"“'‘(–—-])\s*$")
REACH = 40


def names_somebody(words: Words, i: int) -> bool:
    """Whether word ``i`` of a text, written with a capital letter, is a name there and no time."""
    start, end = words.starts[i], words.ends[i]
    text = words.text
    if not text[start].isupper() or not CLASSES.intersection(words.values[i]):
        return False
    before = text[max(0, start - REACH) : start]
    if TITLE.search(before):
        return True
    if AGE.match(text, end) and GIVEN.search(before):
        return True
    if FIRM.match(text, end) or before.endswith("& "):
        return True
    clock = "noon" in words.values[i] or "midnight" in words.values[i]
    named = clock and text[start:end].istitle() and CALLED.match(text, end) and not DAY.match(text, end)
    return bool(named) and OPENS.search(before) is None
