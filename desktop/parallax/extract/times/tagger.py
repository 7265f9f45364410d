"""Text and reference date -> expressions: one pass over the words, the longest rule at each place."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from functools import cache
from typing import TYPE_CHECKING

from parallax.extract.times import (
    rules_beside,
    rules_clock,
    rules_clock24,
    rules_clock_words,
    rules_days,
    rules_days_named,
    rules_durations,
    rules_eras,
    rules_months,
    rules_parts,
    rules_quarters,
    rules_ranges,
    rules_relative,
    rules_seasons,
    rules_sets,
    rules_turns,
    rules_vague,
    rules_weekdays,
    rules_weeks,
    rules_within,
    rules_years,
)
from parallax.extract.times.clock_days import day_of_saying, settle
from parallax.extract.times.context import RECENT, Context, is_story
from parallax.extract.times.days_again import settle_owners
from parallax.extract.times.ends import two_sentences
from parallax.extract.times.grammar import Found, Reading, matches
from parallax.extract.times.intervals import bounds, value_words
from parallax.extract.times.lengths import widest
from parallax.extract.times.lexicon import read
from parallax.extract.times.model import Timex
from parallax.extract.times.names import names_somebody
from parallax.extract.times.points import Point, make_day
from parallax.extract.times.tense import Tenses
from parallax.extract.times.words import Words, beginnings, read_words

if TYPE_CHECKING:
    from parallax.language import Token

RULE_MODULES = (
    rules_days,
    rules_days_named,
    rules_months,
    rules_years,
    rules_weekdays,
    rules_relative,
    rules_seasons,
    rules_vague,
    rules_weeks,
    rules_turns,
    rules_clock,
    rules_clock24,
    rules_clock_words,
    rules_parts,
    rules_beside,
    rules_durations,
    rules_sets,
    rules_quarters,
    rules_ranges,
    rules_within,
    rules_eras,
)
AROUND = 120  # characters on each side that show whether a line is prose
LOWER = 3
TITLE_WORDS = 3
GRAINS = {
    "day": "D",
    "week": "W",
    "weekend": "WE",
    "month": "M",
    "quarter": "Q",
    "season": "S",
    "half": "H",
    "year": "Y",
    "decade": "E",
}


def tag(text: str, reference: str = "", tokens: Sequence[Token] | None = None) -> list[Timex]:
    """Expressions of time in ``text``, in order, not overlapping.

    ``reference`` is the report's ISO date (a date-time is cut to its day); empty if unknown: relative expressions then
    keep an open value ("XXXX-WXX-2") and have no interval. ``tokens`` are the pipeline's, if there are any: their
    verbs decide between past and coming days.
    """
    words = read_words(text)
    day = _reference(reference)
    ctx = Context(
        words, day, Tenses(text, tokens), is_story(words, day), SEASON.search(text) is not None and tells_of_south(text)
    )
    found: list[Timex] = []
    alone: list[int] = []
    codes, starts, i = words.codes, beginnings(), 0
    while i < len(codes):
        begin = starts.search(codes, i)
        if begin is None:
            break
        i = begin.start()
        taken = _at(ctx, i)
        if taken is None:
            i += 1
            continue
        match, readings = taken
        last = i
        for reading in readings:
            first, last = match.groups[reading.group] if reading.group else (match.i, match.j)
            timex = _timex(ctx, first, last, reading)
            if reading.alone:
                alone.append(len(found))
            found.append(timex)
            _remember(ctx, timex, reading)
        i = max(last, i + 1)
    settle(ctx, found, alone)
    settle_owners(ctx, found)
    return found


@cache
def _south() -> re.Pattern[str]:
    known = read("times.toml")["south"]
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, [*known['names'], *known['pairs']]))})\b")


def tells_of_south(text: str) -> bool:
    """Whether a text names a place in the south of the world: its summer is then not surely that of June."""
    return _south().search(text) is not None


def _reference(text: str) -> date | None:
    try:
        return date.fromisoformat(text[:10])
    except ValueError:
        return None


TITLE = re.compile(
    r"(?:This|Last|Next|The|That|Every|[MTWFS]\w+day)\s+(?:Hour|Day|Night|Morning|Afternoon|Evening|Week|Weekend|Month|Year|Decade)"
    r"|(?:The\s+)?(?:Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve|Twenty|Thirty|Forty|Fifty|Sixty|Eighty|Hundred)"
    r"[ -](?:Minutes|Hours|Days|Nights|Weeks|Months|Years|Hour|Day|Week|Year)"
)
OF = re.compile(r"\b(?:of|dated)\s+(?:the\s+)?$")
WAR = re.compile(r"['’]?s?\s+War\b")
PROSE = re.compile(r"\b[a-z]{5,}")  # a heading in capitals has hardly a longer word without one


def _is_title(words: Words, match: Found) -> bool:
    """Whether an expression is the name of something: a show "This Week", Saturday Night Live, the Six-Day War."""
    start, end = words.starts[match.i], words.ends[match.j - 1]
    if WAR.match(words.text, end):
        return True
    if match.j - match.i > TITLE_WORDS or not TITLE.fullmatch(words.text, start, end):
        return False
    opens = max(0, start - AROUND)
    line = words.text[max(opens, words.text.rfind("\n", opens, start)) : end]
    return len(PROSE.findall(line + words.text[end : end + AROUND].split("\n")[0])) >= LOWER


def _at(ctx: Context, i: int) -> tuple[Found, list[Reading]] | None:
    if names_somebody(ctx.words, i):
        return None
    for match, build in matches(ctx.words, i):
        if _is_title(ctx.words, match):
            return None
        if two_sentences(ctx.words, match.i, match.j):
            continue
        made = build(match, ctx)
        if made:
            return match, made if isinstance(made, list) else [made]
    return None


def _timex(ctx: Context, i: int, j: int, reading: Reading) -> Timex:
    start, end = ctx.words.starts[i], ctx.words.ends[j - 1]
    text = ctx.words.text[start:end]
    signal, close = _before(ctx.words.text, start)
    mod = reading.mod or (close if "T" in reading.value else "")
    low, high, precision = _extent(reading, mod)
    if precision.endswith("season") and ctx.south:
        low = high = None
        reading = replace(reading, note="in the south of the world the seasons are half a year away")
    return Timex(
        start, end, text, reading.type, reading.value, mod,
        low, high, precision,
        _derivation(text, reading), reading.others, reading.zone, signal,
    )  # fmt: skip


SEASON = re.compile(r"\b(?:spring|summer|autumn|fall|winter)", re.IGNORECASE)
SIGNAL = re.compile(
    r"(?:\b(?P<close>shortly|just|soon|right|immediately|moments|minutes)\s+)?"
    r"\b(?P<word>before|after|past|by|until|till|since|from|to|through|between|and|during|within)\s+(?:the\s+)?$",
    re.IGNORECASE,
)


RANGE = re.compile(r"\b(?:between|from)\s+(?:\S+\s+){1,5}$", re.IGNORECASE)


def _before(text: str, start: int) -> tuple[str, str]:
    """The preposition right before an expression, and BEFORE or AFTER for "shortly before", "just after"."""
    match = SIGNAL.search(text, max(0, start - 32), start)
    if match is None:
        return "", ""
    word = match["word"].lower()
    if word in ("and", "to") and not RANGE.search(text, max(0, start - 60), match.start("word")):
        return "", ""
    close = {"before": "BEFORE", "after": "AFTER", "past": "AFTER"}.get(word, "") if match["close"] else ""
    return word, close


def _extent(reading: Reading, mod: str) -> tuple[float | None, float | None, str]:
    """From when to when, or how long, and how exact."""
    if reading.type in ("DATE", "TIME"):
        return bounds(reading.value, mod) or (None, None, "")
    size = widest((reading.value, *reading.others), reading.mod) if reading.type == "DURATION" else None
    if size is None:
        return None, None, ""
    return size[0], None if size[1] == float("inf") else size[1], reading.mod.lower().replace("_", " ") or "exact"


def _derivation(text: str, reading: Reading) -> str:
    against = f" + {reading.anchor}" if reading.anchor else ""
    why = f" ({reading.note})" if reading.note else ""
    if not reading.value:
        return f'"{text}": {reading.note}'
    return f'"{text}"{against} -> {value_words(reading.value)}{why}'


def _remember(ctx: Context, timex: Timex, reading: Reading) -> None:
    grain = GRAINS.get(timex.precision.removeprefix("part of "), "D" if timex.type == "TIME" else "")
    value = timex.value
    if not reading.tells or timex.earliest is None or not grain:
        return
    if timex.precision == "minute":
        ctx.clock = timex.earliest, timex.end
    day = make_day(int(value[:4]), 1, 1) if grain in ("Y", "E") and len(value) == 4 else _first_day(timex)
    if day is None:
        return
    if timex.type == "TIME" and (timex.value.endswith(("TEV", "TNI")) or "18" <= timex.value[11:13] <= "24"):
        ctx.evening = day, timex.end
    if reading.alone and ctx.told and all(point.day != day for point, _ in ctx.told[-RECENT:]):
        return  # a guess, or the small hours of the day told: not a day to count from
    aside = grain == "D" and bool(ctx.told) and ctx.same_sentence(ctx.told[-1][1], timex.start)
    if grain == "D" and not ctx.story and OF.search(ctx.words.text, max(0, timex.start - 8), timex.start):
        ctx.asides.add(timex.end)
    ctx.tell(Point(day, grain), timex.end, aside and day_of_saying(ctx.words.text, timex.start))


def _first_day(timex: Timex) -> date | None:
    if timex.earliest is None:
        return None
    if timex.type == "TIME":
        return date.fromisoformat(timex.value[:10])
    return date.fromordinal(int(timex.earliest // 1440) + 1)
