"""Times that are told without a measure: now, recently, soon, the past, in recent years."""

from __future__ import annotations

from functools import cache

from parallax.extract.times.context import Context
from parallax.extract.times.grammar import Found, Reading, rule
from parallax.extract.times.lexicon import beside, read


@rule("{now}", "{the}{past|future|present}(?!{num|vague|couple|unit|units})")
def reference_word(found: Found, _ctx: Context) -> Reading | None:
    if found.get("now") == "FUTURE_REF" and _then(found):
        return None
    value = found.get("now") or (
        "FUTURE_REF" if found.has("future") else "PRESENT_REF" if found.has("present") else "PAST_REF"
    )
    return Reading("DATE", value, tells=False)


@cache
def _past_words() -> frozenset[str]:
    words = read("times-tense.toml")
    return frozenset([*words["past"], "was", "were", "had", "did"])


def _then(found: Found) -> bool:
    """Whether "soon" is told of the past: he soon left, she was soon freed."""
    before, after = beside(found.words.text, found.words.starts[found.i], found.words.ends[found.j - 1])
    if before and before[-1] in ("was", "were", "had", "did"):
        return True
    follows = after[0] if after else ""
    return follows in _past_words() or (follows.endswith("ed") and len(follows) > len("need"))


@rule("{now_doubtful}", "{recent|next|future}{units}(?:{and|or}{units})?", "{in}(?P<f>{future})")
def reference_adjective(found: Found, _ctx: Context) -> Reading:
    group = "f" if "f" in found.groups else ""
    return Reading("DATE", found.any("now_doubtful|recent") or "FUTURE_REF", tells=False, group=group)
