"""What a report calls a body or a document."""

from __future__ import annotations

from parallax.extract import terms
from tests.extract.reports import report


def called(text: str) -> list[tuple[str, str, str]]:
    return [(c.slot, c.value.norm, c.value.unit) for c in terms.extract(report(text))]


def test_named_body_with_its_whole_name() -> None:
    assert ("name", "joint fisheries commission", "body") in called(
        "They met the Joint Fisheries Commission in Bergen."
    )


def test_named_document() -> None:
    assert ("name", "clean rivers act", "document") in called("The chamber passed the Clean Rivers Act on Thursday.")


def test_name_goes_on_after_of() -> None:
    assert ("name", "treaty of malmo", "document") in called("Both kings signed the Treaty of Malmö.")


def test_bare_noun_is_no_name() -> None:
    assert called("The Committee met again.") == []


def test_new_body_under_a_common_noun() -> None:
    assert ("thing", "border council", "body") in called("The two states will establish a border council in spring.")


def test_head_of_a_list_is_its_last_noun() -> None:
    assert ("thing", "mechanism", "body") in [
        (slot, norm.split()[-1], unit)
        for slot, norm, unit in called("The states will set up a joint customs, police and trade mechanism, he said.")
    ]


def test_a_body_that_only_acts_is_not_told_of_as_a_thing() -> None:
    assert called("A committee discussed the weather.") == []


def test_body_that_somebody_leads() -> None:
    assert ("thing", "rescue team", "body") in called("A rescue team of nine, led by Olga Brandt, set out at dawn.")


def test_deed_behind_another_clause() -> None:
    assert ("thing", "council", "body") in called("The two states have created a council to settle such cases.")


def test_thing_that_there_is_not() -> None:
    assert ("none", "border treaty", "document") in called("The two states have no border treaty.")
