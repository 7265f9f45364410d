"""One report against itself."""

from __future__ import annotations

from parallax.extract.times import Inconsistency, inconsistencies, tag

TODAY = "2024-05-08"


def check(text: str, reference: str = TODAY) -> list[Inconsistency]:
    return inconsistencies(text, tag(text, reference), reference)


def test_a_weekday_that_the_date_does_not_have() -> None:
    text = "The treaty was signed on Tuesday 11 August 2016 in Riga."
    (found,) = check(text)
    assert found.kind == "weekday"
    assert (text[slice(*found.a)], text[slice(*found.b)]) == ("Tuesday", "11 August 2016")
    assert found.reason == "11 August 2016 was a Thursday, not a Tuesday."


def test_a_weekday_beside_a_near_date_without_its_year() -> None:
    (found,) = check("The council will vote on Tuesday 9 May.")
    assert found.reason == "9 May 2024 was a Thursday, not a Tuesday."


def test_a_duration_that_its_ends_do_not_span() -> None:
    text = "The three-week strike ran from 3 April to 9 April 2024."
    (found,) = check(text)
    assert (found.kind, text[slice(*found.a)], found.value_a) == ("duration", "three-week", "P3W")
    assert "6 days" in found.reason


def test_an_age_that_the_birth_date_does_not_give() -> None:
    (found,) = check("The painter, born on 5 March 1970, is 40.")
    assert (found.kind, found.value_a, found.value_b) == ("age", "P40Y", "1970-03-05")


def test_times_that_cannot_be() -> None:
    assert [found.kind for found in check("It ended on 31 April.")] == ["no such time"]


def test_what_fits_is_not_reported() -> None:
    assert not check("The treaty was signed on Thursday 11 August 2016.")
    assert not check("The nine-month ban lasted from 2 October 2015 to 30 June 2016.")
    assert not check("The week-long strike, of about seven days, ran from 3 April to 9 April 2024.")
    assert not check("The painter, born on 5 March 1970, is 54.")
    assert not check("The painter, born in 1970, is 53.")
    assert not check(
        "He served two years between 2001 and 2003 and wrote for 30 years.".replace("and wrote", ". He wrote")
    )
    assert not check("The train left on Monday and a three-day search began on 3 May 2024.")


def test_hours_over_midnight_are_no_days() -> None:
    text = "Two hours after the alarm, from 22:00 to 06:00, the pier was shut."
    assert inconsistencies(text, tag(text, "2015-06-01"), "2015-06-01") == []
