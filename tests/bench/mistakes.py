"""Every gold item found or missed and every false flag, one a line: what to read when something is to get better."""

from __future__ import annotations

import importlib.util
import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from types import ModuleType
from typing import Any

from tests.bench.sets import SHARED


def write_mistakes(sets: Mapping[str, Sequence[Path]], results: Path, target: Path) -> None:
    """Write them for all sets, in order, with a count of false flags by rule and group at the end."""
    scorer = _scorer()
    lines: list[str] = []
    false: Counter[str] = Counter()
    for name, folders in sets.items():
        for folder in folders:
            gold = json.loads((folder / "gold.json").read_text("utf-8"))
            audit = json.loads((results / name / f"{folder.name}.json").read_text("utf-8"))
            score = scorer.score_story(gold, audit)
            lines += _gold_lines(f"{name}/{folder.name}", score)
            # The sets with a planted conflict may hold others that nobody wrote down.
            if name in {"seeds", "cases", "stories", "clean"}:
                lines += _false_lines(f"{name}/{folder.name}", score)
                false.update(f"{name} {flag['rule']}" for flag in _false(score))
    tally = [f"{count:5} {rule}" for rule, count in false.most_common()]
    target.parent.mkdir(exist_ok=True)
    target.write_text("\n".join([*lines, "", "false flags by rule", *tally, ""]), "utf-8")
    print(f"\nfound, missed and false, one a line: {target.parent.name}/{target.name}")


def _gold_lines(where: str, score: dict[str, Any]) -> Iterator[str]:
    for item in score["gold"]["conflicts"]:
        hits = score["found"][item["id"]]
        quotes = " | ".join(f"[{e.get('reading', '')}] {e['quote']}" for e in item["evidence"])
        rules = ", ".join(sorted({f"{hit['rule']} ({hit['type']})" for hit in hits}))
        state, by = ("found ", f"  <- {rules}") if hits else ("MISSED", "")
        yield f"{state} {where} {item['id']} {item['type']} {item['severity']}: {quotes}{by}"
    for quote in score["unlocated"]:
        yield f"NOTEXT {where}: gold quote not in the loaded text: {quote}"


def _false_lines(where: str, score: dict[str, Any]) -> Iterator[str]:
    for flag in _false(score):
        evidence = " | ".join(f"{e['source']}: {e['quote']} = {e['value']}" for e in flag["evidence"])
        yield f"FALSE  {where} {flag['rule']} {flag['severity']} {flag.get('confidence', 0):.2f}: {evidence}"
    for item in score["wrong_compatible"]:
        yield f"COMPAT {where} {item} was flagged though both can be true"


def _false(score: dict[str, Any]) -> list[dict[str, Any]]:
    return [flag for flag, right in zip(score["flags"], score["right"], strict=True) if not right]


def _scorer() -> ModuleType:
    """The measuring script, as a module."""
    spec = importlib.util.spec_from_file_location("score_stories", SHARED / "bench" / "score_stories.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
