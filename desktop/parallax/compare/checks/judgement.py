"""What a check answers, and how checks are registered under versioned names."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import NamedTuple

from parallax.errors import RuleError
from parallax.model import Pair, Relation, Setting


class Judgement(NamedTuple):
    """How two values relate, how hard they clash (0..1, only ranks), and a clause that gives both values worked out."""

    relation: Relation
    strength: float
    detail: str


Params = Mapping[str, Setting]
Check = Callable[[Pair, Params], Judgement | None]
CHECKS: dict[str, Check] = {}
# What a rule may set under [params] for each of them.
SETTINGS: dict[str, tuple[str, ...]] = {}


def check(name: str, *settings: str) -> Callable[[Check], Check]:
    """Register a check under ``name`` ("time.disjoint.v1"); a name is never given twice and never changes meaning.

    ``settings`` are the names that a rule may use under [params].
    """

    def register(function: Check) -> Check:
        if name in CHECKS:
            raise ValueError(f"The check {name} is registered twice.")
        CHECKS[name] = function
        SETTINGS[name] = settings
        return function

    return register


def number(params: Params, name: str, default: float) -> float:
    """The setting ``name`` of a rule, or ``default`` where it has none. Raises ``RuleError`` for what is no number."""
    value = params.get(name, default)
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise RuleError(f"The setting '{name}' must be a number and is {value!r}; mend [params] of the rule.")
    return float(value)
