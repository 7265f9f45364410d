"""Sentences as the program parses them: every token lies in its own sentence, whatever the text is made of."""

from __future__ import annotations

import itertools
import textwrap
import time

from hypothesis import given
from hypothesis import strategies as st

from parallax.language import Sentence, load_pipeline, parse
from parallax.model import Noise, Source, Span
from parallax.segment import segment
from tests.told import source

PIECES = [
    *"aB.c!?,;:\"'“”‘’„«»()[]-—… \t\n\r\u00a0\u200b\u2028\u200f\ufeffשל١é\u0301😀", "\n\n", "\r\n", "  ", "...",
    ". The ", "Mr. ", "U.S. ", '." She ', '."', '"', " 5.30 p.m. ", ":-) ", "can't ", "£1.2bn ", "911.Two ", "2-3 ",
]  # fmt: skip
TEXTS = st.lists(st.sampled_from(PIECES), max_size=50).map("".join)


def sentences(report: Source) -> list[Sentence]:
    return list(parse(report, segment(report), load_pipeline()))


def words(report: Source) -> list[list[str]]:
    return [[t.text for t in s.tokens] for s in sentences(report)]


def assert_sound(report: Source) -> None:
    """Every passage that is no noise has its sentence, and the sentence its own words and no others."""
    parsed = sentences(report)
    assert [s.passage for s in parsed] == [p for p in segment(report) if p.kind != "noise"]
    for s in parsed:
        span, places = s.passage.span, [(t.start, t.end) for t in s.tokens]
        assert all(span.start <= start < end <= span.end for start, end in places)
        assert all(a[1] <= b[0] for a, b in itertools.pairwise(places))
        assert all(report.text[t.start : t.end].replace("\n", " ") == t.text for t in s.tokens)
        covered = {n for start, end in places for n in range(start, end)}
        assert all(report.text[n].isspace() for n in range(span.start, span.end) if n not in covered)
        assert all(t.i == n and 0 <= t.head < len(s.tokens) for n, t in enumerate(s.tokens))


@given(TEXTS)
def test_no_word_slips_into_another_sentence(text: str) -> None:
    assert_sound(source(text))


@given(TEXTS, st.integers(0, 50), st.integers(1, 20))
def test_no_word_slips_where_noise_stands_in_a_paragraph(text: str, start: int, length: int) -> None:
    quote = text[start : start + length]
    noise = (Noise(Span(start, start + len(quote), quote), "an appeal"),) if quote else ()
    assert_sound(Source("A", "a.txt", text, "", noise=noise))


def test_noise_between_two_sentences_is_parsed_with_neither() -> None:
    report = source("The mill closed. Give ten euros today! The owner left.", noise="Give ten euros today!")
    assert words(report) == [["The", "mill", "closed", "."], ["The", "owner", "left", "."]]


def test_sentences_that_lack_the_blank_between_them_stay_apart() -> None:
    report = source('He said it was "an accident."She did not answer.\n\nThe pump failed. It was old.')
    assert [s[0] for s in words(report)] == ["He", "She", "The", "It"]


def test_a_line_break_inside_a_sentence_is_only_layout() -> None:
    lines = textwrap.fill(
        "The old mill on the far bank, which had ground the corn of four villages, is closed. " * 5, 72
    )
    assert words(source(lines)) == words(source(lines.replace("\n", " ")))


def test_offsets_are_code_points_behind_emoji_and_right_to_left_text() -> None:
    report = source("😀😀 שלום קורה. Nine pupils sang.")
    last = sentences(report)[-1]
    nine = next(t for t in last.tokens if t.text == "Nine")
    assert report.text[nine.start : nine.end] == "Nine"


def test_a_text_of_noise_or_of_nothing_has_no_sentences() -> None:
    text = "Support our work with a gift."
    assert sentences(source(text, noise=text)) == []
    assert sentences(source("")) == []
    assert sentences(source(" \n\t\n ")) == []


def test_a_very_long_sentence_is_parsed_to_its_end() -> None:
    report = source("The list names " + ", ".join(f"the village of Orm{n}" for n in range(400)) + ".")
    assert_sound(report)
    assert sentences(report)[-1].tokens[-1].end == len(report.text)


def test_what_hangs_on_a_word_is_found_below_it() -> None:
    (only,) = sentences(source("The old mill on the river closed."))
    mill = next(t for t in only.tokens if t.text == "mill")
    assert [only.tokens[i].text for i in only.subtree(mill.i)] == ["The", "old", "mill", "on", "the", "river"]


def test_marks_without_end_are_parsed_in_time_that_grows_with_them_alone() -> None:
    report = source(f"Two men left the mill {'(' * 12_000} and came back. Three stayed.")
    begun = time.process_time()
    assert_sound(report)
    assert time.process_time() - begun < 6  # taken as one word, it is 14
    assert words(report)[-1] == ["Three", "stayed", "."]


def test_a_long_address_stays_one_word() -> None:
    address = "https://example.org/" + "page-" * 300
    assert address in words(source(f"He read it at {address} on the day."))[0]
