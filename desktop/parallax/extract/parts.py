"""What people are said to be whom a report names by their part in the event only: "the driver, a baker", "the dead man
was a guard", "a climber was killed" (slot "title", subject "#driver").
"""

from __future__ import annotations

from collections.abc import Iterator

from parallax import lexicon
from parallax.extract.clause import fold, make_claim
from parallax.extract.descriptors import parts
from parallax.extract.report import Report
from parallax.language import Sentence, Token
from parallax.lexicon.posts import named
from parallax.model import Claim, Value

SUBJECTS = frozenset({"nsubj", "nsubjpass"})
DEADLY = "die"
VICTIM = "victim"
MODIFIERS = frozenset({"compound", "amod", "nmod"})


def extract(report: Report) -> Iterator[Claim]:
    """Claims of type role about people who bear no name in the sentence."""
    for sentence in report.sentences:
        people = [m for m in report.mentions.get(sentence.passage.number, ()) if m.kind == "person"]
        for token in sentence.tokens:
            if token.tag != "NN" or any(m.span.start <= token.start < m.span.end for m in people):
                continue
            part = _part(sentence, token)
            if part and not _named(sentence, token):
                yield from (_claim(sentence, noun, part) for noun in _told(sentence, token))
            elif not part and token.dep in SUBJECTS and _killed(sentence, token) and _occupation(sentence, token.i):
                yield _claim(sentence, token.i, VICTIM)


def _part(sentence: Sentence, token: Token) -> str:
    """The part that a definite noun names: "the driver", "the dead man"."""
    below = [sentence.tokens[c] for c in sentence.children[token.i] if c < token.i]
    if not any(t.text.lower() == "the" for t in below):
        return ""
    lemma = fold(token.lemma)
    if lemma in parts() and lemma not in ("dead", "arrested"):
        return parts()[lemma]
    said = (parts().get(fold(t.text), "") for t in below if t.dep == "amod")
    return next(filter(None, said), "") if lemma in ("man", "woman", "person") else ""


def _named(sentence: Sentence, token: Token) -> bool:
    """Whether a name stands beside a noun, so that the noun is only its title."""
    tokens = sentence.tokens
    beside = [tokens[c] for c in sentence.children[token.i] if tokens[c].dep == "appos"]
    if token.dep in ("appos", "compound"):
        beside.append(tokens[token.head])
    return any(t.pos == "PROPN" for t in beside)


def _told(sentence: Sentence, token: Token) -> Iterator[int]:
    """The occupations in apposition to a noun, and behind "was"."""
    tokens = sentence.tokens
    found = [c for c in sentence.children[token.i] if tokens[c].dep == "appos"]
    verb = tokens[token.head]
    if token.dep == "nsubj" and verb.lemma == "be":
        found += [c for c in sentence.children[verb.i] if tokens[c].dep == "attr"]
    yield from (c for c in found if tokens[c].tag == "NN" and _occupation(sentence, c))


def _occupation(sentence: Sentence, noun: int) -> bool:
    lemma = fold(sentence.tokens[noun].lemma)
    return bool(named(_title(sentence, noun))) or "profession" in lexicon.kinds_of(lemma)


def _killed(sentence: Sentence, token: Token) -> bool:
    """Whether a noun is the subject of a death that is told as done."""
    verb = sentence.tokens[token.head]
    alone = any(sentence.tokens[c].text.lower() in ("a", "an", "one") for c in sentence.children[token.i])
    return alone and DEADLY in lexicon.frames_of(fold(verb.lemma), verb.pos)


def _title(sentence: Sentence, noun: int) -> str:
    tokens = sentence.tokens
    before = [tokens[c] for c in sentence.children[noun] if c < noun and tokens[c].dep in MODIFIERS]
    return " ".join([*(fold(t.text) for t in before), fold(tokens[noun].lemma)])


def _claim(sentence: Sentence, noun: int, part: str) -> Claim:
    first = min([noun, *(c for c in sentence.children[noun] if c < noun)])
    value = Value(_title(sentence, noun), unit="office")
    return make_claim(sentence, first, noun, "role", "title", value, subject={f"#{part}"}, at=noun)
