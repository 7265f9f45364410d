"""Which words of a sentence tell of a point of points.toml, and whether they say it is so or not.

A word of the lexicon is a verb, alone or with what stands beside it ("step down", "lodge appeal", "remain in office"),
an adjective, an adverb, or a phrase behind a verb ("in tears").
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from parallax import lexicon
from parallax.extract.clause import fold
from parallax.extract.speech import subject_of
from parallax.language import Sentence, Token
from parallax.lexicon.tables import split, toml
from parallax.model import ClaimType

# A way to write the words, and the tokens that it takes.
Spelling = tuple[str, tuple[int, ...]]
OBJECTS = ("dobj", "nsubjpass", "obj")
NEAR = frozenset({"prt", "advmod", "acomp", "oprd", "prep", "dobj", "attr", "xcomp", "nsubjpass", "agent", "npadvmod"})
NOUNS = ("NOUN", "PROPN")
SHARES = frozenset({"none", "some", "any", "many", "several", "two", "three", "neither", "each", "little"})


class Point(NamedTuple):
    """A point of the lexicon: its name, the type of its claims, and whose it is ("holder", "thing", "story")."""

    name: str
    type: ClaimType
    of: str
    objects: frozenset[str]
    kinds: frozenset[str]
    noun_of: frozenset[str]
    comes: bool
    firm: bool
    patient: bool


class Word(NamedTuple):
    """A word found: its point, the side that it takes by itself (1, -1), its text, the tokens that make it up.

    ``denied`` says that it counts only where it is denied.
    """

    point: Point
    side: int
    text: str
    tokens: tuple[int, ...]
    noun: bool = False
    denied: bool = False


@cache
def points() -> dict[str, Point]:
    """All points by their names."""
    return {
        name: Point(
            name, entry["type"], entry["of"], frozenset(split(entry.get("objects", ""))),
            frozenset(split(entry.get("kinds", ""))), frozenset(split(entry.get("noun_of", ""))),
            bool(entry.get("comes", False)), bool(entry.get("firm", False)),
            bool(entry.get("patient", False)),
        )
        for name, entry in toml("points").items()
    }  # fmt: skip


@cache
def _table(kind: str) -> dict[str, list[tuple[Point, int, str]]]:
    """The words of all points ("word" or "noun") with their points, sides and marks ("!", "?")."""
    found: dict[str, list[tuple[Point, int, str]]] = {}
    for name, entry in toml("points").items():
        lists = (("nouns", 1),) if kind == "noun" else (("yes", 1), ("no", -1))
        for key, side in lists:
            for word in split(entry.get(key, "")):
                found.setdefault(word.rstrip("!?"), []).append((points()[name], side, word[-1]))
    return found


@cache
def _firsts() -> frozenset[str]:
    """The first words of all phrases, and the second of those with "be": no other word can begin one."""
    parts = [text.split() for text in _table("word")]
    return frozenset({p[0] for p in parts} | {p[1] for p in parts if p[0] == "be" and len(p) > 1})


def words_at(sentence: Sentence, token: Token) -> Iterator[Word]:
    """The words of points that token ``token`` heads, the longest of each point."""
    if token.pos in NOUNS:
        yield from _nouns(sentence, token)
        return
    if token.pos not in ("VERB", "AUX", "ADJ", "ADV", "ADP"):
        return
    if token.dep == "amod" and (token.pos == "VERB" or lexicon.synsets(fold(token.text), "VERB")):
        return
    firsts = _firsts()
    if token.pos != "AUX" and fold(token.lemma) not in firsts and fold(token.text) not in firsts:
        return
    table, seen = _table("word"), set[str]()
    for text, used in sorted(_spellings(sentence, token), key=lambda s: -len(s[0])):
        for point, side, mark in table.get(text, ()):
            if point.name in seen or (mark == "!" and _has_object(sentence, used)):
                continue
            if point.objects and not _own_object(text, point) and not _object(sentence, token, point, used):
                continue
            seen.add(point.name)
            yield Word(point, side, text, used, denied=mark == "?")


def _has_object(sentence: Sentence, used: tuple[int, ...]) -> bool:
    """Whether something stands behind the words: "pulled out a gun", "is off the bike"."""
    tokens = sentence.tokens
    return any(tokens[c].dep in ("dobj", "pobj") and c not in used for i in used for c in sentence.children[i])


def _own_object(text: str, point: Point) -> bool:
    """Whether the words of a phrase name the thing by themselves ("lodge complaint")."""
    return any(word in point.objects for word in text.split())


def _nouns(sentence: Sentence, token: Token) -> Iterator[Word]:
    lemma = fold(token.lemma)
    compound = next((c for c in sentence.children[token.i] if sentence.tokens[c].dep in ("compound", "amod")), -1)
    texts = [lemma, *([f"{fold(sentence.tokens[compound].lemma)} {lemma}"] if compound >= 0 else [])]
    for text in texts:
        for point, side, _ in _table("noun").get(text, ()):
            if not point.noun_of or _of(sentence, token, point):
                yield Word(point, side, text, (token.i,), True)


def _of(sentence: Sentence, token: Token, point: Point) -> bool:
    """Whether a noun is said to be of one of the point's things: "the closure of the mill", "the mill's closure"."""
    tokens = sentence.tokens
    near = [c for c in sentence.children[token.i] if tokens[c].dep in ("compound", "poss")]
    near += [c for p in sentence.children[token.i] if tokens[p].dep == "prep" for c in sentence.children[p]]
    return any((lemma := fold(tokens[c].lemma)) in point.noun_of or _of_kind(lemma, point) for c in near)


def _of_kind(lemma: str, point: Point) -> bool:
    """Whether a noun is of a kind of thing that the point is told of, and of no other."""
    kinds = lexicon.kinds_of(lemma) if point.kinds else frozenset[str]()
    return bool(kinds) and kinds <= point.kinds and lemma not in lexicon.words("polarity", "leaves")


def thing_of(sentence: Sentence, token: Token, used: tuple[int, ...] = ()) -> int:
    """Index of the noun to which it happens: the object, the subject of a passive or of a verb that has no object."""
    tokens = sentence.tokens
    if token.pos in NOUNS:
        near = [
            c for c in sentence.children[token.i] if tokens[c].dep in ("compound", "poss") and tokens[c].pos in NOUNS
        ]
        for prep in (c for c in sentence.children[token.i] if tokens[c].text.lower() in ("of", "to", "on", "in", "at")):
            near += [c for c in sentence.children[prep] if tokens[c].dep == "pobj"]
        return next((c for c in near if tokens[c].pos in NOUNS), -1)
    if token.dep == "amod":
        return token.head
    verb = token
    if token.pos != "VERB" and tokens[token.head].pos in ("VERB", "AUX"):
        verb = tokens[token.head]
    below = sentence.children[verb.i]
    passive = any(tokens[c].dep == "auxpass" for c in below)
    for wanted in (OBJECTS, ("nsubj",)):
        found = next((c for c in below if tokens[c].dep in wanted and c not in used), -1)
        if found >= 0:
            if tokens[found].tag in ("WDT", "WP") and verb.dep == "relcl":
                return verb.head
            return _inner(sentence, found)
    if verb.dep in ("acl", "amod") and verb.tag in ("VBN", "VBG"):
        return verb.head
    if verb.dep == "conj" and passive:
        return subject_of(sentence, verb.i)
    if verb.dep in ("xcomp", "conj") and verb.head != verb.i:
        return thing_of(sentence, tokens[verb.head], used)
    return -1


def _inner(sentence: Sentence, thing: int) -> int:
    """The thing of which there is "none", "all" or "a part"."""
    tokens = sentence.tokens
    if fold(tokens[thing].lemma) not in lexicon.words("status", "shells") | SHARES:
        return thing
    of = next((c for c in sentence.children[thing] if tokens[c].text.lower() == "of"), -1)
    inner = next((c for c in sentence.children[of] if tokens[c].dep == "pobj"), -1) if of >= 0 else -1
    return inner if inner >= 0 else thing


def _object(sentence: Sentence, token: Token, point: Point, used: tuple[int, ...]) -> bool:
    """Whether the thing of the verb is one of the point's, by its noun, its kind or with the noun before it."""
    i = thing_of(sentence, token, used)
    if i < 0:
        return False
    tokens = sentence.tokens
    lemma = fold(tokens[i].lemma)
    before = [fold(tokens[c].lemma) for c in sentence.children[i] if tokens[c].dep == "compound"]
    of = [fold(tokens[g].lemma) for c in sentence.children[i] if tokens[c].text == "of" for g in sentence.children[c]]
    hollow = lexicon.words("status", "hollow") | lexicon.words("status", "shells")
    if tokens[i].ent == "MONEY":
        lemma = "money"
    texts = [lemma, *(f"{b} {lemma}" for b in before), *((*before, *of) if lemma in hollow else ())]
    return any(text in point.objects for text in texts) or _of_kind(lemma, point)


def _spellings(sentence: Sentence, token: Token) -> Iterator[Spelling]:
    """What the lexicon may have a word under, with the tokens that it takes."""
    tokens = sentence.tokens
    lemma = fold(token.lemma)
    if token.pos in ("ADJ", "ADV"):
        yield fold(token.text), (token.i,)
        return
    if token.pos == "ADP":
        yield from _phrase(sentence, token.text.lower(), token.i, (token.i,))
        return
    if token.pos == "VERB":
        yield lemma, (token.i,)
        if token.tag == "VBN" and fold(token.text) != lemma:
            yield f"be {fold(token.text)}", (token.i,)
        if any(tokens[c].dep == "auxpass" for c in sentence.children[token.i]):
            yield f"be {lemma}", (token.i,)
    particles = [c for c in sentence.children[token.i] if tokens[c].dep == "prt"]
    starts: list[Spelling] = [(lemma, (token.i,))]
    starts += [(f"{lemma} {tokens[c].text.lower()}", (token.i, c)) for c in particles]
    yield from starts[1:]
    for start, used in starts:
        for child in sentence.children[token.i]:
            if tokens[child].dep in NEAR and child not in used:
                yield from _beside(sentence, start, child, used)


def _beside(sentence: Sentence, start: str, child: int, used: tuple[int, ...]) -> Iterator[Spelling]:
    tokens = sentence.tokens
    near = tokens[child]
    word = near.text.lower() if near.pos in ("ADP", "ADV", "ADJ", "PART") else fold(near.lemma)
    taken = (*used, child)
    yield f"{start} {word}", taken
    for below in sentence.children[child]:
        other = tokens[below]
        if near.pos in NOUNS and other.dep in ("compound", "amod") and below < child:
            yield f"{start} {fold(other.lemma)} {word}", (*taken, below)
        elif other.dep in ("prep", "prt") and below > child:
            yield f"{start} {word} {other.text.lower()}", (*taken, below)
            for inner in sentence.children[below]:
                if tokens[inner].dep == "pobj":
                    yield f"{start} {word} {other.text.lower()} {fold(tokens[inner].lemma)}", (*taken, below, inner)
        elif near.pos in ("ADV", "ADJ") and other.dep in ("advmod", "neg") and below < child:
            yield f"{start} {other.text.lower()} {word}", (*taken, below)
    if near.dep in ("prep", "agent"):
        yield from _phrase(sentence, f"{start} {word}", child, taken)


def _phrase(sentence: Sentence, start: str, prep: int, used: tuple[int, ...]) -> Iterator[Spelling]:
    """A preposition's noun, with its adjective and without, and what a further preposition adds."""
    tokens = sentence.tokens
    for noun in sentence.children[prep]:
        if tokens[noun].dep not in ("pobj", "amod", "pcomp"):
            continue
        word = fold(tokens[noun].lemma)
        yield f"{start} {word}", (*used, noun)
        yield f"{start} {tokens[noun].text.lower()}", (*used, noun)
        for below in sentence.children[noun]:
            if tokens[below].dep in ("amod", "compound", "det") and below < noun:
                yield f"{start} {tokens[below].text.lower()} {word}", (*used, below, noun)
                yield f"{start} {tokens[below].text.lower()} {tokens[noun].text.lower()}", (*used, below, noun)
