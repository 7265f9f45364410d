"""TIMEX3 value -> the stretch of time that it covers, its grain, and how a reader says it.

Minutes since 0001-01-01T00:00, half-open. Parts of the day are wider than the Unicode CLDR day periods for English, as
news uses them: a "morning" begins after midnight, an "evening" overlaps the "night", a "night" ends at six. Seasons are
the northern ones, meteorological and astronomical taken together.
"""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import NamedTuple

from parallax.extract.times.points import make_day

DAY = 1440.0
PARTS = {  # hours from the day's midnight
    "MO": (0, 12), "MI": (11, 15), "AF": (12, 19), "EV": (16, 24), "NI": (18, 30), "DT": (6, 20),
}  # fmt: skip
PART_WORDS = {
    "MO": "morning", "MI": "midday", "AF": "afternoon", "EV": "evening", "NI": "night", "DT": "daytime",
}  # fmt: skip
SEASONS = {  # (month, day) of the first day and of the day after the last, years after the value's year
    "SP": ((3, 1, 0), (6, 22, 0)), "SU": ((6, 1, 0), (9, 24, 0)),
    "FA": ((9, 1, 0), (12, 22, 0)), "WI": ((12, 1, 0), (3, 22, 1)),
}  # fmt: skip
SEASON_WORDS = {"SP": "spring", "SU": "summer", "FA": "autumn", "WI": "winter"}
CLOSE_BY = {"APPROX": (15.0, 16.0), "BEFORE": (30.0, 1.0), "AFTER": (0.0, 30.0)}  # minutes meant round a clock time
HALVES = {"START": (0.0, 0.5), "MID": (0.25, 0.75), "END": (0.5, 1.0)}
LATE_AT_NIGHT = (0.25, 1.0)  # "late on Tuesday night" is before midnight as well as after it
# A day of which only a part is known: month, day of the month, weekday; a clock time or a part of the day.
OPEN = re.compile(
    r"XXXX-(?:WXX-(?P<weekday>[1-7])|(?P<month>\d\d)(?:-(?P<day>\d\d))?|XX(?:-XX)?)"
    r"(?:T(?:(?P<clock>\d\d:\d\d)|(?P<part>[A-Z]{2})))?$"
)
VALUE = re.compile(
    r"(?P<year>\d{4})(?:"
    r"-(?P<month>\d\d)(?:-(?P<day>\d\d)(?:T(?:(?P<part>MO|MI|AF|EV|NI|DT)|(?P<hour>\d\d)(?::(?P<minute>\d\d))?(?::\d\d)?Z?))?)?"
    r"|-W(?P<week>\d\d)(?:-(?P<end>WE))?|-Q(?P<quarter>[1-4])|-H(?P<half>[12])|-(?P<season>SP|SU|FA|WI))?$"
)


class Stretch(NamedTuple):
    """What a value covers: minutes ``[low, high)`` and the grain's name."""

    low: float
    high: float
    precision: str


def minutes(day: date) -> float:
    """Minutes from 0001-01-01T00:00 to the day's midnight."""
    return (day.toordinal() - 1) * DAY


def clock_value(at: float) -> str:
    """Minutes from 0001-01-01T00:00 as a TIMEX3 value to the minute."""
    day, rest = divmod(int(at), int(DAY))
    return f"{date.fromordinal(day + 1).isoformat()}T{rest // 60:02d}:{rest % 60:02d}"


def clock_words(at: float) -> str:
    """The same in words."""
    return value_words(clock_value(at))


def bounds(value: str, mod: str = "") -> Stretch | None:
    """The stretch of a value, narrowed by ``mod`` ("early July" is its first half); None where it names none."""
    whole = _whole(value)
    if whole is None:
        return None
    low, high, precision = whole
    if mod in HALVES:
        first, last = LATE_AT_NIGHT if mod == "END" and value.endswith("TNI") else HALVES[mod]
        return Stretch(
            low + (high - low) * first, low + (high - low) * last, f"part of {precision.removeprefix('part of ')}"
        )
    if precision == "minute" and mod in CLOSE_BY:
        before, after = CLOSE_BY[mod]
        return Stretch(low - before, low + after, "minute")
    return whole


def _whole(value: str) -> Stretch | None:
    if re.fullmatch(r"\d{2,3}", value):
        size = 10 ** (4 - len(value))
        first = int(value) * size
        return _years(max(first, 1), first + size, "decade" if size == 10 else "century")
    match = VALUE.match(value)
    if match is None:
        return None
    year = int(match["year"])
    if match["month"]:
        return _in_month(match, year)
    if match["week"]:
        return _week(year, int(match["week"]), bool(match["end"]))
    for name, months in (("quarter", 3), ("half", 6)):
        if match[name]:
            return _months(year, (int(match[name]) - 1) * months + 1, months, name)
    if match["season"]:
        (m1, d1, y1), (m2, d2, y2) = SEASONS[match["season"]]
        return _between(make_day(year + y1, m1, d1), make_day(year + y2, m2, d2), "season")
    return _years(year, year + 1, "year")


def _in_month(match: re.Match[str], year: int) -> Stretch | None:
    month = int(match["month"])
    if not match["day"]:
        return _months(year, month, 1, "month")
    day = make_day(year, month, int(match["day"]))
    if day is None:
        return None
    start = minutes(day)
    if match["part"]:
        first, last = PARTS[match["part"]]
        return Stretch(start + first * 60, start + last * 60, "part of day")
    if match["hour"]:
        start += int(match["hour"]) * 60 + int(match["minute"] or 0)
        return Stretch(start, start + (1 if match["minute"] else 60), "minute" if match["minute"] else "hour")
    return Stretch(start, start + DAY, "day")


def _between(first: date | None, after: date | None, precision: str) -> Stretch | None:
    if first is None or after is None:
        return None
    return Stretch(minutes(first), minutes(after), precision)


def _years(first: int, after: int, precision: str) -> Stretch | None:
    return _between(make_day(first, 1, 1), make_day(after, 1, 1), precision)


def _months(year: int, month: int, count: int, precision: str) -> Stretch | None:
    over, index = divmod(month - 1 + count, 12)
    return _between(make_day(year, month, 1), make_day(year + over, index + 1, 1), precision)


def _week(year: int, week: int, end: bool) -> Stretch | None:
    try:
        monday = date.fromisocalendar(year, week, 1)
        after = monday + timedelta(days=7)
    except (ValueError, OverflowError):
        return None
    if end:
        # A weekend begins on Friday evening for most who write of one; its value is the week's.
        return Stretch(minutes(after) - 2 * DAY - 360, minutes(after), "weekend")
    return Stretch(minutes(monday), minutes(after), "week")


def day_words(day: date) -> str:
    """A day as a reader says it: Wednesday 10 August 2016."""
    return f"{day:%A} {day.day} {day:%B} {day.year}"


def value_words(value: str) -> str:
    """A TIMEX3 value of DATE or TIME in words; the value itself where there is nothing to say."""
    match = VALUE.match(value)
    if match is None:
        if value.startswith("XXXX-"):
            return _open_words(value)
        if re.fullmatch(r"\d{3}", value):
            return f"the {value}0s"
        if re.fullmatch(r"\d{2}", value):
            return f"the years {value}00 to {value}99"
        return value
    year = match["year"]
    if match["month"]:
        return _month_words(match, int(year), value)
    if match["week"]:
        name = "weekend" if match["end"] else "week"
        return f"the {name} of week {int(match['week'])} of {year}"
    if match["quarter"]:
        return f"quarter {match['quarter']} of {year}"
    if match["half"]:
        return f"the {('first', 'second')[int(match['half']) - 1]} half of {year}"
    if match["season"]:
        return f"{SEASON_WORDS[match['season']]} {year}"
    return year


def _open_words(value: str) -> str:
    """What is known of a day that is not fixed: "a Tuesday of an unknown week", "10:40 on an unknown day"."""
    open_day = OPEN.match(value)
    if open_day is None:
        return value
    clock, part = open_day["clock"] or "", PART_WORDS.get(open_day["part"] or "", "")
    day = _open_day(open_day)
    if not day:
        return f"{clock} on an unknown day" if clock else f"the {part} of an unknown day" if part else value
    return f"{clock} on {day}" if clock else f"the {part} of {day}" if part else day


def _open_day(known: re.Match[str]) -> str:
    if known["weekday"]:
        return f"a {date(2024, 1, int(known['weekday'])):%A} of an unknown week"
    if known["month"] and 1 <= int(known["month"]) <= 12:
        number = f"{int(known['day'])} " if known["day"] else ""
        return f"{number}{date(2024, int(known['month']), 1):%B} of an unknown year"
    return ""


def _month_words(match: re.Match[str], year: int, value: str) -> str:
    day = make_day(year, int(match["month"]), int(match["day"] or 1))
    if day is None:
        return value
    if not match["day"]:
        return f"{day:%B} {year}"
    if match["part"]:
        return f"the {PART_WORDS[match['part']]} of {day_words(day)}"
    if match["hour"]:
        return f"{match['hour']}:{match['minute'] or '00'} on {day_words(day)}"
    return day_words(day)
