"""What a clause says of its claims: its verb, whether it is denied, planned or only possible, and its words."""

from __future__ import annotations

import pytest

from parallax.extract.clause import clause_at, fold, make_claim, widened
from parallax.language import Sentence, load_pipeline, parse
from parallax.model import Value
from parallax.segment import segment
from tests.told import source


def sentence(text: str) -> Sentence:
    report = source(text)
    (only,) = parse(report, segment(report), load_pipeline())
    return only


def at(parsed: Sentence, word: str) -> int:
    return next(t.i for t in parsed.tokens if t.text == word)


@pytest.mark.parametrize(("written", "folded"), [
    ("Çavuşoğlu", "cavusoglu"), ("Kılıç", "kilic"), ("İZMİR", "izmir"), ("Søren", "soren"), ("O’Hara", "o'hara"),
    ("Łódź", "lodz"), ("Straße", "strasse"), ("e\u0301té", "ete"),
])  # fmt: skip
def test_one_name_has_one_form_however_it_is_spelled(written: str, folded: str) -> None:
    assert fold(written) == folded


@pytest.mark.parametrize(("text", "word", "modality"), [
    ("The treaty was signed.", "treaty", "asserted"),
    ("The treaty will be signed.", "treaty", "planned"),
    ("The treaty may be signed.", "treaty", "possible"),
    ("The two plan to sign the treaty.", "treaty", "planned"),
])  # fmt: skip
def test_planned_possible_and_done_are_told_apart(text: str, word: str, modality: str) -> None:
    parsed = sentence(text)
    assert clause_at(parsed, at(parsed, word)).modality == modality


@pytest.mark.parametrize(("text", "denied"), [
    ("The treaty was not signed.", True),
    ("Nobody signed the treaty.", True),
    ("No envoy signed the treaty.", True),
    ("The envoys never signed the treaty.", True),
    ("The envoys signed the treaty.", False),
])  # fmt: skip
def test_a_denial_is_seen(text: str, denied: bool) -> None:
    parsed = sentence(text)
    assert clause_at(parsed, at(parsed, "treaty")).negated is denied


def test_a_clause_ends_where_the_next_begins() -> None:
    parsed = sentence("The baker fled because the oven had exploded.")
    inner, outer = clause_at(parsed, at(parsed, "oven")), clause_at(parsed, at(parsed, "baker"))
    assert (inner.predicate, outer.predicate) == ("explode", "flee")
    assert "explode" not in outer.words


def test_a_verb_and_its_particle_are_one_where_they_mean_one_thing() -> None:
    parsed = sentence("The envoys set out at dawn.")
    assert clause_at(parsed, at(parsed, "envoys")).predicate == "set out"


@pytest.mark.parametrize("text", ["Nine goats died.", "The fire killed nine goats.", "The fire left nine goats dead."])
def test_one_happening_has_one_frame(text: str) -> None:
    parsed = sentence(text)
    assert clause_at(parsed, at(parsed, "goats")).frame == "die"


def test_a_claim_quotes_its_tokens_and_leaves_them_out_of_its_words() -> None:
    parsed = sentence("On the quay nine goats died.")
    goats = at(parsed, "goats")
    claim = make_claim(parsed, goats - 1, goats, "quantity", "count", Value("9 goats", 9, 9, "count"))
    assert claim.span.quote == parsed.passage.span.quote[claim.span.start : claim.span.end] == "nine goats"
    assert claim.words == {"quay", "die"}
    assert widened(claim, parsed, goats - 1, goats + 1).span.quote == "nine goats died"
