"""Verb-like words of a bare text and the tense that they set, found once a text and asked for by place."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from functools import cache
from typing import NamedTuple

from parallax.extract.times.lexicon import read

REACH = 200  # characters looked at on each side
CHAIN = 14  # characters between the verbs of one chain
PAST_LINKS = frozenset({"was", "were", "had", "did", "has", "have"})
OPEN_LINKS = frozenset({"is", "are", "be"})
ARTICLES = frozenset({"a", "an", "the", "its", "his", "her", "their", "of"})
SO_FAR = re.compile(r"\b(?:this year|so far|to date)\W+(?:\w+\W+){0,2}$")
LIMITS = frozenset({"until", "till", "through"})
DONE = re.compile(r"\b(?:was|were|had|could|did)\b")
AIM = re.compile(  # "a plan to pay it down by": what is aimed at lies ahead
    r"\b(?:plans?|programs?|programmes?|deals?|vow\w*|promis\w+|pledg\w+|agreed|agreement|goal|aim|hop\w+|want\w*|order\w*|ordered)"
    r"\s+(?:is\s+)?to\s+[a-z]+\s[^.;]{0,60}\bby\s+(?:the\s+end\s+of\s+)?(?:the\s+)?$"
)
WORD = re.compile(r"[A-Za-z]+(?:['’](?:ll|t)\b)?")
SENTENCE_END = re.compile(r"(?:(?<=[a-z]{3})|(?<=\d\d)|(?<=[\"'”’)]))[.!?]['\"”’)]*\s+(?=[\"“‘'(]?[A-Z])|\n\s*\n|[;]")


class Cue(NamedTuple):
    """One verb-like word: where it stands, the tense that it has by itself, and the tense told up to it."""

    start: int
    end: int
    own: str
    told: str


class Verbs:
    """The cues of one text. Linear in the text's length, and logarithmic for each question."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._ends = [match.end() for match in SENTENCE_END.finditer(text)]
        self._cues = list(_chains(text, self._ends))
        self._starts = [cue.start for cue in self._cues]

    def tense(self, start: int, end: int) -> str:
        """ "past", "future" or "": the nearest cue before ``start`` in its sentence, else the first behind ``end``."""
        k = bisect_right(self._ends, start)
        opens = self._ends[k - 1] if k else 0
        closes = self._ends[k] if k < len(self._ends) else len(self._text)
        first = bisect_left(self._starts, max(opens, start - REACH))
        here = bisect_left(self._starts, start)
        before = [cue for cue in self._cues[max(first, here - 1) : here] if cue.told]
        if AIM.search(self._text, max(opens, start - 90), start):
            return "future"
        if self.limited(start) and not self._over(start, end, opens, closes):
            return "future"
        if before:
            return before[-1].told
        by = self._text[max(0, start - 3) : start].lower() == "by "
        for cue in self._cues[bisect_left(self._starts, end) :][:6]:
            if cue.start >= min(closes, end + REACH):
                break
            if cue.own:
                return cue.own.removesuffix(" link")
        return "future" if by else ""

    def _over(self, start: int, end: int, opens: int, closes: int) -> bool:
        """Whether what runs "until Friday" is over: "the shop had been open until Friday", "this year through May"."""
        done = DONE.search(self._text, max(opens, start - 60), min(closes, end + 60))
        return done is not None or SO_FAR.search(self._text, max(opens, start - 40), start) is not None

    def limited(self, start: int) -> bool:
        """Whether "until" or "through" stands right before."""
        words = self._text[max(0, start - 9) : start].split()
        return bool(words) and words[-1].lower() in LIMITS


def _chains(text: str, ends: list[int]) -> list[Cue]:
    """Cues in order.

    Verbs come in chains ("would still be held", "had been due"): the first of a chain decides, but what is planned
    looks ahead unless it had been planned; a participle after "is" says nothing.
    """
    found: list[Cue] = []
    chain = link = told = ""
    last, sentence = -100, 0
    for start, end, kind, word in _cues(text):
        while sentence < len(ends) and ends[sentence] <= start:
            sentence, told = sentence + 1, ""
        linked = start - last <= CHAIN
        last = end
        if kind == "link":
            link = word if word not in ("been", "being", "be") or not linked else link
            if not (linked and chain):
                chain = "past" if word in PAST_LINKS else "open" if word in OPEN_LINKS else ""
        elif kind == "future":
            chain = "past" if linked and link == "had" else "future"
        elif not (linked and chain):
            chain = "past"
        told = chain if chain in ("past", "future") else told
        own = kind if kind != "link" else "past link" if word in ("was", "were", "had", "did") else ""
        found.append(Cue(start, end, own, told))
    return found


def _cues(text: str) -> list[tuple[int, int, str, str]]:
    """Words and pairs of words of the lexicon, and regular past forms: start, end, kind, word in lower case."""
    single, pairs = _lexicon()
    found: list[tuple[int, int, str, str]] = []
    before, pair_start, taken = "", 0, -1
    for match in WORD.finditer(text):
        raw = match.group()
        word = raw.lower()
        kind = pairs.get((before, word))
        if kind is not None:
            if taken == pair_start:
                found.pop()
            if kind:
                found.append((pair_start, match.end(), kind, before))
        else:
            kind = single.get(word, "")
            if raw == "May":
                kind = ""  # the month
            elif not kind and word.endswith("ed") and raw.islower() and len(raw) > 3 and not word.endswith("eed"):
                kind = "past"
            elif not kind and word.endswith("ll") and raw[-3:-2] in ("'", "’"):
                kind = "future"
            if kind and not (kind == "past" and before in ARTICLES):
                found.append((match.start(), match.end(), kind, word))
                taken = match.start()
        before, pair_start = word, match.start()
    return found


@cache
def _lexicon() -> tuple[dict[str, str], dict[tuple[str, str], str]]:
    """Words by kind, pairs of words by kind ("" where the pair says nothing)."""
    data = read("times-tense.toml")
    kinds = {"past": data["past"], "link": data["linking"], "future": data["future"], "": data["nothing"]}
    single: dict[str, str] = {}
    pairs: dict[tuple[str, str], str] = {}
    for kind, words in kinds.items():
        for word in words:
            first, _, second = word.replace("’", "'").partition(" ")
            if second:
                pairs[first, second] = kind
            else:
                single[word] = kind
    return single, pairs
