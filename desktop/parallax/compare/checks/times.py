"""Times compared by what they can mean: two intervals that share no moment cannot both be when it happened."""

from __future__ import annotations

from parallax.compare.checks.judgement import Judgement, Params, check
from parallax.model import Pair, Value

MINUTES_A_DAY = 1440.0
# Clock times that differ by less are told by two watches (minutes).
WATCHES = 10.0
DURATION_TOLERANCE = 0.1


@check("time.disjoint.v1")
def disjoint(pair: Pair, params: Params) -> Judgement | None:
    """Conflict when the two intervals are disjoint by more than ``params["slack"]`` minutes (default 10)."""
    a, b = pair.a.value, pair.b.value
    if a.low is None or a.high is None or b.low is None or b.high is None or a.unit != "instant" != b.unit:
        return None
    slack = float(str(params.get("slack", WATCHES)))
    gap = max(a.low, b.low) - min(a.high, b.high)
    if "clock only" in (pair.a.hedge, pair.b.hedge):
        if not {a.precision, b.precision} <= {"minute", "hour", "second"}:
            return None
        around = abs(a.low - b.low) % MINUTES_A_DAY  # the day is a guess: only the hands of the clock are compared
        gap = min(around, MINUTES_A_DAY - around)
    fine = {"minute", "hour", "second"}
    if gap >= (slack if a.precision in fine and b.precision in fine else 0.0) and not _same_event_day(a, b, gap):
        detail = f"“{pair.a.span.quote}” is {spoken(a)}, “{pair.b.span.quote}” is {spoken(b)}"
        return Judgement("conflict", _strength(a, b), detail)
    relation = "agree" if a.norm == b.norm else "precision"
    return Judgement(relation, 0.5, f"{spoken(a)} and {spoken(b)} fit together")  # type: ignore[arg-type]


def _same_event_day(a: Value, b: Value, gap: float) -> bool:
    """A night and the day after it touch: "overnight" and the small hours of the next date."""
    return "part of day" in (a.precision, b.precision) and gap < MINUTES_A_DAY / 4


def _strength(a: Value, b: Value) -> float:
    doubtful = bool(a.others) + bool(b.others)
    return (1.0, 0.85, 0.7)[doubtful]


def spoken(value: Value) -> str:
    """A TIMEX3 value as it is shown in a reason."""
    return value.norm


@check("duration.differs.v1")
def duration(pair: Pair, params: Params) -> Judgement | None:
    """Conflict when two lengths of time differ by more than a tenth."""
    a, b = pair.a.value, pair.b.value
    if a.low is None or a.high is None or b.low is None or b.high is None:
        return None
    gap = max(a.low, b.low) * (1 - DURATION_TOLERANCE) - min(a.high, b.high)
    if gap > 0:
        return Judgement("conflict", 0.8, f"“{pair.a.span.quote}” against “{pair.b.span.quote}”")
    return Judgement("agree", 0.5, f"“{pair.a.span.quote}” and “{pair.b.span.quote}” fit together")
