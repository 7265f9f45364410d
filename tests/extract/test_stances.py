"""Who is for and who against, as a report says it."""

from __future__ import annotations

import pytest

from parallax.extract import stances
from tests.extract.reports import report


@pytest.mark.parametrize(
    ("text", "norm", "noun"),
    [
        ("The council supports the bypass.", "for support", "bypass"),
        ("The council does not support the bypass.", "against support", "bypass"),
        ("The council opposes the bypass.", "against oppose", "bypass"),
        ("Both sides agreed on the quota.", "for agree", "quota"),
        ("The two sides have different views on the quota.", "against differ", "quota"),
        ("Their positions on the quota may differ.", "against differ", "quota"),
        ("The mayor confirmed the closure.", "for confirm", "closure"),
        ("The mayor denied the closure.", "against deny", "closure"),
    ],
)
def test_side_taken_on_a_thing(text: str, norm: str, noun: str) -> None:
    assert [c.value.norm for c in stances.extract(report(text)) if noun in c.subject] == [norm]


def test_holder_is_named() -> None:
    (claim,) = stances.extract(report('"We oppose the quota," said Ulla Berg, who leads the fishermen.'))
    assert claim.value.precision == "ulla berg"


def test_hyphen_makes_no_other_word() -> None:
    (claim,) = stances.extract(report("Both sides agreed on a cease-fire."))
    assert "ceasefire" in claim.subject


def test_different_prices_are_no_difference_of_opinion() -> None:
    assert not list(stances.extract(report("The two shops have different prices for bread.")))


def test_what_is_denied_is_told_from_its_first_word_on() -> None:
    text = "No repair of any kind was made that week, said Ulla Berg, who runs the ferry."
    denied = [c.span.quote for c in stances.extract(report(text)) if c.slot == "denial"]
    assert denied == ["No repair of any kind was made"]
