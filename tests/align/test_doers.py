"""Two doers of one deed who cannot both be right are set against each other."""

from __future__ import annotations

import pytest

from parallax.align import align
from parallax.extract import extract
from tests.extract.reports import report


def doers(one: str, other: str) -> list[tuple[str, str]]:
    reports = [report(text, sigil=sigil) for sigil, text in zip("AB", (one, other), strict=True)]
    _, alignment = align(reports, tuple(c for r in reports for c in extract(r)))
    return [(p.a.span.quote, p.b.span.quote) for p in alignment.pairs if p.a.slot == "doer"]


@pytest.mark.parametrize(
    ("one", "other", "pair"),
    [
        (
            "Soldiers dug the two miners out of the shaft.",
            "It was the villagers who brought out the two miners.",
            ("Soldiers", "the villagers"),
        ),
        (
            "The company's negotiators walked out of the talks on Monday.",
            "On Monday the union's delegates broke off the talks.",
            ("The company's negotiators", "the union's delegates"),
        ),
        (
            "The two miners were dug out by soldiers.",
            "The two miners were not dug out by any soldier.",
            ("soldiers", "any soldier"),
        ),
    ],
)
def test_two_doers_of_one_deed(one: str, other: str, pair: tuple[str, str]) -> None:
    assert pair in doers(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Soldiers dug the two miners out of the shaft.", "A rescue team dug out the two miners."),
        ("Soldiers dug the two miners out of the shaft.", "Villagers brought the miners soup and blankets."),
        ("The mayor ordered soup.", "The bishop called off the feast."),
        ("Ida Brandt signed the treaty.", "The republic signed the treaty."),
    ],
)
def test_doers_that_may_both_be_right(one: str, other: str) -> None:
    assert doers(one, other) == []
