"""Ages are compared for one person only, and names only where nobody knows both people."""

from __future__ import annotations

from parallax.align.people import pairs
from parallax.model import Claim, Span, Value


def age(source: str, years: int, *subject: str, words: str = "") -> Claim:
    value = Value(str(years), float(years), float(years), "year")
    said = frozenset(words.split())
    return Claim(source, years, Span(years, years + 1, "x"), "role", "age", value, frozenset(subject), "", "", said)


def name(source: str, called: str, *subject: str) -> Claim:
    value = Value(called, unit="name")
    return Claim(source, 0, Span(0, 1, called), "name", "person", value, frozenset({called, *subject}))


def norms(claims: list[Claim], names: dict[tuple[str, str], str]) -> set[tuple[str, str]]:
    return {(p.a.value.norm, p.b.value.norm) for p in pairs(claims, names)}


def test_named_people_are_paired_by_who_they_are() -> None:
    names = {("A", "ann roe"): "ann roe", ("B", "ann roe"): "ann roe", ("B", "tom till"): "tom till"}
    claims = [age("A", 30, "ann roe"), age("B", 40, "ann roe"), age("B", 50, "tom till")]
    assert norms(claims, names) == {("30", "40")}


def test_what_agrees_is_set_aside_first() -> None:
    claims = [
        age("A", 17, "boy", "victim", words="shoot street"), age("A", 30, "man", "victim", words="shoot street"),
        age("B", 17, "boy", "victim", words="shoot street"), age("B", 44, "man", "victim", words="shoot street"),
    ]  # fmt: skip
    assert norms(claims, {}) == {("17", "17"), ("30", "44")}


def test_man_and_woman_or_victim_and_accused_are_never_one() -> None:
    claims = [age("A", 17, "girl", "victim"), age("B", 30, "man", "victim"), age("B", 20, "woman", "accused")]
    assert norms(claims, {}) == set()


def test_two_people_of_one_age_are_told_apart_by_what_they_are() -> None:
    told = [
        age("A", 31, "officer", "victim"), age("A", 31, "man", "suspect"),
        age("B", 31, "officer", "victim"), age("B", 40, "man", "suspect"),
    ]  # fmt: skip
    assert ("31", "40") in norms(told, {})


def test_sentences_that_are_copies_are_compared_first() -> None:
    said = "four people includ shot festival end evening park"
    copied = [
        age("A", 22, words=said), age("B", 11, words=said), age("B", 22, "man", "victim", words="hit later"),
    ]  # fmt: skip
    assert norms(copied, {}) == {("22", "11")}


def test_nobody_is_mistaken_for_somebody_of_another_generation() -> None:
    assert norms([age("A", 22, "man", "victim"), age("B", 41, "man", "victim")], {}) == set()


def test_two_first_names_for_one_holder_of_an_office() -> None:
    names = {("A", "ann roe"): "ann roe", ("B", "eve roe"): "eve roe"}
    claims = [name("A", "ann roe", "manager"), name("B", "eve roe", "manager")]
    assert norms(claims, names) == {("ann roe", "eve roe")}
    assert norms(claims, names | {("A", "eve roe"): "eve roe"}) == set()
    assert norms([name("A", "ann roe", "sister"), name("B", "eve roe", "sister")], names) == set()


def known(*claims: Claim) -> dict[tuple[str, str], str]:
    return {(c.source, c.value.norm): c.value.norm for c in claims if c.type == "name"}


def test_a_rare_surname_with_two_like_first_names_is_one_person() -> None:
    for mine, theirs, found in (
        (name("A", "selma dragovic"), name("B", "selina dragovic"), 1),
        (name("A", "selma wright"), name("B", "selina wright"), 0),
        (name("A", "selma dragovic"), name("B", "selina dragovic", "sister"), 0),
    ):
        assert len(norms([mine, theirs], known(mine, theirs))) == found


def test_one_age_speaks_for_one_person_under_two_first_names() -> None:
    claims = [name("A", "anna dragovic"), name("B", "olga dragovic")]
    assert norms(claims, known(*claims)) == set()
    claims += [age("A", 30, "anna dragovic"), age("B", 30, "olga dragovic")]
    assert ("anna dragovic", "olga dragovic") in norms(claims, known(*claims))


def test_a_family_of_one_surname_is_no_misnaming() -> None:
    claims = [name("A", "selma dragovic"), name("A", "petar dragovic"), name("B", "selina dragovic")]
    assert norms(claims, known(*claims)) == set()
