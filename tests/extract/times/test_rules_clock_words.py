"""Clock times in words, and votes, scores and odds that look like them. All sentences are the project's own."""

from __future__ import annotations

import pytest

from parallax.extract.times import tag

WEDNESDAY = "2024-05-08"


@pytest.mark.parametrize(
    "text",
    [
        "The council backed it by a majority of ten to two.",
        "The motion passed by ten to two.",
        "The club won five to three on aggregate.",
        "The jury split ten to two.",
        "The odds were ten to one against.",
        "The motion passed by ten votes to two.",
        "The visitors won 3-2.",
        "The kiosk opens from ten to two.",
    ],
)
def test_votes_scores_and_odds_are_no_clock_times(text: str) -> None:
    assert not tag(text, WEDNESDAY)


@pytest.mark.parametrize(
    ("text", "words", "clock"),
    [
        ("The tram left at ten to two.", "ten to two", ":50"),
        ("It was ten to two when the tram left.", "ten to two", ":50"),
        ("The tram left about twenty to six.", "twenty to six", ":40"),
        ("The tram left at half past six.", "half past six", ":30"),
        ("The tram left at five to three on Friday.", "five to three on Friday", ":55"),
        ("They won at ten to two.", "ten to two", ":50"),
    ],
)
def test_behind_at_or_about_they_are(text: str, words: str, clock: str) -> None:
    (found,) = tag(text, WEDNESDAY)
    assert (found.text, found.type) == (words, "TIME")
    assert found.value.endswith(clock)


@pytest.mark.parametrize(
    ("text", "words", "clock"),
    [
        ("He called at eleven at night.", "eleven at night", "T23:00"),
        ("It had just gone a quarter to nine when he called.", "quarter to nine", "T08:45"),
    ],
)
def test_hours_at_night_and_hours_just_gone(text: str, words: str, clock: str) -> None:
    (found,) = tag(text, "2024-05-08")
    assert (found.text, found.value[10:]) == (words, clock)


def test_figures_before_at_night_count_something() -> None:
    assert not [t for t in tag("The toll fell to 12 at night.", "2024-05-08") if t.type == "TIME"]


def test_a_clock_time_in_words_stands_behind_its_part_of_day() -> None:
    values = {
        timex.text: timex.value for timex in tag("The bell rang on Wednesday evening, ten to eight.", "2024-05-10")
    }
    assert values == {"Wednesday evening, ten to eight": "2024-05-08T19:50"}


def test_a_night_between_two_days_is_that_of_the_first() -> None:
    values = {timex.text: timex.value for timex in tag("It fell in the night from Saturday to Sunday.", "2024-05-10")}
    assert values == {"the night from Saturday to Sunday": "2024-05-04TNI"}
