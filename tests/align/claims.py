"""Claims made by hand, for tests of what is decided on claims alone."""

from __future__ import annotations

from parallax.model import Claim, ClaimType, Span, Value


def count(
    source: str, number: float, thing: str = "goat", *, passage: int = 0, frame: str = "", high: float = 0.0
) -> Claim:
    """ "9 goats" in a passage of a report; with ``high`` a range."""
    value = Value(f"{number:g} {thing}", number, high or number, "count", "range" if high else "exact")
    span = Span(passage * 100, passage * 100 + len(value.norm), value.norm)
    return Claim(source, passage, span, "quantity", "count", value, frozenset({thing}), frame=frame)


def moment(source: str, low: float, precision: str = "day", *, passage: int = 0, length: float = 1440.0) -> Claim:
    """A time from minute ``low`` on."""
    value = Value(f"{low:g}+{length:g}", low, low + length, "instant", precision)
    return Claim(source, passage, Span(passage * 100, passage * 100 + 5, "today"), "time", "when", value)


def other(source: str, kind: ClaimType, norm: str, *, passage: int = 0) -> Claim:
    """A claim that is no number."""
    return Claim(source, passage, Span(passage * 100, passage * 100 + len(norm), norm), kind, "", Value(norm))
