"""The columns view in a large case: what a jump from finding to finding and a step of scrolling cost.

``python -m tests.bench.columns`` prints the 95th percentile of each, in milliseconds of the window's thread's own time.
"""

from __future__ import annotations

import gc
import os
import random
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget

from parallax.case import create, results
from parallax.case.database import transaction
from parallax.gui.actions import Actions
from parallax.gui.app import application
from parallax.gui.columns import ColumnsView
from parallax.gui.desk import Desk
from parallax.gui.look import Look
from parallax.gui.settings import Settings
from parallax.model import (
    CLAIM_TYPES,
    Alignment,
    Audit,
    Evidence,
    Finding,
    Passage,
    Reading,
    Relation,
    Row,
    Source,
    Span,
)  # fmt: skip
from parallax.review.carry import Changes, marked

SOURCES, WORDS, FINDINGS = 10, 20_000, 2_000
BOUND = 16.0
IDLE = 0.2  # milliseconds: to find that there is nothing to do
RELATIONS: tuple[Relation, ...] = ("conflict", "conflict", "wording", "precision", "single")
SYLLABLES = ("ha", "ber", "lin", "to", "ras", "mi", "ken", "do", "sal", "ve", "ur", "pan", "gi", "el", "sto")


def print_columns() -> None:
    """Print what jumps and scrolling cost."""
    with tempfile.TemporaryDirectory() as scratch:
        os.environ["PARALLAX_HOME"] = scratch
        desk, view, _window = _shown(Path(scratch))
        print(f"columns: {SOURCES} reports of {WORDS} words, {FINDINGS} findings, 1366 x 768")
        jumps = [_frames(lambda: desk.step(+1)) for _ in range(150)]
        _print("a jump from finding to finding, its longest frame", [max(frames) for frames in jumps])
        _print("a jump from finding to finding, all frames that follow", [sum(frames) for frames in jumps], None)
        wanted = desk.wanted()
        for kind in ("time", "money", "place"):
            print(f"       another filter {_timed(partial(desk.show, replace(wanted, types=(kind,)))):.0f} ms")
        desk.show(wanted)
        for mode in ("fact", "flow", "free"):
            desk.settings.set("reading/scroll", mode)
            _settle(1.0)
            _print(f"a step of scrolling, {mode}", [_timed(step) for step in _steps(view)])
        desk.settings.set("reading/all ribbons", True)
        _settle(0.5)
        _print("a step of scrolling with all ribbons", [_timed(step) for step in _steps(view)])
        desk.close()


def _shown(folder: Path) -> tuple[Desk, ColumnsView, QWidget]:
    application()
    settings = Settings()
    settings.set("look/motion", "jump")
    desk = Desk(settings)
    case = create(folder / "large.parallax")
    rng = random.Random(5)
    files = []
    for number in range(SOURCES):
        files.append(folder / f"report-{number:02}.txt")
        files[-1].write_text(_text(rng), "utf-8")
    case.add(files)
    passages = [p for source in case.sources() for p in _passages(source)]
    by_source = {s.sigil: [p for p in passages if p.source == s.sigil] for s in case.sources()}
    with transaction(case._db):
        results.store(case._db, marked(list(_findings(rng, by_source))), Changes(), ())
    path = case.path
    case.close()
    parent = QWidget()
    view = ColumnsView(desk, Look("light"), settings, Actions(parent, settings))
    view.setParent(parent)
    parent.resize(1366, 768)
    view.resize(1366, 768)
    parent.show()
    start = time.perf_counter()
    desk.open(path)
    print(f"       opened and set in {1000 * (time.perf_counter() - start):.0f} ms")
    while desk.busy:
        _settle(0.1)
    desk.audit = Audit(desk.sources(), tuple(passages), (), Alignment(tuple(_rows(by_source))), (), ())
    gc.freeze()  # as the desk does
    desk.audited.emit()
    _settle(1.0)
    return desk, view, parent


def _text(rng: random.Random) -> str:
    words = ["".join(rng.choices(SYLLABLES, k=rng.randint(1, 4))) for _ in range(4_000)]
    sentences = [" ".join(rng.choices(words, k=rng.randint(8, 24))).capitalize() + "." for _ in range(WORDS // 16)]
    return "\n\n".join(" ".join(sentences[n : n + 4]) for n in range(0, len(sentences), 4))


def _passages(source: Source) -> Iterator[Passage]:
    start, number = 0, 0
    for paragraph, block in enumerate(source.text.split("\n\n")):
        for sentence in block.split(". "):
            end = min(start + len(sentence) + 1, len(source.text))
            yield Passage(source.sigil, number, paragraph, Span(start, end, source.text[start:end]))
            start, number = end + 1, number + 1
        start += 1


def _findings(rng: random.Random, by_source: dict[str, list[Passage]]) -> Iterator[Finding]:
    for number in range(FINDINGS):
        relation = rng.choice(RELATIONS)
        sigils = rng.sample(sorted(by_source), 1 if relation == "single" else rng.randint(2, 4))
        evidence = []
        for n, sigil in enumerate(sigils):
            passage = rng.choice(by_source[sigil])
            start = passage.span.start + rng.randint(0, 20)
            end = min(start + rng.randint(5, 40), passage.span.end)
            quote = passage.span.quote[start - passage.span.start : end - passage.span.start]
            evidence.append(Evidence(sigil, sigil, Span(start, end, quote), str(n), n + 1, passage.number))
        yield Finding(
            f"{number:064x}", "core/quantity/count", rng.choice(CLAIM_TYPES), relation, "major", 0.5, f"Topic {number}",
            "", "", "", "", tuple(Reading(e.value, (e.source,)) for e in evidence), tuple(evidence), f"{number:064x}",
        )  # fmt: skip


def _rows(by_source: dict[str, list[Passage]]) -> Iterator[Row]:
    shortest = min(map(len, by_source.values()))
    for number in range(0, shortest, 3):
        yield Row(tuple((sigil, (number,)) for sigil in sorted(by_source)))


def _steps(view: ColumnsView) -> Iterator[Callable[[], object]]:
    column = next(one for one in view.deck.seen() if not one.text.visibleRegion().isEmpty())
    column.pane.go(0)
    for number in range(150):
        by = -120 if number < 100 else 120
        where = QPointF(60, 200)
        event = QWheelEvent(
            where, where, QPoint(), QPoint(0, by), Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        yield partial(column.pane.wheelEvent, event)


def _timed(do: Callable[[], object]) -> float:
    """Milliseconds of this thread's own time, painting included."""
    start = time.thread_time()
    do()
    QApplication.processEvents()
    return 1000 * (time.thread_time() - start)


def _frames(do: Callable[[], object], seconds: float = 0.15) -> list[float]:
    """The same of ``do`` and of every time that the thread is at work after it: what follows a jump is not free."""
    found = [_timed(do)]
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if (took := _timed(lambda: None)) > IDLE:
            found.append(took)
        time.sleep(0.001)
    return found


def _settle(seconds: float) -> None:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        QApplication.processEvents()
        time.sleep(0.005)


def _print(name: str, times: list[float], bound: float | None = BOUND) -> None:
    ordered = sorted(times)
    high = ordered[int(len(ordered) * 0.95)]
    middle = ordered[len(ordered) // 2]
    verdict = "      " if bound is None else "met   " if high <= bound else "MISSED"
    wanted = "" if bound is None else f"wanted <= {bound:.0f}; "
    print(f"{verdict} {name} {high:.1f} ms ({wanted}median {middle:.1f}; worst {ordered[-1]:.1f})")


if __name__ == "__main__":
    print_columns()
