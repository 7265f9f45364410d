"""What the page of promises says is true: each sentence has its test, and those that had none have theirs here."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest

from parallax.case import create, open_case
from parallax.errors import ParallaxError
from tests.case.reports import HARBOUR, put, rules
from tests.package.conftest import CHECKOUT, SEED

PAGE = CHECKOUT / "resources" / "guide" / "protects.md"
SENTENCES = [line for line in PAGE.read_text("utf-8").splitlines() if line.startswith("- ")]
# Ends the process at the first word to a network: a name asked for, a connection made, a message sent.
WATCHED = """
import os, sys
def watch(event, arguments):
    if event in ("socket.connect", "socket.sendto", "socket.sendmsg", "socket.getaddrinfo", "socket.gethostbyname"):
        os.write(2, f"{event} {arguments[1:]}".encode())
        os._exit(77)
sys.addaudithook(watch)
from parallax.__main__ import main
sys.exit(main(sys.argv[1:]))
"""


@pytest.mark.parametrize("sentence", SENTENCES, ids=lambda line: line.rpartition("::")[2].strip("`"))
def test_a_promise_names_a_test_that_there_is(sentence: str) -> None:
    promise = re.fullmatch(r"- [A-Z].*[.] `(tests/[\w/]+\.py)::(test_\w+)`", sentence)
    assert promise
    tree = ast.parse((CHECKOUT / promise[1]).read_text("utf-8"))
    assert promise[2] in {node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)}


def test_every_sentence_of_the_page_is_a_promise_with_its_test() -> None:
    lines = [line for line in PAGE.read_text("utf-8").splitlines() if line and not line.startswith(("#", "- "))]
    assert [line.count(".") for line in lines] == [2]  # what the page is, in two sentences
    assert len(SENTENCES) == len(set(SENTENCES)) >= 25


def test_an_audit_speaks_to_no_network(tmp_path: Path) -> None:
    page = tmp_path / "saved.html"
    page.write_text(
        "<html><head><title>Quay</title><link rel=stylesheet href=https://example.org/a.css></head><body><article>"
        "<img src=https://example.org/a.png><p>Nine dockers were hurt at Sorrel Quay on 4 May 2021, the port said "
        "in the evening after a crane had come down.</p></article></body></html>",
        "utf-8",
    )
    case = tmp_path / "ferry.parallax"
    for command in (["audit", case, SEED, page], ["export", case, "--workbook", tmp_path / "a.xlsx"], ["verify", case]):
        done = subprocess.run([sys.executable, "-c", WATCHED, *map(str, command)], capture_output=True, check=False)
        assert done.returncode in (0, 1), done.stderr.decode()


def test_the_watch_would_see_a_word_to_a_network() -> None:
    code = WATCHED.partition("from parallax")[0] + "import socket; socket.create_connection(('127.0.0.1', 9), 1)"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, check=False).returncode == 77


def test_the_log_of_mistakes_holds_no_word_of_a_report(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from parallax.gui.crash import details, record

    monkeypatch.setenv("PARALLAX_HOME", str(tmp_path))
    try:
        raise ValueError(f"cannot read 'Captain Osric Tander' in {Path.home() / 'secret-desk' / 'a.txt'}")
    except ValueError as error:
        log = record(error, error.__traceback__).read_text("utf-8")
        told = details(error, error.__traceback__)
    assert "ValueError" in log
    for word in ("Osric", "secret-desk", str(Path.home())):
        assert word not in log + told


def test_reports_that_agree_on_an_error_raise_no_conflict(tmp_path: Path) -> None:
    wrong = "Published 4 June 2021\n\nThe ferry Marigold left Elm Point with 840,000 passengers.\n"
    with create(tmp_path / "ferry.parallax") as case:
        case.add(put(tmp_path / "reports", {"a.txt": wrong, "b.txt": wrong.replace("left", "sailed from")}))
        case.audit(rules())
        assert [f for f in map(case.finding, case.marks()) if f.relation == "conflict"] == []


def test_a_case_can_be_read_by_whoever_has_it(tmp_path: Path) -> None:
    path = tmp_path / "harbour.parallax"
    with create(path) as case:
        case.add(put(tmp_path / "reports", HARBOUR))
    assert b"Captain Osric Tander" in path.read_bytes()


def test_a_decision_in_anothers_name_looks_like_any_other(tmp_path: Path) -> None:
    path = tmp_path / "harbour.parallax"
    with create(path) as case:
        case.add(put(tmp_path / "reports", HARBOUR))
        case.audit(rules())
        case.decide(case.marks()[0], "confirmed", who="Somebody Else")
    with open_case(path) as case:
        assert case.damage == ()
        assert case.standings[case.marks()[0]].who == "Somebody Else"


def test_a_mistake_of_the_user_is_told_in_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(ParallaxError, match=r"^[^\n]+\.$"):
        open_case(tmp_path / "nothing.parallax")
