"""Checks of what people and things are called."""

from __future__ import annotations

from parallax.align.entities import person, same_first
from parallax.compare.checks.judgement import Judgement, Params, check
from parallax.extract.names import name_key
from parallax.model import Pair


@check("name.differs.v1")
def differs(pair: Pair, _params: Params) -> Judgement | None:
    """Two names of one person: another first name or surname is a conflict, another spelling of one is not."""
    a, b = person(pair.a.value.norm), person(pair.b.value.norm)
    detail = f"“{pair.a.span.quote}” against “{pair.b.span.quote}”"
    if name_key(a.key) == name_key(b.key):
        return Judgement("agree", 1.0, detail)
    if a.sound == b.sound and same_first(a, b):
        spelled = a.last != b.last or a.first != b.first
        return Judgement("wording" if spelled else "precision", 0.5, detail)
    return Judgement("conflict", 0.9 if a.sound == b.sound else 0.7, detail)
