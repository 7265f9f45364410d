"""What a reader of one format hands on: plain text, and what the file says about itself."""

from __future__ import annotations

from dataclasses import dataclass

from parallax.model import Stated

# Nothing is stated.
UNKNOWN = Stated()


@dataclass(frozen=True, slots=True)
class Reading:
    """Plain text as loaded. ``headline`` is the length of the first line where the format says that it is one."""

    text: str
    headline: int = 0
    title: Stated = UNKNOWN
    publisher: Stated = UNKNOWN
    author: Stated = UNKNOWN
    published: Stated = UNKNOWN
    language: str = ""
    warnings: tuple[str, ...] = ()
