"""Who is meant as the one who takes a side: the name, its body, its nouns."""

from __future__ import annotations

from parallax.extract.parties import parties
from tests.extract.reports import report


def holder(*paragraphs: str, verb: str) -> frozenset[str]:
    found = report(*paragraphs)
    who = parties(found)
    sentence, token = next((s, t) for s in found.sentences for t in s.tokens if t.text == verb)
    return who.of_verb(sentence, token.i)


def test_a_chairman_speaks_for_the_union() -> None:
    assert {"stan bell", "#union"} <= holder("Stan Bell, chairman of the union, rejected the plan.", verb="rejected")


def test_a_noun_stands_for_the_name_that_it_introduced() -> None:
    text = ("The contractor, Hale Roofing Ltd, had the work.", "The contractor denied everything.")
    assert "#contractor" in holder(*text, verb="denied")


def test_of_a_passive_the_doer_counts() -> None:
    assert holder("The plan was rejected by the council.", verb="rejected") == {"#council"}
    assert holder("The plan was rejected.", verb="rejected") == frozenset()


def test_we_are_whoever_speaks() -> None:
    assert "ulla berg" in holder('"We oppose the quota," said Ulla Berg.', verb="oppose")
