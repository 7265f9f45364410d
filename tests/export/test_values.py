"""Values as people read them."""

from __future__ import annotations

import pytest

from parallax.export.values import read_as, shown_date, shown_interval, shown_value


@pytest.mark.parametrize(
    ("norm", "shown"),
    [
        ("2019-07-04", "Thu 4 Jul 2019"),
        ("2019-07-04T16:05", "Thu 4 Jul 2019, 16:05"),
        ("2019-07-04T09", "Thu 4 Jul 2019, about 9:00"),
        ("2019-07-04T16:05Z", "Thu 4 Jul 2019, 16:05 UTC"),
        ("2019-07-04TEV", "evening of Thu 4 Jul 2019"),
        ("2019-W27", "week of Mon 1 Jul 2019"),
        ("2019-W27-WE", "weekend of Sat 6 Jul 2019"),
        ("2019-07", "Jul 2019"),
        ("2019-Q3", "third quarter of 2019"),
        ("XXXX-WXX-2", "a Tuesday, date open"),
        ("P1D", "1 day"),
        ("PT36H", "36 hours"),
        ("PT4H50M", "4 hours 50 minutes"),
        ("PT4.83H", "4 hours 50 minutes"),
        ("PT0.5H", "30 minutes"),
        ("P1Y6M", "1 year 6 months"),
        ("P1.5D", "1.5 days"),
        ("P2DT1H", "2 days 1 hour"),
        ("P", "P"),
        ("2019-07-04T24:00", "Fri 5 Jul 2019, 00:00"),
        ("2019-12-31T24:00", "Wed 1 Jan 2020, 00:00"),
        ("XXXX-WXX-7T24:00", "a Monday, 00:00, date open"),
        ("XXXX-XX-XXT24:00", "00:00, date open"),
        ("PRESENT_REF", "now"),
        ("USD 12000000", "USD 12,000,000"),
        ("40 steward", "40 steward"),
        ("2019-02-31", "2019-02-31"),
        ("2019-W60", "2019-W60"),
        ("anything", "anything"),
        ("", ""),
    ],
)
def test_a_value_is_shown_as_a_reader_writes_it(norm: str, shown: str) -> None:
    assert shown_value(norm) == shown


def test_a_missing_date_is_said() -> None:
    assert shown_date("") == "date unknown"


def test_an_interval_of_whole_days_is_shown_as_days() -> None:
    day = 1440.0
    assert shown_interval(0.0, day) == ("0001-01-01", "0001-01-01")
    assert shown_interval(day, day + 60) == ("0001-01-02 00:00", "0001-01-02 00:59")
    assert shown_interval(None, None) == ("", "")
    assert shown_interval(float("-inf"), 1e30) == ("", "")


def test_a_value_that_only_folds_the_words_says_no_more_than_they() -> None:
    assert read_as("joao pecanha", "João Peçanha,") == ""
    assert read_as("40 steward", "40 stewards") == ""
    assert read_as("2021-03-05", "on Friday") == "Fri 5 Mar 2021"


@pytest.mark.parametrize(
    ("norm", "quote", "shown"),
    [
        ("0 degrees", "the northern wing", "north"),
        ("225 degrees", "south-western corner", "south-west"),
        ("180 degrees", "180 degrees", ""),  # heat, or an angle
        ("20 degrees", "northern wing", "20 degrees"),
    ],
)
def test_a_direction_is_a_word_and_no_number_of_degrees(norm: str, quote: str, shown: str) -> None:
    assert read_as(norm, quote) == shown
