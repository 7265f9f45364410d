"""Where events were: streets with their blocks, sides with the thing that has them."""

from __future__ import annotations

import pytest

from parallax.extract import places
from parallax.extract.names import mentions
from parallax.extract.report import Report
from parallax.extract.streets import streets
from parallax.language import load_pipeline, parse
from parallax.model import Claim, Passage, Source, Span


def claims(text: str, slot: str) -> list[Claim]:
    source = Source("A", "a.txt", text, "")
    sentences = tuple(parse(source, [Passage("A", 0, 0, Span(0, len(text), text))], load_pipeline()))
    report = Report(source, sentences, {0: mentions(source, sentences)})
    found = [c for c in places.extract(report) if c.slot == slot]
    assert all(text[c.span.start : c.span.end] == c.span.quote for c in found)
    return found


@pytest.mark.parametrize(
    ("text", "name", "number"),
    [
        ("It burned in the 2200 block of Chestnut Avenue.", "chestnut avenue", 2200),
        ("It burned at 415 N. Chestnut Ave. on Monday.", "chestnut avenue", 415),
        ("On Chestnut Street nobody slept.", "chestnut street", 0),
        ("They met on 29th Street.", "29th street", 0),
        ("It burned in the 900-block of South Old Mill Road.", "old mill road", 900),
    ],
)
def test_streets(text: str, name: str, number: int) -> None:
    (street,) = streets(text)
    assert (f"{street.name} {street.suffix}", street.number) == (name, number)


@pytest.mark.parametrize("text", ["The Supreme Court ruled.", "The Quay Street Gazette wrote.", "He took the road."])
def test_what_is_no_street(text: str) -> None:
    assert list(streets(text)) == []


def test_crossing_streets_know_each_other() -> None:
    found = claims("The crash happened at Mercer Street and Dale Road.", "street")
    assert [(c.value.norm, set(c.subject)) for c in found] == [
        ("mercer street", {"dale road"}), ("dale road", {"mercer street"}),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "degrees", "thing"),
    [
        ("The ship sank off the western shore of the lake.", "270 degrees", "lake"),
        ("The wreck lies north-west of the harbour.", "315 degrees", "harbour"),
        ("Smoke came from the southern wall.", "180 degrees", "wall"),
    ],
)
def test_directions(text: str, degrees: str, thing: str) -> None:
    (claim,) = claims(text, "side")
    assert claim.value.norm == degrees
    assert thing in claim.subject


def test_left_and_right() -> None:
    (claim,) = claims("The left wheel came off.", "side")
    assert (claim.value.norm, set(claim.subject)) == ("left", {"wheel"})


def test_a_name_has_no_side() -> None:
    assert claims("South Korea and North Carolina sent teams.", "side") == []


@pytest.mark.parametrize(
    ("text", "site"),
    [
        ("The singer was arrested at the airport.", "airport"),
        ("The singer was arrested at the Hotel Astoria.", "astoria hotel"),
        ("The ministers met in Graz.", "graz"),
    ],
)
def test_sites(text: str, site: str) -> None:
    assert [c.value.norm for c in claims(text, "where")] == [site]


def test_where_somebody_speaks_is_no_site_of_the_event() -> None:
    assert claims("The minister said in Graz that nothing was decided.", "where") == []


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("The new court will sit in Graz.", "graz"),
        ("The commission has its seat in Graz and not in Linz.", "graz"),
        ("The seat of the office shall be the town of Graz.", "graz"),
    ],
)
def test_where_a_body_has_its_seat(text: str, place: str) -> None:
    claim = claims(text, "seat")[0]
    assert (claim.value.norm, claim.negated) == (place, False)


def test_a_room_is_known_by_its_whole_name() -> None:
    assert [c.value.norm for c in claims("The fire started in the engine room.", "where")] == ["engine room"]


def test_who_is_at_the_door_of_a_house_is_at_the_house() -> None:
    assert [c.value.norm for c in claims("He was arrested at the gate of the airport.", "where")] == ["airport"]


@pytest.mark.parametrize(
    "text", ["He was pronounced dead at a hospital.", "She is a junior at Oakdale High School.", "He was hit by a van."]
)
def test_what_is_no_scene(text: str) -> None:
    assert claims(text, "where") == []


def test_a_side_knows_what_is_there() -> None:
    (claim,) = claims("The hut, which lies off the north road, was empty.", "side")
    assert claim.subject == {"road", "hut"}
