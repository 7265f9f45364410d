"""Orders of the same two events meet, whichever way round they are told."""

from __future__ import annotations

from parallax.align.orders import pairs
from parallax.extract import sequence
from parallax.model import Pair
from tests.extract.reports import report


def matched(a: str, b: str) -> list[Pair]:
    return list(pairs([*sequence.extract(report(a)), *sequence.extract(report(b, sigil="B"))]))


def test_the_same_two_events_meet() -> None:
    assert matched("The crew opened the sluice after the dam cracked.", "The sluice was opened before the dam cracked.")


def test_one_event_in_common_is_not_enough() -> None:
    assert not matched("The crew opened the sluice after the dam cracked.", "The sluice was opened after the speech.")


def test_a_verb_meets_the_noun_for_its_deed() -> None:
    assert matched("The mill exploded after the siren sounded.", "The siren sounded after the explosion of the mill.")


def test_two_clocks_are_left_to_the_comparison_of_times() -> None:
    told = [
        claim
        for sigil, late in (("A", "4.25"), ("B", "2.25"))
        for claim in sequence.extract(
            report(
                ["The sluice opened at 3.10 a.m.", f"The dam cracked at {late} a.m."],
                sigil=sigil,
                published="2020-05-05",
            )
        )
    ]
    assert len(told) == 2
    assert not list(pairs(told))


def test_other_words_for_the_same_deeds_meet() -> None:
    assert matched("The minister resigned before the vote.", "The minister stepped down after the ballot.")


def test_what_is_only_pointed_to_is_what_the_report_is_about() -> None:
    a = "The alarm sounded minutes before the explosion."
    b = "The siren sounded when it was over."
    assert matched(a, b)
