"""Elimination: what two sources both say is set aside, and what is left over on both sides is likely one matter.

Two reports give sums of 3, 7 and 20 million and of 3, 9 and 20 million: the 7 and the 9 are about the same thing.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from parallax.align.closeness import CLOCK, is_person
from parallax.model import Claim

Matter = tuple[str, ...]


def matter(claim: Claim) -> Matter:
    """What makes claims rivals: type, slot and unit; clock times apart from days, counts by the thing counted."""
    finer = [counted(claim)] if claim.value.unit in ("count", "percent", "vote") else []
    if claim.value.unit == "instant":
        finer = ["clock" if claim.value.precision in CLOCK else "calendar"]
    return (claim.type, claim.slot, claim.value.unit, *finer)


class Leftovers:
    """For every claim, which sources say the same; and how many rivals are left when that is set aside."""

    def __init__(self, claims: Sequence[Claim]) -> None:
        self.claims = claims
        self._matters = [matter(c) for c in claims]
        self._values = [_value(c) for c in claims]
        self._holders: dict[tuple[str, ...], set[str]] = defaultdict(set)
        self._members: dict[tuple[str, Matter], list[int]] = defaultdict(list)
        for n, claim in enumerate(claims):
            self._holders[self._values[n]].add(claim.source)
            self._members[claim.source, self._matters[n]].append(n)
        self._left: dict[tuple[str, str, Matter], int] = {}

    def told_by(self, n: int, source: str) -> bool:
        """Whether ``source`` gives the value of claim ``n`` for such a matter too."""
        return source in self._holders[self._values[n]]

    def apart(self, i: int, j: int) -> bool:
        """Whether one of two claims of unlike value is answered elsewhere in the other's source."""
        if self._values[i] == self._values[j]:
            return False
        return self.told_by(i, self.claims[j].source) or self.told_by(j, self.claims[i].source)

    def scarcity(self, i: int, j: int) -> float:
        """1 when each of the two sources has one such claim left, less the more there are."""
        a, b = self.claims[i].source, self.claims[j].source
        return 1.0 / max(1, self._count(a, b, self._matters[i]), self._count(b, a, self._matters[j]))

    def _count(self, source: str, other: str, what: Matter) -> int:
        key = (source, other, what)
        if key not in self._left:
            unlike = {self._values[n] for n in self._members[source, what] if not self.told_by(n, other)}
            self._left[key] = len(unlike)
        return self._left[key]


def amount(claim: Claim) -> str:
    """A claim's value as a key: numbers to three figures, whatever they count."""
    value = claim.value
    if value.low is None or value.unit == "instant":
        return value.norm
    return f"{value.low:.3g}-{value.high or 0:.3g}"


def _value(claim: Claim) -> tuple[str, ...]:
    """What two claims must share to say the same: matter and value."""
    counts = (counted(claim), claim.frame) if claim.value.unit == "count" else ()
    return (claim.type, claim.slot, claim.value.unit, amount(claim), *counts)


def counted(claim: Claim) -> str:
    """What a count is of: "people" for all words for people, else the noun itself."""
    if all(is_person(word) for word in claim.subject):
        return "people"
    return " ".join(sorted(claim.subject))
