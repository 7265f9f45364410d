"""What becomes of the findings of the last audit."""

from __future__ import annotations

from parallax.review.carry import Changed, changes, marked
from tests.review.samples import finding

OLD = "There were forty lamps in the hall and six coats on the wall."
LAMPS = finding({"A": (11, "forty lamps"), "B": (30, "fifty lamps")})
COATS = finding({"A": (39, "six coats"), "B": (60, "nine coats")})


def test_findings_are_new_gone_or_unchanged() -> None:
    found = changes(marked([LAMPS]), marked([COATS]))
    assert (found.new, found.gone, found.unchanged) == ((COATS.fingerprint,), (LAMPS.fingerprint,), ())
    same = changes(marked([LAMPS, COATS]), marked([COATS, LAMPS]))
    assert (same.new, same.gone, set(same.unchanged)) == ((), (), {LAMPS.fingerprint, COATS.fingerprint})


def test_a_finding_on_the_same_words_that_says_something_else_has_changed() -> None:
    more = finding({"A": (11, "forty lamps"), "B": (30, "fifty lamps"), "C": (5, "sixty lamps")})
    found = changes(marked([LAMPS, COATS]), marked([more, COATS]))
    assert found.changed == (Changed(LAMPS.fingerprint, more.fingerprint),)
    assert (found.new, found.gone) == ((), ())


def test_words_that_were_corrected_in_a_replaced_report_have_moved() -> None:
    now = "In the hall there were forty-four lamps, and six coats on the wall."
    at = now.index("forty-four lamps")
    new = finding({"A": (at, "forty-four lamps"), "B": (30, "fifty lamps")})
    found = changes(marked([LAMPS]), marked([new]), {"A": (OLD, now)})
    assert found.changed == (Changed(LAMPS.fingerprint, new.fingerprint, moved=True),)


def test_another_kind_of_finding_on_the_same_words_is_no_successor() -> None:
    name = finding({"A": (11, "forty lamps"), "B": (30, "Fifty Lamps")}, rule="core/name/body", kind="name")
    found = changes(marked([LAMPS]), marked([name]))
    assert (found.changed, found.gone) == ((), (LAMPS.fingerprint,))


def test_two_findings_that_say_the_same_keep_two_marks() -> None:
    assert list(marked([LAMPS, LAMPS])) == [LAMPS.fingerprint, f"{LAMPS.fingerprint}~2"]


def test_thousands_of_changed_findings_are_matched_at_once() -> None:
    old = marked([finding({"A": (20 * n, f"{n} lamps"), "B": (20 * n, f"{n} lights")}) for n in range(4000)])
    new = marked([finding({"A": (20 * n, f"{n} lamps"), "B": (20 * n, f"{n} candles")}) for n in range(4000)])
    assert len(changes(old, new).changed) == 4000
