"""Parts of the day, and clock times with them."""

from __future__ import annotations

import pytest

from parallax.extract.times import tag

WEDNESDAY = "2024-05-08"


def read(text: str) -> list[tuple[str, str]]:
    return [(timex.text, timex.value) for timex in tag(text, WEDNESDAY)]


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("The pipe burst this morning at 5.50.", "this morning at 5.50", "2024-05-08T05:50"),
        ("The pipe burst at 5.50 this morning.", "5.50 this morning", "2024-05-08T05:50"),
        ("The pipe burst at half past ten last night.", "half past ten last night", "2024-05-07T22:30"),
        ("The pipe burst yesterday evening at 7.", "yesterday evening at 7", "2024-05-07T19:00"),
        ("The pipe burst last night at two.", "last night at two", "2024-05-08T02:00"),
        ("The pipe burst at about 11 last night.", "about 11 last night", "2024-05-07T23:00"),
        ("The pipe burst at midnight last night.", "midnight last night", "2024-05-08T00:00"),
        ("The ban starts tonight at nine.", "tonight at nine", "2024-05-08T21:00"),
        ("The pipe burst in the early hours of Monday.", "the early hours of Monday", "2024-05-06TMO"),
        ("The pipe burst half an hour after sunset on Friday.", "half an hour after sunset on Friday", "2024-05-03TEV"),
    ],
)
def test_clock_and_part_of_day_are_one_expression(text: str, words: str, value: str) -> None:
    assert read(text) == [(words, value)]


def test_dawn_needs_no_article() -> None:
    timex = tag("Divers went in shortly before dawn.", WEDNESDAY)[0]
    assert (timex.text, timex.value, timex.mod, timex.signal) == ("dawn", "2024-05-08TMO", "BEFORE", "before")


def test_the_morning_is_that_of_the_day_told_before_it() -> None:
    assert read("On Monday the pumps failed. Crews arrived in the morning.")[1] == ("the morning", "2024-05-06TMO")
    assert read("On Monday the pumps failed. The next morning at six crews arrived.")[1][1] == "2024-05-07T06:00"
    assert read("He likes to walk in the morning.") == []


def test_local_and_our_time_belong_to_the_clock() -> None:
    assert read("They landed at 6 a.m. our time.")[0][0] == "6 a.m. our time"
    assert read("They landed at 8 PM Eastern.")[0][0] == "8 PM Eastern"


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("By mid-afternoon the smoke had cleared.", "mid-afternoon", "2024-05-08TAF"),
        ("Rain fell until late evening.", "late evening", "2024-05-08TEV"),
        ("By nightfall the road was open.", "nightfall", "2024-05-08TEV"),
    ],
)
def test_a_part_reached_is_of_the_reports_own_day(text: str, words: str, value: str) -> None:
    assert read(text) == [(words, value)]
