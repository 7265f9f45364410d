"""Dates as a head line, a dateline or page metadata write them: found, read, and never guessed.

This is not the tagger of dates in running text (``extract/times``): it reads only what names a day of the calendar.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?)\b\.?"
)
WEEKDAY = (
    r"(?:mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:rs?(?:day)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)\b\.?"
)
DAY = r"(?:[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th)?"
YEAR = r"(?:19|20)\d\d"
TIME = r"(?:\d{1,2}[:.]\d{2}(?:[:.]\d{2})?\s?(?:[ap]\.?m\b\.?)?|\d{1,2}\s?[ap]\.?m\b\.?)"
DATE = re.compile(
    rf"""(?<![\w./-])(?:(?P<weekday>{WEEKDAY}),?\s+(?:the\s+)?)?(?:
      (?P<iso>{YEAR}[-/.](?:1[0-2]|0\d)[-/.](?:[0-2]\d|3[01]))(?!\d)
    | (?P<day1>{DAY})\s+(?:of\s+)?(?P<month1>{MONTH})(?:,?\s+(?P<year1>{YEAR})\b(?!%|-\d))?
    | (?P<month2>{MONTH})\s+(?P<day2>{DAY})\b(?:,?\s+(?P<year2>{YEAR})\b(?!%|-\d))?
    | (?P<dotted>{DAY}\.\s?(?:1[0-2]|0?[1-9])\.\s?{YEAR})\b
    | (?P<slashed>\d{{1,2}}/\d{{1,2}}/(?:{YEAR}|\d\d)|\d{{1,2}}-\d{{1,2}}-{YEAR})\b
    )(?!\w|\.\d)""",
    re.IGNORECASE | re.VERBOSE,
)
CLOCK = re.compile(r"\b(\d{1,2})(?:[:.](\d{2}))?(?:[:.]\d{2})?\s?([ap])?\.?m?\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Day:
    """A day that the text names; offsets into it. ``iso`` is empty where no year stands beside it. Monday is 0.

    ``either`` are the two days that 3/4/2021 may mean, day first and month first; month and day are then 0.
    """

    start: int
    end: int
    text: str
    iso: str
    month: int
    day: int
    weekday: int | None = None
    either: tuple[str, ...] = ()

    @property
    def contradicts(self) -> bool:
        """Whether the weekday written beside the date is another one."""
        return bool(self.iso) and self.weekday is not None and date.fromisoformat(self.iso).weekday() != self.weekday


def find_dates(text: str, start: int = 0, end: int | None = None) -> Iterator[Day]:
    """Every day named in ``text[start:end]``, with a year or without one; offsets into ``text``."""
    for match in DATE.finditer(text, start, len(text) if end is None else end):
        if (found := _day(match)) is not None:
            yield found


def find_date(text: str) -> Day | None:
    """The first day named in a short text, one with its year before one without."""
    days = list(find_dates(text[:400]))
    return next((d for d in days if d.iso), days[0] if days else None)


def clock(text: str) -> str:
    """ "9:48 a.m." -> "09:48"; empty where it is no time of day."""
    match = CLOCK.search(text)
    if match is None:
        return ""
    hour, minute, half = int(match[1]), int(match[2] or 0), (match[3] or "").lower()
    if half and 1 <= hour <= 12:
        hour = hour % 12 + (12 if half == "p" else 0)
    return f"{hour:02}:{minute:02}" if hour < 24 and minute < 60 else ""


def slashed(text: str) -> Day | None:
    """A day without a year as 11/30: month and day are 0 where the order of the two is open."""
    match = re.search(r"(?<![\d/])(\d{1,2})/(\d{1,2})(?![\d/])", text)
    if match is None:
        return None
    a, b = int(match[1]), int(match[2])
    month, day = (a, b) if a <= 12 < b <= 31 else (b, a) if b <= 12 < a <= 31 else (0, 0)
    return Day(match.start(), match.end(), match.group(), "", month, day)


def weekday_of(iso: str) -> int:
    """0 for a Monday ... 6 for a Sunday."""
    return date.fromisoformat(iso).weekday()


def apart(a: str, b: str) -> int:
    """Days from ``b`` to ``a``; a day that its year does not have is far from every other."""
    try:
        return (date.fromisoformat(a) - date.fromisoformat(b)).days
    except ValueError:
        return 10**6


def shift(iso: str, days: int) -> str:
    """The day so many days later."""
    return (date.fromisoformat(iso) + timedelta(days)).isoformat()


def weekday_number(word: str) -> int | None:
    """0 for Monday ... 6 for Sunday; None where the word is no weekday."""
    head = word.strip().lower()[:3]
    return WEEKDAYS.index(head) if head in WEEKDAYS else None


def _day(match: re.Match[str]) -> Day | None:
    year, month, day = _numbers(match)
    weekday = weekday_number(match["weekday"] or "")
    if not month and day:
        return _either(match, year, weekday)
    if not month or not 1 <= month <= 12 or not 1 <= day <= 31:
        return None
    try:
        iso = date(year or 2000, month, day).isoformat()  # 2000 has every day that a year can have
    except ValueError:
        return None
    return Day(match.start(), match.end(), match.group(), iso if year else "", month, day, weekday)


def _either(match: re.Match[str], year: int, weekday: int | None) -> Day | None:
    """A day as 3/4/2021: the one that its weekday fits, else both are kept as open."""
    a, b = (int(n) for n in re.findall(r"\d+", match["slashed"])[:2])
    if not (a and b):
        return None
    days = tuple(date(year, month, day).isoformat() for day, month in ((a, b), (b, a)))
    fit = [iso for iso in days if weekday is not None and weekday_of(iso) == weekday]
    if len(fit) != 1:
        return Day(match.start(), match.end(), match.group(), "", 0, 0, weekday, days)
    settled = date.fromisoformat(fit[0])
    return Day(match.start(), match.end(), match.group(), fit[0], settled.month, settled.day, weekday)


def _numbers(match: re.Match[str]) -> tuple[int, int, int]:
    if match["iso"]:
        year, month, day = (int(n) for n in re.split(r"\D", match["iso"]))
        return year, month, day
    if match["dotted"]:
        day, month, year = (int(n) for n in re.findall(r"\d+", match["dotted"]))
        return year, month, day
    if match["slashed"]:
        a, b, year = (int(n) for n in re.findall(r"\d+", match["slashed"]))
        year += 2000 if year < 100 else 0
        # 3/4/2016 is March here and April there: only a number above 12 settles it.
        return (year, a, b) if b > 12 else (year, b, a) if a > 12 else (year, a if a == b else 0, b)
    word = (match["month1"] or match["month2"]).lower()[:3]
    day = int(re.match(r"\d+", match["day1"] or match["day2"])[0])  # type: ignore[index]
    return int(match["year1"] or match["year2"] or 0), MONTHS.index(word) + 1, day
