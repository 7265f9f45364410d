"""A quotation is found again where it stands, asked about where it nearly stands, and else given up."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from parallax.model import Span
from parallax.review.anchors import Anchor, find_again

BEFORE = "The mill burned for nine hours. Two millers were hurt. The owner, Signe Aldous, was abroad."


def span(words: str, text: str = BEFORE) -> Span:
    at = text.index(words)
    return Span(at, at + len(words), words)


def test_words_that_only_moved_are_found() -> None:
    now = "Last night's news. Two millers were hurt. The mill burned for nine hours."
    assert find_again(span("Two millers were hurt"), BEFORE, now) == Anchor("exact", span("Two millers were hurt", now))


def test_words_that_were_corrected_ask_to_be_confirmed() -> None:
    now = "The mill burned for eleven hours. Three millers were hurt. The owner, Signe Aldous, was abroad."
    assert find_again(span("Two millers were hurt"), BEFORE, now) == Anchor(
        "moved", span("Three millers were hurt", now)
    )


def test_words_that_are_gone_are_lost() -> None:
    now = "The council met on the new school. Nothing was decided, and it will meet again in spring."
    assert find_again(span("Two millers were hurt"), BEFORE, now) == Anchor("lost")


def test_of_two_equal_places_the_neighbours_decide() -> None:
    before = "In the north six ships sank. In the south six ships sank."
    now = "A storm came. In the north six ships sank. In the south six ships sank."
    second = before.rindex("six ships")
    found = find_again(Span(second, second + 9, "six ships"), before, now)
    assert found == Anchor("exact", Span(now.rindex("six ships"), now.rindex("six ships") + 9, "six ships"))


def test_two_equally_near_places_are_no_place() -> None:
    now = "Nine millers were hurt on Monday. Four millers were hurt on Friday."
    assert find_again(span("Two millers were hurt"), BEFORE, now).how == "lost"


@given(st.text(max_size=60), st.text(max_size=60), st.integers(0, 60), st.integers(0, 60))
def test_what_is_found_stands_where_it_is_said_to(before: str, now: str, a: int, b: int) -> None:
    start, end = min(a, b, len(before)), min(max(a, b), len(before))
    found = find_again(Span(start, end, before[start:end]), before, now)
    assert (found.span is None) == (found.how == "lost")
    if found.span is not None:
        assert now[found.span.start : found.span.end] == found.span.quote
