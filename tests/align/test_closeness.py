"""How sure it is that two claims are about one thing: what speaks for it, what against it."""

from __future__ import annotations

import pytest

from parallax.align.closeness import Nearness, closeness, features, kind_of, likeness, magnitude, weights
from parallax.align.similarity import Similarity
from parallax.model import Claim
from tests.align.claims import count, moment

NEAR = Nearness(0.5, 0, 1.0, 1.0, 1.0, False, False)
NOTHING_KNOWN = Similarity({}, {}, 2, {})


def close(a: Claim, b: Claim, near: Nearness = NEAR) -> float:
    return closeness(features(a, b, near, NOTHING_KNOWN), weights(kind_of(a, b)))


@pytest.mark.parametrize(("a", "b", "least", "most"), [
    ("goat", "goat", 1.0, 1.0), ("man", "victim", 0.6, 0.9), ("physician", "doctor", 0.9, 0.9),
    ("dog", "animal", 0.7, 0.9), ("goat", "euro", 0.0, 0.0),
])  # fmt: skip
def test_words_are_as_alike_as_they_mean(a: str, b: str, least: float, most: float) -> None:
    assert least <= likeness(frozenset({a}), frozenset({b})) == likeness(frozenset({b}), frozenset({a})) <= most


def test_nothing_is_like_nothing() -> None:
    assert likeness(frozenset(), frozenset({"goat"})) == 0.0


def test_the_same_thing_is_closer_than_another() -> None:
    assert close(count("A", 9), count("B", 6)) > close(count("A", 9), count("B", 6, "pupil"))


@pytest.mark.parametrize("near", [
    NEAR._replace(cosine=0.1), NEAR._replace(rank=4), NEAR._replace(scarcity=0.2), NEAR._replace(answered=True),
    NEAR._replace(other_time=True), NEAR._replace(depth=0.0),
])  # fmt: skip
def test_what_speaks_against_a_match_makes_it_less_sure(near: Nearness) -> None:
    a, b = count("A", 9), count("B", 6)
    assert close(a, b, near) < close(a, b)


def test_harm_told_as_an_attack_is_no_other_happening() -> None:
    a, b = count("A", 9, frame="attack"), count("B", 6, frame="harm")
    assert close(a, b) > close(a, count("B", 6, frame="sell"))


def test_magnitude_grows_with_the_ratio_and_is_cut() -> None:
    assert magnitude(count("A", 9), count("B", 9)) == 0
    assert magnitude(count("A", 9), count("B", 90)) == magnitude(count("A", 9), count("B", 9000)) == 1
    assert magnitude(count("A", 0), count("B", 9)) == 0
    assert magnitude(moment("A", 10), moment("B", 1e9)) == 0


@pytest.mark.parametrize(("a", "b", "kind"), [
    (count("A", 9), count("B", 6), "quantity"),
    (moment("A", 0, "minute"), moment("B", 9, "minute"), "clock"),
    (moment("A", 0, "minute"), moment("B", 9, "day"), "day"),
])  # fmt: skip
def test_every_kind_has_weights_of_its_own(a: Claim, b: Claim, kind: str) -> None:
    assert kind_of(a, b) == kind
    assert weights(kind)["bias"] < 0


def test_a_weight_of_no_feature_would_weigh_nothing() -> None:
    known = features(count("A", 9), count("B", 6), NEAR, NOTHING_KNOWN)
    for kind in ("quantity", "money", "time", "day", "clock"):
        assert set(weights(kind)) <= set(known)
