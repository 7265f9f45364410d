"""How two wordings differ, word by word, and how far one word can stand for another."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Literal, NamedTuple

from parallax import lexicon

Difference = Literal["same", "added", "lost", "changed"]


class Change(NamedTuple):
    """A run of words: the same in both, in ``b`` only (added), in ``a`` only (lost), or other words (changed)."""

    kind: Difference
    a: tuple[str, ...]
    b: tuple[str, ...]


def differences(a: str, b: str) -> tuple[Change, ...]:
    """How utterance ``b`` differs from ``a``, word by word, in order; joined, the runs give both back."""
    from cydifflib import SequenceMatcher

    kinds: dict[str, Difference] = {"equal": "same", "insert": "added", "delete": "lost", "replace": "changed"}
    left, right = a.split(), b.split()
    matcher = SequenceMatcher(None, _comparable(left), _comparable(right), autojunk=False)
    return tuple(Change(kinds[tag], tuple(left[i:j]), tuple(right[k:m])) for tag, i, j, k, m in matcher.get_opcodes())


def _comparable(words: Sequence[str]) -> list[str]:
    """Words as they are compared: case and punctuation at the edges do not count."""
    return [w.strip(".,;:!?\"'“”‘’()[]…").lower() or w for w in words]


@lru_cache(maxsize=65536)
def alike(x: str, y: str) -> float:
    """How far one stem can stand for another in two versions of an utterance."""
    if x == y:
        return 1.0
    if min(len(x), len(y)) >= 5 and x[:5] == y[:5]:
        return 0.9
    if any(lexicon.synonymous(x, y, pos) for pos in ("VERB", "NOUN", "ADJ")):
        return 0.8
    if lexicon.opposites(x, y) or lexicon.related(x, y):
        return 0.7
    return 0.6 if set(lexicon.frames_of(x)) & set(lexicon.frames_of(y)) else 0.0
