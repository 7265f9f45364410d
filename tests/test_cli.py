"""The command line as its users meet it: a real process, its exit status, and what it says on which stream."""

from __future__ import annotations

import json
import os
import pty
import re
import select
import shutil
import signal
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

import pytest
from openpyxl import load_workbook

from parallax import __version__

BRIDGE = {
    "a.txt": "The new bridge will open to traffic on 5 March 2021, the town said. The work cost 12 million euros.\n",
    "b.txt": "The new bridge will open to traffic on 6 March 2021, the town said. The work cost 14 million euros.\n",
}
SAME = {"a.txt": BRIDGE["a.txt"], "b.txt": "A museum of toys reopened in the old mill. Entry is free.\n"}
RULE = """\
title    = "The same opening on different days"
check    = "time.when.v9"
about    = { slot = "day" }
severity = "major"
message  = "{a.text}, {b.text}"
why      = "A reader comes on the wrong day."
settle   = "Ask the organiser."
"""


SCREENS = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}


@dataclass(frozen=True)
class Ran:
    status: int
    out: str
    err: str


def parallax(*arguments: object, env: dict[str, str] | None = None, cwd: Path | None = None) -> Ran:
    without_screen = {k: v for k, v in os.environ.items() if k not in SCREENS}
    done = subprocess.run(
        [sys.executable, "-m", "parallax", *map(str, arguments)],
        check=False, capture_output=True, env={**without_screen, **(env or {})}, cwd=cwd, timeout=300,
    )  # fmt: skip
    return Ran(done.returncode, done.stdout.decode("utf-8"), done.stderr.decode("utf-8"))


def case(folder: Path, reports: dict[str, str]) -> Path:
    folder.mkdir(exist_ok=True)
    for name, text in reports.items():
        (folder / name).write_text(text, "utf-8")
    return folder


def refused(ran: Ran) -> str:
    """The one sentence of a run that could not be."""
    assert (ran.status, ran.out) == (2, "")
    assert re.fullmatch(r"parallax: [^\n]+[.?]\n", ran.err), ran.err
    assert "Traceback" not in ran.err
    return ran.err


@pytest.fixture(scope="module")
def audited(tmp_path_factory: pytest.TempPathFactory) -> tuple[Ran, Path]:
    """One audit of two reports that contradict each other, with both files, in a C locale."""
    folder = tmp_path_factory.mktemp("audited")
    case(folder / "case", BRIDGE)
    env = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONIOENCODING": "", "COLUMNS": "72"}
    ran = parallax("audit", "case", "--workbook", "x.xlsx", "--json", "x.json", env=env, cwd=folder)
    return ran, folder


def test_conflicts_are_told_in_plain_words_and_by_the_exit_status(audited: tuple[Ran, Path]) -> None:
    ran, _ = audited
    assert (ran.status, ran.err) == (1, "")
    assert "2 reports of one event" in ran.out
    assert "≠ conflict: the reports cannot all be right" in ran.out
    assert re.search(r"A\W+“[^”]*5 March 2021”", ran.out)
    assert re.search(r"B\W+“[^”]*6 March 2021”", ran.out)
    assert re.search(r"\n\d+ conflicts? \(\d", ran.out)
    assert "core/" not in ran.out
    assert "%" not in ran.out


def test_the_page_fits_the_terminal_and_has_no_colour_in_a_pipe(audited: tuple[Ran, Path]) -> None:
    ran, _ = audited
    assert "\x1b" not in ran.out
    assert all(len(line) <= 72 for line in ran.out.splitlines())


def test_both_files_are_written_and_agree_with_the_page(audited: tuple[Ran, Path]) -> None:
    ran, folder = audited
    made = json.loads((folder / "x.json").read_text("utf-8"))
    assert (made["schema"], [s["file"] for s in made["sources"]]) == (1, ["a.txt", "b.txt"])
    conflicts = [f for f in made["findings"] if f["relation"] == "conflict"]
    assert f"\n{len(conflicts)} conflict" in ran.out
    assert load_workbook(folder / "x.xlsx")["Discrepancies"].max_row > len(conflicts)
    assert sorted(p.name for p in folder.iterdir()) == ["case", "x.json", "x.xlsx"]


def test_the_same_input_gives_the_same_bytes_and_the_reader_may_leave_early(audited: tuple[Ran, Path]) -> None:
    _, folder = audited
    command = [sys.executable, "-m", "parallax", "audit", "case", "--json", "again.json", "--workbook", "again.xlsx"]
    reader, writer = os.pipe()
    os.close(reader)
    done = subprocess.run(command, check=False, stdout=writer, stderr=subprocess.PIPE, cwd=folder, timeout=300)
    os.close(writer)
    assert (done.returncode, done.stderr) == (1, b"")
    assert (folder / "again.json").read_bytes() == (folder / "x.json").read_bytes()
    assert (folder / "again.xlsx").read_bytes() == (folder / "x.xlsx").read_bytes()
    (folder / "again.json").unlink()
    (folder / "again.xlsx").unlink()


def test_reports_of_different_things_are_no_conflict(tmp_path: Path) -> None:
    ran = parallax("audit", case(tmp_path / "case", SAME))
    assert (ran.status, ran.err) == (0, "")
    assert "No conflict found" in ran.out


def test_one_report_is_compared_with_itself_and_that_is_said(tmp_path: Path) -> None:
    ran = parallax("audit", case(tmp_path / "case", {"a.txt": SAME["a.txt"]}))
    assert ran.status == 0
    assert "There is one report only" in ran.out


def test_two_identical_reports_are_no_conflict_and_that_is_said(tmp_path: Path) -> None:
    folder = case(tmp_path / "case", {"a.txt": BRIDGE["a.txt"], "b.txt": BRIDGE["a.txt"]})
    ran = parallax("audit", folder, "--published", "b.txt=2021-03-01")
    assert ran.status == 0
    assert "word for word" in " ".join(ran.out.split())
    assert "Mon 1 Mar 2021" in ran.out


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["audit", "none.txt"], "none.txt"),
        (["audit", "empty"], "no report"),
        (["audit", "empty.txt"], "empty"),
        (["audit", "binary.txt"], "binary.txt"),
        (["audit", "picture.png"], "picture.png"),
        (["audit", "a.txt", "--published", "a.txt"], "FILE=DATE"),
        (["audit", "a.txt", "--published", "a.txt=soon"], "soon"),
        (["audit", "a.txt", "--published", "z.txt=2021-03-01"], "z.txt"),
        (["audit", "a.txt", "--json", "none/x.json"], "the folder none does not exist"),
        (["audit", "a.txt", "--json", "empty"], "it is a folder"),
        (["audit", "a.txt", "--json", "a.txt"], "it is one of the reports"),
        (["audit", ".", "--json", "a.txt"], "it is one of the reports"),
        (["audit", "../" * 2000 + "a.txt"], "cannot be opened"),
        (["audit", "a.txt", "--workbook", "x.pdf"], "ends in .xlsx"),
        (["audit", "a.txt", "--workbook", "x.xlsx", "--json", "./x.xlsx"], "choose two names"),
        (["audit", "a.txt", "--rules", "none"], "none does not exist"),
        (["audit", "a.txt", "--rules", "pack"], "opening.toml, line 2: unknown check 'time.when.v9'; "),
        (["audit", "a.txt", "--work", "x.xlsx"], "unrecognized arguments: --work"),
        (["audit"], "SOURCES"),
        (["rules", "test", "pack"], "opening.toml, line 2"),
        (["rules", "list", "empty"], "holds no rules"),
        (["times", "none.txt"], "none.txt"),
        (["times", "none.json", "out.json"], "none.json"),
        (["times", "a.txt", "out.json"], "not JSON"),
        (["times", "pack.json", "out.json"], "has no text"),
        (["times", "{}.json", "out.json"], "not a list"),
        (["times", "{}.json", "./{}.json"], "it holds the documents"),
        (["frob"], "frob"),
        ([], "no screen"),
    ],
    ids=lambda value: "-".join(value).replace("/", "_") or "nothing" if isinstance(value, list) else "",
)
def test_what_cannot_be_run_is_one_sentence_and_status_2(tmp_path: Path, arguments: list[str], says: str) -> None:
    case(tmp_path, {"a.txt": BRIDGE["a.txt"], "empty.txt": "", "pack.json": '[{"doc": "x"}]', "{}.json": "{}"})
    (tmp_path / "empty").mkdir()
    (tmp_path / "pack" / "time").mkdir(parents=True)
    (tmp_path / "pack" / "time" / "opening.toml").write_text(RULE)
    (tmp_path / "binary.txt").write_bytes(bytes(range(256)) * 40)
    (tmp_path / "picture.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    before = {p: p.read_bytes() for p in tmp_path.rglob("*") if p.is_file()}
    assert says in refused(parallax(*arguments, cwd=tmp_path))
    assert {p: p.read_bytes() for p in tmp_path.rglob("*") if p.is_file()} == before


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no /dev/full")
def test_a_full_disk_is_one_sentence(tmp_path: Path) -> None:
    ran = parallax("audit", case(tmp_path / "case", SAME), "--json", "/dev/full")
    assert "no space left" in refused(ran)


def test_an_interrupt_is_one_sentence_and_leaves_nothing(tmp_path: Path) -> None:
    folder = case(tmp_path / "case", {f"{n}.txt": BRIDGE["a.txt"] * 200 for n in range(20)})
    process = subprocess.Popen(
        [sys.executable, "-m", "parallax", "audit", folder, "--json", tmp_path / "x.json"],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True,
    )  # fmt: skip
    time.sleep(3)  # well into the work, which takes several times as long
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=120)
    assert "Stopped before the end" in refused(Ran(process.returncode, out.decode(), err.decode()))
    assert sorted(p.name for p in tmp_path.iterdir()) == ["case"]


@pytest.mark.skipif(os.name != "posix", reason="a terminal is made by pty")
def test_on_a_terminal_there_is_progress_and_colour_unless_refused(tmp_path: Path) -> None:
    folder = case(tmp_path / "case", BRIDGE)
    shown = on_terminal("audit", str(folder))
    assert "Reading" in shown
    assert "\x1b[1;31m≠\x1b[0m" in shown
    plain = on_terminal("audit", str(folder), env={"NO_COLOR": "1"})
    assert "≠ " in plain
    assert not re.search(r"\x1b\[[\d;]*m", plain)


def on_terminal(*arguments: str, env: dict[str, str] | None = None) -> str:
    ours, theirs = pty.openpty()
    process = subprocess.Popen(
        [sys.executable, "-m", "parallax", *arguments], stdin=theirs, stdout=theirs, stderr=theirs,
        env={**os.environ, "TERM": "xterm", **(env or {})}, close_fds=True,
    )  # fmt: skip
    os.close(theirs)
    data = b""
    while select.select([ours], [], [], 120)[0]:
        try:
            more = os.read(ours, 65536)
        except OSError:  # Linux says so when the other side has gone
            break
        if not more:
            break
        data += more
    os.close(ours)
    process.wait(120)
    return data.decode("utf-8")


def test_a_desks_own_pack_is_used(tmp_path: Path) -> None:
    shipped = Path(__file__).parents[1] / "resources" / "rules" / "core"
    mine = tmp_path / "desk" / "money"
    mine.mkdir(parents=True)
    for rule in (shipped / "money").glob("*.toml"):
        shutil.copy(rule, mine)
    ran = parallax("rules", "list", tmp_path / "desk")
    assert ran.status == 0
    assert "desk/money/" in ran.out
    ran = parallax("rules", "test", tmp_path / "desk")
    assert (ran.status, ran.err) == (0, "")
    assert "all as expected" in ran.out


def test_an_example_that_fails_is_shown_with_its_line(tmp_path: Path) -> None:
    shipped = Path(__file__).parents[1] / "resources" / "rules" / "core"
    rule = shipped / "money" / "amount.toml"
    mine = tmp_path / "desk" / "money"
    mine.mkdir(parents=True)
    text = re.sub(r'expect = "conflict"', 'expect = "single"', rule.read_text("utf-8"), count=1)
    (mine / rule.name).write_text(text, "utf-8")
    ran = parallax("rules", "test", tmp_path / "desk")
    assert ran.status == 1
    assert re.search(r"desk/money/\S+\.toml, line \d+: It should report single", ran.out)
    assert "1 not as expected" in ran.out


def test_times_are_a_table_for_readers_and_json_for_programs(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("The fair opened on 4 July 2019 and closed two days later.\n")
    ran = parallax("times", "a.txt", cwd=tmp_path)
    assert ran.status == 0
    assert "2019-07-04" in ran.out
    documents = [{"doc": "d1", "dct": "2019-07-05", "text": "It closes tomorrow."}]
    (tmp_path / "docs.json").write_text(json.dumps(documents))
    assert parallax("times", "docs.json", "out.json", cwd=tmp_path).status == 0
    (found,) = json.loads((tmp_path / "out.json").read_text("utf-8"))
    assert (found["doc"], found["text"], found["value"]) == ("d1", "tomorrow", "2019-07-06")


@pytest.mark.parametrize("command", [["--help"], ["audit", "--help"], ["rules", "--help"], ["rules", "test", "--help"]])
def test_help_reads_well_and_comes_at_once(command: list[str]) -> None:
    ran = parallax(*command, env={"COLUMNS": "80"})
    assert (ran.status, ran.err) == (0, "")
    assert all(len(line) <= 80 for line in ran.out.splitlines())
    if "audit" in command:
        assert "2  could not run, or interrupted" in ran.out


def test_version_is_said_without_loading_the_heavy_parts() -> None:
    code = "import sys; from parallax.cli import main\ntry: main(['--version'])\nfinally: print(*sys.modules)"
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False).stdout
    assert said.startswith(f"Parallax {__version__}\n")
    assert not {"spacy", "numpy", "pandas", "openpyxl", "trafilatura", "PySide6"} & set(said.split())
