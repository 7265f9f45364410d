"""Times of day: 8.30pm, 1930 GMT, half past six, Wednesday night, this morning, tonight, noon on Tuesday."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from functools import cache
from typing import Any

from parallax.extract.times.context import NEAR, Context
from parallax.extract.times.grammar import Found, Reading, rule
from parallax.extract.times.intervals import day_words
from parallax.extract.times.lexicon import read
from parallax.extract.times.points import step
from parallax.extract.times.rules_days import calendar_day, figures, iso_day
from parallax.extract.times.rules_days_named import holiday
from parallax.extract.times.rules_relative import relative_day
from parallax.extract.times.rules_weekdays import bare_weekday, weekday_of_week

UNKNOWN_DAY = "XXXX-XX-XX"
ALONE = "its day is not told with it"
SMALL = 5  # the hours of a night up to this one are told as after midnight
LISTED = re.compile(
    r"(?<!from )(?<!between )(?<!hours )(?<!open )(?<![,:|] )\b\d+\s?[-–]\s?$"
)  # chapters 1-9, voted 11-8
LATER = {"AF": 12, "EV": 12, "NI": 12}
SAME_PASSAGE = 600  # characters within which a day told before is the day of a clock time


def day_of(found: Found, ctx: Context) -> Reading | None:
    """The day named in a match: a weekday, a date, yesterday."""
    if found.has("iso"):
        return iso_day(found, ctx)
    if found.has("slashed"):
        return figures(found, ctx)
    if found.any("month|month_doubtful|month_abbr") is not None:
        return calendar_day(found, ctx)
    if found.has("holiday"):
        return holiday(found, ctx)
    if found.has("relday"):
        return relative_day(found, ctx)
    if found.has("weekday") or found.has("weekday_abbr"):
        near = found.has("last") or found.has("next") or found.has("this")
        return weekday_of_week(found, ctx) if near else bare_weekday(found, ctx)
    return None


def clock_of(found: Found, group: str) -> tuple[int, int | None] | None:
    """Hour and minute of a clock time; None where the clock has no such time (25:61, 13 p.m.)."""
    noon = found.any("noon|midnight", group)
    if noon is not None:
        return int(noon), 0
    parts: Any = found.any("clocked|dotted|military", group)
    hour, minute = (int(parts[0]), int(parts[1])) if parts is not None else (int(found.get("hour", group)), None)
    if minute is not None and minute > 59:
        return None
    half = str(found.get("ampm", group) or "").lower()
    if half:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if half[0] == "p" else 0)
    return (hour, minute) if hour <= 24 else None


def zone_of(found: Found) -> int | None:
    """Minutes east of UTC of a zone named in a match."""
    hours = found.get("zone")
    return round(float(hours) * 60) if hours is not None else None


def clock_reading(found: Found, ctx: Context, day: Reading | None, clock: tuple[int, int | None]) -> Reading:
    """A clock time of a day; without a day of its own that of the sentence, else the reference day."""
    time = f"T{clock[0]:02d}:{clock[1] or 0:02d}"
    mod, zone = str(found.any("quantity|over") or ""), zone_of(found)
    if day is not None:
        others = tuple(other[:10] + time for other in day.others)
        return Reading("TIME", (day.value or UNKNOWN_DAY)[:10] + time, mod, day.anchor, day.note, others, zone=zone)
    day_told, against = ctx.day_told(found, 0 if _opens_line(found) else SAME_PASSAGE)
    if _opens_line(found) and (headed := ctx.heading_day(found)):
        day_told, against = headed, day_words(headed)
    days = _after_evening(found, ctx, day_told, clock[0]) if day_told else []
    if ctx.reference:
        days += [ctx.reference, *filter(None, [step(ctx.reference, -1, "D")])]
    values = list(dict.fromkeys(day.isoformat() + time for day in days)) or [UNKNOWN_DAY + time]
    return Reading("TIME", values[0], mod, against, ALONE, tuple(values[1:]), zone=zone, alone=True)


def _after_evening(found: Found, ctx: Context, day: date, hour: int) -> list[date]:
    """A day, and before it the next one where its evening was told shortly before and the hour is a small one."""
    evening = ctx.evening
    if evening is None or evening[0] != day or ctx.where(found) - evening[1] > NEAR or hour % 24 > SMALL:
        return [day]
    after = step(day, 1, "D") if ctx.tense(found) != "future" else None
    return [after, day] if after else [day]


def _opens_line(found: Found) -> bool:
    """Whether a clock time stands first in its line, as the stamps of a running report do: the day is the report's."""
    start = found.words.starts[found.i]
    return found.words.text[max(0, start - 3) : start].rstrip(" \t[(").endswith("\n")


def either_half(found: Found, reading: Reading, group: str) -> Reading:
    """A clock time of one to twelve without "p.m." or a part of the day: the other half of the day beside it."""
    hour, clock = int(reading.value[11:13]), "c" if "c" in found.groups else ""
    fixed = any(
        found.has(name, clock) for name in ("ampm", "noon", "midnight", "zone", "units", "clocked2", "military")
    )
    fixed = fixed or found.has("fullyear")  # so exact a date is told by the clock of 24 hours
    if fixed or group in found.groups or not 1 <= hour <= 12:
        return reading
    other = f"{reading.value[:10]}T{(hour + 12) % 24:02d}{reading.value[13:]}"
    return likelier_half(found, replace(reading, others=(other, *reading.others)))


AROUND = 160  # characters before a clock time in which the part of the day may be told


def likelier_half(found: Found, reading: Reading) -> Reading:
    """Of two readings twelve hours apart (the first of ``others``) the likelier first: by day, if no night is told."""
    hour, other = int(reading.value[11:13]) % 12, reading.others[0]
    part = _part_beside(found)
    if part == "morning" or hour == 0:
        later = hour == 0 and part != "night"
    else:
        later = hour < 7 if part != "night" else hour >= SMALL
    if (int(reading.value[11:13]) >= 12) == later:
        return reading
    return replace(reading, value=other, others=(reading.value, *reading.others[1:]))


@cache
def _parts_of_day() -> re.Pattern[str]:
    halves = read("times.toml")["clock"]["parts"]
    named = (f"(?P<{name}>{'|'.join(map(re.escape, words))})" for name, words in halves.items())
    return re.compile(rf"(?<!\w)(?:{'|'.join(named)})(?!\w)", re.IGNORECASE)


def _part_beside(found: Found) -> str:
    """The part of the day told last before a match, else first behind it: morning, day, night or ""."""
    text, start, end = found.words.text, found.words.starts[found.i], found.words.ends[found.j - 1]
    told = [match.lastgroup for match in _parts_of_day().finditer(text, max(0, start - AROUND), start)]
    if told:
        return str(told[-1])
    behind = _parts_of_day().search(text, end, end + AROUND // 2)
    return str(behind.lastgroup) if behind else ""


def later_half(found: Found, clock: tuple[int, int | None], group: str) -> tuple[int, int | None]:
    """Twelve hours on where "in the evening", "Tuesday night" say so and "a.m." does not."""
    hour, minute = clock
    part = found.any("part|tonight", group) if group in found.groups else None
    if not found.has("ampm") and hour < 12 and not (part == "NI" and hour < SMALL):
        hour += LATER.get(part or "", 0)
    return hour, minute


@rule(
    "<ABOUT>?(?P<c><CLOCK>)(?:{comma}|{on}|{stretch})?(?P<d><ANYDAY>)(?P<p><PART>)?",
    "(?P<d><ANYDAY>){comma}?{at}<ABOUT>?(?P<c><CLOCK>)",
    "(?P<d><ANYDAY>){comma}?{at}<ABOUT>?(?P<c>{hour})(?={comma|dot|stop|close}|$)",
    "(?P<d><ANYDAY>|{weekday_abbr}{dot}?){comma}?(?P<c>(?:{hour|clocked|dotted}{ampm}|{noon|midnight})<ZONE>?)",
    "(?P<d>{iso|slashed}|<DATE>){comma}?(?P<c>{clocked2}<ZONE>?)",
    "<ABOUT>?(?P<c>(?:{hour|clocked|dotted}{ampm}|{hour}{oclock}|{noon|midnight}|{military}(?={zone})|{clocked|dotted}(?={zone|zone_plain}))<ZONE>?)",
    "(?<={at|by|until|till|from|since|before|after|around|about|and|to|quantity|between})(?P<c>{clocked}<ZONE>?)",
    "(?<!{in})(?P<c>{clocked2}<ZONE>?)",
    "(?<={at|by|until|till|from|since|before|after|around|about|quantity})(?P<c>{military}){on}(?P<d><ANYDAY>)",
)
def clock(found: Found, ctx: Context) -> Reading | None:
    """8.30pm, noon on Tuesday, 11:14 on a Friday night."""
    time = clock_of(found, "c")
    if time is None:
        return Reading("TIME", "", note="the clock has no such time", tells=False)
    day = day_of(found.part("d"), ctx) if "d" in found.groups else None
    reading = clock_reading(found, ctx, day, later_half(found, time, "p"))
    if found.has("midnight") and day is not None and not after_it(found):
        other = reading.value.replace("T00:00", "T24:00")  # the midnight that ends the day is the commoner meaning
        return replace(reading, value=other, others=(reading.value,))
    return either_half(found, reading, "p")


def after_it(found: Found) -> bool:
    """Whether "after", "past" or "from" stands before a match."""
    start = found.words.starts[found.i]
    return bool(
        re.search(r"\b(?:after|past|from|since)\s+$", found.words.text[max(0, start - 10) : start], re.IGNORECASE)
    )


@rule(
    "<ABOUT>?(?P<c>{hour|clocked|dotted|noon}{oclock}?){in}{the}(?P<p><PART>)(?:{of|on}(?P<d><ANYDAY>))?",
    "(?<={at|by|until|till|around|about|past|after|before})(?P<c>{spelled|hour}{oclock}?){at}(?P<p><PART>)",
    "<ABOUT>?(?P<c>{hour|clocked|dotted}(?:{oclock}|{ampm})?|{midnight}){comma}?{on}?(?P<d><EVE>)(?P<p><PART>)",
    "<ABOUT>?(?P<c>{hour|clocked|dotted}(?:{oclock}|{ampm})?|{midnight})(?P<p>{tonight})",
    "<ABOUT>?(?P<c><CLOCK>)(?:{comma}|{on})?(?P<d>{the|that}{next|last|same}){day}",
    "(?P<d><EVE>)(?P<p><PART>){comma}?{at}<ABOUT>?(?P<c>{hour|clocked|dotted}(?:{ampm}|{oclock})?<ZONE>?)(?!{units|unit})",
    "(?P<d><EVE>)(?P<p><PART>){about|around}(?P<c>{hour|clocked|dotted}(?:{ampm}|{oclock})?)(?={comma|dot|stop|close|on|in|and}|$)",
    "<ABOUT>?(?P<c>{hour|clocked|dotted}(?:{oclock}|{ampm})?){comma}?{on}{the}(?P<p><PART>){of}(?P<d><ANYDAY>)",
    "(?P<p>{tonight}){comma}?{at}<ABOUT>?(?P<c>{hour|clocked|dotted}(?:{ampm}|{oclock})?<ZONE>?)(?!{units|unit})",
)
def clock_of_part(found: Found, ctx: Context) -> Reading | None:
    """4 in the morning, eight o'clock this evening, last night at 11, the next morning at six, midnight tonight."""
    time = clock_of(found, "c") if "c" in found.groups else None
    if time is None or LISTED.search(found.words.text, max(0, ctx.where(found) - 20), ctx.where(found)):
        return None
    hour, minute = later_half(found, time, "p")
    day = day_of_part(found, ctx)
    if day is None:
        return clock_reading(found, ctx, None, (hour, minute))
    if found.any("part|tonight", "p") == "NI" and hour < SMALL:  # the night of Monday at one is Tuesday's
        after = step(date.fromisoformat(day.value), 1, "D") if not day.value.startswith("X") and day.value else None
        day = replace(day, value=after.isoformat(), others=()) if after else day
    return clock_reading(found, ctx, day, (hour, minute))


def day_of_part(found: Found, ctx: Context) -> Reading | None:
    """The day of "this evening", "last night", "tonight", "Friday evening"; None where none is told."""
    if "d" not in found.groups:
        base, against, near = ctx.reference if found.has("tonight") else None, ctx.against(), 0
    elif found.has("the", "d") or found.has("that", "d"):
        (base, against), near = ctx.base(found, "D", strict=False), int(found.any("next|last|same", "d") or 0)
    elif found.words.quote(*found.groups["d"]).lower() in ("this", "last"):
        base, against, near = ctx.reference, ctx.against(), -1 if found.has("last", "d") else 0
    else:
        return day_of(found.part("d"), ctx)
    day = step(base, near, "D") if base else None
    return Reading("DATE", day.isoformat(), anchor=against) if day else None
