"""What reports say that somebody is: titles, offices, occupations, relations ("the deputy chairman of the bank").

A role is read from the title before a name, from apposition on either side of it, from "is", "was" and "became", and
from the verbs by which an office is told ("who runs the project").
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from parallax import lexicon
from parallax.extract.clause import fold, make_claim, stems
from parallax.extract.descriptors import office_verbs, words
from parallax.extract.namewords import abbreviations
from parallax.extract.namewords import words as name_words
from parallax.extract.report import Report
from parallax.extract.role_nouns import beside, head_of, loose, nouns
from parallax.extract.role_phrases import phrase_at
from parallax.extract.role_speakers import of_speaker, signatory, signed
from parallax.language import Sentence, Token
from parallax.lexicon.posts import named, posts_of
from parallax.model import Claim, Mention, Value

OFFICES = frozenset({"role", "profession"})
LEFT = frozenset({"compound", "amod", "nmod", "poss", "case"})
MODIFIERS = frozenset({"compound", "amod", "nmod"})
# What these do to a thing says nothing of what they are: "defended her thesis".
ADVOCATES = frozenset({"defend", "represent", "coach", "train"})
# A claim's words go no further than so many tokens behind the head of a role.
TAIL = 8
# Adjectives before a role that say nothing of the office.
IDLE = frozenset(
    {
        "former",
        "ex",
        "retired",
        "erstwhile",
        "onetime",
        "new",
        "old",
        "late",
        "long",
        "time",
        "longtime",
        "veteran",
        "young",
        "local",
        "year",
    }
)

# What makes another post of a post with a hyphen: "co-pilot".
PREFIXES = frozenset({"co", "vice", "sub", "under", "deputy"})
PAST = frozenset({"former", "ex", "late", "retired", "erstwhile", "onetime", "divorced"})


# Of an office that a verb in the past tells of: it may still be held or not.
OVER = "past"


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
    named = {m.key: m for found in report.mentions.values() for m in found if m.kind == "person"}
    before: Sentence | None = None
    for sentence in report.sentences:
        people = [m for m in report.mentions.get(sentence.passage.number, ()) if m.kind == "person"]
        for role in (*roles(sentence, people), *_beyond(report, sentence, before, named)):
            yield _claim(sentence, role, people)
        before = sentence


def _beyond(
    report: Report, sentence: Sentence, before: Sentence | None, named: Mapping[str, Mention]
) -> Iterator[Role]:
    """What a sentence says of somebody whom it does not name: of its speaker, of who signs in the line before."""
    speaker = named.get(report.speakers.get(sentence.passage.number, ""))
    signs = signatory(report, before) if before is not None else None
    told = [(speaker, i) for i in of_speaker(sentence)] if speaker is not None else []
    told += [(signs, i) for i in signed(sentence)] if signs is not None else []
    yield from (role for mention, head in told if (role := _role(sentence, mention, head)) is not None)


def roles(sentence: Sentence, people: Sequence[Mention]) -> tuple[Role, ...]:
    """All roles that a sentence gives to the people named in it, each once."""
    return _roles(sentence, tuple(people))


@lru_cache(maxsize=2048)  # four extractors ask for them
def _roles(sentence: Sentence, people: tuple[Mention, ...]) -> tuple[Role, ...]:
    return tuple(_told(sentence, people))


def _told(sentence: Sentence, people: tuple[Mention, ...]) -> Iterator[Role]:
    seen: set[tuple[str, int]] = set()
    for mention in people:
        name = head_of(sentence, mention)
        if name < 0:
            continue
        for head in (*nouns(sentence, mention, name), *beside(sentence, mention, name)):
            role = _role(sentence, mention, head)
            if role is not None and (mention.key, head) not in seen:
                seen.add((mention.key, head))
                yield role
    if len({m.key for m in people}) == 1:
        taken = {head for _, head in seen}
        heads = (i for i in loose(sentence) if i not in taken)
        yield from (role for i in heads if (role := _role(sentence, people[0], i)) is not None)


def _role(sentence: Sentence, mention: Mention, head: int) -> Role | None:
    tokens = sentence.tokens
    token = tokens[head]
    if token.pos == "VERB":
        return _by_verb(sentence, mention, head) if token.lemma in office_verbs() else None
    lemma = fold(token.lemma).rstrip(".")
    post, start = phrase_at(tokens, head)
    if post:
        return _phrased(sentence, mention, head, post, start)
    titled = lemma in name_words("person", "heads") or posts_of(lemma)
    if not titled and not lexicon.kinds_of(lemma) & (OFFICES | {"kin"}):
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
    title = _with_of(sentence, head, " ".join(_title(tokens, first, head)))
    of = stems(t for t in tokens[first : last + 1] if t.i > head or t.pos == "PROPN" or t.dep == "poss")
    of = frozenset(abbreviations().get(word, word) for word in of)
    return Role(mention, head, first, last, title, of - set(title.split()) - set(mention.key.split()))


def _with_of(sentence: Sentence, head: int, title: str) -> str:
    """A title with the noun behind "of" where the two together name a post: "chief of staff"."""
    tokens = sentence.tokens
    behind = [t for t in tokens[head + 1 : head + 4] if t.pos != "DET"]
    if len(behind) > 1 and behind[0].text == "of":
        longer = f"{title} of {fold(behind[1].lemma)}"
        if named(longer).endswith(f" of {fold(behind[1].lemma)}"):
            return longer
    return title


def _phrased(sentence: Sentence, mention: Mention, head: int, post: str, first: int) -> Role:
    """Of "second in command of a fort", "in charge of the port"."""
    links = [c for i in range(first, head + 1) for c in sentence.children[i] if sentence.tokens[c].dep == "prep"]
    inside = [j for c in links if c > head for j in sentence.subtree(c)]
    of = stems(sentence.tokens[j] for j in inside if j <= head + TAIL)
    comma = next((t.i for t in sentence.tokens[head:] if t.text == ","), len(sentence.tokens))
    last = max([head, *(j for j in inside if j <= head + TAIL and j < comma)])
    return Role(mention, head, first, last, post, of)


def _by_verb(sentence: Sentence, mention: Mention, verb: int) -> Role | None:
    """The office that a verb tells of: what is led stands in its object or, in the passive, before it."""
    tokens = sentence.tokens
    name = head_of(sentence, mention)
    passive = any(tokens[c].dep == "agent" for c in sentence.children[verb])
    wanted = ("nsubjpass",) if passive else ("dobj", "obj")
    objects = [c for c in sentence.children[verb] if tokens[c].dep in wanted]
    if passive and not objects and tokens[verb].dep == "acl":
        objects = [tokens[verb].head]
    if not objects and not passive:
        objects = [c for c in sentence.children[verb] if tokens[c].text == "for"]
    outside = set(sentence.subtree(verb)) if passive and tokens[verb].dep == "acl" else set()
    inside = {j for c in objects for j in _phrase(sentence, c)} - outside
    contest = any(fold(tokens[c].lemma) in words("office", "contests") for c in objects)
    if not inside or contest or (tokens[verb].lemma in ADVOCATES and not any(_somebody(tokens[j]) for j in objects)):
        return None
    of = stems(tokens[j] for j in inside)
    last = name if passive else min(max(inside), verb + TAIL)
    return Role(mention, verb, verb, max(last, verb), office_verbs()[tokens[verb].lemma], of)


def _phrase(sentence: Sentence, noun: int) -> list[int]:
    """The tokens of a noun phrase without its relative clauses."""
    clauses = [c for c in sentence.children[noun] if sentence.tokens[c].dep == "relcl"]
    inner = {j for c in clauses for j in sentence.subtree(c)}
    return [j for j in sentence.subtree(noun) if j not in inner]


def _somebody(token: Token) -> bool:
    """Whether a noun can be somebody whom a lawyer defends."""
    return token.pos in ("PROPN", "PRON") or bool(
        lexicon.kinds_of(fold(token.lemma)) & {"person", "people", "body", "kin"}
    )


def _title(tokens: Sequence[Token], first: int, head: int) -> Iterator[str]:
    """The words of an office: modifiers that are no names, then the head."""
    for t in tokens[first:head]:
        word = fold(t.text).rstrip(".")
        named = t.ent in ("GPE", "NORP", "ORG", "PERSON") and word not in name_words("person", "modifiers")
        if t.dep in MODIFIERS and not named and word.isalpha() and word not in IDLE:
            yield abbreviations().get(word, word)
    if head > 1 and tokens[head - 1].text == "-" and fold(tokens[head - 2].text) in PREFIXES:
        yield fold(tokens[head - 2].text)
    lemma = fold(tokens[head].lemma).rstrip(".")
    yield abbreviations().get(lemma, lemma) if tokens[head].text[:1].isupper() else lemma


def _claim(sentence: Sentence, role: Role, people: Sequence[Mention]) -> Claim:
    tokens = sentence.tokens
    lemma = role.title.rsplit(" ", 1)[-1]
    kin = "kin" in lexicon.kinds_of(lemma) and tokens[role.head].pos == "NOUN"
    whose = {m.key for c in sentence.children[role.head] if tokens[c].dep == "poss" for m in people
             if m.span.start <= tokens[c].start < m.span.end} if kin else set()  # fmt: skip
    before = [*range(role.first, role.head), *([role.head - 2] if tokens[role.head - 1].text == "-" else ())]
    former = any(j >= 0 and fold(tokens[j].text) in PAST for j in before)
    norm = f"{role.title} of {min(whose)}" if whose else role.title
    over = tokens[role.head].pos == "VERB" and tokens[role.head].tag in ("VBD", "VBN")
    precision = "former" if former else OVER if over else "exact"
    value = Value(norm, unit="kin" if kin else "office", precision=precision)
    subject = {role.mention.key} | role.of
    return make_claim(
        sentence, role.first, role.last, "role", "kin" if kin else "title", value, subject=subject, at=role.head
    )
