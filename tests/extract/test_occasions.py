"""How often, which of the year, and numbers on a scale."""

from __future__ import annotations

import pytest

from parallax.extract import quantities
from tests.extract.reports import report


def told(text: str) -> set[tuple[str, str]]:
    return {(c.slot, c.value.norm) for c in quantities.extract(report([text]))}


@pytest.mark.parametrize(
    ("text", "slot", "norm"),
    [
        ("The driver had been stopped twice for speeding.", "count", "2 times"),
        ("It was the third accident at the crossing this year.", "ordinal", "third in the year"),
        ("It is the fifth crash there since January.", "ordinal", "fifth in the year"),
        ("The brewery told of a third straight loss.", "ordinal", "third in a row"),
        ("The quake had a magnitude of 5.8.", "measure", "5.8 magnitude"),
        ("A 6.1-magnitude quake shook the coast.", "measure", "6.1 magnitude"),
        ("It was put at three on the European scale of five.", "measure", "3 level"),
        ("Five of the crew are missing.", "count", "5 people"),
    ],
)
def test_told(text: str, slot: str, norm: str) -> None:
    assert (slot, norm) in told(text), told(text)


@pytest.mark.parametrize("text", ["He earns twice as much as she.", "She came third.", "The third man was tall."])
def test_not_told(text: str) -> None:
    assert not {t for t in told(text) if t[0] in ("count", "ordinal")}


def test_an_idiom_denies_nothing_of_the_number() -> None:
    claims = list(quantities.extract(report(["There is no trace of seven sailors."])))
    assert [c.negated for c in claims if c.value.norm == "7 sailors"] == [False]
