"""How time and memory grow with the number of reports of one event.

``python -m tests.bench.scale FOLDER`` audits one folder and prints what it took.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from parallax.compare.rules import load_rules
from parallax.language import load_pipeline
from parallax.load import load_case
from parallax.pipeline import audit
from tests.bench.crowd import make_crowd
from tests.bench.sets import CHECKOUT, SHARED

SIZES = (10, 100, 400)
BOUND, MEMORY = 1.5, 1500


def print_scale(sizes: tuple[int, ...] = SIZES) -> None:
    """Print time per report, its ratio to the smallest size, and peak memory, each size in a process of its own."""
    if not SHARED.is_dir():
        print("scale: left out, for the folder ../shared with the reports is absent")
        return
    print(
        f"{'reports':>8}{'words':>9}{'seconds':>9}{'ms/report':>11}{'ratio':>7}{'CPU ms':>8}{'MB':>7}{'findings':>10}"
    )
    ratio, first, row = 1.0, 0.0, {"megabytes": 0.0}
    for size in sizes:
        row = _measured(size)
        each = row["seconds"] / size
        first = first or each
        ratio = each / first
        print(
            f"{size:8}{row['words']:9}{row['seconds']:9.2f}{1000 * each:11.1f}{ratio:7.2f}"
            f"{1000 * row['processor'] / size:8.1f}{row['megabytes']:7.0f}{row['findings']:10}"
        )
    print(f"{'met   ' if ratio <= BOUND else 'MISSED'} time per report, ratio {ratio:.2f} (wanted <= {BOUND})")
    print(f"{'met   ' if row['megabytes'] < MEMORY else 'MISSED'} memory {row['megabytes']:.0f} MB (wanted < {MEMORY})")


def _measured(size: int) -> dict[str, Any]:
    with tempfile.TemporaryDirectory() as scratch:
        make_crowd(Path(scratch), size)
        command = [sys.executable, "-m", "tests.bench.scale", scratch]
        done = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True, cwd=CHECKOUT)
        row: dict[str, Any] = json.loads(done.stdout)
        return row


def _audit_once(folder: Path) -> dict[str, Any]:
    """Seconds of one audit with everything already loaded (the best of three where that is quick)."""
    rules = load_rules()
    list(load_pipeline().pipe(["A short text, so that the first real one finds everything warm."]))
    times: list[tuple[float, float]] = []
    while not times or (len(times) < 3 and times[0][0] < 5):
        start, used = time.perf_counter(), time.process_time()
        sources = load_case(folder)
        result = audit(sources, rules)
        times.append((time.perf_counter() - start, time.process_time() - used))
    words = sum(len(source.text.split()) for source in sources)
    seconds, processor = min(times)
    measured = {"seconds": seconds, "processor": processor, "words": words, "megabytes": _peak()}
    return {**measured, "findings": len(result.findings)}


def _peak() -> float:
    """Peak memory of this process in MB; 0 where the system does not tell."""
    try:
        import resource
    except ImportError:
        return 0.0
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / (2**20 if sys.platform == "darwin" else 2**10)


if __name__ == "__main__":
    print(json.dumps(_audit_once(Path(sys.argv[1]))))
