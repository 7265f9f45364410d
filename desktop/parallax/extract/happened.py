"""Deeds told as done, to be done, not done or ruled out, by any verb or any noun made from one: "paid", "no payment".

Claims of type ``status``, slot "happened": the value's norm is how far it has come and the word ("done pay"),
``precision`` "done", "planned", "denied" or "ruled out", ``others`` the deed's keys: the verb ("v:pay") and the classes
of events that it tells of; ``low`` the report's date. The subject are the nouns and names of what it is done to,
``entities`` those names and the doers', ``frame`` is left to the clause.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from parallax import lexicon
from parallax.extract.clause import fold, make_claim, members, stems
from parallax.extract.deed_words import TABLE, deeds
from parallax.extract.points import long_ago
from parallax.extract.polarity import NEITHER, NO, YES, Told, noun_told, verb_told
from parallax.extract.report import Report
from parallax.extract.runs import headline_like
from parallax.extract.statuses import minutes
from parallax.language import Sentence, Token
from parallax.model import Claim, Mention, Value

SLOT = "happened"
DONE_TO = ("dobj", "nsubjpass", "obj")
DOING = ("nsubj", "agent")
REACH = 7
PRESENT = frozenset({"VBZ", "VBP"})


def extract(report: Report) -> Iterator[Claim]:
    """A claim for every deed that a report tells to be done, planned, not done or ruled out."""
    for sentence in report.sentences:
        if sentence.passage.kind == "headline" or headline_like(sentence):
            continue
        named = report.mentions.get(sentence.passage.number, ())
        earlier = None
        for token in sentence.tokens:
            if token.pos not in ("VERB", "NOUN") or token.tag in PRESENT:
                continue
            keys = deeds(sentence, token)
            told = _told(sentence, token) if keys else NEITHER
            if told.side in (YES, NO):
                earlier = long_ago(sentence, report) if earlier is None else earlier
                yield replace(_claim(sentence, token, keys, told, named), background=earlier)


def _told(sentence: Sentence, token: Token) -> Told:
    if token.pos == "VERB":
        if _unplaced(sentence, token):
            return NEITHER
        told = _of_clause(sentence, token)
    elif _waits(sentence, token):
        return Told(YES, True)
    else:
        told = noun_told(sentence, token.i) if _happens(sentence, token) else NEITHER
    return NEITHER if told.side == NO and _in_part(sentence, token) else told


def _of_clause(sentence: Sentence, token: Token) -> Told:
    """What is told of a verb's deed, also of what is "to be done" and what somebody "will have done"."""
    tokens = sentence.tokens
    above = tokens[token.head]
    to = any(tokens[c].text.lower() == "to" and tokens[c].dep == "aux" for c in sentence.children[token.i])
    if to and token.dep in ("xcomp", "ccomp") and fold(above.lemma) == "be":
        told = verb_told(sentence, above.i)
        return Told(told.side, True) if told.side in (YES, NO) else NEITHER
    if to and above.tag == "VBG":  # "refusing to leave" tells of one hour
        return NEITHER
    if (
        token.tag == "VBN"
        and not to
        and token.dep in ("ccomp", "oprd", "xcomp")
        and fold(above.lemma) in ("have", "get")
    ):
        return verb_told(sentence, above.i)
    told = verb_told(sentence, token.i)
    return NEITHER if told == Told(YES) and token.tag == "VB" and to else told


def _happens(sentence: Sentence, token: Token) -> bool:
    """Whether the clause of a noun says that its deed comes to pass: "payment began", "made no payment"."""
    tokens = sentence.tokens
    above = tokens[token.head]
    if any(tokens[c].text.lower() in ("no", "any") for c in sentence.children[token.i]):
        return True
    if token.dep in ("dobj", "nsubjpass"):
        return fold(above.lemma) in lexicon.words("polarity", "making") | lexicon.words(TABLE, "bringing")
    if token.dep != "nsubj":
        return False
    if fold(above.lemma) == "be":  # "there was a payment", not "the payment was a surprise"
        return any(tokens[c].dep == "expl" for c in sentence.children[above.i])
    return fold(above.lemma) in lexicon.words("polarity", "happening")


def _in_part(sentence: Sentence, token: Token) -> bool:
    """Whether what is denied is the day, the hour or somebody's wish and not the deed: "not until three"."""
    tokens = sentence.tokens
    verb = token.i if token.pos == "VERB" else token.head
    inside = [tokens[j] for j in members(sentence, verb)]
    if any(t.text.lower() in ("until", "till", "before", "only") or t.ent in ("DATE", "TIME") for t in inside):
        return not any(t.text.lower() == "yet" for t in inside)
    return fold(tokens[tokens[verb].head].lemma) in lexicon.words(TABLE, "wishing")


def _unplaced(sentence: Sentence, token: Token) -> bool:
    """Whether a verb is told of no one time: "to close it", "binds nobody", "does not mediate"."""
    tokens = sentence.tokens
    auxiliaries = [tokens[c] for c in sentence.children[token.i] if tokens[c].dep in ("aux", "auxpass")]
    if token.dep in ("acl", "pcomp") or _describes(sentence, token):
        return True
    if any(tokens[c].dep == "nsubj" and tokens[c].text.lower() in ("you", "one") for c in sentence.children[token.i]):
        return True
    if token.tag == "VB" and any(t.text.lower() == "to" for t in auxiliaries):
        return token.dep in ("advcl", "acl", "relcl", "ROOT", "csubj", "conj")
    return token.tag == "VB" and any(t.tag in PRESENT and fold(t.lemma) == "do" for t in auxiliaries)


def _describes(sentence: Sentence, token: Token) -> bool:
    """Whether a clause tells somebody or something from others ("the officer who fired"), or what somebody denies."""
    tokens = sentence.tokens
    if _yet(sentence, token.i):
        return False
    for _ in range(3):
        if token.dep == "relcl" or fold(tokens[token.head].lemma) in lexicon.words("polarity", "denying"):
            return True
        if token.dep not in ("xcomp", "ccomp", "conj"):
            return False
        token = tokens[token.head]
    return False


def _yet(sentence: Sentence, i: int) -> bool:
    return any(sentence.tokens[c].text.lower() == "yet" for c in sentence.children[i])


def _waits(sentence: Sentence, token: Token) -> bool:
    """Whether what a noun names is still to come: "the signing must wait", "a decision is pending"."""
    tokens = sentence.tokens
    above = tokens[token.head]
    lemma = fold(above.lemma)
    if token.dep == "dobj":
        return lemma == "await"
    if token.dep not in ("nsubj", "nsubjpass"):
        return False
    if lemma == "be" or above.pos == "AUX":
        below = [tokens[c] for c in sentence.children[above.i] if tokens[c].dep in ("acomp", "attr", "advmod")]
        return any(t.text.lower() in lexicon.words(TABLE, "pending") for t in below)
    return (
        above.pos == "VERB"
        and lemma in lexicon.words(TABLE, "waiting")
        and not any(tokens[c].dep == "neg" for c in sentence.children[above.i])
    )


def _claim(sentence: Sentence, token: Token, keys: frozenset[str], told: Told, named: Sequence[Mention]) -> Claim:
    how = ("ruled out" if told.ahead else "denied") if told.side == NO else "planned" if told.ahead else "done"
    things, doers = _things(sentence, token), _doers(sentence, token)
    patients, agents = _named(sentence, things, named), _named(sentence, doers, named)
    heads = {fold(sentence.tokens[i].lemma) for i in things if sentence.tokens[i].pos in ("NOUN", "PROPN")}
    by = {"by:" + fold(sentence.tokens[i].lemma) for i in doers if sentence.tokens[i].pos == "NOUN"}
    first, last = _stretch(sentence, token, [*things, *doers])
    value = Value(
        f"{how} {fold(token.lemma)}", unit=SLOT, precision=how, low=minutes(sentence.passage.published),
        others=tuple(sorted({*keys, *by, *("who:" + k for k in agents)})), signal=_signal(sentence, token, told),
    )  # fmt: skip
    claim = make_claim(sentence, first, last, "status", SLOT, value, subject=heads | patients, at=token.i)
    return replace(
        claim, predicate=fold(token.lemma), entities=frozenset(patients | agents), negated=told.side == NO,
        words=stems(sentence.tokens) - {fold(token.lemma)}, modality="planned" if told.ahead else "asserted",
    )  # fmt: skip


def _signal(sentence: Sentence, token: Token, told: Told) -> str:
    """ "waits" of what a noun names and what must wait; "yet" of what has not come about up to the report."""
    if token.pos == "NOUN" and told.ahead:
        return "waits"
    verb = token.i if token.pos == "VERB" else token.head
    near = {sentence.tokens[c].text.lower() for c in (*sentence.children[verb], *sentence.children[token.i])}
    return "yet" if near & {"has", "have", "had", "'ve", "'s", "yet", "still"} else ""


def _things(sentence: Sentence, token: Token) -> list[int]:
    """What it is done to."""
    tokens = sentence.tokens
    if token.pos == "NOUN":
        of = [c for c in sentence.children[token.i] if tokens[c].text.lower() in ("of", "to", "on", "for")]
        found = [g for c in of for g in sentence.children[c] if tokens[g].dep == "pobj"]
        return found + [c for c in sentence.children[token.i] if tokens[c].dep in ("compound", "poss")]
    found = [c for c in sentence.children[token.i] if tokens[c].dep in DONE_TO]
    if token.dep == "acl" and token.tag == "VBN":
        found.append(token.head)
    if token.dep == "relcl" and (not found or all(tokens[c].tag in ("WDT", "WP") for c in found)):
        found = [token.head]
    if not found and token.dep in ("conj", "xcomp") and _passive(sentence, token.i):
        found = [c for c in sentence.children[token.head] if tokens[c].dep in ("nsubjpass", "nsubj")]
    if not found:
        preps = [c for c in sentence.children[token.i] if tokens[c].dep == "prep"]
        found = [g for c in preps for g in sentence.children[c]
                 if tokens[g].dep == "pobj" and tokens[g].ent not in ("DATE", "TIME")]  # fmt: skip
    return found


def _passive(sentence: Sentence, verb: int) -> bool:
    return any(sentence.tokens[c].dep == "auxpass" for c in sentence.children[verb])


def _doers(sentence: Sentence, token: Token) -> list[int]:
    tokens = sentence.tokens
    found = []
    for c in sentence.children[token.i]:
        if tokens[c].dep == "nsubj":
            found.append(c)
        elif tokens[c].dep == "agent" or (token.pos == "NOUN" and tokens[c].text.lower() == "by"):
            found += [g for g in sentence.children[c] if tokens[g].dep == "pobj"]
    if not found and token.pos == "VERB" and token.dep in ("conj", "xcomp") and not _passive(sentence, token.i):
        found = [c for c in sentence.children[token.head] if tokens[c].dep == "nsubj"]
    return found


def _named(sentence: Sentence, inside: Sequence[int], named: Sequence[Mention]) -> set[str]:
    spans = [sentence.tokens[i].start for i in inside]
    return {m.key for m in named if any(m.span.start <= s < m.span.end for s in spans)}


def _stretch(sentence: Sentence, token: Token, around: Sequence[int]) -> tuple[int, int]:
    tokens = sentence.tokens
    near = [c for c in sentence.children[token.i] if tokens[c].dep in ("aux", "auxpass", "neg", "prt", "det", "amod")]
    group = [token.i, *(i for i in (*around, *near) if abs(i - token.i) <= REACH)]
    above = tokens[token.head]
    if token.pos == "NOUN" and above.pos in ("VERB", "AUX") and abs(above.i - token.i) <= REACH:
        group += [above.i, *(c for c in sentence.children[above.i] if tokens[c].dep in ("aux", "auxpass", "neg"))]
    first = min(group)
    opening = [
        c for c in sentence.children[first] if first - 3 <= c < first and tokens[c].dep in ("det", "neg", "amod")
    ]
    return min([first, *opening]), max(group)
