"""The sentences of a finding: what is in dispute, its summary from the rule's message, and the reason."""

from __future__ import annotations

import re

from parallax.compare.checks import Judgement
from parallax.model import Claim, Pair, Rule

SHOWN_WORDS = 3
PLACEHOLDER = re.compile(r"\{(a|b)\.(source|text|value)\}|\{(subject|detail)\}")


def topic(rule: Rule, pair: Pair) -> str:
    """What is in dispute in plain words: the rule's title and what both sides speak of."""
    about = subject(pair)
    return f"{rule.title}: {about}" if about else rule.title


def subject(pair: Pair) -> str:
    """Up to three words that both claims share, those of the thing itself first, in the order of the first's text."""
    shared = pair.a.subject & pair.b.subject or pair.a.entities & pair.b.entities or pair.a.words & pair.b.words
    text = pair.a.span.quote.lower()
    ordered = sorted(shared, key=lambda w: (text.find(w) if w in text else len(text), w))
    return ", ".join(ordered[:SHOWN_WORDS])


def summary(rule: Rule, pair: Pair, answer: Judgement) -> str:
    """The rule's message with its placeholders filled; unknown placeholders were refused when the rule was read."""

    def fill(match: re.Match[str]) -> str:
        side, part, other = match.groups()
        if other:
            return answer.detail if other == "detail" else subject(pair)
        return _part(pair.a if side == "a" else pair.b, part)

    return PLACEHOLDER.sub(fill, rule.message)


def _part(claim: Claim, part: str) -> str:
    return {"source": claim.source, "text": f"“{claim.span.quote}”", "value": claim.value.norm}[part]


def reason(pair: Pair, answer: Judgement) -> str:
    """How the two values were worked out and why they part."""
    worked = [f"{c.source}: {c.value.derivation}" for c in (pair.a, pair.b) if c.value.derivation]
    return ". ".join([answer.detail.rstrip("."), *worked]) + "."
