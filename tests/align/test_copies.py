"""A sentence that two reports share is compared word for word, whatever else they say."""

from __future__ import annotations

from tests.told import conflicts

SHARED = "{} people were hurt when the footbridge at Marl gave way under the evening crowd."


def test_a_number_that_differs_in_a_shared_sentence_is_a_conflict() -> None:
    spoilt = f"{SHARED.format('Nine')} Rescuers said that four people were hurt there."
    assert len(conflicts(SHARED.format("Four"), spoilt)) == 1


def test_what_is_told_twice_with_one_number_is_none() -> None:
    assert conflicts(SHARED.format("Four"), SHARED.format("Four")) == []
