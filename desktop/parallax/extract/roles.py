"""What reports say that somebody is: titles, offices, occupations, relations ("the deputy chairman of the bank").

A role is read from the title before a name, from apposition on either side of it, from "is", "was" and "became", and
from the verbs by which an office is told ("who runs the project").
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from parallax import lexicon
from parallax.extract.clause import fold, make_claim, stems
from parallax.extract.descriptors import office_verbs
from parallax.extract.descriptors import words as descriptor_words
from parallax.extract.namewords import bare
from parallax.extract.namewords import words as name_words
from parallax.extract.report import Report
from parallax.language import Sentence, Token
from parallax.model import Claim, Mention, Value

OFFICES = frozenset({"role", "profession"})
LEFT = frozenset({"compound", "amod", "nmod", "poss", "case"})
MODIFIERS = frozenset({"compound", "amod", "nmod"})
COPULAS = frozenset({"be", "become", "remain"})
# A claim's words go no further than so many tokens behind the head of a role.
TAIL = 8
# Adjectives before a role that say nothing of the office.
IDLE = frozenset(
    {"former", "ex", "new", "old", "late", "long", "time", "longtime", "veteran", "young", "local", "year"}
)


class Role(NamedTuple):
    """A role of the person ``mention``: its head noun, the tokens that say it, and the stems of whose or of what."""

    mention: Mention
    head: int
    first: int
    last: int
    title: str
    of: frozenset[str]


def extract(report: Report) -> Iterator[Claim]:
    """Claims of type role, slots "title" and "kin": subject the person's key and whose or of what, value the role."""
    for sentence in report.sentences:
        people = [m for m in report.mentions.get(sentence.passage.number, ()) if m.kind == "person"]
        for role in roles(sentence, people):
            yield _claim(sentence, role, people)


def roles(sentence: Sentence, people: Sequence[Mention]) -> Iterator[Role]:
    """All roles that a sentence gives to the people named in it, each once."""
    seen: set[tuple[str, int]] = set()
    for mention in people:
        name = _head_of(sentence, mention)
        if name < 0:
            continue
        for head in _nouns(sentence, mention, name):
            role = _role(sentence, mention, head)
            if role is not None and (mention.key, head) not in seen:
                seen.add((mention.key, head))
                yield role


def _head_of(sentence: Sentence, mention: Mention) -> int:
    """Index of the last token of a mention's name, which is its head in English; -1 where it has none here."""
    return next((t.i for t in sentence.tokens if t.start < mention.span.end <= t.end), -1)


def _nouns(sentence: Sentence, mention: Mention, name: int) -> Iterator[int]:
    """Indices of the nouns and verbs that say what the person is."""
    tokens = sentence.tokens
    if mention.title:
        yield from _before(tokens, mention)
    node = name
    while tokens[node].dep == "compound" and tokens[tokens[node].head].pos == "PROPN":
        node = tokens[node].head
    for child in sentence.children[node]:
        if tokens[child].dep == "appos" and tokens[child].pos in ("NOUN", "PROPN"):
            yield child
            yield from (v for c in sentence.children[child] if tokens[c].dep == "relcl" for v in _told(sentence, c))
        elif tokens[child].dep == "relcl":
            yield from _told(sentence, child)
    above = tokens[tokens[node].head]
    yield from _by(tokens, above.i if tokens[node].dep == "appos" else node)
    if tokens[node].dep == "appos":
        while above.pos == "PROPN" and above.dep in ("pobj", "compound") and above.head != above.i:
            above = tokens[above.head] if above.dep == "compound" else tokens[tokens[above.head].head]
        if above.pos == "NOUN":
            yield above.i
    elif tokens[node].dep == "nsubj" and above.lemma in COPULAS:
        yield from (c for c in sentence.children[above.i] if tokens[c].dep == "attr" and tokens[c].pos == "NOUN")
    elif tokens[node].dep == "nsubj" and above.lemma in office_verbs() and above.pos == "VERB":
        yield above.i
    if (
        tokens[node].dep in ("nsubj", "nsubjpass")
        and above.pos == "VERB"
        and above.lemma in descriptor_words("office", "served")
    ):
        yield from _as(sentence, above.i)


def _as(sentence: Sentence, verb: int) -> Iterator[int]:
    """The office in "worked as a teller", "was hired as a guard"."""
    tokens = sentence.tokens
    found = (c for a in sentence.children[verb] if tokens[a].text == "as" for c in sentence.children[a])
    yield from (c for c in found if tokens[c].dep == "pobj" and tokens[c].tag in ("NN", "NNP"))


def _before(tokens: Sequence[Token], mention: Mention) -> Iterator[int]:
    """The head of the title that stands before a name."""
    before = [t.i for t in tokens if t.end <= mention.span.start]
    while before and bare(tokens[before[-1]].text) in name_words("person", "honorifics"):
        before.pop()
    if before:
        yield before[-1]


def _by(tokens: Sequence[Token], noun: int) -> Iterator[int]:
    """The verb in "a delegation headed by the minister" for the noun behind "by"."""
    above = tokens[tokens[noun].head]
    if tokens[noun].dep == "pobj" and above.dep == "agent" and tokens[above.head].lemma in office_verbs():
        yield above.head


def _told(sentence: Sentence, verb: int) -> Iterator[int]:
    """The role in "who is the manager", "who manages the plant"."""
    tokens = sentence.tokens
    if tokens[verb].lemma in COPULAS:
        yield from (c for c in sentence.children[verb] if tokens[c].dep == "attr" and tokens[c].pos == "NOUN")
    elif tokens[verb].lemma in office_verbs():
        yield verb


def _role(sentence: Sentence, mention: Mention, head: int) -> Role | None:
    tokens = sentence.tokens
    token = tokens[head]
    if token.pos == "VERB":
        return _by_verb(sentence, mention, head) if token.lemma in office_verbs() else None
    lemma = fold(token.lemma).rstrip(".")
    if lemma not in name_words("person", "heads") and not lexicon.kinds_of(lemma) & (OFFICES | {"kin"}):
        return None
    first = head
    while (
        first > 0 and (tokens[first - 1].dep in LEFT or tokens[first - 1].text == "-") and tokens[first - 1].text != ","
    ):
        first -= 1
    while first < head and (tokens[first].text == "-" or tokens[first - 1].text == "-"):
        first += 1  # the rest of "a nine-year veteran", "a 33-year-old baker"
    tail = [j for c in sentence.children[head] if tokens[c].dep == "prep" for j in sentence.subtree(c)]
    comma = next((t.i for t in tokens[head:] if t.text == ","), len(tokens))
    last = max([head, *(j for j in tail if j <= head + TAIL and j < comma)])
    title = " ".join(_title(tokens, first, head))
    of = stems(t for t in tokens[first : last + 1] if t.i > head or t.pos == "PROPN" or t.dep == "poss")
    return Role(mention, head, first, last, title, of - set(title.split()) - set(mention.key.split()))


def _by_verb(sentence: Sentence, mention: Mention, verb: int) -> Role | None:
    """The office that a verb tells of: what is led stands in its object or, in the passive, before it."""
    tokens = sentence.tokens
    name = _head_of(sentence, mention)
    passive = any(tokens[c].dep == "agent" for c in sentence.children[verb])
    wanted = ("nsubjpass",) if passive else ("dobj", "obj")
    objects = [c for c in sentence.children[verb] if tokens[c].dep in wanted]
    if passive and not objects and tokens[verb].dep == "acl":
        objects = [tokens[verb].head]
    if not objects and not passive:
        objects = [c for c in sentence.children[verb] if tokens[c].text == "for"]
    outside = set(sentence.subtree(verb)) if passive and tokens[verb].dep == "acl" else set()
    inside = {j for c in objects for j in sentence.subtree(c)} - outside
    if not inside:
        return None
    of = stems(tokens[j] for j in inside)
    last = name if passive else min(max(inside), verb + TAIL)
    return Role(mention, verb, verb, max(last, verb), office_verbs()[tokens[verb].lemma], of)


def _title(tokens: Sequence[Token], first: int, head: int) -> Iterator[str]:
    """The words of an office: modifiers that are no names, then the head."""
    for t in tokens[first:head]:
        word = fold(t.text).rstrip(".")
        named = t.ent in ("GPE", "NORP", "ORG", "PERSON") and word not in name_words("person", "modifiers")
        if t.dep in MODIFIERS and not named and word.isalpha() and word not in IDLE:
            yield word
    yield fold(tokens[head].lemma).rstrip(".")


def _claim(sentence: Sentence, role: Role, people: Sequence[Mention]) -> Claim:
    tokens = sentence.tokens
    lemma = role.title.rsplit(" ", 1)[-1]
    kin = "kin" in lexicon.kinds_of(lemma) and tokens[role.head].pos == "NOUN"
    whose = {m.key for c in sentence.children[role.head] if tokens[c].dep == "poss" for m in people
             if m.span.start <= tokens[c].start < m.span.end} if kin else set()  # fmt: skip
    former = any(fold(tokens[j].text) in ("former", "ex", "late") for j in range(role.first, role.head))
    norm = f"{role.title} of {min(whose)}" if whose else role.title
    value = Value(norm, unit="kin" if kin else "office", precision="former" if former else "exact")
    subject = {role.mention.key} | role.of
    return make_claim(
        sentence, role.first, role.last, "role", "kin" if kin else "title", value, subject=subject, at=role.head
    )
