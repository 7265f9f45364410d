"""How a vote went: who was for it, who against, who abstained."""

from __future__ import annotations

import pytest

from tests.told import audit_of, claims_of


@pytest.mark.parametrize(("text", "votes"), [
    ("The bylaw passed by 41 votes to 19, with two abstentions.", {"for": 41, "against": 19, "abstaining": 2}),
    ("33 out of 60 members of the island parliament voted for the motion.", {"for": 33}),
    ("Seven councillors opposed the motion and three abstained.", {"against": 7, "abstaining": 3}),
    ("The council voted 8-5 to close the pool.", {"for": 8, "against": 5}),
    ("The senate rejected the plan by 30 votes to 12.", {"against": 30, "for": 12}),
    ("The jury found him guilty by a majority of eleven to one.", {"for": 11, "against": 1}),
    ("The motion received 31 votes.", {"for": 31}),
    ("Five of the seven judges voted to strike down the law.", {"for": 5}),
])  # fmt: skip
def test_each_side_of_a_vote_has_its_number(text: str, votes: dict[str, float]) -> None:
    told = {next(iter(c.subject)): c.value.low for c in claims_of(text, "quantity") if c.slot == "tally"}
    assert told == votes


@pytest.mark.parametrize("text", [
    "The home side won 3-1.",
    "She won the election with 218,000 votes and 40 seats.",
    "Some 52 percent support the bill.",
    "About 300 people back the club.",
])  # fmt: skip
def test_a_score_and_a_poll_are_no_vote(text: str) -> None:
    assert not [c for c in claims_of(text, "quantity") if c.slot == "tally"]


def test_two_results_of_one_vote_conflict() -> None:
    found = audit_of(
        "The Marl council backed the ferry bylaw on Monday. 21 of its 30 members voted for it.",
        "The ferry bylaw got 17 votes in the Marl council on Monday.",
    ).findings
    assert [f.rule for f in found if f.relation == "conflict"] == ["core/quantity/tally"]
