"""Scores of the audits against gold data, side by side, by the measuring script of ``../shared/bench``."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.bench.auditing import audit_sets
from tests.bench.mistakes import write_mistakes
from tests.bench.sets import GROUPS, OUT, SHARED, group

SCRIPT = SHARED / "bench" / "score_stories.py"
FIGURES = (
    "stories", "gold", "recall", "major_recall", "precision", "f1", "average_precision", "type_agreement", "flags",
    "flags_per_1000_words", "compatible_flagged", "unlocated_quotes",
)  # fmt: skip
# One planted conflict is all the gold of its set, so what else is flagged there is not known to be wrong.
MEANINGLESS = {
    "planted": {"precision", "f1", "average_precision", "compatible_flagged"},
    "clean": set(FIGURES) - {"stories", "flags", "flags_per_1000_words"},
}
# group or column, figure, bound, whether at least (else at most)
WANTED = (
    ("seeds", "major_recall", 0.85, True),
    ("seeds", "precision", 0.60, True),
    ("seeds", "compatible_flagged", 0.0, False),
    ("stories", "recall", 0.45, True),
    ("stories", "precision", 0.50, True),
    ("stories", "compatible_flagged", 0.05, False),
    ("stories", "type_agreement", 0.85, True),
    ("planted", "recall", 0.80, True),
    ("clean", "flags_per_1000_words", 3.0, False),
)
# What is wanted of each kind of planted conflict.
KIND = 0.65


@dataclass(frozen=True, slots=True)
class Column:
    """One column of the table: sets of one group, under a heading."""

    heading: str
    group: str
    folders: tuple[Path, ...]


def print_scores(names: Sequence[str] = GROUPS) -> None:
    """Audit the named groups, print their figures, and write every hit and mistake to ``out/errors.txt``."""
    if not SCRIPT.is_file():
        print("scores: left out, for the folder ../shared with the measuring data is absent")
        return
    with tempfile.TemporaryDirectory() as scratch:
        sets = {name: group(name, Path(scratch)) for name in names}
        for name, folders in sets.items():
            failures = audit_sets(folders, OUT / "bench" / name)
            for failure in failures[:3]:
                print(f"FAILED {name}: {failure}")
            if failures:
                print(f"{name}: {len(failures)} of {len(folders)} sets failed")
        columns = [column for name in names for column in _columns(name, sets[name])]
        scores = {column.heading: _score(column) for column in columns}
        kinds = _kinds(sets.get("planted", []))
        _print_figures(columns, scores)
        _print_types(columns, scores)
        if kinds:
            _print_kinds(kinds)
        _print_wanted(scores)
        write_mistakes(sets, OUT / "bench", OUT / "errors.txt")


def _columns(name: str, folders: Sequence[Path]) -> list[Column]:
    columns = [Column(name, name, tuple(folders))]
    if name == "stories":
        columns += [Column(f"half {n + 1}", name, tuple(folders[n::2])) for n in range(2)]
    return columns


def _kinds(folders: Sequence[Path]) -> list[Column]:
    """The planted sets by what was changed in them, which their names begin with."""
    kinds: dict[str, list[Path]] = {}
    for folder in folders:
        kinds.setdefault("/".join(folder.name.split("-")[:2]), []).append(folder)
    return [Column(kind, "planted", tuple(members)) for kind, members in sorted(kinds.items())]


def _score(column: Column) -> dict[str, Any]:
    """The figures of a column, as the measuring script writes them."""
    with tempfile.TemporaryDirectory() as scratch:
        stories, figures = Path(scratch, "stories"), Path(scratch, "figures.json")
        for folder in column.folders:
            target = stories / folder.name
            target.mkdir(parents=True)
            shutil.copy(folder / "gold.json", target)
        command = [str(SCRIPT), str(stories), str(OUT / "bench" / column.group), "--json", str(figures)]
        subprocess.run([sys.executable, *command], check=True, capture_output=True)
        result: dict[str, Any] = json.loads(figures.read_text("utf-8"))
        return result


def _print_figures(columns: Sequence[Column], scores: dict[str, dict[str, Any]]) -> None:
    print(f"{'':22}" + "".join(f"{c.heading:>10}" for c in columns))
    for figure in FIGURES:
        cells = []
        for column in columns:
            value = scores[column.heading][figure]
            shown = f"{value:.3f}" if isinstance(value, float) else str(value)
            cells.append("-" if figure in MEANINGLESS.get(column.group, ()) else shown)
        print(f"{figure:22}" + "".join(f"{cell:>10}" for cell in cells))


def _print_types(columns: Sequence[Column], scores: dict[str, dict[str, Any]]) -> None:
    types = sorted({t for figures in scores.values() for t in figures["by_type"]})
    if types:
        print("\nfound of gold, by type")
    for claim_type in types:
        found = [scores[c.heading]["by_type"].get(claim_type) for c in columns]
        print(f"{claim_type:22}" + "".join(f"{f'{f[0]}/{f[1]}' if f else '-':>10}" for f in found))


def _print_kinds(kinds: Sequence[Column]) -> None:
    figures = {column.heading: _score(column) for column in kinds}
    print("\nplanted, by kind: " + "  ".join(f"{kind} {_share(found)}" for kind, found in figures.items()))
    weakest = min(found["recall"] for found in figures.values())
    print(f"{'met   ' if weakest >= KIND else 'MISSED'} weakest kind {weakest:.2f} (wanted >= {KIND:.2f})")


def _share(figures: dict[str, Any]) -> str:
    return f"{figures['recall']:.2f} of {figures['gold']}"


def _print_wanted(scores: dict[str, dict[str, Any]]) -> None:
    print()
    for name, figure, bound, least in WANTED:
        if name in scores:
            value = scores[name][figure]
            met = value >= bound if least else value <= bound
            sign = ">=" if least else "<="
            print(f"{'met   ' if met else 'MISSED'} {name} {figure} {value:.3f} (wanted {sign} {bound:.2f})")
