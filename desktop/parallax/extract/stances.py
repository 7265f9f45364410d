"""Who agrees, differs, denies, concedes, refuses: claims of type ``stance``.

Slot "stance": the value's norm is the side and the word ("for agree", "against contest"), its ``low`` the place on the
scale from -2 (against) to +2 (for), its unit the scale: "stance" (towards a plan or a person), "assent" (to what is
said) or "either". Slot "denial": what somebody says is not so; slot "deed": what somebody does, promises or refuses.
``precision`` is "" or a key of who takes the side and ``others`` are all keys of that party; a noun has a "#" before
it. The subject are the nouns of what it is taken on and the names among them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache

from parallax import lexicon
from parallax.extract.clause import FUTURE, NEGATIONS, fold, make_claim, members, negated, stems
from parallax.extract.parties import Parties, doer, parties
from parallax.extract.report import Report
from parallax.extract.speech import inside
from parallax.extract.stance_words import (
    Word,
    is_verb,
    mutual,
    refused,
    spellings,
    verdict_at,
    verdicts,
    views,
    word_at,
)
from parallax.language import Sentence
from parallax.lexicon.tables import toml
from parallax.model import Claim, Mention, Value

# Complements of a verb that say what the stance is on; the prepositions that lead from a noun to it.
ABOUT = ("dobj", "ccomp", "xcomp", "pcomp")
LEADING = frozenset({"on", "to", "with", "for", "against", "about", "over", "of", "in", "regarding", "concerning"})
TELLING = frozenset({"VERB", "NOUN", "ADJ", "ADV", "ADP"})
MOST_NOUNS = 6
# A claim's words go no further than so many tokens from the word that takes the side.
REACH = 8


def extract(report: Report) -> Iterator[Claim]:
    """A claim for each word that takes a side on something named or described, and for each denial by a speaker."""
    who = parties(report)
    for sentence in report.sentences:
        named = report.mentions.get(sentence.passage.number, ())
        for token in sentence.tokens:
            if token.pos not in TELLING:
                continue
            if token.pos in ("NOUN", "ADJ") and fold(token.lemma) in verdicts():
                yield from _verdict(sentence, token.i, named, who)
            elif (word := word_at(sentence, token.i)) is not None:
                verb = token.i if is_verb(token) else token.head
                nouns = _target(sentence, token.i) or _own(sentence, token.i, word)
                if nouns:
                    holder = frozenset() if views(sentence, verb) else _holder(sentence, token.i, verb, who)
                    yield _claim(sentence, token.i, verb, word, nouns, holder, named)
        yield from _denials(sentence, named, who)
        yield from _deeds(sentence, named, who)


def _holder(sentence: Sentence, i: int, verb: int, who: Parties) -> frozenset[str]:
    """Who takes the side: whose consent it is, else the subject of the verb."""
    owner = next((c for c in sentence.children[i] if sentence.tokens[c].dep == "poss"), -1)
    if sentence.tokens[i].pos == "NOUN" and owner >= 0:
        return who.of_noun(sentence, owner)
    return who.of_verb(sentence, verb)


def _verdict(sentence: Sentence, i: int, named: Sequence[Mention], who: Parties) -> Iterator[Claim]:
    """The claim of a verdict whose judge is known: who calls it so, else who speaks the words."""
    found = verdict_at(sentence, i)
    if found is None:
        return
    word, judged = found
    verb = sentence.tokens[i].head
    verb = sentence.tokens[verb].head if sentence.tokens[verb].text.lower() == "as" else verb
    calling = sentence.tokens[verb].lemma in lexicon.words("stances", "calling")
    holder = who.of_verb(sentence, verb) if calling else who.of_speaker(sentence)
    nouns = [judged] if sentence.tokens[judged].pos in ("NOUN", "PROPN") else []
    if holder:
        yield _claim(sentence, i, i, word, nouns, holder, named)


def _denials(sentence: Sentence, named: Sequence[Mention], who: Parties) -> Iterator[Claim]:
    """A claim for each clause that somebody says is not so."""
    passage = sentence.passage
    if not any(t.lower_is(NEGATIONS) for t in sentence.tokens) or not (holder := who.of_speaker(sentence)):
        return
    for token in sentence.tokens:
        if token.pos not in ("VERB", "AUX") or not _says_not(sentence, token.i):
            continue
        reported = token.dep == "ccomp" or inside(passage, token)
        own = [j for j in members(sentence, token.i) if sentence.tokens[j].pos in ("NOUN", "PROPN")]
        if reported and own and not _of_mind(sentence, token.i):
            yield _claim(
                sentence, token.i, token.i, Word("not", "assent", -2), own[:MOST_NOUNS], holder, named, "denial"
            )


def _says_not(sentence: Sentence, verb: int) -> bool:
    """Whether the clause denies a deed outright, done or going on: not what will not be or cannot be."""
    tokens = sentence.tokens
    auxiliaries = {tokens[c].text.lower() for c in sentence.children[verb] if tokens[c].dep in ("aux", "auxpass")}
    if auxiliaries & lexicon.words("stances", "unreal"):
        return False
    below = {t.text.lower() for c in sentence.children[verb] for t in [tokens[c]] if t.dep in ("nsubj", "nsubjpass")}
    return negated(sentence, verb) or bool(below & NEGATIONS) or _none_of_it(sentence, verb)


def _none_of_it(sentence: Sentence, verb: int) -> bool:
    """Whether the subject is denied from its first word on: "not one of the windows", "not a drop"."""
    tokens = sentence.tokens
    subjects = [sentence.subtree(c) for c in sentence.children[verb] if tokens[c].dep in ("nsubj", "nsubjpass")]
    return any(tokens[j].text.lower() == "not" for inside_of in subjects for j in inside_of[:1])


def _denied(sentence: Sentence, verb: int) -> Sequence[int]:
    """What a clause is about, as far as it stands before its verb."""
    subjects = [c for c in sentence.children[verb] if sentence.tokens[c].dep in ("nsubj", "nsubjpass")]
    return [j for c in subjects for j in sentence.subtree(c) if j < verb]


def _of_mind(sentence: Sentence, verb: int) -> bool:
    """Whether the clause tells what somebody does not know or think, rather than what is not so."""
    lemma = fold(sentence.tokens[verb].lemma)
    return lemma in lexicon.words("stances", "minding")


def _deeds(sentence: Sentence, named: Sequence[Mention], who: Parties) -> Iterator[Claim]:
    """A claim for each deed of the lexicon that a party does, promises, leaves undone or refuses."""
    for token in sentence.tokens:
        if token.pos != "VERB" or not (deed := _deed(sentence, token.i)):
            continue
        holder = who.of_verb(sentence, token.i)
        auxiliaries = {sentence.tokens[c].text.lower() for c in sentence.children[token.i]}
        if not holder or auxiliaries & lexicon.words("stances", "hypothetical"):
            continue
        level = -2 if refused(sentence, token.i) else 2
        nouns = [j for j in members(sentence, token.i) if j > token.i and sentence.tokens[j].pos in ("NOUN", "PROPN")]
        claim = _claim(sentence, token.i, token.i, Word(deed, "deed", level), nouns[:MOST_NOUNS], holder, named, "deed")
        yield replace(claim, subject=claim.subject | {deed})


def _deed(sentence: Sentence, i: int) -> str:
    """The deed of the lexicon that a verb tells of by itself or with its particle or object."""
    for text in spellings(sentence, i):
        if text in deeds():
            return deeds()[text]
    lemma = fold(sentence.tokens[i].lemma)
    return lemma if lemma not in lexicon.words("status", "light") and _committed(sentence, i) else ""


def _committed(sentence: Sentence, verb: int) -> bool:
    """Whether somebody binds himself to the deed or against it: "will not", "refused to", "is ready to"."""
    tokens = sentence.tokens
    if any(tokens[c].lower_is(FUTURE) for c in sentence.children[verb]):
        return True
    above = fold(tokens[tokens[verb].head].lemma)
    binding = lexicon.words("stances", "offering") | lexicon.words("stances", "refusing")
    return tokens[verb].dep == "xcomp" and above in binding


@cache
def deeds() -> dict[str, str]:
    """Words for deeds, with the deed that they tell of."""
    table = toml("stances")["deeds"]
    return {word: deed for deed in table for word in lexicon.words("stances", "deeds", deed)}


def _own(sentence: Sentence, i: int, word: Word) -> list[int]:
    """Where a side is taken on nothing that is named: the nouns of the sentence for a refusal, else the verb itself."""
    tokens = sentence.tokens
    if tokens[i].pos != "VERB" or word.text in mutual():
        return []
    inside_of = sentence.subtree(i)
    subject = doer(sentence, i)
    around = [j for j in inside_of if tokens[j].pos in ("NOUN", "PROPN") and j < i and abs(j - subject) > REACH // 2]
    return [*around[-MOST_NOUNS:], i]


def _target(sentence: Sentence, i: int) -> list[int]:
    """The nouns of what the stance is on, in order: of its complements, else of a phrase on its subject."""
    tokens = sentence.tokens
    starts = [c for c in sentence.children[i] if tokens[c].dep in ABOUT or tokens[c].text.lower() in LEADING]
    if tokens[i].text.lower() == "against":
        return sorted(j for j in sentence.subtree(i) if tokens[j].pos in ("NOUN", "PROPN"))[:MOST_NOUNS]
    if tokens[i].pos in ("ADJ", "ADV", "ADP"):
        above = tokens[i].head
        near = [*sentence.children[above], *(g for c in sentence.children[i] for g in sentence.children[c])]
        starts += [c for c in near if c > i and tokens[c].text.lower() in LEADING]
    for found in views(sentence, i if is_verb(tokens[i]) else tokens[i].head):
        starts += [c for c in sentence.children[found] if tokens[c].text.lower() in LEADING]
    if any(tokens[c].dep == "nsubjpass" for c in sentence.children[i]):  # "the offer was rejected by the board"
        starts = [c for c in sentence.children[i] if tokens[c].dep == "nsubjpass"]
    if not starts and tokens[i].pos == "VERB":  # "On the quota the two sides agree"
        starts = [c for c in sentence.children[i] if c < i and tokens[c].dep == "prep"]
    inside_of = {j for start in starts for j in sentence.subtree(start)}
    nouns = sorted(j for j in inside_of if tokens[j].pos in ("NOUN", "PROPN"))
    return nouns[:MOST_NOUNS] or sorted(j for j in inside_of if tokens[j].pos == "VERB")[:1]


def _claim(
    sentence: Sentence, i: int, verb: int, word: Word, nouns: Sequence[int], holder: frozenset[str],
    named: Sequence[Mention], slot: str = "stance",
) -> Claim:  # fmt: skip
    side = "for" if word.level > 0 else "against" if word.level < 0 else "open"
    keys = sorted(holder, key=lambda k: (k.startswith("#"), k))
    level = float(word.level)
    value = Value(f"{side} {word.text}", level, level, word.scale, keys[0] if keys else "", others=tuple(keys))
    near = min(nouns, key=lambda j: abs(j - i), default=i)
    near = near if abs(near - i) <= REACH else i
    first, last = min(i, near), max(i, near)
    if slot == "denial":  # what is not so is told from its first word on: "no trace of it was found"
        first = min([first, *(j for j in _denied(sentence, verb) if last - j <= REACH)])
    starts = {sentence.tokens[j].start for j in nouns}
    about = {m.key for m in named if any(m.span.start <= s < m.span.end for s in starts)}
    subject = {joined(sentence, j) for j in nouns} | about
    claim = make_claim(
        sentence,
        min(first, verb) if last - verb <= 2 * REACH else first,
        last,
        "stance",
        slot,
        value,
        subject=subject,
        at=verb,
    )
    around = stems(sentence.tokens[j] for j in nouns)
    return replace(claim, entities=frozenset(about), words=claim.words | around, predicate=word.text)


def joined(sentence: Sentence, i: int) -> str:
    """The noun's stem, written as one word where it is joined by a hyphen ("cease-fire", "ceasefire")."""
    tokens = sentence.tokens
    hyphen = i >= 2 and tokens[i - 1].text == "-" and tokens[i - 2].end == tokens[i - 1].start
    return fold(tokens[i - 2].text if hyphen else "") + fold(tokens[i].lemma)
