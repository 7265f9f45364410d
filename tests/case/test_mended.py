"""What a checker mends in a case is what the next audit goes by."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from parallax.case import Case, CaseError, Filter, create, open_case, read_case
from parallax.model import Claim, Span
from parallax.review.log import ReviewError
from tests.case.reports import HARBOUR, THIRD, put, rules

MARKET = {
    "a.txt": "Published 4 June 2021\n\nMayor Lucan Brae opened the covered market in Tollmark on Monday. The traders "
    "founded a council to watch over prices and tolls. Twelve stalls were let.\n",
    "b.txt": "Published 4 June 2021\n\nMayor Lucian Brady opened the covered market in Tollmark on Monday. "
    "The traders founded a department to watch over prices and tolls. Twelve stalls were let.\n",
}


def at(case: Case, letter: str, words: str) -> Span:
    """The stretch of a report where words stand."""
    text = next(s.text for s in case.sources() if s.sigil == letter)
    start = text.index(words)
    return Span(start, start + len(words), words)


def claim(case: Case, letter: str, words: str, kind: str) -> Claim:
    """The claim of a type that stands on some words, as the last audit has it."""
    span = at(case, letter, words)
    return next(
        c
        for c in case.result().claims
        if (c.source, c.type) == (letter, kind) and c.span.start < span.end and c.span.end > span.start
    )


def quoted(case: Case) -> set[frozenset[str]]:
    """The words on which each conflict rests."""
    return {
        frozenset(e.span.quote for e in line.finding.evidence)
        for line in case.page(Filter(relations=("conflict",), hidden=True))
    }


@pytest.fixture
def market(tmp_path: Path) -> Case:
    """An audited case of two reports that call a man and a body by two names."""
    case = create(tmp_path / "market.parallax")
    case.add(put(tmp_path / "market", MARKET))
    case.audit(rules())
    return case


def test_a_wrong_count_is_mended_and_read_again(case: Case) -> None:
    case.correct("B", at(case, "B", "91 passengers"), "value", "84", who="Ida", reason="The line has put it right.")
    assert frozenset({"84 passengers", "91 passengers"}) in quoted(case)
    case.audit(rules())
    assert frozenset({"84 passengers", "91 passengers"}) not in quoted(case)
    mended = claim(case, "B", "91 passengers", "quantity")
    assert (mended.value.low, mended.span.quote) == (84.0, "91 passengers")
    assert mended.value.derivation == "corrected by the checker: 84 (The line has put it right.)"


def test_how_a_correction_reads_is_known_before_and_in_a_thread(case: Case, tmp_path: Path) -> None:
    with case.beside() as snapshot, ThreadPoolExecutor(1) as pool:
        coming = pool.submit(snapshot.correction, "B", at(case, "B", "91 passengers"), "value", "fifty passengers")
        case.note(case.marks()[0], "Meanwhile.")
        read = coming.result()
    assert ([c.value.low for c in read.read], len(case.log)) == ([50.0], 1)
    case.put_right(read, who="Ida", reason="By the list.")
    (one,) = case.corrections()
    assert (one.value, one.who, one.reason) == ("fifty passengers", "Ida", "By the list.")
    case.replace("B", put(tmp_path / "new", {"b.txt": HARBOUR["b.txt"].replace("91 p", "90 p")})[0])
    with pytest.raises(ReviewError, match="changed meanwhile"):
        case.put_right(read)


def test_a_date_is_mended_as_a_report_would_write_it(case: Case) -> None:
    case.correct("B", at(case, "B", "Wednesday night"), "date", "1 June 2021")
    case.audit(rules())
    value = claim(case, "B", "Wednesday night", "time").value
    assert value.norm == "2021-06-01"
    assert value.derivation == "corrected by the checker: 1 June 2021"


def test_a_speaker_is_mended(case: Case) -> None:
    for name in ("Osric Tander", "Captain Osric Tander", "Tander"):
        case.correct("A", at(case, "A", "2 million euros"), "speaker", name)
        case.audit(rules())
        mended = claim(case, "A", "2 million euros", "money")
        assert mended.speaker == "osric tander"
        assert mended.value.derivation.endswith(f"speaker corrected by the checker: {name}")


def test_what_cannot_be_read_is_refused_in_one_sentence(case: Case) -> None:
    span = at(case, "B", "91 passengers")
    for field, value, said in (
        ("value", "plenty", "'plenty' cannot be read as a quantity here"),
        ("date", "1 June 2021", "No date or time was found"),
        ("value", " ", "Write what it should be"),
        ("tone", "sad", "'tone' cannot be mended"),
    ):
        with pytest.raises(ReviewError, match=said):
            case.correct("B", span, field, value)  # type: ignore[arg-type]
    with pytest.raises(ReviewError, match="No fact was found"):
        case.correct("B", at(case, "B", "Published"), "value", "12")
    with pytest.raises(ReviewError, match="Several facts stand"):
        case.correct("B", at(case, "B", "91 passengers on board. Captain Osric Tander was taken"), "value", "12")
    with pytest.raises(ReviewError, match="Select some words"):
        case.correct("B", Span(3, 3, ""), "value", "12")
    with pytest.raises(CaseError, match="no report Q"):
        case.correct("Q", span, "value", "12")
    assert case.log == ()


def test_a_correction_ends_when_it_is_withdrawn_and_follows_its_words(case: Case, tmp_path: Path) -> None:
    before = quoted(case)
    entry = case.correct("B", at(case, "B", "3 million euros"), "value", "2 million euros")
    case.replace("B", put(tmp_path / "new", {"b.txt": HARBOUR["b.txt"].replace("The repair", "The long repair")})[0])
    case.audit(rules())
    (one,) = case.corrections()
    assert one.span == at(case, "B", "3 million euros")
    assert frozenset({"2 million euros", "3 million euros"}) not in quoted(case)
    case.withdraw(entry.number)
    assert case.corrections() == ()
    case.audit(rules())
    assert quoted(case) == before
    with pytest.raises(CaseError, match="nothing under number"):
        case.withdraw(entry.number)


def test_a_correction_whose_words_are_gone_says_so_and_does_nothing(case: Case, tmp_path: Path) -> None:
    case.correct("B", at(case, "B", "91 passengers"), "value", "84")
    new = HARBOUR["b.txt"].replace(" with 91 passengers on board", "")
    case.replace("B", put(tmp_path / "new", {"b.txt": new})[0])
    case.audit(rules())
    assert [one.span for one in case.corrections()] == [None]


def test_two_names_that_are_one_are_no_difference(market: Case) -> None:
    names = frozenset({"Mayor Lucan Brae", "Mayor Lucian Brady"})
    assert names in quoted(market)
    market.same("entity", "Lucan Brae", "Lucian Brady", who="Ida")
    market.audit(rules())
    assert names not in quoted(market)
    assert ("lucan brae", "lucian brady") in [keys for _, keys in market.result().alignment.names]
    market.undo()
    market.audit(rules())
    assert names in quoted(market)
    market.differ("entity", "Lucan Brae", "Lucian Brady")
    market.audit(rules())
    assert market.result().alignment.names == ()
    assert [(one.same, one.a, one.b) for one in market.likeness()] == [(False, "Lucan Brae", "Lucian Brady")]


def test_names_that_are_two_are_never_linked(tmp_path: Path) -> None:
    texts = {name: text.replace("Lucian Brady", "Lukan Brae") for name, text in MARKET.items()}
    with create(tmp_path / "m.parallax") as case:
        case.add(put(tmp_path / "m", texts))
        case.audit(rules())
        assert [keys for _, keys in case.result().alignment.names] == [("lucan brae", "lukan brae")]
        assert case.count(Filter(types=("name",))) == 1
        entry = case.differ("entity", "Lucan Brae", "Lukan Brae")
        case.audit(rules())
        assert case.result().alignment.names == ()
        assert case.count(Filter(types=("name",))) == 0
        case.withdraw(entry.number)
        case.audit(rules())
        assert case.result().alignment.names != ()


def test_two_words_that_are_one_thing_are_no_difference(market: Case) -> None:
    words = frozenset({"council", "department"})
    assert words in quoted(market)
    market.same("term", "council", "department")
    market.audit(rules())
    assert words not in quoted(market)
    with pytest.raises(ReviewError, match="two different names"):
        market.same("term", "council", " Council ")
    with pytest.raises(ReviewError, match="neither an entity nor a term"):
        market.same("colour", "council", "department")


def test_rows_are_mended_by_hand(case: Case) -> None:
    row = next(row for row in case.result().alignment.rows if len(row.cells) == 2)
    cells = tuple((sigil, numbers[0]) for sigil, numbers in row.cells)
    case.unlink(cells)
    case.audit(rules())
    result = case.result()
    assert all(not set(cells) <= {(s, n) for s, ns in r.cells for n in ns} for r in result.alignment.rows)
    assert all({(p.a.source, p.a.passage), (p.b.source, p.b.passage)} != set(cells) for p in result.alignment.pairs)
    assert [(one.linked, one.passages) for one in case.links()] == [(False, tuple(sorted(cells)))]
    case.link(cells)
    case.audit(rules())
    assert any(set(cells) <= {(s, n) for s, ns in r.cells for n in ns} for r in case.result().alignment.rows)


def test_passages_of_different_words_can_be_put_in_one_row(case: Case) -> None:
    result = case.result()
    first = {s: min(p.number for p in result.passages if p.source == s and p.kind == "article") for s in "AB"}
    last = max(p.number for p in result.passages if p.source == "B" and p.kind == "article")
    case.link((("A", first["A"]), ("B", last)))
    case.audit(rules())
    rows = [{(s, n) for s, ns in r.cells for n in ns} for r in case.result().alignment.rows]
    assert any({("A", first["A"]), ("B", last)} <= row for row in rows)
    for wrong, said in (((("A", 0), ("A", 1)), "two reports"), ((("A", 0), ("B", 999)), "no passage 999")):
        with pytest.raises((ReviewError, CaseError), match=said):
            case.link(wrong)


def test_a_finding_of_ones_own_is_one_like_any_other(case: Case, tmp_path: Path) -> None:
    before = case.count()
    spans = [("A", at(case, "A", "ran aground")), ("B", at(case, "B", "was taken to hospital"))]
    mark = case.add_finding("What became of the ship", spans, "status", who="Ida")
    line = case.page()[0]
    assert (line.mark, line.finding.rule, line.finding.relation) == (mark, "own/status", "conflict")
    assert [e.span.quote for e in line.finding.evidence] == ["ran aground", "was taken to hospital"]
    case.decide(mark, "needs a call")
    case.audit(rules())
    assert case.page()[0].verdict == "needs a call"
    assert case.count() == before + 1
    assert case.count(Filter(search="became ship", types=("status",))) == 1
    assert case.result().findings[0].fingerprint == mark
    with open_case(case.save_copy(tmp_path / "copy.parallax")) as copy:
        assert copy.page()[0] == case.page()[0]
        (number,) = copy.own_findings()
        copy.withdraw(number)
        assert copy.count() == before
        copy.undo()
        assert copy.page()[0].verdict == "needs a call"
        copy.undo()
        copy.undo()
        assert copy.count() == before
        copy.redo()
        assert copy.marks()[0] == mark
        assert copy.verify() == ()


def test_a_finding_of_ones_own_follows_its_words_and_goes_with_its_report(case: Case, tmp_path: Path) -> None:
    spans = [("A", at(case, "A", "ran aground")), ("B", at(case, "B", "was taken to hospital"))]
    mark = case.add_finding("The ship", spans, "status")
    new = HARBOUR["b.txt"].replace("Captain Osric", "Before that, Captain Osric")
    case.replace("B", put(tmp_path / "new", {"b.txt": new})[0])
    case.audit(rules())
    assert case.finding(mark).evidence[1].span == at(case, "B", "was taken to hospital")
    case.remove("B")
    assert mark not in case.marks()
    case.audit(rules())
    assert mark not in case.marks()
    assert case.own_findings() != {}


def test_a_finding_of_ones_own_needs_two_reports_and_a_topic(case: Case) -> None:
    one, other = ("A", at(case, "A", "ran aground")), ("B", at(case, "B", "ran aground"))
    tries: tuple[tuple[Callable[[], str], str], ...] = (
        (lambda: case.add_finding("The ship", [one], "status"), "two reports"),
        (lambda: case.add_finding(" ", [one, other], "status"), "what the finding is about"),
        (lambda: case.add_finding("The ship", [one, other], "mood"), "no kind of finding"),  # type: ignore[arg-type]
    )
    for act, said in tries:
        with pytest.raises(ReviewError, match=said):
            act()
    case.add_finding("The ship", [one, other], "status")
    assert [r.value for r in case.page()[0].finding.readings] == ["ran aground (A)", "ran aground (B)"]
    with pytest.raises(ReviewError, match="already"):
        case.add_finding("The ship", [one, other], "status")


def test_a_removed_report_leaves_no_word_of_it_whatever_was_mended(path: Path) -> None:
    with open_case(path) as case:
        case.correct("B", at(case, "B", "91 passengers"), "value", "84")
        case.add_finding("The ship", [("A", at(case, "A", "ran aground")), ("B", at(case, "B", "3 million"))], "money")
        row = case.result().alignment.rows[0]
        case.unlink([(sigil, numbers[0]) for sigil, numbers in row.cells])
        case.remove("B")
        case.audit(rules())
    for words in (b"91 passengers", b"3 million", b"Wednesday night"):
        assert words not in path.read_bytes()


def test_an_audit_in_a_thread_goes_by_what_was_mended_before_it(case: Case) -> None:
    case.correct("B", at(case, "B", "91 passengers"), "value", "84")
    with case.beside() as snapshot:
        found = snapshot.found(rules())
    own = case.add_finding("Late", [("A", at(case, "A", "ran")), ("B", at(case, "B", "ran"))], "status")
    case.take(found)
    assert case.marks()[0] == own
    assert frozenset({"84 passengers", "91 passengers"}) not in quoted(case)


def test_nothing_is_matched_again_where_nothing_was_mended(case: Case, tmp_path: Path) -> None:
    from parallax.case import reaudit

    case.note(case.marks()[0], "Only a note.")
    case.choose_rule("core/quantity/count", on=False)
    assert reaudit.made(case._db, rules()).keep == ()
    case.add(put(tmp_path / "more", THIRD))
    case.same("entity", "Marigold", "Penholt")
    with read_case(case.path) as beside:
        assert [name for name, *_ in reaudit.made(beside._db, rules()).keep].count("claims") == 1
