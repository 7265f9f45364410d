"""Sums of money that serve one purpose, and one figure in two currencies."""

from __future__ import annotations

import pytest

from parallax.align import sums
from parallax.extract import extract
from tests.extract.reports import report


def told(a: str, b: str) -> set[tuple[str, str]]:
    claims = [c for sigil, text in (("A", a), ("B", b)) for c in extract(report(text.split(" | "), sigil=sigil))]
    return {(p.a.span.quote, p.b.span.quote) for p in sums.pairs(claims)}


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("The trader left prison on bail of 90,000 pounds.", "To stay out of jail he put up £40,000."),
        ("The port was fined 2 million euros.", "There was a penalty of 5 million euros."),
        ("The families get 300,000 dollars in compensation.", "A payout of $500,000 was agreed."),
        ("The bank sold $2.4 billion of gold.", "The bank had gold for 2.4 billion euros sold."),
        ("The thieves got away with 7 million krunas.", "The haul was 9 million krunas."),
    ],
)
def test_one_purpose(a: str, b: str) -> None:
    assert told(a, b)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("The port was fined 2 million euros.", "The haul was 5 million euros."),
        ("The port was fined 2 million euros.", "There was a penalty of 5 million pounds."),
        ("Each family gets $300,000 in compensation.", "Compensation of $900,000 was paid out in all."),
        ("The levy yields 2 million euros a year.", "The levy yields 8 million euros."),
        ("The bank sold gold for 5 million dollars.", "The bank sold gold for 5 million Canadian dollars."),
    ],
)
def test_two_purposes(a: str, b: str) -> None:
    assert not told(a, b)


def test_millions_that_stand_alone_are_in_the_currency_last_told() -> None:
    claims = extract(report(["The bank lost 3 million euros.", "Another two million had gone by Friday."]))
    assert [c.value.norm for c in claims if c.type == "money"] == ["3,000,000 EUR", "2,000,000 EUR"]


def test_a_coin_that_no_list_has() -> None:
    claims = extract(report(["The law will save 83bn krunas a year."]))
    assert [c.value.norm for c in claims if c.type == "money"] == ["83,000,000,000 KRUNA"]
