"""What a glossary says of two names or nouns goes before what the check made of them by the shipped word lists."""

from __future__ import annotations

from parallax.compare.checks import Judgement
from parallax.lexicon.glossary import Glossary
from parallax.model import Claim, Pair


def glossed(pair: Pair, answer: Judgement | None, glossary: Glossary) -> Judgement | None:
    """``answer``, or what the desk's glossary knows better."""
    if answer is None or pair.a.type != "term" or pair.a.negated != pair.b.negated or not glossary.entries:
        return answer
    said = _relation(pair.a, pair.b, glossary)
    both = f"{pair.a.source} has \u201c{pair.a.span.quote}\u201d, {pair.b.source} has \u201c{pair.b.span.quote}\u201d"
    if said == "differs":
        return Judgement("conflict", 0.8, f"the glossary keeps the two apart: {both}")
    if said == "same" and answer.relation == "conflict":
        return Judgement("wording", 0.5, f"one thing by the glossary: {both}")
    return answer


def _relation(a: Claim, b: Claim, glossary: Glossary) -> str:
    """What the glossary says of the two phrases, else of their nouns where nothing else differs."""
    whole = glossary.relation(a.value.norm, b.value.norm)
    if whole:
        return whole
    nouns = {glossary.relation(x, y) for x in a.subject for y in b.subject} - {""}
    if "differs" in nouns:
        return "differs"
    rest = [set(c.value.norm.split()) - c.subject for c in (a, b)]
    return "same" if "same" in nouns and (a.slot != "name" or rest[0] == rest[1]) else ""
