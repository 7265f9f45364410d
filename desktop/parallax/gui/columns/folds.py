"""What belongs to the page and not to the report: which paragraphs are greyed, and which fold away to one line."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from parallax.model import Noise

SHORT = 120  # characters: a byline takes hardly more room than the line that would stand for it


@dataclass(frozen=True, slots=True)
class Fold:
    """Paragraphs ``first`` to ``last`` (lines of the text, both included) that stand for ``reasons``."""

    first: int
    last: int
    reasons: tuple[str, ...]
    lines: int


def folds(text: str, noise: Sequence[Noise]) -> tuple[Fold, ...]:
    """Runs of lines of ``text`` that are wholly noise and worth folding, blank lines between them included."""
    starts = line_starts(text)
    found: list[Fold] = []
    run: list[int] = []
    reasons: list[str] = []
    whole = _noisy_lines(text, starts, noise)
    for number in range(len(starts)):
        line = _line(text, starts, number)
        if number in whole:
            run.append(number)
            reasons.append(whole[number])
        elif line.strip() and run:
            found += _fold(text, starts, run, reasons)
            run, reasons = [], []
    return (*found, *(_fold(text, starts, run, reasons) if run else ()))


def line_starts(text: str) -> list[int]:
    """Where the lines of a text begin."""
    starts = [0]
    at = text.find("\n")
    while at >= 0:
        starts.append(at + 1)
        at = text.find("\n", at + 1)
    return starts


def _noisy_lines(text: str, starts: list[int], noise: Sequence[Noise]) -> dict[int, str]:
    """The lines of which nothing is left without the noise, with its reason."""
    left: dict[int, int] = {}
    why: dict[int, str] = {}
    for one in noise:
        number = bisect_right(starts, one.span.start) - 1
        while number < len(starts) and starts[number] < one.span.end:
            start, line = starts[number], _line(text, starts, number)
            inside = text[max(start, one.span.start) : min(start + len(line), one.span.end)]
            left[number] = left.get(number, _weight(line)) - _weight(inside)
            why.setdefault(number, one.reason)
            number += 1
    return {number: why[number] for number, rest in left.items() if rest <= 0 and _line(text, starts, number).strip()}


def _fold(text: str, starts: list[int], run: list[int], reasons: list[str]) -> list[Fold]:
    if sum(len(_line(text, starts, number)) for number in run) <= SHORT:
        return []
    return [Fold(run[0], run[-1], tuple(dict.fromkeys(reasons)), len(run))]


def _line(text: str, starts: list[int], number: int) -> str:
    end = starts[number + 1] - 1 if number + 1 < len(starts) else len(text)
    return text[starts[number] : end]


def _weight(text: str) -> int:
    return sum(not c.isspace() for c in text)
