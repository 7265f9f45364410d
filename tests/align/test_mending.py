"""What a checker says of names and passages goes before what the program would have made of them."""

from __future__ import annotations

from collections.abc import Sequence

from parallax.align.mending import Mending
from parallax.lexicon.glossary import Entry
from parallax.model import Alignment, Claim
from parallax.pipeline import audit, match, read, told
from tests.audited import rules
from tests.told import sources_of

CHAIRS = (
    "Chairwoman Odile Varn opened the fair in Brackwater. Forty boats came to the quay.",
    "Chairwoman Odyle Varn opened the fair in Brackwater. Fifty boats came to the quay.",
)
PANELS = (
    "The three towns founded a panel to share the water of the lake.",
    "The three towns founded a council to share the water of the lake.",
)


def aligned(texts: Sequence[str], mending: Mending) -> tuple[tuple[Claim, ...], Alignment]:
    """The alignment of reports A, B ... as mended."""
    return match([told(p.source, p.sentences) for p in read(sources_of(texts))], mending=mending)


def test_names_said_to_be_two_are_two_although_they_sound_alike() -> None:
    assert [keys for _, keys in aligned(CHAIRS, Mending())[1].names] == [("odile varn", "odyle varn")]
    apart = Mending(apart=(("entity", "Odile Varn", "Odyle Varn"),))
    assert aligned(CHAIRS, apart)[1].names == ()


def test_names_said_to_be_one_are_one_although_nothing_joins_them() -> None:
    texts = (CHAIRS[0], CHAIRS[1].replace("Odyle Varn", "Petra Lunde"))
    assert aligned(texts, Mending())[1].names == ()
    same = Mending(same=(("entity", "Odile Varn", "the Petra Lunde"),))
    found = aligned(texts, Mending(same=(("entity", "Petra Lunde", "Odile Varn"),)))[1]
    assert [keys for _, keys in found.names] == [("odile varn", "petra lunde")]
    assert aligned(texts, same)[1].names == found.names


def test_parted_passages_share_no_row_and_no_pair() -> None:
    before = aligned(CHAIRS, Mending())[1]
    assert any(dict(row.cells) == {"A": (1,), "B": (1,)} for row in before.rows)
    cut = Mending(cuts=frozenset({(("A", 1), ("B", 1))}))
    after = aligned(CHAIRS, cut)[1]
    assert all(dict(row.cells) != {"A": (1,), "B": (1,)} for row in after.rows)
    assert all((p.a.passage, p.b.passage) != (1, 1) for p in after.pairs)


def test_linked_passages_share_a_row_whatever_they_say() -> None:
    link = Mending(links=frozenset({(("A", 0), ("B", 1))}))
    rows = [dict(row.cells) for row in aligned(CHAIRS, link)[1].rows]
    assert any(0 in row.get("A", ()) and 1 in row.get("B", ()) for row in rows)


def test_a_glossary_handed_down_the_line_joins_and_parts_words() -> None:
    def relation(*glossary: Entry) -> list[str]:
        found = audit(sources_of(PANELS), rules(), glossary=glossary).findings
        return [f.relation for f in found if f.type == "term"]

    assert relation() == ["conflict"]
    assert "conflict" not in relation(Entry("panel", synonyms=("council",)))
    assert relation(Entry("council", differs_from=("panel",))) == ["conflict"]


def test_a_glossary_keeps_apart_what_the_word_lists_join() -> None:
    texts = (PANELS[0].replace("panel", "treaty").replace("founded", "signed"),
             PANELS[1].replace("council", "pact").replace("founded", "signed"))  # fmt: skip
    before = [f.relation for f in audit(sources_of(texts), rules()).findings if f.type == "term"]
    after = audit(sources_of(texts), rules(), glossary=[Entry("treaty", differs_from=("pact",))]).findings
    assert "conflict" not in before
    assert [f.relation for f in after if f.type == "term"] == ["conflict"]
