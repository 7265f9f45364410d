"""Where a party stands, whatever idiom says so."""

from __future__ import annotations

from parallax.extract import attitudes
from parallax.model import Claim
from tests.extract.reports import report


def claims(*paragraphs: str) -> list[Claim]:
    return list(attitudes.extract(report(*paragraphs)))


def side(*paragraphs: str) -> list[str]:
    return [c.value.norm.partition(" ")[0] for c in claims(*paragraphs)]


def test_idioms_take_a_side() -> None:
    assert side("The bakers' guild threw its weight behind the mayor.") == ["for"]
    assert side("The bakers' guild is furious.") == ["against"]
    assert side("The bakers' guild kept its distance from the quarrel.") == ["neutral"]


def test_negation_turns_the_side_and_questions_take_none() -> None:
    assert side("The bakers' guild did not welcome the levy.") == ["against"]
    assert side("Ines Duarte said that she could not support the plan.") == ["against"]
    assert not side("Will the bakers' guild welcome the new ovens?")


def test_a_judgement_is_of_whoever_speaks() -> None:
    (claim,) = claims("Ines Duarte, the mayor, said that the new contract was a disgrace.")
    assert "ines duarte" in claim.value.others
    assert "contract" in claim.subject


def test_what_members_hold_is_held_by_whom_they_belong_to() -> None:
    (claim,) = claims("Ines Duarte, the mayor, said that her deputies would not tolerate a new levy.")
    assert "ines duarte" in claim.value.others


def test_a_link_that_is_ruled_out_clears() -> None:
    assert side("Governor Ines Duarte ruled out any link to the quarry.") == ["for"]


def test_what_a_party_asks_of_its_own_is_its_side() -> None:
    (claim,) = claims("The bakers' guild told its members to turn down the offer.")
    assert claim.value.norm.startswith("against")
    assert "%union" in claim.value.others or "#guild" in claim.value.others


def test_what_is_withheld_is_told_the_other_way_round_too() -> None:
    (claim,) = claims("Consent had been withheld, said Governor Ines Duarte.")
    assert claim.value.norm == "against withhold consent"


def test_a_seat_of_government_is_its_country() -> None:
    (claim,) = claims("Downing Street took no side.")
    assert "@GB" in claim.value.others


def test_who_calls_a_thing_a_sham_is_against_it() -> None:
    (claim,) = claims("The bakers' guild called the levy a sham.")
    assert claim.value.norm.startswith("against")
    assert "levy" in claim.subject


def test_to_be_for_a_thing() -> None:
    assert side("The bakers' guild is for the levy.") == ["for"]
    assert side("The bakers' guild was never for the levy.") == ["against"]
    assert not side("The bakers' guild was in Lima for the fair.")


def test_a_day_is_no_target() -> None:
    (claim,) = claims("The bakers' guild kept its distance for two years.")
    assert not claim.subject


def test_a_subject_behind_which_much_stands() -> None:
    (claim,) = claims("Asked for its consent to a joint count, the Varnian side has, as is its custom, refused.")
    assert "#side" in claim.value.others
