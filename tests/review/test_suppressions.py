"""What is silenced is silent, nothing else is, and a silencing that hits nothing is told."""

from __future__ import annotations

import pytest

from parallax.review.log import Entry, ReviewError
from parallax.review.suppressions import checked, hidden, idle, suppressions
from tests.review.samples import entry, finding

LAMPS = finding({"A": (0, "forty lamps"), "B": (9, "fifty lamps")}, topic="How many: Dželalović's lamps")
COATS = finding({"A": (50, "six coats"), "B": (70, "nine coats")}, rule="core/quantity/coats")
BOTH = {"lamps": LAMPS, "coats": COATS}


def silenced(kind: str, what: str) -> set[str]:
    log = [Entry(1, "", "", "suppress", kind=kind, what=what, reason="known")]
    return set(hidden(BOTH, suppressions(log)))


@pytest.mark.parametrize(
    ("kind", "what", "hit"),
    [
        ("rule", "core/quantity/coats", {"coats"}),
        ("values", "fifty lamps / forty lamps", {"lamps"}),
        ("values", "fifty lamps / sixty lamps", set()),
        ("name", "Dzelalovic", {"lamps"}),
        ("name", "coats", {"coats"}),
        ("name", "coat", set()),
    ],
)
def test_what_is_silenced(kind: str, what: str, hit: set[str]) -> None:
    assert silenced(kind, what) == hit


def test_a_lifted_or_undone_suppression_hides_nothing() -> None:
    first = Entry(1, "", "", "suppress", kind="rule", what="core/quantity/coats", reason="known")
    assert suppressions([first, Entry(2, "", "", "lift", about=1)]) == ()
    assert suppressions([first, entry(2, "undo", about=1)]) == ()
    assert len(suppressions([first, Entry(2, "", "", "lift", about=1), entry(3, "undo", about=2)])) == 1


def test_a_suppression_that_hits_nothing_is_told() -> None:
    log = [Entry(1, "", "", "suppress", kind="name", what="Orrin Vashti", reason="left the story")]
    assert [s.what for s in idle(BOTH.values(), suppressions(log))] == ["Orrin Vashti"]


@pytest.mark.parametrize(
    ("kind", "what", "reason", "said"),
    [
        ("colour", "red", "r", "cannot be silenced"), ("values", "one", "r", "not two values"),
        ("name", " ", "r", "what is to be silenced"), ("rule", "core/a/b", " ", "Give a reason"),
    ],
)  # fmt: skip
def test_a_suppression_without_sense_is_refused(kind: str, what: str, reason: str, said: str) -> None:
    with pytest.raises(ReviewError, match=said):
        checked(kind, what, reason)
