"""A file that holds several dated entries: where each begins, and what its stamp says of its time.

Three kinds of marks open an entry: a label ("UPDATE 3:", "ORIGINAL STORY"), a clock time at the start of paragraphs
(a live blog), a line that is only a date. A programme or a chronology has clock times as well: those are its content.
So clock times count only where the head says that the page is live, or where they run backwards, newest first.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

from parallax.load.dates import (
    MONTH,
    TIME,
    WEEKDAY,
    Day,
    apart,
    clock,
    find_dates,
    shift,
    slashed,
    weekday_number,
    weekday_of,
)
from parallax.load.lines import Stretch
from parallax.load.words import words
from parallax.model import Entry, Span, Stated

ZONE = r"(?:\s?(?:[ECMPG]\.?[SMD]?\.?T\.?|BST|CES?T|UTC|IST|AES?T|hrs|local(?: time)?))?"
ZONE_WORD = r"(?:[ECMP][SD]?T|GMT|BST|CES?T|UTC|IST|local|time|noon|midnight)\b\.?"
DAYWORD = rf"(?:{WEEKDAY},?\s+)?"
# What may stand beside a label: when the entry was written, and nothing else.
WHEN = rf"(?:[\w./,:]*\d[\w./,]*|[ap]\.?m\b\.?|{WEEKDAY}|{MONTH}|{ZONE_WORD}|at\b|on\b|[@(),–—-])"
LABEL = re.compile(
    rf"""(?:{DAYWORD}{TIME}{ZONE}\s+)?
    (?:(?:latest|first|second|third|\d(?:st|nd|rd|th))\s+)?
    (?:(?-i:UPDATE[DS]?)(?:\s?\#?\d{{1,2}}\b)?|(?-i:Updated?)(?=\s?[@(:]|\s\d)
      |original\s+(?:entry|story|report|post|article)|first\s+report|previous(?:ly)?\s+(?:story|report|post|entry)
      |earlier\s+(?:story|report|entry|post)|(?-i:EARLIER|PREVIOUSLY))
    \b(?:[ \t]*{WHEN})*+[ \t]*(?::|(?=\n|$)|\s[—–-]\s)""",
    re.IGNORECASE | re.VERBOSE,
)
STAMP = re.compile(
    rf"""[\[(]?(?P<clock>{TIME}{ZONE}|\d{{4}}(?=\s?(?:GMT|BST|CET|CEST|UTC|ET|hrs)\b)\s?\w+)[\])]?
    (?:\s*\((?P<day>{WEEKDAY})\))?(?:\s?[:—–|-](?=\s|$))?(?=\s|$)""",
    re.IGNORECASE | re.VERBOSE,
)
RANGE = re.compile(r"\s*(?:[-–—]|to|until|and)\s*\d", re.IGNORECASE)
ENDED = re.compile(r"[.!?][\"”’')\]]*$")
# Clock times that open paragraphs, before they are held to be a live blog's stamps.
FEWEST = 3


@dataclass(frozen=True, slots=True)
class Opening:
    """Where an entry begins: its row, its stamp's stretch, and what the stamp names."""

    row: int
    start: int
    end: int
    text: str
    time: str = ""
    day: Day | None = None
    weekday: int | None = None


def split(
    text: str, rows: list[Stretch], body: int, published: Stated
) -> tuple[tuple[Entry, ...], list[tuple[int, int, str]]]:
    """The entries of a text and their stamps (noise). No entries where the file holds one report only."""
    openings = _labels(text, rows, body) or _clocks(text, rows, body) or _headings(text, rows, body, published)
    if not openings:
        return (), []
    stamps = [(o.start, o.end, "live-blog stamp") for o in openings]
    first = openings[0].row
    if first > body:  # what stands above the first mark is an entry of its own, the newest one
        openings.insert(0, Opening(body, rows[body][0], rows[body][0], ""))
    ends = [rows[o.row - 1][1] for o in openings[1:]] + [rows[-1][1]]
    spans = [Span(rows[o.row][0], end, text[rows[o.row][0] : end]) for o, end in zip(openings, ends, strict=True)]
    dates = _dated(openings, published)
    return tuple(Entry(n, span, date) for n, (span, date) in enumerate(zip(spans, dates, strict=True), 1)), stamps


def _labels(text: str, rows: list[Stretch], body: int) -> list[Opening]:
    """Labels that open entries. One alone at the very top is only a flag on a report that was updated."""
    found = []
    for n, (start, end) in enumerate(rows[body:], body):
        match = LABEL.match(text, start, min(end, start + 90))
        if match is None or (match.end() < end and text[match.end() - 1] not in ":—–-\n" and match.end() != end):
            continue
        stamp = match.group()
        if len(stamp.split()) > 12:
            continue
        day = next(find_dates(stamp), None) or slashed(stamp)
        bare = stamp[: day.start] + stamp[day.end :] if day else stamp
        time = re.search(TIME, bare, re.IGNORECASE)
        weekday = re.search(rf"\b{WEEKDAY}", bare, re.IGNORECASE)
        known = weekday_number(weekday.group()) if weekday and not day else None
        found.append(Opening(n, start, match.end(), stamp.strip(), clock(time.group()) if time else "", day, known))
    return [] if not found or (len(found) == 1 and found[0].row == body) else found


def _clocks(text: str, rows: list[Stretch], body: int) -> list[Opening]:
    """Clock times that open paragraphs, where they are the stamps of a live blog."""
    found = []
    for n, (start, end) in enumerate(rows[body:], body):
        match = STAMP.match(text, start, min(end, start + 60))
        if match is None or RANGE.match(text, match.end()) or not clock(match["clock"]):
            continue
        weekday = weekday_number(match["day"] or "")
        found.append(Opening(n, start, match.end(), match.group().strip(), clock(match["clock"]), None, weekday))
    if len(found) < 2:
        return []
    head = text[: rows[body][0]] if body else ""
    live = words("heads", "live").search(head) is not None
    times = [o.time for o in found]
    falls = sum(a > b for a, b in pairwise(times))
    rises = len(times) - 1 - falls
    # One turn more is midnight; a blog that runs over several days has one for each.
    turns = 1 + len(times) // 10
    sure = len(found) >= FEWEST and rises <= turns and falls >= 2 * rises
    return found if _told(text, rows, found) and (sure or (live and min(falls, rises) <= turns)) else []


def _told(text: str, rows: list[Stretch], found: list[Opening]) -> bool:
    """Whether sentences follow the clock times: rows of video titles begin with their length in minutes."""
    whole = 0
    for o in found:
        after = o.row if rows[o.row][1] > o.end else min(o.row + 1, len(rows) - 1)
        whole += ENDED.search(text[max(0, rows[after][1] - 4) : rows[after][1]]) is not None
    return whole >= 0.6 * len(found)


def _headings(text: str, rows: list[Stretch], body: int, published: Stated) -> list[Opening]:
    """Lines that are only a full date, two or more, none later than the day of publication (that is a programme)."""
    found = []
    for n, (start, end) in enumerate(rows[body:-1], body):
        if end - start > 60:
            continue
        day = next(find_dates(text, start, end), None)
        rest = text[start : day.start] + text[day.end : end] if day and day.iso else "x"
        if day is not None and not re.sub(rf"{TIME}|[\s,.:@|()–—-]|\bat\b", "", rest, flags=re.IGNORECASE):
            found.append(Opening(n, start, end, text[start:end], clock(rest), day))
    late = published.value and any(o.day is not None and o.day.iso > published.value[:10] for o in found)
    return found if len(found) >= 2 and not late else []


def _dated(openings: list[Opening], published: Stated) -> list[Stated]:
    """The date (and time) of each entry: its own, else carried on from the entry before it across midnight."""
    times = [o.time for o in openings if o.time]
    falls = sum(a > b for a, b in pairwise(times))
    backwards = 2 * falls >= len(times)
    day, before, found = published.value[:10], "", []
    for o in openings:
        if day and o.time and before and (o.time > before if backwards else o.time < before):
            day = shift(day, -1 if backwards else 1)
        if o.day is not None:
            day = o.day.iso or _with_year(o.day, published.value)
        elif o.weekday is not None and day and weekday_of(day) != o.weekday:
            # A page may have gone on after its date: only that date itself, or the night around it, is certain.
            day = published.value[:10] if published.value and weekday_of(published.value[:10]) == o.weekday else ""
        before = o.time or before
        found.append(_stated(o, day, published))
    return found


def _with_year(day: Day, published: str) -> str:
    """A day without a year, in the year that brings it nearest to the day of publication."""
    if not published or not day.month:
        return ""
    year = int(published[:4])
    days = [f"{y}-{day.month:02}-{day.day:02}" for y in (year - 1, year, year + 1)]
    return min(days, key=lambda iso: abs(apart(iso, published[:10])))


def _stated(opening: Opening, day: str, published: Stated) -> Stated:
    if not opening.text:
        return published
    if not day:
        return Stated(detail=f"the stamp '{opening.text}' names no day") if opening.time else Stated()
    value = f"{day}T{opening.time}" if opening.time else day
    if opening.day is not None and opening.day.iso:
        return Stated(value, "text", f"the stamp '{opening.text}'")
    if not opening.time and opening.day is None and opening.weekday is None:
        return Stated()  # a label without a date: the page's date need not be this entry's
    return Stated(value, "inferred", f"the stamp '{opening.text}' and the report's date, {published.value[:10] or day}")
