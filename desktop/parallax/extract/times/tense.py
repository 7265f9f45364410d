"""Past or future: what the verbs around an expression say.

With the language pipeline's tokens the governing verb decides; on bare text the nearest verb-like word of the sentence.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING

from parallax.extract.times.lexicon import read

if TYPE_CHECKING:
    from parallax.language import Token

REACH = 200  # characters looked at on each side
CHAIN = 14  # characters between the verbs of one chain
PAST_LINKS = ("was", "were", "had", "did", "has", "have")
OPEN_LINKS = ("is", "are", "be")
LIMIT = re.compile(r"\b(?:until|till|through)\s+$", re.IGNORECASE)
DONE = re.compile(r"\b(?:was|were|had)\b")
ARTICLE = re.compile(r"\b(?:a|an|the|its|his|her|their|of)\s+$")
SENTENCE_END = re.compile(r"(?:(?<=[a-z]{3})|(?<=\d\d)|(?<=[\"'”’)]))[.!?]['\"”’)]*\s+(?=[\"“‘'(]?[A-Z])|\n\s*\n|[;]")


@cache
def _cues() -> re.Pattern[str]:
    data = read("times-tense.toml")
    ahead = "|".join(re.escape(word).replace(r"\ ", r"\s+") for word in data["future"])
    ahead = ahead.replace("|may|", "|(?-i:may)|")  # not the month
    behind = "|".join(data["past"])
    linking = "|".join(data["linking"])
    return re.compile(
        rf"\b(?:(?P<future>{ahead})|(?P<link>{linking})|(?P<past>{behind}|(?-i:[a-z]{{2,}}(?<!e)ed)))\b|(?P<ll>['’]ll)\b",
        re.IGNORECASE,
    )


class Tenses:
    """Answers for one text; tokens (of the whole text or of some sentences) are optional."""

    def __init__(self, text: str, tokens: Sequence[Token] | None = None) -> None:
        self.text = text
        self.tokens = tokens or ()
        self._starts = [token.start for token in self.tokens]

    def at(self, start: int, end: int) -> str:
        """ "past", "future" or "" for the expression at ``[start, end)``."""
        if self.tokens:
            answer = self._parsed(start)
            if answer:
                return answer
        return self._guessed(start, end)

    def _guessed(self, start: int, end: int) -> str:
        cut = 0
        full = self.text[max(0, start - REACH) : start]
        for match in SENTENCE_END.finditer(full):
            cut = match.end()
        left = full[cut:]
        right = self.text[end : end + REACH]
        stop = SENTENCE_END.search(right)
        right = right[: stop.start()] if stop else right
        before = _last_cue(left)
        if LIMIT.search(left) and not DONE.search(left):
            return "future"
        return before or _first_cue(right)

    def _parsed(self, start: int) -> str:
        i = bisect_right(self._starts, start) - 1
        if i < 0 or self.tokens[i].end <= start:
            return ""
        token, base = self.tokens[i], i - self.tokens[i].i
        for _ in range(12):
            if token.pos in ("VERB", "AUX"):
                answer = self._verb(token, base)
                if answer:
                    return answer
            if token.head == token.i or not 0 <= base + token.head < len(self.tokens):
                return ""
            token = self.tokens[base + token.head]
        return ""

    def _verb(self, verb: Token, base: int) -> str:
        helpers = [
            t
            for t in self.tokens[max(base, base + verb.i - 8) : base + verb.i]
            if t.head == verb.i and t.dep in ("aux", "auxpass")
        ]
        words = {t.text.lower() for t in helpers}
        if words & {"will", "shall", "'ll", "’ll", "wo", "would", "can", "may", "might", "must", "should"}:
            return "future"
        if "to" in words:
            return "future" if verb.dep in ("xcomp", "acl", "ccomp", "advcl") else ""
        if verb.tag == "VBD" or any(t.tag == "VBD" for t in helpers) or words & {"has", "have", "'ve", "’ve"}:
            return "future" if verb.lemma.lower() in _planned() else "past"
        if verb.tag == "VBN" and not helpers:
            return "future" if verb.lemma.lower() in _planned() else "past"
        if verb.tag in ("VBG", "VBN") and any(t.tag in ("VBZ", "VBP") for t in helpers):
            return "future" if verb.tag == "VBG" or verb.lemma.lower() in _planned() else ""
        return ""


@cache
def _planned() -> frozenset[str]:
    return frozenset(read("times-tense.toml")["planned"])


def _last_cue(text: str) -> str:
    """The tense of the cue nearest to the end. Verbs come in chains ("would still be held", "had been due"): the first
    of a chain decides; a participle after "is" says nothing."""
    answer, chain, link, last = "", "", "", -100
    for match in _cues().finditer(text):
        linked = match.start() - last <= CHAIN
        last = match.end()
        if match["future"] or match["ll"]:
            chain = "past" if linked and link == "had" else "future"
        elif match["link"]:
            link = match["link"].lower() if match["link"].lower() != "been" else link
            if not (linked and chain):
                chain = "past" if link in PAST_LINKS else "open" if link in OPEN_LINKS else ""
        elif not (linked and chain) and not ARTICLE.search(text[max(0, match.start() - 8) : match.start()]):
            chain = "past"
        answer = chain if chain in ("past", "future") else answer
    return answer


def _first_cue(text: str) -> str:
    match = _cues().search(text)
    while match and match["link"] and match["link"].lower() not in PAST_LINKS:
        match = _cues().search(text, match.end())
    if not match:
        return ""
    return "future" if match["future"] or match["ll"] else "past"
