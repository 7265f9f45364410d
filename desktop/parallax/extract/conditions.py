"""In what condition somebody or something is: unhurt, in custody, in office, burning (slot "condition" of ``status``).

The value's norm is the state ("liberty held", "not liberty held"), ``precision`` "done", "planned" or "denied", ``low``
the report's date, ``others`` are the keys of whose condition it is. ``predicate`` is the family of conditions.toml; a
family that is one to a case ("fire") has no bearer.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from typing import NamedTuple

from parallax import lexicon
from parallax.extract.clause import fold, governor, make_claim, stems
from parallax.extract.expressions import Expression, Found, Table, find, table
from parallax.extract.parties import Parties, parties
from parallax.extract.points import long_ago
from parallax.extract.polarity import MAYBE, NO, verb_told
from parallax.extract.report import Report
from parallax.extract.runs import headline_like
from parallax.extract.speech import subject_of
from parallax.extract.statuses import minutes
from parallax.language import Sentence, Token
from parallax.lexicon.tables import split, toml
from parallax.model import Claim, Value

NOUNS = ("NOUN", "PROPN")
VERBS = ("VERB", "AUX")
PATIENT = "@"
BOTH = "|"
PLURAL = ("NNS", "NNPS")
# A claim's words go no further than so many tokens from the words of the state.
REACH = 8
DONE_TO = ("dobj", "nsubjpass")
SOME = frozenset({"some", "few", "several", "most", "many", "other", "others"})
WHOLE = frozenset({"the", "all", "both", "every"})
# The key of a group that is all well, and the state that holds of a group only where it holds of each.
ALL = frozenset({"##all"})
WELL = "well"
BEHIND = frozenset({"with", "have", "suffer", "sustain", "receive"})


class Family(NamedTuple):
    """A family of states: whose they are, their order in time, those that go together, the nouns of a story's thing."""

    name: str
    of: str
    forward: tuple[str, ...]
    together: frozenset[str]
    things: frozenset[str]
    intent: bool
    deed: bool
    several: bool
    own: bool


@cache
def families() -> dict[str, Family]:
    """All families by their names."""
    return {
        name: Family(
            name,
            entry["of"],
            tuple(split(entry.get("forward", ""))),
            frozenset(split(entry.get("together", ""))),
            frozenset(split(entry.get("things", ""))),
            bool(entry.get("intent", False)),
            bool(entry.get("deed", False)),
            bool(entry.get("several", False)),
            bool(entry.get("own", False)),
        )
        for name, entry in toml("conditions").items()
        if "of" in entry
    }


@cache
def _known() -> Table:
    listed: dict[str, list[str]] = {}
    for name, entry in toml("conditions").items():
        for state, texts in entry.get("states", {}).items():
            for text in split(texts):
                patient = PATIENT if text.startswith(PATIENT) else ""
                listed.setdefault(text.removeprefix(PATIENT), []).append(f"{name} {state} {patient}")
    return table((text, BOTH.join(groups)) for text, groups in listed.items())


def _each(sentence: Sentence) -> Iterator[Found]:
    """What is found of each family: "called off" is said of a match as of a search."""
    for found in find(sentence, _known()):
        for group in found.expression.group.split(BOTH):
            yield found._replace(expression=found.expression._replace(group=group))


def extract(report: Report) -> Iterator[Claim]:
    """A claim for every state that a sentence tells of somebody, or of the story's own thing."""
    who: Parties | None = None
    for sentence in report.sentences:
        if sentence.passage.kind == "headline" or headline_like(sentence):
            continue
        told: set[tuple[str, frozenset[str]]] = set()
        for found in (*_each(sentence), *_broken(sentence)):
            who = who or parties(report)
            claim = _claim(sentence, found, who)
            if claim is not None and (claim.value.norm, frozenset(claim.value.others)) not in told:
                told.add((claim.value.norm, frozenset(claim.value.others)))
                yield replace(claim, background=long_ago(sentence, report))


def _broken(sentence: Sentence) -> Iterator[Found]:
    """What is broken, cut or lost of a body: "broke a thigh", "with a cracked pelvis"."""
    tokens, hurting = sentence.tokens, lexicon.words("injuries", "verbs")
    for token in tokens:
        if token.pos != "NOUN" or fold(token.lemma) not in lexicon.words("injuries", "parts"):
            continue
        above = tokens[token.head]
        harmed = any(hurting.intersection(_forms(tokens[c])) for c in sentence.children[token.i])
        broke = token.dep == "dobj" and above.pos == "VERB" and fold(above.lemma) in hurting
        if broke or (harmed and fold(above.lemma) in BEHIND):
            yield Found(Expression((above.lemma, token.lemma), "health hurt "), (above.i, token.i))


def _forms(token: Token) -> tuple[str, str]:
    return fold(token.lemma), fold(token.text)


def _claim(sentence: Sentence, found: Found, who: Parties) -> Claim | None:
    name, state, patient = found.expression.group.split(" ")
    family = families()[name]
    tokens = sentence.tokens
    verb = next((i for i in found.tokens if tokens[i].pos in VERBS), -1)
    verb = verb if verb >= 0 else governor(sentence, found.tokens[0])
    verb = tokens[verb].head if tokens[verb].dep in ("aux", "auxpass") else verb
    if tokens[verb].pos not in VERBS:
        return None
    told = verb_told(sentence, verb)
    own = {"not", "no", "nobody", "nothing", "without", "none"}.intersection(found.expression.words)
    if told.side is None or told.side == MAYBE:
        return None
    between = tokens[min(found.tokens) : max(found.tokens)]
    if any(fold(t.text) in lexicon.words("polarity", "restricting") for t in between if t.i not in found.tokens):
        return None
    bearer = _bearer(sentence, verb, bool(patient))
    keys: frozenset[str] = frozenset()
    things: frozenset[str] = frozenset()
    if family.of == "person":
        keys = _keys(sentence, bearer, who) or (ALL if state == WELL and _many(sentence, bearer) else keys)
        if not keys:
            return None
    elif not (things := _things(sentence, family, bearer)) or _of_another(sentence, bearer, family):
        return None
    denied = told.side == NO and not own
    how = "denied" if denied else "planned" if told.ahead else "done"
    value = Value(f"{'not ' if denied else ''}{name} {state}", unit="condition", precision=how,
                  low=minutes(sentence.passage.published), others=tuple(sorted(keys)))  # fmt: skip
    inside = {*found.tokens, *(c for c in sentence.children[verb] if tokens[c].dep in ("aux", "auxpass", "neg"))}
    inside |= {i for i in (verb, bearer) if i >= 0 and abs(i - found.tokens[0]) <= REACH}
    claim = make_claim(
        sentence, min(inside), max(inside), "status", "condition", value, subject=keys or things, at=verb
    )
    return replace(claim, predicate=name, negated=denied, words=stems(tokens), frame="")


def _of_another(sentence: Sentence, i: int, family: Family) -> bool:
    """Whether it is said of what another family tells of: a truce fell apart, not the talks."""
    lemma = fold(sentence.tokens[i].lemma) if i >= 0 else ""
    return lemma not in family.things and any(lemma in other.things for other in families().values())


def _things(sentence: Sentence, family: Family, bearer: int) -> frozenset[str]:
    """The nouns of a story's thing that stand in the sentence, or are the very thing of which the state is told."""
    tokens = sentence.tokens[bearer : bearer + 1] if family.own and bearer >= 0 else sentence.tokens
    if family.own and bearer < 0:
        return frozenset()
    return family.things.intersection(form for t in tokens for form in _forms(t))


def _bearer(sentence: Sentence, verb: int, patient: bool) -> int:
    """The noun whose condition it is: of a deed done to somebody the object, else the subject."""
    tokens = sentence.tokens
    below = sentence.children[verb]
    passive = any(tokens[c].dep in ("nsubjpass", "auxpass") for c in below)
    if patient and not passive:
        done_to = next((c for c in below if tokens[c].dep == "dobj"), -1)
        if done_to >= 0:
            return done_to
        return tokens[verb].head if tokens[verb].dep == "acl" and tokens[verb].tag == "VBN" else -1
    found = subject_of(sentence, verb)
    if found < 0 and tokens[verb].dep in ("acl", "relcl"):
        found = tokens[verb].head
    return found


def _many(sentence: Sentence, i: int) -> bool:
    """Whether token ``i`` names people in the plural, and not only some or a few of them."""
    if i < 0 or sentence.tokens[i].tag not in PLURAL or not _personal(fold(sentence.tokens[i].lemma)):
        return False
    below = [sentence.tokens[c] for c in sentence.children[i]]
    return any(t.dep == "nummod" or t.lower_is(WHOLE) for t in below) and not any(t.lower_is(SOME) for t in below)


def _personal(lemma: str) -> bool:
    return bool(lexicon.kinds_of(lemma) & PEOPLE) or lemma.endswith(("man", "woman"))


def _keys(sentence: Sentence, i: int, who: Parties) -> frozenset[str]:
    """The keys of whoever token ``i`` means; nouns for many stand apart from those for one."""
    if i < 0:
        return frozenset()
    token = sentence.tokens[i]
    named = who.report.mentions.get(sentence.passage.number, ())
    if token.pos == "PRON":
        return frozenset(k for m in named if m.span.start == token.start for k in who.whole(m.key))
    found = who.of_noun(sentence, i)
    lemma = fold(token.lemma)
    people = (
        lexicon.kinds_of(lemma) & PEOPLE
        or lemma.endswith(("man", "woman"))
        or any(not k.startswith(("#", "@")) for k in found)
    )
    if not people and not (token.pos == "PROPN" and token.ent in ("PERSON", "")):
        return frozenset()
    if token.tag in PLURAL:
        return frozenset()
    kin = next((name for name in toml("injuries")["same"] if lemma in lexicon.words("injuries", "same", name)), "")
    anybody = lemma in lexicon.words("speech", "speakers", "generic")
    known = frozenset(k for k in found if not (anybody and k == f"#{lemma}"))
    return known | ({f"%{kin}"} if kin else set())


PEOPLE = frozenset({"person", "people", "profession", "role", "kin"})
