"""Two checkers side by side."""

from __future__ import annotations

import pytest

from parallax.review.agreement import agreement, kappa
from parallax.review.log import Standing, Verdict


def by(verdicts: dict[str, Verdict]) -> dict[str, Standing]:
    return {mark: Standing(verdict, "", "", "", 0) for mark, verdict in verdicts.items()}


def test_kappa_of_the_textbook() -> None:
    # Two raters, 50 applications: 20 both yes, 15 both no, 5 and 10 apart. Agreement 0.7, by chance 0.5: kappa 0.4.
    counts: dict[tuple[Verdict, Verdict], int] = {
        ("confirmed", "confirmed"): 20, ("explained", "explained"): 15,
        ("confirmed", "explained"): 5, ("explained", "confirmed"): 10,
    }  # fmt: skip
    told = [pair for pair, number in counts.items() for _ in range(number)]
    assert kappa(told) == pytest.approx(0.4)


def test_kappa_says_nothing_where_there_is_nothing_to_say() -> None:
    assert kappa([]) is None
    assert kappa([("confirmed", "confirmed")] * 3) is None


def test_only_findings_that_both_decided_count() -> None:
    mine = by({"a": "confirmed", "b": "explained", "c": "unreviewed", "d": "confirmed"})
    theirs = by({"a": "confirmed", "b": "unresolved", "c": "confirmed", "x": "confirmed"})
    found = agreement(mine, theirs, ["a", "b", "c", "d", "e"])
    assert [(p.mark, p.agree) for p in found.pairs] == [("a", True), ("b", False), ("c", False), ("d", False)]
    assert (found.both, found.alike) == (2, 1)
