"""How far a thing has come, as a report says it."""

from __future__ import annotations

import pytest

from parallax.extract import statuses
from tests.extract.reports import report


def told(text: str) -> list[tuple[str, set[str]]]:
    found = report(text)
    return [(c.value.norm, {s for s in c.subject if not s.startswith("+")}) for c in statuses.extract(found)]


@pytest.mark.parametrize(
    ("text", "norm"),
    [
        ("The treaty was signed in the old town hall.", "done sign"),
        ("The two ministers have signed the treaty.", "done sign"),
        ("The treaty will be signed next week.", "planned sign"),
        ("The treaty is to be signed next week.", "planned sign"),
        ("The treaty has not been signed.", "denied sign"),
        ("The treaty has yet to be signed.", "denied sign"),
        ("The envoy said that the treaty would be signed in May.", "planned sign"),
        ("Whether the treaty is signed will be decided in May.", "undecided sign"),
        ("If the treaty is signed, the border opens.", "possible sign"),
        ("The envoys decided to sign the treaty.", "possible sign"),
        ("Both envoys put their names to the treaty.", "done put name"),
    ],
)
def test_how_far_a_deed_has_come(text: str, norm: str) -> None:
    assert (norm, {"treaty"}) in told(text)


@pytest.mark.parametrize(
    ("text", "norm"),
    [
        ("The turbine remains in operation.", "done in operation"),
        ("The turbine was out of order.", "done out of order"),
        ("The turbine was brought to a standstill.", "done to standstill"),
        ("The turbine is not in operation.", "denied in operation"),
        ("The turbine survived the fire.", "done survive"),
        ("The turbine is scorched but whole.", "done whole"),
    ],
)
def test_a_phrase_or_an_adjective_tells_the_state(text: str, norm: str) -> None:
    assert (norm, {"turbine"}) in told(text)


def test_a_whole_town_is_no_undamaged_town() -> None:
    assert told("The whole town was there.") == []


def test_a_sprinkler_system_is_a_sprinkler() -> None:
    ((_, things),) = told("The sprinkler system was out of order.")
    assert "sprinkler" in things


def test_shut_without_notice_is_shut() -> None:
    assert ("done shut", {"bridge"}) in told("The bridge was shut without notice.")


def test_the_thing_itself_and_not_its_wrapping() -> None:
    assert ("done initial", {"accord"}) in told("The text of the accord was initialled by two clerks.")


def test_what_is_said_of_nothing_in_particular_is_no_state() -> None:
    assert told("They opened it.") == []


def test_report_date_and_time_come_with_the_state() -> None:
    (claim,) = statuses.extract(report("The gate was closed at noon."))
    assert claim.value.low is None
    assert claim.span.quote == "gate was closed"
