"""A damaged file is noticed, its damage is named, and what is sound of it can still be read and exported."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from parallax.case import Case, CaseError, Filter, open_case, read_case
from parallax.export import document
from tests.case.reports import rules
from tests.torture.conftest import times

WHOLE = Filter(hidden=True)


def content(case: Case) -> tuple[Any, ...]:
    """All that a user would miss."""
    letters = [s.sigil for s in case.sources()]
    return (
        case.result(), [case.raw(letter) for letter in letters], case.log, dict(case.standings), case.page(WHOLE),
        case.glossary(), case.suppressions(),
    )  # fmt: skip


def noticed(path: Path, wanted: tuple[Any, ...]) -> str:
    """What is said of the file; empty where nothing is said and nothing is missing or changed."""
    try:
        with read_case(path) as case:
            if case.damage:
                document(case.result())  # what is left can be exported
                content(case)
                return "; ".join(map(str, case.damage))
            assert content(case) == wanted, "changed, and nobody noticed"
            return ""
    except CaseError as error:
        return str(error)


def test_no_flipped_bit_changes_a_case_unnoticed(fresh: Callable[[], Path], chance: random.Random) -> None:
    path = fresh()
    with read_case(path) as case:
        wanted = content(case)
    sound = path.read_bytes()
    told = 0
    for _ in range(times(40, 400)):
        at, bit = chance.randrange(len(sound)), chance.randrange(8)
        path.write_bytes(sound[:at] + bytes([sound[at] ^ 1 << bit]) + sound[at + 1 :])
        told += bool(noticed(path, wanted))
    assert told > times(10, 100)


def test_every_flipped_bit_in_a_report_a_finding_or_a_decision_is_named(
    fresh: Callable[[], Path], chance: random.Random
) -> None:
    path = fresh()
    sound = path.read_bytes()
    with read_case(path) as case:
        wanted = content(case)
    for words, name in (
        (b"84 passengers on board. Captain", "report A (a.txt)"), (b"Call number 0 to", "decision 1"),
        (b'"readings":[{"value"', "finding"), (b"touched the bottom", "decision "),
    ):  # fmt: skip
        places = [n for n in range(len(sound)) if sound.startswith(words, n)]
        assert places, words
        for _ in range(times(4, 50)):
            at = chance.choice(places) + chance.randrange(len(words))
            path.write_bytes(sound[:at] + bytes([sound[at] ^ 1 << chance.randrange(8)]) + sound[at + 1 :])
            assert name in noticed(path, wanted)


def test_the_sound_rest_opens_and_says_why_it_cannot_be_written(fresh: Callable[[], Path]) -> None:
    path = fresh()
    with read_case(path) as case:
        size, findings = len(case.log), case.count(WHOLE)
    damaged = path.read_bytes().replace(b"Call number 2 to", b"Call number 7 to")
    path.write_bytes(damaged)
    with open_case(path) as case:
        (found,) = case.damage
        assert str(found).startswith("decision 3 (2")
        assert len(case.log) == size - 1
        assert case.count(WHOLE) == findings
        assert len(case.sources()) == 2
        with pytest.raises(CaseError, match="it is damaged"):
            case.decide(case.marks()[0], "unresolved")
        copy = case.save_copy(path.with_name("saved.parallax"))
    assert path.read_bytes() == damaged
    with open_case(copy) as case:
        assert case.damage == ()
        assert case.result().notes == (f"Lost when the case was damaged: {found}.",)
        case.decide(case.marks()[0], "unresolved")
        case.audit(rules())


def test_a_file_cut_anywhere_is_noticed(fresh: Callable[[], Path], chance: random.Random) -> None:
    path = fresh()
    sound = path.read_bytes()
    with read_case(path) as case:
        wanted = content(case)
    for _ in range(times(15, 50)):
        path.write_bytes(sound[: chance.randrange(len(sound))])
        assert noticed(path, wanted)
    path.write_bytes(b"")
    assert "is empty" in noticed(path, wanted)


def test_a_file_that_no_longer_describes_itself_is_still_read(fresh: Callable[[], Path]) -> None:
    path = fresh()
    with read_case(path) as case:
        wanted = content(case)
    sound = path.read_bytes()
    for words, other in (
        (b"CREATE TABLE log", b"CREATF TABLE log"), (b"who TEXT NOT NULL", b"whp TEXT NOT NULL"),
        (b"CREATE INDEX", b"CREATE\xc9INDEX"), (b"'the log only grows'", b"'the mog only grows'"),
    ):  # fmt: skip
        assert words in sound
        path.write_bytes(sound.replace(words, other, 1))
        for opening in (open_case, read_case):
            with opening(path) as case:
                assert str(case.damage[0]).startswith("file: the description of its tables was damaged")
                assert not case.writable
                assert content(case)[1:] == wanted[1:]
                assert case.result().findings == wanted[0].findings


def test_what_was_cut_off_is_told_in_words_and_numbers_and_never_in_the_database_s(fresh: Callable[[], Path]) -> None:
    path = fresh()
    sound = path.read_bytes()
    for part in range(3, 10):
        path.write_bytes(sound[: len(sound) * part // 10])
        with read_case(path) as case:
            told = [str(one) for one in case.damage]
            assert told[0] == f"file: it was cut short: {len(sound) * part // 10 * 100 // len(sound)}% of it is left"
            assert not any(word in " ".join(told) for word in ("Tree", "rowid", "malformed", "Page"))
            assert any("can be read" in one for one in told)
            lost = {"A", "B"} - {source.sigil for source in case.sources()}
            named = " ".join(one for one in told if one.startswith("report"))
            assert all(f"report {letter}" in named for letter in lost) or "reports: " in named
