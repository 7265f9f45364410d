"""How much of real news pages is loaded: word F1 (multiset of words, mean over pages) against their articleBody.

python tests/load/measure_pages.py [FOLDER]        FOLDER: pages-dev, with ground-truth.json and gzipped pages
"""

from __future__ import annotations

import gzip
import json
import re
import sys
import time
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from parallax.load import html
from parallax.load.decode import decode

PAGES = Path(__file__).parents[3] / "shared" / "data" / "pages-dev"


@dataclass(frozen=True, slots=True)
class Measured:
    """Means over the pages; ``headed`` is F1 with the headline above the text; ``worst`` are the lowest F1."""

    f1: float
    precision: float
    recall: float
    headed: float
    titled: int
    dated: int
    pages: int
    seconds: float
    worst: tuple[tuple[float, str], ...]


def words(text: str) -> Counter[str]:
    return Counter(re.findall(r"\w+", text))


def overlap(found: str, true: str) -> tuple[float, float, float]:
    """F1, precision and recall of the words of ``found`` against those of ``true``."""
    a, b = words(found), words(true)
    common = (a & b).total()
    if not common:
        return 0.0, 0.0, 0.0
    return 2 * common / (a.total() + b.total()), common / a.total(), common / b.total()


def measure(folder: Path = PAGES) -> Measured:
    """Load every page of the folder and compare its words with the truth's."""
    truth = json.loads((folder / "ground-truth.json").read_text(encoding="utf-8"))
    scores, headed, titled, dated = [], [], 0, 0
    begun = time.perf_counter()
    for key, held in truth.items():
        page = decode(gzip.decompress((folder / f"{key}.html.gz").read_bytes()), key).text
        read = html.read(page, key)
        body = read.text[read.headline :] if read.headline else read.text
        scores.append((*overlap(body, held["articleBody"]), key))
        headed.append(overlap(read.text, held["articleBody"])[0])
        titled += bool(read.title.value)
        dated += bool(read.published.value)
    spent, n = time.perf_counter() - begun, len(scores)
    mean = [sum(score[i] for score in scores) / n for i in range(3)]
    worst = tuple((round(score[0], 3), score[3][:8]) for score in sorted(scores)[:8])
    return Measured(mean[0], mean[1], mean[2], sum(headed) / n, titled, dated, n, spent, worst)


if __name__ == "__main__":
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else PAGES
    if not folder.is_dir():
        sys.exit(f"Skipped: there is no folder {folder.name} beside the checkout.")
    m = measure(folder)
    print(f"pages {m.pages}  word F1 {m.f1:.4f}  precision {m.precision:.4f}  recall {m.recall:.4f}  {m.seconds:.1f} s")
    print(f"with the headline above the text: F1 {m.headed:.4f}; with a title {m.titled}, with a date {m.dated}")
    print("worst:", ", ".join(f"{key} {score}" for score, key in m.worst))
