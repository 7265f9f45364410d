"""Checks of what people and things are called."""

from __future__ import annotations

import re

from parallax.align.entities import person, same_first
from parallax.compare.checks.judgement import Judgement, Params, check
from parallax.extract.names import name_key
from parallax.language import fold
from parallax.model import Pair

# Letters by which one name in another alphabet is spelt in several ways: they are no misspelling.
VARYING = frozenset("yijckqszxwh'-")
# Letters that stand for one in the spellings of another alphabet ("Karimov", "Karimof", "Karimow").
SPELT = str.maketrans({"f": "v", "w": "v", "u": "o", "j": "i", "y": "i", "h": None, "'": None})
# A name within a name: Robert "Bob" Dahl, Robert (Bob) Dahl.
NICKNAME = re.compile(r"[\"'(]([a-z]+)[\"')]")
SILENT = frozenset("hye'-")
LONG = 6


@check("name.misspelt.v1")
def misspelt(pair: Pair, _params: Params) -> Judgement | None:
    """One first name, and surnames that differ in one letter that is no matter of transcription."""
    a, b = person(pair.a.value.norm), person(pair.b.value.norm)
    if a.first != b.first or not a.first or a.last == b.last or min(len(a.last), len(b.last)) < LONG:
        return None
    x, y = _apart(a.last, b.last)
    if len(x) > 1 or len(y) > 1 or _transcribed(x, y) or a.last.replace(x + x, x) == b.last.replace(y + y, y):
        return None
    return Judgement("conflict", 0.5, f"“{pair.a.span.quote}” against “{pair.b.span.quote}”")


def _apart(a: str, b: str) -> tuple[str, str]:
    """What is left of two words without the letters that they begin and end with in common."""
    start = _alike(a, b)
    a, b = a[start:], b[start:]
    end = _alike(a[::-1], b[::-1])
    return a[: len(a) - end], b[: len(b) - end]


def _alike(a: str, b: str) -> int:
    """How many letters two words begin with in common."""
    return next((n for n, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), min(len(a), len(b)))


def _transcribed(x: str, y: str) -> bool:
    """Whether two spellings differ as transcriptions do: "Sokolov", "Sokoloff"; a letter set in or doubled."""
    if x and y:
        return bool(set(x + y) & VARYING)
    return (x or y) in SILENT


@check("name.thing.v1")
def thing(pair: Pair, _params: Params) -> Judgement | None:
    """Two names, or numbers, of one thing."""
    if pair.a.value.norm == pair.b.value.norm:
        return Judgement("agree", 1.0, f"“{pair.a.span.quote}”")
    return Judgement("conflict", 0.7, f"“{pair.a.span.quote}” against “{pair.b.span.quote}”")


@check("name.differs.v1")
def differs(pair: Pair, _params: Params) -> Judgement | None:
    """Two names of one person: another first name or surname is a conflict, another spelling of one is not."""
    a, b = person(pair.a.value.norm), person(pair.b.value.norm)
    detail = f"“{pair.a.span.quote}” against “{pair.b.span.quote}”"
    if name_key(a.key) == name_key(b.key):
        return Judgement("agree", 1.0, detail)
    called = {n for c in (pair.a, pair.b) for n in NICKNAME.findall(fold(c.span.quote))}
    if a.last == b.last and called & {a.first, b.first}:
        return Judgement("precision", 0.5, detail)
    if a.first == b.first and a.last != b.last and a.last.translate(SPELT) == b.last.translate(SPELT):
        return Judgement("wording", 0.5, detail)
    if a.sound == b.sound and same_first(a, b):
        spelled = a.last != b.last or a.first != b.first
        return Judgement("wording" if spelled else "precision", 0.5, detail)
    return Judgement("conflict", 0.9 if a.sound == b.sound else 0.7, detail)
