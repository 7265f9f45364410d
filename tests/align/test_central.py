"""What a case is about, and which claims tell of it."""

from __future__ import annotations

from parallax.align.central import about, is_central
from parallax.extract import extract, survey
from parallax.language import load_pipeline, parse
from parallax.segment import segment
from tests.told import sources_of

TEXTS = (
    "The old mill at Marl burned down on Monday. The blaze began in the loft. The miller bought a boat in 2019.",
    "Fire destroyed the Marl mill on Tuesday. It happened before dawn. The mayor spoke at noon.",
)


def test_what_every_report_begins_with_is_what_the_case_is_about() -> None:
    reports = [survey(one, tuple(parse(one, segment(one), load_pipeline()))) for one in sources_of(TEXTS)]
    told = about([s for report in reports for s in report.sentences])
    assert "burn" in told
    assert "buy" not in told
    times = {c.span.quote: c for report in reports for c in extract(report) if c.type == "time"}
    assert is_central(times["Monday"], told)
    assert is_central(times["dawn"], told)
    assert not is_central(times["2019"], told)
