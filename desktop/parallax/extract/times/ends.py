"""Whether a sentence ends between two places of a bare text; lighter than ``segment``, with its abbreviations."""

from __future__ import annotations

import re
from functools import cache

from parallax.extract.times.lexicon import read
from parallax.extract.times.words import Words

STOP = re.compile(r"(?P<word>[\w.]*)(?P<mark>[.!?])['\"”’)]*\s+(?=[\"“‘'(]?(?P<next>[A-Z]\w*))|\n\s*\n")
LONGEST = 1500  # characters beyond which two places are never in one sentence
BEHIND = 12  # characters of a word that ends right before the first place


@cache
def _words() -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    data = read("sentences.toml")
    return frozenset(data["open"]), frozenset(data["may_end"]), frozenset(data["starters"])


def same_sentence(text: str, end: int, start: int) -> bool:
    """Whether no sentence ends in ``text`` between ``end`` and ``start`` (code points)."""
    if start - end > LONGEST:
        return False
    return not any(match.end() > end and _ends(match) for match in STOP.finditer(text, max(0, end - BEHIND), start + 1))


def two_sentences(words: Words, i: int, j: int) -> bool:
    """Whether words ``i`` up to ``j`` run over a sentence's end that "p.m." hides: "at 9 p.m. The next day"."""
    return any(
        "ampm" in words.values[k] and not same_sentence(words.text, words.ends[k], words.ends[k + 1])
        for k in range(i, j - 1)
    )


def _ends(match: re.Match[str]) -> bool:
    opens, may_end, starters = _words()
    if match["mark"] != ".":
        return True
    word, follows = match["word"].lower(), match["next"].lower()
    if word in opens or (len(word) == 1 and word.isalpha() and match["word"].isupper()):
        return False
    return word not in may_end or word == "may" or follows in starters
