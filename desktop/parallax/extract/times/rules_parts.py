"""Parts of the day: Wednesday night, this morning, the early hours of Friday, shortly before dawn."""

from __future__ import annotations

from parallax.extract.times.context import FAR, NEAR, Context
from parallax.extract.times.grammar import Found, Reading, rule
from parallax.extract.times.named_parts import mod_of
from parallax.extract.times.points import step, value_of
from parallax.extract.times.rules_clock import SAME_PASSAGE, UNKNOWN_DAY, day_of
from parallax.extract.times.rules_relative import MINUTES


@rule(
    "(?:{stretch}|{sooner})?(?:(?P<d><DATE>|{relday|weekday|weekday_abbr|holiday}|{last|next|this}<WDAY>){comma}?){stretch}?(?P<p><PART>|{noon})",
    "{the}?(?:{stretch}{dash}?)?(?P<p><PART>){of|on}(?P<d><DATE>|{weekday|relday})",
    "{stretch}{part}(?P<d>{relday|weekday})",
    "{stretch}{dash}(?P<p><PART>)(?P<d>{relday|weekday})",
    "(?P<d>{weekday}){dash}(?P<p><PART>)",
    "(?P<p>{overnight}){on}?(?P<d>{relday|weekday|weekday_abbr})",
    "{the}(?P<p>{night}){from}(?P<d>{weekday}){to}{weekday}",
)
def part_of_day(found: Found, ctx: Context) -> Reading | None:
    """Wednesday night, early Friday morning, the morning of 3 July."""
    if "d" not in found.groups:
        return None
    day = day_of(found.part("d"), ctx)
    if day is None:
        return None
    part = found.any("part|overnight") or ("MI" if found.has("noon") else "")
    if not day.value:
        return day
    return Reading(
        "TIME", f"{day.value}T{part}", mod_of(found), day.anchor, day.note, tuple(f"{o}T{part}" for o in day.others)
    )  # fmt: skip


@rule(
    "(?:{stretch}|{sooner})?{this|last|that|next|same}{same}?{stretch}?<PART>",
    "{the}{last|next|same}<PART>",
    "{tonight|overnight}",
)
def near_part(found: Found, ctx: Context) -> Reading | None:
    """This morning, last night, that evening, the next morning, tonight, overnight."""
    part = found.any("part|tonight|overnight")
    told = found.has("that") or found.has("same") or found.words.quote(found.i, found.i + 1).lower() == "the"
    base, against = ctx.base(found, "D", strict=False) if told else (ctx.reference, ctx.against())
    if found.has("that") and ctx.tense(found) == "past" and base and ctx.reference and base > ctx.reference:
        base, against = ctx.day_told(found, FAR)  # not the evening of a day to come that was told last
    shift = 0
    if found.has("last"):
        shift = -1 if not told or found.words.quote(found.i + 1, found.i + 2).lower() != "same" else 0
    elif found.has("next"):
        shift = 1
    elif found.has("overnight") and ctx.tense(found) == "past":
        shift = -1
    if base is None:
        return Reading("TIME", f"{UNKNOWN_DAY}T{part}", mod_of(found))
    day = step(base, shift, "D")
    if day is None:
        return None
    return Reading("TIME", f"{day.isoformat()}T{part}", mod_of(found), against, tells=not found.has("overnight"))


@rule(
    "(?<={before|after|at|by|until|till|since|from|around|about|quantity|to})(?P<p>{light})(?:{on}?(?P<d><ANYDAY>))?",
    "(?P<d><ANYDAY>){at}(?P<p>{light})",
    "<ABOUT>?<SPELL>(?P<s>{before|after})(?P<p>{light})(?:{on}?(?P<d><ANYDAY>))?",
    "(?P<p>{light})(?:{on|of})?(?P<n>{the|that}{next|last|same}){day}",
)
def light(found: Found, ctx: Context) -> Reading | None:
    """(shortly before) dawn, half an hour after sunset on Friday: of the day told before, else of the reference day."""
    part, mod = found.get("light", "p"), ""
    if "s" in found.groups:
        mod = "BEFORE" if found.has("before", "s") else "AFTER"
        if found.any("unit|units") not in MINUTES:
            return None
    if "d" in found.groups:
        day = day_of(found.part("d"), ctx)
        if day is None:
            return None
        others = tuple(f"{other}T{part}" for other in day.others)
        return Reading("TIME", f"{day.value}T{part}" if day.value else "", mod, day.anchor, day.note, others)
    base, against = ctx.base(found, "D", strict=False, far=SAME_PASSAGE)
    if base and "n" in found.groups:
        base = step(base, int(found.any("next|last|same", "n")), "D")
    return Reading("TIME", f"{base.isoformat() if base else UNKNOWN_DAY}T{part}", mod, against, tells=base is not None)


@rule(
    "(?<={by|until|till|before|since|around|in|at|from|to|and}){stretch}{dash}?(?P<p><PART>)",
    "(?<={by|until|till}){part|night}(?!{dash|of|on})",
)
def part_reached(found: Found, ctx: Context) -> Reading:
    """(by) late afternoon, (until) evening, (in) mid-morning: of the day told just before, else of the report's own."""
    part = found.get("part")
    base, against = ctx.base(found, "D", strict=False, far=SAME_PASSAGE)
    value = f"{base.isoformat() if base else UNKNOWN_DAY}T{part}"
    return Reading("TIME", value, mod_of(found), against, tells=False)


@rule(
    "(?<={in}){the}(?P<p><PART>)(?!{of|on|before|after|dash})",
    "{in}(?P<e>{the}{small_hours})(?!{of|on|before|after|dash})",
)
def part_of_told_day(found: Found, ctx: Context) -> Reading | None:
    """(in) the morning: of a day told shortly before, in the past; else it may be any morning."""
    part, small = found.get("part"), found.get("small_hours")
    if not ctx.told or ctx.told[-1][0].grain != "D" or ctx.where(found) - ctx.told[-1][1] > NEAR:
        return None
    if ctx.tense(found) != "past":
        return None
    day = ctx.told[-1][0].day
    group = "e" if small else ""
    return Reading(
        "TIME", f"{day.isoformat()}T{part or small}", "START" if small else "", value_of(ctx.told[-1][0]), group=group
    )


@rule("{the}?(?P<p>{small_hours})(?:{of}|{on})?(?P<d>{this}|<ANYDAY>)(?P<q><PART>)?")
def small_hours(found: Found, ctx: Context) -> Reading | None:
    """The early hours of Friday morning, the small hours of 3 May."""
    if found.part("d").has("this") and "q" not in found.groups:
        return None
    day = day_of(found.part("d"), ctx)
    if day is None:
        base = ctx.reference
        return Reading("TIME", f"{base.isoformat() if base else UNKNOWN_DAY}TMO", "START", ctx.against())
    if not day.value:
        return day
    others = tuple(f"{other}TMO" for other in day.others)
    return Reading("TIME", f"{day.value}TMO", mod_of(found) or "START", day.anchor, day.note, others)
