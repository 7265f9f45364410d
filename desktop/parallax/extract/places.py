"""Claims about where: streets (slot "street"), sides of things ("side"), sites ("where"),
every place of a clause ("spot"), ways in and hospitals."""

from __future__ import annotations

from collections.abc import Iterator

from parallax.extract import sides, sites, spots, streets, ways
from parallax.extract.report import Report
from parallax.model import Claim


def extract(report: Report) -> Iterator[Claim]:
    """All claims about places."""
    yield from streets.extract(report)
    yield from sides.extract(report)
    yield from sites.extract(report)
    yield from spots.extract(report)
    yield from ways.extract(report)
