"""Which words of a sentence take a side: verbs, nouns and adjectives of agreement, and verdicts in a word or two.

The scales are those of ladders.toml (towards a plan or a person, and to what is said); verdicts ("a disgrace",
"fair") stand in stances.toml.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from parallax import lexicon
from parallax.extract.clause import fold, negated
from parallax.extract.speech import SUBJECTS, subject_of
from parallax.language import Sentence, Token

# Labels of a word that says how its subject or object is judged.
SAID_OF = frozenset({"attr", "acomp", "oprd"})
COPULAS = frozenset({"be", "remain", "seem"})


class Word(NamedTuple):
    """A word that takes a side: its text as the lexicon has it, the scale, and the place on it."""

    text: str
    scale: str
    level: int


def word_at(sentence: Sentence, i: int) -> Word | None:
    """The side that token ``i`` takes, after negation and "may"."""
    token = sentence.tokens[i]
    light = lexicon.words("stances", "light")
    for text in spellings(sentence, i):
        if text in light:
            return None
        towards, of_words = lexicon.stance_of(text), lexicon.assent_of(text)
        level = of_words if towards is None else towards
        if level is not None:
            scale = "assent" if towards is None else "stance" if of_words is None else "either"
            return Word(text, scale, _turned(sentence, i, level))
    if (token.pos == "ADJ" or token.dep == "amod") and _of_opinion(sentence, i):
        if fold(token.text) in lexicon.words("stances", "unlike"):
            return Word("differ", "stance", _turned(sentence, i, -1))
        if fold(token.text) in lexicon.words("stances", "alike"):
            return Word("agree", "stance", _turned(sentence, i, 2))
    return None


def is_verb(token: Token) -> bool:
    """Whether the token stands as a verb: the participle in "differing views" is an adjective."""
    return token.pos == "VERB" and token.dep != "amod"


def verdict_at(sentence: Sentence, i: int) -> tuple[Word, int] | None:
    """The verdict that token ``i`` passes ("was a disgrace", "called it unfair") and the index of what it judges."""
    token = sentence.tokens[i]
    level = verdicts().get(fold(token.lemma))
    if level is None or token.pos not in ("NOUN", "ADJ"):
        return None
    verb = sentence.tokens[token.head]
    judged = -1
    if token.dep in SAID_OF and verb.lemma in COPULAS:
        judged = subject_of(sentence, verb.i)
    elif verb.lemma in lexicon.words("stances", "calling") or token.dep == "dobj":
        judged = _called(sentence, i)
    elif verb.text.lower() == "as":  # "described the race as fair"
        judged = _called(sentence, verb.i)
    if judged < 0 or judged == i:
        return None
    return Word(fold(token.lemma), "stance", _turned(sentence, i, level)), judged


def _called(sentence: Sentence, i: int) -> int:
    """What is called so: "called the ruling a farce", also where the parser takes the two for one object."""
    tokens = sentence.tokens
    calling = lexicon.words("stances", "calling")
    above = tokens[i].head
    if tokens[above].lemma in calling:
        return next((c for c in sentence.children[above] if c < i and tokens[c].dep in ("dobj", "nsubj")), -1)
    return above if tokens[tokens[above].head].lemma in calling else -1


@cache
def verdicts() -> dict[str, int]:
    """Words that judge, with their place on the scale of stance."""
    listed = {"good": 2, "bad": -2}
    return {word: level for name, level in listed.items() for word in lexicon.words("stances", "verdicts", name)}


def spellings(sentence: Sentence, i: int) -> Iterator[str]:
    """The word as the lexicon may have it: with its adverb, particle or preposition, then alone.

    A noun takes a side only below a verb like "voice".
    """
    token = sentence.tokens[i]
    lemma = fold(token.lemma)
    if is_verb(token):
        for child in sentence.children[i]:
            near = sentence.tokens[child]
            if near.dep in ("prt", "advmod", "acomp", "prep"):
                text = near.text.lower()
                yield f"{lemma} {text}" if child > i else f"{text} {lemma}"
            elif near.dep == "dobj" and near.pos != "PRON":
                yield f"{lemma} {fold(near.lemma)}"
        yield lemma
    elif token.pos == "NOUN" and token.dep == "dobj":
        if sentence.tokens[token.head].lemma.lower() in lexicon.words("stances", "holding"):
            yield lemma
    elif (token.pos, token.dep) == ("ADJ", "acomp") or (token.pos == "ADV" and lemma in mutual()):
        yield lemma
    elif token.dep == "prep":
        if sentence.tokens[token.head].lemma in COPULAS and token.text.lower() in ("against", "for"):
            yield "oppose" if token.text.lower() == "against" else ""
        below = [sentence.tokens[c] for c in sentence.children[i] if sentence.tokens[c].dep == "pobj"]
        for noun in below[:1]:
            told = [
                sentence.tokens[c] for c in sentence.children[noun.i] if sentence.tokens[c].dep in ("nummod", "amod")
            ]
            yield " ".join([token.text.lower(), *(t.text.lower() for t in told if t.i < noun.i), fold(noun.lemma)])


@cache
def mutual() -> frozenset[str]:
    """Words for what two or more hold towards each other."""
    return lexicon.words("stances", "mutual")


def _of_opinion(sentence: Sentence, i: int) -> bool:
    """Whether an adjective is said of views: "different opinions", "their positions are far apart"."""
    token = sentence.tokens[i]
    noun = token.head if token.dep == "amod" else subject_of(sentence, token.head)
    return noun >= 0 and fold(sentence.tokens[noun].lemma) in lexicon.words("stances", "opinions")


def _turned(sentence: Sentence, i: int, level: int) -> int:
    """The place on the scale after negation ("did not agree", "no objection") and "may"."""
    tokens = sentence.tokens
    verb = i if is_verb(tokens[i]) else tokens[i].head
    denied = refused(sentence, verb) or any(tokens[c].text.lower() == "no" for c in sentence.children[i])
    if denied:
        return -2 if level > 0 else 1 if level < 0 else 0
    auxiliaries = {tokens[c].text.lower() for c in sentence.children[verb]}
    if level < 0 and auxiliaries & {"may", "might", "could"}:
        return -1
    return level


def refused(sentence: Sentence, verb: int) -> bool:
    """Whether the deed of ``verb`` is denied or refused: "did not agree", "refused to agree"."""
    above = sentence.tokens[sentence.tokens[verb].head]
    below = sentence.tokens[verb].dep in ("xcomp", "pcomp", "ccomp") and above.i != verb
    if below and above.dep == "prep":
        above = sentence.tokens[above.head]
    if sentence.tokens[verb].dep == "conj" and _joined_by_or(sentence, above.i) and refused(sentence, above.i):
        return True
    return negated(sentence, verb) != (below and fold(above.lemma) in lexicon.words("stances", "refusing"))


def _joined_by_or(sentence: Sentence, i: int) -> bool:
    """Whether what is joined to token ``i`` shares its negation: "has not named or charged anybody"."""
    return any(sentence.tokens[c].text.lower() in ("or", "nor") for c in sentence.children[i])


def views(sentence: Sentence, verb: int) -> list[int]:
    """Subjects of the verb that are views: "their positions on the border differ", "different opinions on"."""
    tokens = sentence.tokens
    opinions = lexicon.words("stances", "opinions")
    near = [*(c for c in sentence.children[verb] if tokens[c].dep in SUBJECTS), verb]
    return [c for c in near if tokens[c].pos == "NOUN" and fold(tokens[c].lemma) in opinions]
