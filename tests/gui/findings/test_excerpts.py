"""Sentences with the words in question marked."""

from __future__ import annotations

from parallax.gui.findings.excerpts import BESIDE, LONGEST, Excerpt, excerpts
from parallax.model import Evidence, Span

TEXT = "The bridge was shut at noon. It stays shut until Friday, the harbour office said.\nTraffic goes by the tunnel."


def evidence(words: str, text: str = TEXT, source: str = "A") -> Evidence:
    start = text.index(words)
    return Evidence(source, "a.txt", Span(start, start + len(words), words), words, 1, 0)


def sentence(start: int, end: int) -> tuple[int, int] | None:
    return start, end


def test_the_words_in_question_are_marked_in_their_sentence() -> None:
    (found,) = excerpts([evidence("noon")], {"A": TEXT}, lambda *_: (0, 28))
    assert found.text == "The bridge was shut at noon."
    assert [piece for piece, marked in found.pieces if marked] == ["noon"]
    assert found.start == TEXT.index("noon")


def test_two_words_of_one_sentence_make_one_excerpt() -> None:
    (found,) = excerpts([evidence("noon"), evidence("bridge")], {"A": TEXT}, lambda *_: (0, 28))
    assert [piece for piece, marked in found.pieces if marked] == ["bridge", "noon"]


def test_without_passages_the_paragraph_is_shown() -> None:
    (found,) = excerpts([evidence("tunnel")], {"A": TEXT}, lambda *_: None)
    assert found.text == "Traffic goes by the tunnel."


def test_a_long_passage_is_clipped_around_the_words() -> None:
    text = "one two three " * 60 + "HERE " + "four five six " * 60
    (found,) = excerpts([evidence("HERE", text)], {"A": text}, lambda *_: (0, len(text)))
    assert len(found.text) < LONGEST[True]
    assert found.text.startswith("…\u00a0t")
    assert found.text.endswith("\u00a0…")
    assert "HERE" in found.text
    assert len(found.text) > BESIDE[True]


def test_what_cannot_be_seen_is_made_visible() -> None:
    text = "The \u202edam\u202c broke\nat nine."
    (found,) = excerpts([evidence("nine", text)], {"A": text}, lambda *_: (0, len(text)))
    assert "\u202e" not in found.text
    assert "\n" not in found.text


def test_a_report_that_is_gone_has_no_excerpt() -> None:
    assert excerpts([evidence("noon")], {}, lambda *_: None) == ()


def test_reports_come_by_letter() -> None:
    found: tuple[Excerpt, ...] = excerpts(
        [evidence("noon", source="C"), evidence("noon", source="B")], {"B": TEXT, "C": TEXT}, lambda *_: (0, 28)
    )
    assert [one.source for one in found] == ["B", "C"]


def test_words_amid_letters_without_an_end_make_a_short_excerpt() -> None:
    text = "k" * 9000 + " HERE " + "k" * 9000
    (found,) = excerpts([evidence("HERE", text)], {"A": text}, lambda *_: (0, len(text)))
    assert "HERE" in found.text
    assert len(found.text) < LONGEST[True]


def test_of_several_sentences_each_is_shorter() -> None:
    text = "\n".join("one two three " * 9 + word + " four five six" * 9 for word in ("THIS", "THAT", "HERE", "THERE"))
    words = [evidence(word, text) for word in ("THIS", "THAT", "HERE", "THERE")]
    few = excerpts(words[:2], {"A": text}, lambda *_: None)
    several = excerpts(words, {"A": text}, lambda *_: None)
    assert max(len(one.text) for one in several) < min(len(one.text) for one in few)
    assert all(word in one.text for word, one in zip(("THIS", "THAT", "HERE", "THERE"), several, strict=True))
