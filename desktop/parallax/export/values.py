"""Normalised values in the form that people read: "2016-08-10TNI" -> "night of Wed 10 Aug 2016"."""

from __future__ import annotations

import re
from collections.abc import Callable
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
_AMOUNT = r"\d+(?:\.\d+)?"
_SPAN = re.compile(rf"P(?=.)((?:{_AMOUNT}(?:DE|CE|[YMWDQ]))*)(?:T((?:{_AMOUNT}[HMS])+))?$")
_SPAN_PART = re.compile(rf"({_AMOUNT})(DE|CE|[YMWDQHS])")
_DIRECTION = re.compile(r"(\d+) degrees$")
_LONG_NUMBER = re.compile(r"(?<![\w.-])\d{5,}(?![\w-])")
_PARTS_OF_DAY = {
    "MO": "morning", "MI": "midday", "AF": "afternoon", "EV": "evening", "NI": "night", "DT": "daytime",
}  # fmt: skip
_PARTS_OF_YEAR = {
    "Q1": "first quarter", "Q2": "second quarter", "Q3": "third quarter", "Q4": "fourth quarter",
    "H1": "first half", "H2": "second half", "SP": "spring", "SU": "summer", "FA": "autumn", "WI": "winter",
}  # fmt: skip
_UNITS = {
    "Y": ("{number} year", "{number} years"), "M": ("{number} month", "{number} months"),
    "W": ("{number} week", "{number} weeks"), "D": ("{number} day", "{number} days"),
    "Q": ("{number} quarter", "{number} quarters"), "DE": ("{number} decade", "{number} decades"),
    "CE": ("{number} century", "{number} centuries"), "TH": ("{number} hour", "{number} hours"),
    "TM": ("{number} minute", "{number} minutes"), "TS": ("{number} second", "{number} seconds"),
}  # fmt: skip
_SMALLER = {"TH": "TM", "TM": "TS"}  # sixty of them
_DIRECTIONS = {
    0: "north", 45: "north-east", 90: "east", 135: "south-east",
    180: "south", 225: "south-west", 270: "west", 315: "north-west",
}  # fmt: skip
_COMPASS = re.compile(r"north|south|east|west")  # in the words: degrees of an angle or of heat have none beside them
_NOW = {"PRESENT_REF": "now", "PAST_REF": "in the past", "FUTURE_REF": "in the future"}
# Not the system's names of days and months: the same audit reads the same everywhere.
DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
SHORT_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_EPOCH = datetime(1, 1, 1)


Say = Callable[[str], str]  # a phrase in a reader's language, its gaps in braces left as they are


def as_written(phrase: str) -> str:
    """In English: the same audit reads the same everywhere."""
    return phrase


def shown_value(norm: str, say: Say = as_written) -> str:
    """A value as a reader writes it; a form that is not known stays as it is."""
    for form, shown in _FORMS:
        if match := form.match(norm):
            try:
                return shown(match, say)
            except (ValueError, OverflowError, KeyError):
                return norm
    return say(_NOW[norm]) if norm in _NOW else _LONG_NUMBER.sub(lambda m: f"{int(m[0]):,}", norm)


def shown_date(iso: str, say: Say = as_written) -> str:
    """An ISO date as "Wed 8 May 2024"; an empty one as "date unknown"."""
    return shown_value(iso, say) if iso else say("date unknown")


def read_as(norm: str, quote: str, say: Say = as_written) -> str:
    """A time or a number as a reader writes it; nothing where the words themselves say it as well.

    The key under which a name, a state or a side is compared ("ann roe", "done sign") is no word for a reader.
    """
    if direction := _direction(norm, quote):
        return say(direction)
    value = shown_value(norm)
    worked_out = value != norm or any(c.isdigit() for c in value)
    return shown_value(norm, say) if worked_out and _folded(value) not in _folded(quote) else ""


def _direction(norm: str, quote: str) -> str:
    """Where "180 degrees" was read from the words of a compass: "south"."""
    match = _DIRECTION.match(norm)
    return _DIRECTIONS.get(int(match[1]), "") if match and _COMPASS.search(_folded(quote)) else ""


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


def _plain(day: date, say: Say) -> str:
    weekday, month = say(SHORT_DAYS[day.weekday()]), say(MONTHS[day.month - 1])
    return say("{weekday} {day} {month} {year}").format(weekday=weekday, day=day.day, month=month, year=day.year)


def _day(match: re.Match[str], say: Say) -> str:
    year, month, number, hour, minute, zone = match.groups()
    when = date(int(year), int(month), int(number))
    if hour == "24":  # one moment has one name: midnight begins the next day
        when, hour, minute = when + timedelta(days=1), "00", minute or "00"
    day = _plain(when, say)
    if not hour:
        return day
    if hour in _PARTS_OF_DAY:
        return say("{part} of {day}").format(part=say(_PARTS_OF_DAY[hour]), day=day)
    clock = f"{int(hour):02}:{minute}" if minute else say("about {hour}:00").format(hour=int(hour))
    return say("{day}, {clock}").format(day=day, clock=clock) + (f" {zone}".replace(" Z", " UTC") if zone else "")


def _week(match: re.Match[str], say: Say) -> str:
    year, week, day = int(match[1]), int(match[2]), match[3]
    if day and day != "WE":
        return _plain(date.fromisocalendar(year, week, int(day)), say)
    form, first = ("weekend of {day}", 6) if day else ("week of {day}", 1)
    return say(form).format(day=_plain(date.fromisocalendar(year, week, first), say))


def _month(match: re.Match[str], say: Say) -> str:
    month = MONTHS[date(int(match[1]), int(match[2]), 1).month - 1]
    return say("{month} {year}").format(month=say(month), year=match[1])


def _part(match: re.Match[str], say: Say) -> str:
    return say("{part} of {year}").format(part=say(_PARTS_OF_YEAR[match[2]]), year=match[1])


def _open_weekday(match: re.Match[str], say: Say) -> str:
    return say("a {weekday}, date open").format(weekday=say(DAYS[int(match[1]) - 1]))


def _open_part(match: re.Match[str], say: Say) -> str:
    weekday, part = say(DAYS[int(match[1]) - 1]), say(_PARTS_OF_DAY[match[2]])
    return say("a {weekday} {part}, date open").format(weekday=weekday, part=part)


def _open_clock(match: re.Match[str], say: Say) -> str:
    later = match[2] == "24"
    clock = f"{'00' if later else match[2]}:{match[3]}"
    if not match[1]:
        return say("{clock}, date open").format(clock=clock)
    weekday = DAYS[(int(match[1]) - 1 + later) % 7]
    return say("a {weekday}, {clock}, date open").format(weekday=say(weekday), clock=clock)


def _open_date(match: re.Match[str], say: Say) -> str:
    month = say(MONTHS[int(match[1]) - 1])
    if not match[2]:
        return say("{month}, year open").format(month=month)
    return say("{day} {month}, year open").format(day=int(match[2]), month=month)


def _unsaid(_: re.Match[str], say: Say) -> str:
    return say("open")


def _span(match: re.Match[str], say: Say) -> str:
    parts = [(number, f"{time}{unit}") for time, told in (("", match[1]), ("T", match[2] or ""))
             for number, unit in _SPAN_PART.findall(told)]  # fmt: skip
    return " ".join(_counted(*one, say) for number, unit in parts for one in _whole(number, unit))


def _whole(number: str, unit: str) -> list[tuple[str, str]]:
    """ "4.83" hours as 4 hours and 50 minutes."""
    if "." not in number or unit not in _SMALLER:
        return [(number, unit)]
    whole, rest = divmod(round(float(number) * 60), 60)
    return [(str(n), u) for n, u in ((whole, unit), (rest, _SMALLER[unit])) if n] or [(number, unit)]


def _counted(number: str, unit: str, say: Say) -> str:
    one, several = _UNITS[unit]
    return say(one if number == "1" else several).format(number=number)


_FORMS = (
    (_DAY, _day), (_WEEK, _week), (_MONTH, _month), (_PART, _part), (_OPEN_WEEKDAY, _open_weekday), (_SPAN, _span),
    (_OPEN_PART, _open_part), (_OPEN_CLOCK, _open_clock), (_OPEN_DATE, _open_date), (_UNSAID, _unsaid),
)  # fmt: skip
# Every phrase of a value, for whoever shows them in another language.
PHRASES = (
    *_PARTS_OF_DAY.values(), *_PARTS_OF_YEAR.values(), *(form for forms in _UNITS.values() for form in forms),
    *_DIRECTIONS.values(), *_NOW.values(), *DAYS, *SHORT_DAYS, *MONTHS,
    "date unknown", "{weekday} {day} {month} {year}",
    "{part} of {day}", "about {hour}:00", "{day}, {clock}", "weekend of {day}", "week of {day}", "{month} {year}",
    "{part} of {year}", "a {weekday}, date open", "a {weekday} {part}, date open", "{clock}, date open",
    "a {weekday}, {clock}, date open", "{month}, year open", "{day} {month}, year open", "open",
)  # fmt: skip
