"""What a claim's own sentence says around its words: "… people were taken to hospital", by which a reader knows it."""

from __future__ import annotations

import re

from parallax import lexicon
from parallax.model import Span

GAP = "…"
WORDS_BEFORE, WORDS_AFTER = 6, 7
FEWEST = 2
REACH = 160  # characters looked at on each side
# Where a clause ends; a full stop behind a short word with a capital ("St.", "Gen.") ends none.
END = re.compile(r"[;:\n“”\"()—–!?]|(?<!\b[A-Z])(?<!\b[A-Z][a-z])(?<!\b[A-Z][a-z]{2})\.(?=\s|$)")
COMMA = re.compile(r",\s")


def scene(span: Span, text: str) -> str:
    """The clause around ``span`` with a gap in place of its words, "" where there is too little of it."""
    before = _last(text[max(0, span.start - REACH) : span.start])
    after = END.split(text[span.end : span.end + REACH], maxsplit=1)[0]
    left, right = before.split(), _without_aside(after).split()
    if len(left) + len(right) >= FEWEST:
        left, right = _nearer(left, before, right), _cut(right, left)
    shown = " ".join([*left[-WORDS_BEFORE:], GAP, *_whole(right[:WORDS_AFTER], right)])
    words = [w for w in shown.split() if any(c.isalpha() for c in w)]
    return _tidy(shown) if len(words) >= FEWEST else ""


def _last(text: str) -> str:
    return END.split(text)[-1]


def _without_aside(after: str) -> str:
    """Behind words that are followed by a comma stands an aside; what is said of them comes after it."""
    rest = after.lstrip()
    if not rest.startswith(","):
        return after
    aside, _, said = rest[1:].partition(", ")
    return said or aside


def _nearer(left: list[str], before: str, right: list[str]) -> list[str]:
    """What stands behind the last comma, where that is enough to go by."""
    near = COMMA.split(before)[-1].split()
    return near if len(near) + len(right) >= 2 * FEWEST else left


def _cut(right: list[str], left: list[str]) -> list[str]:
    """Up to the first comma, where that is enough to go by."""
    for n, word in enumerate(right):
        if word.endswith(",") and n + 1 + len(left) >= 2 * FEWEST:
            return right[: n + 1]
    return right


def _whole(shown: list[str], right: list[str]) -> list[str]:
    """Without the "in the" and "before" that cutting left at the end."""
    if len(shown) == len(right):
        return shown
    kept = next((n for n in range(len(shown), 0, -1) if shown[n - 1].lower() not in lexicon.stopwords()), 0)
    return shown[:kept]


def _tidy(shown: str) -> str:
    """No blank before a comma, none of the comma's kind at an end."""
    return re.sub(r"\s+([,.’'])", r"\1", shown).strip(" ,.")
