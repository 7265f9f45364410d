"""Who and what takes part in an event, and whether it lies behind or ahead: by the syntax around its word."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from parallax.extract.clause import FUTURE, governor
from parallax.extract.events.moments import words
from parallax.language import Sentence, fold
from parallax.model import Mention

# Dependents that name a party of a verb, and of a noun for an event.
OF_VERB = frozenset({"nsubj", "nsubjpass", "dobj", "obj", "attr", "dative", "oprd"})
OF_NOUN = frozenset({"poss", "compound", "nmod"})
LINKS = frozenset({"of", "by", "between", "with", "from", "to", "against", "for"})
NAMED = "who:"
TIMES = frozenset({"DATE", "TIME"})
# What stands among parties for what the sentence before was about.
BEFORE = "before"
AHEAD_TAGS = frozenset({"VBZ", "VBP"})


def parties(sentence: Sentence, head: int, verb: int, mentions: Sequence[Mention]) -> frozenset[str]:
    """The parties of the event told by token ``head`` in the clause of ``verb``: keys of names behind "who:", lemmas
    of nouns."""
    found = frozenset(
        word for i in {*_of_noun(sentence, head), *_of_verb(sentence, verb)} if (word := _word(sentence, i, mentions))
    )
    return found | frozenset(w for i in _above(sentence, verb) if (w := _word(sentence, i, mentions)).startswith(NAMED))


def _above(sentence: Sentence, verb: int) -> Iterator[int]:
    """Who takes part in the clause that a relative one hangs on: "she gave it to the house, which sold it"."""
    if sentence.tokens[verb].dep == "relcl":
        main = governor(sentence, sentence.tokens[verb].head)
        if main != verb:
            yield from _below(sentence, main)


def unnamed(sentence: Sentence, head: int, verb: int, mentions: Sequence[Mention]) -> bool:
    """Whether somebody takes part whom only a pronoun names: "they showed her out"."""
    return any(
        sentence.tokens[i].lower_is(words("persons")) and not _word(sentence, i, mentions)
        for i in {*_of_noun(sentence, head), *_of_verb(sentence, verb)}
    )


def _of_noun(sentence: Sentence, head: int) -> Iterator[int]:
    tokens = sentence.tokens
    if tokens[head].pos != "NOUN":
        return
    for c in sentence.children[head]:
        if tokens[c].dep in OF_NOUN:
            yield c
        elif tokens[c].text.lower() in LINKS:
            yield from (d for d in sentence.children[c] if tokens[d].dep == "pobj")


def _of_verb(sentence: Sentence, verb: int) -> Iterator[int]:
    tokens = sentence.tokens
    own = list(_below(sentence, verb))
    yield from own
    token = tokens[verb]
    if token.dep in ("relcl", "acl"):
        yield token.head
    elif token.dep in ("xcomp", "conj", "advcl") and not any(tokens[c].dep.startswith("nsubj") for c in own):
        yield from (c for c in sentence.children[token.head] if tokens[c].dep in ("nsubj", "nsubjpass"))


def _below(sentence: Sentence, verb: int) -> Iterator[int]:
    tokens = sentence.tokens
    for c in sentence.children[verb]:
        if tokens[c].dep in OF_VERB:
            yield c
            yield from (d for d in sentence.children[c] if tokens[d].dep in ("poss", "appos"))
            for link in sentence.children[c]:
                if tokens[link].text.lower() == "of":
                    yield from (d for d in sentence.children[link] if tokens[d].dep == "pobj")
        elif tokens[c].text.lower() in LINKS:
            yield from (d for d in sentence.children[c] if tokens[d].dep == "pobj")


def _word(sentence: Sentence, i: int, mentions: Sequence[Mention]) -> str:
    token = sentence.tokens[i]
    for m in mentions:
        if m.span.start <= token.start < m.span.end:
            return f"{NAMED}{m.key}"
    if token.lower_is(words("backwards")):
        return BEFORE
    return fold(token.lemma) if token.pos == "NOUN" and token.ent not in TIMES else ""


def denied(sentence: Sentence, verb: int) -> bool:
    """Whether a clause says that the event did not happen."""
    tokens = sentence.tokens
    return any(
        tokens[c].dep == "neg" or any(tokens[d].text.lower() == "no" for d in sentence.children[c])
        for c in sentence.children[verb]
        if tokens[c].dep in ("neg", "nsubj", "nsubjpass", "dobj")
    )


def subjects(sentence: Sentence) -> frozenset[str]:
    """The nouns that a sentence is about, which "it" and "they" of the next one mean."""
    tokens = sentence.tokens
    root = next((t.i for t in tokens if t.head == t.i), 0)
    about = [tokens[c] for c in sentence.children[root] if tokens[c].dep in ("nsubj", "nsubjpass")]
    return frozenset(fold(t.lemma) for t in about if t.pos == "NOUN")


def _fixed(sentence: Sentence, verb: int) -> bool:
    """Whether a verb fixes when something is to be: "planned", "called for the ninth"."""
    lemma = fold(sentence.tokens[verb].lemma)
    below = {sentence.tokens[c].text.lower() for c in sentence.children[verb]}
    return lemma in words("fixed") or (lemma in words("fixed_for") and "for" in below)


def tense(sentence: Sentence, verb: int) -> str:
    """ "ahead" of what is to come, "past" of what is over, "" where the verb does not say."""
    tokens = sentence.tokens
    token = tokens[verb]
    if token.tag == "VBN" and _fixed(sentence, verb):
        return "ahead"
    near = {tokens[c].text.lower(): tokens[c] for c in sentence.children[verb] if tokens[c].dep.startswith("aux")}
    if near.keys() & FUTURE or (near.keys() & words("may") and "have" not in near):
        return "ahead"
    if "had" in near or "did" in near or token.tag == "VBD" or near.keys() & {"was", "were"}:
        return "past"
    if "to" in near and token.dep in ("xcomp", "advcl", "acl", "ccomp"):
        above = tokens[token.head]
        return "ahead" if above.tag in AHEAD_TAGS or above.pos == "NOUN" or fold(above.lemma) in words("ahead") else ""
    if near.keys() & {"has", "have", "'s", "'ve"}:
        return "past" if "be" not in near else ""
    if token.tag in AHEAD_TAGS or near.keys() & {"is", "are"}:
        return "now"
    if token.tag in ("VBN", "VBG") and token.dep in ("acl", "advcl", "conj") and token.head != verb:
        return tense(sentence, token.head) if token.dep != "acl" else ""
    return ""
