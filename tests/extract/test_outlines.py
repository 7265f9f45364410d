"""The outline of a clause: what a reader knows a finding by."""

from __future__ import annotations

import pytest

from parallax.extract import extract
from tests.extract.reports import report


def outlines(text: str) -> set[str]:
    return {claim.outline for claim in extract(report(text)) if claim.outline}


@pytest.mark.parametrize(
    ("text", "outline"),
    [
        (
            "The ferry, which was late again, left the old harbour at 7.15 p.m. on Sunday.",
            "the ferry left the old harbour at …",
        ),
        ("Nine farmers lost forty-two goats in the storm.", "Nine farmers lost … goats in the storm"),
        (
            "The council, he said, has set aside 3 million euros for the new quay.",
            "the council has set aside …",
        ),
        ("Divers who had come from the coast searched for six hours.", "Divers searched for …"),
    ],
)
def test_the_outline_leaves_out_asides(text: str, outline: str) -> None:
    assert outline in outlines(text)


def test_what_has_no_verb_has_no_outline() -> None:
    assert outlines("Forty goats, three farms, two barns.") == set()
