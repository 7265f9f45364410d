"""Days of the calendar: 10 August 2016, Aug. 10, 10/8/2016, lists and ranges of them."""

from __future__ import annotations

import re

from parallax.extract.times.context import Context, nearest, year_for
from parallax.extract.times.grammar import Found, Reading, rule
from parallax.extract.times.named_parts import mod_of, month_of, told_year, weekday_of
from parallax.extract.times.points import make_day, step

LEAST_SPOKEN = 4  # "may second" and "may third" go on otherwise


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
    return Reading("DATE", days[0].isoformat(), mod_of(found), ctx.against(ctx.now(found)), why, others, group)


@rule(
    "(?:(?:{the}?{this|last|next}{next}?)?<WDAY>{comma}?)?<STRETCH>?<MONTH>{the}?{dom|domth|ordinal}(?:{comma}?{fullyear|short_year})?",
    "(?:(?:{the}?{this|last|next}{next}?)?<WDAY>{comma}?)?<STRETCH>?{the}?{dom|domth|ordinal}{of}?<MONTH>(?:{comma}?{fullyear|short_year})?",
    "{dom}{dash}<MONTH>{dash}{fullyear}",
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
                found.groups["first"] = (found.i, found.groups[name][1])
                group = "first"
            if name == "c" and year is not None:
                found.groups["c"] = (found.groups["c"][0], found.j)
            readings.append(day_reading(found, ctx, year, month, int(day), group))
    return readings


@rule("{month_spoken}{the}?(?P<d>{nth|ordinal})(?:{comma}?{fullyear})?(?!{units|unit})")
def spoken_day(found: Found, ctx: Context) -> Reading | None:
    """march eighth, may the fourth: as speech is written down, in small letters; "may third" could be anything."""
    day = int(found.any("nth|ordinal", "d"))
    if not LEAST_SPOKEN <= day <= 31 or found.words.quote(found.i, found.i + 1)[0].isupper():
        return None
    return day_reading(found, ctx, told_year(found), int(found.get("month_spoken")), day)


@rule("(?P<n>{this}{last|next}|{last|next})<MONTH>{dom|domth}(?!{fullyear|num|comma}{fullyear})")
def day_near(found: Found, ctx: Context) -> Reading | None:
    """Last March 3, this coming May 5: the nearest such day on that side."""
    month, day = month_of(found), int(found.any("dom|domth"))
    if month is None or ctx.reference is None:
        return None
    ahead = found.has("next", "n")
    years = range(ctx.reference.year - 1, ctx.reference.year + 2)
    days = [d for year in years if (d := make_day(year, month, day)) and (d > ctx.reference) == ahead]
    if not days:
        return None
    return Reading("DATE", (days[0] if ahead else days[-1]).isoformat(), anchor=ctx.against())


@rule("{iso}")
def iso_day(found: Found, _ctx: Context) -> Reading:
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
    "{weekday}{comma}?{the}{domth}(?!{of|month|month_doubtful|month_abbr})",
    "<WDAY>{domth}(?!{of|month|month_doubtful|month_abbr})",
)
def weekday_the(found: Found, ctx: Context) -> Reading | None:
    """Wednesday the 8th: the nearest such day, as the tense says."""
    weekday, now = weekday_of(found), ctx.reference
    if weekday is None or now is None:
        return None
    months = [step(now, count, "M") for count in range(-12, 13)]
    days = [day for month in months if month and (day := make_day(month.year, month.month, int(found.get("domth"))))]
    fits = nearest(ctx, [day for day in days if day.isoweekday() == weekday], ctx.tense(found), now)
    if not fits:
        return None
    return Reading("DATE", fits[0].isoformat(), "", ctx.against(), "the nearest on which the weekday fits")


GOES_ON = re.compile(
    r"\s*(?:[,.;:!?)]|$)|\s+(?:the|an?|and|to|in|at|he|she|it|they|we|i|his|her|its|their|there|this|that|was|were|with|after|when|while)\b"
    r"|\s+(?!(?:Avenue|Street|Floor|Battalion|Regiment|Army|Division|Infantry|Amendment|Congress|Century|Anniversary)\b)[A-Z]"
)


@rule(
    "(?<={for}){the}{domth}(?={comma|dot|stop|close}|$)",
    "(?<={on|since|until|by|from}){the}{domth}(?!{of|month|century})",
)
def day_of_told_month(found: Found, ctx: Context) -> Reading | None:
    """On the 10th: of the month told before, else of the reference's."""
    if not GOES_ON.match(found.words.text, found.words.ends[found.j - 1]):
        return None  # on the 10th floor
    base, against = ctx.base(found, "M", strict=False)
    number = int(found.get("domth"))
    day = make_day(base.year, base.month, number) if base else None
    now = ctx.reference
    if day and now and day < now and ctx.tense(found) == "future" and not ctx.story:  # it will start on the 29th
        day = next(
            (
                d
                for count in (0, 1)
                if (m := step(now, count, "M")) and (d := make_day(m.year, m.month, number)) and d >= now
            ),
            day,
        )
        against = ctx.against()
    return Reading("DATE", day.isoformat(), anchor=against) if day else None


@rule("{the}{domth}{of}(?P<m>(?:{last|this|next|that|the}{same}?){month_word})(?!{of})")
def day_of_near_month(found: Found, ctx: Context) -> Reading | None:
    """The 15th of last month, the 3rd of the same month."""
    told = not found.has("last", "m") and not found.has("next", "m") and not found.has("this", "m")
    base, against = ctx.base(found, "M", told, strict=False)
    month = step(base.replace(day=1), int(found.any("last|next", "m") or 0), "M") if base else None
    day = make_day(month.year, month.month, int(found.get("domth"))) if month else None
    return Reading("DATE", day.isoformat(), anchor=against) if day else None


@rule("(?<={on|since|until|till|by|from|of}){slashes}(?={comma|dot|stop|close|and|to|at|for}|$)")
def figures_without_year(found: Found, ctx: Context) -> Reading | None:
    """(on) 03/14: only where both figures can be a day and a month, and one of them has a nought or is past twelve."""
    text = str(found.get("slashes"))
    first, _, last = text.partition("/")
    if not (text.startswith("0") or last.startswith("0") or int(first) > 12 or int(last) > 12) or ctx.reference is None:
        return None
    days = [
        day
        for month, number in ((int(first), int(last)), (int(last), int(first)))
        for year in (ctx.reference.year - 1, ctx.reference.year, ctx.reference.year + 1)
        if (day := make_day(year, month, number))
    ]
    days = nearest(ctx, days, ctx.tense(found), ctx.reference)
    if not days:
        return None
    others = tuple(day.isoformat() for day in days[1:2])
    return Reading("DATE", days[0].isoformat(), "", ctx.against(), "the nearest such day", others)
