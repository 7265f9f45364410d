"""Checks of what a thing is called: two names, or two nouns that do not mean the same."""

from __future__ import annotations

from parallax.align.states import thing_likeness
from parallax.compare.checks.judgement import Judgement, Params, check
from parallax.model import Pair


@check("term.name.v1")
def name(pair: Pair, _: Params) -> Judgement | None:
    """Two names for one body or document."""
    from rapidfuzz.fuzz import ratio

    a, b = pair.a.value.norm, pair.b.value.norm
    if ratio(a, b) >= 92:
        return Judgement("wording", 0.5, f"two spellings: {_both(pair)}")
    return Judgement("conflict", 0.7, f"two names for one {pair.a.value.unit}: {_both(pair)}")


@check("term.thing.v1")
def thing(pair: Pair, _: Params) -> Judgement | None:
    """Two common nouns for what is founded or signed; synonyms and a kind with its sort are only other words."""
    likeness = max(thing_likeness(x, y) for x in pair.a.subject for y in pair.b.subject)
    if likeness == 1.0:
        return Judgement("agree", 1.0, f"one noun: {_both(pair)}")
    if likeness > 0.0:
        return Judgement("wording", 0.5, f"two words for one thing: {_both(pair)}")
    return Judgement("conflict", 0.7, f"two kinds of {pair.a.value.unit}: {_both(pair)}")


@check("term.missing.v1")
def missing(pair: Pair, _: Params) -> Judgement | None:
    """One report says that there is no such thing, another tells of it."""
    denied, told = (pair.a, pair.b) if pair.a.negated else (pair.b, pair.a)
    if not denied.negated or told.negated:
        return None
    return Judgement("conflict", 0.7, f"{denied.source} knows of no {told.value.norm}: {_both(pair)}")


def _both(pair: Pair) -> str:
    return f"{pair.a.source} has \u201c{pair.a.span.quote}\u201d, {pair.b.source} has \u201c{pair.b.span.quote}\u201d"


@check("term.rival.v1")
def rival(pair: Pair, _: Params) -> Judgement | None:
    """Two classes of one group of words that exclude each other."""
    a, b = pair.a.value.norm, pair.b.value.norm
    detail = f"{pair.a.span.quote} against {pair.b.span.quote}"
    return Judgement("agree" if a == b else "conflict", 0.7, detail)
