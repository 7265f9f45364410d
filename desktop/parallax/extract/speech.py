"""Acts of speech in a sentence: its verbs of saying, their subjects, and the names that those go by."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from parallax import lexicon
from parallax.extract.clause import fold, negated
from parallax.language import Sentence, Token
from parallax.model import Mention, Passage

SUBJECTS = ("nsubj", "nsubjpass")
CONTENTS = ("ccomp", "parataxis")
# The labels through which a noun phrase names one and the same thing ("his lawyer, Joana Pires").
SAME_THING = frozenset({"appos", "compound", "flat", "nmod"})


def words(section: str, name: str) -> frozenset[str]:
    """A list of words of the lexicon speech.toml."""
    return lexicon.words("speech", section, name)


class Act(NamedTuple):
    """An act of speech: token indices of its verb (or "according") and of the speaker's noun."""

    verb: int
    speaker: int


def acts(sentence: Sentence) -> Iterator[Act]:
    """The acts of speech of a sentence, in order: "X said", "according to X", "X, adding that"."""
    always, content = words("verbs", "always"), words("verbs", "with_content")
    quoted = bool(sentence.passage.quoted)
    for token in sentence.tokens:
        lemma = token.lemma.lower()
        if token.pos == "VERB" and (lemma in always or lemma in content):
            says = lemma in always or quoted or _has_content(sentence, token.i)
            if says and not inside(sentence.passage, token) and not negated(sentence, token.i):
                speaker = subject_of(sentence, token.i)
                if speaker >= 0:
                    yield Act(token.i, speaker)
        elif lemma == "accord":
            speaker = _according_to(sentence, token.i)
            if speaker >= 0:
                yield Act(token.i, speaker)


def subject_of(sentence: Sentence, verb: int) -> int:
    """Index of the noun that is the subject of ``verb``, its own or the one it shares; -1 where there is none."""
    tokens = sentence.tokens
    for _ in range(5):
        for child in sentence.children[verb]:
            if tokens[child].dep in SUBJECTS:
                return _antecedent(sentence, child, verb)
        token = tokens[verb]
        if token.head == verb or token.dep not in ("conj", "advcl", "xcomp", "pcomp", "prep", "acl"):
            return -1
        if token.dep == "acl" and tokens[token.head].pos in ("NOUN", "PROPN", "PRON"):
            return token.head
        verb = token.head
    return -1


def _antecedent(sentence: Sentence, subject: int, verb: int) -> int:
    tokens = sentence.tokens
    if tokens[subject].text.lower() in ("who", "which", "that") and tokens[verb].dep == "relcl":
        return tokens[verb].head
    return subject


def _has_content(sentence: Sentence, verb: int) -> bool:
    return any(sentence.tokens[c].dep in CONTENTS for c in sentence.children[verb])


def _according_to(sentence: Sentence, i: int) -> int:
    for child in sentence.children[i]:
        if sentence.tokens[child].text.lower() == "to":
            for below in sentence.children[child]:
                if sentence.tokens[below].dep == "pobj":
                    return below
    return -1


def inside(passage: Passage, token: Token) -> bool:
    """Whether the token stands inside quotation marks (a "said" there is not the reporter's)."""
    return any(start <= token.start and token.end <= end for start, end in passage.quoted)


def mention_at(sentence: Sentence, i: int, named: Sequence[Mention]) -> Mention | None:
    """The mention that token ``i`` heads, or that stands in apposition to it; people before bodies, places never."""
    near = [i]
    for j in near:
        near.extend(c for c in sentence.children[j] if sentence.tokens[c].dep in SAME_THING)
    tokens = sentence.tokens
    best: Mention | None = None
    for mention in named:
        if mention.kind == "place":
            continue
        if any(mention.span.start <= tokens[j].start < mention.span.end for j in near) and (
            best is None or (best.kind != "person" and mention.kind == "person")
        ):
            best = mention
    return best


def name_after(sentence: Sentence, i: int, named: Sequence[Mention]) -> Mention | None:
    """The person named in apposition further on: "the envoy of the two states, A. Name"."""
    tokens = sentence.tokens
    if tokens[i].pos != "NOUN":
        return None
    for prep in (c for c in sentence.children[i] if c > i and tokens[c].dep == "prep"):
        for j in sentence.subtree(prep):
            if tokens[j].dep == "appos" and tokens[sentence.subtree(j)[0] - 1].text == ",":
                mention = mention_at(sentence, j, named)
                if mention is not None and mention.kind == "person":
                    return mention
    return None


def phrase(sentence: Sentence, i: int) -> str:
    """The noun with its modifiers, folded: "police spokesman"."""
    tokens = sentence.tokens
    kept = [c for c in sentence.children[i] if c < i and tokens[c].dep in ("compound", "amod", "nmod")]
    return " ".join(fold(tokens[c].text) for c in [*kept, i])
