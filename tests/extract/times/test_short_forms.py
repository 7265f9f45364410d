"""Dates and times as notes and messages write them."""

from __future__ import annotations

import pytest

from parallax.extract.times import tag

WEDNESDAY = "2024-05-08"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Doors open @ 7:30 tonite", "2024-05-08T19:30"),
        ("Back by noon tmrw!", "2024-05-09T12:00"),
        ("c u 2moro", "2024-05-09"),
        ("Party this Sat 8pm", "2024-05-11T20:00"),
        ("last nite was fun", "2024-05-07TNI"),
        ("Signed on 10-Aug-2016", "2016-08-10"),
        ("Discharged on 03/14.", "2024-03-14"),
        ("The gates open at 14h30", "2024-05-08T14:30"),
        ("It begins tomorrow at 7.", "2024-05-09T07:00"),
        ("It broke yesterday afternoon around 3.", "2024-05-07T15:00"),
        ("It struck at 5.20 on the morning of March 31, 1983.", "1983-03-31T05:20"),
        ("He was held on 6 February 2017 at about 11.40 p.m.", "2017-02-06T23:40"),
        ("It was paid on the 15th of last month.", "2024-04-15"),
        ("It burnt overnight on Tuesday.", "2024-05-07TNI"),
        ("He left 48 hours ago.", "2024-05-06"),
        ("She will return in two weeks' time.", "2024-W21"),
        ("They signed it last April.", "2023-04"),
        ("The boat left at 7.15 in thick fog.", "2024-05-08T07:15"),
        ("Cook it for 1 hr 20 min.", "PT1H20M"),
        ("It ends on Friday week.", "2024-05-17"),
        ("Back in the office on Wed 15th", "2024-05-15"),
        ("She took over 18 months ago.", "2022-11"),
        ("It reopens on the following Saturday, 18 May.", "2024-05-18"),
        ("The rain came by mid-morning on Tuesday.", "2024-05-07TMO"),
        ("They signed it last March.", "2024-03"),
    ],
)
def test_short_forms(text: str, value: str) -> None:
    assert [timex.value for timex in tag(text, WEDNESDAY)] == [value]


@pytest.mark.parametrize(
    "text",
    [
        "They won 9/14 of the seats.",
        "It is 03/14 of a mile.",
        "The odds were 11/10.",
        "The share closed at 7.15 on the day.",
    ],
)
def test_fractions_are_no_days(text: str) -> None:
    assert tag(text, WEDNESDAY) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("They met on Monday at 7 locations.", "Monday"),
        ("It was yesterday afternoon, around 3 people told us.", "yesterday afternoon"),
        ("It fell on Friday morning, and at least four died.", "Friday morning"),
    ],
)
def test_what_is_counted_behind_a_day_is_no_hour(text: str, words: str) -> None:
    assert [timex.text for timex in tag(text, WEDNESDAY)] == [words]


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("It burnt again this past April 11 at noon.", "this past April 11", "2024-04-11"),
        ("They signed it this past April.", "this past April", "2024-04"),
        ("They met last June 3 in Bern.", "last June 3", "2023-06-03"),
    ],
)
def test_the_month_or_day_just_past(text: str, words: str, value: str) -> None:
    assert (words, value) in [(timex.text, timex.value) for timex in tag(text, WEDNESDAY)]
