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
