"""Years and centuries with their era, and years that are only about right: 44 BC, AD 79, c. 1850."""

from __future__ import annotations

from parallax.extract.times.context import Context
from parallax.extract.times.grammar import Found, Reading, rule
from parallax.extract.times.named_parts import mod_of, month_of

LAST_YEAR = 9999


@rule(
    "<ABOUT>?{circa}?(?P<n>{num})(?P<e>{era})",
    "<ABOUT>?{circa}?(?P<e>{era})(?P<n>{num})",
    "<STRETCH>?{the}?(?:{stretch}{dash}?)?(?P<c>{nth|ordinal}){dash}?{century}(?P<e>{era})",
)
def year_of_era(found: Found, _ctx: Context) -> Reading | None:
    """44 BC is BC0044 (a value of TIMEX3 without an interval); the 5th century BC is BC04."""
    before = int(found.get("era", "e")) < 0
    mod = str(found.any("circa|quantity|over") or mod_of(found))
    sign = "BC" if before else ""
    if "c" in found.groups:
        return Reading("DATE", f"{sign}{int(found.any('nth|ordinal', 'c')) - 1:02d}", mod, tells=False)
    number = found.get("num", "n")
    if number != int(number) or not 0 < number <= LAST_YEAR or (not before and number < 1):
        return None
    return Reading("DATE", f"{sign}{int(number):04d}", mod, tells=False)


@rule(
    "(?P<m><MONTH>){of}?{comma}?(?P<n>{num|fullyear})(?P<e>{era})",
    "(?P<m><MONTH>){of}?{comma}?(?P<e>{era})(?P<n>{num|fullyear})",
)
def month_of_era(found: Found, _ctx: Context) -> Reading | None:
    """March 44 BC, October AD 68."""
    month, year = month_of(found, "m"), found.any("fullyear|num", "n")
    if month is None or year is None or year != int(year) or not 0 < year <= LAST_YEAR:
        return None
    sign = "BC" if int(found.get("era", "e")) < 0 else ""
    return Reading("DATE", f"{sign}{int(year):04d}-{month:02d}", tells=False)


@rule("{circa}(?P<y>{fullyear})", "{circa}(?P<e>{the}?{decade})")
def about_year(found: Found, _ctx: Context) -> Reading:
    """c. 1850, circa the 1880s."""
    year = found.get("fullyear") or 0
    value = f"{int(year):04d}" if year else f"{int(found.get('decade')) // 10}"
    return Reading("DATE", value, str(found.get("circa")), tells=bool(year))


@rule("{event_day}")
def event_day(found: Found, _ctx: Context) -> Reading:
    """A date that has become the name of what happened on it: 9/11."""
    return Reading("DATE", str(found.get("event_day")), tells=False)
