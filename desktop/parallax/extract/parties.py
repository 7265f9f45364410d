"""Who takes a stance: a person, the body that the person speaks for, and the nouns that stand for either.

A party is a set of keys, so that "the union", its name and its chairman can be seen to be one side: keys of mentions as
they stand, folded nouns with a "#" before them ("#union").
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from parallax import lexicon
from parallax.extract.clause import fold
from parallax.extract.report import Report
from parallax.extract.roles import Role, roles
from parallax.extract.speech import SAME_THING, mention_at, subject_of, words
from parallax.language import Sentence
from parallax.model import Mention

BODIES = frozenset({"body", "group"})
OWNERS = frozenset({"its", "their"})
# A name that ends so few code points before a verb is its subject, whatever the parser makes of it.
BESIDE = 2
# A country that no list has and its adjective begin with so many letters.
STEM = 5
# Nobody is said to do it.
UNTOLD = -2


@dataclass(frozen=True, slots=True)
class Parties:
    """What a report says of who is whom: nouns -> the one name they stand for, people -> the bodies they speak for."""

    report: Report
    names: Mapping[str, str]
    nouns: Mapping[str, frozenset[str]]
    bodies: Mapping[str, frozenset[str]]
    owned: frozenset[str]

    def of_verb(self, sentence: Sentence, verb: int) -> frozenset[str]:
        """The party that is the subject of ``verb``; "we" and "he" are whoever speaks the passage; else none."""
        subject = doer(sentence, verb)
        if subject >= 0:
            return self.of_noun(sentence, subject)
        if subject == UNTOLD:
            return frozenset()
        at = sentence.tokens[verb].start
        before = [m for m in self._named(sentence) if m.kind != "place" and 0 <= at - m.span.end - 1 <= BESIDE]
        return self._whole({before[0].key}) if before else frozenset()

    def of_noun(self, sentence: Sentence, i: int) -> frozenset[str]:
        """The party that token ``i`` names."""
        token = sentence.tokens[i]
        if token.pos == "PRON":
            return self._of_pronoun(sentence, i)
        mention = mention_at(sentence, i, self._named(sentence))
        if mention is not None:
            return self._whole({mention.key})
        if token.pos not in ("NOUN", "PROPN"):
            return frozenset()
        owner = next((c for c in sentence.children[i] if sentence.tokens[c].dep == "poss"), -1)
        if owner >= 0 and fold(token.lemma) in lexicon.words("stances", "attitudes"):
            return self.of_noun(sentence, owner)  # "Kenya's readiness to talk" is Kenya's
        lemma = _full_name(sentence, i) if token.pos == "PROPN" else fold(token.lemma)
        noun = frozenset({"#" + lemma, *_lands(sentence, i)})
        if lemma in self.names:
            return self._whole({self.names[lemma]}) | noun
        if lemma in lexicon.words("stances", "generic"):  # "the company" in what its manager says
            return noun | {key for key in self.of_speaker(sentence) if key in self.owned or key.startswith("#")}
        return noun

    def of_speaker(self, sentence: Sentence) -> frozenset[str]:
        """The party that speaks the passage, none where nobody does."""
        key = self.report.speakers.get(sentence.passage.number, "")
        if not key:
            return frozenset()
        last = key.rpartition(" ")[2]
        return self._whole({key, "#" + last} if lexicon.kinds_of(last) else {key})

    def _of_pronoun(self, sentence: Sentence, i: int) -> frozenset[str]:
        token = sentence.tokens[i]
        if token.lower_is(words("speakers", "self") | words("speakers", "person") | words("speakers", "thing")):
            meant = [m for m in self._named(sentence) if m.span.start == token.start]
            return self._whole({meant[0].key}) if meant else self.of_speaker(sentence)
        return frozenset()

    def whole(self, key: str) -> frozenset[str]:
        """A key with the nouns and bodies that stand for the same party."""
        return self._whole({key})

    def _named(self, sentence: Sentence) -> tuple[Mention, ...]:
        return self.report.mentions.get(sentence.passage.number, ())

    def _whole(self, keys: set[str]) -> frozenset[str]:
        """The keys with the bodies that they speak for, and with the nouns that the report calls any of them by."""
        spoken_for = frozenset(keys).union(*(self.bodies.get(key, frozenset()) for key in keys))
        return spoken_for.union(*(self.nouns.get(key, frozenset()) for key in spoken_for))


def doer(sentence: Sentence, verb: int) -> int:
    """Index of the noun that does the deed: of a passive the one behind "by" (``UNTOLD`` where there is none)."""
    tokens = sentence.tokens
    below = sentence.children[verb]
    if any(tokens[c].dep in ("nsubjpass", "auxpass", "agent") for c in below):
        agent = next((c for c in below if tokens[c].dep == "agent"), -1)
        behind = sentence.children[agent] if agent >= 0 else ()
        return next((c for c in behind if tokens[c].dep == "pobj"), UNTOLD)
    found = subject_of(sentence, verb)
    return found if found >= 0 else _misread(sentence, verb)


def _misread(sentence: Sentence, verb: int) -> int:
    """The subject where the parser hangs it on the auxiliary ("the side has, as always, refused"), or takes a name in
    the first place for an adverb ("Pim Roe of the guild, the bakers' club, called it"); else -1."""
    tokens = sentence.tokens
    for child in sentence.children[verb]:
        if tokens[child].dep == "aux":
            held = [c for c in sentence.children[child] if tokens[c].dep == "nsubj"]
            if held:
                return held[-1]
    first = [
        c for c in sentence.children[verb] if c < verb and tokens[c].dep == "npadvmod" and tokens[c].pos == "PROPN"
    ]
    named = [c for c in first if tokens[c].ent in ("PERSON", "ORG") and min(sentence.subtree(c)) == 0]
    return named[0] if named else -1


def parties(report: Report) -> Parties:
    """Read apposition and offices of the whole report once."""
    names: defaultdict[str, set[str]] = defaultdict(set)
    bodies: defaultdict[str, set[str]] = defaultdict(set)
    offices: defaultdict[str, set[str]] = defaultdict(set)
    last = ""
    for sentence in report.sentences:
        named = report.mentions.get(sentence.passage.number, ())
        for mention in named:
            if mention.kind == "body":
                for noun in _beside(sentence, mention):
                    names[noun].add(mention.key)
        people = [m for m in named if m.kind == "person"]
        for role in roles(sentence, people) if people else ():
            bodies[role.mention.key].update(_spoken_for(sentence, role, named, last))
            offices[role.title.rpartition(" ")[2]].add(role.mention.key)
        last = _last_body(sentence, named) or last
    sole = {noun: next(iter(keys)) for noun, keys in names.items() if len(keys) == 1}
    nouns: defaultdict[str, set[str]] = defaultdict(set)
    for noun, key in sole.items():
        nouns[key].add("#" + noun)
    for office, bearers in offices.items():
        if len(bearers) == 1:
            nouns[next(iter(bearers))].add("#" + office)
    owned = frozenset(key for found in bodies.values() for key in found)
    return Parties(report, sole, _frozen(nouns), _frozen(bodies), owned)


def _frozen(table: Mapping[str, set[str]]) -> dict[str, frozenset[str]]:
    return {key: frozenset(found) for key, found in table.items()}


def _spoken_for(sentence: Sentence, role: Role, named: tuple[Mention, ...], last: str) -> Iterator[str]:
    """The bodies or clients that a role ties its bearer to: "of the union", "its leading counsel", "his lawyer"."""
    tokens = sentence.tokens
    yield from (m.key for m in named if m.kind == "body" and set(m.key.split()) & role.of)
    yield from ("#" + word for word in role.of if lexicon.kinds_of(word) & BODIES)
    for child in sentence.children[role.head]:
        owner = tokens[child]
        if owner.dep != "poss":
            continue
        if owner.lower_is(OWNERS) and last:
            yield last
        elif role.title.rpartition(" ")[2] in lexicon.words("stances", "agents"):
            yield from (m.key for m in named if m.span.start <= owner.start < m.span.end)


def _full_name(sentence: Sentence, i: int) -> str:
    """The words of a name that nobody has read as one, and that no hyphen or case ends."""
    tokens = sentence.tokens
    first = last = i
    while first and tokens[first - 1].pos == "PROPN" and tokens[first - 1].end + 1 == tokens[first].start:
        first -= 1
    while last + 1 < len(tokens) and tokens[last + 1].pos == "PROPN" and tokens[last].end + 1 == tokens[last + 1].start:
        last += 1
    return " ".join(fold(t.lemma) for t in tokens[first : last + 1])


def _lands(sentence: Sentence, i: int) -> Iterator[str]:
    """Keys for the country that a noun names or is said to be of, so that "the Kenyan side" and "Kenya" are one."""
    near = [i, *(c for c in sentence.children[i] if sentence.tokens[c].dep in ("amod", "compound", "poss"))]
    for token in (sentence.tokens[j] for j in near):
        if token.ent == "GPE" or (token.dep == "amod" and token.text[:1].isupper()):
            yield f"@{lexicon.country_of(token.text) or fold(token.text)[:STEM]}"


def _last_body(sentence: Sentence, named: tuple[Mention, ...]) -> str:
    """The body that the sentence tells of as its subject."""
    for token in sentence.tokens:
        if token.dep in ("nsubj", "nsubjpass"):
            mention = mention_at(sentence, token.i, named)
            if mention is not None and mention.kind == "body":
                return mention.key
    return ""


def _beside(sentence: Sentence, mention: Mention) -> Iterator[str]:
    """The nouns for a body in apposition to its name: "the contractor, Hale & Sons", "Hale, the firm that"."""
    tokens = sentence.tokens
    for token in tokens:
        if mention.span.start <= token.start < mention.span.end:
            near = [c for c in sentence.children[token.i] if tokens[c].dep == "appos"]
            near += [token.head] if token.dep in SAME_THING else []
            near += [c for c in sentence.children[token.i] if tokens[c].dep == "compound" and c == token.i - 1]
            lemmas = (fold(tokens[j].lemma) for j in near if tokens[j].pos == "NOUN")
            yield from (w for w in lemmas if lexicon.kinds_of(w) & (BODIES | {"person", "structure"}))
