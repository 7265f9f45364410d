"""What one report says against itself: the extractor has worked out that the two sides do not fit."""

from __future__ import annotations

from parallax.compare.checks.judgement import Judgement, Params, check
from parallax.model import Pair


@check("internal.unfit.v1")
def unfit(pair: Pair, _params: Params) -> Judgement | None:
    """Conflict, in the words of whoever found the two not to fit."""
    why = pair.a.value.derivation or "the two do not fit together"
    return Judgement("conflict", 1.0, f"“{pair.a.span.quote}” and “{pair.b.span.quote}”: {why}")
