"""Whether a court, a parliament or a board has decided or is still to decide (type ``status``, slot "ruling").

``precision`` is "done" or "planned"; the subject is the noun of who decides with what tells it from others of its kind,
``words`` are those of the sentence, ``high`` is the end of the time that the sentence gives.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from parallax import lexicon
from parallax.extract.clause import fold, make_claim, negated, stems
from parallax.extract.parties import doer
from parallax.extract.report import Report
from parallax.extract.rungs import rung
from parallax.extract.statuses import minutes, modifiers, only_time
from parallax.language import Sentence, Token
from parallax.model import Claim, Value

NOUNS = ("NOUN", "PROPN")
# A claim's words go no further than so many tokens from the verb.
REACH = 8
WEEK = 7 * 1440.0


def extract(report: Report) -> Iterator[Claim]:
    """A claim for every decision that a sentence tells of as taken or as yet to come, where it says whose it is."""
    judging = lexicon.words("status", "ruling", "judges")
    for sentence in report.sentences:
        judges = [t.i for t in sentence.tokens if t.pos in NOUNS and fold(t.lemma) in judging]
        if not judges:
            continue
        for token in sentence.tokens:
            if token.pos == "VERB" and (said := _said(sentence, token, judges)):
                yield _claim(sentence, token, said, _nearest(judges, token.i), report)


def _said(sentence: Sentence, verb: Token, judges: list[int]) -> str:
    """ "done" for a decision that is taken, "planned" for one to come, "" for neither."""
    lemma = fold(verb.lemma)
    by_judge = doer(sentence, verb.i) in judges
    waiting = lexicon.words("status", "ruling", "waiting")
    if lemma in waiting and _of_decision(sentence, verb.i) and (not negated(sentence, verb.i) or lemma == "expect"):
        return "planned"
    if not by_judge or lemma not in lexicon.words("status", "ruling", "deciding"):
        return ""
    how_far = rung(sentence, verb)
    return {"done": "done", "planned": "planned", "denied": "", "undecided": "planned"}.get(how_far, "")


def _of_decision(sentence: Sentence, verb: int) -> bool:
    """Whether what is waited for or set is a decision: "fixed a hearing for Friday", "no ruling is due"."""
    below = [c for c in sentence.children[verb] if sentence.tokens[c].dep in ("nsubj", "nsubjpass", "dobj", "prep")]
    inner = [g for c in below if sentence.tokens[c].dep == "prep" for g in sentence.children[c]]
    decisions = lexicon.words("status", "ruling", "decisions")
    return any(fold(sentence.tokens[j].lemma) in decisions for j in (*below, *inner))


def _nearest(judges: list[int], i: int) -> int:
    return min(judges, key=lambda j: abs(j - i))


def _claim(sentence: Sentence, verb: Token, said: str, judge: int, report: Report) -> Claim:
    tokens = sentence.tokens
    word = "decided" if said == "done" else "to be decided"
    told, day = minutes(sentence.passage.published), only_time(sentence, report)
    if said == "planned" and told is not None and day is not None and told - WEEK < day <= told:
        day += WEEK  # what is set for Monday is set for the next one
    value = Value(word, unit="ruling", precision=said, low=told, high=day)
    near = [c for c in sentence.children[verb.i] if abs(c - verb.i) <= REACH and tokens[c].dep != "punct"]
    kept = [verb.i, *(c for c in near if tokens[c].dep in ("aux", "neg", "dobj", "nsubj", "nsubjpass", "prep"))]
    subject = [fold(tokens[judge].lemma), *modifiers(sentence, judge)]
    claim = make_claim(
        sentence, min(kept), max(kept), "status", "ruling", value, subject=subject, at=verb.i
    )  # fmt: skip
    return replace(claim, words=stems(tokens) - set(subject))
