"""Normalised values in the form that people read: "2016-08-10TNI" -> "night of Wed 10 Aug 2016"."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta

from parallax.language import fold

_DAY = re.compile(r"(\d{4})-(\d\d)-(\d\d)(?:T(\w\w)(?::(\d\d))?(?::\d\d)?(Z|[+-]\d\d:?\d\d)?)?$")
_WEEK = re.compile(r"(\d{4})-W(\d\d)(?:-(\d|WE))?$")
_MONTH = re.compile(r"(\d{4})-(\d\d)$")
_PART = re.compile(r"(\d{4})-(Q[1-4]|H[12]|SP|SU|FA|WI)$")
_OPEN_WEEKDAY = re.compile(r"XXXX-WXX-([1-7])$")
_OPEN_PART = re.compile(r"XXXX-WXX-([1-7])T(MO|MI|AF|EV|NI|DT)$")
_OPEN_CLOCK = re.compile(r"XXXX-(?:XX-XX|WXX-([1-7]))T(\d\d):(\d\d)")
_OPEN_DATE = re.compile(r"XXXX-(\d\d)(?:-(\d\d))?(?:T.*)?$")
_UNSAID = re.compile(r"[XP](?=.*X)[\dXPWYMDTHSNIEVAFO:.-]*$")
_SPAN = re.compile(r"P(T?)(\d+(?:\.\d+)?)(DE|CE|[YMWDHSQ])$")
_LONG_NUMBER = re.compile(r"(?<![\w.-])\d{5,}(?![\w-])")
_PARTS_OF_DAY = {
    "MO": "morning", "MI": "midday", "AF": "afternoon", "EV": "evening", "NI": "night", "DT": "daytime",
}  # fmt: skip
_PARTS_OF_YEAR = {
    "Q1": "first quarter", "Q2": "second quarter", "Q3": "third quarter", "Q4": "fourth quarter",
    "H1": "first half", "H2": "second half", "SP": "spring", "SU": "summer", "FA": "autumn", "WI": "winter",
}  # fmt: skip
_UNITS = {
    "Y": "year", "M": "month", "W": "week", "D": "day", "Q": "quarter", "DE": "decade", "CE": "century",
    "TH": "hour", "TM": "minute", "TS": "second",
}  # fmt: skip
_NOW = {"PRESENT_REF": "now", "PAST_REF": "in the past", "FUTURE_REF": "in the future"}
# Not the system's names of days and months: the same audit reads the same everywhere.
_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_EPOCH = datetime(1, 1, 1)


def shown_value(norm: str) -> str:
    """A value as a reader writes it; a form that is not known stays as it is."""
    for form, shown in _FORMS:
        if match := form.match(norm):
            try:
                return shown(match)
            except (ValueError, OverflowError, KeyError):
                return norm
    return _NOW.get(norm) or _LONG_NUMBER.sub(lambda m: f"{int(m[0]):,}", norm)


def shown_date(iso: str) -> str:
    """An ISO date as "Wed 8 May 2024"; an empty one as "date unknown"."""
    return shown_value(iso) if iso else "date unknown"


def read_as(norm: str, quote: str) -> str:
    """A time or a number as a reader writes it; nothing where the words themselves say it as well.

    The key under which a name, a state or a side is compared ("ann roe", "done sign") is no word for a reader.
    """
    value = shown_value(norm)
    worked_out = value != norm or any(c.isdigit() for c in value)
    return value if worked_out and _folded(value) not in _folded(quote) else ""


def _folded(text: str) -> str:
    return "".join(c for c in fold(text) if c.isalnum())


def shown_interval(low: float | None, high: float | None) -> tuple[str, str]:
    """First and last moment of ``[low, high)``, minutes since 0001-01-01T00:00, in ISO form; only days where whole."""
    first, last = _moment(low), _moment(None if high is None else high - 1)
    if first.endswith("00:00") and last.endswith("23:59"):
        return first[:10], last[:10]
    return first, last


def _moment(minutes: float | None) -> str:
    if minutes is None:
        return ""
    try:
        return (_EPOCH + timedelta(minutes=minutes)).strftime("%Y-%m-%d %H:%M").zfill(16)
    except OverflowError:
        return ""


def _plain(day: date) -> str:
    return f"{_DAYS[day.weekday()][:3]} {day.day} {_MONTHS[day.month - 1]} {day.year}"


def _day(match: re.Match[str]) -> str:
    year, month, number, hour, minute, zone = match.groups()
    day = _plain(date(int(year), int(month), int(number)))
    if not hour:
        return day
    if hour in _PARTS_OF_DAY:
        return f"{_PARTS_OF_DAY[hour]} of {day}"
    clock = f"{int(hour):02}:{minute}" if minute else f"about {int(hour)}:00"
    return f"{day}, {clock}" + (f" {zone}".replace(" Z", " UTC") if zone else "")


def _week(match: re.Match[str]) -> str:
    year, week, day = int(match[1]), int(match[2]), match[3]
    if day and day != "WE":
        return _plain(date.fromisocalendar(year, week, int(day)))
    if day:
        return f"weekend of {_plain(date.fromisocalendar(year, week, 6))}"
    return f"week of {_plain(date.fromisocalendar(year, week, 1))}"


def _month(match: re.Match[str]) -> str:
    return f"{_MONTHS[date(int(match[1]), int(match[2]), 1).month - 1]} {match[1]}"


def _part(match: re.Match[str]) -> str:
    return f"{_PARTS_OF_YEAR[match[2]]} of {match[1]}"


def _open_weekday(match: re.Match[str]) -> str:
    return f"a {_DAYS[int(match[1]) - 1]}, date open"


def _open_part(match: re.Match[str]) -> str:
    return f"a {_DAYS[int(match[1]) - 1]} {_PARTS_OF_DAY[match[2]]}, date open"


def _open_clock(match: re.Match[str]) -> str:
    day = f"a {_DAYS[int(match[1]) - 1]}, " if match[1] else ""
    return f"{day}{match[2]}:{match[3]}, date open"


def _open_date(match: re.Match[str]) -> str:
    day = f"{int(match[2])} " if match[2] else ""
    return f"{day}{_MONTHS[int(match[1]) - 1]}, year open"


def _unsaid(_: re.Match[str]) -> str:
    return "open"


def _span(match: re.Match[str]) -> str:
    time, number, unit = match.groups()
    word = _UNITS[time + unit]
    many = "centuries" if word == "century" else f"{word}s"
    return f"{number} {word if number == '1' else many}"


_FORMS = (
    (_DAY, _day), (_WEEK, _week), (_MONTH, _month), (_PART, _part), (_OPEN_WEEKDAY, _open_weekday), (_SPAN, _span),
    (_OPEN_PART, _open_part), (_OPEN_CLOCK, _open_clock), (_OPEN_DATE, _open_date), (_UNSAID, _unsaid),
)  # fmt: skip
