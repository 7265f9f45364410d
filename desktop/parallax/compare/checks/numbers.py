"""Numbers compared as a person would: hedges, rounding and units worked in before two values are said to part."""

from __future__ import annotations

from parallax import lexicon
from parallax.compare.checks.judgement import Judgement, Params, check, number
from parallax.model import Claim, Pair, Relation, Value

# A measured or reported figure of this relative spread is the same figure told twice.
MEASURE_TOLERANCE = 0.03
# Half a degree on either side, as thermometers are read and converted (kelvin: no share of the number can say it).
THERMOMETER = 0.6
# "Dozens" and "several" have no sharp edges: only what lies well outside of them clashes with them.
VAGUE_EDGE = 2.0
# A round number stands for half a unit of its last figure on either side, but for no more than this share of itself.
ROUNDING_CAP = 0.05
ROUND_FROM = 100
WHOLE_NUMBERS = frozenset({"count", "vote"})


@check("number.differs.v1", "least")
def differs(pair: Pair, params: Params) -> Judgement | None:
    """Conflict when the intervals meant are disjoint; precision when one lies within the other; else agree.

    ``params``: ``least`` (a relative difference below which two figures are taken to be one, default 0).
    """
    a, b = pair.a.value, pair.b.value
    if a.low is None or a.high is None or b.low is None or b.high is None or a.unit != b.unit:
        return None
    gap, scale = _gap(a, b), max(abs(a.high), abs(b.high), 1e-9)
    least = number(params, "least", 0.0)
    none = not a.high or not b.high  # "no deaths" is negated, and a count
    if gap > 0 and gap / scale > least and (none or pair.a.negated == pair.b.negated):
        return Judgement("conflict", _strength(pair, gap / scale), f"{_shown(pair.a)} against {_shown(pair.b)}")
    if gap > 0:
        return None
    within = a.low <= b.low <= b.high <= a.high or b.low <= a.low <= a.high <= b.high
    same = a.norm == b.norm or (a.low, a.high) == (b.low, b.high)
    relation: Relation = "precision" if within and not same else "agree"
    return Judgement(relation, 0.5, f"{_shown(pair.a)} and {_shown(pair.b)} fit together")


@check("money.currency.v1")
def currency(pair: Pair, _params: Params) -> Judgement | None:
    """Conflict when one figure is told in two currencies; nothing where the figures differ."""
    a, b = pair.a.value, pair.b.value
    if a.unit == b.unit or (a.low, a.high) != (b.low, b.high):
        return None
    return Judgement("conflict", 0.8, f"one figure, {a.unit} in {_shown(pair.a)} and {b.unit} in {_shown(pair.b)}")


def _gap(a: Value, b: Value) -> float:
    """Distance between the two intervals, each widened by its rounding; 0 or less when they touch."""
    (a_low, a_high), (b_low, b_high) = widened(a, b), widened(b, a)
    return max(a_low, b_low) - min(a_high, b_high)


def widened(value: Value, other: Value) -> tuple[float, float]:
    """The bounds of a number with what rounding leaves open: 2,400 may be 2,350 to 2,450."""
    low, high = value.low or 0.0, value.high or 0.0
    if value.precision == "vague":
        return low / VAGUE_EDGE, high * VAGUE_EDGE
    reach = rounding(low) if value.unit in WHOLE_NUMBERS else abs(low) * _spread(value, other)
    if value.unit == "temperature":
        reach = THERMOMETER
    elif value.unit in ("percent", "percentage point"):
        finer = (other.low or 0.0) % 1 > 0  # 29 % may be 29.4 % rounded, but 29 % is not 30 %
        reach = 0.05 if low % 1 > 0 else 0.5 if finer or value.precision != "exact" else 0.0
    return low - reach, high + reach


def _spread(value: Value, other: Value) -> float:
    """How far a measure or sum may be off, as a share of itself: half a unit of its last figure, within a cap.

    Two units of one kind ("40,000 feet" and "12 km") are never converted so exactly that less than the cap would do.
    """
    mine, theirs = _written(value), _written(other)
    if mine is None or theirs is None or mine[1] != theirs[1]:
        return MEASURE_TOLERANCE
    figure = mine[0]
    text = f"{figure:.15g}"
    unit = 10.0 ** -len(text.partition(".")[2]) if "." in text else 10.0 ** (len(text) - len(text.rstrip("0")))
    return min(0.5 * unit / figure, MEASURE_TOLERANCE) if figure else 0.0


def _written(value: Value) -> tuple[float, str] | None:
    """The figure and the unit that a value is told in; None for a range."""
    figure, _, unit = value.norm.partition(" ")
    found = lexicon.unit(unit)
    try:
        return float(figure.replace(",", "")), found.name if found is not None else unit
    except ValueError:
        return None


def rounding(figure: float) -> float:
    """Half a unit of the last significant figure of a round number from 100 on, at most 5 % of it; else 0."""
    if figure < ROUND_FROM or figure != int(figure):
        return 0.0
    digits = str(int(figure))
    zeros = len(digits) - len(digits.rstrip("0"))
    return min(0.5 * 10**zeros, ROUNDING_CAP * figure) if zeros else 0.0


def _strength(pair: Pair, relative: float) -> float:
    hedged = sum(c.value.precision not in ("exact", "range") for c in (pair.a, pair.b))
    return min(1.0, 0.6 + relative) * (1.0, 0.85, 0.7)[hedged]


def _shown(claim: Claim) -> str:
    return f"“{claim.span.quote}”"
