"""Numbers on a scale: "a magnitude of 5.8", "danger level three", "four on the European scale"."""

from __future__ import annotations

from parallax import lexicon
from parallax.extract.clause import fold, make_claim
from parallax.extract.figures import shown
from parallax.extract.numbers import Number
from parallax.language import Sentence
from parallax.model import Claim, Value

HYPHENS = frozenset({"-", "‐", "‑", "–"})
# Tokens between a number and the scale that it is told on.
REACH = 5
HIGHEST = 15


def scaled(sentence: Sentence, number: Number) -> Claim | None:
    """A claim of slot "measure" for a number on a scale; its unit is the scale's name."""
    if number.plain > HIGHEST or number.suffix:
        return None
    tokens = sentence.tokens
    before = [fold(t.lemma) for t in tokens[max(0, number.hedge_first - 2) : number.hedge_first]]
    after = [fold(t.lemma) for t in tokens[number.last + 1 : number.last + 1 + REACH + 2]]
    names = lexicon.words("counts", "scales")
    first, last, scale = number.hedge_first, number.last, ""
    if before and before[-1] in names:
        scale, first = before[-1], number.hedge_first - 1
    elif len(before) == 2 and before[0] in names and before[1] in ("of", "at", "-"):
        scale, first = before[0], number.hedge_first - 2
    elif len(after) > 1 and tokens[number.last + 1].text in HYPHENS and after[1] in names:
        scale, last = after[1], number.last + 2
    elif after[:1] == ["on"] and "scale" in after[1 : REACH + 1]:
        last = number.last + 1 + after.index("scale")
        scale = "magnitude" if "richter" in after else "level"
    if not scale:
        return None
    unit = "magnitude" if scale == "magnitude" else "level"
    value = Value(f"{shown(number)} {unit}", number.low, number.high, f"scale {unit}", number.precision)
    return make_claim(sentence, first, last, "quantity", "measure", value, subject={scale}, at=number.last)
