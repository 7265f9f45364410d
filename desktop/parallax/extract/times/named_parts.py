"""What a match names: its month, weekday, year, and which part of a stretch."""

from __future__ import annotations

from parallax.extract.times.grammar import Found

MONTH_NAMES = "month|month_doubtful|month_abbr"


def month_of(found: Found, group: str = "") -> int | None:
    """The month named in a match."""
    number = found.any(MONTH_NAMES, group)
    return int(number) if number is not None else None


def weekday_of(found: Found, group: str = "") -> int | None:
    """The weekday named in a match (Monday = 1)."""
    number = found.any("weekday|weekday_abbr", group)
    return int(number) if number is not None else None


def mod_of(found: Found) -> str:
    """START, MID or END for "early", "mid", "the end of"; empty without such a word."""
    return str(found.any("stretch|stretch_noun") or "")


def told_year(found: Found, group: str = "") -> int | None:
    """A year written out in a match: 2016, '98."""
    year = found.get("fullyear", group)
    if year is not None:
        return int(year)
    short = found.get("short_year", group)
    if short is None:
        return None
    return int(short) + (1900 if int(short) > 35 else 2000)
