"""A reader expects one person under one name, whatever the report calls them from line to line."""

from __future__ import annotations

import pytest

from parallax.extract.names import mentions
from parallax.language import load_pipeline, parse
from parallax.model import Mention, Passage, Source, Span


def found(*lines: str) -> tuple[Mention, ...]:
    text = "\n\n".join(lines)
    passages, start = [], 0
    for n, line in enumerate(lines):
        passages.append(Passage("A", n, n, Span(start, start + len(line), line)))
        start += len(line) + 2
    source = Source("A", "a.txt", text, "")
    named = mentions(source, tuple(parse(source, passages, load_pipeline())))
    assert all(text[m.span.start : m.span.end] == m.span.quote for m in named)
    return named


def keys(named: tuple[Mention, ...], kind: str) -> list[str]:
    return [m.key for m in named if m.kind == kind]


def test_bare_surname_means_the_person_named_in_full() -> None:
    named = found("Inspector Nadia Brunner opened the inquiry in Graz.", "Brunner refused to give details.")
    assert keys(named, "person") == ["nadia brunner", "nadia brunner"]
    assert named[0].title == "Inspector"
    assert named[0].surface == "Nadia Brunner"


def test_two_people_of_one_surname_stay_apart() -> None:
    named = found("Peter Walsh and his sister Karen Walsh run the bakery.", "Karen Walsh bakes.", "Walsh spoke first.")
    assert keys(named, "person")[:2] == ["peter walsh", "karen walsh"] or "karen walsh" in keys(named, "person")
    assert len(set(keys(named, "person"))) == 2


def test_initials_and_marks_do_not_make_another_person() -> None:
    named = found("Harold T. Nyström, 51, was elected.", "Harold Nystrom thanked the members.")
    assert set(keys(named, "person")) == {"harold nystrom"}


def test_body_by_its_head_and_by_its_initials() -> None:
    named = found("The National Safety Board (NSB) sent a team.", "The NSB will report in May.", "The Board was asked.")
    assert set(keys(named, "body")) == {"national safety board"}


def test_body_with_of_and_and_is_one_name() -> None:
    named = found("The Ministry of Trade and Industry in Cairo denied it.")
    assert keys(named, "body") == ["ministry of trade and industry"]
    assert keys(named, "place") == ["cairo"]


@pytest.mark.parametrize("country", ["Britain", "the UK", "the United Kingdom"])
def test_country_goes_by_one_key(country: str) -> None:
    assert keys(found(f"The letter was posted in {country} last week."), "place") == ["united kingdom"]


def test_she_is_the_woman_named_before() -> None:
    named = found("Judge Maria Keller met the lawyer Tom Price on Friday.", "She gave him a week to answer.")
    assert [(m.span.quote, m.key) for m in named][-2:] == [("She", "maria keller"), ("him", "tom price")]


def test_lower_case_role_is_the_title_and_not_the_name() -> None:
    named = found("It was built by marine engineer Olga Petersen.")
    assert (named[0].surface, named[0].title) == ("Olga Petersen", "marine engineer")


def test_an_office_means_its_only_holder() -> None:
    named = found("The mayor of Linz, Lena Fuchs, came late.", "In the evening the mayor opened the fair.")
    assert [(m.span.quote, m.key) for m in named if m.passage == 1] == [("the mayor", "lena fuchs")]


def test_an_office_of_two_or_of_another_kind_means_nobody() -> None:
    two = found("Mayor Lena Fuchs met Mayor Otto Berg.", "The mayor opened the fair.")
    assert [m for m in two if m.passage == 1] == []
    other = found("Labour Minister Dora Klein came late.", "The prime minister opened the fair.")
    assert [m for m in other if m.passage == 1] == []


def test_what_stands_before_a_form_of_address_is_no_part_of_the_name() -> None:
    named = found("Peter Walsh was ill.", "Young Mr Walsh stayed at home.")
    assert keys(named, "person") == ["peter walsh", "peter walsh"]


def test_the_town_of_a_name_is_a_place() -> None:
    assert keys(found("The new office has its seat in the town of Iskrel."), "place") == ["iskrel"]


def test_a_common_noun_before_a_full_name_is_no_part_of_it() -> None:
    assert keys(found("Passenger Karen Walsh broke a window."), "person") == ["karen walsh"]
