"""Points at issue, as a report tells them to be so or not so."""

from __future__ import annotations

import pytest

from parallax.extract import points
from tests.extract.reports import report


def told(text: str) -> list[str]:
    return [c.value.norm for c in points.extract(report(text))]


@pytest.mark.parametrize(
    ("text", "norm"),
    [
        ("The treasurer will step down.", "yes resignation"),
        ("The treasurer will stay on.", "no resignation"),
        ("The treasurer will not step down.", "no resignation"),
        ("The smelter's lawyers lodged an appeal.", "yes appeal"),
        ("The smelter accepts the verdict.", "no appeal"),
        ("Nobody was hurt.", "no injury"),
        ("Two dockers were treated for injuries.", "yes injury"),
        ("The crew escaped unhurt.", "no injury"),
        ("The siren did not sound.", "no alarm"),
        ("The siren had been switched off.", "no alarm"),
        ("The siren went off at two.", "yes alarm"),
        ("The embankment gave way.", "no holding"),
        ("The embankment held.", "yes holding"),
        ("The bakery will not be closed.", "no closure"),
        ("The owners announced the closure of the bakery.", "yes closure"),
        ("The jury was unanimous.", "yes unanimity"),
        ("The council approved the budget by nine votes to four.", "no unanimity"),
        ("The council approved the budget in an 8-0 vote.", "yes unanimity"),
        ("The skipper wept in the dock.", "no composure"),
        ("The accused showed no emotion.", "yes composure"),
        ("The skipper pleaded guilty.", "yes guilt"),
        ("The skipper pleaded not guilty.", "no guilt"),
        ("The concert was called off.", "no taking-place"),
        ("The leak has been plugged.", "no leak"),
        ("The owner had never seen the memo.", "no knowledge"),
        ("Prosecutors dropped the charges.", "no charges"),
    ],
)
def test_words_for_a_point(text: str, norm: str) -> None:
    assert norm in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "The man pulled out a pistol and left.",
        "She pulled the boat off the sandbank.",
        "The shop sells clear glass.",
        "The choir will sing in May.",
    ],
)
def test_words_that_mean_something_else(text: str) -> None:
    assert not told(text)


def test_a_party_is_known_by_name_and_noun() -> None:
    (claim,) = points.extract(report(["Lena Ort is the mayor.", "She will not resign."]))
    assert "lena ort" in claim.value.others


def test_no_one_is_nobodys_name() -> None:
    (claim,) = points.extract(report("No one was hurt."))
    assert claim.value.others == ()


def test_a_score_is_no_vote() -> None:
    assert not told("Harriers won by four goals to two.")
