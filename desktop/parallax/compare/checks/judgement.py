"""What a check answers, and how checks are registered under versioned names."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import NamedTuple

from parallax.model import Pair, Relation


class Judgement(NamedTuple):
    """How two values relate, how hard they clash (0..1, only ranks), and a clause that gives both values worked out."""

    relation: Relation
    strength: float
    detail: str


Params = Mapping[str, object]
Check = Callable[[Pair, Params], Judgement | None]
CHECKS: dict[str, Check] = {}


def check(name: str) -> Callable[[Check], Check]:
    """Register a check under ``name`` ("time.disjoint.v1"); a name is never given twice and never changes meaning."""

    def register(function: Check) -> Check:
        if name in CHECKS:
            raise ValueError(f"The check {name} is registered twice.")
        CHECKS[name] = function
        return function

    return register
