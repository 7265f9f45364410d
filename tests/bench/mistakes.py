"""Every gold item found or missed and every false flag, one a line, with the stage that is to blame: what to read when
something is to get better."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from tests.bench.sets import UNREAD
from tests.bench.stages import COMPATIBLE, NO_TEXT, NOT_ALIGNED, NOT_EXTRACTED, TAKEN_BACK
from tests.scoring import Json, Score, score, unlocated

# The sets with a planted conflict may hold others that nobody wrote down.
JUDGED = frozenset({"seeds", "cases", "stories", "more", "clean"})
LOSSES = (NO_TEXT, NOT_EXTRACTED, NOT_ALIGNED, COMPATIBLE, TAKEN_BACK)


def write_mistakes(sets: Mapping[str, Sequence[Path]], results: Path, target: Path) -> None:
    """Write them for all sets that may be read, in order, with a count of false flags by rule and stage at the end;
    print by which stage the gold was lost."""
    lines: list[str] = []
    false: Counter[str] = Counter()
    lost: Counter[tuple[str, str]] = Counter()
    for name, folders in sets.items():
        for folder in folders:
            gold = json.loads((folder / "gold.json").read_text("utf-8"))
            audited = results / name / f"{folder.name}.json"
            document = json.loads(audited.read_text("utf-8"))
            stages = json.loads(audited.with_suffix(".stages").read_text("utf-8"))
            found = score(gold, document)
            lost.update((name, stages.get(one, "")) for one in found.missed)
            if name in UNREAD:
                continue
            lines += _gold_lines(f"{name}/{folder.name}", gold, document, found, stages)
            if name in JUDGED:
                lines += _false_lines(f"{name}/{folder.name}", found, stages)
                false.update(f"{name} {flag['rule']}: {stages.get(flag['id'], '')}" for flag in found.false)
    tally = [f"{count:5} {rule}" for rule, count in false.most_common()]
    target.parent.mkdir(exist_ok=True)
    target.write_text("\n".join([*lines, "", "false flags by rule and stage", *tally, ""]), "utf-8")
    _print_losses(lost, list(sets))
    print(f"\nfound, missed and false, one a line: {target.parent.name}/{target.name}")


def _print_losses(lost: Mapping[tuple[str, str], int], names: Sequence[str]) -> None:
    print("\ngold that was missed, by the stage that lost it")
    for stage in LOSSES:
        print(f"{stage:22}" + "".join(f"{lost.get((name, stage), 0):>10}" for name in names))
    print(f"{'':22}" + "".join(f"{name:>10}" for name in names))


def _gold_lines(where: str, gold: Json, document: Json, found: Score, stages: Mapping[str, str]) -> Iterator[str]:
    texts = {Path(source["file"]).name: source["text"] for source in document["sources"]}
    for item, hit in zip(gold["conflicts"], found.items, strict=True):
        quotes = " | ".join(f"[{e.get('reading', '')}] {e['quote']}" for e in item["evidence"])
        rules = ", ".join(sorted({f"{f['rule']} ({f['type']})" for f in (found.flags[i] for i in hit.found_by)}))
        state, why = ("found ", f"<- {rules}") if hit.found_by else ("MISSED", f"<- {stages.get(item['id'], '')}")
        yield f"{state} {where} {item['id']} {item['type']} {item['severity']}: {quotes}  {why}"
    for quote in unlocated(gold["conflicts"], texts):
        yield f"NOTEXT {where}: gold quote not in the loaded text: {quote}"


def _false_lines(where: str, found: Score, stages: Mapping[str, str]) -> Iterator[str]:
    for flag in found.false:
        yield f"FALSE  {where} {_told(flag)}  <- {stages.get(flag['id'], '')}"
    for item in found.compatible_flagged:
        yield f"COMPAT {where} {item} was flagged though both can be true"


def _told(flag: Mapping[str, Any]) -> str:
    evidence = " | ".join(f"{e['source']}: {e['quote']} = {e['value']}" for e in flag["evidence"])
    return f"{flag['rule']} {flag['severity']} {flag.get('confidence', 0):.2f}: {evidence}"
