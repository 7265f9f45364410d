"""What the tagger reads, sentence by sentence: words, value, and why. All sentences are the project's own."""

from __future__ import annotations

import pytest

from parallax.extract.times import Timex, tag
from parallax.language import Token

WEDNESDAY = "2024-05-08"


def read(text: str, reference: str = WEDNESDAY) -> list[tuple[str, str]]:
    return [(timex.text, timex.value) for timex in tag(text, reference)]


def one(text: str, reference: str = WEDNESDAY) -> Timex:
    found = tag(text, reference)
    assert len(found) == 1, [timex.text for timex in found]
    return found[0]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("10 August 2016", "2016-08-10"),
        ("August 10, 2016", "2016-08-10"),
        ("Aug. 10, 2016", "2016-08-10"),
        ("the 10th of August 2016", "2016-08-10"),
        ("Wednesday, 10 August 2016", "2016-08-10"),
        ("2016-08-10", "2016-08-10"),
        ("25/12/2014", "2014-12-25"),
        ("10.08.2016", "2016-08-10"),
        ("March 2012", "2012-03"),
        ("the end of October 2012", "2012-10"),
        ("mid-2013", "2013"),
        ("the early 1990s", "199"),
        ("the 19th century", "18"),
        ("nineteen ninety-six", "1996"),
        ("the third quarter of 2014", "2014-Q3"),
        ("Q3 2014", "2014-Q3"),
        ("the first half of 2013", "2013-H1"),
        ("the summer of 1998", "1998-SU"),
        ("Christmas Eve 2014", "2014-12-24"),
        ("Thanksgiving 1998", "1998-11-26"),
        ("Good Friday 2015", "2015-04-03"),
        ("Yom Kippur 2016", "2016-10-12"),
    ],
)
def test_absolute_dates_need_no_reference(text: str, value: str) -> None:
    timex = one(f"It began in {text}.", "")
    assert (timex.text, timex.value) == (text, value)
    assert timex.earliest is not None
    assert timex.latest is not None
    assert timex.earliest < timex.latest


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The envoy left on Monday.", "2024-05-06"),
        ("The envoy will leave on Monday.", "2024-05-13"),
        ("The envoy spoke on Wednesday.", "2024-05-08"),
        ("She resigned last Friday.", "2024-05-03"),
        ("The court sits this Friday.", "2024-05-10"),
        ("They return Friday week.", "2024-05-17"),
        ("They return a week on Friday.", "2024-05-17"),
        ("He called yesterday.", "2024-05-07"),
        ("He calls the day after tomorrow.", "2024-05-10"),
        ("Prices fell last week.", "2024-W18"),
        ("Prices will fall next month.", "2024-06"),
        ("Prices fell a fortnight ago.", "2024-W17"),
        ("Two months ago the mill closed.", "2024-03"),
        ("He won the seat three years ago.", "2021"),
        ("The dam burst on 24 November.", "2023-11-24"),
        ("The ferry will sail on 24 November.", "2024-11-24"),
        ("The law was passed last November.", "2023-11"),
        ("Guests arrive tonight.", "2024-05-08TNI"),
        ("It snowed last night.", "2024-05-07TNI"),
        ("It snowed on Monday night.", "2024-05-06TNI"),
        ("Police were called this morning.", "2024-05-08TMO"),
        ("The shop opened at 8.30pm.", "2024-05-08T20:30"),
        ("The ship docked at 1930 GMT on Monday.", "2024-05-06T19:30"),
        ("The bell rang at noon on Tuesday.", "2024-05-07T12:00"),
        ("The roof fell in at half past eight in the evening.", "2024-05-08T20:30"),
        ("It was 4 in the morning.", "2024-05-08T04:00"),
        ("The port reopens over the weekend.", "2024-W18-WE"),
    ],
)
def test_relative_times_against_the_reports_date(text: str, value: str) -> None:
    assert one(text).value == value


@pytest.mark.parametrize(
    ("text", "kind", "value", "mod"),
    [
        ("a nine-month ban", "DURATION", "P9M", ""),
        ("at least 30 days", "DURATION", "P30D", "EQUAL_OR_MORE"),
        ("nearly five years", "DURATION", "P5Y", "LESS_THAN"),
        ("two and a half hours", "DURATION", "PT2H30M", ""),
        ("an hour and a half", "DURATION", "PT1H30M", ""),
        ("half an hour", "DURATION", "PT30M", ""),
        ("one hour and 20 minutes", "DURATION", "PT1H20M", ""),
        ("several weeks", "DURATION", "PXW", ""),
        ("the past two decades", "DURATION", "P20Y", ""),
        ("every two weeks", "SET", "P2W", ""),
        ("every Monday", "SET", "XXXX-WXX-1", ""),
        ("twice a week", "SET", "P1W", ""),
        ("early April", "DATE", "2024-04", "START"),
        ("recently", "DATE", "PAST_REF", ""),
        ("right now", "DATE", "PRESENT_REF", ""),
        ("the near future", "DATE", "FUTURE_REF", ""),
    ],
)
def test_lengths_repeats_and_vague_times(text: str, kind: str, value: str, mod: str) -> None:
    timex = one(f"The talks, {text}, were short.")
    assert (timex.type, timex.value, timex.mod) == (kind, value, mod)


def test_both_readings_of_a_weekday_are_kept_and_the_reason_is_told() -> None:
    timex = one("The delegation will fly to Oslo on Tuesday.")
    assert (timex.value, timex.others) == ("2024-05-14", ("2024-05-07",))
    assert timex.derivation == '"Tuesday" + Wednesday 8 May 2024 -> Tuesday 14 May 2024 (the verb looks ahead)'


def test_the_derivation_names_the_anchor() -> None:
    assert one("They fly tonight.").derivation == (
        '"tonight" + Wednesday 8 May 2024 -> the night of Wednesday 8 May 2024'
    )


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("It happens on Tuesday.", "XXXX-WXX-2"),
        ("It happens on 24 November.", "XXXX-11-24"),
        ("It happens tonight.", "XXXX-XX-XXTNI"),
        ("It happened last year.", "XXXX"),
    ],
)
def test_without_a_reference_date_the_value_stays_open(text: str, value: str) -> None:
    timex = one(text, "")
    assert timex.value == value
    assert (timex.earliest, timex.latest) == (None, None)


@pytest.mark.parametrize("words", ["31 April 2015", "29 February 2015", "25:61", "31/31/2015"])
def test_what_cannot_be_is_kept_without_a_value_and_says_so(words: str) -> None:
    timex = one(f"The clerk wrote: at {words}, no later.")
    assert (timex.value, timex.earliest) == ("", None)
    assert "no such" in timex.derivation


def test_a_leap_day_is_found_in_the_year_that_has_it() -> None:
    assert one("The bridge opened on 29 February.").value == "2024-02-29"


def test_lists_and_ranges_share_their_month() -> None:
    assert read("The vote is set for June 12 and 14.") == [("June 12", "2024-06-12"), ("14", "2024-06-14")]
    assert read("Talks ran between 3 and 5 April.") == [("3", "2024-04-03"), ("5 April", "2024-04-05")]
    assert read("In May and June 2014 it rained.") == [("May", "2014-05"), ("June 2014", "2014-06")]
    assert read("The war of 1914-18 ended.") == [("1914", "1914"), ("18", "1918")]


def test_later_expressions_count_from_the_date_told_before() -> None:
    text = "The mine flooded on 3 March 2011. Two days later divers went in. The following month it was sealed."
    assert read(text)[1:] == [("Two days later", "2011-03-05"), ("The following month", "2011-04")]


def test_a_clock_time_takes_the_day_told_before_it() -> None:
    assert read("On Monday the gates opened at 10:35 a.m. sharp.")[1] == ("10:35 a.m.", "2024-05-06T10:35")


def test_months_in_a_history_take_the_year_told_before() -> None:
    text = (
        "The line was laid in 1871. In June 1874 the tunnel was cut. It opened in September. "
        "By 1880 it carried coal, by 1901 passengers, and in 1923 it was sold. In 1931 it closed."
    )
    assert ("September", "1874-09") in read(text)


def test_a_history_runs_on_from_the_date_told() -> None:
    text = (
        "The siege began on 4 March 1848. By the end of the month the mills had stopped, and the duke left that "
        "autumn. In 1849 a truce was signed; on Christmas Day the guns began again. By 1851 the land was poor. The "
        "peace of 1852 held until 1870."
    )
    values = dict(read(text, "2010-05-06"))
    assert values["the end of the month"] == "1848-03"
    assert values["that autumn"] == "1848-FA"
    assert values["Christmas Day"] == "1849-12-25"


def test_without_a_reference_only_a_date_told_close_by_gives_the_year() -> None:
    text = "It opened on 4 March 1998. On 9 May it closed." + " Nobody came." * 40 + " It was sold on 3 June."
    assert [value for _, value in read(text, "")] == ["1998-03-04", "1998-05-09", "XXXX-06-03"]


def test_a_year_ago_in_a_quarterly_report_is_that_quarter() -> None:
    text = "Profit rose in the first quarter. A year earlier the firm had lost money."
    assert [value for _, value in read(text)] == ["2024-Q1", "2023-Q1"]


def test_day_and_month_that_could_be_exchanged_keep_both_readings() -> None:
    timex = one("It was signed on 3/4/2024.")
    assert {timex.value, *timex.others} == {"2024-04-03", "2024-03-04"}


def test_a_named_zone_is_kept() -> None:
    assert one("The launch is at 1930 GMT.").zone == 0
    assert one("The launch is at 3 p.m. EST.").zone == -300


def test_a_date_told_more_coarsely_gives_no_day_to_count_from() -> None:
    text = "The firm was founded in 2008. Two days later it hired a clerk."
    assert read(text)[1] == ("Two days later", "XXXX-XX-XX")


def test_minutes_count_from_the_clock_time_told_before() -> None:
    text = "The alarm rang at 9:50 p.m. on Monday. Fifteen minutes later the crew arrived."
    assert read(text)[1] == ("Fifteen minutes later", "2024-05-06T22:05")


@pytest.mark.parametrize(
    ("text", "value", "others"),
    [
        ("The vault was opened at 9:14 on Monday night.", "2024-05-06T21:14", ("2024-05-13T21:14",)),
        ("The vault was opened at six o'clock last Friday evening.", "2024-05-03T18:00", ()),
        ("The vault was opened at twenty to six on Monday morning.", "2024-05-06T05:40", ("2024-05-13T05:40",)),
        ("It closed shortly before midnight on Monday.", "2024-05-06T24:00", ("2024-05-06T00:00",)),
        ("It closed just after midnight on Monday.", "2024-05-06T00:00", ("2024-05-13T00:00",)),
        ("It closed at 14:12Z.", "2024-05-08T14:12", ("2024-05-07T14:12",)),
        ("It closed at three o'clock.", "2024-05-08T15:00", ("2024-05-08T03:00", "2024-05-07T03:00")),
        (
            "It closed shortly before three, and nobody saw it.",
            "2024-05-08T15:00",
            ("2024-05-08T03:00", "2024-05-07T03:00"),
        ),
    ],
)
def test_clock_times_keep_the_readings_that_they_leave_open(text: str, value: str, others: tuple[str, ...]) -> None:
    timex = one(text)
    assert (timex.value, timex.others) == (value, others)


def test_the_stamp_of_a_running_report_is_of_the_reports_day() -> None:
    text = "They will meet again on 3 June.\n21:05 The doors open.\n21:40 The hall is full."
    assert read(text)[1:] == [("21:05", "2024-05-08T21:05"), ("21:40", "2024-05-08T21:40")]


def test_words_before_an_expression_tell_on_which_side_it_lies() -> None:
    assert one("The port must close by 24 November.").signal == "by"
    timex = one("The gate fell just after 11:20 p.m. on 3 May 2024.")
    assert (timex.mod, timex.signal) == ("AFTER", "after")
    assert timex.earliest is not None
    assert timex.latest is not None
    assert timex.latest - timex.earliest == 30


def test_a_near_date_is_kept_against_a_weekday_that_does_not_fit_it() -> None:
    timex = one("The council will vote on Tuesday 9 May.")
    assert timex.value == "2024-05-09"
    assert "does not fit" in timex.derivation
    assert one("He was arrested on Tuesday 9 May last.").others == ("2023-05-09",)


def test_a_far_date_is_read_in_the_year_in_which_its_weekday_fits() -> None:
    assert one("The ferry sank on Saturday, 14 October.").value == "2023-10-14"


def test_no_thursday_in_particular() -> None:
    assert one("She would sell nine on a Thursday.").value == "XXXX-WXX-4"


@pytest.mark.parametrize(
    "text",
    [
        "He may march on the capital, second to none.",
        "The Sun printed it; the sun shone, and Mark sat down.",
        "She is 13 years old and her 5-year-old brother is here.",
        "They won 3-2 and drew 1:1 before 2000 people.",
        "It cost $2015, and 1,990 copies were sold at 35%.",
        "A Boeing 747 and flight MH17 used gate 1984-B.",
        "He lives at 1417 Elm Street, in the 1800 block, telephone 555-2023.",
        "A man in his late 20s bought the Daily Courier.",
        "About a quarter of them left, and three-quarters stayed.",
        "No one can spring a leak or fall ill.",
        "",
        "   \n\n  ",
    ],
)
def test_what_is_no_time_is_left_alone(text: str) -> None:
    assert read(text) == []


def test_the_pipelines_tokens_decide_the_tense() -> None:
    text = "Ministers meet Monday in Bern."
    tokens = [
        Token(0, "Ministers", "minister", "NOUN", "NNS", "nsubj", 1, "", 0, 9),
        Token(1, "meet", "meet", "VERB", "VBP", "ROOT", 1, "", 10, 14),
        Token(2, "Monday", "Monday", "PROPN", "NNP", "npadvmod", 1, "DATE", 15, 21),
        Token(3, "in", "in", "ADP", "IN", "prep", 1, "", 22, 24),
        Token(4, "Bern", "Bern", "PROPN", "NNP", "pobj", 3, "GPE", 25, 29),
        Token(5, ".", ".", "PUNCT", ".", "punct", 1, "", 29, 30),
    ]
    assert tag(text, WEDNESDAY, tokens)[0].value == "2024-05-13"


def test_offsets_are_code_points() -> None:
    text = "𝔈rdoğan’s envoy left on Tuesday."
    timex = one(text)
    assert text[timex.start : timex.end] == timex.text == "Tuesday"
