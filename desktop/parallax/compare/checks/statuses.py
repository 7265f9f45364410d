"""Checks of states: done against planned or denied, and rungs of a ladder that exclude each other."""

from __future__ import annotations

from parallax import lexicon
from parallax.align.states import same_thing
from parallax.compare.checks.judgement import Judgement, Params, check
from parallax.model import Claim, Pair

DAY = 1440.0
# Two nouns for the thing are taken for one thing only when the pair is so close.
SURE = 0.2
# A thing of which there may be several is one and the same only when much around it is.
SURE_OF_ONE = 0.5
# A court has many cases: a decision and the wait for one are of one case when so many words speak for it.
SHARED_WORDS = 2
ONE_CASE = 0.15
HAPPENED = frozenset({"done", "under way"})
# How far each has come; a later report that stands behind an earlier one clashes with it.
COME = {"ruled out": 0, "denied": 1, "planned": 2, "done": 3}
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
    if _holds(a) and _holds(b) and (clash := _exclusive(a, b)):
        return None if explained(a, b, clash) else _conflict(pair, clash)
    return _steps(pair, one, other) if one_deed(a, b) else None


@check("status.ruling.v1")
def ruling(pair: Pair, _: Params) -> Judgement | None:
    """Decided in one report, and in the other still to be decided on a later day or by a later report."""
    a, b = pair.a, pair.b
    if a.value.precision == b.value.precision or pair.closeness < ONE_CASE or len(a.words & b.words) < SHARED_WORDS:
        return None
    taken, waiting = (a, b) if a.value.precision == "done" else (b, a)
    later = known(a, b) and waiting.value.low - taken.value.low >= DAY  # type: ignore[operator]
    if known(a, b) and not later and not _too_early(taken, waiting):
        return None
    return Judgement("conflict", 0.7, f"{a.value.norm} against {b.value.norm}: {_both(pair)}")


@check("status.presence.v1")
def presence(pair: Pair, _: Params) -> Judgement | None:
    """There was one in one report and none in the other; what a later report has may have come since."""
    a, b = pair.a, pair.b
    if a.value.precision == b.value.precision or pair.closeness < SURE_OF_ONE:
        return None
    there, none = (a, b) if a.value.precision == "done" else (b, a)
    if known(a, b) and there.value.low - none.value.low >= DAY:  # type: ignore[operator]
        return None
    return Judgement("conflict", 0.6, f"{a.value.norm} against {b.value.norm}: {_both(pair)}")


@check("status.happened.v1")
def happened(pair: Pair, _: Params) -> Judgement | None:
    """A deed done in one report, and in another not done, ruled out or still to come, unless that one is the older."""
    further, behind = sorted((pair.a, pair.b), key=lambda c: -COME[c.value.precision])
    if further.value.precision == behind.value.precision:
        return None
    if behind.value.precision == "planned" or behind.value.signal:
        day = [c.value.low for c in (behind, further)]
        if day[0] is None or day[1] is None or day[0] + DAY <= day[1]:
            return None
    return _conflict(pair, f"{further.value.precision} in one report, {behind.value.precision} in the other")


def _holds(claim: Claim) -> bool:
    """Whether the claim says that a state holds or, of a ladder of two rungs, that it does not."""
    return claim.value.precision in HAPPENED or (claim.value.precision == "denied" and bool(levels(claim)))


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
    if known(a, b) and behind.value.low - further.value.low < least and not _too_early(further, behind):  # type: ignore[operator]
        return None
    return _conflict(pair, f"{further.value.precision} in one report, {behind.value.precision} in the other")


def _too_early(further: Claim, behind: Claim) -> bool:
    """Whether a report tells as done what the other plans for a day after that report."""
    planned, told = behind.value.high, further.value.low
    return behind.value.precision == "planned" and planned is not None and told is not None and planned > told + 2 * DAY


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
    left, right = levels(a), levels(b)
    for ladder in sorted(left.keys() & right.keys()):
        if left[ladder][1] != right[ladder][1]:
            return f"{left[ladder][0]} against {right[ladder][0]}"
    if "denied" in (a.value.precision, b.value.precision):
        return ""
    frames = [[t[6:] for t in c.value.others if t.startswith("frame:")] for c in (a, b)]
    return next((f"{x} against {y}" for x in frames[0] for y in frames[1] if lexicon.opposite_frame(x) == y), "")


def levels(claim: Claim) -> dict[str, tuple[str, int]]:
    """Ladder -> the rung and its level; "is not open" stands on the other rung of a ladder of two."""
    found: dict[str, tuple[str, int]] = {}
    denied = claim.value.precision == "denied"
    for tag in claim.value.others:
        name, _, level = tag.partition("=")
        ladder, _, word = name.partition(":")
        if level and (not denied or ladder in lexicon.words("status", "twofold")):
            found.setdefault(ladder, (f"not {word}", 1 - int(level)) if denied else (word, int(level)))
    return found


def known(a: Claim, b: Claim) -> bool:
    """Whether both reports have a date."""
    return a.value.low is not None and b.value.low is not None


def explained(a: Claim, b: Claim, clash: str) -> bool:
    """Whether the later report may only tell of a later state.

    What goes to and fro ("open", "closed") clashes only within a day; what only goes forward ("initialled", "signed")
    clashes unless the later report is the further one.
    """
    later, earlier = (a, b) if (a.value.low or 0.0) >= (b.value.low or 0.0) else (b, a)
    if (later.value.signal or later.value.precision == "denied") and earlier.value.precision == "done":
        return False
    if not known(a, b) and (earlier.value.signal or earlier.value.precision == "denied"):
        return False
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
