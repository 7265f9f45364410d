"""What is done, planned, under way, undone or denied: claims of type ``status``.

A claim of slot "state" says how far a thing has come: the value's norm is the rung and the word ("done sign", "planned
open", "denied close"), its ``others`` are the word's classes: "frame:close", "access:closed=0" (ladder, rung, level).
``low`` is the report's date and ``high`` the end of the time that the sentence gives (minutes since 0001-01-01, None
where unknown). The subject is the thing: the lemma of its head noun, what tells it from others of its kind ("+second")
and the keys of the names in it, which are also its ``entities``.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from functools import cache

from parallax import lexicon
from parallax.extract.clause import FUTURE, NEGATIONS, fold, make_claim, modality, negated, stems
from parallax.extract.report import Report
from parallax.language import Sentence, Token
from parallax.lexicon.tables import toml
from parallax.model import Claim, Mention, Modality, Value

PLACED_BY = ("nsubj", "nsubjpass")
THINGS = ("NOUN", "PROPN")
# Words that describe a thing stand within so many tokens of its noun.
WIDEST_THING = 12
CONDITIONS = frozenset({"if", "whether", "unless", "once", "until", "before", "when", "should", "till"})
# How far a thing has come, by how its verb is said; "denied" stands apart.
RUNGS: dict[Modality, str] = {"asserted": "done", "planned": "planned", "possible": "possible", "denied": "denied"}


def extract(report: Report) -> Iterator[Claim]:
    """A claim for every word that tells the state of a named or described thing."""
    for sentence in report.sentences:
        named = report.mentions.get(sentence.passage.number, ())
        published = minutes(sentence.passage.published)
        for token in sentence.tokens:
            word, tags, thing = _state(sentence, token)
            if thing >= 0:
                claim = _claim(sentence, token, word, tags, thing, named)
                yield replace(claim, value=replace(claim.value, low=published, high=_time(sentence, report)))


def minutes(day: str) -> float | None:
    """The start of an ISO date in minutes since 0001-01-01, None where there is none."""
    return (date.fromisoformat(day[:10]).toordinal() - 1) * 1440.0 if day else None


def _time(sentence: Sentence, report: Report) -> float | None:
    """The end of the only time that the sentence gives."""
    times = [t for t in report.times.get(sentence.passage.number, ()) if t.type in ("DATE", "TIME")]
    return times[0].latest if len(times) == 1 else None


def _state(sentence: Sentence, token: Token) -> tuple[str, tuple[str, ...], int]:
    """The word that ``token`` says of a thing's state, its classes, and the thing's index (-1: says nothing)."""
    word = _state_word(sentence, token)
    if not word:
        return "", (), -1
    if tags := classes(word, token.pos):
        return word, tags, _inner(sentence, _thing(sentence, token))
    if token.pos == "VERB":
        return _idiom(sentence, token.i, word)
    return "", (), -1


def _idiom(sentence: Sentence, i: int, word: str) -> tuple[str, tuple[str, ...], int]:
    """A verb that says it only with its object: "puts its name to a treaty", "keeps its licence"."""
    tokens = sentence.tokens
    below = _child(sentence, i, ("dobj",))
    if below < 0:
        return "", (), -1
    if tags := _of_object(word, fold(tokens[below].lemma)):
        return f"{word} {fold(tokens[below].lemma)}", tags, _inner(sentence, _behind(sentence, i, below))
    return (word, tags, _inner(sentence, below)) if (tags := _keeping(word)) else ("", (), -1)


def _behind(sentence: Sentence, verb: int, below: int) -> int:
    """The noun that a preposition of the verb or of its object brings in ("to the treaty", "of both heads")."""
    for above in (verb, below):
        for prep in (c for c in sentence.children[above] if sentence.tokens[c].text.lower() == "to"):
            if (noun := _child(sentence, prep, ("pobj",))) >= 0:
                return noun
    subject = _child(sentence, verb, ("nsubj",))
    if subject >= 0 and sentence.tokens[subject].tag in ("WDT", "WP"):
        return sentence.tokens[verb].head
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
        inner = _child(sentence, of, ("pobj",)) if of >= 0 else -1
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
    said_of_it = token.dep in ("acomp", "attr", "oprd", "amod", "conj") or _child(sentence, token.i, PLACED_BY) >= 0
    if token.pos == "ADJ" and said_of_it:
        return fold(token.text)
    return ""


def _thing(sentence: Sentence, token: Token) -> int:
    """Index of the noun whose state is told; -1 where it is a pronoun or nothing."""
    tokens = sentence.tokens
    i = token.i
    if token.pos == "ADJ" or token.dep in ("amod", "acomp"):
        own = _child(sentence, i, PLACED_BY)
        found = token.head if token.dep == "amod" else own if own >= 0 else _child(sentence, token.head, PLACED_BY)
    elif token.dep == "acl" and token.tag == "VBN":
        found = token.head
    else:
        passive = _child(sentence, i, ("nsubjpass",))
        done_to = passive if passive >= 0 else _child(sentence, i, ("dobj",))
        found = done_to if done_to >= 0 else _child(sentence, i, ("nsubj",))
        if found < 0 and (auxiliary := _child(sentence, i, ("auxpass",))) >= 0:
            found = _child(sentence, auxiliary, PLACED_BY)
        if found < 0 and token.dep in ("xcomp", "conj"):
            found = _shared(sentence, token)
        if found >= 0 and tokens[found].tag in ("WDT", "WP") and token.dep == "relcl":
            found = token.head
    return found if found >= 0 and tokens[found].pos in THINGS else -1


def _shared(sentence: Sentence, token: Token) -> int:
    """The subject that a verb shares with the verb above it ("is due to open", "closed and reopened")."""
    passive = _child(sentence, token.i, ("auxpass",)) >= 0
    above = _child(sentence, token.head, PLACED_BY)
    below = _child(sentence, token.head, ("dobj",))
    return above if passive or below < 0 else below


def _child(sentence: Sentence, i: int, labels: Sequence[str]) -> int:
    return next((c for c in sentence.children[i] if sentence.tokens[c].dep in labels), -1)


def _claim(
    sentence: Sentence, token: Token, word: str, tags: tuple[str, ...], thing: int, named: Sequence[Mention]
) -> Claim:
    rung = _rung(sentence, token)
    first, last = _stretch(sentence, token, thing)
    keys = _names(sentence, thing, named)
    value = Value(f"{rung} {word}", unit="state", precision=rung, others=tags)
    claim = make_claim(
        sentence, first, last, "status", "state", value,
        subject=[*_heads(sentence, thing), *modifiers(sentence, thing), *keys], at=token.i,
    )  # fmt: skip
    around = stems(sentence.tokens[i] for i in sentence.subtree(thing) if abs(i - thing) <= WIDEST_THING)
    return replace(
        claim, predicate=word, entities=frozenset(keys), negated=rung == "denied", words=claim.words | around
    )


def _heads(sentence: Sentence, thing: int) -> list[str]:
    """The thing's noun, and those joined to it ("a trade, customs and border authority" is parsed as three things)."""
    tokens = sentence.tokens
    heads, last = [thing], thing
    for _ in range(4):
        last = _child(sentence, last, ("conj",))
        if last < 0 or tokens[last].pos not in THINGS:
            break
        heads.append(last)
    return [fold(tokens[i].lemma) for i in heads]


def modifiers(sentence: Sentence, thing: int) -> list[str]:
    """What tells a thing from others of its kind: "second", "labour", as stems with a "+" before them."""
    below = [sentence.tokens[c] for c in sentence.children[thing]]
    telling = [t for t in below if t.dep in ("compound", "amod", "nummod", "nmod") and t.tag not in ("VBN", "VBG")]
    telling += [t for t in below if t.dep == "det" and t.lower_is(lexicon.words("status", "ordinals"))]
    return ["+" + fold(t.lemma) for t in telling]


def _names(sentence: Sentence, thing: int, named: Sequence[Mention]) -> list[str]:
    inside = sentence.subtree(thing)
    spans = [(sentence.tokens[i].start, sentence.tokens[i].end) for i in inside if abs(i - thing) <= 6]
    return sorted({m.key for m in named if any(m.span.start < e and s < m.span.end for s, e in spans)})


def _rung(sentence: Sentence, token: Token) -> str:
    """How far it has come: "done", "under way", "planned", "undecided", "possible" or "denied"."""
    tokens = sentence.tokens
    verb = token.i if token.pos == "VERB" else (token.head if token.dep != "amod" else -1)
    if verb < 0:
        return "done"
    marks = {tokens[c].text.lower() for c in sentence.children[verb] if tokens[c].dep in ("mark", "advmod")}
    if marks & CONDITIONS or "immediately" in marks:
        return "undecided" if "whether" in marks and _left_open(sentence, verb) else "possible"
    if token.lemma.lower() in lexicon.words("status", "keeping") or _denied(sentence, verb):
        return "denied"
    # "We are ready, they think": what stands before its verb of thinking is said outright.
    outright = tokens[verb].dep == "ccomp" and verb < tokens[verb].head
    said = modality(sentence, verb)
    if said == "possible" and _backshifted(sentence, verb):
        return "planned"
    if said == "planned" and not _planned(sentence, verb):
        return "possible"
    if said == "planned" or (said != "asserted" and not outright):
        return RUNGS[said]
    auxiliaries = {tokens[c].text.lower() for c in sentence.children[verb] if tokens[c].dep in ("aux", "auxpass")}
    if tokens[verb].dep == "xcomp" and tokens[tokens[verb].head].lemma == "be":
        return "planned"
    if token.tag == "VB" and "to" in auxiliaries:
        return "possible"
    if token.tag == "VBG" and auxiliaries & {"is", "are", "'re", "'s", "am", "being"}:
        return "under way"
    return "done"


def _denied(sentence: Sentence, verb: int) -> bool:
    """Whether the clause denies the deed ("has yet to open" too); "shut without notice" does not."""
    above = sentence.tokens[verb].head
    if sentence.tokens[verb].dep == "xcomp" and any(
        sentence.tokens[c].text.lower() == "yet" for c in sentence.children[above]
    ):
        return True
    first = [sentence.tokens[c].text.lower() for c in sentence.children[verb]]
    return negated(sentence, verb) and not ("without" in first and not NEGATIONS.intersection(first) - {"without"})


def _planned(sentence: Sentence, verb: int) -> bool:
    """Whether the deed lies ahead: "will", "is due to"; one that somebody "decided to" do may as well be done."""
    tokens = sentence.tokens
    if any(tokens[c].lower_is(FUTURE) for c in sentence.children[verb]):
        return True
    above = tokens[tokens[verb].head]
    near = {above.lemma.lower(), *(tokens[c].lemma.lower() for c in sentence.children[above.i])}
    return bool(near & lexicon.words("status", "planning"))


def _left_open(sentence: Sentence, verb: int) -> bool:
    """Whether the clause above says that it is not settled: "whether it opens will be decided in May"."""
    above = sentence.tokens[verb].head
    near = [above, *sentence.children[above]]
    return any(sentence.tokens[j].lemma.lower() in lexicon.words("status", "deciding") for j in near)


def _backshifted(sentence: Sentence, verb: int) -> bool:
    """Whether "would" is the past of "will": "she said that the bridge would open"."""
    tokens = sentence.tokens
    would = any(tokens[c].text.lower() == "would" for c in sentence.children[verb])
    above = tokens[tokens[verb].head]
    return would and tokens[verb].dep == "ccomp" and above.tag == "VBD" and bool(lexicon.speech(above.lemma.lower()))


def _stretch(sentence: Sentence, token: Token, thing: int) -> tuple[int, int]:
    """First and last token of the words that say it: the verb group with its negation, and the thing if it is near."""
    own = [
        c for c in sentence.children[token.i] if sentence.tokens[c].dep in ("aux", "auxpass", "neg", "prt", "advmod")
    ]
    group = [token.i, *(c for c in own if abs(c - token.i) <= 4)]
    if token.pos == "ADJ" and token.dep != "amod":
        group.append(token.head)
    if abs(thing - token.i) <= 8:
        group.append(thing)
    return min(group), max(group)
