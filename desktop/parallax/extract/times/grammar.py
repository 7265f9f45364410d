"""Rules over word codes: patterns written with class names, the longest match wins.

A pattern is a regular expression in which ``{weekday|weekday_abbr}`` stands for one word of these classes; blanks mean
nothing. Named pieces (``<DAY>``) come from ``PIECES``. A rule's function turns a match into readings, or refuses it
(None), and the next longest match is tried.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any, TypeVar

from parallax.extract.times.lexicon import NOTHING
from parallax.extract.times.words import Words, table

if TYPE_CHECKING:
    from parallax.extract.times.context import Context
    from parallax.extract.times.model import Kind

REACH = 28  # words that one expression may have; keeps every look-up bounded

PIECES = {
    "MONTH": "(?:{month|month_doubtful}|{month_abbr}{dot}?)",
    "STRETCH": "(?:(?:{stretch}{dash}?{to}{dash}?)?{stretch}(?:{dash}|{in})?|{stretch_noun})",
    "ABOUT": "{quantity|over}",
    "PART": "{part|night|morning}",
    "UNIT": "{unit|units}",
    "MORE": "{more|added|running}*",  # two (more, consecutive, full) weeks
    "LAST": "{last|next|this|current|same|that}",
    "WDAY": "(?:{weekday}|{weekday_abbr}{dot}?)",
    "YEAR": "{fullyear}",
    "NTH": "{nth|ordinal}",
    "DOM": "{dom|domth}",
    "ZONE": "{zone|zone_plain|zone_word}",
    "DATE": "(?:(?:<WDAY>{comma}?)?<MONTH>{the}?<DOM>(?:{comma}?<YEAR>)?|"
    "(?:<WDAY>{comma}?)?{the}?<DOM>{of}?<MONTH>(?:{comma}?<YEAR>)?)",
    "DAY": "(?:<DATE>|{relday|weekday|iso|slashed|holiday})",
    "ANYDAY": "(?:<DAY>|{last|next|this}{next}?<WDAY>)",
    "EVE": "(?:{this|last|that}|{the|that}{next|last|same}|{relday}|{last|next|this}?<WDAY>)",  # (six, that) evening
    "SPELL": "(?:{num|vague|couple|a|an}{unit|units}(?:{and}{a}{half})?|{half}{a|an}{unit}|{num}{and}{a}{half}{units})",
    "CLOCK": "(?:(?:{hour|clocked|dotted}{ampm}|{clocked}{units}?|{hour}{oclock}|{noon|midnight}|{military}(?={zone}))"
    "<ZONE>?)",
}


@dataclass(frozen=True, slots=True)
class Reading:
    """What a rule makes of a match.

    ``group`` names the part of the match that is the expression (all of it if empty); ``anchor`` is what it was read
    against, in words; ``note`` the rule's own words on why.
    """

    type: Kind
    value: str
    mod: str = ""
    anchor: str = ""
    note: str = ""
    others: tuple[str, ...] = ()
    group: str = ""
    zone: int | None = None
    tells: bool = True  # later expressions may be read against it
    alone: bool = False  # a clock time without a day of its own


@dataclass(frozen=True, slots=True)
class Found:
    """A match of a rule: words ``i`` up to ``j``, and the named groups as word ranges."""

    words: Words
    i: int
    j: int
    groups: dict[str, tuple[int, int]]
    within: int = -1  # the first word of the match that this one is a part of

    def get(self, name: str, group: str = "") -> Any:
        """The meaning in class ``name`` of the first word (of a group) that has it, else None."""
        i, j = self.groups.get(group, (0, 0)) if group else (self.i, self.j)
        for k in range(i, j):
            if name in self.words.values[k]:
                return self.words.values[k][name]
        return None

    def has(self, name: str, group: str = "") -> bool:
        """Whether a word of the match (or of a group) has the class."""
        return self.get(name, group) is not None

    def any(self, names: str, group: str = "") -> Any:
        """The meaning of the first class of "a|b|c" that occurs."""
        for name in names.split("|"):
            value = self.get(name, group)
            if value is not None:
                return value
        return None

    def part(self, group: str) -> Found:
        """The words of one group as a match of their own."""
        i, j = self.groups[group]
        return Found(self.words, i, j, {}, self.i if self.within < 0 else self.within)


Build = Callable[[Found, "Context"], "Reading | list[Reading] | None"]
Builder = TypeVar("Builder", bound=Build)


@dataclass(frozen=True, slots=True)
class Rule:
    """A pattern (as written) and what to make of it."""

    pattern: str
    build: Build


RULES: list[Rule] = []


def rule(*patterns: str) -> Callable[[Builder], Builder]:
    """Register a function for one or more patterns."""

    def register(build: Builder) -> Builder:
        RULES.extend(Rule(pattern, build) for pattern in patterns)
        return build

    return register


def expand(pattern: str) -> str:
    """A pattern with names -> a regular expression over codes."""
    while (replaced := re.sub(r"<([A-Z]+)>", lambda m: PIECES[m[1]], pattern)) != pattern:
        pattern = replaced
    pattern = pattern.replace(" ", "")
    return re.sub(r"\{([a-z_0-9|]+)\}", lambda m: table().codes.expand(m[1]), pattern)


@cache
def compiled() -> tuple[tuple[re.Pattern[str], ...], re.Pattern[str]]:
    """All rules as regular expressions, and one that tells quickly whether any of them matches."""
    texts = [expand(rule.pattern) for rule in RULES]
    unnamed = (re.sub(r"\(\?P<\w+>", "(?:", text) for text in texts)
    return tuple(re.compile(text) for text in texts), re.compile("|".join(unnamed))


Hit = tuple[int, int, tuple[tuple[str, int, int], ...]]  # rule, words matched, groups relative to the start


@lru_cache(maxsize=1 << 15)
def hits(window: str) -> tuple[Hit, ...]:
    """Rules that match after the first code of ``window`` (which is the word before), longest first."""
    rules, anything = compiled()
    if not anything.match(window, 1):
        return ()
    found: list[Hit] = []
    for number, pattern in enumerate(rules):
        match = pattern.match(window, 1)
        if match and match.end() > 1:
            named = ((name, match.span(name)) for name, text in match.groupdict().items() if text is not None)
            groups = tuple((name, first - 1, last - 1) for name, (first, last) in named)
            found.append((number, match.end() - 1, groups))
    return tuple(sorted(found, key=lambda hit: (-hit[1], hit[0])))


def matches(words: Words, i: int) -> Iterator[tuple[Found, Build]]:
    """Matches at word ``i``, the likeliest first."""
    codes = words.codes
    stop = min(i + REACH, len(codes))
    gap = codes.find(NOTHING, i, stop)
    window = (codes[i - 1] if i else NOTHING) + codes[i : stop if gap < 0 else gap + 1]
    for number, size, groups in hits(window):
        spans = {name: (i + first, i + last) for name, first, last in groups}
        yield Found(words, i, i + size, spans), RULES[number].build
