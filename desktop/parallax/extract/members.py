"""Who is in a delegation: the head of a service, or people of it ("the customs chief", "customs officials")."""

from __future__ import annotations

from collections.abc import Iterator

from parallax import lexicon
from parallax.extract.clause import fold, governor, make_claim
from parallax.extract.descriptors import words
from parallax.extract.report import Report
from parallax.language import Sentence, Token
from parallax.model import Claim, Value

LONGEST = 4
MODIFIERS = frozenset({"compound", "amod", "nmod", "poss"})


def extract(report: Report) -> Iterator[Claim]:
    """Claims of type participant, slot "member": value "chief" or "officials", subject the service."""
    for sentence in report.sentences:
        for token in sentence.tokens:
            level = _level(token)
            if level and (service := _service(sentence, token.i)):
                above = governor(sentence, token.i)
                verbs = (above, *(c for c in sentence.children[above] if sentence.tokens[c].dep == "xcomp"))
                verb = next((v for v in verbs if _goes(sentence.tokens[v])), -1)
                if verb >= 0:
                    yield _claim(sentence, token.i, verb, level, service)


def _level(token: Token) -> str:
    """ "chief" for the head of something, "officials" for people of it, "" for all else."""
    if token.pos not in ("NOUN", "PROPN"):
        return ""
    lemma = fold(token.lemma)
    if lemma in words("members", "leaders"):
        return "chief"
    return "officials" if lemma in words("members", "staff") and token.tag == "NNS" else ""


def _goes(verb: Token) -> bool:
    """Whether a verb says that a delegation travels, meets, or consists of somebody."""
    return not words("members", "frames").isdisjoint(lexicon.frames_of(fold(verb.lemma), verb.pos))


def _claim(sentence: Sentence, i: int, verb: int, level: str, service: frozenset[str]) -> Claim:
    value = Value(level, unit="member", derivation=f"{level} of {' '.join(sorted(service))}")
    first = min(c for c in (*sentence.children[i], i) if c >= i - LONGEST)
    return make_claim(sentence, first, i, "participant", "member", value, subject=service, at=verb)


def _service(sentence: Sentence, i: int) -> frozenset[str]:
    """The words that say of what service a chief or officials are."""
    tokens = sentence.tokens
    said = [
        tokens[c] for c in sentence.children[i] if tokens[c].dep in MODIFIERS and tokens[c].pos in ("NOUN", "PROPN")
    ]
    return frozenset(fold(t.text).rstrip("s") for t in said) - words("members", "idle")
