"""Which streets of two reports should be one: what both name is set aside, what is left over is compared.

The block, a crossing street that both name, and what is said to have happened there tie two streets together.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence

from parallax.align.incident.telling import Telling
from parallax.align.mutual import mutual_best
from parallax.align.neighbours import neighbours
from parallax.extract.scenes import frames
from parallax.model import Claim, Pair

SURE = 0.95
# Streets whose ties are weaker than this are two places of one story.
ENOUGH = 0.36
# From how surely told on a street is taken for the scene of the event.
SCENE = 0.8
# A report's first passages tell where the event was.
LEAD = 8


def pairs(claims: Sequence[Claim], telling: Telling) -> Iterator[Pair]:
    """Pairs of claims of slot "street" about the place of one event, over all sources at once."""
    told = [c for c in claims if c.type == "place" and c.slot == "street"]
    scenes = frozenset(c for c in told if telling.sure(c) >= SCENE)
    for mine, theirs in neighbours(told):
        yield from _left_over(mine, theirs, scenes)


def core(claim: Claim) -> str:
    """The name of a street without its suffix: "Oak Street" and "Oak Avenue" are one, carelessly written."""
    return claim.value.norm.rsplit(" ", 1)[0]


def _left_over(mine: Sequence[Claim], theirs: Sequence[Claim], scenes: Collection[Claim]) -> Iterator[Pair]:
    for a in mine:
        for b in theirs:
            if core(a) == core(b):
                yield Pair(a, b, SURE)
                break
    cores = [{core(c) for c in side} for side in (mine, theirs)]
    left = [[c for c in side if core(c) not in cores[1 - n]] for n, side in enumerate((mine, theirs))]
    yield from mutual_best(left[0], left[1], lambda a, b: ties(a, b, a in scenes and b in scenes), ENOUGH)


def _next_to(a: Claim, b: Claim) -> bool:
    """Whether two streets are numbered one after the other: a corner may be told by either."""
    numbers = [re.match(r"(\d+)(?:st|nd|rd|th)\b", core(c)) for c in (a, b)]
    return numbers[0] is not None and numbers[1] is not None and abs(int(numbers[0][1]) - int(numbers[1][1])) == 1


def ties(a: Claim, b: Claim, central: bool = False) -> float:
    """How much ties two streets together, 0..0.9; ``central``: both are told as the scene of the event."""
    if _next_to(a, b):
        return 0.0
    blocks = [{s for s in c.subject if s.startswith("block ")} for c in (a, b)]
    crossings = [c.subject - block for c, block in zip((a, b), blocks, strict=True)]
    score = 0.2
    if blocks[0] and blocks[1]:
        score += 0.5 if blocks[0] & blocks[1] else -0.4
    score += 0.4 if crossings[0] & crossings[1] else 0.0
    score += 0.05 if a.value.norm.rsplit(" ", 1)[-1] == b.value.norm.rsplit(" ", 1)[-1] else 0.0
    common = a.words & b.words
    score += 0.05 * min(6, len(common)) + (0.15 if any(":" in w for w in common) else 0.0)
    scene = central or (a.frame in frames() and b.frame in frames())
    score += 0.25 if scene else 0.1 if a.frame and a.frame == b.frame else 0.0
    score += 0.05 if a.passage < LEAD and b.passage < LEAD else 0.0
    score -= 0.3 if a.background != b.background else 0.0
    score -= 0.0 if common or scene else 0.15
    return max(0.0, min(score, 0.9))
