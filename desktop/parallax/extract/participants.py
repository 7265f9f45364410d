"""Claims about who took part: holders of offices ("holder"), doers of deeds ("agent", "doer"), members of delegations,
what became of somebody ("fate"), who was there ("presence")."""

from __future__ import annotations

from collections.abc import Iterator

from parallax.extract import agents, doers, fates, holders, members, presence
from parallax.extract.report import Report
from parallax.model import Claim


def extract(report: Report) -> Iterator[Claim]:
    """All claims about who took part."""
    yield from holders.extract(report)
    yield from agents.extract(report)
    yield from doers.extract(report)
    yield from members.extract(report)
    yield from fates.extract(report)
    yield from presence.extract(report)
