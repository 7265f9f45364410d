"""Expressions of time as claims: the moment, the length, and what of it is only guessed."""

from __future__ import annotations

import pytest

from parallax.extract.dates import CLOCK_ONLY
from parallax.model import Claim
from tests.told import claims_of


def times(text: str, published: str = "2024-05-08") -> list[Claim]:
    return claims_of(text, "time", published=published)


@pytest.mark.parametrize(("text", "slot", "norm"), [
    ("The ferry sank on 3 March 2021.", "when", "2021-03-03"),
    ("The ferry sank on Tuesday.", "when", "2024-05-07"),
    ("The ferry sank yesterday.", "when", "2024-05-07"),
    ("The ferry sailed for nine hours.", "duration", "PT9H"),
])  # fmt: skip
def test_a_time_is_a_claim_of_its_kind(text: str, slot: str, norm: str) -> None:
    (claim,) = times(text)
    assert (claim.slot, claim.value.norm) == (slot, norm)


def test_a_weekday_of_an_unknown_week_keeps_its_weekday_only() -> None:
    (claim,) = times("The ferry sank on Tuesday.", published="")
    assert claim.value.norm == "XXXX-WXX-2"
    assert claim.value.low is None


def test_a_clock_time_without_a_day_is_known_for_a_guess() -> None:
    (alone,), (dated,) = times("The ferry sank at 3.10 a.m."), times("The ferry sank at 3.10 a.m. on Tuesday.")
    assert alone.hedge == CLOCK_ONLY
    assert dated.hedge == ""


@pytest.mark.parametrize("text", ["The ferry is now in port.", "Nothing was known of it at present."])
def test_now_is_no_claim(text: str) -> None:
    assert times(text) == []


def test_the_page_s_own_date_is_no_claim() -> None:
    assert times("Updated: 6 March 2024. The ferry sank.") == []


def test_the_span_is_the_expression_and_the_subject_what_happened() -> None:
    (claim,) = times("On Tuesday evening the ferry sank off the cape.")
    assert claim.span.quote == "Tuesday evening"
    assert "ferry" in claim.subject
    assert claim.predicate == "sink"


def test_the_line_that_opens_a_report_dates_nothing() -> None:
    claims = claims_of("PORT MARL, May 7 (Coast Agency) - The ferry sank on Monday.", "time")
    assert [c.span.quote for c in claims] == ["Monday"]


def test_a_time_of_a_noun_is_told_of_the_noun() -> None:
    claims = {
        c.span.quote: c for c in claims_of("She resigned on Monday, the first since the elections of 2022.", "time")
    }
    assert "resign" in claims["Monday"].words | {claims["Monday"].predicate}
    assert claims["2022"].predicate == "election"
    assert "resign" not in claims["2022"].words
