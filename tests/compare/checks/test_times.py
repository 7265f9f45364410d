"""Two times clash only where one event cannot have happened at both."""

from __future__ import annotations

import pytest

from parallax.compare.checks.times import disjoint, duration
from parallax.model import Claim, Pair
from tests.told import DAY, claims_of

SANK = "The ferry sank {}."


def time(words: str, published: str = DAY) -> Claim:
    (claim,) = claims_of(SANK.format(words), "time", published=published)
    return claim


def relation(one: str, other: str, days: tuple[str, str] = (DAY, DAY)) -> str:
    """The answer to two reports with one sentence and two times; "" for none. It is the same both ways."""
    a, b = time(one, days[0]), time(other, days[1])
    check = duration if a.slot == "duration" else disjoint
    said = {answer.relation if (answer := check(Pair(x, y, 0.9), {})) else "" for x, y in ((a, b), (b, a))}
    assert len(said) == 1
    return said.pop()


@pytest.mark.parametrize(("one", "other"), [
    ("on Monday", "on Tuesday"), ("on 3 March 2021", "on 4 March 2021"), ("yesterday", "on Monday"),
    ("at 4.10 a.m. on Tuesday", "at 6.40 a.m. on Tuesday"), ("at 4.10 a.m.", "at 6.40 a.m."),
    ("on Tuesday morning", "on Tuesday evening"), ("in March", "in May"), ("in 1987", "in 1991"),
    ("at half past nine in the evening", "at dawn on Tuesday"), ("not before August 2023", "by the end of May 2023"),
])  # fmt: skip
def test_times_that_share_no_moment_clash(one: str, other: str) -> None:
    assert relation(one, other) == "conflict"


@pytest.mark.parametrize(("one", "other"), [
    ("on Tuesday", "yesterday"), ("on Tuesday", "on 7 May"), ("on Tuesday evening", "on Tuesday"),
    ("at 4.10 a.m. on Tuesday", "at 4.15 a.m. on Tuesday"), ("at 4.10 a.m.", "at 4.15 a.m."), ("in May", "on 7 May"),
    ("early on Tuesday", "at 4.10 a.m. on Tuesday"),
])  # fmt: skip
def test_times_that_share_one_do_not(one: str, other: str) -> None:
    assert relation(one, other) in ("agree", "precision")


def test_a_clock_time_without_a_day_is_not_held_against_a_day() -> None:
    assert relation("at 4.10 a.m.", "on Monday") == ""


def test_a_weekday_is_compared_without_its_week() -> None:
    assert relation("on Monday", "on Tuesday", ("", "")) == "conflict"
    assert relation("on Tuesday", "on 7 May 2024", ("", "")) in ("agree", "precision")


def test_one_weekday_in_reports_of_two_weeks_is_a_guess_and_no_clash() -> None:
    assert relation("on Tuesday", "last Tuesday", ("2024-05-08", "2024-05-15")) != "conflict"


def test_the_clock_runs_on_past_midnight() -> None:
    assert relation("at 11.58 p.m.", "at 12.03 a.m.") in ("agree", "precision")


@pytest.mark.parametrize(("slack", "answer"), [(10.0, "conflict"), (60.0, "precision")])
def test_a_rule_says_how_far_two_watches_may_differ(slack: float, answer: str) -> None:
    pair = Pair(time("at 4.10 a.m. on Tuesday"), time("at 4.40 a.m. on Tuesday"), 0.9)
    judged = disjoint(pair, {"slack": slack})
    assert judged is not None
    assert (judged.relation == "conflict") == (answer == "conflict")


@pytest.mark.parametrize(("one", "other", "clash"), [
    ("for nine hours", "for three hours", True), ("for two days", "for 48 hours", False),
    ("for about nine hours", "for eight and a half hours", False), ("for an hour", "for a week", True),
])  # fmt: skip
def test_lengths_are_compared_in_one_unit(one: str, other: str, clash: bool) -> None:
    assert (relation(one, other) == "conflict") is clash


def test_the_detail_says_both_times() -> None:
    answer = disjoint(Pair(time("on Monday"), time("on Tuesday"), 0.9), {})
    assert answer is not None
    assert "6 May" in answer.detail
    assert "7 May" in answer.detail


@pytest.mark.parametrize(("one", "other", "said"), [
    ("at 03:38", "at 2.30 a.m.", "conflict"), ("at 03:38", "at 3.40 a.m.", "agree"),
    ("shortly after 9 p.m.", "at 9:11 p.m.", "agree"), ("shortly after 9 p.m.", "at 9:50 p.m.", "conflict"),
])  # fmt: skip
def test_the_hands_of_the_clock_are_compared_where_no_day_is_known(one: str, other: str, said: str) -> None:
    assert relation(one, other, ("", DAY)) == said
