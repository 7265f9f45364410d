"""The work of matching grows with the text: of very many claims those of like passages are compared, of few all."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import product

from parallax.align.neighbours import MOST_PAIRS, within_reach
from parallax.align.similarity import Similarity, similarity
from parallax.compare.rules import load_rules
from parallax.model import Claim
from parallax.pipeline import audit, read, told
from tests.told import source


def chronicle(days: int, hour: int) -> str:
    """A report of one arrival after the other, each of another ship."""
    names = ("Alder", "Birch", "Cedar", "Damson", "Elder", "Fir", "Gorse")
    return " ".join(
        f"The ship {names[n % 7]} {n} reached {names[n // 7 % 7]} Quay at {(hour + n) % 11 + 1} p.m."
        for n in range(days)
    )


def times(days: int) -> tuple[list[Sequence[Claim]], Similarity]:
    sources = [source(chronicle(days, hour), sigil=sigil) for sigil, hour in (("A", 1), ("B", 2))]
    parsed = read(sources)
    claims = [told(one.source, one.sentences)[1] for one in parsed]
    return [[c for c in found if c.slot == "when"] for found in claims], similarity(
        [s for p in parsed for s in p.sentences]
    )


def test_few_claims_are_all_compared() -> None:
    (mine, theirs), likeness = times(12)
    assert list(within_reach(mine, theirs, likeness)) == list(product(range(len(mine)), range(len(theirs))))


def test_of_many_those_of_like_passages_are_and_the_same_either_way_round() -> None:
    (mine, theirs), likeness = times(260)
    assert len(mine) * len(theirs) > MOST_PAIRS
    found = list(within_reach(mine, theirs, likeness))
    assert len(found) < 20 * len(mine)
    assert {(j, i) for i, j in within_reach(theirs, mine, likeness)} == set(found)
    met = {(mine[i].passage, theirs[j].passage) for i, j in found}
    assert len([n for n in {c.passage for c in mine} if (n, n) in met]) > 0.95 * len({c.passage for c in mine})


def test_one_sentence_without_an_end_is_compared_in_its_beginning() -> None:
    texts = [f"{word} men died and " * 300 + "all was over." for word in ("Seven", "four")]
    found = audit([source(text, sigil=sigil) for text, sigil in zip(texts, "AB", strict=True)], load_rules())
    assert any(f.relation == "conflict" for f in found.findings)
    assert len(found.alignment.pairs) < 30_000  # and not each of 300 with each of 300
