"""Months: August 2016, last April, June of this year, between March and May."""

from __future__ import annotations

import re
from dataclasses import replace

from parallax.extract.times.context import Context, because, nearest
from parallax.extract.times.grammar import Found, Reading, rule
from parallax.extract.times.named_parts import mod_of, month_of, told_year
from parallax.extract.times.points import make_day
from parallax.extract.times.rules_relative import running, told_words


@rule(
    "<STRETCH>?<MONTH>(?:{comma}|{of}|{in}{the}{year})?{fullyear|short_year}",
    "<STRETCH>?{the}{month_word}{of}<MONTH>{comma}?{fullyear}",
)
def month_and_year(found: Found, _ctx: Context) -> Reading | None:
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
    told = found.has("that") or found.has("same") or told_words(found, "of the ")
    day, against = ctx.base(found, "Y", told)
    if day is None:
        return Reading("DATE", f"XXXX-{month:02d}", mod_of(found))
    return Reading("DATE", f"{day.year + int(shift):04d}-{month:02d}", mod_of(found), against)


GIVEN = frozenset({4, 6, 8})  # April, June, August
SURNAME = re.compile(r" (?!(?:The|A|An|He|She|It|They|We|But|And|In|On|Mr|Mrs|Ms|Dr)\b)[A-Z][a-z]{2,}")
BEFORE_MONTH = re.compile(
    r"(?:\b(?:in|since|until|till|by|of|during|from|through|throughout|before|after|between|on|the|last|next|this|each|every|a|an|early|late|mid"
    r"|to|and|or|for|as)|[-–,\d])\s*$",
    re.IGNORECASE,
)
PROSE = re.compile(r"\b[a-z]{3,}")


def _of_a_person(found: Found, month: int) -> bool:
    """Whether a month is the given name of somebody: June Brown, not the June of a heading in capitals."""
    text, start, end = found.words.text, found.words.starts[found.i], found.words.ends[found.j - 1]
    if found.j - found.i > 1 or month not in GIVEN or not SURNAME.match(text, end):
        return False
    line = text[end : end + 80].split("\n")[0]
    return len(PROSE.findall(line)) > 2 and BEFORE_MONTH.search(text[max(0, start - 14) : start]) is None


@rule(
    "<STRETCH>?{month}",
    "<STRETCH>{month_doubtful}",
    "<STRETCH>{month_abbr}{dot}?",
    "(?<={in|since|until|till|by|of|during|from|through|before|after|between|on|the}){month_doubtful}(?!{on})",
    "(?<={in|since|until|till|by|during|from|through}){month_abbr}{dot}?",
    "{the}?{month_word}{of}<MONTH>",
)
def bare_month(found: Found, ctx: Context) -> Reading | None:
    month = month_of(found)
    if month is None or _of_a_person(found, month):
        return None
    now = ctx.now(found)
    if now is None:
        return Reading("DATE", f"XXXX-{month:02d}", mod_of(found), note="the year is not told")
    of_year = ctx.year_told(found)
    if of_year is not None:
        return Reading(
            "DATE", f"{of_year:04d}-{month:02d}", mod_of(found), f"{of_year:04d}", "its sentence tells the year"
        )
    year, tense = now.year, ctx.tense(found)
    middles = [day for y in (year - 1, year, year + 1) if (day := make_day(y, month, min(now.day, 28)))]
    days = nearest(ctx, middles, tense, now, earlier=ctx.earlier(found))
    return Reading(
        "DATE", f"{days[0]:%Y-%m}", mod_of(found), ctx.against(now), because(tense), (f"{days[1]:%Y-%m}",)
    )  # fmt: skip


@rule(
    "(?P<a><MONTH>)(?:{dash|to|and|or|comma|through|until}{dash}?)(?P<b><MONTH>){of}?{comma}?{fullyear}",
    "(?P<a>{month_doubtful})(?:{dash|to|and|or}{dash}?)(?P<b><MONTH>)",
    "(?<={from|between})(?P<a><STRETCH>?<MONTH>)(?:{to|and|until|till|through|dash}{dash}?)(?P<b><STRETCH>?<MONTH>(?:{of}?(?P<y>{last|this|next|that|the}{same}?{year}))?)",
    "(?P<a><MONTH>)(?:{and|or|to|dash|through}{dash}?)(?P<b>{month_doubtful})(?!{dom|domth|fullyear})",
)
def two_months(found: Found, ctx: Context) -> list[Reading] | None:
    """May and June 2014, between March and May."""
    year = told_year(found)
    if year is None:
        last = month_of_relative_year if "y" in found.groups else bare_month
        readings = [("a", bare_month(found.part("a"), ctx)), ("b", last(found.part("b"), ctx))]
        ends = [replace(reading, group=name) for name, reading in readings if reading]
        return _in_order(found, ends)
    first, second = month_of(found, "a"), month_of(found, "b")
    if first is None or second is None:
        return None
    found.groups["b"] = (found.groups["b"][0], found.j)
    return [
        Reading("DATE", f"{year - (first > second):04d}-{first:02d}", group="a"),
        Reading("DATE", f"{year:04d}-{second:02d}", group="b"),
    ]


def _in_order(found: Found, ends: list[Reading]) -> list[Reading]:
    """The two ends of a stretch of months: the second is the first such month that is not before the first."""
    between = found.i > 0 and "between" in found.words.values[found.i - 1]
    if len(ends) < 2 or found.has("or") or (found.has("and") and not between):
        return ends
    first, last = ends
    if first.value.startswith("X") or first.value <= last.value < f"{int(first.value[:4]) + 1}{first.value[4:]}":
        return ends
    year = int(first.value[:4]) + (last.value[4:] < first.value[4:])
    return [
        first,
        replace(last, value=f"{year:04d}{last.value[4:]}", note="the end of a stretch", others=(last.value,)),
    ]


@rule("{last|next|this}{last|next}?<MONTH>", "{the}{last|next}<MONTH>")
def month_near(found: Found, ctx: Context) -> Reading | None:
    """Last April, this coming May, the previous January: the nearest on that side."""
    month = month_of(found)
    if month is None or (found.has("month_abbr") and not found.has("dot")):
        return None
    told = told_words(found) or running(found, ctx)
    base, against = ctx.base(found, "M", told)
    if base is None:
        return Reading("DATE", f"XXXX-{month:02d}")
    year, now = base.year, base.month
    kept: tuple[str, ...] = ()
    if found.has("next"):
        year += month <= now
    elif found.has("last"):
        # "Last February" of a report of March is that of the year before: of the other one it would say "last month".
        other = not told and not found.has("this")  # "this past February" is the one just over
        year -= month >= now - other
        if month == now - 1 and other:
            kept = (f"{year + 1:04d}-{month:02d}",)
    else:
        return bare_month(found, ctx)
    return Reading("DATE", f"{year:04d}-{month:02d}", anchor=against, others=kept)
