"""How somebody got in ("through a skylight", "forced the rear door": slot "entry"), and in which town those hurt are
cared for ("taken to a hospital in Graz": slot "care")."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from parallax.extract.clause import clause_at, fold, make_claim
from parallax.extract.gazetteer import is_place
from parallax.extract.report import Report
from parallax.extract.scenes import opening_kind, way_words
from parallax.language import Sentence, Token
from parallax.model import Claim, Mention, Value

BY_WAY_OF = frozenset({"through", "via", "by"})
IN_TOWN = frozenset({"in", "of", "at", "near"})
MODIFIERS = frozenset({"amod", "compound", "nmod"})
# Tokens between a hospital and its town, at most: "the hospital in the nearby town of".
REACH = 7


def extract(report: Report) -> Iterator[Claim]:
    """Claims of type place, slots "entry" and "care"."""
    for sentence in report.sentences:
        mentions = report.mentions.get(sentence.passage.number, ())
        for token in sentence.tokens:
            if token.pos not in ("NOUN", "PROPN"):
                continue
            lemma = fold(token.lemma)
            if lemma in way_words("hospitals") and (claim := _care(sentence, token, mentions)) is not None:
                yield claim
            elif (kind := _opening(sentence, token)) and _entered(sentence, token):
                yield _entry(sentence, token, kind)


def _care(sentence: Sentence, token: Token, mentions: Sequence[Mention]) -> Claim | None:
    """The town of a hospital, where the sentence tells of somebody who needs one."""
    if not any(fold(t.lemma) in way_words("patients") for t in sentence.tokens):
        return None
    near = sentence.tokens[token.i + 1 : token.i + 1 + REACH]
    behind = [t for t in near[:2] if t.text.lower() in IN_TOWN]
    if not behind:
        return None
    start, end = behind[0].start, near[-1].end
    town = next((m for m in mentions if m.kind == "place" and start <= m.span.start < end), None)
    if town is None or (behind[0].text.lower() == "at" and not is_place(town.key)):
        return None
    last = next(t.i for t in sentence.tokens if t.end >= town.span.end)
    value = Value(town.key, unit="named place", derivation=f"a hospital in {town.surface}")
    return make_claim(sentence, token.i, last, "place", "care", value, subject={"hospital"}, at=token.i)


def _opening(sentence: Sentence, token: Token) -> str:
    """The kind of opening that a noun names with the word before it: "roof light" is one of the roof."""
    before = [sentence.tokens[c] for c in sentence.children[token.i] if sentence.tokens[c].dep == "compound"]
    phrase = " ".join([*(fold(t.lemma) for t in before[-1:]), fold(token.lemma)])
    return opening_kind(phrase) or opening_kind(fold(token.lemma))


def _entered(sentence: Sentence, token: Token) -> bool:
    """Whether somebody got in by the opening at ``token``: "entered through it", "forced it"."""
    tokens = sentence.tokens
    above = tokens[token.head]
    if token.dep == "pobj" and above.text.lower() in BY_WAY_OF:
        verb = tokens[clause_at(sentence, above.i).verb]
        return fold(verb.lemma) in way_words("enter") and not _out(sentence, verb)
    done = token.dep in ("dobj", "nsubjpass") and fold(above.lemma) in way_words("force")
    return done and not clause_at(sentence, token.i).negated


def _out(sentence: Sentence, verb: Token) -> bool:
    return any(sentence.tokens[c].text.lower() in ("out", "away", "off") for c in sentence.children[verb.i])


def _entry(sentence: Sentence, token: Token, kind: str) -> Claim:
    beside = [sentence.tokens[c] for c in sentence.children[token.i] if sentence.tokens[c].dep in MODIFIERS]
    names = [fold(t.lemma) for t in beside if t.i < token.i]
    value = Value(kind, unit="opening", derivation=" ".join([*names, fold(token.lemma)]))
    first = min([t.i for t in beside if t.i < token.i] or [token.i])
    if token.dep == "pobj":
        first = token.head
    return make_claim(sentence, first, token.i, "place", "entry", value, subject=names, at=token.i)
