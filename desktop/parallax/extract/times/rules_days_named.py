"""Days with a name: Christmas Day, last Easter, Thanksgiving 1998, Halloween of the year told with it."""

from __future__ import annotations

import re
from datetime import date

from parallax.extract.times.context import Context, because, nearest
from parallax.extract.times.grammar import Found, Reading, rule
from parallax.extract.times.named_days import named_day
from parallax.extract.times.named_parts import told_year

AHEAD = re.compile(r"\b(?:for|by|until|till|before|ahead of|to|towards?|approach\w*)\s+(?:the\s+)?$", re.IGNORECASE)
YEAR_BEFORE = re.compile(
    r"(?:(?:^|[.!?]\s+|\n)\W*(?:back\s+)?in|\bof)\s+((?:1[5-9]|20)\d\d)\b[^.;!?\n]*$", re.IGNORECASE
)
YEAR_BEHIND = re.compile(
    r"(?:\s+(?:night|day|eve|morning|afternoon|evening|weekend|itself))?,?\s+(?:back\s+)?(?:in|of)\s+((?:1[5-9]|20)\d\d)\b",
    re.IGNORECASE,
)
SENTENCE = 160  # characters before a day in which its sentence tells the year


@rule(
    "{holiday}(?:(?:{comma}|{in}|{of})?{fullyear})?",
    "(?P<n>{last|next|this}){holiday}",
    "{holiday}(?P<n>{last|next|this}{year})",
)
def holiday(found: Found, ctx: Context) -> Reading | None:
    """Christmas Day, last Easter, Thanksgiving 1998."""
    name, year, now = str(found.get("holiday")), told_year(found), ctx.now(found)
    if year is None and now is not None and found.has("year"):
        year = now.year + int(found.any("last|next|this", "n"))
    if year is None and "n" not in found.groups:
        year = _year_beside(found)
    if year is not None:
        day = named_day(name, year)
        return Reading("DATE", day.isoformat()) if day else None
    if now is None:
        return Reading("DATE", "XXXX-XX-XX", note="the year is not told", tells=False)
    days = [day for y in range(now.year - 1, now.year + 2) if (day := named_day(name, y))]
    if found.has("last"):
        days = [day for day in days if day < now][-1:]
    elif found.has("next"):
        days = [day for day in days if day > now]
    if not days:
        return None
    tense = ctx.tense(found)
    days = days[:1] if found.has("next") else _likeliest(found, ctx, days, tense, now)
    return Reading(
        "DATE", days[0].isoformat(), "", ctx.against(now), because(tense), tuple(d.isoformat() for d in days[1:2])
    )


def _likeliest(found: Found, ctx: Context, days: list[date], tense: str, now: date) -> list[date]:
    """What happened on a named day happened on the last one, however near the coming one is."""
    start = ctx.where(found)
    ahead = AHEAD.search(found.words.text, max(0, start - 16), start)
    if tense != "past" or ahead or now != ctx.reference or days[0] > now:
        return nearest(ctx, days, tense, now)
    gone = [day for day in days if day <= now]
    return [gone[-1], *(day for day in days if day > now), *gone[-2::-1]]


def _year_beside(found: Found) -> int | None:
    """The year that the sentence tells: in front of it ("In 2019 ..."), or right behind the day."""
    text, start = found.words.text, found.words.starts[found.i]
    match = YEAR_BEHIND.match(text, found.words.ends[found.j - 1]) or YEAR_BEFORE.search(
        text[max(0, start - SENTENCE) : start]
    )
    return int(match[1]) if match else None
