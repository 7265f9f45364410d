"""Which passages may tell the same thing: the likely ones first, in every other report."""

from __future__ import annotations

from parallax.align.similarity import BEST_OVERALL, BEST_PER_SOURCE, Similarity, similarity
from parallax.language import Sentence, load_pipeline, parse
from parallax.segment import segment
from tests.told import sources_of

REPORTS = (
    "A barge struck the lock gate at Orsund.\n\nThe harbour office closed the canal.\n\nBread is cheap.",
    "The canal was closed by the harbour office.\n\nAt Orsund a barge hit the gate of the lock.\n\nHe likes chess.",
)


def sentences(*texts: str) -> list[Sentence]:
    nlp = load_pipeline()
    return [s for one in sources_of(texts) for s in parse(one, segment(one), nlp)]


def likely(texts: tuple[str, ...] = REPORTS) -> Similarity:
    return similarity(sentences(*texts))


def test_each_sentence_finds_its_counterpart_wherever_it_stands() -> None:
    found = likely()
    assert found.candidates["A", 0][0][0] == ("B", 1)
    assert found.candidates["A", 1][0][0] == ("B", 0)
    assert found.candidates["B", 0][0][0] == ("A", 1)


def test_a_sentence_without_a_word_in_common_finds_none() -> None:
    assert likely().candidates["A", 2] == []


def test_no_sentence_is_compared_with_its_own_report() -> None:
    found = likely(("The canal was closed. The canal was closed.", "The canal was closed."))
    assert {key for key, _ in found.candidates["A", 0]} == {("B", 0)}


def test_the_cosine_is_the_same_from_both_sides_and_one_for_the_same_words() -> None:
    found = likely((REPORTS[0], REPORTS[0]))
    assert found.cosine(("A", 0), ("B", 1)) == found.cosine(("B", 1), ("A", 0))
    assert abs(found.cosine(("A", 0), ("B", 0)) - 1) < 1e-9
    assert found.cosine(("A", 0), ("Z", 9)) == 0.0


def test_spelling_with_and_without_marks_is_one() -> None:
    assert likely(("Mr Kılıç left.", "Mr Kilic left.")).candidates["A", 0][0][0] == ("B", 0)


def test_a_rare_word_weighs_more_than_a_common_one() -> None:
    found = likely(("The canal froze. The canal thawed.", "The canal froze. A canal is long."))
    assert found.weight("freeze") > found.weight("canal")
    assert found.weight("a word of no report") >= found.weight("freeze")


def test_what_two_claims_share_is_measured_by_the_smaller() -> None:
    found = likely()
    assert found.shared(frozenset({"canal"}), frozenset({"canal", "office"})) == 1.0
    assert found.shared(frozenset({"canal"}), frozenset()) == 0.0


def test_candidates_are_bounded_however_many_reports_there_are() -> None:
    text = "\n\n".join(f"The harbour office closed the canal at lock {n}." for n in range(8))
    few, many = likely((text,) * 3), likely((text,) * 20)
    assert {len(found) for found in few.candidates.values()} == {2 * BEST_PER_SOURCE}
    assert max(len(found) for found in many.candidates.values()) <= BEST_OVERALL
