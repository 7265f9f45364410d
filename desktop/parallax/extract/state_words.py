"""Which words of a sentence tell of a thing's state, and of which thing: verbs, participles, adjectives, phrases.

The classes of a word are frames ("frame:close") and rungs of ladders ("access:closed=0"); which of them count stands in
status.toml.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from parallax import lexicon
from parallax.extract.clause import fold
from parallax.language import Sentence, Token
from parallax.lexicon.tables import toml

PLACED_BY = ("nsubj", "nsubjpass")
THINGS = ("NOUN", "PROPN")
# A phrase is read so many words deep: "out of working order".
DEEP = 3
State = tuple[str, tuple[str, ...], int]
NO_STATE: State = ("", (), -1)


def state_at(sentence: Sentence, token: Token) -> State:
    """The word that ``token`` says of a thing's state, its classes, and the thing's index (-1: says nothing)."""
    if token.pos in ("ADP", "ADV") and token.text.lower() in lexicon.words("status", "first_words"):
        return _phrase(sentence, token)
    if token.pos == "AUX" and token.lemma == "be":
        return _nothing(sentence, token.i)
    word = _state_word(sentence, token)
    if not word:
        return NO_STATE
    thing = _inner(sentence, _thing(sentence, token))
    if tags := classes(word, token.pos) or _participle(sentence, token) or _making(sentence, word, thing):
        return word, tags, thing
    return _idiom(sentence, token.i, word) if token.pos == "VERB" else NO_STATE


def _nothing(sentence: Sentence, verb: int) -> State:
    """What does not go on at all: "there were no trains all day"."""
    noun = child(sentence, verb, ("attr",))
    if noun < 0 or child(sentence, verb, ("expl",)) < 0:
        return NO_STATE
    none = any(sentence.tokens[c].text.lower() == "no" for c in sentence.children[noun])
    goes_on = fold(sentence.tokens[noun].lemma) in toml("status")["activities"]
    return ("no", ("running:running=1",), noun) if none and goes_on else NO_STATE


def _phrase(sentence: Sentence, token: Token) -> State:
    """A phrase behind a verb of being or putting: "is out of order", "was brought to a standstill"."""
    verb = sentence.tokens[token.head]
    if verb.lemma not in lexicon.words("status", "putting"):
        return NO_STATE
    for text in _wordings(sentence, token.i):
        if tags := classes(text, "VERB"):
            done_to = child(sentence, verb.i, ("dobj",))
            thing = done_to if done_to >= 0 else _thing(sentence, verb)
            return text, tags, _inner(sentence, thing)
    return NO_STATE


def _wordings(sentence: Sentence, i: int) -> list[str]:
    """The phrase that begins with token ``i``, with its adjectives and without; articles are left out."""
    tokens = sentence.tokens
    full, bare = [tokens[i].text.lower()], [tokens[i].text.lower()]
    for _ in range(DEEP):
        i = next((c for c in sentence.children[i] if tokens[c].dep in ("pobj", "prep", "pcomp") and c > i), -1)
        if i < 0:
            break
        full += [
            tokens[c].text.lower() for c in sentence.children[i] if tokens[c].dep in ("amod", "compound") and c < i
        ]
        full.append(tokens[i].text.lower())
        bare.append(tokens[i].text.lower())
        if tokens[i].pos in THINGS:
            break
    return [" ".join(full), " ".join(bare)]


def _participle(sentence: Sentence, token: Token) -> tuple[str, ...]:
    """The classes of a participle that says more than its verb: "is lost" (but not "lost the match")."""
    if token.tag != "VBN" or child(sentence, token.i, ("auxpass",)) < 0:
        return ()
    return classes(fold(token.text), "ADJ") if fold(token.text) != fold(token.lemma) else ()


def _making(sentence: Sentence, word: str, thing: int) -> tuple[str, ...]:
    """What is made is established where it is a body or a paper: "created a commission"."""
    if thing < 0 or word not in lexicon.words("status", "making"):
        return ()
    kinds = lexicon.kinds_of(fold(sentence.tokens[thing].lemma))
    return ("frame:establish",) if kinds & lexicon.words("status", "made") else ()


def _idiom(sentence: Sentence, i: int, word: str) -> State:
    """A verb that says it only with its object: "puts its name to a treaty", "keeps its licence"."""
    tokens = sentence.tokens
    below = child(sentence, i, ("dobj",))
    if below < 0:
        return NO_STATE
    if tags := _of_object(word, fold(tokens[below].lemma)):
        return f"{word} {fold(tokens[below].lemma)}", tags, _inner(sentence, _behind(sentence, i, below))
    kept = fold(tokens[below].lemma) in lexicon.words("status", "kept")
    return (word, tags, _inner(sentence, below)) if kept and (tags := _keeping(word)) else NO_STATE


def _behind(sentence: Sentence, verb: int, below: int) -> int:
    """The noun that a preposition of the verb or of its object brings in ("to the treaty", "to paper on a deal")."""
    tokens = sentence.tokens
    reached = [verb, below]
    for above in reached:
        for prep in (c for c in sentence.children[above] if tokens[c].text.lower() in ("to", "on", "under")):
            noun = child(sentence, prep, ("pobj",))
            if noun >= 0 and tokens[noun].lemma != "paper" and tokens[noun].ent not in ("DATE", "TIME"):
                return noun
            reached += [noun] if noun >= 0 else []
    subject = child(sentence, verb, ("nsubj",))
    if subject >= 0 and tokens[subject].tag in ("WDT", "WP"):
        return tokens[verb].head
    return subject


@cache
def _of_object(verb: str, noun: str) -> tuple[str, ...]:
    return tuple(lexicon.words("status", "idioms", f"{verb} {noun}")) if f"{verb} {noun}" in _idioms() else ()


@cache
def _idioms() -> frozenset[str]:
    return frozenset(toml("status")["idioms"])


@cache
def _keeping(verb: str) -> tuple[str, ...]:
    return ("frame:suspend", "frame:withdraw") if verb in lexicon.words("status", "keeping") else ()


@cache
def classes(word: str, pos: str) -> tuple[str, ...]:
    """The frames and rungs of a word that tells of a state or of a deed that can be done or left undone."""
    if word in lexicon.words("status", "light"):
        return ()
    decisive = lexicon.words("status", "frames")
    frames = [f"frame:{f}" for f in lexicon.frames_of(word, pos) if f in decisive]
    ladders = lexicon.words("status", "ladders")
    rungs = [f"{r.ladder}:{r.name}={r.level}" for r in lexicon.rungs_of(word) if r.ladder in ladders]
    kept = [r for r in rungs if r.rpartition("=")[0] not in lexicon.words("status", "rungs_left_out")]
    return (*frames, *kept)


def _inner(sentence: Sentence, thing: int) -> int:
    """The thing itself for "the text of the treaty", "a copy of it", "the rest of the road"."""
    tokens = sentence.tokens
    for _ in range(2):
        if thing < 0 or fold(tokens[thing].lemma) not in lexicon.words("status", "shells"):
            return thing
        of = next((c for c in sentence.children[thing] if tokens[c].text.lower() == "of"), -1)
        inner = child(sentence, of, ("pobj",)) if of >= 0 else -1
        if inner < 0 or tokens[inner].pos not in THINGS:
            return thing
        thing = inner
    return thing


def _state_word(sentence: Sentence, token: Token) -> str:
    """The lemma of a verb (with its particle), or of an adjective or participle that says how a thing is."""
    if token.pos == "VERB":
        particle = next((c for c in sentence.children[token.i] if sentence.tokens[c].dep == "prt"), -1)
        lemma = fold(token.lemma)
        return f"{lemma} {sentence.tokens[particle].text.lower()}" if particle >= 0 else lemma
    said_of_it = token.dep in ("acomp", "attr", "oprd", "amod", "conj") or child(sentence, token.i, PLACED_BY) >= 0
    before_noun = token.dep == "amod" and fold(token.text) in lexicon.words("status", "behind_verb")
    if token.pos == "ADJ" and said_of_it and not before_noun:
        return fold(token.text)
    return ""


def _thing(sentence: Sentence, token: Token) -> int:
    """Index of the noun whose state is told; -1 where it is a pronoun or nothing."""
    tokens = sentence.tokens
    i = token.i
    if token.pos == "ADJ" or token.dep in ("amod", "acomp"):
        own = _subject(sentence, i)
        above = above_joined(sentence, i)
        found = token.head if token.dep == "amod" else own if own >= 0 else _subject(sentence, above)
    elif token.dep == "acl" and token.tag == "VBN":
        found = token.head
    else:
        passive = child(sentence, i, ("nsubjpass",))
        of_subject = fold(token.lemma) in lexicon.words("status", "of_subject")
        done_to = passive if passive >= 0 or of_subject else child(sentence, i, ("dobj",))
        found = done_to if done_to >= 0 else child(sentence, i, ("nsubj",))
        if found < 0 and (auxiliary := child(sentence, i, ("auxpass",))) >= 0:
            found = child(sentence, auxiliary, PLACED_BY)
        if found < 0 and token.dep in ("xcomp", "conj"):
            found = _shared(sentence, token)
        if found >= 0 and tokens[found].tag in ("WDT", "WP") and token.dep == "relcl":
            found = token.head
    return found if found >= 0 and tokens[found].pos in THINGS else -1


def _subject(sentence: Sentence, verb: int) -> int:
    """Index of the subject nearest before a verb (a headline joined to its sentence gives it two), or -1."""
    return max((c for c in sentence.children[verb] if sentence.tokens[c].dep in PLACED_BY), default=-1)


def above_joined(sentence: Sentence, i: int) -> int:
    """The verb or noun above an adjective, those that it is joined to passed over ("wet but whole")."""
    while sentence.tokens[i].dep == "conj" and sentence.tokens[i].head != i:
        i = sentence.tokens[i].head
    return sentence.tokens[i].head


def _shared(sentence: Sentence, token: Token) -> int:
    """The subject that a verb shares with the verb above it ("is due to open", "closed and reopened")."""
    passive = child(sentence, token.i, ("auxpass",)) >= 0
    above = child(sentence, token.head, PLACED_BY)
    below = child(sentence, token.head, ("dobj",))
    return above if passive or below < 0 else below


def child(sentence: Sentence, i: int, labels: Sequence[str]) -> int:
    """Index of the first dependent of token ``i`` with one of ``labels``, -1 where there is none."""
    return next((c for c in sentence.children[i] if sentence.tokens[c].dep in labels), -1)
