"""Claims about people (being built)."""

from __future__ import annotations

from collections.abc import Iterator

from parallax.extract.report import Report
from parallax.model import Claim


def extract(report: Report) -> Iterator[Claim]:
    """No claims yet."""
    yield from ()
