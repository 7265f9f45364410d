"""Seasons: last fall, the summer of 1998, this past spring, the spring to come."""

from __future__ import annotations

from datetime import date

from parallax.extract.times.context import RECENT, Context, nearest
from parallax.extract.times.grammar import Found, Reading, rule
from parallax.extract.times.named_parts import mod_of, told_year
from parallax.extract.times.points import Point
from parallax.extract.times.rules_relative import running, told_words


@rule(
    "<STRETCH>?{the|this|that|last|next}{last|next}?(?:{stretch}{dash}?)?{season|season_doubtful}(?:{of}?{fullyear}(?:{dash|slash}{two_figures})?|{of}{short_year})?",
    "<STRETCH>?{the}?{season|season_doubtful}{of}{the}?(?P<y>{last|this|next|that|same}{same}?{year})",
    "<STRETCH>?{season|season_doubtful}{of}?{fullyear}(?:{dash|slash}{two_figures})?",
    "{season}{short_year}",
    "<STRETCH>?(?<={in|since|until|by|during|and}){season}",
    "<STRETCH>{season}",
)
def season(found: Found, ctx: Context) -> Reading | None:
    """Last fall, the summer of 1998, this past spring."""
    name = found.any("season|season_doubtful")
    year = told_year(found)
    if year is not None:
        return Reading("DATE", f"{int(year):04d}-{name}", mod_of(found))
    if found.has("season_doubtful") and not (
        found.has("year") or found.has("last") or found.has("next") or found.has("this")
    ):
        return None
    same_year = found.has("year") and (found.has("same") or found.has("that"))
    told = found.has("that") or told_words(found) or same_year or running(found, ctx)
    base, against = ctx.base(found, "Y", told)
    if base is None:
        return Reading("DATE", f"XXXX-{name}", mod_of(found))
    if found.has("year"):
        shift = 0 if same_year else int(found.any("last|next|this", "y") or 0)
        return Reading("DATE", f"{base.year + shift:04d}-{name}", mod_of(found), against)
    middle = {"SP": 4, "SU": 7, "FA": 10, "WI": 12}[name]
    year, now = base.year, base.month
    if found.has("last"):
        year -= now <= middle + 1 if middle < 12 else 1
    elif found.has("next"):
        of_year = told and Point(base, "Y") in (point for point, _ in ctx.told[-RECENT:])
        year += of_year or (now >= middle - 1 and middle < 12)
    elif not told and not found.has("this") and not found.has("that") and found.has("the"):
        year = _nearest_season(ctx, found, base, middle)
    elif name == "WI" and now < 6 and not found.has("next"):
        year -= 1
    return Reading("DATE", f"{year:04d}-{name}", mod_of(found), against)


def _nearest_season(ctx: Context, found: Found, base: date, middle: int) -> int:
    """The year of "the spring" without a year, as the tense says."""
    tense = ctx.tense(found)
    middles = [
        date(year, middle, 15) for year in (base.year - 1, base.year, base.year + 1) if 1 <= year <= date.max.year
    ]
    return nearest(ctx, middles, tense, base)[0].year
