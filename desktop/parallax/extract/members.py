"""Who is in a delegation: the head of a service, or people of it ("the customs chief", "customs officials")."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from parallax import lexicon
from parallax.extract.clause import fold, governor, make_claim
from parallax.extract.descriptors import words
from parallax.extract.report import Report
from parallax.language import Sentence, Token
from parallax.model import Claim, Value

LONGEST = 4
# Code points of a span.
WIDEST = 80
# So many tokens behind "of" may list services.
LIST = 16
MODIFIERS = frozenset({"compound", "amod", "nmod", "poss"})


def extract(report: Report) -> Iterator[Claim]:
    """Claims of type participant, slot "member": value "chief" or "officials", subject the service."""
    for sentence in report.sentences:
        for token in sentence.tokens:
            level = _level(token)
            for service, last in _services(sentence, token.i) if level else ():
                above = governor(sentence, token.i)
                verbs = (above, *(c for c in sentence.children[above] if sentence.tokens[c].dep == "xcomp"))
                verb = next((v for v in verbs if _goes(sentence, v)), -1)
                if service and verb >= 0:
                    yield _claim(sentence, (token.i, last), verb, level, service)


def _level(token: Token) -> str:
    """ "chief" for the head of something, "officials" for people of it, "" for all else."""
    if token.pos not in ("NOUN", "PROPN"):
        return ""
    lemma = fold(token.lemma)
    if lemma in words("members", "leaders"):
        return "chief"
    return "officials" if lemma in words("members", "staff") and token.tag == "NNS" else ""


def _goes(sentence: Sentence, verb: int) -> bool:
    """Whether a verb, with its particle ("set out"), says that a delegation travels, meets, or consists of somebody."""
    token = sentence.tokens[verb]
    particle = next((sentence.tokens[c].text for c in sentence.children[verb] if sentence.tokens[c].dep == "prt"), "")
    frames = lexicon.frames_of(f"{fold(token.lemma)} {particle.lower()}".strip(), token.pos)
    return not words("members", "frames").isdisjoint(frames)


def _claim(sentence: Sentence, at: tuple[int, int], verb: int, level: str, service: frozenset[str]) -> Claim:
    (i, last), tokens = at, sentence.tokens
    value = Value(level, unit="member", derivation=f"{level} of {' '.join(sorted(service))}")
    first = min(c for c in (*sentence.children[i], i) if c >= i - LONGEST)
    if tokens[last].end - tokens[first].start > WIDEST:
        first = max(i, last - LONGEST)  # of a list the service alone
    return make_claim(sentence, first, last, "participant", "member", value, subject=service, at=verb)


def _services(sentence: Sentence, i: int) -> Iterator[tuple[frozenset[str], int]]:
    """The words that say of what service a chief or officials are: before the noun, or behind "of", one or several; and
    the last token that says it."""
    tokens = sentence.tokens
    yield _named([tokens[c] for c in sentence.children[i] if tokens[c].dep in MODIFIERS]), i
    if i + 1 < len(tokens) and tokens[i + 1].text == "of":
        # By the words in their order: a list of services is what the parser gets wrong most.
        run: list[Token] = []
        for token in tokens[i + 2 : i + 2 + LIST]:
            if token.pos in ("VERB", "AUX", "ADP"):
                break
            if token.pos in ("NOUN", "PROPN"):
                run.append(token)
            elif run and token.pos in ("PUNCT", "CCONJ"):
                yield _named(run), run[-1].i
                run = []
        if run:
            yield _named(run), run[-1].i


def _named(said: Sequence[Token]) -> frozenset[str]:
    kept = (t for t in said if t.pos in ("NOUN", "PROPN") and t.ent not in ("GPE", "NORP"))
    return frozenset(fold(t.text).rstrip("s") for t in kept) - words("members", "idle")
