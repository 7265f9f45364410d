"""What a checker says of a report before it is imported."""

from __future__ import annotations

from pathlib import Path

import pytest

from parallax.case import create
from parallax.gui.importing.drafts import Draft, case_name, changed, day_of
from parallax.load.batch import read_text
from parallax.model import Source, Stated

TEXT = "Bridge closed after storm\n\nThe bridge at Halden was closed on Monday, the mayor said.\n"


def draft() -> Draft:
    ((source, raw),) = read_text(TEXT).found
    return Draft(source, raw)


def test_an_unknown_date_is_asked_for_until_it_is_left_open_on_purpose() -> None:
    one = draft()
    assert one.asks
    assert not one.dated("2024-05-08").asks
    assert not Draft(one.source, one.raw, open_date=True).asks


def test_what_is_typed_is_given_by_the_user_and_what_stays_keeps_its_origin() -> None:
    one = draft()
    assert one.stating("title", one.source.title.value).source.title.origin == "text"
    assert one.stating("publisher", " Halden Post ").source.publisher == Stated(
        "Halden Post", "given", "given by the user"
    )
    after = one.stating("publisher", "Halden Post").dated("2024-05-08")
    assert changed(one.source, after.source) == {"publisher": "Halden Post", "published": "2024-05-08"}


@pytest.mark.parametrize(
    ("text", "iso"),
    [("8 May 2024", "2024-05-08"), ("2024-05-08", "2024-05-08"), ("May 8, 2024", "2024-05-08"), ("3/4/2021", "")],
)
def test_a_date_is_read_as_people_write_it(text: str, iso: str) -> None:
    found = day_of(text)
    assert found is not None
    assert found.iso == iso


def test_a_case_is_named_by_a_headline_that_a_file_can_bear() -> None:
    def source(title: str, outlet: str) -> Source:
        return Source("A", "a.txt", "", "", title=Stated(title), publisher=Stated(outlet))

    assert case_name([source("Who closed the bridge? A/B", "Post")]) == "Who closed the bridge A B"
    assert case_name([source("", "Post"), source("", "Ledger")]) == "Post, Ledger"
    assert case_name([]) == "New case"
    long = case_name([source("word " * 40, "")])
    assert len(long) <= 60
    assert long.endswith("word")


def test_a_title_of_letters_that_take_many_bytes_names_a_file_all_the_same(tmp_path: Path) -> None:
    name = case_name([Source("A", "a.txt", "", "", title=Stated("\U0001f9c3" * 80))])
    with create(tmp_path / f"{name}.parallax") as case:
        assert case.writable
