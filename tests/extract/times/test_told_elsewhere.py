"""Times whose day, month or year is told elsewhere in the text: under a heading, by the verb, by what had happened."""

from __future__ import annotations

import pytest

from parallax.extract.times import tag


def read(text: str, published: str = "2024-05-08") -> dict[str, str]:
    return {timex.text: timex.value for timex in tag(text, published)}


def test_stamps_under_a_heading_are_of_its_day() -> None:
    values = read("Log for Monday, May 6\n\n8:05 a.m. Bicycle stolen.\n1:30 p.m. Two cars collide.")
    assert (values["8:05 a.m."], values["1:30 p.m."]) == ("2024-05-06T08:05", "2024-05-06T13:30")


def test_a_clock_time_is_not_of_a_day_long_ago_told_in_another_paragraph() -> None:
    values = read("The ship left port on April 12.\nThe search resumed at 6 a.m. and goes on.")
    assert values["6 a.m."] == "2024-05-08T06:00"


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("The work would start on the 3rd.", "the 3rd", "2024-06-03"),
        ("The tests begin today and finish on Friday.", "Friday", "2024-05-10"),
        ("The farm visit is a week tomorrow.", "a week tomorrow", "2024-05-16"),
        ("The tank will be removed in the autumn.", "the autumn", "2024-FA"),
        ("The bank has promised new rules by March.", "March", "2025-03"),
        ("Passes are valid until Christmas Eve and cost little.", "Christmas Eve", "2024-12-24"),
        ("For tickets, call the office before Friday.", "Friday", "2024-05-10"),
        ("The road could reach the coast as soon as Friday.", "Friday", "2024-05-10"),
    ],
)
def test_what_is_to_come(text: str, words: str, value: str) -> None:
    assert read(text)[words] == value


def test_what_had_happened_lies_before() -> None:
    values = read("The fort fell on 4 July 1644. The siege had begun in March, and peace came in October.", "")
    assert (values["March"], values["October"]) == ("1644-03", "1644-10")


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("He was murdered in March 43 BC.", "March 43 BC", "BC0043-03"),
        ("It took an hour and forty minutes.", "an hour and forty minutes", "PT1H40M"),
        ("Readings at 09:40: all normal.", "09:40", "2024-05-08T09:40"),
        ("Take one tablet twice daily.", "twice daily", "P1D"),
        ("He woke at 5.30 to rain.", "5.30", "2024-05-08T05:30"),
    ],
)
def test_whole_expressions(text: str, words: str, value: str) -> None:
    assert read(text)[words] == value


@pytest.mark.parametrize(
    "text", ["Members voted 11-8 on it.", "The firm Crane & Winter PLC closed.", "A sample (n = 1997)."]
)
def test_what_is_no_time(text: str) -> None:
    assert read(text) == {}
