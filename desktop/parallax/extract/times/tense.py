"""Past or future: what the verbs around an expression say.

With the language pipeline's tokens the governing verb decides; on bare text the nearest verb-like word of the sentence.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING

from parallax.extract.times.lexicon import read
from parallax.extract.times.verbs import Verbs

if TYPE_CHECKING:
    from parallax.language import Token


PERFECT = frozenset({"has", "have", "'ve", "’ve"})
WILL = frozenset({"will", "shall", "'ll", "’ll", "wo"})
MODALS = WILL | {"would", "can", "may", "might", "must", "should"}


class Tenses:
    """Answers for one text; tokens (of the whole text or of some sentences) are optional."""

    def __init__(self, text: str, tokens: Sequence[Token] | None = None) -> None:
        self.text = text
        self.tokens = tokens or ()
        self.parsed = False  # whether the last answer came from the governing verb
        self._verbs: Verbs | None = None
        self._starts = [token.start for token in self.tokens]

    def at(self, start: int, end: int) -> str:
        """ "past", "future" or "" for the expression at ``[start, end)``."""
        if self._verbs is None:
            self._verbs = Verbs(self.text)
        limited = self._verbs.limited(start)  # "until Friday" looks ahead whatever its verb
        answer = self._parsed(start, end) if self.tokens and not limited else ""
        told = answer or self._verbs.tense(start, end)
        self.parsed = bool(answer) or self._verbs.close
        return told

    def _parsed(self, start: int, end: int) -> str:
        """The tense of the verb that an expression hangs on; empty where it hangs on a noun or on an infinitive."""
        i = bisect_right(self._starts, start) - 1
        if i < 0 or self.tokens[i].end <= start:
            return ""
        token, base = self.tokens[i], i - self.tokens[i].i
        for _ in range(12):
            if token.pos in ("VERB", "AUX") and not (token.tag == "VBG" and not self._helpers(token, base)):
                return self._verb(token, base)
            if token.pos in ("NOUN", "PROPN", "ADJ") and not start <= token.start < end:
                return ""
            if token.head == token.i or not 0 <= base + token.head < len(self.tokens):
                return ""
            token = self.tokens[base + token.head]
        return ""

    def _helpers(self, verb: Token, base: int) -> list[Token]:
        before = self.tokens[max(base, base + verb.i - 8) : base + verb.i]
        return [t for t in before if t.head == verb.i and t.dep in ("aux", "auxpass")]

    def _verb(self, verb: Token, base: int) -> str:
        helpers = self._helpers(verb, base)
        words = {t.text.lower() for t in helpers}
        if "to" in words:
            return ""
        planned = verb.lemma.lower() in _planned()
        if words & PERFECT and verb.tag == "VBN" and not words & WILL:
            return "future" if planned else "past"
        if words & MODALS:
            return "future"
        if verb.tag == "VBD" or any(t.tag == "VBD" for t in helpers) or (verb.tag == "VBN" and not helpers):
            return "future" if planned and "had" not in words else "past"
        if verb.tag in ("VBG", "VBN") and any(t.tag in ("VBZ", "VBP") for t in helpers):
            return "future" if verb.tag == "VBG" or planned else ""
        present = verb.tag in ("VBZ", "VBP") and not helpers and verb.lemma.lower() not in _speaking()
        return "future" if present and self._full_sentence(base) else ""

    def _full_sentence(self, base: int) -> bool:
        """Whether a sentence ends in a stop: the present tense of a headline looks back, that of a sentence ahead."""
        i = base
        while i + 1 < len(self.tokens) and self.tokens[i + 1].i > self.tokens[i].i:
            i += 1
        return self.tokens[i].text in (".", "!", "?", '"', "”")


@cache
def _speaking() -> frozenset[str]:
    return frozenset(read("times-tense.toml")["speaking"])


@cache
def _planned() -> frozenset[str]:
    return frozenset(read("times-tense.toml")["planned"])
