"""How long a warm audit takes beside what it cannot do without: parsing the same texts with the language pipeline."""

from __future__ import annotations

import time
from collections.abc import Callable
from statistics import median

from parallax.compare.rules import load_rules
from parallax.language import load_pipeline
from parallax.load import load_case
from parallax.pipeline import audit
from tests.bench.sets import CHECKOUT, SHARED

RUNS = 11
BOUND = 1.5


def print_speed(runs: int = RUNS) -> None:
    """Print the medians of interleaved runs in one process, so that a busy machine slows both alike."""
    folder = SHARED / "seeds"
    if not folder.is_dir():
        folder = CHECKOUT / "seeds" / "joint-talks"
        print(f"speed: the folder ../shared is absent, so the reports are those of {folder.name}")
    sources, rules, nlp = load_case(folder), load_rules(), load_pipeline()
    texts = [source.text for source in sources]
    tasks: dict[str, Callable[[], object]] = {
        "nlp.pipe alone": lambda: list(nlp.pipe(texts)),
        "audit": lambda: audit(sources, rules),
        "load and audit": lambda: audit(load_case(folder), rules),
    }
    seconds: dict[str, list[float]] = {name: [] for name in tasks}
    for task in tasks.values():
        task()
    for _ in range(runs):
        for name, task in tasks.items():
            seconds[name].append(_timed(task))
    words = sum(len(text.split()) for text in texts)
    bare = median(seconds["nlp.pipe alone"])
    print(f"{len(texts)} reports, {words} words, medians of {runs} interleaved runs")
    for name, measured in seconds.items():
        print(f"  {name:16} {1000 * median(measured):7.1f} ms {median(measured) / bare:6.2f} x")
    ratio = median(seconds["audit"]) / bare
    print(f"{'met   ' if ratio <= BOUND else 'MISSED'} audit / nlp.pipe {ratio:.2f} (wanted <= {BOUND})")


def _timed(task: Callable[[], object]) -> float:
    start = time.perf_counter()
    task()
    return time.perf_counter() - start
