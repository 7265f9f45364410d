"""Comparing two times: equal, one inside the other, overlapping, or apart, with the reason in words.

Times of day that name a zone are brought to UTC; where only one of the two names its zone, the other's clock may
differ from it by up to 14 hours, and only a greater gap counts as apart. A time of which only the weekday, the month
or the day of the month is known is compared by what is known.
"""

from __future__ import annotations

import re
from datetime import date
from typing import Literal, NamedTuple

from parallax.extract.times.intervals import bounds, value_words
from parallax.extract.times.lengths import widest
from parallax.extract.times.model import Timex

Relation = Literal["equal", "contains", "within", "overlaps", "before", "after", "disjoint", "unknown"]
APART: frozenset[Relation] = frozenset({"before", "after", "disjoint"})
ZONE_SLACK = 14 * 60.0
WATCHES = 20  # minutes that two accounts of one moment may differ by, where the day is not known
NOT_BEFORE = "not before"  # the signal of a time before which something does not happen
COUNTED = re.compile(r"(?:an?|once|twice|\w+ times|per)\b", re.IGNORECASE)
OPEN_DAY = re.compile(r"XXXX-(?:(?P<month>\d\d)(?:-(?P<day>\d\d))?|WXX-(?P<weekday>[1-7]))")


class Comparison(NamedTuple):
    """How ``a`` stands to ``b`` ("contains": a holds b), and a sentence that says why."""

    relation: Relation
    detail: str


def compare(a: Timex, b: Timex) -> Comparison:
    """The relation of two expressions; "unknown" where nothing can be said (other kinds, no reference date)."""
    if a.type in ("DURATION", "SET") or b.type in ("DURATION", "SET"):
        return _durations(a, b)
    if a.value and a.value == b.value and a.mod == b.mod and a.zone == b.zone:
        return Comparison("equal", f"Both are {value_words(a.value)}.")
    if None in (a.earliest, a.latest) or None in (b.earliest, b.latest):
        return _open_days(a, b)
    slack = 0.0
    low_a, high_a = _reach(a)
    low_b, high_b = _reach(b)
    if a.zone is not None and b.zone is not None:
        low_a, high_a, low_b, high_b = low_a - a.zone, high_a - a.zone, low_b - b.zone, high_b - b.zone
    elif (a.zone is None) != (b.zone is None) and "minute" in (a.precision, b.precision):
        slack = ZONE_SLACK
    if a.precision == b.precision == "minute" and _same_clock(a, b):
        return Comparison("overlaps", f"{_say(a)} and {_say(b)} can be the same: their days are worked out, not told.")
    relation = intervals(low_a, high_a, low_b, high_b)
    if relation in APART and slack:
        gap = max(low_b - high_a, low_a - high_b)
        if gap < slack:
            return Comparison("overlaps", f"{_say(a)} and {_say(b)} may be the same: only one names its time zone.")
    return Comparison(relation, _sentence(relation, a, b))


def _reach(timex: Timex) -> tuple[float, float]:
    """From when to when, with "before", "by" and "after" leaving one end open."""
    low, high = float(timex.earliest or 0.0), float(timex.latest or 0.0)
    if timex.mod in ("BEFORE", "AFTER"):
        return low, high  # shortly before: already narrow
    if timex.signal == "before":
        return float("-inf"), low
    if timex.signal == "by":
        return float("-inf"), high
    if timex.signal == NOT_BEFORE:
        return low, float("inf")
    return (high, float("inf")) if timex.signal == "after" else (low, high)


def intervals(low_a: float, high_a: float, low_b: float, high_b: float) -> Relation:
    """The relation of two half-open stretches."""
    if (low_a, high_a) == (low_b, high_b):
        return "equal"
    if high_a <= low_b:
        return "before"
    if high_b <= low_a:
        return "after"
    if low_a <= low_b and high_b <= high_a:
        return "contains"
    if low_b <= low_a and high_a <= high_b:
        return "within"
    return "overlaps"


def _say(timex: Timex) -> str:
    words = value_words(timex.value)
    part = {"START": "the first part of ", "MID": "the middle of ", "END": "the last part of "}.get(timex.mod, "")
    return part + words


def _sentence(relation: Relation, a: Timex, b: Timex) -> str:
    first, second = _say(a), _say(b)
    return {
        "equal": f"Both are {first}.",
        "before": f"{first} ends before {second} begins.",
        "after": f"{first} begins after {second} has ended.",
        "contains": f"{second} lies within {first}.",
        "within": f"{first} lies within {second}.",
        "overlaps": f"{first} and {second} share a part.",
    }.get(relation, f"{first} and {second} cannot be compared.")


def _parts(timex: Timex) -> tuple[int | None, int | None, int | None]:
    """Weekday, month, day of the month: what is known of a day that may lack its year."""
    match = OPEN_DAY.match(timex.value)
    if match:
        return tuple(int(match[name]) if match[name] else None for name in ("weekday", "month", "day"))  # type: ignore[return-value]
    if re.match(r"\d{4}-\d\d-\d\d", timex.value) and timex.earliest is not None:
        day = date.fromisoformat(timex.value[:10])
        return day.isoweekday(), day.month, day.day
    if re.match(r"\d{4}-\d\d$", timex.value):
        return None, int(timex.value[5:7]), None
    return None, None, None


def _open_days(a: Timex, b: Timex) -> Comparison:
    """Two days of which at least one is not fixed: apart where what is known of both differs."""
    if {a.signal, b.signal} & {"before", "by", "after", "until", NOT_BEFORE}:
        return Comparison("unknown", f'"{a.signal} {a.text}" and "{b.signal} {b.text}" leave an end open.')
    names = ("weekday", "month", "day of the month")
    known = [
        (name, x, y) for name, x, y in zip(names, _parts(a), _parts(b), strict=True) if x is not None and y is not None
    ]
    for name, x, y in known:
        if x != y and not _next_morning(a, b, name, x, y):
            return Comparison("disjoint", f'"{a.text}" and "{b.text}" name another {name}.')
    clocks = _clocks(a), _clocks(b)
    if (
        all(clocks)
        and (a.zone is None) == (b.zone is None)
        and min(abs(x - y) for x in clocks[0] for y in clocks[1]) > WATCHES
    ):
        return Comparison("disjoint", f'"{a.text}" and "{b.text}" are not the same time of day.')
    if known and a.value == b.value:
        return Comparison("equal", f'"{a.text}" and "{b.text}" name the same {known[0][0]}.')
    if known:
        return Comparison("overlaps", f'"{a.text}" and "{b.text}" can be the same day: the {known[0][0]} agrees.')
    return Comparison("unknown", f'"{a.text}" and "{b.text}" cannot be compared: a date to count from is missing.')


def _clocks(timex: Timex) -> list[int]:
    """Minutes after midnight of every reading of a clock time."""
    found = (re.search(r"T(\d\d):(\d\d)", value) for value in (timex.value, *timex.others))
    return [int(match[1]) * 60 + int(match[2]) - (timex.zone or 0) for match in found if match]


def _same_clock(a: Timex, b: Timex) -> bool:
    """Whether some readings of two clock times fall together, though the likeliest ones do not."""
    if a.zone != b.zone or not (a.others or b.others):
        return False
    first, second = ([_moment(value) for value in (t.value, *t.others)] for t in (a, b))
    return any(abs(x - y) <= WATCHES for x in first for y in second if x is not None and y is not None)


def _moment(value: str) -> float | None:
    stretch = bounds(value)
    return stretch.low if stretch else None


def _next_morning(a: Timex, b: Timex, name: str, x: int, y: int) -> bool:
    """Whether one is the night that runs into the other's weekday."""
    if name != "weekday":
        return a.value.endswith("TNI") or b.value.endswith("TNI")
    return (a.value.endswith("TNI") and y == x % 7 + 1) or (b.value.endswith("TNI") and x == y % 7 + 1)


def _durations(a: Timex, b: Timex) -> Comparison:
    if a.type != b.type:
        return Comparison("unknown", f'"{a.text}" and "{b.text}" are not the same kind of time.')
    if (a.value, a.mod, a.others) == (b.value, b.mod, b.others):
        return Comparison("equal", f'"{a.text}" and "{b.text}" are the same.')
    first, second = widest((a.value, *a.others), a.mod), widest((b.value, *b.others), b.mod)
    if a.type == "SET":
        # "Twice a year" and "a year" tell how much in how long, not how often.
        rated = COUNTED.match(a.text) or COUNTED.match(b.text)
        return Comparison("unknown" if rated else "disjoint", f'"{a.text}" is not "{b.text}".')
    if first is None or second is None:
        return Comparison("unknown", f'"{a.text}" and "{b.text}" cannot be compared: how long is not told.')
    if first == second:
        return Comparison("equal", f'"{a.text}" and "{b.text}" are as long.')
    if first[1] < second[0] or second[1] < first[0]:
        shorter = "before" if first[1] < second[0] else "after"
        return Comparison(shorter, f'"{a.text}" is {"shorter" if shorter == "before" else "longer"} than "{b.text}".')  # type: ignore[arg-type]
    inside = first[0] <= second[0] and second[1] <= first[1]
    around = second[0] <= first[0] and first[1] <= second[1]
    relation: Relation = "contains" if inside else "within" if around else "overlaps"
    return Comparison(relation, f'"{a.text}" and "{b.text}" can be the same length.')
