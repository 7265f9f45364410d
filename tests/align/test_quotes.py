"""One utterance in several reports, and how its words differ."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from parallax.align.quotes import pairs
from parallax.align.wordings import differences
from parallax.extract import quotes
from parallax.model import Claim, Pair
from tests.extract.reports import report


def matched(*texts: str) -> list[Pair]:
    found: list[Claim] = []
    for sigil, text in zip("ABCDEF", texts, strict=False):
        found += quotes.extract(report(text, sigil=sigil))
    return list(pairs(found))


def test_reworded_utterance_of_one_speaker_is_one() -> None:
    (pair,) = matched(
        '"The road is closed and nobody has crossed the pass," said Milan Kos, a ranger.',
        'Milan Kos said: "The road is not open, and nobody went over the pass."',
    )
    assert pair.a.type == "quote"


def test_report_of_the_words_finds_the_quotation() -> None:
    (pair,) = matched(
        '"We will not pay a single crown for the bridge," said Milan Kos.',
        "Milan Kos said the town would not pay a single crown for the bridge.",
    )
    assert {pair.a.value.unit, pair.b.value.unit} == {"direct", "reported"}


def test_two_sayings_of_one_speaker_stay_apart() -> None:
    assert not matched(
        '"The harvest was the worst in forty years," said Milan Kos.',
        '"My sister never wanted to sell the farm," said Milan Kos.',
    )


def test_same_words_of_two_people_are_an_attribution() -> None:
    (pair,) = matched(
        '"We heard the ice crack and we ran for the shore," said Milan Kos, a ranger.',
        '"We heard the ice crack and we ran for the shore," said Eva Novak, a teacher.',
    )
    assert pair.a.type == pair.b.type == "attribution"
    assert {pair.a.value.norm, pair.b.value.norm} == {"milan kos", "eva novak"}


def test_title_leads_to_its_only_bearer() -> None:
    (pair,) = matched(
        '"No boat should sail before the storm is over," Governor Ruth Amsel said.',
        '"No ship ought to leave before the storm has passed," the governor said.',
    )
    assert pair.a.type == "quote"


def test_differences_name_what_is_added_lost_and_changed() -> None:
    found = differences("We shall never sell the old mill", "We shall sell the new mill soon")
    assert [(c.kind, " ".join(c.a), " ".join(c.b)) for c in found if c.kind != "same"] == [
        ("lost", "never", ""),
        ("changed", "old", "new"),
        ("added", "", "soon"),
    ]


WORDS = st.lists(st.sampled_from(["a", "b", "c", "d"]))


@given(WORDS, WORDS)
def test_differences_give_both_texts_back(a: list[str], b: list[str]) -> None:
    found = differences(" ".join(a), " ".join(b))
    assert [w for c in found for w in c.a] == a
    assert [w for c in found for w in c.b] == b


def test_a_quotation_broken_by_the_reporter_is_one_with_the_unbroken() -> None:
    (pair,) = matched(
        '"The wind turned," ranger Milan Kos said on Monday, "and the whole valley was in smoke."',
        '"The wind turned, and the whole valley was in smoke," said Eva Novak, a teacher.',
    )
    assert pair.a.type == "attribution"
    assert pair.a.span.quote.startswith("The wind turned")


def test_a_quotation_of_two_sentences_is_one_attribution_that_shows_both_speakers() -> None:
    (pair,) = matched(
        '"A bell can be cast again. A tower that has been sold cannot," said Milan Kos, a ranger.',
        'Eva Novak, a teacher, said: "A bell can be cast again. A tower that has been sold cannot."',
    )
    assert "Milan Kos" in pair.a.span.quote
    assert "Eva Novak" in pair.b.span.quote


def test_offices_tell_two_speakers_apart_and_titles_that_anybody_may_bear_do_not() -> None:
    said = '"The sea gave us one night and took the harbour,"'
    (pair,) = matched(f"{said} the widow said.", f"{said} said Milan Kos, the head teacher.")
    assert pair.a.type == "attribution"
    (other,) = matched(f"{said} a witness said.", f"{said} said Milan Kos, the head teacher.")
    assert other.a.type == "quote"


def test_a_short_quotation_of_one_speaker_is_part_of_the_longer_one() -> None:
    (pair,) = matched(
        '"We shall mend each fence and each gate before the snow," said Milan Kos.',
        '"Each fence, each gate," said Milan Kos.',
    )
    assert pair.a.type == "quote"


def test_nearly_the_same_words_are_one_utterance_whoever_is_taken_for_the_speaker() -> None:
    (pair,) = matched(
        '"They were laughing when the boat came for them," said Eva Novak, a teacher.',
        '"They were weeping when the boat came for them," said Milan Kos, a ranger.',
    )
    assert pair.a.type == "quote"
