"""Checks of states: done against planned or denied, and rungs of a ladder that exclude each other."""

from __future__ import annotations

from parallax import lexicon
from parallax.align.states import same_thing
from parallax.compare.checks.judgement import Judgement, Params, check
from parallax.model import Claim, Pair

DAY = 1440.0
# Two nouns for the thing are taken for one thing only when the pair is so close.
SURE = 0.2
HAPPENED = frozenset({"done", "under way"})
# How far each has come; a later report that stands behind an earlier one clashes with it.
RANK = {"denied": 0, "undecided": 0, "planned": 1, "under way": 2, "done": 2}


@check("status.rung.v1")
def rung(pair: Pair, _: Params) -> Judgement | None:
    """Two states of one thing that cannot both hold, and that the days of the reports do not explain."""
    a, b = pair.a, pair.b
    if not same_thing(a, b) and pair.closeness < SURE:
        return None
    one, other = a.value.precision, b.value.precision
    if "possible" in (one, other):
        return None
    if one in HAPPENED and other in HAPPENED and (clash := _exclusive(a, b)):
        return None if explained(a, b, clash) else _conflict(pair, clash)
    return _steps(pair, one, other) if one_deed(a, b) else None


def _steps(pair: Pair, one: str, other: str) -> Judgement | None:
    """One and the same deed, done in one report and planned, denied or undecided in the other."""
    a, b = pair.a, pair.b
    if one == other or {one, other} <= HAPPENED:
        return Judgement("agree", 1.0, f"both {one}: {_both(pair)}")
    rank = max(RANK[one], RANK[other])
    further, behind = (a, b) if RANK[one] == rank else (b, a)
    if RANK[one] == RANK[other] or {one, other} == {"planned", "denied"}:  # what is planned is not done yet
        return None
    # What is still planned on the day it is done was only written earlier in the day.
    least = 0.0 if behind.value.precision in ("denied", "undecided") else DAY
    if known(a, b) and behind.value.low - further.value.low < least:  # type: ignore[operator]
        return None
    return _conflict(pair, f"{further.value.precision} in one report, {behind.value.precision} in the other")


def _conflict(pair: Pair, clash: str) -> Judgement:
    return Judgement("conflict", 0.8 if known(pair.a, pair.b) else 0.6, f"{clash}: {_both(pair)}")


def one_deed(a: Claim, b: Claim) -> bool:
    """Whether two words tell of one deed or state: the same rung, the same likeliest class, or synonyms."""
    if a.predicate == b.predicate or lexicon.synonymous(a.predicate, b.predicate, "VERB"):
        return True
    rungs = [{t for t in c.value.others if "=" in t and not t.startswith("progress:")} for c in (a, b)]
    first = [next((t for t in c.value.others if t.startswith("frame:")), "") for c in (a, b)]
    return bool(rungs[0] & rungs[1]) or (bool(first[0]) and first[0] == first[1])


def _exclusive(a: Claim, b: Claim) -> str:
    """Two rungs of one ladder, or a deed and its undoing."""
    for x in a.value.others:
        for y in b.value.others:
            if x.startswith("frame:") and y.startswith("frame:"):
                if lexicon.opposite_frame(x[6:]) == y[6:]:
                    return f"{x[6:]} against {y[6:]}"
                continue
            (left, _, level), (right, _, other) = x.partition("="), y.partition("=")
            if level and other and level != other and left.partition(":")[0] == right.partition(":")[0]:
                return f"{left.partition(':')[2]} against {right.partition(':')[2]}"
    return ""


def known(a: Claim, b: Claim) -> bool:
    """Whether both reports have a date."""
    return a.value.low is not None and b.value.low is not None


def explained(a: Claim, b: Claim, clash: str) -> bool:
    """Whether the later report may only tell of a later state.

    What goes to and fro ("open", "closed") clashes only within a day; what only goes forward ("initialled", "signed")
    clashes unless the later report is the further one.
    """
    if a.value.high is not None and b.value.high is not None and abs(a.value.high - b.value.high) >= DAY:
        return True
    forward = any(f"progress:{name}=" in tag for tag in (*a.value.others, *b.value.others) for name in clash.split())
    if a.value.low is None or b.value.low is None:
        return not forward
    apart = b.value.low - a.value.low
    return apart * (_level(b) - _level(a)) > 0 if forward else abs(apart) >= DAY


def _level(claim: Claim) -> int:
    return max((int(t.partition("=")[2]) for t in claim.value.others if t.startswith("progress:")), default=0)


def _both(pair: Pair) -> str:
    return f"{pair.a.source} has \u201c{pair.a.span.quote}\u201d, {pair.b.source} has \u201c{pair.b.span.quote}\u201d"
