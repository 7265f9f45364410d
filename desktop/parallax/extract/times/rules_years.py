"""Years, decades and centuries: 2016, 2014-15, the early 1990s, the 19th century, the year's end."""

from __future__ import annotations

import re
from functools import cache

from parallax.extract.times.context import Context
from parallax.extract.times.grammar import Found, Reading, rule
from parallax.extract.times.lexicon import read
from parallax.extract.times.named_parts import mod_of, told_year
from parallax.extract.times.points import Point, make_day, value_of

MEASURE = re.compile(
    r"\s?[-–]?(?:%|percent|degrees|met(?:re|er)s|feet|km|kg|miles|yards|mph|rpm|cc)\b|[-–]\w+-|[-–][A-Z]\b|/\d|\.\d"
)
SIGNS = ("#", "$", "£", "€", "-", "–", "/", "+", "=")
IN_THAT_YEAR = frozenset({"in", "since", "until", "by", "during", "from"})
COUNTED = re.compile(
    r"\s+(?:(?P<noun>[a-z]+(?<![siu])s|people|men|women|children)\b|of\s+(?:them|the)\b|(?:more|additional|other)\b)"
)


@rule(
    "{the}{year}{fullyear|spelled}",
    "{fullyear}(?:{or}{onward}|{and}{beyond})",
    "<STRETCH>?{the}{fullyear}{period}",
    "<STRETCH>{fullyear}",
    "(?:{calendar|fiscal})(?:{year})?{fullyear}",
    "(?<={in|since|until|till|of|by|from}){short_year}(?!{num|units})",
    "{fullyear}",
)
def bare_year(found: Found, ctx: Context) -> Reading | None:
    year = told_year(found) or (found.get("spelled") if found.has("year") else None)
    if year is None or (found.j - found.i == 1 and not found.has("short_year") and not _is_year(found, year)):
        return None
    if found.has("period") and ctx.period is not None:
        same = make_day(year, ctx.period.day.month, 1)
        note = "the period told before"  # it is what the report compares with, not what it tells of
        return Reading("DATE", value_of(Point(same, ctx.period.grain)), note=note, tells=False) if same else None
    return Reading("DATE", f"{year:04d}", mod_of(found))


@cache
def year_words() -> dict[str, frozenset[str]]:
    """Words around four figures that tell a year from an amount."""
    return {name: frozenset(words) for name, words in read("times.toml")["year_things"].items()}


def _is_year(found: Found, year: int) -> bool:
    """Whether four figures alone tell a year and not an amount: by what stands before and after them."""
    if year >= FIRST_OF_CENTURY and found.has("spelled") and not _spoken_year(found):
        return False
    text, start, end = found.words.text, found.words.starts[found.i], found.words.ends[found.j - 1]
    before = re.search(r"(pre(?=-$)|post(?=-$)|mid(?=-$)|\w+(?=\s*$)|[^\w\s])[-\s]*$", text[max(0, start - 20) : start])
    word, known = before[1].lower() if before else "", year_words()
    if not 1700 <= year < 2100 and word not in ("in", "since", "until", "by", "from", "year", "day", "eve"):
        return year < 1700 and word in ("around", "about", "after", "before") and _old(text, start, end)
    after = text[end : end + 30]
    if MEASURE.match(after) or word in known["never"] or word in SIGNS or _address(after, known["streets"]):
        return bool(not before)
    following = re.match(r"\s+([^\W\d_]+)", after)
    if following and word not in IN_THAT_YEAR and following[1].lower() in known["makes"]:
        return False  # a 1987 Volvo
    if word == "at" and not re.match(r"\s+[a-z]", after):
        return False  # the index closed at 2082
    counted = COUNTED.match(after)
    amount = counted is not None and counted["noun"] not in known["words"]
    if word in known["before"] and not (word in known["either"] and amount):
        return True
    return not amount


FIRST_OF_CENTURY = 2000


def _spoken_year(found: Found) -> bool:
    """Whether "two thousand (and) eight" is a year: behind "in" or "since", and nothing follows that it could count."""
    text, start, end = found.words.text, found.words.starts[found.i], found.words.ends[found.j - 1]
    before = text[max(0, start - 12) : start].lower().split()
    return before[-1:] in (["in"], ["since"], ["until"], ["by"], ["year"], ["from"]) and not THINGS.match(text, end)


OLD = re.compile(
    r"\b(?:century|centuries|king|queen|emperor|pope|dynasty|medieval|reign|born|founded|built|in 1[0-6]\d\d)\b"
)
THINGS = re.compile(r"\s+(?!(?:and|by|the|he|she|it|when|to|or)\b)[a-z]")


def _old(text: str, start: int, end: int) -> bool:
    """Whether figures before 1700 stand where old times are told, and nothing follows that they could count."""
    return not THINGS.match(text, end) and OLD.search(text, max(0, start - 200), end + 100) is not None


def _address(after: str, streets: frozenset[str]) -> bool:
    """Whether a street follows: 1417 Orchard Avenue, the 1800 block."""
    words = re.findall(r"[A-Za-z.]+", after)[:4]
    return any(word.rstrip(".").lower() in streets for word in words) and (words[0][0].isupper() or words[0] in streets)


@rule("(?P<a>{fullyear}){dash}{dash}?(?P<b>{fullyear})", "(?P<a>{fullyear}){dash|slash}(?P<b>{two_figures})")
def years_range(found: Found, _ctx: Context) -> list[Reading] | None:
    """1914-1918, 2014-15."""
    first = int(found.get("fullyear", "a"))
    last = found.get("fullyear", "b")
    if last is None:
        short = int(found.get("two_figures", "b"))
        last = first // 100 * 100 + short
        if not first < last <= first + 30 or not 1500 <= first < 2100:
            return None
    return [Reading("DATE", f"{first:04d}", group="a"), Reading("DATE", f"{int(last):04d}", group="b")]


DEGREES = re.compile(r"\b(?:temperatures?|highs?|lows?|degrees|mercury|thermometers?)\b", re.IGNORECASE)


@rule(
    "<STRETCH>?{the}?(?:{stretch}{dash}?)?{decade}",
    "{the}(?:{stretch}{dash}?)?{decade_word}",
    "<STRETCH>?{the}?(?:{stretch}{dash}?)?(?P<c>{spelled}){dash}?{decade_word}",
    "(?:{the}(?:{last|ordinal}?{half}{of})){the}{decade}",
)
def decade(found: Found, ctx: Context) -> Reading | None:
    """The 1990s, the '90s, the early sixties."""
    number = found.get("decade")
    if number is None:
        number = int(found.get("decade_word")) * 10
        if "c" in found.groups:  # the nineteen eighties
            if found.get("spelled", "c") not in (17, 18, 19):
                return None
            number += int(found.get("spelled", "c")) * 100
    number = int(number)
    if number % 100 == 0 and 1000 <= number < 2000:  # the 1700s are told of the century
        return Reading("DATE", f"{number // 100}", mod_of(found), tells=False)
    if number < 100 and DEGREES.search(found.words.text, max(0, ctx.where(found) - 60), ctx.where(found)):
        return None
    if number < 100:
        if "the" not in found.words.values[found.i] and not re.search(r"['’‘`]\d", found.words.quote(found.i, found.j)):
            return None  # a man in his late 20s
        if found.j - found.i == 1 and not re.match(r"['’‘`]", found.words.quote(found.i, found.j)):
            return None
        number += 2000 if number <= 10 else 1900
    mod = mod_of(found)
    if found.has("half"):
        mod = "END" if found.has("last") else "START"
    return Reading("DATE", f"{number // 10}", mod, tells=False)


@rule("<STRETCH>?{the}?(?:{stretch}{dash}?)?{nth|ordinal}{dash}?{century}")
def century(found: Found, _ctx: Context) -> Reading:
    """The 19th century (1801 to 1900 in strict speech; its value names 18xx)."""
    return Reading("DATE", f"{int(found.any('nth|ordinal')) - 1:02d}", mod_of(found), tells=False)


@rule("{year_end}(?:(?:{of})?{fullyear})?")
def year_end(found: Found, ctx: Context) -> Reading:
    """Year-end, the year's end."""
    now, year = ctx.now(found), told_year(found)
    if year is None:
        return Reading("DATE", f"{now.year:04d}" if now else "XXXX", "END", ctx.against(now))
    return Reading("DATE", f"{year:04d}", "END")
