"""The sentences of a finding: what is in dispute, its summary from the rule's message, and the reason."""

from __future__ import annotations

import re

from parallax.compare.checks import Judgement
from parallax.compare.scene import scene
from parallax.compare.written import as_written
from parallax.extract.times.intervals import value_words
from parallax.model import Claim, ClaimType, Pair, Relation, Rule

SHOWN_WORDS = 3
# A rule's title, message, why and settle are written for these; values that fit together need none of it.
SPOKEN: frozenset[Relation] = frozenset({"conflict", "single"})
# Of these the words in dispute are few, and the clause around them says what they are about.
SHOWN_BY_CLAUSE: frozenset[ClaimType] = frozenset({"time", "place", "quantity", "money", "term", "name"})
Texts = tuple[str, str]  # of the sources of a pair's two claims
PLACEHOLDER = re.compile(r"\{(a|b)\.(source|text|value)\}|\{(subject|detail)\}")


def topic(rule: Rule, pair: Pair, answer: Judgement, texts: Texts) -> str:
    """What it is about in plain words: the rule's title, where there is a dispute, and what both sides speak of.

    "When: The ferry left the quay …" where the words in dispute are few, else the words that both sides share.
    """
    about = (scene(pair.a.span, texts[0]) if rule.type in SHOWN_BY_CLAUSE else "") or subject(pair, texts)
    if answer.relation not in SPOKEN:
        return about or pair.a.span.quote
    return f"{rule.title}: {about}" if about else rule.title


def subject(pair: Pair, texts: Texts) -> str:
    """Up to three words that both claims share: of the thing itself, else of what happens, else the names."""
    a, b = pair.a, pair.b
    names = a.entities & b.entities
    known = (a.subject | a.words) & (b.subject | b.words)
    happens = {a.predicate} if a.frame and a.frame == b.frame and a.predicate.isalpha() else set()
    shared = a.subject & b.subject or known - names or happens or names
    plain = (word for word in shared if word.replace(" ", "").replace("-", "").isalpha())
    shown = {next((w for t in texts if (w := as_written(word, t)) != word), word) for word in plain}
    places = {word: texts[0].find(word) for word in shown}
    ordered = sorted(shown, key=lambda w: (places[w] < 0, abs(places[w] - a.span.start), w))
    return ", ".join(ordered[:SHOWN_WORDS])


def summary(rule: Rule, pair: Pair, answer: Judgement, texts: Texts) -> str:
    """The rule's message with its placeholders filled, where the rule has something to say; else how the two fit.

    Unknown placeholders were refused when the rule was read.
    """
    if answer.relation not in SPOKEN:
        return f"{answer.detail[:1].upper()}{answer.detail[1:].rstrip('.')}."

    def fill(match: re.Match[str]) -> str:
        side, part, other = match.groups()
        if other:
            return answer.detail if other == "detail" else subject(pair, texts)
        return _part(pair.a if side == "a" else pair.b, part)

    return PLACEHOLDER.sub(fill, rule.message)


def _part(claim: Claim, part: str) -> str:
    value = value_words(claim.value.norm) if claim.type == "time" else claim.value.norm
    return {"source": claim.source, "text": f"“{claim.span.quote}”", "value": value}[part]


def reason(pair: Pair, answer: Judgement) -> str:
    """How the two values were worked out and why they part."""
    told = [c for c in (pair.a, pair.b) if c.value.derivation and c.value.derivation not in answer.detail]
    worked = [f"{c.source}: {c.value.derivation}" for c in told]
    return ". ".join([answer.detail.rstrip("."), *worked]) + "."
