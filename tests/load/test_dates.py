"""Dates in heads: what names a day is read, what leaves it open is not."""

from __future__ import annotations

import pytest

from parallax.load.dates import clock, find_date, slashed


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("2021-03-09", "2021-03-09"),
        ("Tuesday, 9 March 2021", "2021-03-09"),
        ("March 9, 2021", "2021-03-09"),
        ("Mar. 9, 2021, 4:15 pm", "2021-03-09"),
        ("9th of March 2021", "2021-03-09"),
        ("9.3.2021", "2021-03-09"),
        ("3/29/2021", "2021-03-29"),
        ("29/3/21", "2021-03-29"),
        ("Monday 3 June 2019 - updated 18:45", "2019-06-03"),
    ],
)
def test_a_full_date_is_read(text: str, iso: str) -> None:
    day = find_date(text)
    assert day is not None
    assert day.iso == iso


@pytest.mark.parametrize("text", ["9 March", "March 9", "Tuesday 9 March"])
def test_a_date_without_a_year_names_no_day_for_certain(text: str) -> None:
    day = find_date(text)
    assert day is not None
    assert (day.iso, day.month, day.day) == ("", 3, 9)


@pytest.mark.parametrize("text", ["4/5/2021", "31 February 2021", "version 3.4.2021.7", "may 2021", "9-3", "room 2021"])
def test_what_may_mean_two_days_or_none_is_left_alone(text: str) -> None:
    day = find_date(text)
    assert day is None or not day.iso


def test_a_weekday_that_does_not_fit_is_noticed() -> None:
    right, wrong = find_date("Tuesday, 9 March 2021"), find_date("Friday, 9 March 2021")
    assert right is not None
    assert wrong is not None
    assert (right.contradicts, wrong.contradicts) == (False, True)


@pytest.mark.parametrize(
    ("text", "time"),
    [("9:48 a.m.", "09:48"), ("12.05 pm", "12:05"), ("12 am", "00:00"), ("23:58", "23:58"), ("29:10", "")],
)
def test_clock_times(text: str, time: str) -> None:
    assert clock(text) == time


def test_a_slash_without_a_year_settles_the_order_only_above_twelve() -> None:
    sure, open_ = slashed("UPDATE 11/30"), slashed("UPDATE 5/4")
    assert sure is not None
    assert open_ is not None
    assert ((sure.month, sure.day), (open_.month, open_.day)) == ((11, 30), (0, 0))
