"""Two checkers' verdicts on the same findings, side by side, with Cohen's kappa."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from parallax.review.log import Standing, Verdict


@dataclass(frozen=True, slots=True)
class Beside:
    """One finding and what each of the two says of it; None where one has not looked at it."""

    mark: str
    mine: Standing | None
    theirs: Standing | None

    @property
    def agree(self) -> bool:
        """Whether both have decided, and alike."""
        return bool(self.mine and self.theirs and self.mine.verdict == self.theirs.verdict)


@dataclass(frozen=True, slots=True)
class Agreement:
    """``pairs`` are all findings with a verdict of either; ``both`` counts those decided by both, ``alike`` the equal.

    ``kappa`` is Cohen's (1960): agreement beyond chance, 1 for full; None where it says nothing (no finding decided
    by both, or each of the two used one verdict only, and the same).
    """

    pairs: tuple[Beside, ...]
    both: int
    alike: int
    kappa: float | None


def agreement(mine: Mapping[str, Standing], theirs: Mapping[str, Standing], marks: Sequence[str]) -> Agreement:
    """The verdicts of two checkers on the findings ``marks``; "unreviewed" is none."""
    pairs = tuple(
        Beside(mark, one, other)
        for mark in marks
        for one, other in [(_decided(mine.get(mark)), _decided(theirs.get(mark)))]
        if one or other
    )
    told = [(p.mine.verdict, p.theirs.verdict) for p in pairs if p.mine and p.theirs]
    return Agreement(pairs, len(told), sum(a == b for a, b in told), kappa(told))


def kappa(told: Sequence[tuple[Verdict, Verdict]]) -> float | None:
    """Cohen, "A coefficient of agreement for nominal scales" (1960): (observed - expected) / (1 - expected)."""
    if not told:
        return None
    size = len(told)
    first, second = Counter(a for a, _ in told), Counter(b for _, b in told)
    by_chance = sum(first[v] * second[v] for v in first) / size**2
    observed = sum(a == b for a, b in told) / size
    return None if by_chance == 1.0 else (observed - by_chance) / (1 - by_chance)


def _decided(standing: Standing | None) -> Standing | None:
    return standing if standing and standing.verdict != "unreviewed" else None
