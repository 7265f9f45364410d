"""Countries: names, adjectives, people, capitals."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from parallax.lexicon.tables import rows, split


class Country(NamedTuple):
    """``code`` is ISO 3166, two letters; the first of ``names`` is the usual one."""

    code: str
    names: tuple[str, ...]
    adjectives: tuple[str, ...]
    people: tuple[str, ...]
    capitals: tuple[str, ...]


def country_of(word: str) -> str:
    """The code of the country that a name, adjective, word for its people or capital points to, or ""."""
    return country_words().get(word.removeprefix("the ").removeprefix("The "), "")


@cache
def country_words() -> Mapping[str, str]:
    """All names, adjectives, words for people (plurals too) and capitals, as spelt, and the country's code."""
    found: dict[str, str] = {}
    for one in countries().values():
        people = [form for word in one.people + one.adjectives for form in (word, _plural(word))]
        for word in (*one.names, *one.adjectives, *people, *one.capitals):
            found.setdefault(word, one.code)
    return found


@cache
def countries() -> Mapping[str, Country]:
    """Every country by its code."""
    found = {}
    for line in rows("demonyms.tsv"):
        if line:
            code, names, adjectives, people, capital = line.split("\t")
            found[code] = Country(code, _several(names), _several(adjectives), _several(people), _several(capital))
    return found


def _several(listed: str) -> tuple[str, ...]:
    return tuple(split(listed))


def _plural(word: str) -> str:
    if word.endswith("man"):
        return f"{word[:-3]}men"
    return word if word.endswith(("s", "ese", "ish", "ch", ".")) else f"{word}s"
