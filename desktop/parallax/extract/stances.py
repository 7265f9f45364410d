"""Who agrees, differs, denies, concedes, refuses: claims of type ``stance``, slot "stance".

The value's norm is the stance and the word ("for agree", "against contest", "open differ"), its ``low`` the place on
the scale from -2 (against) to +2 (for), its unit the scale: "stance" (towards a plan or a person), "assent" (to what
is said) or "either"; ``precision`` is who takes it. The subject are the nouns of what it is taken on and the names
among them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from parallax import lexicon
from parallax.extract.clause import fold, make_claim, negated, stems
from parallax.extract.report import Report
from parallax.extract.speech import SUBJECTS, mention_at, subject_of, words
from parallax.language import Sentence
from parallax.model import Claim, Mention, Value

# Complements of a verb that say what the stance is on; the prepositions that lead from a noun to it.
ABOUT = ("dobj", "ccomp", "xcomp", "pcomp")
LEADING = frozenset({"on", "to", "with", "for", "against", "about", "over", "of", "in", "regarding", "concerning"})
MOST_NOUNS = 6


class Word(NamedTuple):
    """A word that takes a stance: its text as the lexicon has it, the scale, and the place on it."""

    text: str
    scale: str
    level: int


def extract(report: Report) -> Iterator[Claim]:
    """A claim for each verb, adjective or noun that takes a stance on something named or described."""
    for sentence in report.sentences:
        named = report.mentions.get(sentence.passage.number, ())
        for token in sentence.tokens:
            if token.pos not in ("VERB", "NOUN", "ADJ", "ADV") or (word := _word(sentence, token.i)) is None:
                continue
            verb = token.i if token.pos == "VERB" else token.head
            nouns = _target(sentence, token.i)
            if nouns:
                holder = _holder(sentence, verb, named, report)
                yield _claim(sentence, token.i, verb, word, nouns, holder, named)


def _word(sentence: Sentence, i: int) -> Word | None:
    token = sentence.tokens[i]
    for text in _spellings(sentence, i):
        towards, of_words = lexicon.stance_of(text), lexicon.assent_of(text)
        level = of_words if towards is None else towards
        if level is not None and text not in lexicon.words("stances", "light"):
            scale = "assent" if towards is None else "stance" if of_words is None else "either"
            return Word(text, scale, _turned(sentence, i, level))
    if token.pos == "ADJ" and fold(token.lemma) in lexicon.words("stances", "unlike"):
        return Word("differ", "stance", _turned(sentence, i, -1)) if _of_opinion(sentence, i) else None
    return None


def _spellings(sentence: Sentence, i: int) -> Iterator[str]:
    """The word as the lexicon may have it: with its adverb or particle, then alone; a noun only below "voice"."""
    token = sentence.tokens[i]
    lemma = fold(token.lemma)
    if token.pos == "VERB":
        for child in sentence.children[i]:
            near = sentence.tokens[child]
            if near.dep in ("prt", "advmod", "acomp"):
                text = near.text.lower()
                yield f"{lemma} {text}" if child > i else f"{text} {lemma}"
        yield lemma
    elif token.pos == "NOUN" and token.dep == "dobj":
        if sentence.tokens[token.head].lemma.lower() in lexicon.words("stances", "holding"):
            yield lemma
    elif (token.pos, token.dep) == ("ADJ", "acomp") or (token.pos == "ADV" and lemma in mutual()):
        yield lemma


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
    verb = i if tokens[i].pos == "VERB" else tokens[i].head
    denied = negated(sentence, verb) or any(tokens[c].text.lower() == "no" for c in sentence.children[i])
    if denied:
        return -2 if level > 0 else 1 if level < 0 else 0
    auxiliaries = {tokens[c].text.lower() for c in sentence.children[verb]}
    if level < 0 and auxiliaries & {"may", "might", "could"}:
        return -1
    return level


def _target(sentence: Sentence, i: int) -> list[int]:
    """The nouns of what the stance is on, in order: of its complements, else of a phrase on its subject."""
    tokens = sentence.tokens
    starts = [c for c in sentence.children[i] if tokens[c].dep in ABOUT or tokens[c].text.lower() in LEADING]
    if tokens[i].pos in ("ADJ", "ADV"):
        above = tokens[i].head
        starts += [c for c in sentence.children[above] if c > i and tokens[c].text.lower() in LEADING]
    for views in _views(sentence, i if tokens[i].pos == "VERB" else tokens[i].head):
        starts += [c for c in sentence.children[views] if tokens[c].text.lower() in LEADING]
    found = {j for start in starts for j in sentence.subtree(start) if tokens[j].pos in ("NOUN", "PROPN")}
    return sorted(found)[:MOST_NOUNS]


def _views(sentence: Sentence, verb: int) -> list[int]:
    """Subjects of the verb that are views: "their positions on the border differ", "different opinions on"."""
    tokens = sentence.tokens
    opinions = lexicon.words("stances", "opinions")
    near = [*(c for c in sentence.children[verb] if tokens[c].dep in SUBJECTS), verb]
    return [c for c in near if tokens[c].pos == "NOUN" and fold(tokens[c].lemma) in opinions]


def _holder(sentence: Sentence, verb: int, named: Sequence[Mention], report: Report) -> str:
    """The key of who takes the stance, or the folded noun; "we" and "he" are whoever speaks the passage."""
    subject = subject_of(sentence, verb)
    if subject < 0 or _views(sentence, verb):
        return ""
    token = sentence.tokens[subject]
    mention = mention_at(sentence, subject, named)
    if mention is not None:
        return mention.key
    if token.lower_is(words("speakers", "self") | words("speakers", "person")):
        return report.speakers.get(sentence.passage.number, "")
    return fold(token.lemma) if token.pos in ("NOUN", "PROPN") else ""


def _claim(
    sentence: Sentence, i: int, verb: int, word: Word, nouns: Sequence[int], holder: str, named: Sequence[Mention]
) -> Claim:
    side = "for" if word.level > 0 else "against" if word.level < 0 else "open"
    value = Value(f"{side} {word.text}", float(word.level), float(word.level), word.scale, holder)
    near = [j for j in nouns if abs(j - i) <= 8] or [i]
    first, last = min(i, near[0], key=lambda j: (abs(j - i) > 10, j)), max(i, near[0])
    starts = {sentence.tokens[j].start for j in nouns}
    keys = {m.key for m in named if any(m.span.start <= s < m.span.end for s in starts)}
    subject = {joined(sentence, j) for j in nouns} | keys
    claim = make_claim(sentence, min(first, verb), last, "stance", "stance", value, subject=subject, at=verb)
    around = stems(sentence.tokens[j] for j in nouns)
    return replace(claim, entities=frozenset(keys), words=claim.words | around, predicate=word.text)


def joined(sentence: Sentence, i: int) -> str:
    """The noun's stem, written as one word where it is joined by a hyphen ("cease-fire", "ceasefire")."""
    tokens = sentence.tokens
    hyphen = i >= 2 and tokens[i - 1].text == "-" and tokens[i - 2].end == tokens[i - 1].start
    return fold(tokens[i - 2].text if hyphen else "") + fold(tokens[i].lemma)
