"""Names of bodies a letter apart, and numbers by which things are known."""

from __future__ import annotations

import pytest

from parallax.align.designations import pairs
from parallax.extract.designations import extract
from tests.extract.reports import report


def found(a: str, b: str, slot: str) -> list[tuple[str, str]]:
    reports = [report(text, sigil=sigil) for sigil, text in (("A", a), ("B", b))]
    claims = [c for r in reports for c in extract(r)]
    names = {(m.source, m.key): m.key for r in reports for found in r.mentions.values() for m in found}
    return [(p.a.value.norm, p.b.value.norm) for p in pairs(claims, names) if p.a.slot == slot]


def test_bodies_a_letter_apart() -> None:
    a, b = "The yard was sold to Pelikan Holdings.", "Palikon Holdings bought the yard."
    assert found(a, b, "body") == [("pelikan holdings", "palikon holdings")]
    assert not found(a, "The Bank of Kallen bought the yard from Pelikan Holdings.", "body")


@pytest.mark.parametrize(
    ("a", "b", "apart"),
    [
        ("Smoke filled Flight 88.", "The smoke on flight 808 came from a kettle.", True),
        ("Smoke filled Flight 88.", "The smoke on flight KA88 came from a kettle.", False),
        ("Reactor III was shut down.", "They shut down reactor 3.", False),
        ("The bus stopped at gate 4.", "Gate 4 was shut, and so was gate 6.", False),
    ],
)
def test_numbers_of_one_thing(a: str, b: str, apart: bool) -> None:
    assert any(x != y for x, y in found(a, b, "number")) == apart
