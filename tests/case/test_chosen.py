"""What a case chooses of rules and words, and what its reports are said to be."""

from __future__ import annotations

from pathlib import Path

import pytest

from parallax.case import Case, CaseError, Filter, create, open_case
from parallax.errors import RuleError
from parallax.lexicon.glossary import Entry
from parallax.review.choices import Choice
from parallax.review.log import ReviewError
from tests.case.reports import put, rules

BODIES = {
    "a.txt": "Published 4 June 2021\n\nThe two ports founded a board to watch over the tides. It meets in Tollmark.\n",
    "b.txt": "Published 4 June 2021\n\nThe two ports founded a panel to watch over the tides. It meets in Tollmark.\n",
}


def relations(case: Case) -> list[str]:
    """How the findings about words relate."""
    return [line.finding.relation for line in case.page(Filter(types=("term",)))]


@pytest.fixture
def bodies(tmp_path: Path) -> Case:
    """A case of two reports that call one body by two nouns."""
    case = create(tmp_path / "bodies.parallax")
    case.add(put(tmp_path / "bodies", BODIES))
    return case


def test_a_rule_can_be_left_out_and_made_quieter(path: Path) -> None:
    with open_case(path) as case:
        line = case.page()[0]
        rule = line.finding.rule
        case.choose_rule(rule, severity="info", who="Ida")
        case.audit(rules())
        assert case.finding(line.mark).severity == "info"
        assert next(r.severity for r in case.result().rules if r.id == rule) == "info"
        case.choose_rule(rule, on=False)
        case.audit(rules())
        assert rule not in case.rule_counts()
    with open_case(path) as case:
        assert case.rule_choices() == {rule: Choice(False, "info")}
        case.undo()
        case.choose_rule(rule, severity="")
        assert case.rule_choices() == {}
        case.audit(rules())
        assert case.finding(line.mark).severity == line.finding.severity
        with pytest.raises(ReviewError, match="'loud' is no severity"):
            case.choose_rule(rule, severity="loud")
        with pytest.raises(ReviewError, match="Say whether"):
            case.choose_rule(rule)


def test_words_that_the_glossary_joins_are_no_conflict(bodies: Case) -> None:
    bodies.define_entry(Entry("board", differs_from=("panel",), note="A board decides."))
    bodies.audit(rules())
    assert relations(bodies) == ["conflict"]
    bodies.define_entry(Entry("board", kind="body", synonyms=("panel",)))
    bodies.audit(rules())
    assert relations(bodies) in (["wording"], [])
    assert [(e.term, e.synonyms) for e in bodies.glossary_entries()] == [("board", ("panel",))]
    bodies.undo()
    assert bodies.glossary() == {"board": "A board decides."}
    bodies.undefine("Board")
    assert bodies.glossary_entries() == ()
    with pytest.raises(ReviewError, match="no entry 'board'"):
        bodies.undefine("board")


def test_a_kind_makes_a_noun_the_name_of_a_body(tmp_path: Path) -> None:
    texts = {name: text.replace("board", "glimmerworks").replace("panel", "council") for name, text in BODIES.items()}
    with create(tmp_path / "kind.parallax") as case:
        case.add(put(tmp_path / "kind", texts))
        case.audit(rules())
        assert relations(case) == []
        case.define_entry(Entry("glimmerworks", kind="body"))
        case.audit(rules())
        assert relations(case) == ["conflict"]


def test_the_desks_glossary_counts_unless_the_case_says_otherwise(bodies: Case) -> None:
    desk = (Entry("board", differs_from=("panel",)),)
    bodies.audit(rules(), glossary=desk)
    assert relations(bodies) == ["conflict"]
    bodies.define_entry(Entry("board", synonyms=("panel",)))
    bodies.audit(rules(), glossary=desk)
    assert "conflict" not in relations(bodies)


def test_an_entry_that_says_two_things_is_refused(bodies: Case) -> None:
    for entry, said in (
        (Entry(" "), "needs a term"), (Entry("board", kind="bird"), "no kind"),
        (Entry("board", synonyms=("panel",), differs_from=("Panel",)), "cannot both"),
    ):  # fmt: skip
        with pytest.raises(RuleError, match=said):
            bodies.define_entry(entry)


def test_what_a_report_is_said_to_be_can_be_undone(path: Path) -> None:
    with open_case(path) as case:
        before = case.sources()[1]
        case.describe("B", publisher="The Tollmark Bell", author="O. Brae", who="Ida")
        after = case.sources()[1]
        assert (after.publisher.value, after.publisher.origin) == ("The Tollmark Bell", "given")
        assert after.published == before.published
        assert case.count(Filter(search="tollmark bell")) == case.count()
    with open_case(path) as case:
        assert case.sources()[1] == after
        case.undo()
        assert case.sources()[1] == before
        case.describe("B", published="")
        assert (case.sources()[1].published.value, case.sources()[1].published.origin) == ("", "unknown")
        for wrong in ({"language": "English!"}, {}, {"published": "one fine day"}):
            with pytest.raises((ReviewError, CaseError)):
                case.describe("B", **wrong)


def test_only_a_date_asks_for_another_reading(case: Case) -> None:
    from parallax.case import reaudit

    case.describe("B", title="Aground", publisher="The Bell", author="O. Brae")
    assert reaudit.made(case._db, rules()).read == 0
    case.describe("B", published="9 June 2021")
    assert reaudit.made(case._db, rules()).read == 1


def test_a_date_given_with_a_new_version_goes_before_the_one_given_before(case: Case, tmp_path: Path) -> None:
    case.date("B", "2021-06-09")
    (new,) = put(tmp_path / "new", {"b.txt": "The ferry ran aground on Tuesday.\n"})
    assert case.replace("B", new)[1].published.value == "2021-06-09"
    assert case.replace("B", new, "2021-06-11")[1].published.value == "2021-06-11"


def test_what_is_said_of_a_removed_report_goes_with_it(path: Path) -> None:
    with open_case(path) as case:
        case.describe("B", title="Aground in the Narrows")
        case.remove("B")
    assert b"Aground in the Narrows" not in path.read_bytes()
