"""Paragraphs: one a line, or several lines between blank ones, as the file has it."""

from __future__ import annotations

import itertools
import textwrap

from hypothesis import given
from hypothesis import strategies as st

from parallax.load.lines import paragraphs

FIRST = (
    "The ferry left the quay with its ramp half open, and nobody on the bridge had seen the warning lamp until "
    "the water stood ankle-deep on the car deck and the first lorry began to slide."
)
SECOND = "Two deckhands closed the ramp by hand. The captain, forty years at sea, called it the longest minute of them."


def shown(text: str) -> list[str]:
    return [text[start:end] for start, end in paragraphs(text)]


def test_lines_are_paragraphs_where_the_file_has_one_a_line() -> None:
    assert shown(f"{FIRST}\n{SECOND}\n{FIRST}\n{SECOND}\n") == [FIRST, SECOND] * 2


def test_wrapped_lines_are_put_together() -> None:
    text = "\n\n".join(textwrap.fill(p, 72) for p in (FIRST, SECOND, FIRST))
    assert [" ".join(p.split()) for p in shown(text)] == [FIRST, SECOND, FIRST]


def test_a_short_head_stays_apart_in_a_wrapped_file() -> None:
    text = "\n".join(["By Ana Lopes", "The Quay", "", *textwrap.wrap(FIRST, 72), "", *textwrap.wrap(SECOND, 72)])
    assert shown(text)[:2] == ["By Ana Lopes", "The Quay"]


@given(st.text(alphabet="ab .\n\t\u00a0é", max_size=300))
def test_every_character_that_is_not_blank_lies_in_exactly_one_paragraph(text: str) -> None:
    rows = paragraphs(text)
    assert all(a < b for a, b in rows)
    assert all(a[1] <= b[0] for a, b in itertools.pairwise(rows))
    covered = {i for start, end in rows for i in range(start, end)}
    assert all(ch.isspace() or i in covered for i, ch in enumerate(text))
