"""What Parallax knows about the world: the one reader of ``resources/lexicons``.

Every table is read when first asked for and kept. Words are lemmas in lower case, of several words where need be
("call off", "working group"); parts of speech are spaCy's coarse ones ("NOUN", "PROPN", "VERB", "ADJ", "ADV").
A word that is not known gives "", ``None`` or an empty set, never an error; a missing file raises ``SetupError``.

=====================  ==========================================================================================
numbers and measures   ``unit`` ``units`` ``numbers`` ``vague`` ``hedge`` ``hedges``
money                  ``currency`` ``currencies``
what happens           ``frame_of`` ``frames_of`` ``frame_phrases`` ``opposite_frame``
what things are        ``kinds_of`` ``synsets`` ``synonymous`` ``related`` ``opposites`` ``verb_of``
people                 ``rank_of`` ``titles`` ``kin``
status and stance      ``rungs_of`` ``exclusive`` ``stance_of``
who says it, and how   ``speech`` ``cues``
places and words       ``country`` ``demonyms`` ``stopwords``
=====================  ==========================================================================================
"""

from __future__ import annotations

import tomllib
from bisect import bisect_left
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any, NamedTuple

from parallax.errors import SetupError
from parallax.paths import shipped

_WORDNET = {"NOUN": "n", "PROPN": "n", "VERB": "v", "AUX": "v", "ADJ": "a", "ADV": "r"}
_FRAME_LISTS = {"VERB": "verbs", "AUX": "verbs", "NOUN": "nouns", "PROPN": "nouns", "ADJ": "adjectives"}


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
        return next((c for c in self.codes if country in _tender().get(c, ())), self.code)


class Rank(NamedTuple):
    """A step of a ladder of ranks: ``level`` rises with the rank and compares only within one ``ladder``."""

    ladder: str
    level: int
    name: str


class Rung(NamedTuple):
    """A state of a ladder of states; two rungs of one ladder with other levels cannot both hold."""

    ladder: str
    name: str
    level: int


def unit(words: str) -> Unit | None:
    """The unit that ``words`` spell; up to three letters are matched by case ("mW", "MW")."""
    return units().get(words) or (units().get(words.lower()) if len(words) > 3 else None)


@cache
def units() -> Mapping[str, Unit]:
    """All spellings of units (those of more than three letters in lower case) and their unit."""
    found: dict[str, Unit] = {}
    for dimension, members in _toml("units")["units"].items():
        for name, entry in members.items():
            value = Unit(name, dimension, entry["si"], entry.get("offset", 0.0), entry.get("slack", 0.0))
            for word in _split(entry["words"]):
                found.setdefault(word.lower() if len(word) > 3 else word, value)
    return found


def numbers(table: str) -> Mapping[str, float]:
    """One table of number words: "numbers", "multipliers", "fractions", "times", "ordinals" or "groups"."""
    found: Mapping[str, float] = _toml("units")[table]
    return found


def vague(words: str) -> tuple[float, float] | None:
    """Lowest and highest number that "several", "dozens", "tens of thousands" leave open."""
    bounds = _toml("units")["vague"].get(words.lower())
    return (bounds[0], bounds[1]) if bounds else None


def hedge(words: str, after: bool = False) -> Hedge | None:
    """What the words before a number ("just over"), or ``after`` it ("or more"), say of it."""
    return hedges(after).get(words.lower())


@cache
def hedges(after: bool = False) -> Mapping[str, Hedge]:
    """All hedges that stand before a number, or ``after`` it."""
    found: dict[str, Hedge] = {}
    for relation, words in _toml("units")["after" if after else "hedges"].items():
        near = relation.endswith(" near")
        for word in _split(words):
            found[word.lower()] = Hedge(relation.removesuffix(" near"), near)
    return found


def currency(words: str) -> Currency | None:
    """The currency, or hundredth of one, that ``words`` or a symbol name; codes are matched in capitals only."""
    return currencies().get(_coin(words)) or (currencies().get(words.lower()) if len(words) > 3 else None)


@cache
def currencies() -> Mapping[str, Currency]:
    """All words, symbols and codes for money; words in lower case."""
    found: dict[str, Currency] = {}
    table = dict(_toml("currencies"))
    for entry in table.pop("ambiguous").values():
        codes = tuple(entry["codes"].split())
        for word in _split(entry["words"]):
            found[_coin(word)] = Currency(codes[0], codes)
    for code, entry in table.items():
        for word in _split(entry["words"]):
            found.setdefault(_coin(word), Currency(code, (code,)))
        for word in _split(entry.get("minor", "")):
            found.setdefault(_coin(word), Currency(code, (code,), 0.01))
    return found


def _coin(word: str) -> str:
    """Codes and symbols as they are (no letter of them is small), words in lower case."""
    return word if word == word.upper() else word.lower()


@cache
def _tender() -> Mapping[str, tuple[str, ...]]:
    return {code: tuple(entry.get("countries", "").split()) for code, entry in _toml("currencies").items()}


def frame_of(lemma: str, pos: str = "VERB") -> str:
    """The likeliest class of happening that a verb, deverbal noun or adjective tells of, or ""."""
    return next(iter(frames_of(lemma, pos)), "")


def frames_of(lemma: str, pos: str = "VERB") -> tuple[str, ...]:
    """All classes of happening that a word can tell of, likeliest first."""
    return _frames(_FRAME_LISTS.get(pos, "")).get(lemma.lower(), ())


@cache
def _frames(kind: str) -> Mapping[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for frame, entry in _toml("frames").items():
        for word in _split(entry.get(kind, "")):
            found[word] = (*found.get(word, ()), frame)
    return found


@cache
def frame_phrases() -> Mapping[tuple[str, ...], str]:
    """Idioms as runs of content lemmas, possessives and articles left out: ("lose", "life") -> "die"."""
    return {tuple(phrase.split()): frames[0] for phrase, frames in _frames("phrases").items()}


def opposite_frame(frame: str) -> str:
    """The frame that undoes or denies this one: "open" for "close"."""
    found: str = _toml("frames").get(frame, {}).get("opposite", "")
    return found


def kinds_of(lemma: str) -> frozenset[str]:
    """What kinds of thing a noun names ("body", "document", "vessel", "kin" ...); a compound's head speaks for it."""
    fields = _fields("kinds.tsv", f"{lemma.lower()}\t") or _fields("kinds.tsv", f"{_head(lemma.lower())}\t")
    return frozenset(fields[1].split(",")) if fields else frozenset()


def synsets(lemma: str, pos: str = "NOUN") -> frozenset[str]:
    """Ids of the frequent meanings of a word (WordNet's, with the letter of the part of speech before them)."""
    letter = _WORDNET.get(pos, "")
    fields = _fields("synonyms.tsv", f"{lemma.lower()}\t{letter}\t")
    found = {letter + one for one in fields[2].split(",") if one} if fields else set()
    kinds = _fields("kinds.tsv", f"{lemma.lower()}\t") if letter == "n" else []
    return frozenset(found.union(one for one in (kinds[2].split(",") if kinds else ()) if one))


def synonymous(a: str, b: str, pos: str = "NOUN") -> bool:
    """Whether two words are the same or have a frequent meaning in common."""
    return a.lower() == b.lower() or bool(synsets(a, pos) & synsets(b, pos))


def related(a: str, b: str) -> str:
    """How noun ``a`` stands to ``b``: "same", "broader", "narrower" (up to two levels) or ""."""
    if synonymous(a, b):
        return "same"
    if synsets(a) & _above(b):
        return "broader"
    return "narrower" if synsets(b) & _above(a) else ""


def verb_of(noun: str) -> str:
    """The verb that a noun is made from ("resignation": "resign"), or ""."""
    fields = _fields("synonyms.tsv", f"{noun.lower()}\tn\t")
    return fields[3] if fields else ""


def opposites(a: str, b: str) -> bool:
    """Whether a thing can be only one of the two: "northern" and "southern", "direct" and "indirect"."""
    first, second = sorted((a.lower(), b.lower()))
    return bool(_fields("opposites.tsv", f"{first}\t{second}\t"))


def _above(noun: str) -> frozenset[str]:
    fields = _fields("kinds.tsv", f"{noun.lower()}\t")
    return frozenset(fields[3].split(",")) if fields and fields[3] else frozenset()


def _head(lemma: str) -> str:
    return lemma.replace("-", " ").rpartition(" ")[2]


@cache
def _fields(table: str, start: str) -> list[str]:
    """The row that begins with ``start``: the tables are sorted, so nothing is parsed before it is asked for."""
    lines = _lines(table)
    at = bisect_left(lines, start)
    return lines[at].split("\t") if at < len(lines) and lines[at].startswith(start) else []


@cache
def _lines(table: str) -> list[str]:
    """The rows of a sorted table without its head comment."""
    text = _text(table)
    return text[text.index("\n", text.rindex("\n# ", 0, 2000) + 1) + 1 :].split("\n")


def _split(words: str) -> Iterator[str]:
    return (w for w in (part.strip() for part in words.replace("\n", " ").split(", ")) if w)


@cache
def _toml(name: str) -> dict[str, Any]:
    return tomllib.loads(_text(f"{name}.toml"))


def _text(name: str) -> str:
    path = shipped("resources") / "lexicons" / name
    try:
        return path.read_text(encoding="utf-8")
    except OSError:
        message = f"The word list '{name}' is missing from this installation of Parallax: install it again."
        raise SetupError(message) from None
