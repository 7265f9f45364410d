"""The house stays as it was planned: sizes, borders, data with their source, nothing private in what is shipped."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tomllib
from pathlib import Path
from statistics import median, quantiles

import pytest

CHECKOUT = Path(__file__).parents[1]
PACKAGE = CHECKOUT / "desktop" / "parallax"
MODULES = sorted(PACKAGE.rglob("*.py"))
LEXICONS = sorted(p for p in (CHECKOUT / "resources" / "lexicons").rglob("*") if p.suffix in {".toml", ".tsv", ".txt"})
RULES = sorted((CHECKOUT / "resources" / "rules").rglob("*.toml"))
VERSION_FILE = "desktop/parallax/__init__.py"
HEAVY = {"spacy", "pandas", "openpyxl", "trafilatura", "numpy", "PySide6"}
PRIVATE = re.compile(r"/root/|/home/|/work/|/opt/\w|pypi\.org|pythonhosted\.org|npmjs\.|deb\.debian\.org")
VAGUE = {"utils", "util", "helpers", "helper", "manager", "misc", "common"}

Function = ast.FunctionDef | ast.AsyncFunctionDef


def name_of(path: Path) -> str:
    return path.relative_to(CHECKOUT).as_posix()


def ninetieth(sizes: list[int]) -> float:
    return quantiles(sizes, n=10, method="inclusive")[-1]


def functions(path: Path) -> dict[str, int]:
    """Lines of every function, from its head to its end, its docstring with it."""
    tree = ast.parse(path.read_text("utf-8"))
    found = (node for node in ast.walk(tree) if isinstance(node, Function))
    return {f"{name_of(path)}:{f.lineno} {f.name}": (f.end_lineno or f.lineno) - f.lineno + 1 for f in found}


def imported(path: Path) -> set[str]:
    """Full names of all modules that a file imports, wherever in it."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            names.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            names.add(node.module)
            names.update(f"{node.module}.{alias.name}" for alias in node.names)
    return names


def tracked() -> list[Path]:
    """Files that are in the repository, as git knows them; without git, the tree."""
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=CHECKOUT, capture_output=True, check=False)
    if listed.returncode:
        pytest.skip("this is no git checkout")
    return [CHECKOUT / n for n in listed.stdout.decode().split("\0") if n and (CHECKOUT / n).is_file()]


def test_files_are_small() -> None:
    # A file of three lines only says that a folder is a package.
    sizes = {name_of(p): n for p in MODULES if (n := len(p.read_text("utf-8").splitlines())) > 3}
    assert {name: n for name, n in sizes.items() if n > 400} == {}
    assert ninetieth(list(sizes.values())) <= 300
    assert median(sizes.values()) <= 120


def test_functions_are_small() -> None:
    sizes = {name: n for p in MODULES for name, n in functions(p).items()}
    assert {name: n for name, n in sizes.items() if n > 60} == {}
    assert ninetieth(list(sizes.values())) <= 30
    assert median(sizes.values()) <= 10


def test_every_module_says_what_it_holds() -> None:
    silent = [
        name_of(p) for p in MODULES if p.stat().st_size and not ast.get_docstring(ast.parse(p.read_text("utf-8")))
    ]
    assert silent == []


def test_modules_are_named_by_what_they_hold() -> None:
    assert [name_of(p) for p in MODULES if VAGUE & {*p.relative_to(PACKAGE).parts, p.stem}] == []


def test_only_the_window_knows_the_window_toolkit() -> None:
    qt = re.compile(r"(PySide|PyQt|shiboken)\d")
    outside = [p for p in MODULES if not p.is_relative_to(PACKAGE / "gui")]
    assert [name_of(p) for p in outside if any(qt.match(n) for n in imported(p))] == []


def test_model_imports_nothing_of_ours() -> None:
    assert {n for n in imported(PACKAGE / "model.py") if n.startswith("parallax")} == set()


def test_window_and_command_line_do_not_import_each_other() -> None:
    gui = [p for p in MODULES if p.is_relative_to(PACKAGE / "gui")]
    cli = [p for p in MODULES if p.is_relative_to(PACKAGE / "cli") or p == PACKAGE / "cli.py"]
    crossing = [name_of(p) for p in gui if any(n.startswith("parallax.cli") for n in imported(p))]
    crossing += [name_of(p) for p in cli if any(n.startswith("parallax.gui") for n in imported(p))]
    assert crossing == []


def test_command_line_starts_without_heavy_modules() -> None:
    code = "import sys, parallax.cli; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=CHECKOUT)
    assert HEAVY & set(loaded.stdout.split()) == set()


@pytest.mark.parametrize("path", LEXICONS, ids=name_of)
def test_lexicon_names_its_source_and_licence(path: Path) -> None:
    head = "".join(line for line in path.read_text("utf-8").splitlines()[:15] if line.startswith("#")).lower()
    assert "source" in head
    assert re.search(r"licen[cs]e|public domain|cc by", head)


@pytest.mark.parametrize("path", RULES, ids=name_of)
def test_rule_says_what_why_and_how_to_settle_it(path: Path) -> None:
    rule = tomllib.loads(path.read_text("utf-8"))
    needed = {"title", "check", "about", "severity", "message", "why", "settle", "false_alarms", "example"}
    assert needed - rule.keys() == set()
    expected = {example["expect"] for example in rule["example"]}
    assert "silence" in expected
    assert expected - {"silence"}


def test_nothing_private_is_shipped() -> None:
    found = []
    for path in tracked():
        if path != Path(__file__):
            text = path.read_bytes().decode("utf-8", "ignore")
            found += [f"{name_of(path)}: {m.group()}" for m in PRIVATE.finditer(text)]
    assert found == []


def test_version_is_typed_once() -> None:
    version = re.search(r'"([\d.]+)"', (CHECKOUT / VERSION_FILE).read_text("utf-8"))
    assert version
    typed = re.compile(rf"(?<![\d.=]){re.escape(version.group(1))}(?![\d.])")
    code = [p for p in tracked() if p.suffix in {".py", ".toml", ".spec"} and name_of(p).split("/")[0] != "tests"]
    assert [name_of(p) for p in code if typed.search(p.read_text("utf-8"))] == [VERSION_FILE]


def test_locks_pin_every_dependency_by_hash() -> None:
    project = tomllib.loads((CHECKOUT / "pyproject.toml").read_text("utf-8"))
    for lock, needed in [
        ("requirements.lock", project["project"]["dependencies"]),
        ("requirements-dev.lock", [n for n in project["dependency-groups"]["dev"] if isinstance(n, str)]),
    ]:
        text = (CHECKOUT / lock).read_text("utf-8")
        pinned = re.findall(r"(?m)^([\w.-]+)==\S+ .*\\\n    --hash=sha256:[0-9a-f]{64}", text)
        assert len(pinned) == len(re.findall(r"(?m)^\w", text)), f"{lock} has a line without a hash: run 'make lock'"
        names = {re.split(r"[^\w.-]", requirement)[0].lower() for requirement in needed}
        assert names - set(pinned) == set(), f"{lock} is behind pyproject.toml: run 'make lock'"


def test_make_lists_every_task_that_it_has() -> None:
    makefile = (CHECKOUT / "Makefile").read_text("utf-8")
    documented = set(re.findall(r"(?m)^([a-z-]+):.*## ", makefile))
    phony = re.search(r"\.PHONY: (.*)", makefile)
    assert phony
    assert set(phony.group(1).split()) - documented == {"tools"}
