"""Every place that a clause is put at, and which two of them cannot be one."""

from __future__ import annotations

import pytest

from parallax.extract.spotted import apart
from tests.extract.test_places import claims


@pytest.mark.parametrize(
    ("text", "quote", "site", "way"),
    [
        ("Police arrested the clerk at a guesthouse in Graz.", "at a guesthouse in Graz", "guesthouse", "at"),
        ("The horse was found in the yard of a farm.", "in the yard of a farm", "farm", "at"),
        ("The painting was stolen from the reading room.", "from the reading room", "reading room", "from"),
        ("The couple married on the steamer Astrid.", "on the steamer Astrid", "steamer", "at"),
    ],
)
def test_places_of_a_clause(text: str, quote: str, site: str, way: str) -> None:
    (found,) = claims(text, "spot")
    assert (found.span.quote, found.value.norm, found.value.unit) == (quote, site, way)


@pytest.mark.parametrize(
    "text",
    [
        "The minister arrived by helicopter.",
        "The rider was treated at a clinic.",
        "Nothing changed in the end.",
        "The count was opened at noon.",
    ],
)
def test_what_is_no_place_of_an_event(text: str) -> None:
    assert claims(text, "spot") == []


@pytest.mark.parametrize(
    ("a", "b", "two"),
    [
        (("site:hotel",), ("site:yacht", "site:harbour"), True),
        (("site:car park", "site:hotel"), ("site:hotel",), False),
        (("site:beach",), ("site:sea",), True),
        (("site:market",), ("site:abandoned quarry",), True),
        (("site:hospital", "name:graz"), ("site:hospital", "name:linz"), True),
        (("site:hospital", "name:graz"), ("site:hospital", "name:austria"), False),
        (("site:home", "name:graz"), ("site:home", "name:linz"), False),
        (("site:casino",), ("site:hunting lodge",), True),
        (("site:kitchen",), ("site:school",), False),
        (("site:yacht",), ("site:harbour",), False),
    ],
)
def test_two_places(a: tuple[str, ...], b: tuple[str, ...], two: bool) -> None:
    assert apart(a, b) is two
    assert apart(b, a) is two
