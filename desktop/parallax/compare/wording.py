"""The sentences of a finding: its summary from the rule's message, and the reason."""

from __future__ import annotations

import re

from parallax.compare.checks import Judgement
from parallax.compare.headings import SPOKEN, Texts, subject
from parallax.extract.times.intervals import value_words
from parallax.model import Claim, Pair, Rule

PLACEHOLDER = re.compile(r"\{(a|b)\.(source|text|value)\}|\{(subject|detail)\}")


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
