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
SPEAKING = frozenset({"NOUN", "PROPN", "PRON"})
PEOPLE = frozenset({"person", "people", "profession", "role", "kin"})
BODIES = frozenset({"body", "group"})
# A verb that only goes with speech ("shrugged") stands so near to a quotation, code points; one behind it, nearer.
NEAR_QUOTE = 40
BEHIND_QUOTE = 3
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
    for token in sentence.tokens:
        lemma = token.lemma.lower()
        if token.pos == "VERB" and _says(sentence, token, lemma):
            if not inside(sentence.passage, token) and not negated(sentence, token.i):
                speaker = _speaker(sentence, token.i)
                if speaker >= 0:
                    yield Act(token.i, speaker)
        elif lemma == "accord":
            speaker = _according_to(sentence, token.i)
            if speaker >= 0:
                yield Act(token.i, speaker)


def _says(sentence: Sentence, token: Token, lemma: str) -> bool:
    """Whether a verb tells of speech: by itself, with what is said, or beside a quotation ("he shrugged")."""
    if lemma in words("verbs", "always"):
        return True
    if lemma in words("verbs", "with_content"):
        return bool(sentence.passage.quoted) or _has_content(sentence, token.i)
    return lemma in words("verbs", "with_quote") and any(
        min(abs(token.start - end), abs(start - token.end)) <= NEAR_QUOTE for start, end in sentence.passage.quoted
    )


def _speaker(sentence: Sentence, verb: int) -> int:
    """The noun that speaks: the verb's subject, else (a quotation misleads the parser) the noun beside the verb."""
    tokens = sentence.tokens
    found = subject_of(sentence, verb)
    if found >= 0 and not inside(sentence.passage, tokens[found]):
        return found
    before = verb - 1
    while before > 0 and (tokens[before].pos in ("ADV", "AUX") or (before == verb - 1 and tokens[before].text == ",")):
        before -= 1
    if before >= 0 and tokens[before].pos in SPEAKING and not inside(sentence.passage, tokens[before]):
        return before
    behind_quote = any(0 <= tokens[verb].start - end <= BEHIND_QUOTE for _, end in sentence.passage.quoted)
    return _behind(sentence, verb) if behind_quote else -1


def _behind(sentence: Sentence, verb: int) -> int:
    """The last word of the noun phrase that opens behind a verb: \"...\", announced the club in a statement."""
    tokens, found = sentence.tokens, -1
    for token in tokens[verb + 1 :]:
        if token.pos in SPEAKING:
            found = token.i
        elif found >= 0 or token.pos not in ("DET", "ADJ", "NUM", "PART"):
            break
    return found


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
    if tokens[subject].text.lower() not in ("who", "which", "that") or tokens[verb].dep != "relcl":
        return subject
    above = tokens[verb].head
    if tokens[subject].text.lower() == "who" and tokens[above].dep == "pobj" and not _personal(tokens[above]):
        owner = tokens[tokens[above].head].head  # "a clerk of the club, who": a club is no "who"
        if tokens[owner].pos == "NOUN" and lexicon.kinds_of(fold(tokens[owner].lemma)) & PEOPLE:
            return owner
    return above


def _personal(token: Token) -> bool:
    """Whether a noun may be a "who": no name of a body, and no noun for a thing."""
    kinds = lexicon.kinds_of(fold(token.lemma))
    return not kinds & BODIES if token.pos == "PROPN" else bool(kinds & PEOPLE)


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


def office(speaker: str) -> bool:
    """Whether a noun phrase for a speaker ("village head") tells one person from another."""
    head = speaker.rpartition(" ")[2]
    if not head or head in words("speakers", "generic"):
        return False
    return bool(lexicon.kinds_of(head) & PEOPLE) or head in words("speakers", "offices")
