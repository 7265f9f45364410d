"""Units of measure, number words, hedges and money."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from parallax.lexicon.tables import split, toml

CASED = 3  # spellings up to this length are matched by case: "mW" and "MW", "all" and "ALL"


class Unit(NamedTuple):
    """SI value = number * ``factor`` + ``offset``; ``slack`` is how far the word itself is open, relative."""

    name: str
    dimension: str
    factor: float
    offset: float = 0.0
    slack: float = 0.0


class Hedge(NamedTuple):
    """``relation`` is "about", "below", "above", "at least", "at most" or "exact"; ``near``: close to the number."""

    relation: str
    near: bool = False


class Currency(NamedTuple):
    """``code`` is ISO 4217, of several possible ones (``codes``) the likeliest; ``factor`` is 0.01 for cents."""

    code: str
    codes: tuple[str, ...]
    factor: float = 1.0

    def of(self, country: str) -> str:
        """The code meant in a report from ``country`` (ISO 3166, two letters; "" where unknown)."""
        return next((c for c in self.codes if country in _tender(c)), self.code)


def unit(words: str) -> Unit | None:
    """The unit that ``words`` spell; up to three letters are matched by case."""
    return units().get(words) or (units().get(words.lower()) if len(words) > CASED else None)


@cache
def units() -> Mapping[str, Unit]:
    """All spellings of units (those of more than three letters in lower case) and their unit."""
    found: dict[str, Unit] = {}
    for dimension, members in toml("units")["units"].items():
        for name, entry in members.items():
            value = Unit(name, dimension, entry["si"], entry.get("offset", 0.0), entry.get("slack", 0.0))
            for word in split(entry["words"]):
                found.setdefault(word.lower() if len(word) > CASED else word, value)
    return found


def numbers(table: str) -> Mapping[str, float]:
    """One table of number words: "numbers", "multipliers", "fractions", "times", "ordinals" or "groups"."""
    found: Mapping[str, float] = toml("units")[table]
    return found


def vague(words: str) -> tuple[float, float] | None:
    """Lowest and highest number that "several", "dozens", "tens of thousands" leave open."""
    bounds = toml("units")["vague"].get(words.lower())
    return (bounds[0], bounds[1]) if bounds else None


def hedge(words: str, after: bool = False) -> Hedge | None:
    """What the words before a number ("just over"), or ``after`` it ("or more"), say of it."""
    return hedges(after).get(words.lower())


@cache
def hedges(after: bool = False) -> Mapping[str, Hedge]:
    """All hedges that stand before a number, or ``after`` it."""
    found: dict[str, Hedge] = {}
    for relation, words in toml("units")["after" if after else "hedges"].items():
        near = relation.endswith(" near")
        for word in split(words):
            found[word.lower()] = Hedge(relation.removesuffix(" near"), near)
    return found


def currency(words: str) -> Currency | None:
    """The currency, or hundredth of one, that ``words`` or a symbol name; codes are matched in capitals only."""
    return currencies().get(_coin(words)) or (currencies().get(words.lower()) if len(words) > CASED else None)


@cache
def currencies() -> Mapping[str, Currency]:
    """All words, symbols and codes for money; words in lower case."""
    found: dict[str, Currency] = {}
    table = dict(toml("currencies"))
    for entry in table.pop("ambiguous").values():
        codes = tuple(entry["codes"].split())
        found.update({_coin(word): Currency(codes[0], codes) for word in split(entry["words"])})
    for code, entry in table.items():
        for word in split(entry["words"]):
            found.setdefault(_coin(word), Currency(code, (code,)))
        for word in split(entry.get("minor", "")):
            found.setdefault(_coin(word), Currency(code, (code,), 0.01))
    return found


def _coin(word: str) -> str:
    """Codes and symbols as they are (no letter of them is small), words in lower case."""
    return word if word == word.upper() else word.lower()


@cache
def _tender(code: str) -> frozenset[str]:
    return frozenset(toml("currencies").get(code, {}).get("countries", "").split())
