"""Who a noun phrase says did something: by name, by the sort of people that its nouns name, by whose they are."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from parallax import lexicon
from parallax.extract.clause import fold
from parallax.extract.gazetteer import is_place
from parallax.language import Sentence
from parallax.lexicon.doers import is_loose, sort_of
from parallax.model import Mention

ACTORS = frozenset({"person", "people", "profession", "role", "kin", "body", "group", "vehicle", "vessel", "aircraft"})
PEOPLE = frozenset({"person", "people", "profession", "role"})
COUNTRY = "country"
MODIFIERS = frozenset({"compound", "amod", "nmod"})
JOINED = frozenset({"appos", "compound"})
BELONGS = frozenset({"of", "from", "with", "in"})
LONGEST = 8
DEEP = 3


class Doer(NamedTuple):
    """A doer: what it is called, person, body or group, the names and nouns for it, the sorts, and its words."""

    norm: str
    kind: str
    keys: tuple[str, ...]
    nouns: tuple[str, ...]
    sorts: tuple[str, ...]
    said: str
    first: int
    last: int


def doer_at(
    sentence: Sentence, i: int, mentions: Sequence[Mention], titles: Mapping[str, frozenset[str]]
) -> Doer | None:
    """The doer that token ``i`` names, None where it is a pronoun, a thing or nobody in particular."""
    tokens = sentence.tokens
    if _thing(sentence, i, mentions):
        return None
    named = _named(sentence, i, mentions)
    nouns = tuple(dict.fromkeys(_nouns(sentence, i, mentions)))
    told = [
        *nouns,
        *(t for m in named for t in (*titles.get(m.key, ()), fold(m.title), m.key if m.kind == "body" else "")),
    ]
    sorts = tuple(sorted({sort for phrase in told if (sort := sort_of(phrase))}))
    if not sorts and any(m.kind == "place" and is_place(m.key) for m in named):
        sorts = (COUNTRY,)
    people = [m for m in named if m.kind != "place"]
    if sorts == (COUNTRY,):
        people = named
    if not sorts and not people:
        return None
    first, last = _span(sentence, i, named)
    said = " ".join(t.text for t in tokens[first : last + 1])
    kind = people[0].kind if people else "group"
    norm = people[0].key if people else nouns[0] if nouns else said.lower()
    return Doer(norm, kind, tuple(m.key for m in people), nouns, sorts, said, first, last)


def _thing(sentence: Sentence, i: int, mentions: Sequence[Mention]) -> bool:
    """Whether a noun is one for a thing, whoever's name stands beside it: "the letter, which bears"."""
    token = sentence.tokens[i]
    kinds = lexicon.kinds_of(fold(token.lemma)) if token.pos == "NOUN" else frozenset()
    own = any(m.span.start <= token.start < m.span.end for m in mentions)
    return bool(kinds) and not own and not kinds & ACTORS and not sort_of(fold(token.lemma))


def _named(sentence: Sentence, i: int, mentions: Sequence[Mention]) -> list[Mention]:
    """The names of a doer: its own, one in apposition."""
    tokens = sentence.tokens
    own = [m for m in mentions if m.span.start <= tokens[i].start < m.span.end]
    if own or tokens[i].tag in ("NNS", "NNPS"):
        return own[:1]
    beside = [c for c in sentence.children[i] if tokens[c].dep in JOINED]
    found = [m for m in mentions if m.kind != "place" for c in beside if m.span.start <= tokens[c].start < m.span.end]
    return found[:1] or _after(sentence, i, mentions)


def _after(sentence: Sentence, i: int, mentions: Sequence[Mention]) -> list[Mention]:
    """Who is named behind the comma after a noun phrase for one person: "a retired nurse from the village, Ann Roe"."""
    tokens = sentence.tokens
    if tokens[i].tag != "NN":
        return []
    comma = next((j for j in range(i + 1, min(len(tokens) - 1, i + LONGEST)) if tokens[j].text == ","), -1)
    inside = comma >= 0 and comma - 1 in sentence.subtree(i)
    start = tokens[comma + 1].start if inside else -1
    return [m for m in mentions if m.kind == "person" and m.span.start == start][:1]


def _nouns(sentence: Sentence, i: int, mentions: Sequence[Mention], depth: int = 0) -> Iterator[str]:
    """The nouns for a doer with what stands before them; of a loose one ("team") also whose or of whom it is."""
    tokens = sentence.tokens
    token = tokens[i]
    if token.pos not in ("NOUN", "PROPN", "NUM", "ADJ") or depth > DEEP:
        return
    lemma = fold(token.lemma)
    before = [fold(tokens[c].lemma) for c in sentence.children[i] if c < i and tokens[c].dep in MODIFIERS]
    phrase = " ".join([*before, lemma]).replace(" - ", " ")
    yield phrase
    if (not sort_of(phrase) and _loose(lemma)) or token.pos == "NUM":
        for c in sentence.children[i]:
            if tokens[c].dep == "poss":
                yield from _nouns(sentence, c, mentions, depth + 1)
            elif tokens[c].dep == "prep" and tokens[c].text.lower() in BELONGS:
                for o in sentence.children[c]:
                    yield from _nouns(sentence, o, mentions, depth + 1)
    for c in sentence.children[i]:
        if tokens[c].dep == "appos" and depth == 0:
            yield from _nouns(sentence, c, mentions, depth + 1)


def _loose(noun: str) -> bool:
    """Whether it matters whose or of whom a noun is said to be: it names people of no sort of their own."""
    return is_loose(noun) or bool(lexicon.kinds_of(noun) & PEOPLE)


def _span(sentence: Sentence, i: int, named: Sequence[Mention]) -> tuple[int, int]:
    """The first and the last token of a doer's own words: no clause, nothing behind a comma but its name."""
    tokens = sentence.tokens
    kept = [j for j in sentence.subtree(i) if i - LONGEST <= j <= i + LONGEST]
    start = next((j for j in range(i, -1, -1) if j not in kept), -1) + 1
    end = i
    for j in range(i + 1, len(tokens)):
        clause = tokens[j].dep in ("relcl", "acl") or tokens[j].tag in ("WP", "WDT", "WP$")
        if j not in kept or tokens[j].text == "," or clause:
            break
        end = j
    inside = [t.i for m in named for t in tokens if m.span.start <= t.start < m.span.end and end < t.i <= end + LONGEST]
    while start < i and tokens[start].pos == "PUNCT":
        start += 1
    return start, max([end, *inside])
