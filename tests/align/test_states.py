"""One thing in two reports, and two things of one kind."""

from __future__ import annotations

from parallax.align.states import pairs
from parallax.extract import statuses
from parallax.model import Claim, Pair
from tests.extract.reports import report


def matched(*texts: str) -> list[Pair]:
    found: list[Claim] = []
    for sigil, text in zip("ABCDEF", texts, strict=False):
        found += statuses.extract(report(text, sigil=sigil))
    return list(pairs(found))


def test_one_thing_is_found_wherever_it_is_told_of() -> None:
    (pair,) = matched("Engineers closed the canal on Friday night.", "The canal is open again, said the port.")
    assert (pair.a.value.norm, pair.b.value.norm) == ("done close", "done open")


def test_synonyms_name_one_thing() -> None:
    assert matched("The commission was dissolved in spring.", "The committee has not been dissolved.")


def test_second_hall_is_not_the_first() -> None:
    assert not matched("The first hall was opened.", "The second hall has not been opened.")


def test_two_named_bridges_are_two() -> None:
    assert not matched("Severn Bridge was closed on Friday.", "Humber Bridge was opened on Friday.")


def test_people_are_paired_by_name_only() -> None:
    assert not matched("A man was arrested in the harbour.", "A man was released near the station.")


def test_other_qualifiers_tell_of_other_things() -> None:
    assert not matched("The northern gate was closed.", "The freight gate was opened.")


def test_synonymous_qualifiers_do_not() -> None:
    assert matched("The cargo tunnel was closed.", "The freight tunnel was opened.")
