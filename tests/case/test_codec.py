"""What is written to a case is what is read from it."""

from __future__ import annotations

import pytest

from parallax.case import codec, stages
from parallax.case.reports import facts_of
from parallax.case.trouble import CaseDamaged
from parallax.extract import extract, survey
from parallax.language import load_pipeline, parse
from parallax.load import load
from parallax.model import Claim, Entry, Noise, Source, Span, Stated, Value
from parallax.segment import segment
from tests.audited import ROOT
from tests.case.reports import rules


@pytest.mark.parametrize("name", ["seeds/ferry-fire/a-strait-herald.txt", "seeds/ferry-fire/c-deck-and-keel.md"])
def test_a_report_as_read_comes_back_token_by_token(name: str) -> None:
    source = load(ROOT / name)
    passages = tuple(segment(source))
    report = survey(source, tuple(parse(source, passages, load_pipeline())))
    claims = tuple(extract(report))
    plain = codec.unpacked(codec.packed(stages.plain_report(report)))
    assert stages.report_of(source, passages, plain) == report
    assert stages.claims_of(codec.unpacked(codec.packed(stages.plain_claims(claims)))) == claims
    assert stages.passages_of(codec.unpacked(codec.packed(stages.plain_passages(passages)))) == passages


def test_every_shipped_rule_comes_back() -> None:
    assert [codec.value_of(type(r), codec.text_of(r)) for r in rules()] == list(rules())


def test_values_of_every_kind_come_back() -> None:
    claim = Claim(
        "A", 0, Span(0, 1, "\ud800x\x00"), "time", "", Value("", 0.1, float("inf"), others=("a",), zone=-60),
        subject=frozenset({"b", "a"}),
    )  # fmt: skip
    source = Source(
        "A", "ä.txt", "", "", Stated("t", "text", "d"), headline=Span(0, 1, "t"),
        noise=(Noise(Span(0, 1, "t"), "r"),), entries=(Entry(1, Span(0, 1, "t"), Stated()),), warnings=("w",),
    )  # fmt: skip
    for value in (claim, source):
        assert codec.value_of(type(value), codec.text_of(value)) == value
    assert facts_of(source) == codec.text_of(source)


def test_equal_values_give_equal_text() -> None:
    one = Claim("A", 0, Span(0, 0, ""), "time", "", Value(""), subject=frozenset("abc"))
    other = Claim("A", 0, Span(0, 0, ""), "time", "", Value(""), subject=frozenset("cba"))
    assert codec.text_of(one) == codec.text_of(other)


def test_a_field_of_a_later_version_is_passed_over() -> None:
    assert codec.value_of(Span, '{"start":1,"end":2,"quote":"a","tone":"angry"}') == Span(1, 2, "a")


@pytest.mark.parametrize("text", ["", "{", "[]", '{"start":1}', "[" * 9000, "3"])
def test_what_is_no_value_is_said_to_be_damaged(text: str) -> None:
    with pytest.raises(CaseDamaged):
        codec.value_of(Span, text)


def test_what_unpacks_to_too_much_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    data = codec.packed(["a" * 100_000])
    monkeypatch.setattr(codec, "LARGEST", 1000)
    with pytest.raises(CaseDamaged, match="more than any report"):
        codec.unpacked(data)
    with pytest.raises(CaseDamaged, match="cannot be unpacked"):
        codec.unpacked(b"\x00\x01")
