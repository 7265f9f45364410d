"""Ages: "Ann Roe, 34,", "the 34-year-old driver", "aged 34", each with the person, named or described, who has it."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from parallax import lexicon
from parallax.extract.agetexts import Age, ages_in
from parallax.extract.clause import fold, make_claim
from parallax.extract.descriptors import gender_of_word, words
from parallax.extract.namewords import gender_of
from parallax.extract.report import Report
from parallax.extract.runs import headline_like
from parallax.extract.topics import topics
from parallax.language import Sentence, Token
from parallax.model import Claim, Mention, Value

AGE_WORDS = frozenset({"old", "young", "teenage", "elderly", "aged"})
# "A mother of two" has two children.
YOUNGEST = 14
# So many code points stand between a name and an age, at most: ", barely ".
BESIDE_NAME = 9
# What a noun with an age behind it has before it; in a headline it has nothing, and is one of the first words.
DETERMINERS = frozenset({"the", "his", "her", "their", "a", "an", "another"})
HEADLINE = 3
SELVES = frozenset({"himself", "herself", "themselves"})
HUMAN = frozenset({"person", "kin", "profession", "role", "people"})
SUBJECTS = frozenset({"nsubj", "nsubjpass"})
OBJECTS = frozenset({"dobj", "obj", "nsubjpass", "pobj"})


class Bearer(NamedTuple):
    """Who has an age: the person's key ("" where only described), the token that names them, the claim's tokens."""

    key: str
    at: int
    first: int
    last: int


def extract(report: Report) -> Iterator[Claim]:
    """Claims of type role, slot "age": subject the person's key, or the noun that describes the person."""
    surnames = _surnames(report)
    told: dict[str, int] = {}
    for sentence, _, before in topics(report):
        ages = list(ages_in(sentence))
        if ages:
            mentions = list(_people(report.mentions.get(sentence.passage.number, ()), surnames))
            for age in ages:
                for claim in _claims(sentence, age, mentions, before if _of_age(before, age, told) else None):
                    told.update((word, age.low) for word in claim.subject)
                    yield claim


def _of_age(person: Mention | None, age: Age, told: Mapping[str, int]) -> bool:
    """Whether somebody may be of an age, by what the report said of them before."""
    return person is not None and told.get(person.key, age.low) == age.low


def _surnames(report: Report) -> dict[str, Mention]:
    """Last name -> the one person of a report who has it."""
    people = {m.key: m for found in report.mentions.values() for m in found if m.kind == "person" and " " in m.key}
    last = Counter(key.rsplit(" ", 1)[-1] for key in people)
    return {name: m for key, m in people.items() if last[name := key.rsplit(" ", 1)[-1]] == 1}


def _people(mentions: Sequence[Mention], surnames: Mapping[str, Mention]) -> Iterator[Mention]:
    """Who may have an age: no places, but whoever goes by a last name that is a place's, too."""
    for m in mentions:
        if m.kind != "place":
            yield m
        elif m.key in surnames:
            yield replace(m, key=surnames[m.key].key, kind="person")


def _claims(sentence: Sentence, age: Age, mentions: Sequence[Mention], before: Mention | None) -> Iterator[Claim]:
    """A claim for everybody whose age it is."""
    starts = [t.start for t in sentence.tokens]
    first, last = (max(0, bisect_right(starts, at) - 1) for at in (age.start, age.end - 1))
    for bearer in _bearers(sentence, age, (first, last), mentions, before):
        described = sentence.tokens[bearer.at]
        subject = {bearer.key} if bearer.key else set()
        subject |= _nouns(sentence, described) if described.pos == "NOUN" or _common(described) else set()
        subject |= part_of(sentence, bearer.at)
        norm = f"{age.low}" if age.low == age.high else f"{age.low}-{age.high}"
        exact = "exact" if age.low == age.high else "about"
        value = Value(norm, float(age.low), float(age.high), "year", exact, f"an age of {norm} years")
        yield make_claim(
            sentence, bearer.first, bearer.last, "role", "age", value, subject=subject, at=bearer.at
        )  # fmt: skip


def _bearers(
    sentence: Sentence, age: Age, place: tuple[int, int], mentions: Sequence[Mention], before: Mention | None
) -> Iterator[Bearer]:
    """Who is of the age that stands at tokens ``place``; ``before`` is whom the sentence before spoke of."""
    tokens, (first, last) = sentence.tokens, place
    if age.form == "beside":
        yield from _beside(sentence, first, last, mentions)
    elif age.form == "old":
        head = _described(tokens, last)
        if head == last and tokens[last].tag == "NNS":
            return  # "15-year-olds": whoever is of that age
        if _human(tokens[head], head == last):
            named = _named(sentence, head, age, mentions) or _meant(sentence, first, head, last, mentions, before)
            if named is None and head == last and tokens[first - 1].text == ",":
                named = _before(tokens, first, mentions)
            last = head if last < head <= last + 4 else last
            yield Bearer(named.key if named else "", head, first, last)
    elif age.form == "of":
        yield from _of(sentence, first, last, age, mentions)
    elif age.form == "was":
        yield from (
            Bearer(m.key, tokens[first].head, first, last)
            for m in mentions
            if m.kind == "person" and age.start - m.span.end == 1
        )
    elif age.form == "both":
        people = [m for m in mentions if m.kind == "person" and m.span.end <= age.start and m.span.quote[:1].isupper()]
        for m in people[-2:] if len(people) > 1 else ():
            yield Bearer(m.key, _token_at(tokens, m.span.end), first, last)
    else:
        named = _nearest(tokens, first, mentions)
        if named is not None:
            yield Bearer(named.key, tokens[first].head, first, last)


def _beside(sentence: Sentence, first: int, last: int, mentions: Sequence[Mention]) -> Iterator[Bearer]:
    """The name or noun right before an age: "Ann Roe, 34,", "The driver, 47,"."""
    tokens = sentence.tokens
    bearer = _before(tokens, first, mentions)
    if bearer is not None:
        yield Bearer(
            bearer.key,
            _token_at(tokens, bearer.span.end),
            max(first - 4, _token_at(tokens, bearer.span.start + 1)),
            last,
        )  # fmt: skip
        return
    noun = tokens[first - 2] if first >= 2 else tokens[0]
    told = any(tokens[c].text.lower() in DETERMINERS for c in sentence.children[noun.i]) or noun.i < HEADLINE
    if (told or headline_like(sentence)) and _common(noun) and lexicon.kinds_of(fold(noun.lemma)) & HUMAN:
        yield Bearer("", noun.i, noun.i, last)


def _common(token: Token) -> bool:
    """Whether a token is a noun for one, also where the pipeline takes a small word for a name."""
    return token.tag == "NN" or (token.tag == "NNP" and token.text.islower())


def _of(sentence: Sentence, first: int, last: int, age: Age, mentions: Sequence[Mention]) -> Iterator[Bearer]:
    """The noun before an age: "a widow of 51"."""
    noun = sentence.tokens[first - 1]
    if noun.tag == "NN" and age.low >= YOUNGEST and lexicon.kinds_of(fold(noun.lemma)) & HUMAN:
        named = _named(sentence, noun.i, age, mentions)
        yield Bearer(named.key if named else "", noun.i, noun.i, last)


def _meant(
    sentence: Sentence, first: int, head: int, last: int, mentions: Sequence[Mention], before: Mention | None
) -> Mention | None:
    """Whom "the 61-year-old" means where the sentence names nobody before it."""
    tokens = sentence.tokens
    definite = first > 0 and tokens[first - 1].text.lower() == "the"
    subject = tokens[head].dep in SUBJECTS or any(tokens[j].dep in SUBJECTS for j in range(first, last + 1))
    earlier = any(m.kind == "person" and m.span.start < tokens[first].start for m in mentions)
    alone = head == last or (before is not None and _may_be(tokens[head], before))
    return before if definite and subject and alone and not earlier else None


def _may_be(noun: Token, person: Mention) -> bool:
    """Whether "the 31-year-old man" may be the person just spoken of: a word for anybody, of that gender."""
    lemma = fold(noun.lemma)
    gender, other = gender_of_word(lemma), gender_of(person.key)
    return lemma in words("age", "anybody") and not (gender and other and gender != other)


def _nouns(sentence: Sentence, token: Token) -> set[str]:
    """The noun that describes somebody, and the one to which it is added: "the pilot, a widower of 51"."""
    found = {fold(token.lemma)}
    if token.i and sentence.tokens[token.i - 1].dep in ("amod", "compound"):
        before = fold(sentence.tokens[token.i - 1].text)
        found |= {f"{before} {fold(token.lemma)}"} if before not in AGE_WORDS else set()
    above = sentence.tokens[token.head]
    if token.dep == "appos" and above.pos == "NOUN" and lexicon.kinds_of(fold(above.lemma)) & HUMAN:
        found.add(fold(above.lemma))
    return found


def _token_at(tokens: Sequence[Token], end: int) -> int:
    """Index of the token that holds the code point before ``end``."""
    return next((t.i for t in tokens if t.start < end <= t.end), 0)


def _before(tokens: Sequence[Token], first: int, mentions: Sequence[Mention]) -> Mention | None:
    """The person whose name ends right before an age that stands beside it."""
    edge = tokens[first].start
    near = [m for m in mentions if 0 <= edge - m.span.end <= BESIDE_NAME and m.span.quote[:1].isupper()]
    return near[-1] if near else None


def _described(tokens: Sequence[Token], last: int) -> int:
    """Index of the noun that "34-year-old" (ending at ``last``) describes, ``last`` itself where there is none."""
    k = last + 1
    noun = last
    while (
        k < len(tokens)
        and tokens[k].ent not in ("DATE", "TIME")
        and tokens[k].pos in ("NOUN", "PROPN", "ADJ", "PUNCT")
        and tokens[k].text not in ',.;:)"”'
    ):
        if tokens[k].pos in ("NOUN", "PROPN"):
            noun = k
        k += 1
    return noun


def _human(token: Token, alone: bool) -> bool:
    """Whether an age may be that of a person: the noun it describes is not known as some other kind of thing."""
    if alone or token.ent == "PERSON":
        return True
    kinds = lexicon.kinds_of(fold(token.lemma))
    return not kinds or bool(kinds & HUMAN)


def _named(sentence: Sentence, head: int, age: Age, mentions: Sequence[Mention]) -> Mention | None:
    """The named person whom a noun phrase with an age stands for, in it or in apposition to it."""
    tokens = sentence.tokens
    people = [m for m in mentions if m.kind == "person" or tokens[head].pos == "PROPN"]
    for m in people:
        if age.end < m.span.end and m.span.start <= tokens[head].start < m.span.end:
            return m
    token = tokens[head]
    appended = [tokens[c] for c in sentence.children[head] if tokens[c].dep == "appos"]
    if token.dep in ("appos", "attr") and token.head != head:
        above = tokens[token.head]
        subjects = [tokens[c] for c in sentence.children[above.i] if tokens[c].dep in SUBJECTS]
        appended += [above] if token.dep == "appos" else subjects
    for other in appended:
        for m in people:
            if m.span.start <= other.start < m.span.end and m.span.quote[:1].isupper():
                return m
    return None


def _nearest(tokens: Sequence[Token], first: int, mentions: Sequence[Mention]) -> Mention | None:
    """The last person named before token ``first`` in its sentence (a pronoun may name one)."""
    people = [m for m in mentions if m.kind == "person" and m.span.end <= tokens[first].end]
    return people[-1] if people else None


def part_of(sentence: Sentence, i: int) -> set[str]:
    """ "victim", "accused" or nothing: the part that the person at token ``i`` has in the event, by noun and clause."""
    tokens = sentence.tokens
    lemma = fold(tokens[i].lemma)
    for part in ("victim", "accused"):
        if lemma in words("part", part):
            return {part}
    node, dep = i, tokens[i].dep
    while dep in ("appos", "conj", "compound", "nmod") and tokens[node].head != node:
        node = tokens[node].head
        dep = tokens[node].dep
    verb = tokens[node].head
    if dep == "pobj":
        dep = "nsubj" if tokens[verb].dep == "agent" else dep  # "killed by his brother"
        verb = tokens[verb].head
    own = [c for c in sentence.children[node] if tokens[c].dep in ("relcl", "acl") and not _of_whose(sentence, c)]
    for clause in [*own, verb]:
        part = _part_by_frame(tokens[clause], dep if clause == verb else _gap(sentence, clause))
        if part:
            return set() if part == "accused" and _on_themselves(sentence, clause) else {part}
    return set()


def _on_themselves(sentence: Sentence, clause: int) -> bool:
    """Whether those who do it do it to themselves, too: "shot her son and then herself"."""
    return any(sentence.tokens[j].text.lower() in SELVES for j in sentence.subtree(clause))


def _of_whose(sentence: Sentence, clause: int) -> bool:
    """Whether a relative clause tells of something that the person has: "whose name has not been released"."""
    return any(sentence.tokens[j].text.lower() == "whose" for j in sentence.subtree(clause)[:2])


def _gap(sentence: Sentence, clause: int) -> str:
    """What the noun before a relative clause is in it: its subject, or what something is done to."""
    token = sentence.tokens[clause]
    if token.dep == "acl" or any(sentence.tokens[c].dep == "nsubjpass" for c in sentence.children[clause]):
        return "nsubjpass" if token.tag == "VBN" else "nsubj"
    return "nsubj"


def _part_by_frame(token: Token, dep: str) -> str:
    frames = set(lexicon.frames_of(fold(token.lemma), token.pos))
    if frames & words("part", "accused_frames"):
        return "accused" if dep in OBJECTS or not frames & {"arrest"} else ""
    if frames & words("part", "violent_frames"):
        return "victim" if dep in OBJECTS else "accused" if dep == "nsubj" else ""
    if frames & words("part", "victim_frames"):
        done = dep in OBJECTS or token.lemma in ("die", "survive")
        return "victim" if done else "accused" if dep == "nsubj" and "die" in frames else ""
    return ""


def gender_of_subject(subject: frozenset[str]) -> str:
    """ "m", "f" or "" by the nouns of a claim's subject."""
    genders = {g for w in subject if (g := gender_of_word(w))}
    return genders.pop() if len(genders) == 1 else ""
