"""However many reports agree, every one of them stays in the finding, and the pairs do not grow with their square."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from parallax.align.spanning import spanning
from parallax.model import Claim, Pair, Span, Value


def claim(n: int, norm: str) -> Claim:
    return Claim(f"S{n}", 0, Span(0, 1, "x"), "quote", "words", Value(norm))


def all_pairs(norms: list[str]) -> list[Pair]:
    claims = [claim(n, norm) for n, norm in enumerate(norms)]
    return [Pair(a, b, 1.0) for i, a in enumerate(claims) for b in claims[i + 1 :]]


@given(st.lists(st.sampled_from(["one", "two", "three"]), min_size=2, max_size=40))
def test_every_claim_stays_linked_to_every_other_reading(norms: list[str]) -> None:
    whole = all_pairs(norms)
    kept = list(spanning(whole))

    def linked(pairs: list[Pair]) -> set[tuple[Claim, str]]:
        return {(x, y.value.norm) for p in pairs for x, y in ((p.a, p.b), (p.b, p.a))}

    assert linked(kept) == linked(whole)
    assert len(kept) <= 6 * len(norms)
