"""Names as written."""

from __future__ import annotations

import pytest

from parallax.compare.written import as_written


@pytest.mark.parametrize(
    ("key", "text", "written"),
    [
        ("ines araujo", "Then Inês Araújo rose.", "Inês Araújo"),
        ("isil kara", "Işıl Kara, 41, sings.", "Işıl Kara"),
        ("ann", "Joanna met Ann.", "Ann"),
        ("harbour board", "It was the board of the harbour.", "harbour board"),
        ("", "Nobody.", ""),
    ],
)
def test_a_name_is_shown_as_the_report_writes_it(key: str, text: str, written: str) -> None:
    assert as_written(key, text) == written
