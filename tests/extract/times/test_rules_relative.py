"""Dates told from another day."""

from __future__ import annotations

import pytest

from parallax.extract.times import APART, compare, tag

WEDNESDAY = "2024-05-08"


def read(text: str) -> list[tuple[str, str]]:
    return [(timex.text, timex.value) for timex in tag(text, WEDNESDAY)]


def test_in_some_days_is_a_date_where_the_verb_looks_ahead() -> None:
    timex = tag("She will be back in three days.", WEDNESDAY)[0]
    assert (timex.type, timex.value, timex.others) == ("DATE", "2024-05-11", ("P3D",))
    timex = tag("He crossed it in three days.", WEDNESDAY)[0]
    assert (timex.type, timex.value) == ("DURATION", "P3D")


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("twenty years ago today", "2004-05-08"),
        ("ten years ago this week", "2014-W19"),
        ("a week ago Monday", "2024-04-29"),
        ("a year and a half ago", "2022-11"),
    ],
)
def test_ago(words: str, value: str) -> None:
    assert read(f"The bank failed {words}.") == [(words, value)]


def test_days_later_in_a_story_are_neither_past_nor_future() -> None:
    assert read("The bank failed. Days later, the mayor fled.") == [("Days later", "PXD")]


def test_one_day_to_come_is_no_length() -> None:
    assert read("She will one day return.") == [("one day", "FUTURE_REF")]
    assert read("The strike lasted one day.") == [("one day", "P1D")]


def test_what_is_aimed_at_lies_ahead() -> None:
    assert read("The firm has a plan to repay the loan by February.")[0][1] == "2025-02"


def test_seasons_of_the_south_have_no_sure_bounds() -> None:
    timex = tag("Sydney was hot in the summer of 2015.", WEDNESDAY)[0]
    assert (timex.value, timex.earliest, timex.latest) == ("2015-SU", None, None)
    assert "south" in timex.derivation
    assert tag("Oslo was hot in the summer of 2015.", WEDNESDAY)[0].earliest is not None


def test_lengths_in_one_word() -> None:
    assert read("A yearlong siege and a month-long truce.") == [("yearlong", "P1Y"), ("month-long", "P1M")]
    assert read("It rained every few weeks and on weekends.") == [
        ("every few weeks", "PXW"),
        ("weekends", "XXXX-WXX-WE"),
    ]


def test_a_weekday_and_its_number() -> None:
    assert read("It snowed on Friday the 3rd.") == [("Friday the 3rd", "2024-05-03")]


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("The crater formed 66 million years ago.", "66 million years ago", "P66000000Y"),
        ("The crater formed some 2.5 billion years ago.", "some 2.5 billion years ago", "P2500000000Y"),
        ("The crater formed half a million years ago.", "half a million years ago", "P500000Y"),
        ("The crater formed about 40,000 years ago.", "about 40,000 years ago", "P40000Y"),
        ("The crater lay hidden for 12 million years.", "12 million years", "P12000000Y"),
    ],
)
def test_ages_beyond_the_calendar_are_lengths(text: str, words: str, value: str) -> None:
    (found,) = tag(text, "2024-05-08")
    assert (found.text, found.type, found.value) == (words, "DURATION", value)


def test_lengths_beyond_the_calendar_can_be_compared() -> None:
    (first,), (second,) = (tag(f"The crater formed {n} million years ago.", "2024-05-08") for n in (66, 65))
    assert compare(first, second).relation in APART
