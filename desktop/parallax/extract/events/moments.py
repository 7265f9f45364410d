"""What happened at a time that another clause tells: "in June, when he wrote", "it was Monday when", "it was on Monday
that", "he looked at his watch: nine"."""

from __future__ import annotations

from parallax import lexicon
from parallax.language import Sentence, fold

TABLE = "event-words"
CLAUSES = frozenset({"advcl", "ccomp", "relcl"})
EVENTS = frozenset({"NOUN", "VERB", "PROPN"})
BESIDE = frozenset({"before", "after", "following", "since"})
REACH = 3  # clauses looked at below "it was five"


def words(key: str) -> frozenset[str]:
    """A list of the table of words by which a clause tells of an event."""
    return lexicon.words(TABLE, key)


def at_that_time(sentence: Sentence, i: int, verb: int) -> list[int]:
    """The verbs of the clauses that happen at the time of token ``i``, which hangs on ``verb``."""
    return list(dict.fromkeys([*meanwhile(sentence, verb), *_beside(sentence, i)]))


def meanwhile(sentence: Sentence, verb: int) -> list[int]:
    """The verbs of clauses that happen at the time of a verb's own: "relations cooled in May when the envoy left"."""
    tokens = sentence.tokens
    return [
        c
        for c in sentence.children[verb]
        if tokens[c].dep == "advcl" and tokens[c].pos == "VERB" and _opens(sentence, c)
    ]


def _opens(sentence: Sentence, verb: int) -> bool:
    return any(sentence.tokens[d].lower_is(words("meanwhile")) for d in sentence.children[verb])


def _beside(sentence: Sentence, i: int) -> list[int]:
    """The verbs of clauses that hang on the time itself: "from Thursday, when the crew went home"."""
    tokens = sentence.tokens
    near = [i, *(c for c in sentence.children[i] if tokens[c].pos in ("PROPN", "NOUN", "NUM"))]
    return [
        v
        for t in near
        for v in sentence.children[t]
        if tokens[v].dep in ("relcl", "advcl", "acl") and tokens[v].pos == "VERB" and v > t and _opens(sentence, v)
    ]


def below_copula(sentence: Sentence, verb: int) -> list[int]:
    """The verbs of the clauses that a bare "it was five" places in time."""
    tokens = sentence.tokens
    return [c for c in sentence.subtree(verb) if tokens[c].pos == "VERB" and tokens[c].dep in CLAUSES][:REACH]


def it_began(sentence: Sentence, verb: int) -> bool:
    """Whether a clause says of what everybody talks about that it happened: "when it started", "as it all began"."""
    tokens = sentence.tokens
    who = [c for c in sentence.children[verb] if tokens[c].dep == "nsubj"]
    told = fold(tokens[verb].lemma) in words("begin") or fold(tokens[verb].lemma) in words("befalls")
    alone = not any(tokens[c].dep in ("dobj", "attr", "acomp", "xcomp") for c in sentence.children[verb])
    return told and alone and len(who) == 1 and tokens[who[0]].lower_is(words("happened"))


def by_the_clock(sentence: Sentence, verb: int) -> bool:
    """Whether a clause tells what a clock showed: "her watch said ten past", "he looked at the clock"."""
    tokens = sentence.tokens
    if fold(tokens[verb].lemma) not in words("shows"):
        return False
    told = [d for c in sentence.children[verb] for d in (c, *sentence.children[c])]
    return any(fold(tokens[c].lemma) in words("timepieces") for c in told)


def beside_length(sentence: Sentence, link: int) -> int:
    """The token of the event to which a length is counted by "before" or "after" at ``link``; -1 for none."""
    tokens = sentence.tokens
    below = [c for c in sentence.children[link] if tokens[c].dep in ("pobj", "pcomp") and tokens[c].pos in EVENTS]
    if below:
        return below[0]
    above = tokens[tokens[link].head]
    return above.i if tokens[link].dep in ("mark", "advmod") and above.pos == "VERB" and above.i > link else -1


def counted_to(sentence: Sentence, first: int, last: int) -> int:
    """The token of the event that "ten minutes before the vote" counts to, in tokens ``first`` to ``last``."""
    links = (t.i for t in sentence.tokens[first : last + 1] if t.lower_is(BESIDE))
    return next((found for i in links if (found := beside_length(sentence, i)) >= 0), -1)
