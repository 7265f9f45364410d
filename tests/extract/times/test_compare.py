"""The algebra of times: what it says of pairs, and the laws that hold for any two."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parallax.extract.times import APART, Timex, compare, tag

MIRROR = {"before": "after", "after": "before", "contains": "within", "within": "contains"}


def timex(text: str, reference: str = "") -> Timex:
    return tag(text, reference)[0]


@pytest.mark.parametrize(
    ("a", "b", "relation"),
    [
        ("10 August 2016", "Aug. 10, 2016", "equal"),
        ("August 2016", "10 August 2016", "contains"),
        ("10 August 2016", "2016", "within"),
        ("9 August 2016", "10 August 2016", "before"),
        ("September 2016", "10 August 2016", "after"),
        ("early August 2016", "29 August 2016", "before"),
        ("nine months", "nine-month", "equal"),
        ("12 months", "one year", "equal"),
        ("about nine months", "ten months", "contains"),
        ("five days", "at least a week", "before"),
        ("on Tuesday", "on Thursday", "disjoint"),
        ("on Tuesday", "Tuesday 9 August 2016", "overlaps"),
        ("on 24 November", "25 November 2015", "disjoint"),
        ("every Monday", "on Monday", "unknown"),
        ("1930 GMT on 10 August 2016", "9.30 pm on 10 August 2016", "overlaps"),
        ("about 9:25 on 3 May 2024", "9:31 on 3 May 2024", "contains"),
        ("10 July 2016", "before July 2016", "after"),
        ("10 June 2016", "before July 2016", "within"),
        ("by the end of June", "before July", "unknown"),
        ("at 6:40 a.m.", "at 9:15 a.m.", "disjoint"),
        ("twice a year", "every six months", "unknown"),
        ("every day", "every week", "disjoint"),
        ("3 p.m. EST on 10 August 2016", "2000 GMT on 10 August 2016", "equal"),
    ],
)
def test_pairs(a: str, b: str, relation: str) -> None:
    assert compare(timex(a), timex(b)).relation == relation
    assert compare(timex(b), timex(a)).relation == MIRROR.get(relation, relation)


def test_the_night_runs_into_the_next_day() -> None:
    tonight = timex("They leave tonight", "2016-08-10")
    assert compare(tonight, timex("Thursday 11 August 2016")).relation not in APART
    assert compare(tonight, timex("on Thursday")).relation not in APART
    assert compare(tonight, timex("on Tuesday")).relation == "disjoint"


def test_the_same_clock_time_on_days_that_are_only_worked_out() -> None:
    day_after = timex("The rate was raised at two in the afternoon", "2022-09-22")
    same_day = timex("The rate was raised at 2 p.m.", "2022-09-21")
    assert compare(day_after, same_day).relation == "overlaps"


def test_the_sentence_names_both() -> None:
    answer = compare(timex("9 August 2016"), timex("10 August 2016"))
    assert answer.detail == "Tuesday 9 August 2016 ends before Wednesday 10 August 2016 begins."


def stretch(low: int, size: int) -> Timex:
    return Timex(0, 1, "x", "DATE", f"{low}+{size}", earliest=float(low), latest=float(low + size), precision="day")


stretches = st.builds(stretch, st.integers(0, 50), st.integers(1, 20))
minutes = st.integers(0, 70)


def holds(t: Timex, minute: int) -> bool:
    return t.earliest is not None and t.latest is not None and t.earliest <= minute < t.latest


@given(stretches, stretches)
def test_turning_a_pair_round_mirrors_the_relation(a: Timex, b: Timex) -> None:
    relation = compare(a, b).relation
    assert compare(b, a).relation == MIRROR.get(relation, relation)


@given(stretches, stretches, minutes)
def test_apart_means_that_no_minute_is_shared(a: Timex, b: Timex, minute: int) -> None:
    relation = compare(a, b).relation
    if relation in APART:
        assert not (holds(a, minute) and holds(b, minute))
    if relation in ("equal", "contains") and holds(b, minute):
        assert holds(a, minute)


@given(stretches, stretches, stretches)
def test_before_and_within_carry_over(a: Timex, b: Timex, c: Timex) -> None:
    if compare(a, b).relation == compare(b, c).relation == "before":
        assert compare(a, c).relation == "before"
    if compare(a, b).relation == compare(b, c).relation == "within":
        assert compare(a, c).relation == "within"
