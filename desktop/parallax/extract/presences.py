"""What there was and what there was not: "no warning was given", "residents had been warned" (slot "presence").

The things are those of status.toml that reports like to deny; the value's ``precision`` is "done" where there was one
and "denied" where there was none.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from parallax import lexicon
from parallax.extract.clause import NEGATIONS, POSSIBLE, fold, governor, make_claim, stems
from parallax.extract.report import Report
from parallax.extract.rungs import rung
from parallax.extract.speech import inside
from parallax.extract.statuses import minutes
from parallax.language import Sentence, Token
from parallax.lexicon.tables import toml
from parallax.model import Claim, Value

PLACED = frozenset({"nsubj", "nsubjpass", "dobj", "attr", "pobj"})
NONE = frozenset({"no", "without", "neither", "zero"})
# A claim's words go no further than so many tokens from the thing.
REACH = 7


def extract(report: Report) -> Iterator[Claim]:
    """A claim for every thing of the lexicon that a report says there was or was not."""
    for sentence in report.sentences:
        for token in sentence.tokens:
            thing = things().get(fold(token.lemma), "") if token.pos in ("NOUN", "VERB") else ""
            if thing and (said := _said(sentence, token)):
                yield _claim(sentence, token, thing, said)


def _said(sentence: Sentence, token: Token) -> str:
    """ "done" where it was there, "denied" where not, "" where neither."""
    verb = sentence.tokens[governor(sentence, token.i)]
    if verb.pos not in ("VERB", "AUX") or _asked(sentence, verb):
        return ""
    how_far = rung(sentence, verb)
    if token.pos == "VERB" and sentence.tokens[token.head].text.lower() == "without":
        return "denied"
    if token.pos == "NOUN":
        if token.dep not in PLACED:
            return ""
        below = {sentence.tokens[c].text.lower() for c in sentence.children[token.i]}
        without = token.dep == "pobj" and sentence.tokens[token.head].text.lower() == "without"
        exists = fold(verb.lemma) in lexicon.words("status", "presence", "existing")
        if below & NONE or without:
            return "denied" if without or exists else ""
        if token.dep == "pobj" or (how_far == "denied" and not exists):
            return ""
    if how_far == "denied" and not any(t.lower_is(NEGATIONS) for t in sentence.tokens[: verb.i + 2]):
        return ""  # "the dog warned them, not the siren"
    return how_far if how_far in ("done", "denied") else ""


def _asked(sentence: Sentence, verb: Token) -> bool:
    """Whether the clause only asks or thinks it possible, or is a wish inside somebody's words."""
    if any(sentence.tokens[c].lower_is(POSSIBLE) for c in sentence.children[verb.i]):
        return True
    return sentence.tokens[-1].text == "?" or (verb.tag == "VB" and inside(sentence.passage, verb))


def _claim(sentence: Sentence, token: Token, thing: str, said: str) -> Claim:
    verb = governor(sentence, token.i)
    group = [token.i, *(j for j in (verb,) if abs(j - token.i) <= REACH)]
    group += [c for c in sentence.children[token.i] if sentence.tokens[c].text.lower() in NONE]
    value = Value(f"{'no ' if said == 'denied' else ''}{thing}", unit="presence", precision=said,
                  low=minutes(sentence.passage.published))  # fmt: skip
    subject = [thing, *("+" + fold(sentence.tokens[c].lemma) for c in sentence.children[token.i]
                        if sentence.tokens[c].dep in ("amod", "compound"))]  # fmt: skip
    claim = make_claim(sentence, min(group), max(group), "status", "presence", value, subject=subject, at=token.i)
    return replace(claim, predicate=thing, negated=said == "denied", words=stems(sentence.tokens) - {thing})


@cache
def things() -> dict[str, str]:
    """Nouns and verbs for a thing that there was or was not, with the thing."""
    table = toml("status")["presence"]
    return {
        word: thing for thing in table if thing != "existing" for word in lexicon.words("status", "presence", thing)
    }
