"""What somebody is who is not named beside it: who says "I am a baker", who signs a letter in the line above a post."""

from __future__ import annotations

from collections.abc import Iterator

from parallax.extract.clause import fold
from parallax.extract.report import Report
from parallax.extract.speech import inside
from parallax.language import Sentence, Token
from parallax.lexicon.posts import posts_of
from parallax.model import Mention

SELF = frozenset({"i"})
BEING = frozenset({"be", "become"})
# The line under a signature has no more tokens.
LONGEST = 8


def of_speaker(sentence: Sentence) -> Iterator[int]:
    """The posts that a speaker claims: "I am a baker", "as a lawyer I can say"."""
    tokens = sentence.tokens
    for token in tokens:
        if token.dep not in ("nsubj", "nsubjpass") or not token.lower_is(SELF) or not inside(sentence.passage, token):
            continue
        verb = tokens[token.head]
        below = sentence.children[verb.i]
        denied = any(tokens[c].dep in ("neg", "aux") for c in below if tokens[c].dep == "neg" or tokens[c].tag == "MD")
        if fold(verb.lemma) in BEING and not denied:
            yield from (c for c in below if tokens[c].dep == "attr" and _post(tokens[c]))
        links = [c for c in below if tokens[c].text.lower() == "as"]
        yield from (o for c in links for o in sentence.children[c] if tokens[o].dep == "pobj" and _post(tokens[o]))


def _post(token: Token) -> bool:
    return token.tag == "NN" and bool(posts_of(fold(token.lemma)))


def signatory(report: Report, sentence: Sentence) -> Mention | None:
    """Who is named in a line that is nothing but a name."""
    named = report.mentions.get(sentence.passage.number, ())
    if len(named) != 1 or named[0].kind != "person" or " " not in named[0].key:
        return None
    rest = [t for t in sentence.tokens if not named[0].span.start <= t.start < named[0].span.end]
    return named[0] if all(t.pos == "PUNCT" or t.end <= named[0].span.start for t in rest) and len(rest) < 3 else None


def signed(sentence: Sentence) -> Iterator[int]:
    """The post that a short line without a verb names."""
    tokens = sentence.tokens
    if (
        len(tokens) <= LONGEST
        and tokens[-1].text not in (".", "!", "?")
        and not any(t.pos in ("VERB", "AUX") for t in tokens)
    ):
        yield from [t.i for t in tokens if t.tag in ("NN", "NNP") and posts_of(fold(t.lemma))][:1]
