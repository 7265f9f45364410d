"""The heading of a finding: the rule's title, where there is a dispute, and what both sides speak of.

"When: the ferry left …" where a clause shows it, the names themselves where they are in dispute, the first words of
what was said; else the words that both sides share.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from parallax.compare.checks import Judgement
from parallax.compare.scene import GAP, scene
from parallax.compare.written import as_written
from parallax.extract.times.lexicon import read
from parallax.model import Claim, ClaimType, Pair, Relation, Rule

Texts = tuple[str, str]  # of the sources of a pair's two claims
# A rule's title, message, why and settle are written for these; values that fit together need none of it.
SPOKEN: frozenset[Relation] = frozenset({"conflict", "single"})
BY_CLAUSE: frozenset[ClaimType] = frozenset({"time", "place", "quantity", "money"})
BY_NAMES: frozenset[ClaimType] = frozenset({"term", "name"})
BY_WORDS: frozenset[ClaimType] = frozenset({"quote", "attribution"})
BY_SENTENCE: frozenset[ClaimType] = frozenset({"sequence", "internal"})
SHOWN_WORDS = 3
NAMES = 3
LONGEST_NAME = 40
LONGEST = 64
WIDEST = 84  # of a sentence
BREAK = re.compile(r"[.!?;:](?=[\s\"“”’])|[\n\"“”]|(?<=\w)[.!?](?=\Z)")
WHO = frozenset({"he", "she", "it", "they", "his", "her", "its", "their", "one", "all", "this", "that", GAP})
SAID = re.compile(r"(?:^|(?<=[\s(:]))[\"“](?P<words>[^\"“”]{8,})")
TILL_QUOTE = re.compile(r"^(?P<words>[^\"“”]{11,}[^\s\"“”])[\"”]")
JOINING = re.compile(r"^(?:and|but|or|so) ", re.IGNORECASE)
ENOUGH = 8  # words of an outline; more do not make it better


def topic(rule: Rule, pair: Pair, answer: Judgement, texts: Texts, claims: Sequence[Claim] = ()) -> str:
    """The heading; ``claims`` are all that the finding rests on, of which one may show it better than the pair's."""
    told = [pair.a, pair.b, *(c for c in claims if c not in (pair.a, pair.b))]
    spoken = answer.relation in SPOKEN
    about = _about(rule, pair, told, texts, spoken)
    if not spoken:
        return about or pair.a.span.quote
    return f"{rule.title}: {about}" if about else rule.title


def _about(rule: Rule, pair: Pair, claims: Sequence[Claim], texts: Texts, spoken: bool) -> str:
    if rule.type in BY_CLAUSE:
        return _outline(claims) or scene(pair.a.span, texts[0]) or subject(pair, texts)
    if rule.type in BY_NAMES and spoken:
        return _named(claims)
    if rule.type in BY_NAMES:
        return scene(pair.a.span, texts[0]) or subject(pair, texts)
    if rule.type in BY_WORDS:
        return _quoted(pair.a.span.quote)
    if rule.type in BY_SENTENCE:
        sides = ((pair.a, texts[0]), (pair.b, texts[1]))
        return _sentence(*(sides if rule.type == "sequence" else sides[:1]))
    shared = _shared(pair, texts)
    names = [word for word in shared if " " in word]
    if rule.type == "role" or names:
        return (names or shared or [_named(claims)])[0]
    if rule.type == "participant" and all(len(c.span.quote) <= LONGEST_NAME for c in claims[:2]):
        return _named(claims)
    if len(shared) == 1 and shared[0].lower() not in _calendar():
        return shared[0]
    return _named(claims) if rule.type == "participant" else _sentence((pair.a, texts[0]), (pair.b, texts[1]))


def _named(claims: Sequence[Claim]) -> str:
    return " or ".join(dict.fromkeys(_cut(c.span.quote, LONGEST_NAME) for c in claims[:NAMES]))


def _quoted(words: str) -> str:
    """The words in quotation marks; of a sentence with quoted words only these."""
    said = SAID.search(words) or TILL_QUOTE.search(words)
    return f"“{_cut(said['words'] if said else words, LONGEST)}”"


def _sentence(*told: tuple[Claim, str]) -> str:
    """The sentence around the words of that claim which is told in a whole one, or in the shorter words."""
    found = [_around(claim, text) for claim, text in told]
    whole, words = max(found, key=lambda one: (one[0], -len(one[1])))
    return f"“{_cut(words, WIDEST)}”" if whole else _quoted(words)


def _around(claim: Claim, text: str) -> tuple[bool, str]:
    """Whether the words stand near the beginning of their sentence, and the sentence up to what is too long."""
    span = claim.span
    if text[span.start : span.end] != span.quote or SAID.search(span.quote):
        return False, span.quote
    opens = max(0, span.start - WIDEST)  # what begins farther away is too long in any case
    first = max([opens, *(found.end() for found in BREAK.finditer(text, opens, span.start))])
    end = BREAK.search(text, span.end, span.end + WIDEST)
    last = end.start() if end else min(len(text), span.end + WIDEST)
    whole = (first > opens or first == 0) and span.end - first <= WIDEST
    return whole, JOINING.sub("", text[first if whole else span.start : last].strip())


def _outline(claims: Sequence[Claim]) -> str:
    """Of the clauses of the claims the one that tells most by itself."""
    found = [c.outline for c in claims if c.outline]
    best = max(found, key=_telling) if found else ""
    return best[:1].upper() + best[1:]


def _telling(outline: str) -> tuple[bool, int]:
    words = outline.split()
    return words[0].lower() not in WHO, min(len(words), ENOUGH)


def _cut(text: str, most: int) -> str:
    """Up to so many characters, whole words, on one line, without what ends a sentence."""
    line = " ".join(text.split()).strip(" ,;:.\"“”'‘’")
    return line if len(line) <= most else f"{line[:most].rsplit(' ', 1)[0].rstrip(' ,;:')} {GAP}"


def _calendar() -> frozenset[str]:
    classes = read("times.toml")["class"]
    return frozenset([*classes["weekday"], *classes["month"], *classes["relday"]])


def subject(pair: Pair, texts: Texts) -> str:
    """Up to three words that both claims share: of the thing itself, else of what happens, else the names."""
    return ", ".join(_shared(pair, texts)[:SHOWN_WORDS])


def _shared(pair: Pair, texts: Texts) -> list[str]:
    a, b = pair.a, pair.b
    names = a.entities & b.entities
    known = (a.subject | a.words) & (b.subject | b.words)
    happens = {a.predicate} if a.frame and a.frame == b.frame and a.predicate.isalpha() else set()
    shared = a.subject & b.subject or known - names or happens or names
    plain = (word for word in shared if word.replace(" ", "").replace("-", "").isalpha())
    shown = {next((w for t in texts if (w := as_written(word, t)) != word), word) for word in plain}
    places = {word: texts[0].find(word) for word in shown}
    return sorted(shown, key=lambda w: (places[w] < 0, abs(places[w] - a.span.start), w))
