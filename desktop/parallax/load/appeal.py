"""Donation appeals, which run over several paragraphs: from the line that opens them to the last one that asks.

A paragraph is a sure part when it asks for support, outside quotation marks, and speaks of the outlet's own work to
"you". What stands between the opening line and the last sure part belongs to the appeal, however newslike it reads.
"""

from __future__ import annotations

import re
from functools import cache

from parallax.load.lines import Stretch
from parallax.load.words import lexicon

QUOTED = re.compile(r"[\"“«][^\"“”«»]{0,2000}[\"”»]")
READER = re.compile(r"\b(?:you|your|yours|readers?)\b", re.IGNORECASE)
OURSELVES = re.compile(r"\b(?:we|us|our|ours)\b", re.IGNORECASE)
# Paragraphs that an appeal may run on for, between one that surely belongs and the next.
REACH = 8


def appeals(text: str, rows: list[Stretch]) -> list[Stretch]:
    """Stretches of rows ``[first, last)`` that are one appeal each, as indices into ``rows``."""
    asks, opens = [_asks(text[slice(*row)]) for row in rows], [_opens(text[slice(*row)]) for row in rows]
    found: list[Stretch] = []
    n = 0
    while n < len(rows):
        last = _last(asks, n) if opens[n] or asks[n] >= 3 else n
        if last > n:
            last = _thanks(text, rows, asks, last)
            found.append((n, last))
        n = max(n + 1, last)
    return found


def _last(asks: list[int], first: int) -> int:
    """The end of an appeal that opens at row ``first``: behind its last sure part; ``first`` where it has none."""
    end, sure = first, 0
    for n in range(first, len(asks)):
        if n - max(end, first) > REACH:
            break
        if asks[n] >= 3:
            end, sure = n + 1, sure + 1
        elif sure and asks[n] == 2 and n == end:
            end = n + 1
    return end if sure else first


def _thanks(text: str, rows: list[Stretch], asks: list[int], end: int) -> int:
    """Carry the end on over short lines that still speak to the reader."""
    while end < len(rows):
        line = text[slice(*rows[end])]
        if asks[end] < 1 or not READER.search(line) or len(line.split()) > 60:
            break
        end += 1
    return end


def _opens(line: str) -> bool:
    return len(line.split()) <= 60 and _pattern("openers").match(line) is not None


def _asks(line: str) -> int:
    """How surely a paragraph asks the reader for support: 3 surely, 2 beside another, 1 perhaps, 0 not."""
    if len(line) > 3000:
        return 0
    plain = QUOTED.sub(" ", line)
    ask = len({match.group().lower() for match in _pattern("ask").finditer(plain)})
    if not ask:
        return 0
    mission = _pattern("mission").search(plain) is not None
    reader, own = READER.search(plain) is not None, OURSELVES.search(plain) is not None
    if (mission and (reader or own) and ask + reader + own >= 3) or (ask >= 3 and reader):
        return 3
    return 2 if reader and (own or ask >= 2) else 1


@cache
def _pattern(table: str) -> re.Pattern[str]:
    listed = "|".join(lexicon("noise")["appeal"][table])
    return re.compile(rf"(?:{listed})" if table == "openers" else rf"(?<!\w)(?:{listed})(?!\w)", re.IGNORECASE)
