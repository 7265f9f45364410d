"""Who did what, of every deed that a report tells (slot "doer"): subjects, "by" behind a passive or a noun, owners of a
deed, and those whom a sentence singles out ("it was the marines who")."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from parallax import lexicon
from parallax.extract.agents import parties_of, topic
from parallax.extract.clause import fold, make_claim, members, stems
from parallax.extract.doer_names import Doer, doer_at
from parallax.extract.events.classes import heads, noun_classes, verb_classes
from parallax.extract.report import Report
from parallax.extract.roles import roles
from parallax.language import Sentence, Token
from parallax.lexicon import doers as table
from parallax.model import Claim, Mention, Value

DOER, TABLE = "doer", "deeds"
CLASS, SORT, WHO, NOUN = "class:", "sort:", "who:", "noun:"
# Marks among the words of a claim: the sentence singles its doer out.
SINGLED = "+singled"
LONGEST = 8
RELATIVE = frozenset({"who", "that", "which", "whom"})
BACKWARDS = frozenset({"it", "them", "they", "this", "that"})
TIMES = frozenset({"DATE", "TIME"})
BEING = frozenset({"be"})
SOURCES = frozenset({"by", "from"})
POSSESSIVE = frozenset({"its", "their"})
PARTIES = frozenset({"nsubj", "nsubjpass", "dobj", "pobj"})
IN_TOWN = frozenset({"in", "at", "of"})
OWNED = frozenset({"whose"})
DENIALS = frozenset({"no", "not", "never", "n't", "neither", "nor", "any"})


class Deed(NamedTuple):
    """A deed: the token that tells it, who did it, what it was done to, whether the sentence singles the doer out, or
    says that it was not this one."""

    at: int
    doer: int
    done_to: frozenset[int]
    singled: bool = False
    denied: bool = False


def extract(report: Report) -> Iterator[Claim]:
    """Claims of type participant, slot "doer": value who did it, subject what it was done to."""
    titles = _titles(report)
    before = frozenset[str]()
    for sentence in report.sentences:
        if sentence.passage.kind != "headline":
            mentions = report.mentions.get(sentence.passage.number, ())
            for deed in _deeds(sentence):
                classes = _classes(sentence, deed.at, before)
                sure = deed.singled or (bool(classes) and sentence.tokens[deed.doer].pos != "PRON")
                doer = doer_at(sentence, deed.doer, mentions, titles) if sure else None
                if doer is not None:
                    yield _claim(sentence, deed, doer, classes, mentions, before)
        before = topic(sentence)


def _classes(sentence: Sentence, i: int, before: frozenset[str] = frozenset()) -> frozenset[str]:
    """The deeds that a verb or a noun can tell of, as the table has them; "it" is what was spoken of ``before``."""
    tokens = sentence.tokens
    lemma = fold(tokens[i].lemma)
    if tokens[i].pos == "NOUN":
        beside = (fold(tokens[c].lemma) for c in sentence.children[i])
        return noun_classes(lemma, {*beside}, TABLE)
    near = {w for j in members(sentence, i) if j != i for w in (fold(tokens[j].lemma), tokens[j].text.lower())}
    if tokens[i].dep in ("relcl", "acl"):
        near.add(fold(tokens[tokens[i].head].lemma))
    if any(tokens[c].dep == "dobj" and tokens[c].lower_is(BACKWARDS) for c in sentence.children[i]):
        near |= before | stems(tokens[:i])
    return verb_classes(lemma, near, TABLE)


def _titles(report: Report) -> Mapping[str, frozenset[str]]:
    """Key of a person -> what the report says that the person is."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for sentence in report.sentences:
        people = [m for m in report.mentions.get(sentence.passage.number, ()) if m.kind == "person"]
        for role in roles(sentence, people) if people else ():
            found[role.mention.key].add(role.title)
    return {key: frozenset(titles) for key, titles in found.items()}


def _deeds(sentence: Sentence) -> Iterator[Deed]:
    singled = {verb: (doer, denied) for verb, doer, denied in _singled(sentence)}
    for token in sentence.tokens:
        told = token.i in singled or fold(token.lemma) in heads("verbs", TABLE)
        if told and token.pos == "VERB" and not _says(sentence, token):
            doers, done_to = parties_of(sentence, token)
            doers = doers or _far_agent(sentence, token)
            if token.i in singled:
                doer, denied = singled[token.i]
                yield Deed(token.i, doer, frozenset(done_to), True, denied)
                continue
            denied = any(sentence.tokens[c].dep == "neg" for c in sentence.children[token.i])
            passive = any(sentence.tokens[c].dep == "agent" for c in sentence.children[token.i])
            for doer in (_whole(sentence, _whose(sentence, token, i)) for i in doers):
                none = any(sentence.tokens[j].lower_is(DENIALS) for j in sentence.subtree(doer) if doer - 3 <= j < doer)
                yield Deed(
                    token.i, doer, frozenset(done_to) | _reached(sentence, token), denied=none or (denied and passive)
                )
        elif token.pos == "NOUN" and fold(token.lemma) in heads("nouns", TABLE):
            yield from _of_noun(sentence, token)


def _whose(sentence: Sentence, verb: Token, doer: int) -> int:
    """Of "the union, whose members backed it" the union, else the doer."""
    owned = any(sentence.tokens[c].lower_is(OWNED) for c in sentence.children[doer])
    return verb.head if owned and verb.dep == "relcl" else doer


def _whole(sentence: Sentence, doer: int) -> int:
    """Of a body with its town behind it, "the station in Graz, which", the body."""
    tokens = sentence.tokens
    link = tokens[tokens[doer].head]
    inside = tokens[doer].dep == "pobj" and tokens[doer].ent == "GPE" and link.lower_is(IN_TOWN)
    return link.head if inside and tokens[link.head].pos in ("NOUN", "PROPN") else doer


def _says(sentence: Sentence, verb: Token) -> bool:
    """Whether a verb only says that something is so."""
    return bool(lexicon.speech(fold(verb.lemma))) and any(
        sentence.tokens[c].dep == "ccomp" for c in sentence.children[verb.i]
    )


def _far_agent(sentence: Sentence, verb: Token) -> list[int]:
    """The doer of a passive whose "by" stands behind another phrase: "was carried to the boat by a sailor"."""
    tokens, below = sentence.tokens, sentence.children[verb.i]
    if not any(tokens[c].dep == "auxpass" for c in below):
        return []
    links = [c for c in below if tokens[c].dep == "prep"]
    inner = [c for k in links for o in sentence.children[k] for c in (o, *sentence.children[o])]
    by = [c for c in (*links, *inner) if tokens[c].text.lower() == "by"]
    return [o for c in by[:1] for o in sentence.children[c] if tokens[o].dep == "pobj"]


def _reached(sentence: Sentence, verb: Token) -> frozenset[int]:
    """What a verb without an object reaches by a preposition: "broke out of the prison", "fired on the crowd"."""
    tokens, below = sentence.tokens, sentence.children[verb.i]
    if any(tokens[c].dep in ("dobj", "obj", "nsubjpass") for c in below):
        return frozenset()
    links = [c for c in below if tokens[c].dep == "prep"]
    return frozenset(
        j for c in links for o in sentence.children[c] if tokens[o].dep == "pobj" and tokens[o].ent not in TIMES
        for j in sentence.subtree(o)[:LONGEST]
    )  # fmt: skip


def _of_noun(sentence: Sentence, token: Token) -> Iterator[Deed]:
    """The doers of a noun for a deed: "a complaint from", "a search by", "the regulator's decision"."""
    tokens, below = sentence.tokens, sentence.children[token.i]
    if not _classes(sentence, token.i):
        return
    done_to = frozenset(
        j for c in below if tokens[c].text.lower() in ("of", "on", "against", "for", "into")
        for o in sentence.children[c] for j in sentence.subtree(o)[:LONGEST]
    )  # fmt: skip
    for c in below:
        if tokens[c].text.lower() in SOURCES:
            yield from (Deed(token.i, o, done_to) for o in sentence.children[c] if tokens[o].dep == "pobj")
        elif tokens[c].dep == "poss" and not _classes(sentence, token.i) & table.deeds("patient"):
            yield Deed(token.i, _owner(sentence, token, c), done_to)
        elif tokens[c].text.lower() == "of" and fold(token.lemma) in table.words_of("doer_of"):
            yield from (Deed(token.i, o, frozenset()) for o in sentence.children[c] if tokens[o].dep == "pobj")
    above = tokens[token.head]
    if token.dep in ("nsubj", "nsubjpass") and fold(above.lemma) in table.words_of("comes"):
        links = [c for c in sentence.children[above.i] if tokens[c].text.lower() == "from"]
        yield from (Deed(token.i, o, done_to) for c in links for o in sentence.children[c] if tokens[o].dep == "pobj")


def _owner(sentence: Sentence, noun: Token, owner: int) -> int:
    """Who "its" and "whose" mean before a deed: what the clause is about, the last noun before it."""
    tokens = sentence.tokens
    if tokens[owner].lower_is(OWNED):
        verb = tokens[noun.head]
        return verb.head if verb.dep == "relcl" else owner
    if tokens[owner].lower_is(POSSESSIVE):
        before = (
            j for j in range(owner - 1, -1, -1) if tokens[j].dep in PARTIES and tokens[j].pos in ("NOUN", "PROPN")
        )
        return next(before, owner)
    return owner


def _singled(sentence: Sentence) -> Iterator[tuple[int, int, bool]]:
    """The verb, the doer and whether it is denied, of "it was the marines who freed them"."""
    tokens = sentence.tokens
    for token in tokens:
        below = sentence.children[token.i]
        if fold(token.lemma) not in BEING or not any(
            tokens[c].dep == "nsubj" and tokens[c].text.lower() == "it" for c in below
        ):
            continue
        told = next((c for c in below if tokens[c].dep == "attr"), -1)
        if told < 0:
            continue
        verbs = (
            t.i
            for t in tokens[told + 1 :]
            if t.dep in ("relcl", "ccomp", "advcl")
            and any(
                tokens[c].dep in ("nsubj", "nsubjpass") and tokens[c].lower_is(RELATIVE) for c in sentence.children[t.i]
            )
        )
        verb = next(verbs, -1)
        if verb >= 0:
            yield verb, told, any(tokens[c].dep == "neg" for c in below)


def _claim(
    sentence: Sentence,
    deed: Deed,
    doer: Doer,
    classes: frozenset[str],
    mentions: Sequence[Mention],
    before: frozenset[str],
) -> Claim:
    tokens = sentence.tokens
    subject = stems(tokens[j] for j in deed.done_to) | {
        m.key for m in mentions for j in deed.done_to if m.span.start <= tokens[j].start < m.span.end
    }
    if any(tokens[j].lower_is(BACKWARDS) for j in deed.done_to):
        subject |= before
    others = (
        *(WHO + key for key in doer.keys),
        *(SORT + sort for sort in doer.sorts),
        *(NOUN + noun for noun in doer.nouns),
        *(CLASS + name for name in sorted(classes)),
    )
    value = Value(doer.norm, unit=doer.kind, derivation=doer.said, others=others)
    claim = make_claim(sentence, doer.first, doer.last, "participant", DOER, value, subject=subject, at=deed.at)
    words = claim.words | {SINGLED} if deed.singled else claim.words
    return replace(claim, words=words, negated=deed.denied, predicate=claim.predicate or fold(tokens[deed.at].lemma))
