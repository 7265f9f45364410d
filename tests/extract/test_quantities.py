"""Counts, measures, shares and sums: what is counted, in which unit, and in which words."""

from __future__ import annotations

import pytest

from parallax.extract.countmarks import ADDITIONAL, WHOLE
from parallax.model import Claim
from tests.told import claims_of


def told(text: str) -> list[Claim]:
    return claims_of(text, "quantity", "money")


def only(text: str) -> Claim:
    (claim,) = told(text)
    return claim


@pytest.mark.parametrize(("text", "quote", "norm", "thing"), [
    ("Nearly 200 walkers lost their way.", "Nearly 200 walkers", "200 walkers", "walker"),
    ("Two dozen farmers blocked the lane.", "Two dozen farmers", "24 farmers", "farmer"),
    ("Between five and seven climbers were hurt.", "five and seven climbers", "5 to 7 climbers", "climber"),
    ("Five hundred and six cottages burned down.", "Five hundred and six cottages", "506 cottages", "cottage"),
    ("A 1,200-strong choir was singing.", "1,200-strong choir", "1,200 choir", "choir"),
    ("Dozens of pupils were hurt.", "Dozens of pupils", "20 to 200 pupils", "pupil"),
])  # fmt: skip
def test_a_count_says_what_is_counted_and_no_more(text: str, quote: str, norm: str, thing: str) -> None:
    claim = only(text)
    assert (claim.slot, claim.span.quote, claim.value.norm) == ("count", quote, norm)
    assert claim.subject == {thing}
    assert claim.value.unit == "count"


@pytest.mark.parametrize("text", [
    "The guests were moved to Room 6.",
    "Tank 7 leaked.",
    "Flight 417 turned back.",
    "They live in the 1200 block of Mill Lane.",
    "Their team won 3-2.",
    "The 22-year-old rider fell.",
    "The hall was built in 1987.",
])  # fmt: skip
def test_a_name_a_score_an_age_and_a_year_count_nothing(text: str) -> None:
    assert told(text) == []


def test_a_part_is_told_from_its_whole() -> None:
    part, whole = told("Seven of the nine members went home early.")
    assert (part.value.low, whole.value.low) == (7, 9)
    assert part.subject == whole.subject == {"member"}
    assert WHOLE in whole.words
    assert WHOLE not in part.words


@pytest.mark.parametrize("text", ["12 others were hurt.", "Another 12 pupils were hurt.", "12 more were hurt."])
def test_what_comes_on_top_is_marked(text: str) -> None:
    assert ADDITIONAL in only(text).words


@pytest.mark.parametrize("text", [
    "The crash left three dead.", "Three people died.", "The death toll rose to three.", "Three deaths were reported.",
])  # fmt: skip
def test_the_dead_are_people_however_they_are_called(text: str) -> None:
    claim = only(text)
    assert claim.value.low == 3
    assert claim.frame == "die"
    assert claim.subject in ({"people"}, {"dead"})


@pytest.mark.parametrize(("text", "quote"), [
    ("No deaths were reported.", "No deaths"),
    ("Not a single passenger was hurt.", "Not a single passenger"),
])  # fmt: skip
def test_none_is_a_count_of_nought(text: str, quote: str) -> None:
    claim = only(text)
    assert (claim.span.quote, claim.value.low, claim.value.high) == (quote, 0, 0)


def test_percent_and_points_are_two_units() -> None:
    percent, points = only("Support rose by 4 percent."), only("Support rose by 4 percentage points.")
    assert (percent.slot, points.slot) == ("share", "share")
    assert percent.value.unit != points.value.unit


@pytest.mark.parametrize("text", ["Turnout was 48%.", "Turnout was 48 percent.", "Turnout was 48 per cent."])
def test_percent_has_several_spellings(text: str) -> None:
    assert (only(text).value.low, only(text).value.unit) == (48, "percent")


def test_a_fraction_is_a_share_that_is_not_exact() -> None:
    claim = only("A third of the voters stayed at home.")
    assert (claim.slot, claim.span.quote, claim.subject) == ("share", "A third", {"voter"})
    assert claim.value.low is not None
    assert claim.value.high is not None
    assert claim.value.low < 33 < 34 < claim.value.high


@pytest.mark.parametrize(("one", "other"), [
    ("The tank lost 480,000 litres.", "The tank lost 480 cubic metres."),
    ("The tank weighs 2.5 tonnes.", "The tank weighs 2,500 kg."),
    ("It was 20°C in the hall.", "It was 68 degrees Fahrenheit in the hall."),
    ("The van did 90 km/h.", "The van did 25 metres per second."),
])  # fmt: skip
def test_units_of_one_kind_come_to_one_scale(one: str, other: str) -> None:
    a, b = only(one), only(other)
    assert (a.slot, a.value.unit) == (b.slot, b.value.unit)
    assert a.value.low == pytest.approx(b.value.low, rel=1e-3)
    assert " = " in a.value.derivation


def test_a_change_of_temperature_is_no_temperature() -> None:
    change, state = only("The sea has warmed by 2 degrees Celsius."), only("The sea was at 2 degrees Celsius.")
    assert change.value.low == 2
    assert state.value.low == pytest.approx(275.15)
    assert change.value.unit != state.value.unit


@pytest.mark.parametrize(("text", "quote", "low", "unit"), [
    ("The pier will cost £1.2bn.", "£1.2bn", 1.2e9, "GBP"),
    ("The pier will cost 1.2 billion pounds.", "1.2 billion pounds", 1.2e9, "GBP"),
    ("The levy is €3.50 a night.", "€3.50", 3.5, "EUR"),
    ("They paid US$40 million.", "US$40 million", 40e6, "USD"),
    ("They paid A$40 million.", "A$40 million", 40e6, "AUD"),
    ("They paid nearly $40 million.", "nearly $40 million", 36e6, "USD"),
    ("They paid 300 yen.", "300 yen", 300, "JPY"),
    ("The state asked the bank for 86 crore, and got less.", "86 crore", 860e6, "INR"),
])  # fmt: skip
def test_a_sum_has_its_currency(text: str, quote: str, low: float, unit: str) -> None:
    claim = only(text)
    assert (claim.type, claim.span.quote, claim.value.unit) == ("money", quote, unit)
    assert claim.value.low == pytest.approx(low)


def test_a_range_of_money_is_one_sum() -> None:
    claim = only("The council will spend between $5 million and $7 million on the pier.")
    assert (claim.value.low, claim.value.high) == (5e6, 7e6)
    assert claim.value.norm == "5,000,000 to 7,000,000 USD"


def test_no_span_is_longer_than_a_line() -> None:
    text = (
        "About 40 of the very many old and rather battered little fishing boats of the north harbour sank, "
        "at least 3,000 litres of oil leaked, and 12 percent of the nets, worth more than 2 million euros, are gone."
    )
    claims = told(text)
    assert len(claims) >= 4
    assert max(len(c.span.quote) for c in claims) <= 80


@pytest.mark.parametrize(("text", "quote", "low", "thing"), [
    ("Wardens arrested 17 on Sunday.", "17", 17, "people"),
    ("The toll stands at three.", "three", 3, "people"),
    ("The 45 Zambians came home.", "45 Zambians", 45, "people"),
    ("14 out of 20 nurses stayed.", "14 out of 20 nurses", 14, "nurse"),
    ("Of the 40 guests, 12 were women.", "12 were women", 12, "woman"),
    ("He was warned three times.", "three times", 3, "warn"),
    ("She got a warning on two occasions.", "two occasions", 2, "warning"),
    ("Nobody was hurt.", "Nobody was hurt", 0, "people"),
    ("No one was killed.", "No one was killed", 0, "people"),
])  # fmt: skip
def test_what_a_bare_number_counts(text: str, quote: str, low: float, thing: str) -> None:
    claims = {c.span.quote: c for c in told(text) if c.slot == "count"}
    assert quote in claims, claims
    assert (claims[quote].value.low, claims[quote].subject) == (low, {thing})


@pytest.mark.parametrize(
    "text", ["She scored 30.", "The town has three times as many nurses.", "It is four times a year."]
)
def test_a_score_and_a_multiple_count_nobody(text: str) -> None:
    assert not [c for c in told(text) if c.slot == "count"]


@pytest.mark.parametrize(("text", "percent", "thing"), [
    ("Three in four nurses stayed at home.", 75, "nurse"),
    ("One in ten of the pupils was ill.", 10, "pupil"),
    ("Three quarters of residents stayed at home.", 75, "resident"),
])  # fmt: skip
def test_so_many_in_so_many_are_a_share(text: str, percent: float, thing: str) -> None:
    claim = only(text)
    assert (claim.slot, claim.value.unit, claim.subject) == ("share", "percent", {thing})
    assert claim.value.low is not None
    assert claim.value.high is not None
    assert claim.value.low < percent < claim.value.high


@pytest.mark.parametrize(("text", "low", "code"), [
    ("The firm won a Sh430 million contract.", 430e6, "KES"),
    ("It will cost 340 million shillings.", 340e6, "KES"),
    ("They paid Rs500.", 500, "INR"),
])  # fmt: skip
def test_a_currency_may_touch_its_figure(text: str, low: float, code: str) -> None:
    (claim,) = [c for c in told(text) if c.type == "money"]
    assert (claim.value.low, claim.value.unit) == (low, code)


def test_a_model_number_is_no_sum() -> None:
    assert told("They flew the R500 plane.") == []


@pytest.mark.parametrize("text", [
    "Stage five of the race ends in Marl.",
    "The coin was one of nine finds.",
    "The 4.40 from Marl began to lean.",
    "Six guards are few.",
])  # fmt: skip
def test_a_label_one_of_several_and_few_are_no_counts(text: str) -> None:
    assert [c.value.norm for c in told(text) if c.slot == "count" and (c.value.low or 0) < 6] in ([], ["9 finds"])


def test_hundredths_of_a_currency_are_money() -> None:
    claim = only("The fare is 85 pence.")
    assert (claim.type, claim.value.low, claim.value.unit, claim.span.quote) == ("money", 0.85, "GBP", "85 pence")
    assert claim.value.derivation == "“85 pence” = 0.85 GBP"


@pytest.mark.parametrize("text", ["The firm will sell 1,200 masts.", "The army ordered 3,000,000 gabions."])
def test_goods_that_no_dictionary_has_are_no_coins(text: str) -> None:
    assert [claim.type for claim in told(text)] == ["quantity"]
