"""From pairs to findings: the most specific rule speaks, and what agrees speaks against what does not."""

from __future__ import annotations

from dataclasses import replace

from parallax.compare import applies, compare
from parallax.compare.rules import shipped_rules
from parallax.model import Pair
from tests.align.claims import count, moment
from tests.told import source

RULE = next(r for r in shipped_rules() if r.id == "core/quantity/count")
REPORTS = [source("9 goats died. " * 20, s) for s in "AB"]
NINE, SIX = count("A", 9, frame="die"), count("B", 6, frame="die")


def test_a_rule_speaks_of_its_type_its_slots_and_its_frames_only() -> None:
    assert applies(RULE, NINE, SIX)
    assert not applies(RULE, NINE, moment("B", 0))
    assert not applies(RULE, NINE, replace(SIX, slot="measure"))
    assert applies(replace(RULE, frames=frozenset({"die"})), NINE, SIX)
    assert not applies(replace(RULE, frames=frozenset({"sell"})), NINE, SIX)


def test_a_rule_for_a_frame_speaks_before_a_rule_for_all() -> None:
    finer = replace(RULE, id="desk/quantity/dead", frames=frozenset({"die"}), severity="minor")
    for rules in ([RULE, finer], [finer, RULE]):
        (only,) = compare([NINE, SIX], [Pair(NINE, SIX, 0.9)], rules, REPORTS)
        assert only.rule == finer.id


def test_a_claim_that_the_other_report_confirms_does_not_clash_with_it_elsewhere() -> None:
    again = count("B", 9, frame="die", passage=3)
    pairs = [Pair(NINE, SIX, 0.8), Pair(NINE, again, 0.8)]
    assert {f.relation for f in compare([NINE, SIX, again], pairs, [RULE], REPORTS)} == {"agree"}
    weak = [Pair(NINE, SIX, 0.9), Pair(NINE, again, 0.5)]
    assert "conflict" in {f.relation for f in compare([NINE, SIX, again], weak, [RULE], REPORTS)}
