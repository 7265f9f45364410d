"""How long something lasted against its two ends; how old something is against the year it began."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date

from parallax import lexicon
from parallax.extract.agetexts import NUMBER, years_of
from parallax.extract.clause import governor
from parallax.extract.internal.line import Line, Side, Slip, listed
from parallax.extract.times import Timex
from parallax.extract.times.intervals import DAY
from parallax.extract.times.lengths import YEAR as YEAR_LONG
from parallax.extract.times.lengths import length, unit_length
from parallax.extract.times.periods import period
from parallax.language import Token

SHARE = 0.25  # how far a rounded duration may miss its two ends, and at least by one and a half of its own unit
CLOCK = re.compile(r"(?:XXXX-WXX-(\d)|(\d{4}-\d\d-\d\d)|XXXX-XX-XX)T(\d\d):(\d\d)$")
LONGEST_QUOTE = 80
YEAR = re.compile(r"^(1[0-9]{3}|20[0-9]{2})$")
OLD = re.compile(rf"\b({NUMBER})[- ]years?[- ]old\b", re.IGNORECASE)
DATED = re.compile(r"(1[0-9]{3}|20[0-9]{2})(?:-\d\d){0,2}$")
NTH = re.compile(r"\b(?:its|her|his|their|the) (\d{1,3})(?:st|nd|rd|th) (year|anniversary|birthday)\b")
AT = re.compile(r"(?:^|, )[Aa]t (\d{1,3}),? (?:she|he|it|they)\b")
HOUR = 60.0
REACH = 6  # tokens before an expression of time that say what it is


def slips(lines: Sequence[Line], published: str) -> Iterator[Slip]:
    """Durations and ages of one report that its own dates do not give. ``published`` is its ISO date, or empty."""
    year = int(published[:4]) if YEAR.match(published[:4]) else 0
    for n, line in enumerate(lines):
        ends = _ends(line)
        if ends is not None:
            for near in lines[max(0, n - 1) : n + 2]:
                yield from _lasted(near, line, ends)
        if year and line.times:
            yield from _age(lines[n : n + 2], year)
            yield from _first_in(line, lines[max(0, n - 1) : n + 2], year)


def _ends(line: Line) -> tuple[Timex, Timex] | None:
    """The two times of a sentence that tells when something began and when it ended."""
    told = [t for t in line.times if t.type in ("DATE", "TIME")]
    if len(told) != 2 or _gap(*told) is None:
        return None
    at = next((t.i for t in line.tokens if t.start <= told[1].start < t.end), -1)
    if at < 0:
        return None
    verb = governor(line.sentence, at)
    below = {line.lemma(c) for c in line.sentence.children[verb]}
    ended = line.lemma(verb) in listed("ended") or "over" in below
    return (told[0], told[1]) if ended or told[1].signal in ("until", "till") else None


def _gap(first: Timex, second: Timex) -> tuple[float, float] | None:
    """Shortest and longest way from one time to the other in minutes; None where they cannot be laid on one line."""
    one, other = CLOCK.match(first.value), CLOCK.match(second.value)
    if one and other:
        minutes = (int(other[3]) - int(one[3])) * 60.0 + int(other[4]) - int(one[4])
        if one[1] and other[1]:
            minutes += DAY * (int(other[1]) - int(one[1])) % (7 * DAY)
        elif one[2] and other[2]:
            minutes += DAY * (date.fromisoformat(other[2]) - date.fromisoformat(one[2])).days
        else:  # a clock time without its day: the next one that the clock shows
            minutes %= DAY
        return (minutes % DAY, minutes % DAY) if minutes < 0 else (minutes, minutes)
    bounds = (first.earliest, first.latest, second.earliest, second.latest)
    if first.precision != second.precision or first.precision not in ("day", "month", "year") or None in bounds:
        return None
    low, high, after, end = (b or 0.0 for b in bounds)
    return (after - high, end - low) if low < after else None


def _lasted(near: Line, line: Line, ends: tuple[Timex, Timex]) -> Iterator[Slip]:
    gap = _gap(*ends)
    for timex in near.times:
        spread = length(timex.value, timex.mod) if timex.type == "DURATION" else None
        if spread is None or gap is None or not _whole_of_something(near, timex):
            continue
        slack = max(1.5 * unit_length(timex.value), SHARE * spread[0])
        if spread[0] - slack > gap[1] or spread[1] + slack < gap[0]:
            text = _between(line, ends[0].start, ends[1].end, gap[1])
            reason = f"from “{ends[0].text}” to “{ends[1].text}” it is {_lengthy(gap[1])}, not {timex.text}"
            yield Slip("span", Side(timex.start, timex.end, timex.value), text, reason)


def _between(line: Line, start: int, end: int, minutes: float) -> Side:
    """The two ends, worth the time between them: a length stands against a length."""
    last = next(t for t in reversed(line.times) if t.end == end)
    lasted = period(minutes / HOUR, "TH") if minutes < 2 * DAY else period(round(minutes / DAY), "D")
    return Side(start if end - start <= LONGEST_QUOTE else last.start, end, lasted)


def _lengthy(minutes: float) -> str:
    """A length in the unit that a reader would take."""
    if minutes >= 2 * DAY:
        return f"{minutes / DAY:.0f} days"
    hours, rest = divmod(round(minutes), 60)
    told = (hours, "hour"), (rest, "minute")
    return " ".join(f"{n} {unit}{'' if n == 1 else 's'}" for n, unit in told if n) or "no time"


def _whole_of_something(line: Line, timex: Timex) -> bool:
    """Whether a duration is the length of a thing that lasts: "the nine-hour battle", "lasted for nine hours"."""
    inside = [t for t in line.tokens if t.start < timex.end and t.end > timex.start]
    if not inside:
        return False
    after = [line.lemma(j) for j in range(inside[-1].i + 1, inside[-1].i + 4)]
    attribute = "-" in timex.text or "’" in timex.text or "'" in timex.text
    return attribute and bool(listed("lasting") & set(after))


def _age(pair: Sequence[Line], year: int) -> Iterator[Slip]:
    """Something begun in a year, and its age told in the same sentence or the next."""
    line = pair[0]
    for timex in line.times:
        begun = _begun(line, timex)
        if begun is None:
            continue
        person = begun.lemma.lower() == "bear"
        since = year - int(timex.value[:4])
        for near in pair:
            text = near.sentence.passage.span.quote
            base = near.sentence.passage.span.start
            for number, place in _ages(text, near is line, person):
                if number < since - 2 or number > since + 2:
                    side = Side(base + place[0], base + place[1], str(number))
                    origin = Side(min(begun.start, timex.start), max(begun.end, timex.end), timex.value)
                    yield Slip(
                        "age", origin, side, f"from {timex.value[:4]} to {year} it is {since} years, not {number}"
                    )


def _first_in(line: Line, near: Sequence[Line], year: int) -> Iterator[Slip]:
    """ "the first time in 12 years", and the year of the last time: "since 2001", "last won it in 2001"."""
    for timex in line.times:
        spread = length(timex.value, timex.mod) if timex.type == "DURATION" and timex.value.endswith("Y") else None
        at = next((t.i for t in line.tokens if t.start <= timex.start < t.end), 0)
        opening = [line.word(j) for j in range(max(0, at - REACH), at)]
        if spread is None or spread[0] != spread[1] or "first" not in opening or opening[-1] not in ("in", "for"):
            continue
        years = round(spread[0] / YEAR_LONG)
        for where in near:
            for other in where.times:
                last = next((t.i for t in where.tokens if t.start == other.start), 0)
                before = {where.word(j) for j in range(max(0, last - REACH), last)}
                told = YEAR.match(other.value) and YEAR.match(other.text) and before & {"since", "last"}
                if told and abs(year - int(other.value) - years) > 1:
                    a = Side(timex.start, timex.end, timex.value)
                    since = year - int(other.value)
                    reason = f"from {other.value} to {year} it is {since} years, not {years}"
                    yield Slip("span", a, Side(other.start, other.end, other.value), reason)


def _begun(line: Line, timex: Timex) -> Token | None:
    """The verb of beginning that a year goes with."""
    if not DATED.match(timex.value) or timex.type != "DATE" or not YEAR.match(timex.text[-4:]):
        return None
    at = next((t.i for t in line.tokens if t.start == timex.start), -1)
    if at < 2 or line.word(at - 1) not in ("in", "on"):
        return None
    above = line.tokens[line.tokens[at - 1].head]
    if above.pos in ("NOUN", "PROPN"):  # "left the yard at Brest in 1991"
        above = line.tokens[governor(line.sentence, above.i)]
    objects = (f"{line.lemma(above.i)} {line.lemma(c)}" for c in line.sentence.children[above.i])
    begins = line.lemma(above.i) in listed("origin") or any(phrase in listed("origin") for phrase in objects)
    return above if above.pos == "VERB" and begins else None


def _ages(text: str, same: bool, person: bool) -> Iterator[tuple[int, tuple[int, int]]]:
    """Ages that can be meant: in the sentence itself by any form, in the next one by "At 22 she" or "its 22nd year"."""
    for match in NTH.finditer(text):
        yield int(match[1]), match.span()
    for match in AT.finditer(text):
        if not same:
            yield int(match[1]), match.span()
    if same:
        for match in OLD.finditer(text):
            noun = text[match.end() :].split(maxsplit=1)[:1]
            human = bool(noun) and bool(lexicon.kinds_of(noun[0].strip(".,;").lower()) & {"person", "profession"})
            if human == person:
                yield years_of(match[1]), match.span()
