"""Claims about who took part: holders of offices (slot "holder"), doers of deeds (slot "agent")."""

from __future__ import annotations

from collections.abc import Iterator

from parallax.extract import agents, holders
from parallax.extract.report import Report
from parallax.model import Claim


def extract(report: Report) -> Iterator[Claim]:
    """All claims about who took part."""
    yield from holders.extract(report)
    yield from agents.extract(report)
