"""States that cannot both hold are a conflict; states that may have followed each other are not."""

from __future__ import annotations

from dataclasses import replace

import pytest

from parallax.align.states import pairs
from parallax.compare.checks.statuses import rung
from parallax.extract import statuses
from parallax.extract.statuses import minutes
from parallax.model import Claim
from tests.extract.reports import report


def relation(a: str, b: str, days: tuple[str, str] = ("", "")) -> str:
    found: list[Claim] = []
    for sigil, text, day in zip("AB", (a, b), days, strict=True):
        made = statuses.extract(report(text, sigil=sigil))
        found += [replace(c, value=replace(c.value, low=minutes(day))) for c in made]
    answers = [answer for pair in pairs(found) if (answer := rung(pair, {})) is not None]
    return answers[0].relation if answers else ""


DONE, PLANNED, DENIED = "The treaty was signed.", "The treaty will be signed.", "The treaty has not been signed."


@pytest.mark.parametrize(
    ("a", "b", "days", "expected"),
    [
        (DONE, DENIED, ("2020-02-03", "2020-02-05"), "conflict"),
        (DENIED, DONE, ("2020-02-03", "2020-02-05"), ""),
        (DONE, PLANNED, ("2020-02-03", "2020-02-05"), "conflict"),
        (DONE, PLANNED, ("2020-02-03", "2020-02-03"), ""),
        (PLANNED, DONE, ("2020-02-03", "2020-02-05"), ""),
        (DONE, PLANNED, ("", ""), "conflict"),
        (PLANNED, DENIED, ("2020-02-03", "2020-02-05"), ""),
        (DONE, DONE, ("", ""), "agree"),
        ("The canal is open.", "The canal is closed.", ("2020-02-03", "2020-02-03"), "conflict"),
        ("The canal is open.", "The canal is closed.", ("2020-02-03", "2020-02-05"), ""),
        ("The canal is open.", "The canal is closed.", ("", ""), ""),
        (DONE, "The treaty was initialled.", ("2020-02-03", "2020-02-05"), "conflict"),
        ("The treaty was initialled.", DONE, ("2020-02-03", "2020-02-05"), ""),
        ("The pump was switched off.", "The pump remains in operation.", ("2020-02-03", "2020-02-05"), "conflict"),
        ("The pump remains in operation.", "The pump was switched off.", ("2020-02-03", "2020-02-05"), ""),
        ("The airport is open.", "There has been no flight.", ("2020-02-03", "2020-02-03"), "conflict"),
        ("The chapel survived the fire.", "The chapel was gutted.", ("2020-02-03", "2020-02-03"), "conflict"),
        ("She put pen to paper on a new deal.", "No contract has been signed.", ("", ""), "conflict"),
        ("The council will decide in May whether a pool is built.", "A pool was built.", ("", ""), "conflict"),
    ],
)
def test_only_what_the_dates_cannot_explain(a: str, b: str, days: tuple[str, str], expected: str) -> None:
    assert relation(a, b, days) == expected
