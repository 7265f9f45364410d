"""Two ends told together."""

from __future__ import annotations

import pytest

from parallax.extract.times import compare, tag

WEDNESDAY = "2024-05-08"


def read(text: str) -> list[tuple[str, str]]:
    return [(timex.text, timex.value) for timex in tag(text, WEDNESDAY)]


def test_the_half_of_the_day_told_with_the_last_clock_time_is_that_of_both() -> None:
    assert read("The bridge was shut between 3 and 5 p.m. on Tuesday.") == [
        ("3", "2024-05-07T15:00"),
        ("5 p.m. on Tuesday", "2024-05-07T17:00"),
    ]
    assert read("The bridge is shut from 11 to 2 p.m.")[0] == ("11", "2024-05-08T11:00")


def test_from_evening_to_small_hours_the_day_changes() -> None:
    assert [value for _, value in read("It is open from 10pm to 2am.")] == ["2024-05-08T22:00", "2024-05-09T02:00"]


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("The weekend of 15 and 16 February was wet.", "The weekend of 15 and 16 February", "2024-W07-WE"),
        ("The fair ran on the weekend of May 4-5.", "the weekend of May 4-5", "2024-W18-WE"),
        ("They sailed on the night of 5/6 June 1944.", "the night of 5/6 June 1944", "1944-06-05TNI"),
    ],
)
def test_two_days_of_one_weekend_or_night_are_one_expression(text: str, words: str, value: str) -> None:
    assert read(text) == [(words, value)]


def test_the_second_weekday_of_a_stretch_comes_after_the_first() -> None:
    found = tag("The road will be closed from Monday until Friday.", WEDNESDAY)
    assert [(timex.value, timex.signal) for timex in found] == [("2024-05-13", "from"), ("2024-05-17", "until")]


def test_both_ends_carry_their_word() -> None:
    assert [timex.signal for timex in tag("He ruled between 1914 and 1918.", WEDNESDAY)] == ["between", "and"]
    assert [timex.signal for timex in tag("He spoke in 1914 and 1918.", WEDNESDAY)] == ["", ""]


def test_decades_share_their_century() -> None:
    assert read("Jazz was king in the 1920s and 30s.") == [("the 1920s", "192"), ("30s", "193")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("in the 60s and 70s", [("the 60s", "196"), ("70s", "197")]),
        ("from the 12th to the 15th century", [("the 12th", "11"), ("the 15th century", "14")]),
        (
            "in the second and third quarters of 2015",
            [("the second", "2015-Q2"), ("third quarters of 2015", "2015-Q3")],
        ),
        ("on Monday and Tuesday nights", [("Monday", "XXXX-WXX-1TNI"), ("Tuesday nights", "XXXX-WXX-2TNI")]),
    ],
)
def test_what_is_told_once_is_told_of_both(text: str, expected: list[tuple[str, str]]) -> None:
    assert read(f"Trains ran {text}.") == expected


def test_months_told_together() -> None:
    assert read("Jobs grew in February and March.") == [("February", "2024-02"), ("March", "2024-03")]
    assert read("They will tour from June until mid-May next year.") == [
        ("June", "2024-06"),
        ("mid-May next year", "2025-05"),
    ]


def test_the_last_month_of_a_stretch_comes_after_the_first() -> None:
    assert read("The pass will be shut from November to February.") == [
        ("November", "2024-11"),
        ("February", "2025-02"),
    ]


@pytest.mark.parametrize(
    ("words", "value", "other"),
    [
        ("20-30 minutes", "PT30M", "PT20M"),
        ("two to three weeks", "P3W", "P2W"),
        ("a month or two", "P1M", "P2M"),
    ],
)
def test_of_two_lengths_told_together_either_may_be_meant(words: str, value: str, other: str) -> None:
    (timex,) = tag(f"It took {words}.", WEDNESDAY)
    assert (timex.text, timex.value, timex.others) == (words, value, (other,))


def test_a_length_between_the_two_told_together_does_not_differ_from_them() -> None:
    (both,) = tag("It took 20 to 30 minutes.", WEDNESDAY)
    (inside,) = tag("It took 25 minutes.", WEDNESDAY)
    (longer,) = tag("It took 40 minutes.", WEDNESDAY)
    assert compare(both, inside).relation == "contains"
    assert compare(both, longer).relation == "before"
