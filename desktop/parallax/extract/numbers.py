"""Numbers in running text: figures, number words, multipliers, ranges and hedges -> the interval that is meant.

"nearly 200", "two dozen", "1.2bn", "between five and seven", "half a million", "twenty-two".
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache
from typing import NamedTuple

from parallax import lexicon
from parallax.language import Token

FIGURES = re.compile(r"^(\d{1,3}(?:[,  ]\d{3})+|\d+)(\.\d+)?([A-Za-zµ%°]*)$")
RANGE_WORDS = frozenset({"to", "-", "–", "—", "and"})
# How far "about" and "nearly" reach, as a share of the number: what readers of estimates accept (a dozen for 10 to 14).
ABOUT, NEAR, MORE = 0.15, 0.1, 0.5


class Number(NamedTuple):
    """Tokens ``first..last`` (hedge included from ``hedge_first``), the bounds meant, and how exact it is.

    ``suffix`` is a unit written into the figure ("11GB"); ``plain`` the number itself; ``fraction`` marks "a third".
    """

    first: int
    last: int
    low: float
    high: float
    precision: str
    suffix: str
    plain: float
    hedge_first: int
    fraction: bool = False


def numbers(tokens: Sequence[Token]) -> list[Number]:
    """All numbers of a sentence's tokens, in order, ranges and hedges worked in."""
    found: list[Number] = []
    i = 0
    while i < len(tokens):
        number = _number(tokens, i)
        if number is None:
            i += 1
            continue
        number = _ranged(tokens, number)
        found.append(_hedged(tokens, number))
        i = number.last + 1
    return found


def _number(tokens: Sequence[Token], i: int) -> Number | None:
    vague = _vague(tokens, i)
    if vague is not None:
        return vague
    total, current, j, suffix, seen, fraction = 0.0, 0.0, i, "", False, False
    while j < len(tokens):
        word = tokens[j].text.lower()
        figure = FIGURES.match(tokens[j].text)
        if figure and not seen:
            current, suffix = _figure(figure)
            factor = _multipliers().get(suffix)
            current, suffix = (current * factor, "") if factor is not None else (current, suffix)
        elif (value := _words().get(word)) is not None and not suffix:
            if seen and not _joins(current, value):
                break
            current += value
        elif (factor := _multipliers().get(word)) is not None and (seen or _articled(tokens, i)) and not suffix:
            if len(word) == 1 and not (tokens[j - 1].end == tokens[j].start or tokens[j - 1].text[-1].isdigit()):
                break
            current = (current or 1.0) * factor
            if factor >= 1000:
                total, current = total + current, 0.0
        elif seen and (word == "-" or (word == "and" and current >= 100)) and _continues(tokens, j + 1):
            j += 1
            continue
        else:
            break
        seen = True
        j += 1
    if not seen:
        return _fraction(tokens, i)
    value = total + current
    return Number(i, j - 1, value, value, "exact", suffix, value, i, fraction)


def _figure(match: re.Match[str]) -> tuple[float, str]:
    whole, decimals, suffix = match.groups()
    return float(re.sub(r"[,  ]", "", whole) + (decimals or "")), suffix


def _joins(current: float, value: float) -> bool:
    """Whether a number word continues a number: "twenty" + "two", "four hundred" + "six"."""
    return current >= 20 and current % 10 == 0 and value < (10 if current < 100 else 100)


def _continues(tokens: Sequence[Token], j: int) -> bool:
    if j >= len(tokens):
        return False
    word = tokens[j].text.lower()
    return word in _words() or (word in _multipliers() and len(word) > 2)


def _articled(tokens: Sequence[Token], i: int) -> bool:
    """A multiplier counts by itself behind "a": "a dozen", "half a million"."""
    return i > 0 and tokens[i - 1].text.lower() in ("a", "one", "per")


def _vague(tokens: Sequence[Token], i: int) -> Number | None:
    """ "dozens", "several hundred", "a handful": the longest phrase of the lexicon that begins here."""
    if tokens[i].text.lower() not in _vague_openers():
        return None
    for length in (3, 2, 1):
        phrase = " ".join(t.text.lower() for t in tokens[i : i + length])
        meant = lexicon.vague(phrase) if len(tokens) >= i + length else None
        if meant is not None:
            low, high = meant
            middle = (low * high) ** 0.5
            return Number(i, i + length - 1, low, high, "vague", "", middle, i)
    return None


def _fraction(tokens: Sequence[Token], i: int) -> Number | None:
    """ "a third of", "two thirds", "half": a share of something."""
    word = tokens[i].text.lower()
    value = _fractions().get(word)
    if value is None or i + 1 >= len(tokens):
        return None
    follows = tokens[i + 1].text.lower()
    if word in ("half", "halves") and follows in ("a", "an") and i + 2 < len(tokens):
        factor = _multipliers().get(tokens[i + 2].text.lower())
        if factor:
            return Number(i, i + 2, value * factor, value * factor, "exact", "", value * factor, i)
    if follows != "of" and not (i and tokens[i - 1].text.lower() in ("a", "one", "two", "three", "four")):
        return None
    share = value * (_words().get(tokens[i - 1].text.lower(), 1) if i else 1)
    return Number(i, i, share, share, "exact", "", share, i, True)


def _ranged(tokens: Sequence[Token], number: Number) -> Number:
    """Join "five to seven", "between 5 and 7", "5-7" into one interval."""
    j = number.last + 1
    if j + 1 >= len(tokens) or tokens[j].text.lower() not in RANGE_WORDS or number.suffix:
        return number
    before = tokens[number.first - 1].text.lower() if number.first else ""
    if tokens[j].text.lower() == "and" and before != "between":
        return number
    if tokens[j].text.lower() == "to" and before not in ("from", "of", "") and tokens[j + 1].pos != "NUM":
        return number
    other = _number(tokens, j + 1)
    if other is None or other.plain <= number.plain or other.precision == "vague" or before == "from":
        return number
    low = number.plain
    if other.plain >= 1000 and low < other.plain / 1000:  # "5 to 7 million": the multiplier serves both
        low *= 10 ** (len(str(int(other.plain))) - len(str(int(other.plain)).rstrip("0")))
    return number._replace(last=other.last, low=min(low, other.high), high=other.high, precision="range", plain=low)


def _hedged(tokens: Sequence[Token], number: Number) -> Number:
    relation, first = _hedge_before(tokens, number.first)
    after = " ".join(t.text.lower() for t in tokens[number.last + 1 : number.last + 3])
    for length in (2, 1):
        phrase = " ".join(after.split()[:length])
        relation = relation or _name(lexicon.hedge(phrase, after=True))
    number = number._replace(hedge_first=first)
    if number.precision != "exact" or relation in ("", "exact"):
        return number
    low, high = bounds(number.plain, relation)
    return number._replace(low=low, high=high, precision=relation)


def _hedge_before(tokens: Sequence[Token], first: int) -> tuple[str, int]:
    end = first
    while end and tokens[end - 1].text.lower() in ("a", "the", "$", "£", "€", "us$") and first - end < 2:
        end -= 1
    for length in (4, 3, 2, 1):
        if end - length >= 0:
            phrase = " ".join(t.text.lower() for t in tokens[end - length : end])
            if (found := lexicon.hedge(phrase)) is not None:
                return _name(found), end - length
    return "", first


def _name(hedge: lexicon.Hedge | None) -> str:
    if hedge is None:
        return ""
    return f"{hedge.relation} near" if hedge.near else hedge.relation


@cache
def _words() -> Mapping[str, float]:
    return lexicon.numbers("numbers")


@cache
def _multipliers() -> Mapping[str, float]:
    return lexicon.numbers("multipliers")


@cache
def _fractions() -> Mapping[str, float]:
    return lexicon.numbers("fractions")


@cache
def _vague_openers() -> frozenset[str]:
    return frozenset(phrase.split()[0] for phrase in lexicon.numbers("vague"))


def bounds(value: float, relation: str) -> tuple[float, float]:
    """The interval that a hedge leaves open around ``value``; an open end is bounded where readers would protest."""
    reach = {
        "about": (1 - ABOUT, 1 + ABOUT),
        "below near": (1 - NEAR, 1.0),
        "above near": (1.0, 1 + NEAR),
        "above": (1.0, 1 + MORE),
        "below": (1 - MORE, 1.0),
        "at least": (1.0, 1 + MORE),
        "at most": (0.0, 1.0),
    }
    low, high = reach.get(relation, (1.0, 1.0))
    return value * low, value * high
