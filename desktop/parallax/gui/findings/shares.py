"""Room on one line, shared out: what is long gives way first, what is short stays whole."""

from __future__ import annotations

from collections.abc import Sequence


def once(texts: Sequence[str]) -> list[str]:
    """The word that all texts end in, at the last one only: "2 lorries", "4 lorries" as "2", "4 lorries"."""
    ends = {text.rpartition(" ")[2] for text in texts}
    if len(ends) != 1 or not all(text.rpartition(" ")[0] for text in texts):
        return list(texts)
    return [*(text.rpartition(" ")[0] for text in texts[:-1]), *texts[-1:]]


def shares(wanted: Sequence[float], room: float) -> list[float]:
    """How wide each piece may be within ``room``: its own width, or an equal part of what the shorter ones leave."""
    given = [0.0] * len(wanted)
    left = max(room, 0.0)
    for rest, n in enumerate(sorted(range(len(wanted)), key=lambda n: wanted[n])):
        given[n] = min(wanted[n], left / (len(wanted) - rest))
        left -= given[n]
    return given
