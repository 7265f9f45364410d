"""No input raises, loops, or costs more than in proportion to its length."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from parallax.extract.times import compare, inconsistencies, tag
from parallax.extract.times.command import table_of

PIECES = [
    "Monday", "may", "May", "March", "second", "third", "the", "last", "next", "a", "of", "year", "years",
    "ago", "later", "10", "31", "2016", "1999", "24:00", "25:61", "8.30", "pm", "a.m.", "GMT", "'98",
    "the 1990s", "twenty", "-", "–", "/", ",", ".", "(", "half", "past", "quarter", "to", "six", "hundred",
    "thousand", "and", "every", "until", "will", "said", "Easter", "Yom Kippur", "Eid al-Fitr", "century", "BC",
    "31/12/9999", "0001-01-01", "9999-12-31", "10000", "week", "on", "tonight", "\n\n", "\x00", "𝔐ay", "one",
    "million", "decades", "weekend", "early", "the end of", "fiscal", "Q4", "before", "after", "half",
    "an hour and", "dawn", "midnight", "the night", "at", "9/11", "5/6", "BC", "c.", "ended", "yearlong",
    "from", "between", "early hours", "consecutive", "whole", "before last", "after next", "Sat", "&", "@", "3Q15",
    "14h30", "12th", "centuries", "quarters", "1900s", "final", "bank holiday", "week 53 of",
]  # fmt: skip
references = st.sampled_from(["", "2016-08-10", "0001-01-01", "9999-12-31", "no date", "2016-13-45"])
texts = st.one_of(st.text(max_size=200), st.lists(st.sampled_from(PIECES), max_size=30).map(" ".join))


@settings(max_examples=400, deadline=None)
@given(texts, references)
def test_any_text_gives_ordered_expressions_that_stand_in_it(text: str, reference: str) -> None:
    found = tag(text, reference)
    end = 0
    for timex in found:
        assert end <= timex.start < timex.end <= len(text)
        assert timex.text == text[timex.start : timex.end]
        assert timex.type in ("DATE", "TIME", "DURATION", "SET")
        assert timex.derivation
        if timex.earliest is not None and timex.latest is not None:
            assert timex.earliest <= timex.latest
        end = timex.end
    inconsistencies(text, found, reference)
    for first in found[:3]:
        for second in found[:3]:
            assert compare(first, second).detail


@settings(max_examples=100, deadline=None)
@given(st.dates(date(1000, 1, 1), date(2199, 12, 31)), st.dates())
def test_every_day_is_read_back(day: date, reference: date) -> None:
    written = f"on {day.day} {day:%B} {day.year:04d}"
    assert [timex.value for timex in tag(written, reference.isoformat())] == [day.isoformat()]


def seconds(run: Callable[[], object]) -> float:
    best = float("inf")
    for _ in range(2):
        start = time.process_time()
        run()
        best = min(best, time.process_time() - start)
    return best


@pytest.mark.parametrize(
    "piece",
    ["7", "Monday ", "(", "one ", "3 May ", "the ", "'", "12:", "1,000,", "will ", "from 1 to ", "next ", "a", "- ",
     "\n\n",
     "born on 5 May 1970 is 40 ", "three weeks from 3 May to 9 May ", "from Monday to ", "the day before ",
     "an hour and a half after ", "the quarter ended ", "to pay by ", "Last Week ", "one to two ", "Sat & Sun, ",
     "24 years, ", "on 3/14 at 7.15 ", "in May and ", "a boat a day "],
)  # fmt: skip
def test_time_grows_with_length(piece: str) -> None:
    def run(count: int) -> Callable[[], object]:
        text = piece * count
        return lambda: table_of(text, "2016-08-10")

    run(100)()
    size = max(100, 6_000 // len(piece))
    short, long = seconds(run(size)), seconds(run(size * 4))
    assert long < 4 * short * 2.5 + 0.1
