"""What a late report tells as long past is the news of an early one: its date says so."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from parallax.extract.report import Report
from parallax.model import Claim

MINUTES_A_DAY = 1440.0
# An event is in the news from so many days before its first report to so many after it.
BEFORE, AFTER = 10, 1


def as_news(claims: Sequence[Claim], reports: Sequence[Report]) -> tuple[Claim, ...]:
    """The claims, none of them background that stands in a passage dated to the days of the first reports."""
    told = sorted(p for r in reports if (p := r.source.published.value[:10]))
    if not told or not any(claim.background for claim in claims):
        return tuple(claims)
    first = date.fromisoformat(told[0]).toordinal()
    low, high = (first - 1 - BEFORE) * MINUTES_A_DAY, (first + AFTER) * MINUTES_A_DAY
    dated = {(c.source, c.passage) for c in claims if c.background and _within(c, low, high)}
    return tuple(replace(c, background=False) if c.background and (c.source, c.passage) in dated else c for c in claims)


def _within(claim: Claim, low: float, high: float) -> bool:
    """Whether a claim gives a time that lies wholly in a stretch of minutes."""
    value = claim.value
    if value.unit != "instant" or value.low is None or value.high is None:
        return False
    return low <= value.low and value.high <= high
