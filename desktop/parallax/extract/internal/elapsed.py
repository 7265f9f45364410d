"""Years and months against the calendar: "ten years ago, in 2019"; "since 2009, for six years"; a trial that began in
September and lasted longer than there has been time for."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import pairwise

from parallax.extract.internal.line import Line, Side, Slip, listed
from parallax.extract.times import Timex
from parallax.extract.times.intervals import DAY
from parallax.extract.times.lengths import YEAR, length, unit_length

DATED = re.compile(r"\d{4}(?:-\d\d){0,2}$")
AGO = re.compile(r"\byears ago$", re.IGNORECASE)
JOINED = re.compile(r"\s*[,(–—-]?\s*(?:in|that is, in|back in)?\s*")
LATER = re.compile(r"\b(?:later|after|afterwards|earlier|before)$", re.IGNORECASE)
APPOSED = re.compile(r"\s*[,(–—]\s*(?:at|on|in)\s+(?:the )?")
# How something has lasted up to now.
LASTED = frozenset({"take", "last", "run", "drag", "stretch", "continue", "occupy", "spend"})


def slips(lines: Sequence[Line], published: str) -> Iterator[Slip]:
    """Stretches of time up to the report's own day that its dates do not give. ``published``: ISO date, or empty."""
    try:
        today = (date.fromisoformat(published[:10]) - date.min).days * DAY
    except ValueError:
        return
    for line in lines:
        durations = [t for t in line.times if t.type == "DURATION"]
        dated = [t for t in line.times if t.type == "DATE" and DATED.match(t.value)]
        if len(durations) == len(dated) == 1:
            yield from _lasted(line, dated[0], durations[0], today)
        yield from _ago(line)
        yield from _later(line)


def _lasted(line: Line, begun: Timex, told: Timex, today: float) -> Iterator[Slip]:
    """ "began in May 2022 and took fourteen months", told before it can have lasted so long."""
    spread = length(told.value, told.mod)
    at = next((t.i for t in line.tokens if t.start <= told.start < t.end), -1)
    if spread is None or at < 1 or begun.earliest is None or begun.earliest >= today:
        return
    if told.value[-1] not in "MYWD" or "T" in told.value:
        return
    near = {line.lemma(i) for i in range(max(0, at - 3), at)}
    origin = next((t.i for t in line.tokens if t.start <= begun.start < t.end), 0)
    opening = {line.lemma(i) for i in range(max(0, origin - 4), origin)}
    if not near & LASTED or not opening & (listed("origin") | {"begin", "since"}):
        return
    most = today - begun.earliest
    slack = max(1.5 * unit_length(told.value), 0.1 * spread[0])
    if spread[0] - slack > most:
        start = Side(begun.start, begun.end, begun.value)
        reason = f"from “{begun.text}” to the day of the report it is {most / YEAR * 12:.0f} months, not {told.text}"
        yield Slip("span", Side(told.start, told.end, told.value), start, reason)


def _ago(line: Line) -> Iterator[Slip]:
    """ "ten years ago, in 2019": one moment, told from now and by its year."""
    years = [t for t in line.times if re.fullmatch(r"(?:1[5-9]|20)\d\d", t.text) and t.value == t.text]
    ago = [t for t in line.times if AGO.search(t.text) and re.match(r"\d{4}", t.value)]
    if len(years) != 1 or len(ago) != 1 or ago[0].mod:
        return
    one, other = sorted((years[0], ago[0]), key=lambda t: t.start)
    base = line.sentence.passage.span
    joined = JOINED.fullmatch(base.quote[one.end - base.start : other.start - base.start])
    told, meant = int(years[0].value), int(ago[0].value[:4])
    if joined and abs(told - meant) > 1:
        a, b = (Side(t.start, t.end, str(y)) for t, y in ((ago[0], meant), (years[0], told)))
        yield Slip("span", a, b, f"{ago[0].text} was in {meant}, not in {told}")


def _later(line: Line) -> Iterator[Slip]:
    """ "arrived twelve days later, on 10 March": one moment, told from the one before it and by its own date."""
    base = line.sentence.passage.span
    for first, second in pairwise(line.times):
        if not LATER.search(first.text) or second.type not in ("DATE", "TIME") or LATER.search(second.text):
            continue
        bounds = (first.earliest, first.latest, second.earliest, second.latest)
        between = base.quote[first.end - base.start : second.start - base.start]
        if None in bounds or not APPOSED.fullmatch(between) or first.mod or second.mod:
            continue
        low, high, start, end = (b or 0.0 for b in bounds)
        slack = max(high - low, end - start)
        if start - high > slack or low - end > slack:
            a, b = (Side(t.start, t.end, t.value) for t in (first, second))
            yield Slip("span", a, b, f"“{first.text}” is {first.value}, not {second.value}")
