"""Who agrees, differs, denies, concedes, refuses: claims of type ``stance``."""

from __future__ import annotations

from collections.abc import Iterator

from parallax.extract.report import Report
from parallax.model import Claim


def extract(report: Report) -> Iterator[Claim]:
    """None yet."""
    yield from ()
