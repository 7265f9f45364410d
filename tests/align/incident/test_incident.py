"""Two reports that give the event itself another day, hour, place or number of victims, whatever verbs they use."""

from __future__ import annotations

from parallax.align.incident.telling import Telling
from parallax.extract import extract, survey
from parallax.language import load_pipeline, parse
from parallax.model import Finding
from parallax.pipeline import audit
from parallax.segment import segment
from tests.audited import rules
from tests.told import audit_of, conflicts, source, sources_of

# The reports are of a Wednesday.
MILL = "A blast tore through the paint works at Orrin {} and wounded a welder. The explosion shook the harbour."


def said(found: list[Finding], *types: str) -> set[str]:
    """The words of all readings of conflicts of some types."""
    return {e.span.quote for f in found if f.type in types for e in f.evidence}


def test_the_day_of_the_event_and_the_day_of_the_call_are_one_slot() -> None:
    call = "A welder was hurt by an explosion at the Orrin paint works. Crews were called there about 4:20 p.m. Monday."
    assert {"Saturday", "about 4:20 p.m. Monday"} <= said(conflicts(MILL.format("Saturday"), call), "time")


def test_what_was_said_or_decided_on_another_day_is_no_other_day_of_the_event() -> None:
    later = "The welder hurt by the blast at the Orrin paint works is in hospital, police said Monday."
    charged = "The owner of the Orrin paint works was charged Monday over the explosion. The blast wounded a welder."
    assert not said(conflicts(MILL.format("Saturday"), later), "time")
    assert not said(conflicts(MILL.format("Saturday"), charged), "time")


def test_an_arrest_over_the_event_is_no_day_of_it() -> None:
    arrested = "A fitter was arrested Monday after the explosion at the Orrin paint works that wounded a welder."
    booked = "The explosion wounded a welder at the Orrin works. A fitter was booked Monday after the deadly blast."
    assert not said(conflicts(MILL.format("Saturday"), arrested), "time")
    assert not said(conflicts(MILL.format("Saturday"), booked), "time")


def test_a_part_of_a_day_is_that_of_the_hour_behind_it() -> None:
    shift = "Welders began the late shift at Orrin Monday night. The explosion wounded one of them around 9:25 p.m."
    assert {"Saturday", "Monday night"} <= said(conflicts(MILL.format("Saturday"), shift), "time")


def test_the_hour_of_a_death_is_not_that_of_the_event() -> None:
    blast = "The explosion at the Orrin paint works wounded a welder. The blast happened about 1:20 p.m."
    death = "An explosion wounded a welder at the Orrin paint works. He was pronounced dead at 5:40 p.m."
    assert not said(conflicts(blast, death), "time")


def test_reports_that_agree_on_the_day_may_tell_of_other_days() -> None:
    more = MILL.format("Saturday") + " A second explosion happened Monday at the gasworks."
    assert not said(conflicts(MILL.format("Saturday"), more), "time")


def test_one_night_is_one_day() -> None:
    night = "The explosion at the Orrin paint works happened about 1 a.m. Sunday. It wounded a welder."
    assert not said(conflicts(MILL.format("late Saturday night"), night), "time")


def test_the_hour_of_the_event_and_of_the_call() -> None:
    blast = "The explosion at the Orrin paint works wounded a welder. The blast happened about 4:20 p.m."
    call = "An explosion wounded a welder at the Orrin paint works. Crews were called to the works at {}."
    assert {"about 4:20 p.m.", "9:20 p.m."} <= said(conflicts(blast, call.format("9:20 p.m.")), "time")


def test_a_weekday_counts_where_the_date_beside_it_is_another_day() -> None:
    off = MILL.format("on Monday, May 4,")  # a Saturday
    assert said(conflicts(MILL.format("Saturday"), off), "time") >= {"Saturday"}


def test_a_case_without_a_sudden_event_has_no_such_slots() -> None:
    votes = sources_of(("The council voted on the bridge Monday.", "The council voted on the bridge Tuesday."))
    reports = [survey(one, tuple(parse(one, segment(one), load_pipeline()))) for one in votes]
    telling = Telling(reports, frozenset({"vote", "happening"}))
    assert not telling.scene
    assert not any(telling.sure(claim) for report in reports for claim in extract(report))


def test_the_dead_the_hurt_and_others() -> None:
    a = "A blast at the Orrin works killed one man and left six others injured. The explosion was heard far away."
    b = "An explosion that left three people injured and one dead shook the Orrin works."
    assert {"six others", "three people"} <= said(conflicts(a, b), "quantity")
    c = "A blast at the Orrin works left two dead and three wounded. The explosion was heard far away."
    d = "An explosion at the Orrin works left two dead and seven wounded, the mayor said."
    found = said(conflicts(c, d), "quantity")
    assert {"three wounded", "seven wounded"} <= found
    assert not any(words.startswith("two") for words in found)


def test_parts_of_the_victims_are_not_set_against_all() -> None:
    a = "A blast at the Orrin works wounded nine people. The explosion was heard far away."
    b = "An explosion at the Orrin works wounded nine people. Four of the victims and two other victims were treated."
    assert not said(conflicts(a, b), "quantity")


def test_the_number_with_which_reports_open_is_compared_whatever_follows() -> None:
    a = "A blast at the Orrin works wounded nine people. The explosion was heard far away."
    b = "An explosion wounded five people at the Orrin works. Nobody died. Last year nine people were wounded there."
    assert {"nine people", "five people"} <= said(conflicts(a, b), "quantity")


def test_all_of_them_are_as_many_as_another_report_counts() -> None:
    a = "A blast at the Orrin works wounded four people. All seven victims went home from the works."
    b = "An explosion at the Orrin works wounded four people, the mayor said."
    assert {"All seven victims", "four people"} <= said(conflicts(a, b), "quantity")
    summed = "A blast at the Orrin works killed three people and wounded four. All seven victims were welders."
    assert not said(conflicts(summed, b), "quantity")


def test_others_are_all_of_the_hurt_where_somebody_died() -> None:
    a = "A blast at the Orrin works hit the welders. A fitter, 44, died, and five others were wounded."
    b = "An explosion at the Orrin works left one dead and eight people wounded."
    assert {"five others", "eight people"} <= said(conflicts(a, b), "quantity")


def test_the_street_of_the_event() -> None:
    a = "The explosion happened about 4 p.m. on Quarry Street. The blast wounded a welder."
    b = "A welder was wounded in a blast. Crews were called to Tannery Street shortly after 4 p.m."
    assert {"Quarry Street", "Tannery Street"} <= said(conflicts(a, b), "place")


def test_what_is_long_past_to_a_late_report_was_the_news_of_an_early_one() -> None:
    early = source("A blast on Quarry Street wounded a welder on May 6.", "A", "2024-05-08")
    late = source("The blast on Tannery Street wounded a welder on May 6.", "B", "2024-11-20")
    found = [f for f in audit([early, late], rules()).findings if f.relation == "conflict"]
    assert {"Quarry Street", "Tannery Street"} <= said(found, "place")


def test_pairs_do_not_depend_on_which_report_comes_first() -> None:
    call = "A welder was hurt by an explosion at the Orrin paint works. Crews were called there about 4:20 p.m. Monday."
    one, other = audit_of(MILL.format("Saturday"), call), audit_of(call, MILL.format("Saturday"))
    assert len(one.findings) == len(other.findings)
