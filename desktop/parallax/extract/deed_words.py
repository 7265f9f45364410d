"""Which words tell of a deed: verbs that say something of their own, and nouns made from them.

A deed goes by keys: its verb ("v:pay") and the classes of events that the word tells of (events-told.toml).
"""

from __future__ import annotations

from functools import cache

from parallax import lexicon
from parallax.extract.clause import fold, members
from parallax.extract.events.classes import noun_classes, telling, verb_classes
from parallax.language import Sentence, Token

TABLE = "happened"
VERB = "v:"
# Nouns of these kinds name no deed, whatever verb they are made from.
THINGS = frozenset(
    {"person", "profession", "structure", "device", "animal", "body", "people", "place", "vehicle", "vessel", "weapon",
     "kin", "role", "plant", "landform", "bodypart", "clothing", "aircraft", "substance"}
)  # fmt: skip


def sure() -> frozenset[str]:
    """Classes of events all of whose words tell of one deed."""
    return lexicon.words(TABLE, "sure")


def deeds(sentence: Sentence, token: Token) -> frozenset[str]:
    """The keys of the deed that a verb, or a noun made from one, tells of; none for words that say too little."""
    if token.pos == "VERB" and token.dep != "amod":
        return _of_verb(sentence, token)
    if token.pos == "NOUN" and token.dep not in ("compound", "npadvmod"):
        return _of_noun(sentence, token)
    return frozenset()


def _of_verb(sentence: Sentence, token: Token) -> frozenset[str]:
    lemma = fold(token.lemma)
    if lemma in ("be", "have", "do"):
        return frozenset()
    below = [sentence.tokens[c] for c in sentence.children[token.i]]
    particle = next((t.text.lower() for t in below if t.dep == "prt"), "")
    classes: frozenset[str] = frozenset()
    if lemma in telling(sure()):
        classes = verb_classes(lemma, _near(sentence, token.i)) & sure()
    if lexicon.speech(lemma) or (not particle and lemma in lexicon.words(TABLE, "light")):
        return classes
    named = f"{lemma} {particle}".strip()
    hollow = lexicon.words(TABLE, "light")
    if named in hollow or (particle and lemma in hollow and not lexicon.frame_of(named, "VERB")):
        return classes
    return classes | {VERB + named}


def _of_noun(sentence: Sentence, token: Token) -> frozenset[str]:
    lemma = fold(token.lemma)
    kinds = lexicon.kinds_of(lemma)
    if lemma in lexicon.words(TABLE, "things") or (kinds & THINGS and "act" not in kinds):
        return frozenset()
    classes: frozenset[str] = frozenset()
    if lemma in telling(sure()):
        before = {fold(sentence.tokens[c].lemma) for c in sentence.children[token.i]}
        classes = noun_classes(lemma, before) & sure()
    verb = lexicon.verb_of(lemma) or _gerund(lemma) or (lemma if classes and lexicon.synsets(lemma, "VERB") else "")
    return classes | ({VERB + verb} if verb and verb not in lexicon.words(TABLE, "light") else set())


@cache
def _gerund(noun: str) -> str:
    """The verb of a noun in -ing that no list has: "remeasuring"."""
    stem = noun.removesuffix("ing")
    if stem == noun or len(stem) < 3:
        return ""
    tried = (stem, stem + "e", stem[:-1] if stem[-1] == stem[-2] else stem)
    return next((v for v in tried if any(lexicon.synsets(w, "VERB") for w in (v, v.removeprefix("re")))), "")


def _near(sentence: Sentence, verb: int) -> set[str]:
    near: set[str] = set()
    for j in members(sentence, verb):
        if j != verb:
            near |= {fold(sentence.tokens[j].lemma), sentence.tokens[j].text.lower()}
    return near
