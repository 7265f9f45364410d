"""Dates of the calendar: 10 August 2016, Aug. 10, 10/8/2016, August 2016, 2016, the 1990s, lists and ranges of them."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from parallax.extract.times.context import Context, because, nearest, year_for
from parallax.extract.times.grammar import Found, Reading, rule
from parallax.extract.times.lexicon import read
from parallax.extract.times.named_days import named_day
from parallax.extract.times.points import Point, make_day, value_of

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


def day_reading(found: Found, ctx: Context, year: int | None, month: int, day: int, group: str = "") -> Reading:
    """A day of a month, its year told or worked out. A day that does not exist gets no value and says so."""
    weekday = weekday_of(found)
    if year is not None:
        real = make_day(year, month, day)
        if real is None:
            return Reading("DATE", "", note="the calendar has no such day", group=group)
        return Reading("DATE", real.isoformat(), mod_of(found), group=group)
    if not any(make_day(y, month, day) for y in (2000, 2001)):
        return Reading("DATE", "", note="the calendar has no such day", group=group)
    days, why = year_for(ctx, found, month, day, weekday)
    if not days:
        return Reading("DATE", f"XXXX-{month:02d}-{day:02d}", mod_of(found), note="the year is not told", group=group)
    others = tuple(d.isoformat() for d in days[1:2])
    return Reading("DATE", days[0].isoformat(), mod_of(found), ctx.against(), why, others, group)


@rule(
    "(?:(?:{this|last|next}{next}?)?<WDAY>{comma}?)?<STRETCH>?<MONTH>{the}?{dom|domth|ordinal}(?:{comma}?{fullyear|short_year})?",
    "(?:<WDAY>{comma}?)?<STRETCH>?{the}?{dom|domth|ordinal}{of}?<MONTH>(?:{comma}?{fullyear|short_year})?",
)
def calendar_day(found: Found, ctx: Context) -> Reading | None:
    month, day = month_of(found), found.any("dom|domth|ordinal")
    if month is None or day is None:
        return None
    return day_reading(found, ctx, told_year(found), month, int(day))


@rule(
    "<MONTH>(?P<a>{dom|domth})(?:{comma}(?P<b>{dom|domth}))?(?:{comma}?{and|or|to|dash|through|until}|{dash}{dash})(?P<c>{dom|domth})(?:{comma}?{fullyear})?",
    "(?P<a>{the}?{dom|domth})(?:{comma}(?P<b>{dom|domth}))?(?:{comma}?{and|or|to|dash|through|until}|{dash}{dash})(?P<c>{the}?{dom|domth}{of}?<MONTH>(?:{comma}?{fullyear})?)",
)
def days_of_one_month(found: Found, ctx: Context) -> list[Reading] | None:
    """June 12 and 14; 3, 4 and 5 May; between 3 and 5 May."""
    month, year = month_of(found), told_year(found)
    if month is None:
        return None
    readings = []
    for name in "abc":
        if name in found.groups:
            day = found.any("dom|domth", name)
            group = name
            if name == "a" and month_of(found, "c") is None:
                i, j = found.groups[name]
                found.groups["first"] = (found.i, j)
                group = "first"
            if name == "c" and year is not None:
                found.groups["c"] = (found.groups["c"][0], found.j)
            readings.append(day_reading(found, ctx, year, month, int(day), group))
    return readings


@rule("{iso}")
def iso_day(found: Found, ctx: Context) -> Reading:
    text = str(found.get("iso"))
    match = re.match(r"(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?", text)
    assert match is not None
    day = make_day(int(match[1]), int(match[2]), int(match[3]))
    if day is None or int(match[4] or 0) > 24 or int(match[5] or 0) > 59:
        return Reading("DATE", "", note="the calendar has no such day or the clock no such hour")
    if match[4] is None:
        return Reading("DATE", day.isoformat())
    zone = None
    if match[6]:
        sign = -1 if match[6][0] == "-" else 1
        zone = 0 if match[6] == "Z" else sign * (int(match[6][1:3]) * 60 + int(match[6][-2:]))
    return Reading("TIME", f"{day.isoformat()}T{match[4]}:{match[5]}", zone=zone)


@rule("{slashed}")
def figures(found: Found, ctx: Context) -> Reading | None:
    """10/8/2016: day first or month first; where both can be, the one nearer to the reference date, the other kept."""
    a, b, c = (int(part) for part in re.split(r"[/.]", str(found.get("slashed"))))
    if a > 31:
        orders = [(a, b, c)]
    else:
        year = c if c > 99 else c + (1900 if c > 35 else 2000)
        orders = [(year, a, b), (year, b, a)]
        if "." in str(found.get("slashed")):
            orders = [(year, b, a)]
    days = [day for order in orders if (day := make_day(*order))]
    if not days:
        return Reading("DATE", "", note="the calendar has no such day")
    if len(set(days)) == 1:
        return Reading("DATE", days[0].isoformat())
    days = nearest(ctx, days, "", ctx.reference)
    return Reading("DATE", days[0].isoformat(), note="day and month could be exchanged", others=(days[1].isoformat(),))


@rule(
    "<STRETCH>?<MONTH>(?:{comma}|{of}|{in}{the}{year})?{fullyear|short_year}",
    "<STRETCH>?{the}{month_word}{of}<MONTH>{comma}?{fullyear}",
)
def month_and_year(found: Found, ctx: Context) -> Reading | None:
    month, year = month_of(found), told_year(found)
    if month is None or year is None:
        return None
    return Reading("DATE", f"{year:04d}-{month:02d}", mod_of(found))


@rule(
    "<STRETCH>?<MONTH>{of}?{last|this|next|that|same|the}{same}?{year}",
    "<STRETCH>?<MONTH>{of}{the}{last|next|same}{year}",
)
def month_of_relative_year(found: Found, ctx: Context) -> Reading | None:
    """June last year, May of this year, March of the same year."""
    month = month_of(found)
    shift = found.any("last|next|this|that|same")
    if month is None or shift is None:
        return None
    told = found.has("that") or found.has("same")
    day, against = ctx.base(found, told)
    if day is None:
        return Reading("DATE", f"XXXX-{month:02d}", mod_of(found))
    return Reading("DATE", f"{day.year + int(shift):04d}-{month:02d}", mod_of(found), against)


@rule(
    "<STRETCH>?{month}",
    "<STRETCH>{month_doubtful|month_abbr}{dot}?",
    "(?<={in|since|until|till|by|of|during|from|through|before|after|between|on|the}){month_doubtful}(?!{on})",
    "(?<={in|since|until|till|by|during|from|through}){month_abbr}{dot}?",
    "{the}?{month_word}{of}<MONTH>",
)
def bare_month(found: Found, ctx: Context) -> Reading | None:
    month = month_of(found)
    if month is None:
        return None
    now = ctx.now(found)
    if now is None:
        return Reading("DATE", f"XXXX-{month:02d}", mod_of(found), note="the year is not told")
    year, tense = now.year, ctx.tense(found)
    middles = [day for y in (year - 1, year, year + 1) if (day := make_day(y, month, min(now.day, 28)))]
    days = nearest(ctx, middles, tense, now)
    return Reading(
        "DATE", f"{days[0]:%Y-%m}", mod_of(found), ctx.against(), because(tense), (f"{days[1]:%Y-%m}",)
    )  # fmt: skip


@rule(
    "(?P<a><MONTH>)(?:{dash|to|and|or|comma|through|until}{dash}?)(?P<b><MONTH>){of}?{comma}?{fullyear}",
    "(?P<a>{month_doubtful})(?:{dash|to|and|or}{dash}?)(?P<b><MONTH>)",
)
def two_months(found: Found, ctx: Context) -> list[Reading] | None:
    """May and June 2014, between March and May."""
    year = told_year(found)
    if year is None:
        readings = [(name, bare_month(found.part(name), ctx)) for name in "ab"]
        return [replace(reading, group=name) for name, reading in readings if reading]
    first, second = month_of(found, "a"), month_of(found, "b")
    if first is None or second is None:
        return None
    found.groups["b"] = (found.groups["b"][0], found.j)
    return [
        Reading("DATE", f"{year - (first > second):04d}-{first:02d}", group="a"),
        Reading("DATE", f"{year:04d}-{second:02d}", group="b"),
    ]


@rule("(?<={on|since|until|by|from}){the}{domth}(?={comma|dot|stop|the|and|to})")
def day_of_told_month(found: Found, ctx: Context) -> Reading | None:
    """On the 10th: of the month told before, else of the reference's."""
    now = ctx.told if ctx.told and ctx.told.grain in "DM" else None
    base = now.day if now else ctx.reference
    day = make_day(base.year, base.month, int(found.get("domth"))) if base else None
    return Reading("DATE", day.isoformat(), anchor=ctx.against()) if day else None


@rule("{last|next|this}{last|next}?<MONTH>")
def month_near(found: Found, ctx: Context) -> Reading | None:
    """Last April, this coming May, next January: the nearest on that side."""
    month = month_of(found)
    if month is None or (found.has("month_abbr") and not found.has("dot")):
        return None
    if ctx.reference is None:
        return Reading("DATE", f"XXXX-{month:02d}")
    year, now = ctx.reference.year, ctx.reference.month
    if found.has("next"):
        year += month <= now
    elif found.has("last"):
        year -= month >= now
    else:
        return bare_month(found, ctx)
    return Reading("DATE", f"{year:04d}-{month:02d}", anchor=ctx.against())


@rule(
    "{the}{year}{fullyear|spelled}",
    "{fullyear}(?:{or}{onward}|{and}{beyond})",
    "<STRETCH>?{the}{fullyear}{period}",
    "<STRETCH>{fullyear}",
    "(?:{calendar|fiscal})(?:{year})?{fullyear}",
    "{fullyear}",
)
def bare_year(found: Found, ctx: Context) -> Reading | None:
    year = told_year(found) or (found.get("spelled") if found.has("year") else None)
    if year is None or (found.j - found.i == 1 and not _is_year(found, year)):
        return None
    if found.has("period") and ctx.period is not None:
        same = make_day(year, ctx.period.day.month, 1)
        return Reading("DATE", value_of(Point(same, ctx.period.grain)), note="the period told before") if same else None
    return Reading("DATE", f"{year:04d}", mod_of(found))


MEASURE = re.compile(r"\s?[-–]?(?:%|percent|degrees|met(?:re|er)s|feet|km|kg|miles|yards|mph|rpm|cc)\b|[-–]\w+-|/\d|\.\d")
COUNTED = re.compile(r"\s+(?:(?P<noun>[a-z]+(?<![siu])s|people|men|women|children)\b|of\s+(?:them|the)\b|(?:more|additional|other)\b)")


@cache
def year_words() -> dict[str, frozenset[str]]:
    """Words around four figures that tell a year from an amount."""
    return {name: frozenset(words) for name, words in read("times.toml")["year_things"].items()}


def _is_year(found: Found, year: int) -> bool:
    """Whether four figures alone tell a year and not an amount: by what stands before and after them."""
    text, start, end = found.words.text, found.words.starts[found.i], found.words.ends[found.j - 1]
    before = re.search(r"(\w+|[^\w\s])\s*$", text[max(0, start - 20) : start])
    word, known = before[1].lower() if before else "", year_words()
    if not 1400 <= year < 2100 and not (1000 <= year < 1400 and word in ("in", "since", "year")):
        return False
    after = text[end : end + 30]
    if MEASURE.match(after) or word in known["never"] or word in "#$£€":
        return bool(not before)
    counted = COUNTED.match(after)
    amount = counted is not None and counted["noun"] not in known["words"]
    if word in known["before"] and not (word in known["either"] and amount):
        return True
    return not amount


@rule("(?P<a>{fullyear}){dash}{dash}?(?P<b>{fullyear})", "(?P<a>{fullyear}){dash}(?P<b>{minute2})")
def years_range(found: Found, ctx: Context) -> list[Reading] | None:
    """1914-1918, 2014-15."""
    first = int(found.get("fullyear", "a"))
    last = found.get("fullyear", "b")
    if last is None:
        short = int(found.get("minute2", "b"))
        last = first // 100 * 100 + short
        if not first < last <= first + 30 or not 1800 <= first < 2100:
            return None
    return [Reading("DATE", f"{first:04d}", group="a"), Reading("DATE", f"{int(last):04d}", group="b")]


@rule(
    "<STRETCH>?{the}?(?:{stretch}{dash}?)?{decade}",
    "{the}(?:{stretch}{dash}?)?{decade_word}",
    "(?:{the}(?:{last|ordinal}?{half}{of})){the}{decade}",
)
def decade(found: Found, ctx: Context) -> Reading | None:
    """The 1990s, the '90s, the early sixties."""
    number = found.get("decade")
    if number is None:
        number = int(found.get("decade_word")) * 10
    number = int(number)
    if number < 100:
        if found.j - found.i == 1 and not re.match(r"['’‘`]", found.words.quote(found.i, found.j)):
            return None
        number += 2000 if number <= 10 else 1900
    mod = mod_of(found)
    if found.has("half"):
        mod = "END" if found.has("last") else "START"
    return Reading("DATE", f"{number // 10}", mod, tells=False)


@rule("<STRETCH>?{the}?(?:{stretch}{dash}?)?{nth|ordinal}{dash}?{century}")
def century(found: Found, ctx: Context) -> Reading:
    """The 19th century (1801 to 1900 in strict speech; its value names 18xx)."""
    return Reading("DATE", f"{int(found.any('nth|ordinal')) - 1:02d}", mod_of(found), tells=False)


@rule("{holiday}(?:(?:{comma}|{in}|{of})?{fullyear})?", "(?P<n>{last|next|this}){holiday}", "{holiday}(?P<n>{last|next|this}{year})")
def holiday(found: Found, ctx: Context) -> Reading | None:
    """Christmas Day, last Easter, Thanksgiving 1998."""
    name, year, now = str(found.get("holiday")), told_year(found), ctx.now(found)
    if year is None and now is None:
        return Reading("DATE", "XXXX-XX-XX", note="the year is not told", tells=False)
    if year is None and now is not None and found.has("year"):
        year = now.year + int(found.any("last|next|this", "n"))
    if year is not None:
        day = named_day(name, year)
        return Reading("DATE", day.isoformat()) if day else None
    assert now is not None
    days = [day for y in range(now.year - 1, now.year + 2) if (day := named_day(name, y))]
    if found.has("last"):
        days = [day for day in days if day < now][-1:]
    elif found.has("next"):
        days = [day for day in days if day > now]
    if not days:
        return None
    tense = ctx.tense(found)
    days = days[:1] if found.has("next") else nearest(ctx, days, tense, now)
    return Reading("DATE", days[0].isoformat(), "", ctx.against(), because(tense), tuple(d.isoformat() for d in days[1:2]))


@rule("{year_end}(?:(?:{of})?{fullyear})?")
def year_end(found: Found, ctx: Context) -> Reading:
    """Year-end, the year's end."""
    now, year = ctx.now(found), told_year(found)
    if year is None:
        return Reading("DATE", f"{now.year:04d}" if now else "XXXX", "END", ctx.against())
    return Reading("DATE", f"{year:04d}", "END")
