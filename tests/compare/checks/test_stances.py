"""Opposite sides of one holder on one matter are a conflict; two holders may well differ."""

from __future__ import annotations

import pytest

from parallax.align.similarity import similarity
from parallax.align.stances import pairs
from parallax.compare.checks.stances import admission, polarity
from parallax.extract import stances
from parallax.model import Pair
from tests.extract.reports import report


def paired(*texts: str) -> list[Pair]:
    reports = [report(text, sigil=sigil) for sigil, text in zip("ABC", texts, strict=False)]
    claims = [c for r in reports for c in stances.extract(r)]
    return list(pairs(claims, {}, similarity([s for r in reports for s in r.sentences])))


@pytest.mark.parametrize(
    ("a", "b", "conflict"),
    [
        ("The guild supports the levy.", "The guild opposes the levy.", True),
        ("The guild supports the levy.", "The guild does not support the levy.", True),
        ("The guild supports the levy.", "The union opposes the levy.", False),
        ("The guild supports the levy.", "The guild opposes the bypass.", False),
        ("The guild supports the levy.", "The guild backs the levy.", False),
        ("Both sides agreed on the quota.", "Their positions on the quota differ.", True),
        ("The owner denied the debts.", "The owner confirmed the debts.", True),
        ('"The levy is a disgrace," said Ulla Berg.', "Ulla Berg supports the levy.", True),
        ("Ulla Berg, who leads the guild, backs the levy.", "The guild opposes the levy.", True),
        ("Ulla Berg refused to support the levy.", "Ulla Berg will support the levy.", True),
        ("The levy was rejected by the guild.", "The guild welcomed the levy.", True),
        ("The guild will appeal against the ruling.", "The guild accepts the verdict.", True),
        ("Ulla Berg will pay the fine.", "Ulla Berg will not pay the fine.", True),
        ("Ulla Berg will pay the fine.", "Ulla Berg will not pay the rent.", False),
        ("The guild offered to repaint the hall.", "The guild will not repaint the hall.", True),
        ("Both sides stated identical views on the quota.", "They left with differing views on the quota.", True),
        ("She has Kenya's consent to the survey.", "The Kenyan side rejected the survey.", True),
        ("The guild called the ruling unfair.", "The guild described the ruling as fair.", True),
        ("The guild is against the levy.", "The guild welcomed the levy.", True),
        ("The guild offered to repaint the hall.", "The guild will not repaint the boat.", False),
    ],
)
def test_one_holder_on_two_sides(a: str, b: str, conflict: bool) -> None:
    answers = [polarity(pair, {}) for pair in paired(a, b)]
    assert any(answer is not None and answer.relation == "conflict" for answer in answers) is conflict


@pytest.mark.parametrize(
    ("a", "b", "conflict"),
    [
        ("Hale Tiles admitted that the kiln had leaked.", "Hale Tiles denied that the kiln had leaked.", True),
        ('"The kiln has not leaked," said Ada Roe.', "Ada Roe conceded that the kiln had leaked for days.", True),
        ("Ada Roe admitted that the kiln had leaked.", "Ada Roe rejected the offer for the kiln.", False),
        ('"The bakery did not sell cakes," said Ada Roe.', "Ada Roe conceded that the kiln had leaked.", False),
    ],
)
def test_what_is_owned_up_to_and_what_is_denied(a: str, b: str, conflict: bool) -> None:
    answers = [admission(pair, {}) for pair in paired(a, b)]
    assert any(answer is not None and answer.relation == "conflict" for answer in answers) is conflict
