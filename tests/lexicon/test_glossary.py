"""The desk's glossary: what is written is what is read, and what is wrong in it is said."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parallax.errors import OutputError, RuleError
from parallax.lexicon.glossary import Entry, Glossary, checked, merged, read_glossary, write_glossary

ENTRIES = (
    Entry("board", "body", ("panel", "Rat"), ("committee",), 'They "meet"\nin May. \u007f\u0000'),
    Entry("charter", "document"),
    Entry("task force"),
)
WORD = st.text(min_size=1).filter(lambda text: text.strip().isalnum() and text.isascii())


def test_what_is_written_is_read_again(tmp_path: Path) -> None:
    path = tmp_path / "own" / "glossary.toml"
    assert read_glossary(path) == ()
    write_glossary(path, ENTRIES)
    assert read_glossary(path) == ENTRIES
    write_glossary(path, [Entry("charter", note="half \ud800 a sign")])
    assert [e.note for e in read_glossary(path)] == ["half ? a sign"]
    assert [p.name for p in path.parent.iterdir()] == ["glossary.toml"]


@given(WORD, st.text(st.characters(exclude_categories=["Cs"])))
def test_any_note_comes_back(tmp_path_factory: pytest.TempPathFactory, term: str, note: str) -> None:
    path = tmp_path_factory.mktemp("glossary") / "g.toml"
    write_glossary(path, [Entry(term, note=note)])
    assert read_glossary(path) == (checked(Entry(term, note=note)),)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[[entry]\n", "cannot be read as a glossary"), ("entry = 3", r"must each begin with \[\[entry\]\]"),
        ("[[entry]]\nnote = 'x'", "entry 1: An entry of the glossary needs a term"),
        ("[[entry]]\nterm = 'x'\nsynonyms = 'y'", "entry 1 must give texts"),
        ("[[entry]]\nterm = 'x'\nkind = 'y'", "entry 1: 'x': 'y' is no kind"),
        ("[[entry]]\nterm = 'x'\ndiffers_from = ['The X']", "cannot both mean the same and differ"),
    ],
)  # fmt: skip
def test_what_is_wrong_in_the_file_is_said(tmp_path: Path, text: str, said: str) -> None:
    (tmp_path / "g.toml").write_text(text, "utf-8")
    with pytest.raises(RuleError, match=said):
        read_glossary(tmp_path / "g.toml")


def test_a_place_where_nothing_can_be_written_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", "utf-8")
    with pytest.raises(OutputError, match="Cannot write"):
        write_glossary(tmp_path / "file" / "g.toml", ENTRIES)


def test_words_are_compared_without_case_accents_and_articles() -> None:
    glossary = Glossary((Entry("Conséil", "body", ("the Panel",), ("Board",)), Entry("task force", "body")))
    assert glossary.relation("conseil", "PANEL") == "same"
    assert glossary.relation("board", "conseil") == "differs"
    assert glossary.relation("board", "panel") == ""
    assert (glossary.kind_of(["the", "new", "panel"]), glossary.kind_of(["task", "force"])) == ("body", "body")
    assert glossary.kind_of(["police", "force"]) == ""


def test_of_one_term_the_later_list_counts() -> None:
    desk, case = (Entry("board", "body"), Entry("act", "document")), (Entry("The Board", note="Ours."),)
    assert merged(desk, case) == (Entry("act", "document"), Entry("The Board", note="Ours."))
