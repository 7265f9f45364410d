"""The words of time as data: ``resources/lexicons/times*.toml`` read once and turned into one-letter codes.

Every word is looked up once and becomes one character that stands for the *set* of classes it belongs to ("second" is a
unit and an ordinal). Grammar rules are then regular expressions over these characters: short, and as fast as ``re``.
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from parallax.paths import shipped

NOTHING = "x"  # the code of a word that means nothing here
Values = dict[str, Any]  # class -> what the word means in it


@dataclass(frozen=True, slots=True)
class Entry:
    """One word: its code, what it means by class, the phrases that it begins (by second word, longest first)."""

    code: str
    values: Values
    phrases: dict[str, list[tuple[tuple[str, ...], Entry]]] = field(default_factory=dict)


@dataclass(slots=True)
class Codes:
    """Sets of classes <-> characters. The sets that numbers can have are added by ``numbers``."""

    code_of: dict[frozenset[str], str] = field(default_factory=dict)

    def code(self, classes: frozenset[str]) -> str:
        """The character for this set of classes (made on first use)."""
        if not classes:
            return NOTHING
        return self.code_of.setdefault(classes, chr(0x100 + len(self.code_of)))

    def expand(self, names: str) -> str:
        """Names of classes joined by "|" -> a regular expression's character class."""
        wanted = set(names.split("|"))
        unknown = wanted - set().union(*self.code_of)
        if unknown:
            raise ValueError(f"no word has the class {sorted(unknown)}")
        chars = [char for classes, char in self.code_of.items() if classes & wanted]
        return f"[{''.join(re.escape(c) for c in chars)}]"


@dataclass(frozen=True, slots=True)
class Lexicon:
    """All words: spelled forms -> entries."""

    forms: dict[str, Entry]
    codes: Codes


SENTENCE = re.compile(r"[.!?;](?=\s)|\n")
BESIDE = 60  # characters looked at on each side


def beside(text: str, start: int, end: int) -> tuple[list[str], list[str]]:
    """Words in lower case right before and right after a stretch, within its sentence; marks count as words."""
    before = SENTENCE.split(text[max(0, start - BESIDE) : start])[-1]
    after = SENTENCE.split(text[end : end + BESIDE])[0]
    return re.findall(r"[\w'’]+|[^\w\s]", before.lower()), re.findall(r"[\w'’]+|[^\w\s]", after.lower())


@cache
def read(name: str) -> dict[str, Any]:
    """A shipped lexicon by file name."""
    with (shipped("resources") / "lexicons" / name).open("rb") as file:
        return tomllib.load(file)


@cache
def lexicon() -> Lexicon:
    """The words of ``times.toml`` with their codes."""
    data = read("times.toml")
    days = read("times-days.toml")
    holidays = {name: name for name in days["day"]}
    single: dict[str, Values] = {}
    phrases: dict[str, list[tuple[tuple[str, ...], Values]]] = {}
    for word in data["glue"]:
        single.setdefault(word, {})[word] = word
    for name, words in {**data["class"], "holiday": holidays, "event_day": days["event"]}.items():
        for word, value in words.items():
            parts = tuple(re.findall(r"\w+|[^\w\s]", word))
            if len(parts) > 1 and not word[0].isdigit():
                phrases.setdefault(parts[0], []).append((parts, {name: value}))
            else:
                single.setdefault(word, {})[name] = value
    codes = Codes()
    return Lexicon(_forms(single, phrases, frozenset(data["capital"]), codes), codes)


def _forms(
    single: dict[str, Values],
    phrases: dict[str, list[tuple[tuple[str, ...], Values]]],
    capital: frozenset[str],
    codes: Codes,
) -> dict[str, Entry]:
    forms = {}
    for word in single.keys() | phrases.keys():
        values = single.get(word, {})
        lower = {name: value for name, value in values.items() if name not in capital}
        longer: dict[str, list[tuple[tuple[str, ...], Entry]]] = {}
        for parts, meant in sorted(phrases.get(word, []), key=lambda phrase: -len(phrase[0])):
            longer.setdefault(parts[1], []).append((parts, Entry(codes.code(frozenset(meant)), meant)))
        forms[word] = Entry(codes.code(frozenset(lower)), lower, longer)
        for form in (word.capitalize(), word.upper()):
            if form != word:
                forms[form] = Entry(codes.code(frozenset(values)), values, longer)
    return forms
