"""Tips that hold words of a report."""

from __future__ import annotations

from html import escape


def plain_tip(text: str) -> str:
    """A tip that shows ``text`` as it is: one that looks like markup would be taken for such."""
    return f"<span>{escape(text)}</span>" if text else ""
