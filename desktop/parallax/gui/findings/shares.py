"""Room on one line, shared out: what is long gives way first, what is short stays whole."""

from __future__ import annotations

from collections.abc import Sequence


def once(texts: Sequence[str]) -> list[str]:
    """Without the words that all texts begin with, and with the word that all end in at the last one only.

    "Tue 11 Oct 2022, 06:47" and "Tue 11 Oct 2022, 07:15" as "06:47" and "07:15"; "2 lorries" and "4 lorries" as "2"
    and "4 lorries".
    """
    words = [text.split(" ") for text in texts]
    shared = next((n for n, same in enumerate(zip(*words, strict=False)) if len({w.rstrip(",") for w in same}) > 1), 0)
    kept = [" ".join(one[shared:]) for one in words] if len(words) > 1 else list(texts)
    ends = {text.rpartition(" ")[2] for text in kept}
    if len(ends) != 1 or not all(text.rpartition(" ")[0] for text in kept):
        return kept
    return [*(text.rpartition(" ")[0] for text in kept[:-1]), *kept[-1:]]


def shares(wanted: Sequence[float], room: float) -> list[float]:
    """How wide each piece may be within ``room``: its own width, or an equal part of what the shorter ones leave."""
    given = [0.0] * len(wanted)
    left = max(room, 0.0)
    for rest, n in enumerate(sorted(range(len(wanted)), key=lambda n: wanted[n])):
        given[n] = min(wanted[n], left / (len(wanted) - rest))
        left -= given[n]
    return given
