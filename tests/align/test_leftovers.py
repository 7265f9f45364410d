"""Elimination: what both reports say is set aside before what is left over is taken for one matter."""

from __future__ import annotations

from parallax.align.leftovers import Leftovers, amount, counted, matter
from tests.align.claims import count, moment


def test_what_is_left_on_both_sides_is_scarce() -> None:
    left = Leftovers([count("A", 3), count("A", 7), count("A", 20), count("B", 3), count("B", 9), count("B", 20)])
    assert left.scarcity(1, 4) == 1.0
    assert left.told_by(0, "B")
    assert not left.told_by(1, "B")


def test_the_more_are_left_the_less_it_says() -> None:
    left = Leftovers([count("A", 3), count("A", 7), count("B", 9)])
    assert left.scarcity(0, 2) == 0.5


def test_a_value_that_the_other_report_gives_elsewhere_is_answered() -> None:
    left = Leftovers([count("A", 3), count("B", 3), count("B", 9)])
    assert left.apart(0, 2)
    assert not left.apart(0, 1)


def test_goats_are_no_rivals_of_pupils_but_men_are_of_victims() -> None:
    assert matter(count("A", 3, "goat")) != matter(count("A", 3, "pupil"))
    assert matter(count("A", 3, "man")) == matter(count("A", 3, "victim"))
    assert counted(count("A", 3, "man")) == "people"


def test_a_clock_time_is_no_rival_of_a_day() -> None:
    assert matter(moment("A", 0, "minute")) != matter(moment("A", 0, "day"))


def test_amounts_are_told_apart_to_three_figures() -> None:
    assert amount(count("A", 12_001)) == amount(count("B", 12_004, "sheep"))
    assert amount(count("A", 121)) != amount(count("B", 122))
    assert amount(count("A", 5, high=7)) != amount(count("A", 5))
