"""Hundreds of reports of one event, made from the few that there are: cut, in another order, with other numbers."""

from __future__ import annotations

import json
import random
import re
from pathlib import Path

from tests.bench.sets import SHARED

NUMBER = re.compile(r"\b\d{1,3}\b(?![:,.]\d)")


def make_crowd(folder: Path, count: int, seed: int = 11) -> None:
    """Write ``count`` reports, no two of them equal, with a ``sources.json`` that dates them.

    The first ten of them are the same whatever ``count`` is, and all are drawn alike, so times can be compared.
    """
    rng = random.Random(seed)
    incidents = json.loads((SHARED / "data" / "incidents-dev.json").read_text("utf-8"))
    reports = max((_usable(incident["reports"]) for incident in incidents), key=len)
    listing: list[dict[str, str]] = []
    seen: set[str] = set()
    folder.mkdir(parents=True, exist_ok=True)
    while len(listing) < count:
        report = reports[len(listing) % len(reports)]
        text = _varied(report["text"], rng)
        if text not in seen:
            seen.add(text)
            name = f"{len(listing):03}.txt"
            (folder / name).write_text(text, "utf-8")
            listing.append({"file": name, "publisher": f"Outlet {len(listing)}", "published": report["dct"]})
    (folder / "sources.json").write_text(json.dumps(listing), "utf-8")


def _usable(reports: list[dict[str, str]]) -> list[dict[str, str]]:
    return [report for report in reports if 600 < len(report["text"]) < 6000]


def _varied(text: str, rng: random.Random) -> str:
    """A fifth of the sentences left out, two paragraphs swapped, some numbers raised."""
    paragraphs = [_cut(p, rng) for p in re.split(r"\n\s*\n", text)]
    paragraphs = [p for p in paragraphs if p]
    if len(paragraphs) > 1:
        i, j = rng.sample(range(len(paragraphs)), 2)
        paragraphs[i], paragraphs[j] = paragraphs[j], paragraphs[i]
    return "\n\n".join(paragraphs)


def _cut(paragraph: str, rng: random.Random) -> str:
    kept = [s for s in re.split(r"(?<=[.!?])\s+", paragraph) if rng.random() > 0.2]
    return NUMBER.sub(lambda m: _raised(m.group(), rng), " ".join(kept))


def _raised(number: str, rng: random.Random) -> str:
    return str(int(number) + rng.randint(1, 5)) if rng.random() < 0.3 else number
