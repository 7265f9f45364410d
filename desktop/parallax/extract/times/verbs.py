"""Verb-like words of a bare text and the tense that they set, found once a text and asked for by place."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from functools import cache
from typing import NamedTuple

from parallax.extract.times.lexicon import read

REACH = 200  # characters looked at on each side
PHRASE = 40  # characters of the longest phrase
BESIDE = 8  # characters between a verb and the time that it surely governs
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
TERM = re.compile(  # promised a draft by
    r"\b(?:promis|pledg|vow|agree|order|ask|urg|want|expect|hop|demand|due|target|plann?|aim|seek|need)(?:e?s|e?d|ing|e)?\b"
    r"[^.;]{0,90}\bby\s+(?:the\s+end\s+of\s+)?(?:the\s+)?$"
    r"|\b(?:[Cc]all|[Cc]ontact|[Aa]pply|[Rr]egister|[Rr]eply|[Rr]espond|[Bb]ook|[Ss]ubmit|[Ss]end)\b[^.;]{0,60}\b(?:by|before|until)\s+$"
)
WILL = re.compile(r"\b(?:will|shall)\s+(?:[a-z]+\s+){1,5}$")  # he will be freed on
FRIDAY_IS = re.compile(r"\s+(?:is|will)\b")
TO_BE = re.compile(r"\b(\w+)[:,;]?\s+to\s+be\s+$", re.IGNORECASE)
SINCE = re.compile(r"\bsince\s+(?:the\s+)?$", re.IGNORECASE)
PRESENT = re.compile(  # the deadline is Friday, talks resume on Monday, she plays again on Tuesday
    r"\b(?:is|are)\s+$"
    r"|\b(?:(?!(?:was|has|does|his|its)\b)[a-z-]{3,}s|they|we|you|leaders|people)\s+"
    r"(?:start|begin|open|reopen|resume|meet|gather|convene|return|leave|arrive|vote)\s+(?:again\s+|here\s+)?(?:on\s+)?$"
    r"|\b(?!(?:not|never|did|to|[lm]et|made?|saw|see|had|help(?:ed)?|will)\b)[\w’'-]*[\w-]\s+(?<!n't )(?<!n’t )"
    r"(?:begin|meet|leave|speak|fly|go)\s+(?:again\s+|here\s+|separately\s+|together\s+)?(?:on\s+)?$"
    r"|\band\s+(?:finish|end|close|conclude|continue|resume|open|return)\s+(?:on\s+)?$"
    r"|\b[A-Z][\w-]+\s+(?:face|host|play|visit|tour|entertain|welcome|travel)\s+[^.;,]{0,60}\bon\s+$"
    r"|\b(?:[Hh]e|[Ss]he|[Ii]t)\s+(?!(?:was|has|says|does)\b)[a-z]{3,}s\s+(?:again\s+|here\s+|next\s+)?(?:on\s+)?$"
)
AHEAD = re.compile(  # ahead of Sunday's vote
    r"\b(?:as\s+soon\s+as|ahead\s+of|run-?up\s+to|in\s+time\s+for|prepar\w+\s+for|looking\s+forward\s+to|pending|valid\s+(?:until|till|through|to))\s+(?:the\s+|this\s+)?$",
    re.IGNORECASE,
)
WORD = re.compile(r"[A-Za-z]+(?:['’](?:ll|t)\b)?")
SENTENCE_END = re.compile(r"(?:(?<=[a-z]{3})|(?<=\w\d)|(?<=[\"'”’)]))[.!?]['\"”’)]*\s+(?=[\"“‘'(]?[A-Z])|\n\s*\n|[;]")


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
        self.close = False  # whether the last answer came from a verb right before
        self._ends = [match.end() for match in SENTENCE_END.finditer(text)]
        self._cues = list(_chains(text, self._ends))
        self._starts = [cue.start for cue in self._cues]

    def tense(self, start: int, end: int) -> str:
        """ "past", "future" or "": the nearest cue before ``start`` in its sentence, else the first behind ``end``."""
        self.close = False
        k = bisect_right(self._ends, start)
        opens = self._ends[k - 1] if k else 0
        closes = self._ends[k] if k < len(self._ends) else len(self._text)
        first = bisect_left(self._starts, max(opens, start - REACH))
        here = bisect_left(self._starts, start)
        before = [cue for cue in self._cues[max(first, here - 1) : here] if cue.told]
        aims = AIM.search(self._text, max(opens, start - 90), start)
        if aims or TERM.search(self._text, max(opens, start - 110), start):
            return "future"
        if self.limited(start) and not self._over(start, end, opens, closes):
            return "future"
        if SINCE.search(self._text, max(0, start - 14), start):
            return "past"
        if PRESENT.search(self._text, max(opens, start - 100), start) or AHEAD.search(
            self._text, max(0, start - 40), start
        ):
            return "future"
        if before:
            last = before[-1]  # a participle ("a loan signed in May") can stand for any time
            beside = start - last.end <= BESIDE and not self._text.endswith("ed", last.start, last.end)
            self.close = beside or WILL.search(self._text, max(opens, start - 50), start) is not None
            return before[-1].told
        by = self._text[max(0, start - 3) : start].lower() == "by "
        for cue in self._cues[bisect_left(self._starts, end) :][:6]:
            if cue.start >= min(closes, end + REACH):
                break
            if cue.own:
                self.close = cue.own == "past link" and cue.start - end <= PHRASE  # in June he was
                return cue.own.removesuffix(" link")
        return "future" if by or FRIDAY_IS.match(self._text, end) else ""

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
            sentence, told, last = sentence + 1, "", -100
        linked = start - last <= CHAIN and "," not in text[max(0, last) : start]
        last = end
        if not linked:
            link = ""
        if kind == "link":
            link = word if word not in ("been", "being", "be") or not linked else link
            if not (linked and chain):
                chain = "past" if word in PAST_LINKS else "open" if word in OPEN_LINKS else ""
        elif kind == "future":
            chain = "past" if linked and link == "had" else "future"
        elif not (linked and chain):
            chain = "past"
        told = chain if chain in ("past", "future") else "" if chain == "open" else told
        own = kind if kind != "link" else "past link" if word in ("was", "were", "had", "did") else ""
        found.append(Cue(start, end, own, told))
    return found


def _cues(text: str) -> list[tuple[int, int, str, str]]:
    """Words and pairs of words of the lexicon, and regular past forms: start, end, kind, word in lower case."""
    single, pairs, ends = _lexicon()
    found: list[tuple[int, int, str, str]] = []
    before, pair_start, taken = "", 0, -1
    for match in WORD.finditer(text):
        raw = match.group()
        word = raw.lower()
        kind = pairs.get((before, word))
        if word in ends:
            phrase = ends[word].search(text, max(0, match.end() - PHRASE), match.end())
            if phrase is not None:
                found.append((phrase.start(), match.end(), "future", word))
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
            if kind == "past" and before == "be" and _to_be(text, match.start()):
                kind = "future"
            if kind and not (kind == "past" and before in ARTICLES):
                found.append((match.start(), match.end(), kind, word))
                taken = match.start()
        before, pair_start = word, match.start()
    return found


def _to_be(text: str, start: int) -> bool:
    """Whether "to be" before a participle looks ahead: a report to be published, not what is said to be hidden."""
    match = TO_BE.search(text, max(0, start - PHRASE), start)
    return match is not None and match[1].lower() not in _seeming()


@cache
def _seeming() -> frozenset[str]:
    return frozenset(read("times-tense.toml")["seeming"])


@cache
def _lexicon() -> tuple[dict[str, str], dict[tuple[str, str], str], dict[str, re.Pattern[str]]]:
    """Words by kind, pairs by kind ("" where one says nothing), longer phrases that look ahead by their last word."""
    data = read("times-tense.toml")
    kinds = {"past": data["past"], "link": data["linking"], "future": data["future"], "": data["nothing"]}
    single: dict[str, str] = {}
    pairs: dict[tuple[str, str], str] = {}
    longer: dict[str, list[str]] = {}
    for kind, words in kinds.items():
        for word in words:
            first, *more = word.replace("’", "'").split(" ")
            if len(more) > 1:
                longer.setdefault(more[-1], []).append(r"\s+".join([first, *more]))
            elif more:
                pairs[first, more[0]] = kind
            else:
                single[word] = kind
    ends = {last: re.compile(rf"\b(?:{'|'.join(found)})$", re.IGNORECASE) for last, found in longer.items()}
    return single, pairs, ends
