"""A report of a whole night's fires is not set against a report of one of them."""

from __future__ import annotations

from parallax.align.incident.telling import Telling
from parallax.align.roundups import apart, roundups
from parallax.extract import extract, survey
from parallax.language import load_pipeline, parse
from parallax.model import Claim, Pair
from parallax.segment import segment
from tests.told import source

ONE = "A blast on Quarry Street wounded a welder about 4 p.m. on Tuesday."
NIGHT = (
    "A blast on Tannery Street wounded four people about 9 p.m. on Tuesday. An explosion wounded a man on Mill Road. "
    "A third blast wounded two people on Harbour Lane. A man was wounded by an explosion on Orchard Avenue."
)


def told(*texts: str) -> tuple[list[Claim], Telling]:
    sources = [source(text, sigil) for sigil, text in zip("AB", texts, strict=False)]
    reports = [survey(s, tuple(parse(s, segment(s), load_pipeline()))) for s in sources]
    return [c for r in reports for c in extract(r)], Telling(reports, frozenset({"explode", "harm"}))


def test_a_report_of_many_events_is_known_by_its_streets() -> None:
    assert roundups(*told(ONE, NIGHT)) == {"B"}
    assert roundups(*told(ONE, ONE.replace("Quarry", "Tannery"))) == frozenset()


def test_only_sure_pairs_with_it_stand() -> None:
    claims, telling = told(ONE, NIGHT)
    one, other = (next(c for c in claims if c.source == s and c.slot == "street") for s in "AB")
    pairs = [Pair(one, other, 0.6), Pair(one, other, 0.9)]
    assert list(apart(pairs, roundups(claims, telling))) == pairs[1:]
    assert list(apart(pairs, frozenset())) == pairs
