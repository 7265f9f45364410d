"""What is done, planned, under way, undone or denied: claims of type ``status``."""

from __future__ import annotations

from collections.abc import Iterator

from parallax.extract.report import Report
from parallax.model import Claim


def extract(report: Report) -> Iterator[Claim]:
    """None yet."""
    yield from ()
