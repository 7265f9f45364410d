"""Fit the weights of ``resources/lexicons/closeness.toml``: ``python -m tests.bench.fit_closeness SETS ...``

SETS are folders of sets with a ``gold.json``; one named "planted..." holds reports with one planted conflict each, of
others every second set is left out of the fit and only judged. A pair of claims that touches two readings of one gold
conflict, or a compatible pair, is one matter; one that conflicts and touches nothing is two. Logistic regression by
Newton's method, every weight held to the sign that its feature must have, and drawn towards that of all kinds
together. Prints the tables, and for each how many gold pairs and how many others reach each closeness; what it prints
is read, weighed against hand-set weights, and copied.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from parallax.align import GENERAL
from parallax.align.central import about
from parallax.align.closeness import features, kind_of
from parallax.align.matters import two_matters, unjoined
from parallax.align.pairs import candidates
from parallax.align.similarity import similarity
from parallax.compare import judge
from parallax.compare.rules import load_rules
from parallax.load import load_case
from parallax.model import Claim, Pair, Rule
from parallax.pipeline import match, read, told
from tests.scoring import Mark, marks

KINDS = ("clock", "day", "quantity", "money", "time")
AGAINST = frozenset({
    "unlike_deed", "ahead", "alien", "no_subject", "other_frame", "no_shared_entity", "both_background", "modality",
    "speech", "additional", "whole", "answered", "other_time", "magnitude", "gap", "grain",
})  # fmt: skip
COMMON_PULL, KIND_PULL = 3.0, 4.0
SHOWN = (0.3, 0.4, 0.5, 0.6, 0.7)
Array = NDArray[np.float64]


class Row(NamedTuple):
    """One pair: its kind, features, 1 for one matter and 0 for two, how much it counts, whether it is only judged."""

    kind: str
    features: dict[str, float]
    one: int
    weight: float
    held: bool


def main(folders: Sequence[str]) -> None:
    rules = load_rules(())
    rows = [row for folder in folders for row in _rows(Path(folder), rules)]
    names = list(rows[0].features)
    fitted = [row for row in rows if not row.held]
    common = _fit(fitted, names, np.zeros(len(names)), COMMON_PULL)
    for kind in KINDS:
        weights = _fit([r for r in fitted if r.kind == kind], names, common, KIND_PULL)
        print(f"\n[{kind}]")
        print("\n".join(f"{n} = {w:.2f}" for n, w in zip(names, weights, strict=True) if abs(w) >= 0.05))
        for title, held in (("fitted", False), ("held back", True)):
            print(f"# {title}: {_reached([r for r in rows if r.kind == kind and r.held == held], names, weights)}")


def _rows(folder: Path, rules: Sequence[Rule]) -> Iterator[Row]:
    planted = folder.name.startswith("planted")
    for n, one in enumerate(sorted(d for d in folder.iterdir() if (d / "gold.json").is_file())):
        gold = json.loads((one / "gold.json").read_text("utf-8"))
        for kind, found, label, relation in _pairs(one, gold, rules):
            if label == "" and relation != "conflict":
                continue
            same = label in ("conflict", "compatible")
            weight = (2.0 if same else 0.5) if planted else (5.0 if same else 1.5)
            yield Row(kind, found, int(same), weight, not planted and n % 2 == 1)


def _pairs(
    folder: Path, gold: dict[str, Any], rules: Sequence[Rule]
) -> Iterator[tuple[str, dict[str, float], str, str]]:
    """Kind, features, what the gold says of it ("conflict", "compatible", "apart" or "") and how its values relate."""
    sources = load_case(folder)
    read_through = [told(one.source, one.sentences) for one in read(sources)]
    known, _ = match(read_through)
    claims = [c for c in known if c.type in GENERAL]
    sentences = [s for report, _ in read_through for s in report.sentences]
    likeness = similarity(sentences)
    files = {source.sigil: Path(source.file).name for source in sources}
    items = _labelled(gold, {files[source.sigil]: source.text for source in sources})
    for near in candidates(claims, likeness, about(sentences)):
        a, b = claims[near.i], claims[near.j]
        if two_matters(a, b, near.near.central):
            continue
        found = features(a, b, near.near, likeness)
        judged = judge(Pair(a, b, 1.0), rules)
        if judged is not None and not unjoined(a, b, found):
            yield kind_of(a, b), found, _label(a, b, files, items), judged.answer.relation


def _labelled(gold: dict[str, Any], texts: dict[str, str]) -> list[tuple[str, list[Mark]]]:
    told = [("conflict", item) for item in gold["conflicts"]]
    told += [("apart" if k["type"] == "different-event" else "compatible", k) for k in gold["compatible"]]
    return [(what, list(marks(item, texts))) for what, item in told]


def _label(a: Claim, b: Claim, files: dict[str, str], items: Sequence[tuple[str, list[Mark]]]) -> str:
    """What the gold says of two claims: the first item of which both touch a quote."""
    found = (what for what, told in items if all(_touched(c, files[c.source], told) for c in (a, b)))
    return next(found, "")


def _touched(claim: Claim, file: str, told: Sequence[Mark]) -> bool:
    return any(m.file == file and m.start < claim.span.end and claim.span.start < m.end for m in told)


def _fit(rows: Sequence[Row], names: Sequence[str], prior: Array, pull: float) -> Array:
    """The weights, those left out whose sign would come out wrong, the worst first."""
    table = np.array([[r.features[n] for n in names] for r in rows]).reshape(-1, len(names))
    one, weight = np.array([float(r.one) for r in rows]), np.array([r.weight for r in rows])
    sign = np.array([-1.0 if n in AGAINST else 0.0 if n == "bias" else 1.0 for n in names])
    free = np.ones(len(names), dtype=bool)
    while True:
        found = _newton(table, one, weight, np.where(free, prior, 0.0), pull, free)
        if not (wrong := found * sign).min() < 0:
            return found
        free[int(wrong.argmin())] = False


def _newton(table: Array, one: Array, weight: Array, prior: Array, pull: float, free: NDArray[np.bool_]) -> Array:
    found = prior.copy()
    for _ in range(80):
        chance = 1 / (1 + np.exp(-np.clip(table @ found, -30, 30)))
        slope = table.T @ (weight * (chance - one)) + pull * (found - prior)
        bend = (table * (weight * chance * (1 - chance))[:, None]).T @ table + pull * np.eye(table.shape[1])
        step = np.linalg.solve(bend[np.ix_(free, free)], slope[free])
        found[free] -= step
        if np.abs(step).max() < 1e-6:
            break
    return found


def _reached(rows: Sequence[Row], names: Sequence[str], weights: Array) -> str:
    """ "0.5: 7/12" for each closeness: pairs of one matter and of two that reach it."""
    by_weight = dict(zip(names, weights, strict=True))
    sums = [(r.one, sum(r.features[n] * by_weight[n] for n in names)) for r in rows]
    close = [(one, 1 / (1 + np.exp(-z))) for one, z in sums]
    return "  ".join(
        f"{t}: {sum(o and c >= t for o, c in close)}/{sum(not o and c >= t for o, c in close)}" for t in SHOWN
    )


if __name__ == "__main__":
    main(sys.argv[1:])
