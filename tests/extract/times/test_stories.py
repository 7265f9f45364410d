"""In a history time runs on from the dates told, and a report without a date is read as one."""

from __future__ import annotations

import pytest

from parallax.extract.times import tag

STORY = "The order was founded in 1768, moved in 1771 and was split by the synod of 1774. "


def last(text: str, reference: str = "2024-05-08") -> str:
    return tag(text, reference)[-1].value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("On 2 November the abbot resigned.", "1774-11-02"),
        ("It was joined by others the next summer.", "1775-SU"),
        ("It met until March of the following year.", "1775-03"),
        ("The meeting due on 3 May was put off.", "1774-05-03"),
        ("A century later it was a school.", "1874"),
    ],
)
def test_in_a_history_time_runs_on(text: str, value: str) -> None:
    assert last(STORY + text) == value


def test_without_a_date_of_the_report_the_date_told_is_the_only_one() -> None:
    assert last("It opened on 17 August 1789 and was shut the next summer.", "") == "1790-SU"
    assert last("They met in May 1921. The following decade was a hard one.", "") == "193"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("In the spring of 1943 it trained at sea, and on 10 July it was ashore.", "1943-07-10"),
        ("An armistice was signed on 2 March 1871 and took effect at noon the next day.", "1871-03-03T12:00"),
        ("It was driven back on 14 March 1871, and at dawn the following day it fled.", "1871-03-15TMO"),
        ("Few remembered a winter as cold as the winter of 1870–71.", "1870-WI"),
    ],
)
def test_a_text_without_a_date_runs_on(text: str, value: str) -> None:
    assert last(text, "") == value


def test_a_season_told_is_counted_from() -> None:
    assert last("A society was formed in spring 1963. It built a hall by the end of the following decade.", "") == "197"


def test_the_previous_july_is_that_before_the_date_told() -> None:
    assert last("She complained on 27 February 2008. She had been ill since the previous July.") == "2007-07"


def test_small_hours_told_of_a_morning_are_of_that_day() -> None:
    text = "He was stabbed in the early hours of Tuesday. Police believe it happened at 1.15am."
    assert last(text) == "2024-05-07T01:15"


def test_a_clock_time_is_not_of_a_far_day_for_want_of_a_nearer_one() -> None:
    text = "The minutes of 11 March were agreed. The next fair will be held on 14 June. The meeting closed at 9.05 pm."
    assert last(text) == "2024-05-08T21:05"


def test_a_day_beside_a_day_of_another_year_is_of_that_year() -> None:
    assert last("He set out on 6 April 1934 with two camels. The last entry was made on April 19.") == "1934-04-19"
    assert last("He was convicted on 16 May 2019. He will be freed on June 3.") == "2024-06-03"


def test_a_date_that_only_tells_which_letter_is_not_the_day_of_what_follows() -> None:
    assert (
        last("She read a letter of 4 March 1861 about the fire. They dined at 8.30 p.m. in town.") == "2024-05-08T20:30"
    )


def test_a_day_of_the_month_told_before() -> None:
    assert last("They crossed the pass on 21 January 1525. On the 24th she entered the town.") == "1525-01-24"
    assert last("They crossed the pass on 21 January 1525. On the 24th floor there is a bar.") == "1525-01-21"


def test_a_report_of_this_week_is_no_history_for_the_years_that_it_names() -> None:
    text = "The bridge of 1931, painted in 2004, will be mended like that of 2011 under the plan approved last week."
    assert last(text) == "2024-W18"
