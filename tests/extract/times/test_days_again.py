"""A weekday as an owner is the one that the report tells elsewhere."""

from __future__ import annotations

from parallax.extract.times import tag

FRIDAY = "2024-05-10"


def days(text: str) -> list[str]:
    return [timex.value for timex in tag(text, FRIDAY)]


def test_a_ruling_is_of_the_day_told_elsewhere() -> None:
    text = "Lawyers would look for a way around Wednesday's ruling. The court gave it on Wednesday."
    assert days(text) == ["2024-05-08", "2024-05-08"]


def test_a_day_to_come_stays_one() -> None:
    assert days("The party will name a list before Sunday's vote.") == ["2024-05-12"]


def test_two_days_of_one_name_leave_it_where_its_verb_puts_it() -> None:
    text = "It met on Wednesday. It will meet again on Wednesday. Members will discuss Wednesday's draft."
    assert days(text) == ["2024-05-08", "2024-05-15", "2024-05-15"]
