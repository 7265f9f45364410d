"""Days with a name (Christmas Eve, Thanksgiving, Yom Kippur): name and year -> date."""

from __future__ import annotations

from datetime import date, timedelta
from functools import cache, lru_cache
from typing import Any

from parallax.extract.times.lexicon import read
from parallax.extract.times.points import make_day

LIBRARY_YEARS = range(1948, 2100)  # outside of these the library's calendars know little


@cache
def names() -> dict[str, Any]:
    """Name in lower case -> how to find its date, from ``times-days.toml``."""
    return dict(read("times-days.toml")["day"])


@lru_cache(maxsize=4096)
def named_day(name: str, year: int) -> date | None:
    """The date of a named day in a year, None where it has none or it is not known."""
    rule = names().get(name)
    if rule is None or not 1 <= year <= 9999:
        return None
    if "fixed" in rule:
        return make_day(year, *rule["fixed"])
    if "nth" in rule:
        return _nth(year, *rule["nth"])
    if "easter" in rule:
        return easter(year) + timedelta(days=rule["easter"]) if 1583 <= year < 9999 else None
    country, title = rule["listed"]
    return _listed(year, country, title, rule.get("after", 0))


def easter(year: int) -> date:
    """Easter Sunday of the Gregorian calendar (Meeus/Jones/Butcher)."""
    a, (b, c) = year % 19, divmod(year, 100)
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    moon = (32 + 2 * e + 2 * i - h - k) % 7
    m = (a + 11 * h + 19 * moon) // 433
    month = (h + moon - 7 * m + 90) // 25
    return date(year, month, (h + moon - 7 * m + 33 * month + 19) % 32)


def _nth(year: int, month: int, weekday: int, which: int, after: int) -> date | None:
    if which > 0:
        first = date(year, month, 1)
        day = first + timedelta(days=(weekday - first.isoweekday()) % 7 + 7 * (which - 1))
    else:
        last = date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)
        day = last - timedelta(days=(last.isoweekday() - weekday) % 7)
    return day + timedelta(days=after)


def _listed(year: int, country: str, name: str, after: int) -> date | None:
    if year not in LIBRARY_YEARS:
        return None
    from holidays import country_holidays

    found = [
        day for day, text in country_holidays(country, years=year, language="en_US").items() if text.startswith(name)
    ]
    return min(found) + timedelta(days=after) if found else None
