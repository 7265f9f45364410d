"""How often what a rule says was right, by the verdicts of a case."""

from __future__ import annotations

from collections.abc import Mapping

from parallax.review.log import Standing

RIGHT = frozenset({"confirmed", "corrected"})
# These leave open whether the rule was right.
OPEN = frozenset({"unreviewed", "needs a call", "unresolved"})


def records(standings: Mapping[str, Standing], rules: Mapping[str, str]) -> dict[str, tuple[int, int]]:
    """Rule -> findings confirmed or corrected, and findings decided; ``rules`` goes from mark to rule."""
    found: dict[str, tuple[int, int]] = {}
    for mark, standing in standings.items():
        rule = rules.get(mark)
        if rule is not None and standing.verdict not in OPEN:
            right, decided = found.get(rule, (0, 0))
            found[rule] = right + (standing.verdict in RIGHT), decided + 1
    return found
