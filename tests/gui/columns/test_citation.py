"""A copied quotation says where it stands."""

from __future__ import annotations

from parallax.gui.columns.citation import cited
from parallax.model import Passage, Source, Span, Stated

TEXT = "Ferry late\n\nThe ferry left “two hours” late.\nNobody was told."


def source(published: Stated) -> Source:
    return Source("A", "a.txt", TEXT, "", publisher=Stated("Harbour Post", "given"), published=published)


def span(words: str) -> Span:
    return Span(TEXT.index(words), TEXT.index(words) + len(words), words)


def test_outlet_date_and_paragraph() -> None:
    passages = [Passage("A", 0, 0, span("Ferry late")), Passage("A", 1, 1, span("The ferry left “two hours” late."))]
    found = cited(source(Stated("2023-02-01", "text")), span("left “two hours” late"), passages)
    assert found == "“left ‘two hours’ late” (Harbour Post, Wed 1 Feb 2023, paragraph 2)"


def test_words_of_several_paragraphs() -> None:
    passages = [Passage("A", 1, 1, span("The ferry left")), Passage("A", 2, 2, span("Nobody was told."))]
    found = cited(source(Stated("2023-02-01", "text")), span("The ferry left “two hours” late.\nNobody"), passages)
    assert found.endswith("paragraph 2–3)")
    assert "\n" not in found


def test_without_a_date_or_an_audit() -> None:
    assert cited(source(Stated()), span("Nobody"), []) == "“Nobody” (Harbour Post, date unknown)"
