"""Posts that are told by a phrase, a copula turned round, a hyphen or a promotion."""

from __future__ import annotations

import pytest

from parallax.extract import roles
from tests.extract.reports import report


def titles(text: str) -> list[tuple[str, str]]:
    return [(c.value.norm, c.value.precision) for c in roles.extract(report([text]))]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Ann Roe, who is in charge of security at the port, was there.", "head"),
        ("Ann Roe, number two at the central bank, was there.", "deputy head"),
        ("Ann Roe, second in command of the fort, was there.", "deputy commander"),
        ("Tom Roe, by trade a plumber, opened the safe.", "plumber"),
        ("Tom Roe had worked there as a co-pilot.", "co pilot"),
        ("Its captain was Tom Roe.", "captain"),
        ("Ann Roe was promoted to captain.", "captain"),
        ("Tom Roe holds the post of treasurer.", "treasurer"),
        ("Sgt. Tom Roe was there.", "sergeant"),
        ('"I am only a baker," said Tom Roe.', "baker"),
        ("Ann Roe, who coordinates the relief work of the charity, was there.", "coordinator"),
    ],
)
def test_a_post_told_by_a_phrase(text: str, title: str) -> None:
    assert (title, "exact") in titles(text)


def test_what_was_is_former() -> None:
    assert ("treasurer", "former") in titles("Ex-treasurer Tom Roe was there.")


def test_what_a_verb_of_the_past_tells_may_still_be_so() -> None:
    assert ("head", "past") in titles("Ann Roe, who ran the laboratory for nine years, was there.")


def test_a_widow_of_a_pilot_is_no_pilot() -> None:
    assert ("pilot", "exact") not in titles("The widow of the pilot, Ann Roe, was there.")


@pytest.mark.parametrize("text", ["Ann Roe was not in charge of the port.", "Ann Roe defended her plan."])
def test_what_nobody_is(text: str) -> None:
    assert titles(text) == []


def test_the_line_under_a_signature() -> None:
    (claim,) = roles.extract(report("We thank all our guests.", "Tom Roe", "Head of Compliance"))
    assert (claim.value.norm, claim.subject) == ("head of compliance", {"tom roe"})


def test_what_a_line_under_no_signature_names_is_nobody() -> None:
    assert list(roles.extract(report("Tom Roe thanked all guests.", "Head of Compliance wanted"))) == []
