"""What words mean, after WordNet: kinds of things, synonyms, broader words, opposites."""

from __future__ import annotations

from functools import cache

from parallax.lexicon.tables import row

_LETTERS = {"NOUN": "n", "PROPN": "n", "VERB": "v", "AUX": "v", "ADJ": "a", "ADV": "r"}


@cache
def kinds_of(lemma: str) -> frozenset[str]:
    """What kinds of thing a noun names ("body", "document", "vessel", "kin" ...); a compound's head speaks for it."""
    word = lemma.lower()
    fields = row("kinds.tsv", f"{word}\t") or row("kinds.tsv", f"{_head(word)}\t")
    return frozenset(fields[1].split(",")) if fields else frozenset()


@cache
def synsets(lemma: str, pos: str = "NOUN") -> frozenset[str]:
    """Ids of the frequent meanings of a word (WordNet's, with the letter of the part of speech before them)."""
    word, letter = lemma.lower(), _LETTERS.get(pos, "")
    fields = row("synonyms.tsv", f"{word}\t{letter}\t")
    found = {letter + one for one in fields[2].split(",") if one} if fields else set()
    kinds = row("kinds.tsv", f"{word}\t") if letter == "n" else []
    return frozenset(found.union(one for one in (kinds[2].split(",") if kinds else ()) if one))


def synonymous(a: str, b: str, pos: str = "NOUN") -> bool:
    """Whether two words are the same or have a frequent meaning in common."""
    return a.lower() == b.lower() or bool(synsets(a, pos) & synsets(b, pos))


def related(a: str, b: str) -> str:
    """How noun ``a`` stands to ``b``: "same", "broader", "narrower" (up to two levels) or ""."""
    if synonymous(a, b):
        return "same"
    if synsets(a) & _above(b):
        return "broader"
    return "narrower" if synsets(b) & _above(a) else ""


def verb_of(noun: str) -> str:
    """The verb that a noun is made from ("resignation": "resign"), or ""."""
    fields = row("synonyms.tsv", f"{noun.lower()}\tn\t")
    return fields[3] if fields else ""


def opposites(a: str, b: str) -> bool:
    """Whether a thing can be only one of the two: "northern" and "southern", "direct" and "indirect"."""
    first, second = sorted((a.lower(), b.lower()))
    return bool(row("opposites.tsv", f"{first}\t{second}\t"))


@cache
def _above(noun: str) -> frozenset[str]:
    fields = row("kinds.tsv", f"{noun.lower()}\t")
    return frozenset(fields[3].split(",")) if fields and fields[3] else frozenset()


def _head(lemma: str) -> str:
    return lemma.replace("-", " ").rpartition(" ")[2]
