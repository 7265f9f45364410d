"""Numbers as a reader takes them: from how much to how much, and which words say so."""

from __future__ import annotations

import pytest

from parallax.extract.numbers import Number, bounds, numbers
from parallax.language import load_pipeline, parse
from parallax.segment import segment
from tests.told import source


def read(text: str) -> list[tuple[str, Number]]:
    """The numbers of a sentence, each with its words, its hedge among them."""
    report = source(text)
    return [
        (report.text[s.tokens[n.hedge_first].start : s.tokens[n.last].end], n)
        for s in parse(report, segment(report), load_pipeline())
        for n in numbers(s.tokens)
    ]


@pytest.mark.parametrize(("text", "words", "value"), [
    ("They counted 1,204 gulls.", "1,204", 1204),
    ("They counted 1 204 gulls.", "1 204", 1204),
    ("They counted twenty-two gulls.", "twenty-two", 22),
    ("They counted two dozen gulls.", "two dozen", 24),
    ("They counted five hundred and six gulls.", "five hundred and six", 506),
    ("They counted two hundred thousand gulls.", "two hundred thousand", 200_000),
    ("They counted half a million gulls.", "half a million", 500_000),
    ("They counted one and a half million gulls.", "one and a half million", 1_500_000),
    ("They counted a quarter of a million gulls.", "a quarter of a million", 250_000),
    ("They counted 1.2bn gulls.", "1.2bn", 1.2e9),
    ("They counted 3.4 lakh gulls.", "3.4 lakh", 340_000),
    ("They counted 50m gulls.", "50m", 50e6),
    ("The pier cost £50m.", "50m.", 50e6),
    ("The pier cost £50m, they say.", "50m", 50e6),
    ("The pier is 50m long.", "50", 50),
    ("The pier is 50 m long.", "50", 50),
])  # fmt: skip
def test_a_plain_number_means_itself(text: str, words: str, value: float) -> None:
    ((said, number),) = read(text)
    assert (said, number.low, number.high, number.precision) == (words, value, value, "exact")


@pytest.mark.parametrize(("text", "words", "low", "high"), [
    ("Between five and seven boats sank.", "five and seven", 5, 7),
    ("Some 12-15 boats sank.", "Some 12-15", 12, 15),
    ("The loss is 12,000 to 15,000 boats.", "12,000 to 15,000", 12_000, 15_000),
    ("Five to seven million gulls left.", "Five to seven million", 5e6, 7e6),
    ("Five to twenty million gulls left.", "Five to twenty million", 5e6, 20e6),
    ("About 1.5 to 2.5 million gulls left.", "About 1.5 to 2.5 million", 1.5e6, 2.5e6),
    ("It will cost between $5 million and $7 million.", "5 million and $7 million", 5e6, 7e6),
    ("It will cost $5 to $7 million.", "5 to $7 million", 5e6, 7e6),
])  # fmt: skip
def test_a_range_is_one_number_from_its_low_end_to_its_high_end(text: str, words: str, low: float, high: float) -> None:
    ((said, number),) = read(text)
    assert (said, number.low, number.high, number.precision) == (words, low, high, "range")


@pytest.mark.parametrize("text", [
    "The price rose from 5 to 7 crowns.", "The price rose from $5 to $7.", "They lost 3 boats and 5 nets.",
])  # fmt: skip
def test_two_numbers_that_are_no_range_stay_two(text: str) -> None:
    assert len(read(text)) == 2


@pytest.mark.parametrize(("text", "words", "low", "high"), [
    ("Nearly 200 gulls left.", "Nearly 200", 180, 200),
    ("About 200 gulls left.", "About 200", 170, 230),
    ("Just over 200 gulls left.", "Just over 200", 200, 220),
    ("More than 200 gulls left.", "More than 200", 200, 300),
    ("At least 200 gulls left.", "At least 200", 200, 300),
    ("Up to 200 gulls left.", "Up to 200", 0, 200),
    ("It cost nearly $200.", "nearly $200", 180, 200),
    ("200 or more gulls left.", "200", 200, 300),
    ("Exactly 200 gulls left.", "Exactly 200", 200, 200),
    ("A hundred gulls left.", "hundred", 85, 115),
    ("More than a hundred gulls left.", "More than a hundred", 100, 150),
])  # fmt: skip
def test_a_hedge_opens_the_number_on_its_side(text: str, words: str, low: float, high: float) -> None:
    ((said, number),) = read(text)
    assert said == words
    assert (number.low, number.high) == pytest.approx((low, high))


@pytest.mark.parametrize("text", ["Dozens of gulls left.", "Several gulls left.", "A few hundred gulls left."])
def test_a_vague_word_leaves_a_wide_range(text: str) -> None:
    ((_, number),) = read(text)
    assert number.precision == "vague"
    assert number.high >= 2 * number.low


@pytest.mark.parametrize(("text", "words", "share"), [
    ("A third of the herd was sold.", "A third", 1 / 3),
    ("Two thirds of the herd were sold.", "Two thirds", 2 / 3),
    ("Prices fell by three-quarters.", "three-quarters", 0.75),
    ("Half of the herd was sold.", "Half", 0.5),
])  # fmt: skip
def test_a_share_of_something_is_a_fraction(text: str, words: str, share: float) -> None:
    ((said, number),) = read(text)
    assert (said, number.fraction) == (words, True)
    assert number.plain == pytest.approx(share)


@pytest.mark.parametrize("text", ["A third driver was fined.", "A third, smaller boat came.", "She came third."])
def test_the_third_in_a_row_is_no_third_part(text: str) -> None:
    assert read(text) == []


def test_half_a_mile_is_a_length_and_no_share() -> None:
    ((said, number),) = read("The path is two thirds of a mile long.")
    assert (said, number.fraction) == ("two thirds of a", False)


@pytest.mark.parametrize("relation", ["about", "below near", "above near", "above", "below", "at least", "at most"])
def test_every_hedge_leaves_room_and_holds_its_number_at_an_end_or_inside(relation: str) -> None:
    low, high = bounds(80, relation)
    assert low <= 80 <= high
    assert low < high


def test_who_counts_by_the_dozen_counts_roughly() -> None:
    loose = bounds(24.0, "about", 1.0)
    assert loose[0] <= 22.0 <= 26.0 <= loose[1]
    assert bounds(24.0, "about")[0] > 22.0
