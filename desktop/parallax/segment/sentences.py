"""Sentences by rules: where a full stop, question mark, exclamation mark or ellipsis ends one, and where not."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from parallax.load.lines import Stretch
from parallax.load.words import lexicon

# Longer sentences (characters) are cut at a semicolon, a comma or a blank.
LONGEST = 2000
ENDING = re.compile(
    r"""(?P<mark>(?<![.!?…])[.!?…]++|[。！？])(?P<close>(?:["”’'»›)\]]|\s»)*+)(?:(?P<gap>\s++)|(?P<glued>(?=["“‘]?[A-Z][a-z]+[\s,’'])))""",
)
WORD = re.compile(r"[^\s\"“”‘(\[«—–]+$")
NEXT = re.compile(r"[\"“”‘’'«„(\[*•—–-]*\s?([^\W_][\w’'.-]*)?")
QUOTES = '"“‘«„'
OPENERS = "\"“‘'«„([*•—–-"
SHORT = re.compile(r"(?:[A-Za-z]\.)*[A-Za-z]$")
NUMBER = re.compile(r"(?:\d{1,2}|[a-zA-Z]|[ivxIVX]{1,4})$")


@cache
def _words(table: str) -> frozenset[str]:
    return frozenset(lexicon("sentences")[table])


def sentences(text: str, start: int, end: int) -> Iterator[Stretch]:
    """``[start, end)`` of every sentence of ``text[start:end]``, in order, parted by blanks only (or by nothing)."""
    first = start
    inside = 0
    brackets = _bracketed(text, start, end)
    for match in ENDING.finditer(text, start, end):
        stop = match.end("close")
        following = match.end()
        if stop <= first or following >= end:
            continue
        while inside < len(brackets) and brackets[inside][1] <= match.start():
            inside += 1
        if inside < len(brackets) and _within(brackets[inside], first, match.start(), stop):
            continue
        if _ends(text, first, match, end):
            yield from _cut(text, first, stop)
            first = following
    if first < end:
        yield from _cut(text, first, end)


def _within(bracket: Stretch, first: int, mark: int, stop: int) -> bool:
    return first < bracket[0] < mark and stop < bracket[1]


def _bracketed(text: str, start: int, end: int) -> list[Stretch]:
    """Brackets that close within 300 characters: no sentence ends inside one that opened in mid-sentence."""
    return [match.span() for match in re.compile(r"\([^()]{0,300}\)|\[[^\[\]]{0,300}\]").finditer(text, start, end)]


def _ends(text: str, first: int, match: re.Match[str], end: int) -> bool:
    """Whether a sentence that began at ``first`` ends at this mark."""
    mark, close = match["mark"], match["close"]
    following = text[match.end() : min(end, match.end() + 80)]
    head = NEXT.match(following)
    word = (head[1] or "") if head else ""
    if match["glued"] is not None:
        return _glued(text, first, match)
    opens = following[:1] in OPENERS
    spoken = following[:1] in QUOTES
    if not word:
        return opens or bool(following)
    if word[0].islower():
        # "yahoo! said"; but a line set all in small letters still has sentences.
        return False
    if mark[0] in "!?" and close:
        return not _names_speaker(following)
    if mark in ("…", "..", "..."):
        return word.lower() in _words("starters") or bool(close) or opens
    if mark == "." and not close:
        return _after_word(text, first, match.start(), word, spoken, following[:1] in "-–—")
    if mark == "." and close in (")", "]") and _abbreviates(text, first, match.start()):
        return word.lower() in _words("starters")
    return True


def _after_word(text: str, first: int, stop: int, following: str, spoken: bool, dashed: bool) -> bool:
    """A plain full stop: what stands before it decides."""
    before = WORD.search(text, max(first, stop - 40), stop)
    word = before.group() if before else ""
    low = word.lower().strip("'’")
    starts = following.lower().rstrip(".") in _words("starters")
    if following[0].isdigit():
        return not (low in _words("before_number") or low in _words("open") or low in _words("months"))
    if stop - len(word) == first and NUMBER.match(word) and not spoken:
        return False  # "1. The council ..." counts the paragraph
    if low in _words("open"):
        return False
    if low in ("a.m", "p.m", "am", "pm"):
        return following.lower().rstrip(".") not in _words("time_words")
    if low in _words("may_end") and dashed:
        return False
    if low in _words("may_end"):
        # "in" and the like are words first: only with a capital or a figure before them are they short for something.
        return starts or spoken or (low in _words("ambiguous") and not word[0].isupper())
    if SHORT.match(word):
        return starts if word[0].isupper() and word != "I" else True
    return True


def _abbreviates(text: str, first: int, stop: int) -> bool:
    before = WORD.search(text, max(first, stop - 40), stop)
    return before is not None and before.group().lower() in _words("may_end") | _words("open")


def _names_speaker(following: str) -> bool:
    """ "Why?" Smith asked: the words behind a question inside a quotation may name who spoke."""
    words = re.findall(r"[\w’'.-]+", following)[:5]
    for n, word in enumerate(words):
        if word.lower().rstrip(".") in _words("speech"):
            return n > 0 and words[0][0].isupper() and not following.startswith(tuple("\"“‘'«"))
        if n and word.islower() and word not in ("the", "of", "and", "de", "van", "von", "bin", "al"):
            return False
    return False


def _glued(text: str, first: int, match: re.Match[str]) -> bool:
    """A sentence that follows without a blank ("closed.Police said"): pages lose the break between paragraphs."""
    before = WORD.search(text, max(first, match.start() - 40), match.start())
    word = before.group() if before else ""
    if match["close"]:
        return match["close"][-1] in '"”’»)]' and text[match.end()] not in "\"'"
    plain = re.fullmatch(r"[a-z’'-]{3,}|[A-Z][a-z]{3,}|\d{2,4}|[A-Z]{3,}", word) is not None
    return plain and word.lower() not in _words("open") | _words("may_end") and match["mark"][-1] in ".!?…"


def _cut(text: str, start: int, end: int) -> Iterator[Stretch]:
    """The sentence, in pieces where it is longer than any sentence."""
    while end - start > LONGEST:
        window = text[start : start + LONGEST]
        at = max(window.rfind("; "), window.rfind(";\n")) + 1 or window.rfind(", ") + 1 or window.rfind(" ") or 0
        stop = start + (at if at > 0 else LONGEST)
        stop_bare = stop
        while stop_bare > start and text[stop_bare - 1].isspace():
            stop_bare -= 1
        if stop_bare > start:
            yield start, stop_bare
        start = stop
        while start < end and text[start].isspace():
            start += 1
    if start < end:
        yield start, end
