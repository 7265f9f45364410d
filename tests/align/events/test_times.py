"""Times of one event in two reports, in whatever words; of two events, however alike the words."""

from __future__ import annotations

import pytest

from tests.told import audit_of


def conflicts(*texts: str) -> list[str]:
    found = audit_of(*texts).findings
    return [f.rule for f in found if f.relation == "conflict" and f.type == "time"]


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (
            "The banker was arrested on Monday evening. He had lived in Oslo for years.",
            "Border guards took Ivar Holt into custody early on Sunday. His lawyer has been told.",
        ),
        (
            "The pact takes effect on 1 July. It binds both states.",
            "Both chambers have voted. From 1 September the pact will be in force.",
        ),
        (
            "The two parties will meet again on 19 June. Nothing has been agreed.",
            "Nothing was settled. The next round of talks begins on 3 July.",
        ),
        (
            "An explosion tore open the mill at 9.10 p.m. on Tuesday. Nobody was hurt.",
            "A silo of the mill blew up at a quarter past eleven on Tuesday night. The crew had gone home.",
        ),
        (
            "The sluices were lowered on Tuesday at dawn, an engineer said. The lake is filling.",
            "It was on Sunday that they lowered the sluices of the dam. Nobody downstream was told.",
        ),
        (
            "The mill was sold in March. It had stood idle. The price is not known.",
            "The mill has a new owner. It was sold quickly. That was in January.",
        ),
        (
            "Bids were opened at 10 a.m. on Tuesday. Four had come in.",
            "The opening of the bids did not begin until three in the afternoon on Tuesday. Four had come in.",
        ),
        (
            "The clerk left the bank at 9.40 on Tuesday, ten minutes after the robbery. She saw nothing.",
            "The bank was robbed at 10.15 on Tuesday. A clerk was hurt.",
        ),
        (
            "Ida Moen unplugged the mill's old clock on Friday. She keeps it at home.",
            "The mill's clock was silenced by Ida Moen on Wednesday. It had been slow for years.",
        ),
        (
            "The raid on the farm began at 4.20 a.m. on Tuesday. Nobody was hurt.",
            "Midnight had not yet struck when soldiers crept up to the farm and stormed it. Nobody was hurt.",
        ),
    ],
)
def test_one_event(a: str, b: str) -> None:
    assert conflicts(a, b)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (
            "The banker was arrested on Monday evening. He had lived in Oslo for years.",
            "The banker will be sentenced on Friday. His lawyer has been told.",
        ),
        (
            "The museum closed on Monday for repairs. Its roof leaks.",
            "The museum is to close on Friday for good. Its roof leaks.",
        ),
        (
            "The council sits for the last time on 24 May. Its chairman is ill.",
            "The first meeting of the council will be held on 3 May. Its chairman is ill.",
        ),
        (
            "The clerk left the bank at 9.40 on Tuesday, ten minutes after the robbery. She saw nothing.",
            "The bank was robbed at half past nine on Tuesday. A clerk was hurt.",
        ),
    ],
)
def test_two_events(a: str, b: str) -> None:
    assert not conflicts(a, b)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (
            "The harbour was closed from 7 p.m. on Tuesday to 5 a.m. on Wednesday. Boats lay outside.",
            "The harbour was closed from 19:00 on Tuesday until 05:00 on Wednesday. Boats lay outside.",
        ),
        ("The board has ninety days to decide. It meets in May.", "The board has three months to decide. It is new."),
        (
            "The city has stocks of bread for five weeks. The mill is shut.",
            "The mill must keep its books for three years. It is shut.",
        ),
    ],
)
def test_two_ends_and_two_lengths(a: str, b: str) -> None:
    assert not conflicts(a, b)


def test_two_looks_at_what_goes_on() -> None:
    assert not conflicts(
        "Oil was still coming ashore on Monday night. Booms are short.",
        "Oil came ashore at the weekend. Booms are short.",
    )
    assert not conflicts(
        "By midday on Monday 4,000 people had been moved out. Buses were short.",
        "By Tuesday night 6,000 people had been moved out. Buses were short.",
    )


def test_before_which_nothing_happens() -> None:
    assert conflicts(
        "The bridge is to reopen to cars by the end of May. Lorries must wait.",
        "The bridge will not reopen to cars before August. Lorries must wait.",
    )
