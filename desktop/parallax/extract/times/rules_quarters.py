"""Quarters and halves of a year, as business news tells them."""

from __future__ import annotations

from datetime import date

from parallax.extract.times.context import NEAR, Context, nearest, shifted
from parallax.extract.times.grammar import Found, Reading, rule
from parallax.extract.times.named_parts import mod_of, told_year
from parallax.extract.times.points import Point, make_day, step, value_of
from parallax.extract.times.rules_days import calendar_day
from parallax.extract.times.rules_months import bare_month
from parallax.extract.times.rules_relative import year_earlier


@rule(
    "<STRETCH>?(?:{the|this|last}{fiscal}?{dash}?)?{fiscal}?{dash}?{nth|ordinal}{fiscal}?{quarter}(?:{of}?{the}?(?:{fiscal}?(?P<y>{fullyear})|(?P<rel>{last|this|next}){year}))?",
    "{fiscal}?{nth|ordinal}{dash}{quarter}",
    "{the}(?P<f>{last|final}){quarter}{of}(?P<y>{fullyear})",
    "{the}?(?P<y>{fullyear}){dash}?{fiscal}?{nth|ordinal}{dash}?{quarter}",
)
def quarter(found: Found, ctx: Context) -> Reading | None:
    """The third quarter (of 1990), third-quarter."""
    number = 4 if "f" in found.groups else int(found.any("ordinal|nth"))
    if not 1 <= number <= 4:
        return None
    year = found.get("fullyear", "y")
    if year is not None:
        return Reading("DATE", f"{int(year):04d}-Q{number}", mod_of(found))
    if ctx.reference is None:
        return Reading("DATE", f"XXXX-Q{number}", mod_of(found))
    if "rel" in found.groups:
        return Reading(
            "DATE",
            f"{ctx.reference.year + int(found.any('last|this|next', 'rel')):04d}-Q{number}",
            mod_of(found),
            ctx.against(),
        )
    # A quarter is reported on when it is over: its last day is what lies near.
    ends = [day for y in (-1, 0, 1) if (day := make_day(ctx.reference.year + y, number * 3, 28))]
    days = nearest(ctx, ends, ctx.tense(found), ctx.reference, 3.0)
    return Reading(
        "DATE",
        value_of(Point(days[0], "Q")),
        mod_of(found),
        ctx.against(),
        "the nearest such quarter",
        (value_of(Point(days[1], "Q")),),
    )


PERIOD = 1500  # characters after which the period told last is no longer meant
MIDDLE = 46  # days from the middle of a quarter to its end


@rule("{the}?(?:{latest|current|last|that|same}?{fiscal}?)?{quarter}(?={ended|ending}{on}?(?P<end><DATE>))")
def quarter_to(found: Found, ctx: Context) -> Reading | None:
    """The quarter (ended 31 July): the one of the calendar that holds most of its days; a fiscal one as told before."""
    told_as = found.words.text[max(0, ctx.period_at - 30) : max(0, ctx.period_at)]
    if ctx.period is not None and "fiscal" in told_as and ctx.where(found) - ctx.period_at < NEAR:
        return Reading("DATE", value_of(ctx.period), note="told before")
    told = calendar_day(found.part("end"), ctx)
    if told is None or not told.value or told.value.startswith("X"):
        return None
    middle = step(date.fromisoformat(told.value), -MIDDLE, "D")
    if middle is None:
        return None
    return Reading(
        "DATE", value_of(Point(middle, "Q")), anchor=told.value, note="the quarter that holds most of its days"
    )


@rule(
    "{the}(?:{latest|current|last|next|that|same}{fiscal}?)?{quarter}",
    "{the}(?P<c>{comparable}){fiscal}?{quarter|period}",
    "{the}(?P<c>{same}){fiscal}?{quarter|period}(?:{of}?{last}{year}|{of}?{the}{last}{year}|{a}{year}{ago|back|before})",
    "{this|last|next|that}{quarter}",
    "{the}{latest}{period}",
    "{the}{quarter}",
    "{the}?(?P<y>{fullyear})(?P<q>{quarter|period})",
)
def the_quarter(found: Found, ctx: Context) -> Reading | None:
    """The quarter, the latest quarter: the one told before, else the one that the reference date gives."""
    if "y" in found.groups:
        return _of_year(found, ctx)
    if "c" in found.groups:
        last_year = shifted(ctx.reference, -1, "Y") if found.has("year") else None
        known = Reading("DATE", value_of(last_year), anchor=ctx.against(), tells=False) if last_year else None
        return year_earlier(found, ctx, "Y", 1, False) or known
    if found.has("current") or found.has("this"):
        base, shift = ctx.reference, 0
    elif ctx.period is not None and not found.has("next") and not (found.has("latest") and _to_come(ctx)):
        return Reading("DATE", value_of(ctx.period), note="told before")
    else:
        base = ctx.reference
        shift = 1 if found.has("next") else -1
    if base is None:
        return Reading("DATE", "XXXX-QX")
    point = shifted(base, shift * 3, "M")
    return Reading("DATE", value_of(point.at("Q")), anchor=ctx.against()) if point else None


def _of_year(found: Found, ctx: Context) -> Reading:
    """The 1988 quarter, the 1988 period: the one told before, in that year."""
    year = int(found.get("fullyear", "y"))
    if ctx.period is not None and ctx.where(found) - ctx.period_at < PERIOD:
        told = make_day(year, ctx.period.day.month, 1)
        if told is not None:
            return Reading("DATE", value_of(Point(told, ctx.period.grain)), anchor=value_of(ctx.period), tells=False)
    return Reading("DATE", f"{year:04d}-QX" if found.has("quarter", "q") else f"{year:04d}", tells=False)


def _to_come(ctx: Context) -> bool:
    """Whether the period told last is not over yet: what is "latest" is."""
    if ctx.reference is None or ctx.period is None:
        return False
    if ctx.words.text[ctx.period_at : ctx.period_at + 8].split()[:1] == ["ended"]:
        return False
    return value_of(ctx.period) >= value_of(Point(ctx.reference, ctx.period.grain))


@rule("<STRETCH>?{the}?{ordinal|last}{dash}?{half}{of}{the}?(?:(?P<y>{fullyear})|{last|this|next|the}?{year})")
def half_year(found: Found, ctx: Context) -> Reading | None:
    """The first half of 1990, the second half of the year."""
    number = 2 if found.has("last") and not found.has("ordinal") else int(found.get("ordinal"))
    if number > 2:
        return None
    year = found.get("fullyear", "y")
    if year is None:
        if ctx.reference is None:
            return Reading("DATE", f"XXXX-H{number}")
        year = ctx.reference.year + int(found.get("next") or (found.get("last") if found.has("ordinal") else 0) or 0)
    return Reading("DATE", f"{int(year):04d}-H{number}", anchor=ctx.against())


@rule(
    "{fiscal_year}",
    "{quarter_sign|half_sign}(?:{of}|{comma})?(?:{fullyear|short_year|fiscal_year})?",
    "{fullyear}{dash|slash}?{quarter_sign|half_sign}",
)
def signs(found: Found, ctx: Context) -> Reading | None:
    """Q3 2015, H1, FY2016."""
    year = told_year(found) or found.get("fiscal_year")
    sign, letter = found.any("quarter_sign|half_sign"), "Q" if found.has("quarter_sign") else "H"
    if sign is None:
        return Reading("DATE", f"{year:04d}")
    if (letter == "H" and sign > 2) or (year is None and ctx.reference is None):
        return None
    if year is None and ctx.reference is not None:
        year = ctx.reference.year
    return Reading("DATE", f"{year:04d}-{letter}{sign}")


@rule("{the}(?P<m><MONTH>){quarter}")
def quarter_of_month(found: Found, ctx: Context) -> Reading | None:
    """The June quarter."""
    told = bare_month(found.part("m"), ctx)
    if told is None or told.value.startswith("X"):
        return None
    day = date.fromisoformat(f"{told.value}-01")
    return Reading("DATE", value_of(Point(day, "Q")), anchor=told.anchor, note=told.note)
