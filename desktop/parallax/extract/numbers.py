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

FIGURES = re.compile(r"^(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?([A-Za-zµ%°]*)$")
# A currency written close before its figure, as the pipeline leaves it: "Rs500", "KSh2bn".
GLUED = re.compile(r"^([A-Z][A-Za-z]{0,2}\$?)\.?(\d.*)$")
RANGE_WORDS = frozenset({"to", "-", "–", "—", "and"})
# How far "about" and "nearly" reach, as a share of the number: what readers of estimates accept (a dozen for 10 to 14).
ABOUT, NEAR, MORE = 0.15, 0.1, 0.5
# "About 400" is looser than "about 421": the more figures are given, the less a hedge leaves open. Small numbers stay.
LOOSENESS = {1: 1.0, 2: 0.5, 3: 0.1}
SMALL = 20
# Who counts by the dozen counts roughly.
BY_THE_DOZEN = frozenset({"dozen", "score"})


class Number(NamedTuple):
    """Tokens ``first..last`` (hedge included from ``hedge_first``), the bounds meant, and how exact it is.

    ``suffix`` is a unit written into the figure ("11GB"), ``prefix`` a currency before it ("Rs500"); ``plain`` the
    number itself; ``fraction`` marks "a third".
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
    prefix: str = ""


def numbers(tokens: Sequence[Token]) -> list[Number]:
    """All numbers of a sentence's tokens, in order, ranges and hedges worked in."""
    found: list[Number] = []
    i = 0
    openers = _openers()
    while i < len(tokens):
        text = tokens[i].text
        opens = text.lower().removesuffix(".") in openers or not text.isalpha()
        number = _number(tokens, i) if opens else None
        if number is None:
            i += 1
            continue
        number = _ranged(tokens, number)
        found.append(_hedged(tokens, number))
        i = number.last + 1
    return found


def _number(tokens: Sequence[Token], i: int) -> Number | None:
    """The number that begins at token ``i``, without its hedge."""
    found = _vague(tokens, i) or _parts(tokens, i)
    if found is not None:
        return found
    total, current, j, suffix, seen = 0.0, 0.0, i, "", False
    prefix, written = _unglued(tokens, i)
    while j < len(tokens):
        word = _bare(tokens[j])
        figure = FIGURES.match(written if j == i else tokens[j].text)
        if figure and not seen:
            current, suffix = _figure(tokens, j, figure)
        elif figure and j == i + 1 and _is_grouped(tokens[i], tokens[j]):
            current = current * 1000 + float(tokens[j].text)
        elif (value := _words().get(word)) is not None and not suffix:
            if seen and not (_joins(current, value) or (total and not current)):
                break  # "four thousand one hundred" goes on
            current += value
        elif (factor := _multipliers().get(word)) is not None and (seen or _articled(tokens, i)) and not suffix:
            if len(word) == 1 and not _is_factor(tokens, i, j):
                break
            current = (current or 1.0) * factor
            if factor >= 1000:
                total, current = total + current, 0.0
        elif seen and (link := _link(tokens, j, current)) is not None:
            current, j = current + link[0], j + link[1]
            continue
        else:
            break
        seen = True
        j += 1
    if not seen:
        return _fraction(tokens, i)
    value = total + current
    return Number(i, j - 1, value, value, "exact", suffix, value, i, prefix=prefix)


def _unglued(tokens: Sequence[Token], i: int) -> tuple[str, str]:
    """The currency glued to the figure in token ``i``, and the figure; a single letter needs a multiplier behind it."""
    text = tokens[i].text
    match = None if text[0].isdigit() else GLUED.match(text)
    if match is None or lexicon.currency(match[1]) is None:
        return "", text
    after = tokens[i + 1].text.lower() if i + 1 < len(tokens) else ""
    scaled = match[2][-1].isalpha() or after in _multipliers()
    return (match[1], match[2]) if len(match[1]) > 1 or scaled else ("", text)


def _figure(tokens: Sequence[Token], i: int, match: re.Match[str]) -> tuple[float, str]:
    """The number that token ``i`` writes, a multiplier in it worked in, and the unit that is left."""
    whole, decimals, suffix = match.groups()
    value = float(whole.replace(",", "") + (decimals or ""))
    factor = _multipliers().get(suffix)
    if factor is None or (suffix == "m" and not _is_factor(tokens, i, i)):
        return value, suffix
    return value * factor, ""


def _bare(token: Token) -> str:
    """The token's word; a full stop that ends the sentence is part of "£5m." and "5 bn."."""
    return token.text.lower().removesuffix(".")


def _is_grouped(first: Token, second: Token) -> bool:
    """Whether a blank parts the thousands of one number: "1 200"."""
    return first.text.isdigit() and len(first.text) <= 3 and second.text.isdigit() and len(second.text) == 3


def _is_factor(tokens: Sequence[Token], first: int, i: int) -> bool:
    """Whether the letter in token ``i``, behind the figure in token ``first``, multiplies.

    "k", "b" and "M" do close behind a figure; "m" is the metre, but for sums of money and before what is counted.
    """
    if first and is_sign(tokens[first - 1]):
        return True
    if _bare(tokens[i]).endswith("m"):
        after = tokens[i + 1] if i + 1 < len(tokens) else None
        return after is not None and (after.tag == "NNS" or lexicon.currency(after.text) is not None)
    return tokens[i - 1].end == tokens[i].start


def is_sign(token: Token) -> bool:
    """Whether a token is the sign or code of a currency: "$", "US$", "EUR"."""
    return token.tag == "$" or (token.text == token.text.upper() and lexicon.currency(token.text) is not None)


def _joins(current: float, value: float) -> bool:
    """Whether a number word continues a number: "twenty" + "two", "four hundred" + "six"."""
    return current >= 20 and current % 10 == 0 and value < (10 if current < 100 else 100)


def _link(tokens: Sequence[Token], j: int, current: float) -> tuple[float, int] | None:
    """What "and a half" from token ``j`` on adds, or 0 for "-" and "and" inside a number; and how many tokens it is."""
    words = [t.text.lower() for t in tokens[j : j + 3]]
    if words[:2] == ["and", "a"] and len(words) == 3 and words[2] in _fractions():
        return _fractions()[words[2]], 3
    joined = words[0] == "-" or (words[0] == "and" and current >= 100)
    follows = words[1] if len(words) > 1 else ""
    if joined and (follows in _words() or (follows in _multipliers() and len(follows) > 2)):
        return 0.0, 1
    return None


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
        if meant is not None and not (phrase == "few" and _says_that_few(tokens, i)):
            low, high = meant
            middle = (low * high) ** 0.5
            return Number(i, i + length - 1, low, high, "vague", "", middle, i)
    return None


def _says_that_few(tokens: Sequence[Token], i: int) -> bool:
    """Whether "few" tells how many of something named before it: "six are few"."""
    return tokens[i].dep in ("acomp", "attr") or i + 1 == len(tokens)


def _parts(tokens: Sequence[Token], i: int) -> Number | None:
    """ "two thirds", "three-quarters": several equal parts of a whole."""
    count = _words().get(tokens[i].text.lower())
    if count is None:
        return None
    j = i + 2 if i + 1 < len(tokens) and tokens[i + 1].text == "-" else i + 1
    word = tokens[j].text.lower() if j < len(tokens) else ""
    part = _fractions().get(word)
    if part is None or not (word.endswith("s") or (count == 1 and _is_share(tokens, j))):
        return None
    return _of_a_unit(tokens, Number(i, j, count * part, count * part, "exact", "", count * part, i, True))


def _fraction(tokens: Sequence[Token], i: int) -> Number | None:
    """ "a third of", "half of", "half a million"."""
    word = tokens[i].text.lower()
    value = _fractions().get(word)
    if value is None or i + 1 >= len(tokens):
        return None
    first = i - 1 if i and tokens[i - 1].text.lower() == "a" else i
    amount = _of_a_unit(tokens, Number(first, i, value, value, "exact", "", value, first, True))
    return amount if _is_share(tokens, i) or not amount.fraction else None


def _of_a_unit(tokens: Sequence[Token], part: Number) -> Number:
    """ "a quarter of a million", "two thirds of a mile", "half a dozen" are amounts and no shares."""
    words = [t.text.lower() for t in tokens[part.last + 1 : part.last + 5]]
    before = 2 if words[:1] == ["of"] else 1 if tokens[part.last].text.lower() == "half" else 0
    if not before or len(words) <= before or words[before - 1] not in ("a", "an"):
        return part
    if factor := _multipliers().get(words[before]):
        value = part.plain * factor
        return Number(part.first, part.last + before + 1, value, value, "exact", "", value, part.first)
    unit = lexicon.unit(" ".join(words[before : before + 2])) or lexicon.unit(words[before])
    return part if unit is None else part._replace(last=part.last + before, fraction=False)


def _is_share(tokens: Sequence[Token], i: int) -> bool:
    """Whether "third" is a part ("a third of", "by a third") and not the one after the second ("a third man")."""
    if i + 1 < len(tokens) and tokens[i + 1].text.lower() == "of":
        return True
    return tokens[i].pos == "NOUN" and i > 0 and tokens[i - 1].text.lower() in ("a", "one")


def _ranged(tokens: Sequence[Token], number: Number) -> Number:
    """Join "five to seven", "between 5 and 7", "5-7", "$5 to $7 million" into one interval."""
    j = number.last + 1
    if j + 1 >= len(tokens) or tokens[j].text.lower() not in RANGE_WORDS or number.suffix:
        return number
    before = number.first - 1
    in_money = before >= 0 and is_sign(tokens[before])
    opener = tokens[before - in_money].text.lower() if before >= in_money else ""
    follows = j + 1 + (in_money and is_sign(tokens[j + 1]))
    if tokens[j].text.lower() == "and" and opener != "between":
        return number
    if (
        tokens[j].text.lower() == "to"
        and opener not in ("of", "")
        and tokens[min(follows, len(tokens) - 1)].pos != "NUM"
    ):
        return number
    other = _number(tokens, follows) if follows < len(tokens) else None
    if other is None or other.plain <= number.plain or other.precision == "vague" or opener == "from":
        return number
    low, scale = number.plain, _scale(tokens, other)
    if _scale(tokens, number) == 1.0 and low * scale < other.plain:  # "5 to 7 million": the multiplier serves both
        low *= scale
    return number._replace(last=other.last, low=low, high=other.high, precision="range", plain=low)


def _scale(tokens: Sequence[Token], number: Number) -> float:
    """What the multipliers at the end of a number come to: 1e6 for "seven million" and "7m"."""
    scale = 1.0
    for token in reversed(tokens[number.first : number.last + 1]):
        figure = FIGURES.match(token.text)
        factor = _multipliers().get(figure[3] if figure else _bare(token))
        if factor is None:
            break
        scale *= factor
    return scale


def _hedged(tokens: Sequence[Token], number: Number) -> Number:
    relation, first = _hedge_before(tokens, number.first)
    after = " ".join(t.text.lower() for t in tokens[number.last + 1 : number.last + 3])
    for length in (2, 1):
        phrase = " ".join(after.split()[:length])
        relation = relation or _name(lexicon.hedge(phrase, after=True))
    number = number._replace(hedge_first=first)
    if number.precision == "exact" and not relation and tokens[number.first].text.lower() in _multipliers():
        relation = "about"  # "a hundred", "a score"
    if number.precision != "exact" or relation in ("", "exact"):
        return number
    dozens = tokens[number.last].text.lower() in BY_THE_DOZEN
    low, high = bounds(number.plain, relation, 1.0 if dozens else None)
    return number._replace(low=low, high=high, precision=relation)


def _hedge_before(tokens: Sequence[Token], first: int) -> tuple[str, int]:
    end = first
    while end and (is_sign(tokens[end - 1]) or tokens[end - 1].text.lower() in ("a", "the")) and first - end < 2:
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


@cache
def _openers() -> frozenset[str]:
    """Words that a number can begin with; what is not all letters may hold figures."""
    return frozenset(_words()) | frozenset(_multipliers()) | frozenset(_fractions()) | _vague_openers()


@cache
def uncounted() -> frozenset[str]:
    """Words that make a number and that the pipeline takes for nouns: "dozens", "third", "several", "million"."""
    return frozenset(_fractions()) | _vague_openers() | {w for w in _multipliers() if len(w) > 1}


def significant_figures(value: float) -> int:
    """How many figures of a number say something: 1 of 400, 2 of 95,000, 3 of 421."""
    digits = f"{value:.15g}".replace(".", "").lstrip("0").rstrip("0")
    return len(digits) or 1


def bounds(value: float, relation: str, loose: float | None = None) -> tuple[float, float]:
    """The interval that a hedge leaves open around ``value``; an open end is bounded where readers would protest.

    ``loose`` is how much it leaves open, from 0 to 1; by the number's own figures where it is not told.
    """
    if loose is None:
        loose = 1.0 if value <= SMALL else LOOSENESS.get(significant_figures(value), LOOSENESS[3])
    about, near = ABOUT * loose, NEAR * loose
    reach = {
        "about": (1 - about, 1 + about),
        "below near": (1 - near, 1.0),
        "above near": (1.0, 1 + near),
        "above": (1.0, 1 + MORE),
        "below": (1 - MORE, 1.0),
        "at least": (1.0, 1 + MORE),
        "at most": (0.0, 1.0),
    }
    low, high = reach.get(relation, (1.0, 1.0))
    return value * low, value * high
