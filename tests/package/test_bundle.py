"""The folder that runs without Python: what it does, how soon and how large it is, and what it carries."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType

import pytest
from openpyxl import load_workbook

from parallax import __version__
from tests.package.conftest import CHECKOUT, SEED, Installed

UNPACKED = 420_000_000
FIRST_WINDOW = 2.0
OLDEST_SQLITE = (3, 51, 3)
INSTALLER = CHECKOUT / "resources" / "installer"


@contextmanager
def screen(needs: Callable[..., None]) -> Iterator[str]:
    """A screen of its own, without a person before it."""
    needs("Xvfb")
    reader, writer = os.pipe()
    command = ["Xvfb", "-displayfd", str(writer), "-screen", "0", "1280x800x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=[writer], stderr=subprocess.DEVNULL)
    os.close(writer)
    with os.fdopen(reader) as told:
        number = told.readline().strip()
    try:
        yield f":{number}"
    finally:
        server.terminate()
        server.wait()


def smoke(installed: Installed, case: Path, workbook: Path) -> float:
    """Let the window open, audit and export; seconds until it stood there."""
    began = time.monotonic()
    shown = float("inf")
    said = []
    with subprocess.Popen(
        installed.command("parallax-window", "--smoke", case, workbook),
        env=installed.env, cwd=installed.home, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, encoding="utf-8",
    ) as process:  # fmt: skip
        assert process.stdout
        for line in process.stdout:
            said.append(line)
            if line.startswith("window"):
                shown = time.monotonic() - began
                if sys.platform == "linux" and os.getloadavg()[0] > (
                    os.cpu_count() or 1
                ):  # others use the computer: what of that was ours?
                    shown = worked(process.pid)
    assert process.returncode == 0, "".join(said)
    return shown


def worked(number: int) -> float:
    """Seconds that a process of Linux has computed so far."""
    fields = Path(f"/proc/{number}/stat").read_text("utf-8").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def checked(workbook: Path, case: Path) -> None:
    """The workbook is one, and the case is whole."""
    book = load_workbook(workbook, read_only=True)
    assert len(book.sheetnames) > 3
    book.close()
    assert [p.name for p in case.parent.glob(f"{case.name}*")] == [case.name]


def sized(folder: Path) -> int:
    return sum(p.lstat().st_size for p in folder.rglob("*") if not p.is_symlink() and p.is_file())


def test_the_command_line_audits_and_exports_with_nothing_around_it(installed: Installed, tmp_path: Path) -> None:
    done = installed.run("parallax", "audit", SEED, "--workbook", tmp_path / "a.xlsx", "--json", tmp_path / "a.json")
    assert (done.returncode, done.stderr) == (1, "")
    assert json.loads((tmp_path / "a.json").read_text("utf-8"))["findings"]
    assert load_workbook(tmp_path / "a.xlsx").sheetnames


def test_the_bundle_says_the_same_as_the_checkout(installed: Installed, tmp_path: Path) -> None:
    built = installed.folder.joinpath(f"parallax{installed.ending}").stat().st_mtime
    read = (p for name in ("desktop", "resources", "seeds") for p in (CHECKOUT / name).rglob("*.*"))
    if any(p.stat().st_mtime > built for p in read if p.suffix in {".py", ".toml", ".tsv", ".txt"}):
        pytest.skip("the checkout has changed since the bundle was built")
    installed.run("parallax", "audit", SEED, "--json", tmp_path / "bundle.json")
    ours = [sys.executable, "-m", "parallax", "audit", str(SEED), "--json", str(tmp_path / "checkout.json")]
    subprocess.run(ours, check=False, capture_output=True)
    assert (tmp_path / "bundle.json").read_bytes() == (tmp_path / "checkout.json").read_bytes()


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere a window needs the computer's own screen")
def test_the_window_opens_audits_and_exports_on_a_screen(
    installed: Installed, case: Path, tmp_path: Path, needs: Callable[..., None]
) -> None:
    with screen(needs) as display:
        on_it = replace(installed, more={"DISPLAY": display})
        books = [tmp_path / f"{n}.xlsx" for n in range(3)]
        # The first time the computer reads it from its disk, and another program may just have been in the way.
        assert min(smoke(on_it, case, book) for book in books) <= FIRST_WINDOW
    checked(books[0], case)


def test_the_window_opens_audits_and_exports_off_the_screen(installed: Installed, case: Path, tmp_path: Path) -> None:
    smoke(replace(installed, more={"QT_QPA_PLATFORM": "offscreen"}), case, tmp_path / "a.xlsx")
    checked(tmp_path / "a.xlsx", case)


def test_without_a_screen_one_sentence_says_so(installed: Installed) -> None:
    if sys.platform != "linux":
        pytest.skip("there is always a screen")
    done = installed.run("parallax-window")
    assert (done.returncode, done.stdout) == (2, "")
    assert re.fullmatch(r"parallax: [^\n]+\.\n", done.stderr)


def test_nothing_is_left_beside_what_was_asked_for(installed: Installed, case: Path, tmp_path: Path) -> None:
    temp = tmp_path / "temp"
    temp.mkdir()
    more = {"TMPDIR": str(temp), "TEMP": str(temp), "QT_QPA_PLATFORM": "offscreen"}
    smoke(replace(installed, more=more), case, tmp_path / "a.xlsx")
    assert list(temp.iterdir()) == []
    words = b"Lindqvist", b"Strait Herald"
    left = [p for p in installed.home.rglob("*") if p.is_file()]
    assert [p.name for p in left if any(word in p.read_bytes() for word in words)] == []


def test_it_states_its_version(installed: Installed) -> None:
    assert installed.run("parallax", "--version").stdout.strip() == f"Parallax {__version__}"


def test_it_is_not_larger_than_promised(bundle: Path) -> None:
    assert sized(bundle) <= UNPACKED


def test_every_library_was_found_when_it_was_built() -> None:
    log = CHECKOUT / "build" / "pyinstaller.log"
    if not log.is_file():
        pytest.skip("the bundle was built elsewhere")
    assert ours("bundle").missing(log.read_text("utf-8").splitlines()) == []


def test_one_sqlite_is_carried_and_it_is_a_sound_one(bundle: Path) -> None:
    names = [p.name for p in bundle.rglob("*") if re.search(r"(?i)sqlite3|QtSql|Qt6Sql|qsqlite", p.name)]
    assert names == []
    assert [p.parent.name for p in bundle.rglob("__init__*") if p.parent.name == "apsw" and p.suffix in {".so", ".pyd"}]
    version = bill(bundle)["SQLite"]
    assert tuple(map(int, version.split("."))) >= OLDEST_SQLITE


def test_no_library_with_a_history_of_holes_is_carried(bundle: Path) -> None:
    # No expat: pages and workbooks are read with libxml2. No OpenSSL: there is no network to speak to.
    names = [p.name for p in bundle.rglob("*") if re.search(r"(?i)expat|libssl|libcrypto|_ssl\.|QtNetwork", p.name)]
    assert names == []


def test_no_browser_and_no_other_toolkit_is_carried(bundle: Path) -> None:
    names = [
        p.name for p in bundle.rglob("*") if re.search(r"WebEngine|Qt6?(Qml|Quick|Network|Sql)|gtk|wayland", p.name)
    ]
    assert names == []


def test_the_windows_languages_are_there_and_no_others(bundle: Path) -> None:
    found = {p.stem.partition("_")[2] for p in bundle.rglob("*.qm") if p.stem.startswith("qt")}
    assert found <= {"en", "tr"}
    assert "tr" in found


def test_the_bill_names_every_package_that_runs(bundle: Path) -> None:
    parts = bill(bundle)
    assert {
        "CPython",
        "Qt",
        "PySide6_Essentials",
        "spacy",
        "apsw",
        "lxml",
        "libxml2",
        "openpyxl",
        "numpy",
    } <= parts.keys()
    pinned = dict(re.findall(r"(?m)^([\w.-]+)==([^\s;]+)", (CHECKOUT / "requirements.lock").read_text("utf-8")))
    folded = {name.lower().replace("_", "-"): version for name, version in parts.items()}
    assert [name for name, version in pinned.items() if folded.get(name, version) != version] == []
    assert not {"pytest", "mypy", "ruff", "hypothesis"} & parts.keys()


def test_the_licence_of_every_part_is_there(bundle: Path) -> None:
    text = (papers(bundle) / "LICENSES.txt").read_text("utf-8")
    assert [name for name, version in bill(bundle).items() if f"\n{name} {version}" not in text] == []
    for words in (
        "GNU LESSER GENERAL PUBLIC LICENSE",
        "Apache License",
        "SIL OPEN FONT LICENSE",
        "Permission is hereby",
    ):
        assert words.lower() in text.lower()


def test_the_demo_cases_the_rules_and_the_guide_are_there(bundle: Path) -> None:
    inside = papers(bundle) / "parallax"
    for name in ("rules", "lexicons", "styles", "icons", "guide"):
        assert any((inside / "resources" / name).iterdir())
    assert (inside / "seeds" / "ferry-fire").is_dir()
    assert not (inside / "resources" / "installer").exists()
    assert not (inside / "resources" / "lexicons" / "sources").exists()


def papers(bundle: Path) -> Path:
    """Where the bundle keeps what is no program."""
    return bundle / "_internal"


def bill(bundle: Path) -> dict[str, str]:
    """What the bill of materials says is in the bundle."""
    paper = json.loads((papers(bundle) / "sbom.cdx.json").read_text("utf-8"))
    assert (paper["bomFormat"], paper["metadata"]["component"]["version"]) == ("CycloneDX", __version__)
    return {part["name"]: part["version"] for part in paper["components"]}


def ours(name: str) -> ModuleType:
    """A module of the installer."""
    sys.path.insert(0, str(INSTALLER))
    try:
        spec = spec_from_file_location(name, INSTALLER / f"{name}.py")
        assert spec
        assert spec.loader
        module = module_from_spec(spec)
        spec.loader.exec_module(module)
    finally:
        sys.path.remove(str(INSTALLER))
    return module
