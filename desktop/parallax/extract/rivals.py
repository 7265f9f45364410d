"""What a thing is said to be, where the words for it exclude each other: a merger or a takeover, a ferry or a tanker.

Claims of type ``term``, slot "rival": the value's norm is the class of rivals.toml, its unit the group; the words are
those of the sentence.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from typing import NamedTuple

from parallax.extract.clause import fold, governor, make_claim, stems
from parallax.extract.polarity import NONE, negated
from parallax.extract.report import Report
from parallax.extract.runs import headline_like
from parallax.language import Sentence, Token
from parallax.lexicon.tables import split, toml
from parallax.model import Claim, Value

# The key by which a group says that it is of what the whole story is about.
CENTRAL = "central"
# Of these the name of the model follows.
MAKES = frozenset({"car-make", "aircraft-make"})
# Words that make a class only a comparison or a possibility.
LIKE = frozenset({"like", "as"})
# "Another will take over" takes over nothing.
TRANSITIVE = frozenset({"take over", "buy out", "bail out", "bring down"})
DONE_TO = frozenset({"dobj", "nsubjpass"})
PARTS = frozenset({"compound", "amod", "nmod"})


def extract(report: Report) -> Iterator[Claim]:
    """A claim for every word of a class; what is denied or only compared makes none."""
    for sentence in report.sentences:
        if headline_like(sentence):
            continue
        for token in sentence.tokens:
            said = next((s for s in _spellings(sentence, token) if s.text in _classes()), None)
            if said is None or token.ent == "PERSON" or _denied(sentence, token):
                continue
            for group, name in _classes()[said.text]:
                if central(group) and token.tag == "NNS":
                    continue  # of several such events none is surely the one that is told
                value = Value(name, unit=group)
                claim = make_claim(
                    sentence, said.first, said.last, "term", "rival", value, subject=[group], at=token.i
                )  # fmt: skip
                yield replace(claim, predicate=group, words=stems(sentence.tokens))


@cache
def _classes() -> dict[str, tuple[tuple[str, str], ...]]:
    """Word -> its groups and classes."""
    found: dict[str, tuple[tuple[str, str], ...]] = {}
    for group, entry in toml("rivals").items():
        for name, listed in entry.items():
            for word in split(listed) if name != CENTRAL else ():
                found[word] = (*found.get(word, ()), (group, name))
    return found


class Said(NamedTuple):
    """Tokens ``first..last`` and the words of the lexicon that they may be."""

    first: int
    last: int
    text: str


def _spellings(sentence: Sentence, token: Token) -> Iterator[Said]:
    """A noun with the words beside it, and alone; a verb with its particle, and alone."""
    if token.pos in ("NOUN", "PROPN"):
        yield from _nouns(sentence, token)
    elif token.pos == "VERB":
        lemma = fold(token.lemma)
        particles = [c for c in sentence.children[token.i] if sentence.tokens[c].dep == "prt"]
        done_to = any(sentence.tokens[c].dep in DONE_TO for c in sentence.children[token.i])
        said = (f"{lemma} {sentence.tokens[c].text.lower()}" for c in particles)
        yield from (Said(token.i, token.i, text) for text in said if done_to or text not in TRANSITIVE)
        if not particles:
            yield Said(token.i, token.i, f"to {lemma}")


def _nouns(sentence: Sentence, token: Token) -> Iterator[Said]:
    """ "State of alarm", "cargo ship", "ship"; names of things as they stand."""
    tokens, i = sentence.tokens, token.i
    lemma = fold(token.lemma)
    if tokens[i + 1 : i + 2] and tokens[i + 1].text == "of" and tokens[i + 2 : i + 3]:
        following = [t.i for t in tokens[i + 2 : i + 4] if t.pos in ("NOUN", "PROPN", "ADJ")]
        yield from (
            Said(i, n, f"{lemma} of " + " ".join(fold(t.lemma) for t in tokens[i + 2 : n + 1])) for n in following
        )
    if i and tokens[i - 1].pos in ("NOUN", "ADJ", "PROPN", "VERB"):
        yield Said(i - 1, i, f"{fold(tokens[i - 1].text)} {lemma}")
    before_name = token.pos == "NOUN" and tokens[token.head].pos == "PROPN"  # "the ferry Aurelia"
    if token.dep not in PARTS or before_name or (token.pos == "PROPN" and not _age(sentence, token)):
        yield Said(i, i, lemma)


def _age(sentence: Sentence, token: Token) -> bool:
    """Whether a word is part of a name that means something else ("Bronze Age", "Gold Coast", "Church Street")."""
    following = sentence.tokens[token.i + 1 : token.i + 2]
    groups = {group for group, _ in _classes().get(fold(token.lemma), ())}
    return not groups & MAKES and bool(following) and following[0].text[:1].isupper()


def _denied(sentence: Sentence, token: Token) -> bool:
    tokens = sentence.tokens
    before = [tokens[c] for c in sentence.children[token.i]]
    if tokens[token.head].lower_is(LIKE) or any(t.lower_is(NONE) or t.text.lower() == "any" for t in before):
        return True
    verb = governor(sentence, token.i)
    return tokens[verb].pos in ("VERB", "AUX") and negated(sentence, verb)


def central(group: str) -> bool:
    """Whether a group of words is of what the whole story is about."""
    return bool(toml("rivals").get(group, {}).get(CENTRAL, False))
