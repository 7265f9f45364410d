"""Two numbers clash only where nobody could mean both."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parallax.compare.checks.numbers import differs, rounding, widened
from parallax.errors import RuleError
from parallax.model import Claim, Pair
from tests.align.claims import count
from tests.told import claims_of

CARS = "{} cars were damaged in the storm."
COST = "The pier will cost {}."
PART = "{} of the voters stayed at home."
WATER = "The reservoir lost {} of water."
HEAT = "The hall was heated to {}."


def only(text: str) -> Claim:
    (claim,) = claims_of(text, "quantity", "money")
    return claim


def relation(frame: str, one: str, other: str) -> str:
    """The answer to two reports with one sentence and two numbers; "" for none. It is the same both ways."""
    a, b = only(frame.format(one)), only(frame.format(other))
    answers = [differs(Pair(x, y, 0.9), {}) for x, y in ((a, b), (b, a))]
    said = {answer.relation if answer else "" for answer in answers}
    assert len(said) == 1
    return said.pop()


@pytest.mark.parametrize(("frame", "one", "other"), [
    (CARS, "Seven", "Nine"), (CARS, "197", "Two hundred and forty"), (CARS, "Nearly 200", "230"),
    (CARS, "More than 40", "38"), (CARS, "Up to 40", "44"), (CARS, "Between five and seven", "Nine"),
    (CARS, "Two dozen", "Thirty"), (CARS, "1,204", "1,240"), (CARS, "Half a million", "700,000"),
    (COST, "£412 million", "£421 million"), (WATER, "27.4 litres", "28.1 litres"),
    (CARS, "Dozens of", "Six"), (CARS, "1,200", "1 400"), (COST, "$14 million", "$41 million"),
    (COST, "£50m.", "£60 million"), (COST, "between $5 million and $7 million", "$9 million"),
    (PART, "48 percent", "42 percent"), (PART, "48.2 percent", "48.4 percent"), (PART, "A third", "60 percent"),
    (WATER, "480,000 litres", "48 cubic metres"), (WATER, "12 tonnes", "20,000 kg"),
    (HEAT, "20 degrees Celsius", "75 degrees Fahrenheit"), (HEAT, "20°C", "24°C"),
])  # fmt: skip
def test_numbers_that_cannot_be_one_clash(frame: str, one: str, other: str) -> None:
    assert relation(frame, one, other) == "conflict"


@pytest.mark.parametrize(("frame", "one", "other"), [
    (CARS, "Nearly 200", "197"), (CARS, "About 200", "Two hundred"), (CARS, "A dozen", "Twelve"),
    (CARS, "Two dozen", "24"), (CARS, "More than 40", "43"), (CARS, "At least 40", "40"), (CARS, "Up to 40", "31"),
    (CARS, "Between five and seven", "Six"), (CARS, "2,400", "2,437"), (CARS, "Half a million", "500,000"),
    (CARS, "Dozens of", "64"), (CARS, "A hundred", "104"), (CARS, "1,200", "1 200"),
    (COST, "£1.2bn.", "1.2 billion pounds"), (COST, "nearly $15 million", "$14.8 million"),
    (COST, "£50m.", "£50 million"), (COST, "$5 to $7 million", "$6.5 million"),
    (PART, "48 percent", "48%"), (PART, "A third", "33 percent"), (PART, "Two thirds", "65 percent"),
    (WATER, "480,000 litres", "480 cubic metres"), (WATER, "12 tonnes", "12,000 kg"),
    (HEAT, "20 degrees Celsius", "68 degrees Fahrenheit"),
])  # fmt: skip
def test_numbers_that_can_be_one_do_not(frame: str, one: str, other: str) -> None:
    assert relation(frame, one, other) in ("agree", "precision")


@pytest.mark.parametrize(("one", "other"), [
    ("Support rose by 4 percent.", "Support rose by 5 percentage points."),
    ("The pier will cost $14 million.", "The pier will cost 41 million euros."),
    ("The beam is 3 metres long.", "The beam weighs 9 kg."),
    ("The sea warmed by 2 degrees Celsius.", "The sea was at 19 degrees Celsius."),
])  # fmt: skip
def test_two_units_are_not_compared(one: str, other: str) -> None:
    assert differs(Pair(only(one), only(other), 0.9), {}) is None


def test_a_denied_number_is_no_rival_but_none_is_one() -> None:
    said, denied = only("Nine goats died in the barn."), only("Six goats did not die in the barn.")
    assert differs(Pair(said, denied, 0.9), {}) is None
    none, some = only("No passengers were hurt."), only("Three passengers were hurt.")
    answer = differs(Pair(none, some, 0.9), {})
    assert answer is not None
    assert answer.relation == "conflict"


def test_a_rule_can_ask_for_a_larger_difference() -> None:
    pair = Pair(count("A", 20), count("B", 21), 0.9)
    answers = [differs(pair, {"least": least}) for least in (0.0, 0.1)]
    assert [a.relation if a else None for a in answers] == ["conflict", None]


def test_a_setting_that_is_no_number_is_refused_in_one_sentence() -> None:
    with pytest.raises(RuleError, match="'least' must be a number and is 'much'"):
        differs(Pair(count("A", 20), count("B", 21), 0.9), {"least": "much"})


def test_the_detail_quotes_both() -> None:
    answer = differs(Pair(count("A", 9), count("B", 6), 0.9), {})
    assert answer is not None
    assert answer.detail == "“9 goat” against “6 goat”"


def test_a_hedged_clash_is_less_hard_than_an_exact_one_and_a_wide_one_harder_than_a_narrow_one() -> None:
    def strength(one: str, other: str) -> float:
        answer = differs(Pair(only(CARS.format(one)), only(CARS.format(other)), 0.9), {})
        assert answer is not None
        return answer.strength

    assert strength("20", "60") > strength("About 20", "60")
    assert strength("20", "23") < strength("20", "60")


@given(st.floats(0, 1e12), st.floats(0, 1e12), st.floats(0, 1e12), st.floats(0, 1e12))
def test_the_answer_is_the_same_both_ways(a: float, b: float, c: float, d: float) -> None:
    one, other = count("A", min(a, b), high=max(a, b)), count("B", min(c, d), high=max(c, d))
    first, second = differs(Pair(one, other, 0.9), {}), differs(Pair(other, one, 0.9), {})
    assert (first is None) == (second is None)
    assert first is None or second is None or first[:2] == second[:2]


@pytest.mark.parametrize(("figure", "reach"), [(7, 0), (95, 0), (100, 5), (2_400, 50), (2_437, 0), (2_000, 100)])
def test_a_round_number_stands_for_half_its_last_figure_on_either_side(figure: float, reach: float) -> None:
    assert rounding(figure) == reach
    assert widened(count("A", figure).value, count("B", 3).value) == (figure - reach, figure + reach)
