"""Versions of one utterance: what one adds and leaves out."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from parallax.gui.views.quotes.versions import MINUS, PLUS, compared

WORDS = st.lists(st.sampled_from(["we", "never", "met", "the", "dam", "keeper", "again"]), min_size=1).map(" ".join)


def test_signs_and_styles_say_what_differs() -> None:
    text, styles = compared("we will never meet the keeper", "we will surely meet the keeper again")
    assert text == f"we will {MINUS}never {PLUS}surely meet the keeper {PLUS}again"
    assert [(s.kind, text[s.start : s.end]) for s in styles] == [
        ("lost", "never"), ("added", "+surely"), ("added", "+again"),
    ]  # fmt: skip


def test_the_same_words_have_no_marks() -> None:
    assert compared("The dam holds, he said", "the dam holds he said")[1] == ()


@given(WORDS, WORDS)
def test_what_is_shown_gives_back_the_version(base: str, other: str) -> None:
    text, styles = compared(base, other)
    lost = {i for s in styles if s.kind == "lost" for i in range(s.start - 1, s.end)}
    signs = {s.start for s in styles if s.kind == "added"}
    kept = "".join(c for i, c in enumerate(text) if i not in lost | signs)
    assert kept.split() == other.split()
