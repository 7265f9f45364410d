"""Passages: sentences that end where a reader ends them, and every character in one of them."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from parallax.model import Entry, Noise, Passage, Source, Span, Stated
from parallax.segment import segment
from parallax.segment.sentences import sentences


def source(text: str, noise: tuple[tuple[int, int], ...] = (), **more: object) -> Source:
    marks = tuple(Noise(Span(a, b, text[a:b]), "test") for a, b in noise)
    return Source("A", "a.txt", text, "", noise=marks, **more)  # type: ignore[arg-type]


def told(text: str) -> list[str]:
    return [text[a:b] for a, b in sentences(text, 0, len(text))]


def quoted(text: str) -> list[str]:
    return [text[a:b] for passage in segment(source(text)) for a, b in passage.quoted]


@pytest.mark.parametrize(
    "parts",
    [
        ["Dr. Lund met Mr. Reeve at 9 a.m. Tuesday.", "They left at noon."],
        ["The U.S. envoy flew in.", "He left the U.S.", "The talks went on."],
        ["It rose 3.5 percent to $4.20.", "Nobody knew why."],
        ["No. 7 was shut.", "Was No. 8 open?", "No.", "It was not."],
        ["George W. Hale and J. R. Okoro signed it.", "Then they ate."],
        ["He works for Lund & Co. in Portomar.", "Shares of Lund Inc. fell."],
        ["“We stay,” she said.", "“We have paid.", "We have signed.”", "He left."],
        ['"Are you sure?" Lund asked.', '"Yes!" he cried.', "They went in."],
        ['She said "our crew [of nine] has left.', 'They were tired."', "It rained."],
        ["The road (closed since May.", "See below) reopened."][:0]
        or ["The road (closed since May. See below) reopened."],
        ["He was tired ... and he slept.", "We waited… and waited."],
        ["They came back….", "The door was open."],
        ["The pump stopped at 11 p.m.", "The crew went home."],
        ["It happened on Nov. 24 at St. Anne's.", "It will open in Jan. 2022."],
        ["Gen. Adeyemi et al. v. the State is listed.", "It opens in May."],
        ["1. The council met.", "It agreed."],
        ["The firm (est. 1921) moved to Wash. state.", "He hurt his arm."],
        ["„Wir bleiben“, sagte sie.", "« Nous restons. »", "Es regnete."],
    ],
)
def test_sentences_end_where_a_reader_ends_them(parts: list[str]) -> None:
    assert told(" ".join(parts)) == parts


def test_sentences_that_a_page_ran_together_are_parted() -> None:
    assert told("The mill was closed.Police said so.") == ["The mill was closed.", "Police said so."]
    assert told("See harbour.example and Node.js for more.") == ["See harbour.example and Node.js for more."]


def test_a_sentence_without_end_is_cut_between_words() -> None:
    text = "and so on; " * 800
    cut = told(text.strip())
    assert all(len(part) <= 2000 and part.endswith(";") for part in cut)
    assert " ".join(cut) == text.strip()


@pytest.mark.parametrize(
    ("text", "inside"),
    [
        ('"We stay," she said, "and we pay."', ["We stay,", "and we pay."]),
        ("“We stay,” she said.", ["We stay,"]),
        ("«Nous restons», dit-elle.", ["Nous restons"]),
        ("„Wir bleiben“, sagte sie.", ["Wir bleiben"]),
        ("‘It’s the drivers’ bridge,’ he said.", ["It’s the drivers’ bridge,"]),
        ("'It's an odd road,' he wrote.", ["It's an odd road,"]),
        ("\"He told me, 'Go home,' and I went,\" she said.", ["He told me, 'Go home,' and I went,"]),
        ("The drivers' bridge and the '90s weren't loved; rock 'n' roll was.", []),
        ('A man of 5\'8" and a 6" pipe.', []),
        ("“We stay.\n\n“We pay.”\n\nHe left.", ["We stay.", "We pay."]),
        ('"We stay.\n\n"We pay."\n\nHe left.', ["We stay.", "We pay."]),
    ],
)
def test_what_stands_in_quotation_marks(text: str, inside: list[str]) -> None:
    assert quoted(text) == inside


def kinds(found: tuple[Passage, ...]) -> list[tuple[str, str]]:
    return [(passage.kind, passage.span.quote) for passage in found]


def test_kinds() -> None:
    text = "Bridge shut\n\n“We stay. We pay.” She left. By Ana Lopes"
    at = text.index("By Ana")
    found = segment(source(text, ((at, len(text)),), headline=Span(0, 11, "Bridge shut")))
    assert kinds(found) == [
        ("headline", "Bridge shut"),
        ("quote", "“We stay."),
        ("quote", "We pay.”"),
        ("article", "She left."),
        ("noise", "By Ana Lopes"),
    ]
    assert [passage.paragraph for passage in found] == [0, 1, 1, 1, 1]


def test_passages_know_their_entry_and_its_day() -> None:
    text = "Flood\n\n09:10 It rained.\n\n08:00 It was dry."
    first, second = text.index("09:10"), text.index("08:00")
    entries = (
        Entry(1, Span(first, second - 2, text[first : second - 2]), Stated("2021-05-09T09:10", "inferred")),
        Entry(2, Span(second, len(text), text[second:]), Stated()),
    )
    stamps = ((first, first + 5), (second, second + 5))
    found = segment(source(text, stamps, entries=entries, published=Stated("2021-05-10", "given")))
    assert [(p.entry, p.published, p.kind) for p in found] == [
        (0, "2021-05-10", "article"),
        (1, "2021-05-09", "noise"),
        (1, "2021-05-09", "article"),
        (2, "", "noise"),
        (2, "", "article"),
    ]


PIECES = st.sampled_from(
    [
        "a",
        "The ",
        "U.S. ",
        "He",
        ".",
        "!",
        "?",
        "…",
        "...",
        " ",
        "\n",
        "\n\n",
        '"',
        "“",
        "”",
        "‘",
        "’",
        "'",
        "(",
        ")",
        "[",
        "]",
        "«",
        "»",
        "„",
        "1",
        "No. 7",
        "p.m.",
        ";",
        ",",
        "é",
        "🌉",
        "\xa0",
        "\u200b",
        "-",
        "—",
        "said",
    ]
)


@settings(max_examples=300, deadline=None)
@given(st.lists(PIECES, max_size=60).map("".join), st.lists(st.integers(0, 120), max_size=6))
def test_every_character_lies_in_exactly_one_passage(text: str, cuts: list[int]) -> None:
    edges = sorted({min(cut, len(text)) for cut in cuts})
    noise = tuple((a, b) for a, b in zip(edges[::2], edges[1::2], strict=False) if a < b)
    found = segment(source(text, noise))
    assert [p.number for p in found] == list(range(len(found)))
    here = 0
    for passage in found:
        start, end = passage.span.start, passage.span.end
        assert start < end
        assert passage.span.quote == text[start:end] == text[start:end].strip()
        assert not text[here:start].strip()
        assert all(start <= a <= b <= end for a, b in passage.quoted)
        here = end
    assert not text[here:].strip()
    assert [p.paragraph for p in found] == sorted(p.paragraph for p in found)


@pytest.mark.parametrize(
    "unit", ["a. ", ". ", "(a. B ", "'a ", '"a. B" ', "“", "...", "A", "[", "He said so. ", "x\n", "a;", "»a"]
)
def test_the_time_grows_with_the_length(unit: str) -> None:
    def seconds(times: int) -> float:
        begun = time.process_time()  # what others do on the machine meanwhile does not count
        segment(source(unit * times))
        return time.process_time() - begun

    seconds(200)
    assert seconds(32_000) < 10 * seconds(8000) + 0.3
