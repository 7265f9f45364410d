"""An event that stands in an order: the words, classes and names by which another report may tell the same one."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from parallax import lexicon
from parallax.extract.clause import members, stems
from parallax.extract.events.classes import noun_classes
from parallax.extract.events.event import event_at
from parallax.extract.orderings import TIMES
from parallax.extract.speech import words
from parallax.language import Sentence, Token, fold
from parallax.model import Mention

VERBS = ("VERB", "AUX")
SUBJECTS = ("nsubj", "nsubjpass", "csubj")
ARGUMENTS = frozenset({"nsubj", "nsubjpass", "dobj", "attr", "pobj", "oprd"})
POINTING = frozenset({"it", "they", "this", "that", "these", "them", "those"})
# Among the marks of an event: that it only points to what the case is about ("when it was over"); that it is of a
# class that the report begins with; a class; the key of somebody named.
CENTRAL, CORE, CLASS, WHO = "*", "+", "@", "who:"
# Verbs of states: "when I was already lying in the road".
STATES = frozenset({"be", "lie", "stand", "sit", "hang", "run"})


class Ordered(NamedTuple):
    """An event: its content stems, its marks (``CENTRAL``, classes, names), and whether it is somebody's saying so."""

    words: frozenset[str]
    marks: frozenset[str]
    speech: bool = False


def ordered(
    sentence: Sentence,
    i: int,
    named: Sequence[Mention],
    before: Sentence | None,
    other: int = -1,
    core: frozenset[str] = frozenset(),
) -> Ordered:
    """The event that the verb or noun ``i`` tells; ``before`` is the sentence that a pronoun may point back to.

    The words of the ``other`` event of an order, which may hang on this one, are not its own. ``core`` are the
    classes of event that the report begins with.
    """
    tokens = sentence.tokens
    inside = stretch(sentence, i)
    if other >= 0:
        theirs = stretch(sentence, other)
        inside = inside - theirs if len(theirs) < len(inside) else inside
    names = frozenset(j for j in inside if _named(tokens[j], named))
    told = stems(tokens[j] for j in sorted(inside - names)) | _head(tokens[i])
    classes = _classes(sentence, i, inside)
    if any(tokens[j].lower_is(POINTING) and tokens[j].dep in ARGUMENTS for j in inside):
        where, meant = _meant(sentence, i, inside, before)
        told |= stems(where.tokens[j] for j in meant)
        classes |= frozenset().union(*(_of_noun(where, j) for j in meant if where.tokens[j].pos == "NOUN"))
    who = {f"{WHO}{m.key}" for m in named if any(_named(tokens[j], (m,)) for j in inside)}
    pointed = _is_pointed(sentence, i) or (not classes and _is_state(sentence, i))
    central = {CENTRAL} if pointed else {CORE} if classes & core else set()
    empty = lexicon.words("sequence", "empty")
    return Ordered(
        told - empty or told, frozenset({f"{CLASS}{c}" for c in classes} | who | central), _says(sentence, i)
    )


def _head(token: Token) -> frozenset[str]:
    """The word that names an event, also where it is so common that it counts for nothing elsewhere: "the call"."""
    lemma = fold(token.lemma)
    light = token.pos not in ("NOUN", "VERB") or lemma in lexicon.words("sequence", "light")
    return frozenset() if light else frozenset({lemma})


def _meant(
    sentence: Sentence, i: int, inside: frozenset[int], before: Sentence | None
) -> tuple[Sentence, Sequence[int]]:
    """What a pronoun in an event means: the subject of a clause that stands before it, else of the sentence before."""
    first = min(inside)
    for token in sentence.tokens[:first]:
        if token.dep in SUBJECTS and token.pos == "NOUN" and token.head != i:
            return sentence, members(sentence, token.i)
    return (before, about(before)) if before is not None else (sentence, ())


def stretch(sentence: Sentence, event: int) -> frozenset[int]:
    """The tokens that tell an event: the clause of a verb with its subject, all below a noun; when it was is left
    out."""
    tokens = sentence.tokens
    if tokens[event].pos not in VERBS:
        inside = set(members(sentence, event))
        return frozenset(i for i in inside if tokens[i].ent not in TIMES)
    inside = set(members(sentence, event))
    for j in sorted(inside):  # "made money dearer by raising the rate"
        inside |= {m for c in sentence.children[j] if tokens[c].dep == "pcomp" for m in members(sentence, c)}
    above = tokens[event].head
    if tokens[event].dep in ("relcl", "acl") and tokens[above].pos in ("NOUN", "PROPN"):
        inside |= set(members(sentence, above))
    elif tokens[event].dep in ("conj", "xcomp", "advcl", "pcomp") and not _subjects(sentence, event):
        verb = above if tokens[above].pos in VERBS else tokens[above].head
        for c in _subjects(sentence, verb):
            inside |= set(members(sentence, c))
    return frozenset(i for i in inside if tokens[i].ent not in TIMES)


def _subjects(sentence: Sentence, verb: int) -> list[int]:
    return [c for c in sentence.children[verb] if sentence.tokens[c].dep in SUBJECTS]


def about(sentence: Sentence) -> list[int]:
    """What a sentence is about: its subject; all of it where it has no verb ("The siren?")."""
    tokens = sentence.tokens
    root = next((t.i for t in tokens if t.head == t.i), 0)
    if tokens[root].pos not in VERBS:
        return [t.i for t in tokens]
    return [j for c in _subjects(sentence, root) for j in members(sentence, c)]


def _named(token: Token, mentions: Iterable[Mention]) -> bool:
    return any(m.span.start <= token.start < m.span.end for m in mentions)


def _classes(sentence: Sentence, i: int, inside: frozenset[int]) -> frozenset[str]:
    tokens = sentence.tokens
    found = event_at(sentence, i).classes if tokens[i].pos in VERBS else frozenset[str]()
    nouns = [j for j in inside if tokens[j].pos == "NOUN" and (j == i or tokens[j].dep in ARGUMENTS)]
    return found.union(*(_of_noun(sentence, j) for j in nouns))


def _of_noun(sentence: Sentence, i: int) -> frozenset[str]:
    return noun_classes(fold(sentence.tokens[i].lemma), {fold(sentence.tokens[c].lemma) for c in sentence.children[i]})


def _is_pointed(sentence: Sentence, i: int) -> bool:
    """Whether an event is only pointed to: "when it was over", "before the tragedy", "until it happened"."""
    tokens = sentence.tokens
    lemma = fold(tokens[i].lemma)
    if tokens[i].pos not in VERBS:
        told = any(tokens[c].dep in ("amod", "prep", "nummod", "compound", "poss") for c in sentence.children[i])
        return lemma in lexicon.words("sequence", "central") and not told
    subjects = [tokens[c].text.lower() for c in _subjects(sentence, i)]
    pointed = bool(subjects) and subjects[0] in lexicon.words("sequence", "central_subjects")
    over = {tokens[c].text.lower() for c in sentence.children[i]} & lexicon.words("sequence", "over")
    return pointed and (lemma in ("happen", "occur") or (lemma == "be" and bool(over)))


def _is_state(sentence: Sentence, i: int) -> bool:
    """Whether a clause tells of the state in which something found people: "when I was already lying in the road"."""
    near = {sentence.tokens[c].text.lower() for c in sentence.children[i]}
    return fold(sentence.tokens[i].lemma) in STATES and "already" in near


def _says(sentence: Sentence, i: int) -> bool:
    """Whether a verb says only what somebody says."""
    lemma = fold(sentence.tokens[i].lemma)
    if sentence.tokens[i].pos not in VERBS or lemma not in words("verbs", "always"):
        return False
    below = [sentence.tokens[c] for c in sentence.children[i] if sentence.tokens[c].ent not in TIMES]
    deps = {t.dep for t in below}
    return "ccomp" in deps or not deps & {"dobj", "nsubjpass", "npadvmod", "attr"}
