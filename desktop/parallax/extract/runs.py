"""Runs of capitalised words: where names may stand in a sentence, and what title stands before one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from parallax import lexicon
from parallax.extract.clause import fold
from parallax.extract.namewords import abbreviated, bare, first_names, words
from parallax.language import Sentence, Token

LABELS = frozenset({"PERSON", "ORG", "GPE", "LOC", "FAC", "NORP", "PRODUCT", "EVENT", "WORK_OF_ART", "LAW"})
LINKS = frozenset({"of", "for", "on"})
QUOTES = frozenset({'"', "“", "”", "'", "‘", "’"})
ENDS = frozenset({".", "!", "?", "”", '"'})
PEOPLE = frozenset({"person", "profession", "role", "kin"})
HYPHENS = frozenset({"-", "–"})
# A sentence whose words are nearly all capitalised is a headline: capitals say nothing there.
HEADLINE_SHARE = 0.7


class Run(NamedTuple):
    """Tokens ``first..last`` of a name without its title; the title begins at ``start``."""

    start: int
    first: int
    last: int


def runs(sentence: Sentence) -> list[Run]:
    """All capitalised runs of a sentence, titles split off; a run that is only a title has ``first > last``."""
    tokens, found, i = sentence.tokens, [], 0
    while i < len(tokens):
        if not _opens(tokens[i]):
            i += 1
            continue
        last = i
        while (following := _joined(tokens, i, last)) > last:
            last = following
        first = title_end(tokens, i, last)
        start = lower_title(tokens, i) if first == i else i
        found.append(Run(start, first, last))
        i = last + 1
    return found


def headline_like(sentence: Sentence) -> bool:
    """Whether nearly all longer words are capitalised, so that capitals do not mark names."""
    if sentence.tokens[-1].text in ENDS:
        return False
    long = [t.text for t in sentence.tokens if len(t.text) > 3 and t.text.isalpha()]
    return len(long) > 3 and sum(w[0].isupper() for w in long) > HEADLINE_SHARE * len(long)


def _capital(token: Token) -> bool:
    if not token.text[0].isupper() or token.ent in ("DATE", "TIME"):
        return False
    return (
        token.pos == "PROPN" or token.tag in ("NNP", "NNPS") or (token.ent in LABELS and token.pos in ("NOUN", "ADJ"))
    )


def _opens(token: Token) -> bool:
    return _capital(token) and bare(token.text) not in words("never", "words")


def _joined(tokens: Sequence[Token], start: int, last: int) -> int:
    """Index of the last token of the run that continues it behind ``last``; ``last`` itself where it ends."""
    k = last + 1
    if k >= len(tokens):
        return last
    token = tokens[k]
    if _capital(token) and (
        bare(token.text) not in words("never", "words")
        or fold(tokens[last].text) in first_names()
        or (bare(tokens[last].text) in words("person", "modifiers") and bare(token.text) in words("person", "heads"))
    ):
        return k
    after = tokens[k + 1] if k + 1 < len(tokens) else None
    if after is None:
        return last
    touching = token.start == tokens[last].end and after.start == token.end
    if token.text == "." and token.start == tokens[last].end and _capital(after) and abbreviated(tokens[last].text):
        return k + 1
    if token.text in HYPHENS and touching and after.text[0].isalnum():
        return k + 1
    if token.text == "&" and _capital(after):
        return k + 1
    if token.text.lower() in words("person", "particles") and not token.text[0].isupper():
        return _behind_particles(tokens, k, last)
    if token.text in LINKS and bare(tokens[last].text) in words("body", "continued"):
        target = k + 2 if after.text == "the" and k + 2 < len(tokens) else k + 1
        return target if _capital(tokens[target]) else last
    if token.text == "and" and _capital(after) and _of_body(tokens, start, last):
        return last if fold(after.text) in first_names() else k + 1
    if token.text in ("'s", "’s") and _capital(after) and tokens[last].ent != "GPE":
        return k + 1 if bare(after.text) in words("body", "heads") | words("place", "heads") else last
    if token.text in QUOTES and k + 3 < len(tokens) and tokens[k + 2].text in QUOTES and _capital(tokens[k + 3]):
        return k + 3  # a nickname between first name and surname
    return last


def _behind_particles(tokens: Sequence[Token], k: int, last: int) -> int:
    while k < len(tokens) and tokens[k].text.lower() in words("person", "particles") and k < last + 3:
        k += 1
    return k if k < len(tokens) and _capital(tokens[k]) else last


def _of_body(tokens: Sequence[Token], start: int, last: int) -> bool:
    """Whether the run is "Ministry of X": what "and" adds belongs to its name."""
    return any(tokens[i].text in ("of", "for") for i in range(start + 1, last))


def title_end(tokens: Sequence[Token], first: int, last: int) -> int:
    """Index of the first token of the name proper in the run ``first..last`` (``last + 1``: nothing but a title)."""
    final = bare(tokens[last].text)
    heads, ambiguous = words("person", "heads"), words("person", "ambiguous")
    modifiers, honorifics = words("person", "modifiers"), words("person", "honorifics")
    if final in words("body", "heads") and final not in heads:
        return first
    cut, plain = first, True
    for k in range(first, last + 1):
        word = bare(tokens[k].text)
        word = _singular(word, k < last)
        heading = word in heads and (plain or (word not in ambiguous and k < last) or k == cut > first)
        heading = heading or (first < cut == k < last and _second_word(word))
        if heading or (word in honorifics and (plain or word in words("person", "address"))):
            cut = k + 1
        plain = plain and (cut == k + 1 or word in modifiers or word in ("", "-", "of", "state", "and"))
    cut += first < cut <= last and tokens[cut].text == "."
    if cut == first and _described(tokens, first, last):
        cut = first + 1
    if first < cut <= last and tokens[cut].text in LINKS:
        cut = next((k for k in range(cut, last + 1) if tokens[k].ent == "PERSON"), last + 1)
    if cut <= last and final in words("place", "heads") and bare(tokens[first].text) not in heads | honorifics:
        return first
    return cut


def _described(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Whether a run begins with a common noun for a person that stands before a full name ("Substitute Ann Roe")."""
    if (
        last < first + 2
        or fold(tokens[first].text) in first_names()
        or (fold(tokens[first + 1].text) not in first_names() and tokens[first + 1].ent != "PERSON")
    ):
        return False
    return first == 0 and bool(lexicon.kinds_of(tokens[first].text.lower()) & PEOPLE)


def _singular(word: str, followed: bool) -> str:
    """A title of two people without its ending: "Presidents Roe and Dahl"."""
    one = word.removesuffix("s")
    return one if followed and one in words("person", "heads") and word not in words("person", "heads") else word


def _second_word(word: str) -> bool:
    """Whether a word behind a title's first one is a noun for a person too: "Chief Executive Ann Roe"."""
    return bool(lexicon.kinds_of(word) & PEOPLE) and fold(word) not in first_names()


def _says_who(word: str) -> bool:
    return word in words("person", "heads") or bool(lexicon.kinds_of(word) & PEOPLE)


def lower_title(tokens: Sequence[Token], first: int) -> int:
    """Where a lower-case title that stands right before token ``first`` begins ("project manager", "engineer")."""
    i = first - 1
    if i < 0 or tokens[i].pos not in ("NOUN", "PROPN") or not _says_who(tokens[i].text.lower()):
        return first
    while i > 0 and (
        (tokens[i - 1].dep in ("compound", "amod", "nmod") and tokens[i - 1].pos in ("NOUN", "ADJ", "PROPN"))
        or tokens[i - 1].text in HYPHENS
    ):
        i -= 1
    return i
