"""Claims of several reports that are about one thing: matched wherever they stand, each with its best counterpart."""

from __future__ import annotations

from parallax.align.pairs import central_frames
from parallax.model import Pair
from tests.align.claims import count
from tests.told import audit_of


def matched(*texts: str) -> set[frozenset[str]]:
    """The words of all pairs of numbers and times, whichever report says which."""
    pairs: tuple[Pair, ...] = audit_of(*texts).alignment.pairs
    return {frozenset((p.a.span.quote, p.b.span.quote)) for p in pairs if p.a.type in ("quantity", "money", "time")}


def test_one_sentence_answers_several() -> None:
    long = "Nine goats and four horses died in the barn fire at Halden on Monday."
    short = "The barn fire at Halden happened on Tuesday. Six goats died in the fire. Two horses died in it, too."
    found = matched(long, short)
    assert frozenset({"Nine goats", "Six goats"}) in found
    assert frozenset({"four horses", "Two horses"}) in found
    assert frozenset({"Nine goats", "Two horses"}) not in found


def test_what_both_say_leaves_no_room_for_a_rival() -> None:
    a = "The fund gives the school 3 million euros, the clinic 7 million euros and the bridge 20 million euros."
    b = "The bridge gets 20 million euros from the fund, the clinic 9 million euros, the school 3 million euros."
    found = matched(a, b)
    assert frozenset({"7 million euros", "9 million euros"}) in found
    assert frozenset({"3 million euros", "9 million euros"}) not in found


def test_other_things_are_not_matched_because_they_stand_alike() -> None:
    assert matched("Police counted nine goats in the yard.", "Police counted six cars in the yard.") == set()


def test_a_history_is_no_counterpart_of_the_event() -> None:
    a = "A fire killed nine goats at Halden farm on Monday."
    b = "In 1987 a fire killed two hundred goats at Halden farm."
    assert frozenset({"nine goats", "two hundred goats"}) not in matched(a, b)


def test_frames_of_the_event_are_those_that_most_reports_tell() -> None:
    told = [count(s, 9, frame="die") for s in "ABC"] + [count("A", 3, frame="sell"), count("B", 3, frame="speak")]
    assert central_frames(told) == {"die", "happening"}
    assert central_frames([]) == {"happening"}
