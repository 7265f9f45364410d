"""How far a deed has come, by any verb or noun."""

from __future__ import annotations

import pytest

from parallax.extract import happened
from tests.extract.reports import report


def told(text: str) -> list[str]:
    return [c.value.norm for c in happened.extract(report(text))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The two sides initialled the accord.", "done initial"),
        ("The accord will be initialled.", "planned initial"),
        ("The accord is to be initialled in spring.", "planned initial"),
        ("The accord has not been initialled.", "denied initial"),
        ("There will be no inspection.", "ruled out inspection"),
        ("The inspection is pending.", "planned inspection"),
        ("The council awaits the inspection.", "planned inspection"),
        ("Not one goat has been inoculated.", "denied inoculate"),
        ("Nothing was repaid.", "denied repay"),
    ],
)
def test_how_far(text: str, expected: str) -> None:
    assert expected in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "They came to inspect the well.",  # an aim
        "The rule binds nobody.",  # of no one time
        "The inspection did not begin until three.",  # an hour
        "You never inspect such a well.",
        "The inspector repairs wells.",
    ],
)
def test_of_no_one_deed(text: str) -> None:
    assert not [n for n in told(text) if n.startswith(("denied", "ruled out", "done inspect"))]
