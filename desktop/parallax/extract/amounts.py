"""Money, shares and measures: a number with a currency, a percent sign or a unit, and what it is said of."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

from parallax import lexicon
from parallax.extract.clause import fold, make_claim
from parallax.extract.coins import coin_of
from parallax.extract.figures import held_by, owner, phrase, shown, spoken
from parallax.extract.numbers import Number, bounds, numbers
from parallax.extract.purposes import purposes
from parallax.language import Sentence, Token
from parallax.model import Claim, Value

HYPHENS = frozenset({"-", "‐", "‑", "–"})
# Frames of verbs that say by how much something has changed.
CHANGES = frozenset({"rise", "fall"})
# "One in ten" tells a share; "three in 1987" does not.
MOST_PARTS = 1000


def money(sentence: Sentence, number: Number) -> Claim | None:
    coin = coin_of(sentence, number)
    if coin is None:
        return None
    tokens, number = sentence.tokens, coin.number
    value = Value(
        f"{shown(number)} {coin.code}", number.low, number.high, coin.code, number.precision,
        f"{spoken(tokens, number._replace(last=coin.last))} = {shown(number)} {coin.code}",
    )  # fmt: skip
    said = purposes(sentence, number, coin.last)
    claim = make_claim(
        sentence, min(coin.first, number.hedge_first), coin.last, "money", "amount", value,
        subject=owner(sentence, number), at=number.last,
    )  # fmt: skip
    return replace(claim, words=claim.words | said)


def share(sentence: Sentence, number: Number) -> Claim | None:
    tokens = sentence.tokens
    name, last = "", number.last
    if (of := _in_so_many(tokens, number)) is not None:
        return _of_so_many(sentence, number, of)
    if number.suffix == "%":
        name = "percent"
    elif number.fraction:
        return _fraction(sentence, number)
    else:
        for length in (2, 1):
            found = lexicon.unit(phrase(tokens, last + 1, length))
            if found is not None and found.dimension in ("share", "points"):
                name, last = ("percent" if found.dimension == "share" else "percentage point"), last + length
                break
    if not name:
        return None
    value = Value(f"{shown(number)} {name}", number.low, number.high, name, number.precision)
    return make_claim(
        sentence, number.hedge_first, last, "quantity", "share", value,
        subject=_shared_out(sentence, number), at=number.last,
    )  # fmt: skip


def _in_so_many(tokens: tuple[Token, ...], number: Number) -> Number | None:
    """The second number of "three in four nurses", "one in ten"."""
    j = number.last + 1
    if j + 1 >= len(tokens) or tokens[j].text.lower() != "in" or number.plain < 1 or number.suffix:
        return None
    whole = next((n for n in numbers(tokens[: j + 3]) if n.first == j + 1), None)
    after = tokens[whole.last + 1] if whole is not None and whole.last + 1 < len(tokens) else None
    fits = whole is not None and number.plain < whole.plain <= MOST_PARTS and not whole.suffix
    return whole if fits and after is not None and (after.tag in ("NNS", "NNPS") or after.text == "of") else None


def _of_so_many(sentence: Sentence, number: Number, whole: Number) -> Claim:
    low, high = (100 * x / whole.plain for x in bounds(number.plain, "about"))
    value = Value(f"{100 * number.plain / whole.plain:.3g} percent", low, high, "percent", "about")
    after = sentence.tokens[whole.last + 1]
    subject = {fold(after.lemma)} if after.pos == "NOUN" else set(held_by(sentence, whole.last))
    return make_claim(sentence, number.hedge_first, whole.last, "quantity", "share", value, subject=subject)


def _fraction(sentence: Sentence, number: Number) -> Claim:
    """ "A third" is told for any share near it, unless a hedge says on which side."""
    low, high = (100 * x for x in (bounds(number.plain, "about") if number.precision == "exact" else number[2:4]))
    value = Value(f"{number.plain * 100:.3g} percent", low, high, "percent", "about")
    subject = _shared_out(sentence, number)
    return make_claim(sentence, number.hedge_first, number.last, "quantity", "share", value, subject=subject)


def _shared_out(sentence: Sentence, number: Number) -> frozenset[str]:
    """What a share is a share of, or what it measures: "percent of voters", "turnout reached"."""
    return held_by(sentence, number.last) or owner(sentence, number)


def measure(sentence: Sentence, number: Number) -> Claim | None:
    tokens = sentence.tokens
    j = number.last + 1
    if j < len(tokens) and tokens[j].text in HYPHENS:
        j += 1
    unit = lexicon.unit(number.suffix) if number.suffix else None
    spelled, last = number.suffix, number.last
    if unit is None:
        for length in (3, 2, 1):  # "km/h" is three tokens
            spelling = phrase(tokens, j, length)
            if spelling and (unit := _unit(spelling, tokens[j + length - 1])) is not None:
                spelled, last = spelling, j + length - 1
                break
    if unit is None or unit.dimension in ("time", "share", "points"):
        return None
    claim = make_claim(
        sentence, number.hedge_first, last, "quantity", "measure", Value(""), subject=owner(sentence, number), at=last
    )
    return replace(claim, value=_in_si(sentence, number, unit, spelled, claim.frame in CHANGES))


@cache
def _base_unit(dimension: str) -> str:
    """The name of the SI unit of a dimension, in the plural; empty where the lexicon has none."""
    names = (u.name for u in lexicon.units().values() if u.dimension == dimension and u.factor == 1.0 and not u.offset)
    name = next(names, "")
    return f"{name}s" if name else ""


def _unit(phrase: str, last: Token) -> lexicon.Unit | None:
    """The unit that a phrase spells; a full stop that ends the sentence may be part of its last token ("km/h.")."""
    found = lexicon.unit(phrase)
    return lexicon.unit(phrase.removesuffix(".")) if found is None and len(last.text) > 1 else found


def _in_si(sentence: Sentence, number: Number, unit: lexicon.Unit, spelled: str, changed: bool) -> Value:
    """The measure in SI units; that something "rose by 2 degrees" has no offset and is compared with its like only."""
    before = number.hedge_first - 1
    changed = changed or (before >= 0 and sentence.tokens[before].text.lower() == "by")
    offset, dimension = unit.offset, unit.dimension
    if unit.dimension == "temperature" and changed:
        offset, dimension = 0.0, "temperature change"
    low, plain, high = (n * unit.factor + offset for n in (number.low, number.plain, number.high))
    base = _base_unit(unit.dimension)
    converted = base and not (unit.factor == 1.0 and offset == 0.0)
    derivation = f"{spoken(sentence.tokens, number)} {spelled} = {plain:,.4g} {base}" if converted else ""
    return Value(f"{shown(number)} {spelled}", low, high, dimension, number.precision, derivation)
