"""How far words of two reports tell of one happening."""

from __future__ import annotations

from parallax.align.meanings import in_common, same_deed, unlike_deeds
from parallax.align.similarity import Similarity
from tests.told import claims_of

PLAIN = Similarity({}, {}, 1, {})


def shared(one: str, other: str) -> float:
    return in_common(frozenset(one.split()), frozenset(other.split()), PLAIN)[0]


def test_a_word_says_more_than_a_synonym_and_a_synonym_more_than_nothing() -> None:
    assert shared("car", "car") == 1.0
    assert 0.0 < shared("car", "automobile") < 1.0
    assert shared("car", "hymn") == 0.0


def test_a_noun_for_a_deed_tells_its_verb() -> None:
    assert shared("warning", "warn") > 0.5


def test_verbs_of_two_meanings_are_unlike_and_light_ones_are_not() -> None:
    opened, closed, had = (
        claims_of(f"The bridge {what} on Monday.", "time")[0] for what in ("opened", "was inspected", "took part")
    )
    assert unlike_deeds(opened, closed)
    assert not unlike_deeds(opened, had)
    assert same_deed(opened, opened) == 1.0
