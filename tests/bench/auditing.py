"""Audits many story sets by the library, two at a time, and keeps their JSON and the stage of every mistake."""

from __future__ import annotations

import json
import traceback
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from parallax.compare.rules import load_rules
from parallax.export import document
from parallax.load import load_case
from parallax.pipeline import audit
from tests.bench.stages import stages
from tests.scoring import score

EMPTY: dict[str, object] = {"sources": [], "findings": []}


def audit_sets(folders: Sequence[Path], results: Path, processes: int = 2) -> list[str]:
    """Write ``results/<folder's name>.json`` for every folder, and the stages of its mistakes beside it
    (``.stages``); the tracebacks of those that failed come back.

    A set that fails counts as one in which nothing was found.
    """
    results.mkdir(parents=True, exist_ok=True)
    targets = [results / f"{folder.name}.json" for folder in folders]
    if len(folders) < processes:
        return [error for error in map(_audit_set, folders, targets) if error]
    with ProcessPoolExecutor(processes) as pool:
        return [error for error in pool.map(_audit_set, folders, targets, chunksize=2) if error]


def _audit_set(folder: Path, target: Path) -> str:
    mistakes: dict[str, str] = {}
    try:
        audited = audit(load_case(folder), load_rules())
        result, error = document(audited), ""
        gold = json.loads((folder / "gold.json").read_text("utf-8"))
        mistakes = stages(gold, audited, score(gold, result))
    except Exception:  # noqa: BLE001 - whatever goes wrong in one set is told, and the others go on
        result, error = EMPTY, f"{folder.name}: {traceback.format_exc()}"
    target.write_text(json.dumps(result, ensure_ascii=False, indent=1), "utf-8")
    target.with_suffix(".stages").write_text(json.dumps(mistakes, indent=1), "utf-8")
    return error
